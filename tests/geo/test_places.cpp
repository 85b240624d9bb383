// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/gazetteer.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <algorithm>
#include <array>
#include <map>
#include <optional>

using namespace vigie;

namespace {

/// Next record of a semicolon-separated file with quoted cells; false at the end of the text.
bool takeRecord(std::string_view& text, std::vector<std::string>& cells)
{
    if (text.empty())
        return false;
    cells.assign(1, {});
    bool quoted = false;
    while (!text.empty()) {
        const char c = text.front();
        text.remove_prefix(1);
        if (c == '"')
            quoted = !quoted;    // a doubled quote inside closes and opens again: the quote itself is not needed here
        else if (c == ';' && !quoted)
            cells.emplace_back();
        else if (c == '\n' && !quoted)
            break;
        else if (c != '\r')
            cells.back() += c;
    }
    return true;
}

struct StructureAddress
{
    std::string postalCode, town, country;
};

std::vector<StructureAddress> readStructures(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray bytes = file.readAll();
    std::string_view text(bytes.constData(), static_cast<size_t>(bytes.size()));
    std::vector<std::string> cells;
    takeRecord(text, cells);
    const auto column = [&](std::string_view label) {
        return static_cast<size_t>(std::ranges::find(cells, label) - cells.begin());
    };
    const std::array wanted = {column("Code postal de la structure"), column("Ville"), column("PAYS")};
    std::vector<StructureAddress> structures;
    while (takeRecord(text, cells)) {
        if (cells.size() > *std::ranges::max_element(wanted))
            structures.push_back({cells[wanted[0]], cells[wanted[1]], cells[wanted[2]]});
    }
    return structures;
}

}    // namespace

/// Postal code, town and country as they are written → commune, département, point.
class TestPlaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void resolve_data();
    void resolve();
    void resolveAbroad_data();
    void resolveAbroad();
    void position();
    void departmentOfPostalCode_data();
    void departmentOfPostalCode();
    void methods();
    void realStructures();

private:
    std::optional<Gazetteer> m_gazetteer;
};

void TestPlaces::initTestCase()
{
    QElapsedTimer timer;
    timer.start();
    Result<Gazetteer> loaded = Gazetteer::load();
    QVERIFY2(loaded.ok(), loaded.ok() ? "" : qPrintable(loaded.error().message()));
    qInfo("gazetteer loaded in %lld ms", static_cast<long long>(timer.elapsed()));
    m_gazetteer = std::move(loaded).value();
}

