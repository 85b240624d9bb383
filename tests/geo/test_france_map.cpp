// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/france_map.h"
#include "core/geo/projection.h"
#include "core/geo/simplification.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <set>

using namespace vigie;

namespace {

bool isOverseas(const TerritoryShape& shape)
{
    return shape.code.size() == 3;
}

/// Even-odd rule over all rings.
bool contains(const TerritoryShape& shape, const ScenePoint& point)
{
    bool inside = false;
    for (const std::vector<ScenePoint>& ring : shape.rings) {
        for (size_t i = 0, previous = ring.size() - 1; i < ring.size(); previous = i++) {
            const ScenePoint& a = ring[i];
            const ScenePoint& b = ring[previous];
            if ((a.y > point.y) != (b.y > point.y) && point.x < a.x + (point.y - a.y) / (b.y - a.y) * (b.x - a.x))
                inside = !inside;
        }
    }
    return inside;
}

double area(const std::vector<ScenePoint>& ring)
{
    double twice = 0;
    for (size_t i = 0, previous = ring.size() - 1; i < ring.size(); previous = i++)
        twice += ring[previous].x * ring[i].y - ring[i].x * ring[previous].y;
    return std::abs(twice) / 2;
}

}    // namespace

class TestFranceMap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void lambert();
    void localPlane();
    void simplification();
    void hasAllDepartments();
    void ringsAreUsable();
    void labelsAreInside();
    void neighboursShareTheirBorder();
    void compass();
    void scale();
    void insets();
    void couronneIsDrawnTwice();
    void regionsAreTheirDepartments();
    void neighbours();
    void placesFallIntoTheirDepartment();

private:
    const TerritoryShape& shape(const char* code) const
    {
        return *std::ranges::find(m_map.departments, std::string_view(code), &TerritoryShape::code);
    }

    FranceMap m_map;
};

void TestFranceMap::initTestCase()
{
    QElapsedTimer timer;
    timer.start();
    Result<FranceMap> loaded = loadFranceMap();
    QVERIFY2(loaded.ok(), loaded.ok() ? "" : qPrintable(loaded.error().message()));
    qInfo("map loaded in %lld ms", static_cast<long long>(timer.elapsed()));
    m_map = std::move(loaded).value();
}

void TestFranceMap::lambert()
{
    constexpr double millimetre = 0.001;
    const PlanePoint origin = lambert93({3, 46.5});
    QVERIFY(std::abs(origin.x - 700000) < millimetre);
    QVERIFY(std::abs(origin.y - 6600000) < millimetre);
    const PlanePoint paris = lambert93({2.3522, 48.8566});
    QVERIFY(std::abs(paris.x - 652469.0227) < millimetre);
    QVERIFY(std::abs(paris.y - 6862035.2594) < millimetre);
}

void TestFranceMap::localPlane()
{
    const LocalPlane plane({55.5, -60});
    QCOMPARE(plane.project({55.5, -60}).x, 0.0);
    QCOMPARE(plane.project({55.5, -59}).y, 111319.49);
    QCOMPARE(plane.project({56.5, -60}).x, 111319.49 / 2);    // cos 60° = 1/2
}

void TestFranceMap::simplification()
{
    const auto count = [](const std::vector<ScenePoint>& line, double tolerance) {
        return simplified(line, tolerance).size();
    };
    const std::vector<ScenePoint> bent = {{0, 0}, {1, 0.1}, {2, 0}, {3, 5}, {4, 0}};
    QCOMPARE(count(bent, 0.2), size_t(4));
    QCOMPARE(count(bent, 0.05), size_t(5));
    QCOMPARE(count(bent, 10), size_t(3));
    const std::vector<ScenePoint> islet = {{0, 0}, {1, 0}, {1, 1}, {0, 1}, {0, 0}};
    QCOMPARE(count(islet, 10), size_t(5));
}

