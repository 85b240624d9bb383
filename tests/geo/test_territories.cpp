// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/gazetteer.h"
#include "core/geo/name_similarity.h"
#include "core/geo/postal_address.h"

#include <QTest>

#include <optional>

using namespace vigie;

/// The names of territories and the writings of addresses, before a place is sought.
class TestTerritories : public QObject
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

private:
    std::optional<Gazetteer> m_gazetteer;
};

void TestTerritories::initTestCase()
{
    Result<Gazetteer> loaded = Gazetteer::load();
    QVERIFY2(loaded.ok(), loaded.ok() ? "" : qPrintable(loaded.error().message()));
    m_gazetteer = std::move(loaded).value();
}

void TestTerritories::territories_data()
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

void TestTerritories::territories()
{
    QFETCH(QString, code);
    const Department* department = m_gazetteer->territories().department(code.toStdString());
    QVERIFY(department);
    QTEST(department->name, "name");
    QTEST(QString::fromStdString(department->region), "region");
    QTEST(department->collectivity, "collectivity");
    QVERIFY(department->longitude && department->latitude);
}

void TestTerritories::titles()
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

void TestTerritories::departmentNamed_data()
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

void TestTerritories::departmentNamed()
{
    QFETCH(QString, name);
    QFETCH(QString, code);
    const Department* department = m_gazetteer->territories().departmentNamed(name.toStdString());
    QCOMPARE(department ? QString::fromStdString(department->code) : QString(), code);
}

void TestTerritories::postalCodes()
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

void TestTerritories::towns_data()
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

void TestTerritories::towns()
{
    QFETCH(QString, town);
    const TownName parsed = parseTown(town.toStdString());
    QTEST(QString::fromStdString(parsed.name), "name");
    QTEST(parsed.district, "district");
}

void TestTerritories::nameSimilarity()
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

QTEST_GUILESS_MAIN(TestTerritories)
#include "test_territories.moc"
