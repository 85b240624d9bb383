// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/class_breaks.h"
#include "core/geo/gazetteer.h"
#include "core/geo/name_similarity.h"
#include "core/geo/postal_address.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>
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

/// Values per class, for limits as quantileBreaks gives them.
std::vector<int> classSizes(const std::vector<double>& values, const std::vector<double>& limits)
{
    std::vector<int> sizes(limits.size() + 1, 0);
    for (double value : values)
        ++sizes[static_cast<size_t>(std::ranges::upper_bound(limits, value) - limits.begin())];
    return sizes;
}

}    // namespace

class TestGeo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void territories_data();
    void territories();
    void titles();
    void departmentNamed_data();
    void departmentNamed();
    void postalCodes();
    void towns_data();
    void towns();
    void nameSimilarity();
    void resolve_data();
    void resolve();
    void resolveAbroad_data();
    void resolveAbroad();
    void position();
    void departmentOfPostalCode_data();
    void departmentOfPostalCode();
    void methods();
    void breaks();
    void breaksOfTies();
    void breaksOfFewValues();
    void realStructures();

private:
    std::optional<Gazetteer> m_gazetteer;
};

void TestGeo::initTestCase()
{
    QElapsedTimer timer;
    timer.start();
    Result<Gazetteer> loaded = Gazetteer::load();
    QVERIFY2(loaded.ok(), loaded.ok() ? "" : qPrintable(loaded.error().message()));
    qInfo("gazetteer loaded in %lld ms", static_cast<long long>(timer.elapsed()));
    m_gazetteer = std::move(loaded).value();
}

void TestGeo::territories_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("region");
    QTest::addColumn<bool>("collectivity");
    QTest::newRow("first") << "01"
                           << "Ain"
                           << "84" << false;
    QTest::newRow("south of Corsica") << "2A"
                                      << "Corse-du-Sud"
                                      << "94" << false;
    QTest::newRow("overseas") << "974"
                              << "La Réunion"
                              << "04" << false;
    QTest::newRow("hyphens") << "13"
                             << "Bouches-du-Rhône"
                             << "93" << false;
    QTest::newRow("collectivity") << "987"
                                  << "Polynésie française"
                                  << "" << true;
}

void TestGeo::territories()
{
    QFETCH(QString, code);
    const Department* department = m_gazetteer->territories().department(code.toStdString());
    QVERIFY(department);
    QTEST(department->name, "name");
    QTEST(QString::fromStdString(department->region), "region");
    QTEST(department->collectivity, "collectivity");
    QVERIFY(department->longitude && department->latitude);
}

void TestGeo::titles()
{
    const Territories& territories = m_gazetteer->territories();
    QCOMPARE(territories.departments().size(), size_t(109));
    QCOMPARE(std::ranges::count(territories.departments(), false, &Department::collectivity), std::ptrdiff_t(101));
    QVERIFY(std::ranges::is_sorted(territories.departments(), {}, &Department::code));
    QCOMPARE(territories.regions().size(), size_t(18));

    QCOMPARE(territories.departmentTitle("38"), QStringLiteral("Isère (38)"));
    QCOMPARE(territories.departmentTitle("1"), QStringLiteral("Ain (01)"));
    QCOMPARE(territories.departmentTitle("69M"), QStringLiteral("Rhône (69)"));
    QCOMPARE(territories.departmentTitle("96"), QStringLiteral("96"));
    QCOMPARE(territories.regionTitle("53"), QStringLiteral("Bretagne"));
    QCOMPARE(territories.regionTitle("99"), QStringLiteral("99"));
    QVERIFY(!territories.department("20"));
    QVERIFY(!territories.department(""));
    QVERIFY(!territories.region(""));
}

