// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/indicator_dictionary.h"
#include "core/domain/derived_columns.h"
#include "tests/query/small_tables.h"

#include <QTest>

#include <type_traits>

using namespace vigie;
using vigie::test::tableOf;

namespace {

Dataset smallDataset()
{
    Dataset dataset;
    dataset.indicators = tableOf("indicators", R"(
        code | title                                    | network | family                   | unit  | sources_and_methods
        I1   | Taux de satisfaction des allocataires    | CNAF    | Satisfaction             | %     | Enquête annuelle
        I2   | Délai moyen de traitement                | CNAF    | Performance              | jours |
        I3   | Taux de décroché                         | CNAM    |                          |       |
        I4   | Fréquentation du site                    |         | Performance              |       |
    )");
    dataset.results = tableOf("results", R"(
        code | structure_code | indicator_code | indicator_title | unit | frequency     | value:number
        r1   | s1             | I1             | Old title       |      | annuelle      | 60
        r2   | s1             | I1             | Old title       |      | trimestrielle | 60
        r3   | s1             | I1             | Old title       |      | trimestrielle | 60
        r4   | s1             | I9             | Only in results | mn   |               | 60
        r5   | s1             | I9             | Only in results | Mn   |               | 60
    )");
    return dataset;
}

IndicatorDecisions decided(std::string_view code, IndicatorDecision decision)
{
    IndicatorDecisions decisions;
    decisions.set(code, std::move(decision));
    return decisions;
}

QString proposal(const QString& title, const QString& unit)
{
    const IndicatorInference inferred = inferIndicator(title.toStdString(), {}, unit.toStdString());
    const std::string_view word = polarityWord(inferred.polarity.polarity);
    return QLatin1String(word.data(), static_cast<qsizetype>(word.size()));
}

QString whereOf(const char* json)
{
    return IndicatorDecisions::fromJson(json, QStringLiteral("d.json")).error().where;
}

}    // namespace

// A proposal cannot be handed over where a confirmed polarity is asked for, nor can one be made from a word.
static_assert(!std::is_convertible_v<PolarityProposal, ConfirmedPolarity>);
static_assert(!std::is_constructible_v<ConfirmedPolarity, PolarityProposal>);
static_assert(!std::is_constructible_v<ConfirmedPolarity, Polarity>);