void TestFranceMap::hasAllDepartments()
{
    QCOMPARE(m_map.departments.size(), size_t(101));
    QVERIFY(std::ranges::is_sorted(m_map.departments, {}, &TerritoryShape::code));
    QCOMPARE(std::ranges::count_if(m_map.departments, isOverseas), std::ptrdiff_t(5));
    QCOMPARE(shape("38").name, QStringLiteral("Isère"));
    QCOMPARE(shape("2B").region, std::string("94"));
}

void TestFranceMap::ringsAreUsable()
{
    size_t points = 0;
    for (const TerritoryShape& territory : m_map.departments) {
        QVERIFY(!territory.rings.empty());
        for (const std::vector<ScenePoint>& ring : territory.rings) {
            points += ring.size();
            QVERIFY(ring.size() >= 3);
            QVERIFY2(area(ring) > 0, territory.code.c_str());
            QVERIFY(ring.front().x != ring.back().x || ring.front().y != ring.back().y);
            for (const ScenePoint& point : ring) {
                QVERIFY(point.x >= 0 && point.x <= m_map.width);
                QVERIFY(point.y >= 0 && point.y <= m_map.height);
            }
        }
    }
    qInfo("%zu points", points);
    QVERIFY(points > 8000 && points < 25000);
}

void TestFranceMap::labelsAreInside()
{
    for (const TerritoryShape& territory : m_map.departments) {
        for (const TerritoryShape& other : m_map.departments)
            QVERIFY2(contains(other, territory.label) == (&other == &territory), territory.code.c_str());
    }
}

void TestFranceMap::neighboursShareTheirBorder()
{
    using Points = std::set<std::pair<double, double>>;
    const auto pointsOf = [](const TerritoryShape& territory) {
        Points points;
        for (const std::vector<ScenePoint>& ring : territory.rings) {
            for (const ScenePoint& point : ring)
                points.emplace(point.x, point.y);
        }
        return points;
    };
    const Points isere = pointsOf(shape("38"));
    const Points savoie = pointsOf(shape("73"));
    const Points finistere = pointsOf(shape("29"));
    const auto shared = [&](const Points& others) {
        return std::ranges::count_if(others, [&](const auto& point) { return isere.contains(point); });
    };
    QVERIFY2(shared(savoie) > 20, "the border of Isère and Savoie is one line");
    QCOMPARE(shared(finistere), std::ptrdiff_t(0));
}

void TestFranceMap::compass()
{
    QVERIFY(shape("59").label.y < shape("75").label.y);    // the north is above
    QVERIFY(shape("75").label.y < shape("13").label.y);
    QVERIFY(shape("29").label.x < shape("75").label.x);    // the west is to the left
    QVERIFY(shape("75").label.x < shape("67").label.x);
}

void TestFranceMap::scale()
{
    QCOMPARE(m_map.height, 1000.0);
    QVERIFY(m_map.width > 1000 && m_map.width < 1500);
    double left = m_map.width, right = 0;
    for (const TerritoryShape& territory : m_map.departments) {
        if (isOverseas(territory))
            continue;
        for (const std::vector<ScenePoint>& ring : territory.rings) {
            for (const ScenePoint& point : ring) {
                left = std::min(left, point.x);
                right = std::max(right, point.x);
            }
        }
    }
    const double width = (right - left) * m_map.kilometresPerUnit;
    QVERIFY2(std::abs(width - 1143) < 1, "metropolitan France and Corsica are 1143 km wide");
}

