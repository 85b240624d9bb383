// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/derived_columns.h"
#include "tests/query/small_tables.h"

#include <QTest>

using namespace vigie;
using vigie::test::tableOf;

namespace {

/// The columns of a table, one row a line, cells between `|`.
QStringList shown(const Table& table, std::initializer_list<const char*> columns)
{
    QStringList lines;
    for (Row row = 0; row < table.rowCount(); ++row) {
        QStringList cells;
        for (const char* name : columns) {
            const CodeColumn* column = table.codes(name);
            const std::string_view text = column ? column->text(row) : "no such column";
            cells << QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
        }
        lines << cells.join(QLatin1Char('|'));
    }
    return lines;
}

QStringList lines(std::initializer_list<const char*> texts)
{
    QStringList all;
    for (const char* text : texts)
        all << QString::fromUtf8(text);
    return all;
}

Table structures()
{
    return tableOf("structures", R"(
        code       | network            | typology                 | typology_code | country  | department | region
        s38        | CNAF               | CAF                      | tCAF          | France   | 38         | 84
        s75        | PREFECTURES        | Préfecture de police     | tPP           | France   | 75         | 11
        sMad       | CONSULATS          | Consulat                 | tCon          | Espagne  |            |
        sxZshFsE9R | Réseau hors réseau | Réseau hors réseau       | tHors         | France   | 75         | 11
    )");
}

}    // namespace