void TestPlaces::resolve_data()
{
    QTest::addColumn<QString>("postalCode");
    QTest::addColumn<QString>("town");
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("commune");
    QTest::addColumn<QString>("department");
    QTest::addColumn<PlaceMethod>("method");
    using enum PlaceMethod;
    QTest::newRow("arrondissement of a cedex") << "75237"
                                               << "PARIS CEDEX 05"
                                               << ""
                                               << "75105"
                                               << "75" << Arrondissement;
    QTest::newRow("locality") << "95027"
                              << "CERGY PONTOISE CEDEX"
                              << ""
                              << "95127"
                              << "95" << Locality;
    QTest::newRow("cedex of La Réunion") << "97743"
                                         << "SAINT-DENIS CEDEX 9"
                                         << ""
                                         << "97411"
                                         << "974" << Cedex;
    QTest::newRow("zero lost") << "1000"
                               << "BOURG EN BRESSE"
                               << ""
                               << "01053"
                               << "01" << ExactName;
    QTest::newRow("code across a border") << "42620"
                                          << "SAINT-PIERRE-LAVAL"
                                          << ""
                                          << "03250"
                                          << "03" << ExactName;
    QTest::newRow("contradiction") << "72012"
                                   << "PARIS"
                                   << ""
                                   << "75056"
                                   << "75" << TownOverCode;
    QTest::newRow("cedex of Ajaccio") << "20304"
                                      << "AJACCIO CEDEX"
                                      << ""
                                      << "2A004"
                                      << "2A" << Cedex;
    QTest::newRow("one zero too many") << "750004"
                                       << "PARIS"
                                       << "France"
                                       << "75104"
                                       << "75" << ExactName;
    QTest::newRow("arrondissement of Lyon") << "69422"
                                            << "LYON CEDEX 03"
                                            << ""
                                            << "69383"
                                            << "69" << Arrondissement;
    QTest::newRow("no such arrondissement") << "13232"
                                            << "MARSEILLE CEDEX 20"
                                            << ""
                                            << "13055"
                                            << "13" << Cedex;
    QTest::newRow("plain cedex") << "53013"
                                 << "LAVAL"
                                 << "FRANCE"
                                 << "53130"
                                 << "53" << Cedex;
    QTest::newRow("typing error") << "38000"
                                  << "GRENOBEL"
                                  << ""
                                  << "38185"
                                  << "38" << Approximate;
    QTest::newRow("a word missing") << "84800"
                                    << "ISLE SORGUE"
                                    << ""
                                    << "84054"
                                    << "84" << Approximate;
    QTest::newRow("nothing like it in the code") << "38000"
                                                 << "XYZ"
                                                 << ""
                                                 << "38185"
                                                 << "38" << CodeOnly;
    QTest::newRow("code alone") << "38000"
                                << ""
                                << ""
                                << "38185"
                                << "38" << CodeOnly;
    QTest::newRow("cedex code alone") << "53013"
                                      << ""
                                      << ""
                                      << ""
                                      << "53" << DepartmentOnly;
    QTest::newRow("Corsican cedex code alone") << "20407"
                                               << ""
                                               << ""
                                               << ""
                                               << "2B" << DepartmentOnly;
    QTest::newRow("town alone, unmistakable") << ""
                                              << "Grenoble"
                                              << ""
                                              << "38185"
                                              << "38" << TownOverCode;
    QTest::newRow("town alone, ambiguous") << ""
                                           << "Sainte-Colombe"
                                           << ""
                                           << ""
                                           << "" << Unresolved;
    QTest::newRow("nothing at all") << ""
                                    << ""
                                    << ""
                                    << ""
                                    << "" << Unresolved;
    QTest::newRow("code of Monaco, town of ours") << "98000"
                                                  << "NOUMEA"
                                                  << "France"
                                                  << "98818"
                                                  << "988" << TownOverCode;
    QTest::newRow("no department 00") << "00000"
                                      << ""
                                      << ""
                                      << ""
                                      << "" << Unresolved;
    QTest::newRow("unusable code, but France") << "A1"
                                               << "XYZ"
                                               << "France"
                                               << ""
                                               << "" << Unresolved;
    QTest::newRow("territory as a country") << "97400"
                                            << "Saint-Denis"
                                            << "La Réunion"
                                            << "97411"
                                            << "974" << ExactName;
    QTest::newRow("territory by its département") << "97300"
                                                  << "Cayenne"
                                                  << "Guyane"
                                                  << "97302"
                                                  << "973" << ExactName;
    QTest::newRow("island of its own") << "97150"
                                       << "MARIGOT"
                                       << "Saint-Martin"
                                       << "97801"
                                       << "978" << CodeOnly;
    QTest::newRow("territory without a code") << ""
                                              << "Nouméa"
                                              << "Nouvelle-Calédonie"
                                              << "98818"
                                              << "988" << Cedex;
    QTest::newRow("territory alone") << ""
                                     << ""
                                     << "Polynésie française"
                                     << ""
                                     << "987" << DepartmentOnly;
    QTest::newRow("code contradicts territory") << "75001"
                                                << "Mamoudzou"
                                                << "Mayotte"
                                                << "97611"
                                                << "976" << Cedex;
}

void TestPlaces::resolve()
{
    QFETCH(QString, postalCode);
    QFETCH(QString, town);
    QFETCH(QString, country);
    const Place place = m_gazetteer->resolve(postalCode.toStdString(), town.toStdString(), country.toStdString());
    QTEST(place.method, "method");
    QTEST(QString::fromStdString(place.commune), "commune");
    QTEST(QString::fromStdString(place.department), "department");
    const Department* department = m_gazetteer->territories().department(place.department);
    QCOMPARE(place.region, department ? department->region : std::string());
}

void TestPlaces::resolveAbroad_data()
{
    QTest::addColumn<QString>("postalCode");
    QTest::addColumn<QString>("town");
    QTest::addColumn<QString>("country");
    QTest::newRow("a country") << "1000"
                               << "Bruxelles"
                               << "Belgique";
    QTest::newRow("a country with a French-looking address") << "75001"
                                                             << "Paris"
                                                             << "États-Unis";
    QTest::newRow("INSEE's codes of countries") << "99134"
                                                << "Madrid"
                                                << "";
    QTest::newRow("Monaco by its code") << "98000"
                                        << "Monaco"
                                        << "";
    QTest::newRow("Monaco by its name") << "98000"
                                        << "Monaco"
                                        << "Monaco";
    QTest::newRow("a foreign form of code") << "SW1A 1AA"
                                            << "London"
                                            << "";
}