void TestGeo::departmentNamed_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("code");
    QTest::newRow("as published") << "Bouches-du-Rhône"
                                  << "13";
    QTest::newRow("upper case without accents") << "BOUCHES DU RHONE"
                                                << "13";
    QTest::newRow("elided article") << "l’Isère"
                                    << "38";
    QTest::newRow("plural article") << "Les Hautes-Alpes"
                                    << "05";
    QTest::newRow("article left out") << "Réunion"
                                      << "974";
    QTest::newRow("article kept") << "la réunion"
                                  << "974";
    QTest::newRow("a name that starts like an article") << "Landes"
                                                        << "40";
    QTest::newRow("unknown") << "Savoy"
                             << "";
    QTest::newRow("empty") << ""
                           << "";
}

void TestGeo::departmentNamed()
{
    QFETCH(QString, name);
    QFETCH(QString, code);
    const Department* department = m_gazetteer->territories().departmentNamed(name.toStdString());
    QCOMPARE(department ? QString::fromStdString(department->code) : QString(), code);
}

void TestGeo::postalCodes()
{
    QCOMPARE(cleanPostalCode(" 38 000 "), std::string("38000"));
    QCOMPARE(cleanPostalCode("4000"), std::string("04000"));
    QCOMPARE(cleanPostalCode("750004"), std::string("75004"));
    QCOMPARE(cleanPostalCode("751234"), std::string("751234"));
    QCOMPARE(cleanPostalCode(""), std::string());

    using Codes = std::vector<std::string>;
    QCOMPARE(departmentsOfPrefix("53013"), Codes({"53"}));
    QCOMPARE(departmentsOfPrefix("20090"), Codes({"2A", "2B"}));
    QCOMPARE(departmentsOfPrefix("20200"), Codes({"2B", "2A"}));
    QCOMPARE(departmentsOfPrefix("97743"), Codes({"974", "978", "977"}));
    QCOMPARE(departmentsOfPrefix("97133"), Codes({"977", "978"}));
    QCOMPARE(departmentsOfPrefix("97110"), Codes({"971", "978", "977"}));
    QCOMPARE(departmentsOfPrefix("97600"), Codes({"976"}));
    for (const char* foreign : {"00100", "96000", "98000", "99134", "1050", "SW1A1", ""})
        QVERIFY2(departmentsOfPrefix(foreign).empty(), foreign);
}

void TestGeo::towns_data()
{
    QTest::addColumn<QString>("town");
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("district");
    QTest::newRow("plain") << "Saint-Étienne"
                           << "ST ETIENNE" << 0;
    QTest::newRow("cedex") << "CERGY PONTOISE CEDEX"
                           << "CERGY PONTOISE" << 0;
    QTest::newRow("cedex with a number") << "PARIS CEDEX 05"
                                         << "PARIS" << 5;
    QTest::newRow("cdx with more") << "Lyon Cdx 3 (France)"
                                   << "LYON" << 3;
    QTest::newRow("the town's number wins") << "MARSEILLE 08 CEDEX 20"
                                            << "MARSEILLE" << 8;
    QTest::newRow("ordinal") << "PARIS 20E ARRONDISSEMENT"
                             << "PARIS" << 20;
    QTest::newRow("ordinal apart") << "Paris 1 er"
                                   << "PARIS" << 1;
    QTest::newRow("special sorting") << "PARIS SP 07"
                                     << "PARIS" << 7;
    QTest::newRow("special sorting after the number") << "PARIS 07 SP"
                                                      << "PARIS" << 7;
    QTest::newRow("three digits are no district") << "PARIS 120"
                                                  << "PARIS 120" << 0;
    QTest::newRow("a word, not an ordinal") << "ARRONDISSEMENT"
                                            << "ARRONDISSEMENT" << 0;
    QTest::newRow("empty") << ""
                           << "" << 0;
}

void TestGeo::towns()
{
    QFETCH(QString, town);
    const TownName parsed = parseTown(town.toStdString());
    QTEST(QString::fromStdString(parsed.name), "name");
    QTEST(parsed.district, "district");
}

