// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/importer.h"
#include "core/ingest/limits.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace vigie;

// Each limit of a delimited file, one below, at, and one above. Those of archives, JSON and workbooks are tested beside
// their readers.

namespace {

/// Counts what it is given.
class CountingSink : public RowSink
{
public:
    Result<void> beginTable(const TableSchema&) override { return {}; }
    Result<Outcome> append(std::span<const Cell>) override
    {
        ++rows;
        return Outcome::Stored;
    }
    int rows = 0;
};

}    // namespace

class TestLimits : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    Result<ImportReport> import(const QByteArray& content, CountingSink& sink) const
    {
        QFile file(m_folder.filePath(QStringLiteral("x.csv")));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("the test's folder cannot be written");
        file.close();
        return importSources({file.fileName()}, {}, nullptr, sink, {});
    }

    static void addSteps(qint64 limit)
    {
        QTest::addColumn<qint64>("size");
        QTest::addColumn<bool>("accepted");
        QTest::newRow("one below") << limit - 1 << true;
        QTest::newRow("at the limit") << limit << true;
        QTest::newRow("one above") << limit + 1 << false;
    }

private Q_SLOTS:
    void cell_data() { addSteps(limits::fieldBytes); }
    void cell()
    {
        QFETCH(qint64, size);
        QFETCH(bool, accepted);
        CountingSink sink;
        const auto report = import("ID expérience;Ressenti usager;Description\n1;Négatif;" + QByteArray(size, 'a') +
                                       "\n2;Positif;court\n",
                                   sink);
        QVERIFY(report.ok());
        const SourceReport& source = report->sources.front();
        QCOMPARE(sink.rows, accepted ? 2 : 1);
        QCOMPARE(source.rejected, accepted ? 0 : 1);
        QCOMPARE(source.countOf(Rule::TooLarge), accepted ? 0 : 1);
        QCOMPARE(source.read, qint64(2));
    }

    void record_data() { addSteps(limits::recordBytes); }
    void record()
    {
        QFETCH(qint64, size);
        QFETCH(bool, accepted);
        // Cells below their own limit; the record's size includes its delimiters and its line end.
        const qint64 cells = 5;
        QByteArray record = "1;Négatif";
        for (qint64 i = 1; i <= cells; ++i)
            record += ';' + QByteArray((size - record.size()) / (cells + 1 - i) - 1, 'a');
        record.chop(1);
        record += '\n';
        QCOMPARE(record.size(), size);
        CountingSink sink;
        const auto report = import("ID expérience;Ressenti usager;Description;Réponse structure 1;Réponse structure 2;"
                                   "Réponse structure 3;Titre\n" +
                                       record + "2;Positif;court\n",
                                   sink);
        QCOMPARE(report.ok(), accepted);
        if (accepted)
            QCOMPARE(sink.rows, 2);
        else
            QVERIFY2(report.error().message().contains(QStringLiteral("64 MiB")), qPrintable(report.error().message()));
    }

    void columns_data() { addSteps(limits::columns); }
    void columns()
    {
        QFETCH(qint64, size);
        QFETCH(bool, accepted);
        QByteArray header = "ID expérience;Ressenti usager";
        for (qint64 i = 2; i < size; ++i)
            header += ";c" + QByteArray::number(i);
        CountingSink sink;
        const auto report = import(header + "\n1;Négatif" + QByteArray(size - 2, ';') + '\n', sink);
        QVERIFY(report.ok());
        QCOMPARE(sink.rows, accepted ? 1 : 0);
        QCOMPARE(report->sources.front().refusal.contains(QStringLiteral("1000")), !accepted);
    }

    void headerName_data() { addSteps(limits::headerNameBytes); }
    void headerName()
    {
        QFETCH(qint64, size);
        QFETCH(bool, accepted);
        CountingSink sink;
        const auto report = import("ID expérience;Ressenti usager;" + QByteArray(size, 'n') + "\n1;Négatif;x\n", sink);
        QVERIFY(report.ok());
        QCOMPARE(sink.rows, accepted ? 1 : 0);
        QCOMPARE(report->sources.front().refusal.contains(QStringLiteral("1024")), !accepted);
    }
};

QTEST_GUILESS_MAIN(TestLimits)
#include "test_limits.moc"