void TestPlaces::resolveAbroad()
{
    QFETCH(QString, postalCode);
    QFETCH(QString, town);
    QFETCH(QString, country);
    const Place place = m_gazetteer->resolve(postalCode.toStdString(), town.toStdString(), country.toStdString());
    QCOMPARE(place.method, PlaceMethod::Abroad);
    QVERIFY(place.commune.empty() && place.department.empty() && place.region.empty());
    QVERIFY(!place.longitude && !place.latitude);
}

void TestPlaces::position()
{
    const Place known = m_gazetteer->resolve("01500", "Ambérieu-en-Bugey", "");
    QCOMPARE(known.longitude.value(), 5.3516);
    QCOMPARE(known.latitude.value(), 45.9593);
    QVERIFY(!known.approximatePoint);

    const Place estimated = m_gazetteer->resolve("01400", "L'Abergement-Clémenciat", "");
    QCOMPARE(estimated.commune, std::string("01001"));
    QCOMPARE(estimated.longitude.value(), 5.01);
    QVERIFY(estimated.approximatePoint);

    const Place departmentOnly = m_gazetteer->resolve("53013", "", "");
    QCOMPARE(departmentOnly.longitude, m_gazetteer->territories().department("53")->longitude);
    QVERIFY(departmentOnly.approximatePoint);
}

void TestPlaces::departmentOfPostalCode_data()
{
    QTest::addColumn<QString>("postalCode");
    QTest::addColumn<QString>("department");
    QTest::newRow("plain") << "38000"
                           << "38";
    QTest::newRow("zero lost") << "4000"
                               << "04";
    QTest::newRow("cedex") << "53013"
                           << "53";
    QTest::newRow("Ajaccio") << "20000"
                             << "2A";
    QTest::newRow("Bastia") << "20200"
                            << "2B";
    QTest::newRow("Saint-Martin") << "97150"
                                  << "978";
    QTest::newRow("Monaco") << "98000"
                            << "";
    QTest::newRow("country") << "99100"
                             << "";
    QTest::newRow("empty") << ""
                           << "";
}

void TestPlaces::departmentOfPostalCode()
{
    QFETCH(QString, postalCode);
    QTEST(QString::fromStdString(m_gazetteer->departmentOfPostalCode(postalCode.toStdString())), "department");
}

void TestPlaces::methods()
{
    QCOMPARE(placeMethodId(PlaceMethod::ExactName), std::string_view("exact_name"));
    QCOMPARE(placeMethodId(PlaceMethod::Unresolved), std::string_view("unresolved"));
    for (PlaceMethod strong : {PlaceMethod::ExactName, PlaceMethod::Arrondissement, PlaceMethod::Locality,
                               PlaceMethod::Cedex, PlaceMethod::Abroad})
        QVERIFY(!isWeak(strong));
    for (PlaceMethod weak : {PlaceMethod::Approximate, PlaceMethod::TownOverCode, PlaceMethod::CodeOnly,
                             PlaceMethod::DepartmentOnly, PlaceMethod::Unresolved})
        QVERIFY(isWeak(weak));
}

void TestPlaces::realStructures()
{
    const auto structures = readStructures(QStringLiteral(VIGIE_SHARED_DATA "/export-structures-2023-05.csv"));
    if (structures.empty())
        QSKIP("the published file of structures is not here");

    QElapsedTimer timer;
    timer.start();
    std::map<PlaceMethod, int> counts;
    int inFrance = 0;
    int located = 0;
    for (const StructureAddress& structure : structures) {
        const Place place = m_gazetteer->resolve(structure.postalCode, structure.town, structure.country);
        ++counts[place.method];
        if (structure.country != "France")
            continue;
        ++inFrance;
        if (place.department.empty())
            qWarning("no département: %s %s", structure.postalCode.c_str(), structure.town.c_str());
        else
            ++located;
    }
    qInfo("%zu structures resolved in %lld ms", structures.size(), static_cast<long long>(timer.elapsed()));
    for (const auto& [method, count] : counts)
        qInfo("  %-16s %d", std::string(placeMethodId(method)).c_str(), count);

    QCOMPARE(inFrance, 14591);
    QCOMPARE(located, inFrance);
    QCOMPARE(counts[PlaceMethod::Unresolved], 0);
    QVERIFY2(counts[PlaceMethod::DepartmentOnly] + counts[PlaceMethod::CodeOnly] < inFrance / 100,
             "more than 1 % of the structures rest on their code alone");
}

QTEST_GUILESS_MAIN(TestPlaces)
#include "test_places.moc"