class TestIndicatorDictionary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStatementHasItsOrigin()
    {
        const IndicatorDictionary dictionary(smallDataset());
        QCOMPARE(dictionary.entries().size(), size_t(5));
        const IndicatorEntry& rate = *dictionary.find("I1");
        QCOMPARE(rate.title, std::string("Taux de satisfaction des allocataires"));
        QCOMPARE(rate.unit.value, std::string("%"));
        QCOMPARE(rate.unit.origin, StatementOrigin::Published);
        QCOMPARE(rate.family.origin, StatementOrigin::Published);
        QCOMPARE(rate.frequency.value, std::string("trimestrielle"));    // two of three
        QCOMPARE(rate.definition.value, std::string("Enquête annuelle"));
        QCOMPARE(rate.definition.origin, StatementOrigin::Published);
        QCOMPARE(rate.polarityOrigin(), StatementOrigin::Inferred);

        const IndicatorEntry& calls = *dictionary.find("I3");
        QCOMPARE(calls.unit.value, std::string("%"));
        QCOMPARE(calls.unit.origin, StatementOrigin::Inferred);
        QVERIFY(calls.knownUnit().empty());
        QVERIFY(!calls.isProportion());    // on the strength of a guess
        QCOMPARE(calls.family.value, IndicatorFamily::Performance);
        QCOMPARE(calls.family.origin, StatementOrigin::Inferred);
        QCOMPARE(calls.definition.origin, StatementOrigin::None);

        const IndicatorEntry& onlyInResults = *dictionary.find("I9");
        QCOMPARE(onlyInResults.title, std::string("Only in results"));
        QCOMPARE(onlyInResults.unit.origin, StatementOrigin::Published);
        QCOMPARE(onlyInResults.polarityOrigin(), StatementOrigin::None);
        QVERIFY(!dictionary.find("I5"));
    }

    void aProposalIsNeverConfirmed()
    {
        const IndicatorDictionary dictionary(smallDataset());
        for (const IndicatorEntry& entry : dictionary.entries()) {
            QCOMPARE(entry.confirmedPolarity().polarity(), Polarity::Unknown);
            QVERIFY(!entry.confirmedPolarity().higherIsBetter());
        }
        QCOMPARE(dictionary.find("I1")->proposedPolarity().polarity, Polarity::HigherIsBetter);
        QCOMPARE(dictionary.find("I1")->proposedPolarity().evidence, std::string("satisf"));
        QCOMPARE(dictionary.find("I2")->proposedPolarity().polarity, Polarity::LowerIsBetter);
        QCOMPARE(dictionary.find("I4")->proposedPolarity().polarity, Polarity::Neither);
    }

    void decisionsOutweighEverything()
    {
        IndicatorDecisions decisions =
            decided("I3", {IndicatorFamily::Satisfaction, Polarity::LowerIsBetter, "points", "mensuelle", "Ours"});
        decisions.set("I4", {.polarity = Polarity::Neither});
        decisions.set("I1", {.polarity = Polarity::Unknown});
        decisions.set("I7", {.unit = "%"});
        const IndicatorDictionary dictionary(smallDataset(), decisions);
        const IndicatorEntry& calls = *dictionary.find("I3");
        QCOMPARE(calls.confirmedPolarity().higherIsBetter(), std::optional(false));
        QCOMPARE(calls.polarityOrigin(), StatementOrigin::Decided);
        QCOMPARE(calls.family.value, IndicatorFamily::Satisfaction);
        QCOMPARE(calls.unit.origin, StatementOrigin::Decided);
        QCOMPARE(calls.knownUnit(), std::string_view("points"));
        QCOMPARE(calls.frequency.value, std::string("mensuelle"));
        QCOMPARE(calls.definition.value, std::string("Ours"));
        QVERIFY(!dictionary.find("I4")->confirmedPolarity().higherIsBetter());
        QCOMPARE(dictionary.find("I4")->polarityOrigin(), StatementOrigin::Decided);
        QCOMPARE(dictionary.find("I1")->polarityOrigin(), StatementOrigin::Decided);    // the proposal is refused
        QCOMPARE(dictionary.decidedButAbsent(), std::vector<std::string>{"I7"});
    }

    void longTextsAreReadWhereTheyAre()
    {
        const IndicatorDictionary dictionary(smallDataset(), {},
                                             [](Row row) { return row == 0 ? std::string("from disk") : ""; });
        QCOMPARE(dictionary.find("I1")->definition.value, std::string("from disk"));
        QCOMPARE(dictionary.find("I2")->definition.origin, StatementOrigin::None);
    }

    void wordingSuggests_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* title, const char* unit, const char* expected) {
            QTest::newRow(title) << QString::fromUtf8(title) << QString::fromUtf8(unit) << QString::fromUtf8(expected);
        };
        row("Taux de satisfaction globale", "%", "higher_is_better");
        row("Taux net de satisfaction", "points", "higher_is_better");
        row("Satisfaction nette (satisfaits moins insatisfaits)", "points", "higher_is_better");
        row("Taux d’insatisfaction", "%", "lower_is_better");
        row("Taux de respect du délai de 30 jours", "%", "higher_is_better");
        row("Part des dossiers traités hors délai", "%", "lower_is_better");
        row("Part des dossiers traités dans les délais", "%", "higher_is_better");
        row("Taux de décroché", "%", "higher_is_better");
        row("Taux d’appels non décrochés", "%", "lower_is_better");
        row("Taux d’abandon des appels", "%", "lower_is_better");
        row("DÉLAI MOYEN de traitement", "jours", "lower_is_better");
        row("Temps d'attente au guichet", "minutes", "lower_is_better");
        row("Taux de réponse aux courriels sous cinq jours", "%", "higher_is_better");
        row("Retraites payées à temps", "", "unknown");
        row("Taux de retraites payées à temps", "", "higher_is_better");
        row("Taux de dossiers dont le délai est connu", "%", "unknown");    // kept or missed?
        row("Fréquentation du site", "", "neither");
        row("Nombre de recours examinés", "nombre", "neither");
        row("Accueil", "note sur 10", "higher_is_better");
        row("Taux de réadaptation", "%", "unknown");
        row("", "", "unknown");
    }
    void wordingSuggests()
    {
        QFETCH(QString, title);
        QFETCH(QString, unit);
        QFETCH(QString, expected);
        QCOMPARE(proposal(title, unit), expected);
    }

    void wordsForUsersComeSecond()
    {
        const IndicatorInference inferred = inferIndicator("Baromètre", "Usagers satisfaits", "%");
        QCOMPARE(inferred.polarity.polarity, Polarity::HigherIsBetter);
        QCOMPARE(inferred.family, IndicatorFamily::Satisfaction);
        QCOMPARE(inferIndicator("Délai moyen", "Satisfaction", "jours").polarity.polarity, Polarity::LowerIsBetter);
    }

    void percentAndFrequencies()
    {
        for (const char* unit : {"%", "% de satisfaction", "Pourcentage", "pour cent"})
            QVERIFY2(isPercentUnit(unit), unit);
        for (const char* unit : {"", "points", "jours", "pourcentages de"})
            QVERIFY2(!isPercentUnit(unit), unit);
        QCOMPARE(daysOfFrequency("Trimestrielle"), std::optional(91));
        QCOMPARE(daysOfFrequency("quadrimestrielle"), std::optional(122));
        QCOMPARE(daysOfFrequency("semestriel"), std::optional(182));
        QCOMPARE(daysOfFrequency("biannuelle"), std::optional(182));
        QCOMPARE(daysOfFrequency("bisannuelle"), std::optional(730));
        QCOMPARE(daysOfFrequency("annuelle"), std::optional(365));
        QVERIFY(!daysOfFrequency("parfois") && !daysOfFrequency(""));
    }

    void aBalanceInPercentIsNoProportion()
    {
        Dataset dataset;
        dataset.indicators = tableOf("indicators", R"(
            code | title                    | unit
            I1   | Taux net de satisfaction | %
            I2   | Taux de satisfaction     | %
        )");
        const IndicatorDictionary dictionary(dataset);
        QVERIFY(!dictionary.find("I1")->isProportion());
        QVERIFY(dictionary.find("I2")->isProportion());
    }

    void decisionsAreKept()
    {
        IndicatorDecisions decisions = decided(
            "IND-9", {IndicatorFamily::Performance, Polarity::LowerIsBetter, "jours", "annuelle", "Délai \"à\" nous"});
        decisions.set("IND-11", {.polarity = Polarity::Neither});
        const QByteArray json = decisions.toJson();
        const auto again = IndicatorDecisions::fromJson(json, QStringLiteral("d.json"));
        QVERIFY(again.ok());
        QCOMPARE(*again, decisions);
        QCOMPARE(again->toJson(), json);
        QVERIFY(json.indexOf("IND-11") < json.indexOf("IND-9"));
        decisions.set("IND-9", {});
        QCOMPARE(decisions.all().size(), size_t(1));
    }

    void brokenDecisionsAreExplainedWithTheirPlace()
    {
        QCOMPARE(whereOf("{\n  \"format\": oops}"), QStringLiteral("d.json, line 2, column 13"));
        const QByteArray head = R"({"format": "vigie-indicators", "version": 1, "indicators": )";
        const auto at = [&head](const char* list) { return whereOf((head + list + '}').constData()); };
        QCOMPARE(at(R"([{"code": "A"}, {"code": "B", "polarity": "good"}])"),
                 QStringLiteral("d.json, indicators[1].polarity"));
        QCOMPARE(at(R"([{"code": "A", "polarty": "neither"}])"), QStringLiteral("d.json, indicators[0].polarty"));
        QCOMPARE(at(R"([{"code": "A", "unit": "%"}, {"code": "A", "unit": "%"}])"),
                 QStringLiteral("d.json, indicators[1].code"));
        QCOMPARE(at(R"([{"unit": "%"}])"), QStringLiteral("d.json, indicators[0].code"));
        QCOMPARE(at(R"([{"code": "A", "unit": 3}])"), QStringLiteral("d.json, indicators[0].unit"));
        QCOMPARE(at(R"([7])"), QStringLiteral("d.json, indicators[0].code"));
        for (const char* json : {"[]", "{}", R"({"format": "vigie-indicators", "version": 2, "indicators": []})",
                                 R"({"format": "vigie-indicators", "version": 1, "indicators": {}})",
                                 R"({"format": "vigie-indicators", "version": 1, "indicators": [], "more": 1})"}) {
            const auto refused = IndicatorDecisions::fromJson(json, QStringLiteral("d.json"));
            QVERIFY2(!refused.ok(), json);
            QCOMPARE(refused.error().code, ErrorCode::InputUnusable);
            QVERIFY(!refused.error().why.isEmpty());
        }
    }
};

QTEST_APPLESS_MAIN(TestIndicatorDictionary)
#include "test_indicator_dictionary.moc"
