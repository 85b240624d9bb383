// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/number.h"
#include "core/ingest/csv_reader.h"
#include "core/ingest/source_list.h"

#include <QDir>
#include <QTest>

using namespace vigie;

// The barometer is published as CSV files and as one workbook with the same tables. Whoever reads the workbook must get
// what the CSV files say, record by record.

namespace {

using Record = QList<QByteArray>;

/// The CSV files write 72.0 where the workbook has 72.
QByteArray spelling(std::string_view field)
{
    const auto number = parseNumber(field);
    return number && field.find_first_of(" %") == field.npos ? QByteArray::fromStdString(formatNumber(number->value))
                                                             : QByteArray(field.data(), qsizetype(field.size()));
}

QList<Record> allRecords(RecordReader& reader)
{
    QList<Record> records;
    for (;;) {
        const auto status = reader.next();
        if (!status.ok() || *status != RecordReader::Status::Record) {
            if (!status.ok())
                qWarning("%s", qPrintable(status.error().message()));
            return status.ok() && *status == RecordReader::Status::End ? records : QList<Record>();
        }
        Record record;
        for (const std::string_view field : reader.fields())
            record << spelling(field);
        while (!record.isEmpty() && record.last().isEmpty())
            record.removeLast();
        records << record;
    }
}

}    // namespace

class TestPublishedWorkbooks : public QObject
{
    Q_OBJECT

    static constexpr auto name = "barometre-resultats-services-publics-et-territoires-";

private Q_SLOTS:
    void everySheetEqualsItsCsv_data()
    {
        QTest::addColumn<QString>("folder");
        for (const char* edition : {"2021-01-12", "2023-01-19"})
            QTest::newRow(edition)
                << QDir(QStringLiteral(VIGIE_SHARED_DATA "/barometre/")).filePath(QString::fromUtf8(edition));
    }
    void everySheetEqualsItsCsv()
    {
        QFETCH(QString, folder);
        const QString path = QDir(folder).filePath(QLatin1StringView(name) + QStringLiteral("data.xlsx"));
        if (!QFile::exists(path))
            QSKIP("the published files are not here (VIGIE_SHARED_DATA)");
        const auto sources = listSources({path});
        QVERIFY(sources.ok());
        QCOMPARE(sources->size(), size_t(1));
        auto workbook = sources->front().openWorkbook();
        QVERIFY(workbook.ok());
        QCOMPARE((*workbook)->sheets().size(), 6);
        for (const QString& sheet : (*workbook)->sheets()) {
            auto fromSheet = (*workbook)->read(sheet);
            QVERIFY(fromSheet.ok());
            auto csv =
                FileSource::open(QDir(folder).filePath(QLatin1StringView(name) + sheet + QStringLiteral(".csv")));
            QVERIFY(csv.ok());
            CsvReader fromCsv(std::move(*csv), {','});
            const QList<Record> expected = allRecords(fromCsv);
            const QList<Record> read = allRecords(**fromSheet);
            QVERIFY(expected.size() > 3);
            QCOMPARE(read.size(), expected.size());
            for (qsizetype i = 0; i < expected.size(); ++i)
                QVERIFY2(read[i] == expected[i], qPrintable(QStringLiteral("%1, record %2").arg(sheet).arg(i)));
        }
    }
};

QTEST_GUILESS_MAIN(TestPublishedWorkbooks)
#include "test_published_workbooks.moc"