void TestFranceMap::insets()
{
    std::vector<std::string> codes;
    for (const InsetFrame& frame : m_map.insets)
        codes.push_back(frame.code);
    QCOMPARE(codes, std::vector<std::string>({"971", "972", "973", "974", "976"}));

    for (const InsetFrame& frame : m_map.insets) {
        const auto inFrame = [&](const ScenePoint& point) {
            return point.x >= frame.x && point.x <= frame.x + frame.width && point.y >= frame.y &&
                   point.y <= frame.y + frame.height;
        };
        for (const TerritoryShape& territory : m_map.departments) {
            for (const std::vector<ScenePoint>& ring : territory.rings) {
                const std::ptrdiff_t inside = std::ranges::count_if(ring, inFrame);
                const auto all = static_cast<std::ptrdiff_t>(ring.size());
                QCOMPARE(inside, territory.code == frame.code ? all : 0);
            }
        }
    }

    // Widths in kilometres of the drawn territories, within their outlines' precision.
    const auto widthOf = [&](const InsetFrame& frame) {
        double left = m_map.width, right = 0;
        for (const std::vector<ScenePoint>& ring : shape(frame.code.c_str()).rings) {
            for (const ScenePoint& point : ring) {
                left = std::min(left, point.x);
                right = std::max(right, point.x);
            }
        }
        return (right - left) * frame.kilometresPerUnit;
    };
    QVERIFY(std::abs(widthOf(m_map.insets[0]) - 86) < 1);
    QVERIFY(std::abs(widthOf(m_map.insets[3]) - 65) < 1);
    QVERIFY(std::abs(widthOf(m_map.insets[4]) - 30) < 1);
}

void TestFranceMap::couronneIsDrawnTwice()
{
    const InsetFrame& frame = m_map.couronneFrame;
    const auto inFrame = [&frame](const ScenePoint& point) {
        return point.x >= frame.x && point.x <= frame.x + frame.width && point.y >= frame.y &&
               point.y <= frame.y + frame.height;
    };
    std::vector<std::string> codes;
    for (const TerritoryShape& territory : m_map.couronne) {
        codes.push_back(territory.code);
        for (const std::vector<ScenePoint>& ring : territory.rings)
            QVERIFY(std::ranges::all_of(ring, inFrame));
        QVERIFY(contains(territory, territory.label));
    }
    QCOMPARE(codes, std::vector<std::string>({"75", "92", "93", "94"}));
    for (const TerritoryShape& territory : m_map.departments) {
        for (const std::vector<ScenePoint>& ring : territory.rings)
            QVERIFY2(std::ranges::none_of(ring, inFrame), territory.code.c_str());
    }
    QVERIFY(m_map.kilometresPerUnit / frame.kilometresPerUnit > 4);
}

void TestFranceMap::regionsAreTheirDepartments()
{
    QCOMPARE(m_map.regions.size(), size_t(18));
    for (const TerritoryShape& department : m_map.departments) {
        for (const TerritoryShape& region : m_map.regions)
            QVERIFY2(contains(region, department.label) == (region.code == department.region), department.code.c_str());
    }
    QCOMPARE(std::ranges::count_if(m_map.regions, &TerritoryShape::overseas), std::ptrdiff_t(5));
    for (const TerritoryShape& region : m_map.regions)
        QVERIFY2(contains(region, region.label), region.code.c_str());
}

void TestFranceMap::neighbours()
{
    QCOMPARE(shape("38").neighbours, std::vector<std::string>({"01", "05", "07", "26", "42", "69", "73"}));
    QCOMPARE(shape("2A").neighbours, std::vector<std::string>({"2B"}));
    QVERIFY(shape("974").neighbours.empty());
    const auto bretagne = std::ranges::find(m_map.regions, std::string_view("53"), &TerritoryShape::code);
    QCOMPARE(bretagne->neighbours, std::vector<std::string>({"28", "52"}));
}

void TestFranceMap::placesFallIntoTheirDepartment()
{
    const ScenePoint grenoble = m_map.at("38", {5.7245, 45.1885}).value();
    QVERIFY(contains(shape("38"), grenoble));
    QVERIFY(contains(shape("974"), m_map.at("974", {55.5364, -21.1151}).value()));
    QVERIFY(!m_map.at("988", {166.4, -22.2}));
}

QTEST_GUILESS_MAIN(TestFranceMap)
#include "test_france_map.moc"