void TestGeo::nameSimilarity()
{
    QCOMPARE(significantWords("L ISLE SUR LA SORGUE"), Words({"ISLE", "SORGUE"}));
    QCOMPARE(sharedWords({"A", "B", "C"}, {"B", "C", "D"}), 0.5);
    QCOMPARE(sharedWords({}, {}), 0.0);
    QVERIFY(containsAll({"A", "B"}, {"B"}));
    QVERIFY(!containsAll({"A", "B"}, {"C"}));
    QVERIFY(!containsAll({"A"}, {}));
    QCOMPARE(editDistance("GRENOBLE", "GRENOBEL"), size_t(2));
    QCOMPARE(editDistance("", "ABC"), size_t(3));
    QCOMPARE(editDistance("NIMES", "NIMES"), size_t(0));
}

void TestGeo::resolve_data()
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

void TestGeo::resolve()
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

void TestGeo::resolveAbroad_data()
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

void TestGeo::resolveAbroad()
{
    QFETCH(QString, postalCode);
    QFETCH(QString, town);
    QFETCH(QString, country);
    const Place place = m_gazetteer->resolve(postalCode.toStdString(), town.toStdString(), country.toStdString());
    QCOMPARE(place.method, PlaceMethod::Abroad);
    QVERIFY(place.commune.empty() && place.department.empty() && place.region.empty());
    QVERIFY(!place.longitude && !place.latitude);
}

void TestGeo::position()
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

void TestGeo::departmentOfPostalCode_data()
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

void TestGeo::departmentOfPostalCode()
{
    QFETCH(QString, postalCode);
    QTEST(QString::fromStdString(m_gazetteer->departmentOfPostalCode(postalCode.toStdString())), "department");
}

void TestGeo::methods()
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

void TestGeo::breaks()
{
    const std::vector<double> values = {9, 1, 8, 2, 7, 3, 6, 4, 5};
    QCOMPARE(quantileBreaks(values, 4), std::vector<double>({3, 5, 7}));
    QCOMPARE(quantileBreaks(values, 2), std::vector<double>({5}));
    QCOMPARE(quantileBreaks({62, 71, 75, 78, 80, 81, 84, 90, 97}, 4), std::vector<double>({75, 80, 84}));
    QCOMPARE(quantileBreaks({1, 2, 3, 4}, 4), std::vector<double>({1.75, 2.5, 3.25}));
    QCOMPARE(quantileBreaks(values, 1), std::vector<double>());
    QCOMPARE(quantileBreaks(values, 0), std::vector<double>());
}

void TestGeo::breaksOfTies()
{
    const std::vector<double> mostlyZero = {0, 0, 0, 0, 0, 0, 0, 3, 5, 8};
    const std::vector<double> limits = quantileBreaks(mostlyZero, 5);
    QCOMPARE(limits.size(), size_t(1));    // four limits of which three are 0: no value lies under them
    QCOMPARE(classSizes(mostlyZero, limits), std::vector<int>({8, 2}));

    QCOMPARE(quantileBreaks({4, 4, 4, 4, 4}, 5), std::vector<double>());
    QCOMPARE(quantileBreaks({1, 1, 1, 2, 2, 2}, 2), std::vector<double>({1.5}));
}

void TestGeo::breaksOfFewValues()
{
    QCOMPARE(quantileBreaks({}, 5), std::vector<double>());
    QCOMPARE(quantileBreaks({3}, 5), std::vector<double>());
    QCOMPARE(quantileBreaks({std::nan(""), 3, std::nan("")}, 5), std::vector<double>());
    const std::vector<double> two = {1, 2};
    QCOMPARE(classSizes(two, quantileBreaks(two, 5)), std::vector<int>({1, 1}));
    const std::vector<double> three = {1, 2, 100};
    QCOMPARE(classSizes(three, quantileBreaks(three, 7)), std::vector<int>({1, 1, 1}));
}

void TestGeo::realStructures()
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

QTEST_GUILESS_MAIN(TestGeo)
#include "test_geo.moc"