class TestDerivedColumns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySlotThatNamesAServiceIsAMention()
    {
        Dataset dataset;
        dataset.structures = structures();
        dataset.experiences = tableOf("experiences", R"(
            id | typology_1 | typology_id_2 | structure_id_3
            1  | CAF        |               | s75
            2  |            |               |
            3  |            | tCAF          |
        )");
        deriveColumns(dataset);
        QCOMPARE(shown(dataset.mentions, {"slot", "typology", "structure_code"}),
                 lines({"1|CAF|", "3||s75", "||", "2|CAF|"}));
        QCOMPARE(dataset.mentionStart, (std::vector<Row>{0, 2, 3, 4}));
        QCOMPARE(dataset.experienceOf, (std::vector<Row>{0, 0, 1, 2}));
        QCOMPARE(dataset.isMention, (std::vector<bool>{true, true, false, true}));
        QCOMPARE(dataset.mentionCount(), Row(3));
        QCOMPARE(dataset.mentions.rowIds(), (std::vector<qint64>{1, 1, 2, 3}));
        QCOMPARE(dataset.table("mentions"), static_cast<const Table*>(&dataset.mentions));
    }

    void typologiesAreSpeltAsInTheStructuresAndGiveTheNetwork()
    {
        Dataset dataset;
        dataset.structures = structures();
        dataset.typologies = tableOf("typologies", R"(
            code | label     | network
            tCAF | Other CAF | Other network
            tUni | UNIVERSITÉ | UNIVERSITES
        )");
        dataset.experiences = tableOf("experiences", R"(
            id | typology_1             | typology_id_1 | structure_id_1
            1  | PREFECTURE DE POLICE   |               |
            2  | Renamed label          | tPP           |
            3  | Université             |               |
            4  | Unheard of             |               | s38
            5  | Unheard of             |               | sxZshFsE9R
            6  | caf                    |               | s75
        )");
        deriveColumns(dataset);
        QCOMPARE(shown(dataset.mentions, {"typology", "network"}),
                 lines({"Préfecture de police|PREFECTURES", "Préfecture de police|PREFECTURES",
                        "UNIVERSITÉ|UNIVERSITES", "Unheard of|CNAF", "Unheard of|", "CAF|CNAF"}));
    }

    void placesComeFromTheSlotThenFromTheStructure()
    {
        Dataset dataset;
        dataset.structures = structures();
        dataset.experiences = tableOf("experiences", R"(
            id | typology_1 | structure_id_1 | typology_country_1 | service_department_1 | service_region_1
            1  | CAF        | s38            |                    | 75                   | 11
            2  | CAF        | s38            |                    |                      |
            3  | CAF        | s38            | FRANCE             |                      |
            4  | CAF        | s38            | Belgique           |                      |
            5  | CAF        | sxZshFsE9R     |                    |                      |
            6  | CAF        | sMad           |                    |                      |
            7  | CAF        |                |                    | 38                   | 84
            8  | CAF        |                |                    |                      |
            9  | CAF        | s38            | Allemagne          | 10                   | 44
        )");
        deriveColumns(dataset);
        QCOMPARE(shown(dataset.mentions, {"country", "department", "region"}),
                 lines({"France|75|11", "France|38|84", "FRANCE|38|84", "Belgique||", "||", "Espagne||", "France|38|84",
                        "||", "Allemagne||"}));
    }

    void channelsAndVerdictsOfTheSlotsShareOneDictionary()
    {
        Dataset dataset;
        dataset.experiences = tableOf("experiences", R"(
            id | typology_1 | channels_1:multi | author_verdict_1 | typology_2 | channels_2:multi  | author_verdict_2
            1  | a          | Courrier,E-mail  | utile            | b          | Accueil,Courrier  | pas utile
            2  | a          |                  |                  |            |                   |
        )");
        deriveColumns(dataset);
        const MultiCodeColumn* channels = dataset.mentions.multiCodes("channel");
        QVERIFY(channels);
        QCOMPARE(channels->size(), Row(3));
        QCOMPARE(channels->dictionary().codeCount(), Code(4));
        QCOMPARE(channels->codes(0).size(), size_t(2));
        QCOMPARE(channels->codes(1)[1], channels->codes(0)[0]);
        QVERIFY(channels->codes(2).empty());
        QCOMPARE(shown(dataset.mentions, {"author_verdict"}), lines({"utile", "pas utile", ""}));
    }

    void resultsTakeTheStructuresWordsAndKeepTheirOwnOtherwise()
    {
        Dataset dataset;
        dataset.structures = structures();
        dataset.results = tableOf("results", R"(
            code | structure_code | typology     | network
            r1   | s38            | Old label    | Old network
            r2   | unknown        | Own typology | Own network
        )");
        deriveColumns(dataset);
        deriveColumns(dataset);    // the columns it made are replaced, not mistaken for the file's
        QCOMPARE(shown(dataset.results, {"structure_code", "network", "typology", "department", "region"}),
                 lines({"s38|CNAF|CAF|38|84", "unknown|Own network|Own typology||"}));
        QCOMPARE(shown(dataset.structures, {"structure_code"}), lines({"s38", "s75", "sMad", "sxZshFsE9R"}));
    }

    void monthsAndDelays()
    {
        Dataset dataset;
        dataset.experiences = tableOf("experiences", R"(
            id | published_on:date   | first_answered_on:date
            1  | 2025-01-31T18:00:00 | 2025-02-03T17:59:00
            2  | 2025-01-31          | 2025-01-31T12:00:00
            3  | 2025-02-01          |
            4  | 2025-02-01          | 2025-01-31
            5  |                     | 2025-01-31
        )");
        deriveColumns(dataset);
        QCOMPARE(shown(dataset.experiences, {"month"}), lines({"2025-01", "2025-01", "2025-02", "2025-02", ""}));
        const NumberColumn* delays = dataset.experiences.numbers("delay_days");
        QVERIFY(delays);
        QCOMPARE(delays->values[0], 3.0);    // calendar days, not full turns of the clock
        QCOMPARE(delays->values[1], 0.0);
        for (Row row = 2; row < 5; ++row)
            QVERIFY(delays->isMissing(row));
    }

    void delaysFromWritingToo()
    {
        Dataset dataset;
        dataset.experiences = tableOf("experiences", R"(
            id | written_on:date     | published_on:date | first_answered_on:date
            1  | 2025-01-30T23:00:00 | 2025-01-31        | 2025-02-03
            2  |                     | 2025-01-31        | 2025-02-03
            3  | 2025-02-04          | 2025-01-31        | 2025-02-03
            4  | 2025-01-30          | 2025-01-31        |
        )");
        deriveColumns(dataset);
        const NumberColumn* delays = dataset.experiences.numbers("delay_from_writing_days");
        QVERIFY(delays);
        QCOMPARE(delays->values[0], 4.0);
        for (Row row = 1; row < 4; ++row)
            QVERIFY(delays->isMissing(row));
        QCOMPARE(dataset.experiences.numbers("delay_days")->values[2], 3.0);
    }

    void answeredByAnyOfItsSigns()
    {
        Dataset dataset;
        dataset.experiences = tableOf("experiences", R"(
            id | state     | status                           | answer_status_1       | answer_status_3                  | typology_1
            1  | Traitées  |                                  |                       |                                  | a
            2  | A traiter | Expérience avec action engagée   |                       |                                  | a
            3  | A traiter | Expérience en attente de réponse |                       | Réponse adoptée                  | a
            4  | A traiter | Expérience en attente de réponse | En attente de réponse | Réponse en attente de validation | a
            5  |           |                                  | Réponse dépubliée     |                                  | a
            6  |           |                                  | Unheard of            |                                  | a
            7  |           |                                  |                       |                                  | a
        )");
        deriveColumns(dataset);
        QCOMPARE(shown(dataset.experiences, {"answered"}), lines({"Oui", "Oui", "Oui", "Non", "Oui", "Non", ""}));
        QCOMPARE(shown(dataset.mentions, {"answer_status"}),
                 lines({"", "", "", "En attente de réponse", "Réponse dépubliée", "Unheard of", ""}));
    }

    void whereAnswersAreDatedNoDateIsNoAnswer()
    {
        Dataset dataset;
        dataset.experiences = tableOf("experiences", R"(
            id | first_answered_on:date | status
            1  | 2025-02-03             | Expérience en attente de réponse
            2  |                        |
            3  |                        | Expérience avec réponse
        )");
        deriveColumns(dataset);
        QCOMPARE(shown(dataset.experiences, {"answered"}), lines({"Oui", "Non", "Oui"}));
    }

    void mixedTestimoniesCarryBothPolarities()
    {
        Dataset dataset;
        dataset.experiences = tableOf("experiences", R"(
            id | accessibility | reactivity | simplicity
            1  | Positif       |            | Négatif
            2  | Positif       | Positif    | Neutre
            3  |               |            |
            4  | Neutre        |            |
            5  | Négatif       | Négatif    |
        )");
        deriveColumns(dataset);
        QCOMPARE(shown(dataset.experiences, {"mixed"}), lines({"Oui", "Non", "", "Non", "Non"}));
    }

    void nothingIsNeeded()
    {
        Dataset dataset;
        deriveColumns(dataset);
        QCOMPARE(dataset.mentions.rowCount(), Row(0));
        QCOMPARE(dataset.mentionStart, std::vector<Row>{0});
        dataset.experiences = tableOf("experiences", "id\n1");
        deriveColumns(dataset);
        QCOMPARE(shown(dataset.experiences, {"answered", "mixed"}), lines({"|"}));
        for (const Table::NamedColumn& column : dataset.mentions.columns())
            QVERIFY(isMentionField(column.spec.name));
        QCOMPARE(dataset.mentions.columns().size(), size_t(10));
        QCOMPARE(dataset.mentionCount(), Row(0));
        QVERIFY(!isMentionField("sentiment"));
    }
};

QTEST_APPLESS_MAIN(TestDerivedColumns)
#include "test_derived_columns.moc"
