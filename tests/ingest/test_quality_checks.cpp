// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/quality_checks.h"
#include "tests/query/small_tables.h"

#include <QTest>

using namespace vigie;
using vigie::test::tableOf;

namespace {

/// `rule: identifier in column (what), …`, one rule a line.
/// What the checks say that they read, and nothing else: no outcome may need more.
Table whatIsRead(const Table& table)
{
    Table kept(table.name(), table.rowIds());
    for (const Table::NamedColumn& column : table.columns()) {
        if (isForQualityChecks(table.name(), column.spec))
            kept.setColumn(column.spec, column.column);
    }
    return kept;
}

QByteArray found(const Dataset& dataset, LocalSeconds dataDate = noDate)
{
    QByteArray out;
    Dataset read;
    read.structures = whatIsRead(dataset.structures);
    read.typologies = whatIsRead(dataset.typologies);
    read.indicators = whatIsRead(dataset.indicators);
    read.results = whatIsRead(dataset.results);
    read.experiences = whatIsRead(dataset.experiences);
    for (const RuleCount& rule : checkQuality(read, dataDate)) {
        out += QByteArray(ruleInfo(rule.rule).id.data()) + " x" + QByteArray::number(rule.count) + ':';
        for (const Issue& issue : rule.samples)
            out += ' ' + issue.value.toUtf8() + " in " + issue.column.toUtf8() + " (" + issue.reason.toUtf8() + ')';
        out += '\n';
    }
    return out;
}

}    // namespace

class TestQualityChecks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingToSay()
    {
        QCOMPARE(found({}), QByteArray());
        Dataset dataset;
        dataset.structures = tableOf("structures", "code\nS1");
        dataset.results = tableOf("results", "code | structure_code\nR1 | S1");
        QCOMPARE(found(dataset), QByteArray());
    }

    void orphans()
    {
        Dataset dataset;
        dataset.structures = tableOf("structures", "code\nS1");
        dataset.indicators = tableOf("indicators", "code\nIND-1");
        dataset.typologies = tableOf("typologies", "code\nT1");
        dataset.results = tableOf("results", "code | structure_code | indicator_code\n"
                                             "R1 | S1 | IND-1\n"
                                             "R2 | S9 | IND-9\n"
                                             "R3 | | \n");
        dataset.experiences = tableOf("experiences", "id | structure_id_1 | structure_id_2 | typology_id_1\n"
                                                     "1 | S1 | S8 | T1\n"
                                                     "2 | sxZshFsE9R | | T9\n");
        QCOMPARE(found(dataset), QByteArray("orphan_structure x2: R2 in results.structure_code (S9) "
                                            "1 in experiences.structure_id_2 (S8)\n"
                                            "orphan_indicator x1: R2 in results.indicator_code (IND-9)\n"
                                            "orphan_typology x1: 2 in experiences.typology_id_1 (T9)\n"));
    }

    void noTableNoOrphans()
    {
        Dataset dataset;
        dataset.results = tableOf("results", "code | structure_code | indicator_code\nR1 | S1 | IND-1");
        dataset.experiences = tableOf("experiences", "id | structure_id_1 | typology_id_1\n1 | S1 | T1");
        QCOMPARE(found(dataset), QByteArray());
    }

    void percentages()
    {
        Dataset dataset;
        dataset.indicators = tableOf("indicators", "code | unit | family | title\n"
                                                   "I1 | % | Satisfaction | Taux de satisfaction\n"
                                                   "I2 | jours | Délai | Délai moyen\n"
                                                   "I3 | pourcentage | Taux net | Recommandation\n"
                                                   "I4 | % | Satisfaction | Taux net de recommandation\n");
        dataset.results = tableOf("results", "code | indicator_code | unit | value:number\n"
                                             "R1 | I1 | | 100\n"
                                             "R2 | I1 | | 100.5\n"
                                             "R3 | I1 | | -1\n"
                                             "R4 | I2 | | 140\n"
                                             "R5 | I3 | | -12\n"
                                             "R6 | I4 | | -12\n"
                                             "R7 | I9 | % | 250\n"
                                             "R8 | I9 | | 250\n"
                                             "R9 | I1 | | \n");
        QCOMPARE(found(dataset).split('\n').front(),
                 QByteArray("percent_out_of_range x3: R2 in results.value (100.5) R3 in results.value (-1) "
                            "R7 in results.value (250)"));
    }

    void orderOfDates()
    {
        Dataset dataset;
        dataset.experiences =
            tableOf("experiences", "id | written_on:date | published_on:date | first_answered_on:date\n"
                                   "1 | 2022-01-01 | 2022-01-05 | 2022-01-09\n"
                                   "2 | 2022-01-06 | 2022-01-05 | 2022-01-04\n"
                                   "3 | | 2022-01-05T10:00 | 2022-01-05\n"
                                   "4 | 2022-01-05T11:00 | 2022-01-05T10:00 | \n");
        QCOMPARE(
            found(dataset),
            QByteArray("answered_before_published x1: 2 in experiences.first_answered_on (2022-01-05 > 2022-01-04)\n"
                       "written_after_published x1: 2 in experiences.written_on (2022-01-06 > 2022-01-05)\n"));
    }

    void future()
    {
        Dataset dataset;
        dataset.experiences = tableOf("experiences", "id | published_on:date\n1 | 2022-01-05T23:59\n2 | 2022-01-06");
        dataset.results = tableOf("results", "code | updated_on:date\nR1 | 2022-02-01\nR2 | ");
        QCOMPARE(found(dataset), QByteArray());
        QCOMPARE(found(dataset, fromCivil({2022, 1, 5})),
                 QByteArray("future_date x2: R1 in results.updated_on (2022-02-01) "
                            "2 in experiences.published_on (2022-01-06)\n"));
    }

    void outsideStructures()
    {
        Dataset dataset;
        dataset.experiences = tableOf("experiences", "id | outside_structures | structure_id_1\n"
                                                     "1 | Oui | sxZshFsE9R\n"
                                                     "2 | Oui | S1\n"
                                                     "3 | Non | sxZshFsE9R\n"
                                                     "4 | Non | S1\n"
                                                     "5 | | S1\n"
                                                     "6 | Oui | \n"
                                                     "7 | | sxZshFsE9R\n");
        QCOMPARE(found(dataset),
                 QByteArray("out_of_structure_contradicted x3: 2 in experiences.outside_structures (Oui) "
                            "3 in experiences.outside_structures (Non) "
                            "6 in experiences.outside_structures (Oui)\n"));
        dataset.experiences = tableOf("experiences", "id | outside_structures | structure_id_1\n"
                                                     "1 | Oui | \n"
                                                     "2 | Non | \n"
                                                     "3 | Oui | S1\n");
        QCOMPARE(found(dataset),
                 QByteArray("out_of_structure_contradicted x1: 3 in experiences.outside_structures (Oui)\n"));
    }
};

QTEST_GUILESS_MAIN(TestQualityChecks)
#include "test_quality_checks.moc"
