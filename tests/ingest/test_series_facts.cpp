// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/series_facts.h"

#include <QTest>

using namespace vigie;

class TestSeriesFacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void releaseIsInTheNearestName_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("member");
        QTest::addColumn<QString>("date");
        const auto row = [](const char* title, const char* file, const char* member, const char* date) {
            QTest::newRow(title) << QString::fromUtf8(file) << QString::fromUtf8(member) << QString::fromUtf8(date);
        };
        row("folder", "/data/2023-01-19/detail.csv", "", "2023-01-19");
        row("file before folder", "/data/2023-01-19/detail-2021-01-12.csv", "", "2021-01-12");
        row("member before archive", "/data/2023-01-19.zip", "baromètre/detail 2022-01-20.csv", "2022-01-20");
        row("folder in the archive", "/data/2023-01-19.zip", "2022-03-16/csv/detail.csv", "2022-03-16");
        row("archive", "/data/barometre_2023-01-19.zip", "detail.csv", "2023-01-19");
        row("sheet of a workbook", "/data/2023-01-19/data.xlsx", "detail-national", "2023-01-19");
        row("the last of two", "/data/2017-12-31 à 2023-01-19.csv", "", "2023-01-19");
        row("a person's own folder further out", "/data/2023-01-19/travail/detail.csv", "", "");
        row("no date", "/data/detail.csv", "", "");
        row("digits around it", "/data/12023-01-190.csv", "", "");
        row("no day of any month", "/data/2023-02-30.csv", "", "");
        row("arabic digits are no date", "/data/٢٠٢٣-٠١-١٩.csv", "", "");
    }

    void releaseIsInTheNearestName()
    {
        QFETCH(QString, file);
        QFETCH(QString, member);
        QFETCH(QString, date);
        SourceEntry source;
        source.file = file;
        source.member = member;
        QCOMPARE(QString::fromStdString(formatIso(releaseDateOf(source))), date);
    }

    void otherDatasetsPassUntouched()
    {
        SourceEntry source;
        source.file = QStringLiteral("/data/2023-01-19/x.csv");
        IssueLog log;
        SeriesFacts facts(source, DatasetKind::Results, {}, nullptr, log);
        TableSchema schema = canonicalSchema(DatasetKind::Results);
        const size_t columns = schema.columns.size();
        facts.extendSchema(DatasetKind::Results, schema);
        QCOMPARE(schema.columns.size(), columns);
        std::vector<Cell> cells(columns);
        facts.enrich(cells, log);
        QVERIFY(std::all_of(cells.begin(), cells.end(), [](const Cell& cell) { return cell.missing(); }));
    }
};

QTEST_GUILESS_MAIN(TestSeriesFacts)
#include "test_series_facts.moc"
