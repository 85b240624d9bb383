// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/date_time.h"
#include "core/base/number.h"
#include "core/domain/vocabulary.h"
#include "tests/demo/written_demo.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <optional>
#include <set>

using namespace vigie;

/// Structures, indicators and their results, and how they refer to one another.
class TestDemoStructures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_demo.emplace();
        QCOMPARE(m_demo->bytes.size(), size_t(demoFileNames.size()));
    }
    void structuresFormATree();
    void structuresHaveTheUsualDirt();
    void resultsReferToWhatExists();
    void valuesAreWrittenInSeveralWays();

private:
    std::optional<WrittenDemo> m_demo;
};

void TestDemoStructures::structuresFormATree()
{
    std::map<std::string, std::string> parents;
    std::map<std::string, std::string> nameOf;
    for (size_t row = 0; row < m_demo->structures.rows.size(); ++row) {
        const std::string& code = m_demo->structures.at(row, "code_sp_de_la_structure");
        QVERIFY(parents.emplace(code, m_demo->structures.at(row, "code_sp_structure_parent")).second);
        nameOf[code] = m_demo->structures.at(row, "intitule_de_la_structure");
    }
    size_t deepest = 0;
    for (size_t row = 0; row < m_demo->structures.rows.size(); ++row) {
        std::string code = m_demo->structures.at(row, "code_sp_structure_parent");
        if (!code.empty())
            QCOMPARE(m_demo->structures.at(row, "intitule_de_la_structure_parente"), nameOf.at(code));
        size_t depth = 0;
        for (; !code.empty() && depth < 10; code = parents.at(code))
            ++depth;
        QVERIFY(depth < 10);
        deepest = std::max(deepest, depth);
    }
    QCOMPARE(deepest, size_t(3));
    QCOMPARE(nameOf.at(std::string(outsideStructuresCode)), std::string("Hors-structures"));

    const auto typologies = valuesOf(m_demo->typologies, "code_sp_de_la_typologie");
    QCOMPARE(typologies.size(), m_demo->typologies.rows.size());
    QVERIFY(valuesOf(m_demo->structures, "code_sp_de_la_typologie") == typologies);
}

void TestDemoStructures::structuresHaveTheUsualDirt()
{
    const auto rows = int(m_demo->structures.rows.size());
    const int inactive = countOf(m_demo->structures, "actif", "Non");
    QVERIFY(inactive > rows * 3 / 100 && inactive < rows * 8 / 100);
    const auto inFrance = [&](size_t row) { return m_demo->structures.at(row, "pays") == "France"; };
    QVERIFY(countIf(m_demo->structures, [&](size_t row) {
                return inFrance(row) && m_demo->structures.at(row, "code_postal_de_la_structure").size() == 4;
            }) > 40);
    QVERIFY(countIf(m_demo->structures,
                    [&](size_t row) { return m_demo->structures.at(row, "ville").ends_with(" CEDEX"); }) > 50);
    int abroad = 0;
    for (size_t row = 0; row < m_demo->structures.rows.size(); ++row) {
        const std::string& region = m_demo->structures.at(row, "insee_region");
        if (inFrance(row)) {
            QVERIFY(m_demo->structures.at(row, "insee_ville").starts_with("com"));
            QVERIFY(m_demo->structures.at(row, "insee_departement").starts_with("dep"));
            QVERIFY(m_demo->structures.at(row, "insee_arrondissement").starts_with("arr"));
            QVERIFY(region.starts_with("reg"));
        } else {
            QVERIFY(region.starts_with("cons"));
            QVERIFY(m_demo->structures.at(row, "insee_departement").empty());
            ++abroad;
        }
    }
    QCOMPARE(abroad, 60);
    QCOMPARE(valuesOf(m_demo->structures, "insee_departement").size(), size_t(102));    // 101 and the empty one
}

void TestDemoStructures::resultsReferToWhatExists()
{
    const auto structures = valuesOf(m_demo->structures, "code_sp_de_la_structure");
    const auto indicators = valuesOf(m_demo->indicators, "code_sp_de_l_indicateur");
    QCOMPARE(indicators.size(), m_demo->indicators.rows.size());
    for (const std::string& code : valuesOf(m_demo->results, "code_sp_structure"))
        QVERIFY2(structures.contains(code), code.c_str());
    for (const std::string& code : valuesOf(m_demo->results, "code_sp_de_l_indicateur"))
        QVERIFY2(indicators.contains(code), code.c_str());
    QCOMPARE(valuesOf(m_demo->results, "code_sp_du_resultat").size(), m_demo->results.rows.size());
    for (size_t row = 0; row < m_demo->results.rows.size(); ++row) {
        const auto started = parseDate(m_demo->results.at(row, "date_de_debut_de_l_evaluation"));
        const auto updated = parseDate(m_demo->results.at(row, "date_de_mise_a_jour"));
        QVERIFY(started && updated && *started < *updated);
    }
    QCOMPARE(valuesOf(m_demo->results, "frequence"),
             (std::set<std::string>{"annuelle", "semestrielle", "trimestrielle"}));
    QCOMPARE(valuesOf(m_demo->indicators, "unite"),
             (std::set<std::string>{"%", "jours", "minutes", "nombre", "note sur 10", "points"}));
    QCOMPARE(valuesOf(m_demo->indicators, "type_d_indicateur"), (std::set<std::string>{"Performance", "Satisfaction"}));
}

void TestDemoStructures::valuesAreWrittenInSeveralWays()
{
    int empty = 0;
    int notAvailable = 0;
    int commas = 0;
    int points = 0;
    int percent = 0;
    int negative = 0;
    for (size_t row = 0; row < m_demo->results.rows.size(); ++row) {
        const std::string& value = m_demo->results.at(row, "valeur");
        if (value.empty()) {
            ++empty;
        } else if (saysNotAvailable(value)) {
            ++notAvailable;
        } else {
            const auto number = parseNumber(value);
            QVERIFY2(number, value.c_str());
            commas += number->commaDecimal ? 1 : 0;
            percent += number->percentSign ? 1 : 0;
            points += value.find('.') != std::string::npos ? 1 : 0;
            negative += number->value < 0 ? 1 : 0;
        }
    }
    const int rows = int(m_demo->results.rows.size());
    QVERIFY(empty > 0 && empty < rows / 50);
    QVERIFY(notAvailable > 0 && notAvailable < rows / 50);
    QVERIFY(commas > rows / 20);
    QVERIFY(points > rows / 20);
    QVERIFY(percent > rows / 100);
    QVERIFY(negative > 20);
}

QTEST_GUILESS_MAIN(TestDemoStructures)
#include "test_demo_structures.moc"
