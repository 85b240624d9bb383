// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/number.h"
#include "core/ingest/importer.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace vigie;

// Each folder of golden/ is a case: the files of its folder `input` go in, and what comes out must equal
// `expected.txt`: the rows stored, then the report. A missing expectation fails. With VIGIE_UPDATE_GOLDEN=1 the
// expectations are written anew, to be read line by line before they are committed.

namespace {

/// Writes the rows that an import stores, cells that are not missing only: `structures code=a name=b`.
class WritingSink : public RowSink
{
public:
    QByteArray rows;

    Result<void> beginTable(const TableSchema& schema) override
    {
        m_schema = schema;
        return {};
    }

    Result<Outcome> append(std::span<const Cell> cells) override
    {
        QByteArray line = QByteArray::fromStdString(m_schema.name);
        for (size_t i = 0; i < cells.size(); ++i) {
            if (!cells[i].missing())
                line += " | " + QByteArray::fromStdString(m_schema.columns[i].name) + '=' + text(cells[i]);
        }
        rows += line + '\n';
        return Outcome::Stored;
    }

private:
    static QByteArray text(const Cell& cell)
    {
        switch (cell.type) {
        case Cell::Type::Number:
            return '#' + QByteArray::fromStdString(formatNumber(cell.number));
        case Cell::Type::Date:
            return '@' + QByteArray::fromStdString(formatIso(cell.date));
        case Cell::Type::Text: {
            QByteArray text(cell.text.data(), static_cast<qsizetype>(cell.text.size()));
            return text.replace('\n', "\\n");
        }
        case Cell::Type::Missing:
            break;
        }
        return {};
    }

    TableSchema m_schema;
};

QByteArray reportText(const ImportReport& report, const QDir& input)
{
    QByteArray out;
    for (const SourceReport& source : report.sources) {
        const QString name = source.member.isEmpty() ? input.relativeFilePath(source.file)
                                                     : input.relativeFilePath(source.file) + u'/' + source.member;
        out += "== " + name.toUtf8() + '\n';
        if (!source.refusal.isEmpty()) {
            out += "refused: " + source.refusal.toUtf8() + '\n';
            continue;
        }
        out += source.encoding.toUtf8() + ", delimiter " + QByteArray::number(int(source.delimiter)) + ", " +
               QByteArray(datasetId(*source.dataset).data()) + '\n';
        out += "read " + QByteArray::number(source.read) + " = stored " + QByteArray::number(source.stored) +
               " + rejected " + QByteArray::number(source.rejected) + " + skipped " +
               QByteArray::number(source.skipped) + ", repaired " + QByteArray::number(source.repaired) + '\n';
        for (const RuleCount& rule : source.rules) {
            out += QByteArray(ruleInfo(rule.rule).id.data()) + " x " + QByteArray::number(rule.count) + '\n';
            // Which columns a case leaves out is not its subject, and every case leaves out most.
            if (rule.rule == Rule::MissingColumn)
                continue;
            for (const Issue& issue : rule.samples)
                out += "  line " + QByteArray::number(issue.line) + ", byte " + QByteArray::number(issue.byte) + ", “" +
                       issue.column.toUtf8() + "”: “" + issue.value.toUtf8() + "” " + issue.reason.toUtf8() + '\n';
        }
    }
    return out;
}

}    // namespace

class TestGoldenImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cases_data()
    {
        QTest::addColumn<QString>("folder");
        const QDir golden(QStringLiteral(VIGIE_TEST_DIR "/golden"));
        for (const QString& name : golden.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
            QTest::newRow(qPrintable(name)) << golden.filePath(name);
        QVERIFY2(!golden.entryList(QDir::Dirs | QDir::NoDotAndDotDot).isEmpty(), "no golden case found");
    }

    void cases()
    {
        QFETCH(QString, folder);
        WritingSink sink;
        const auto report = importSources({folder + QStringLiteral("/input")}, {}, nullptr, sink, {});
        QVERIFY2(report.ok(), report.ok() ? "" : qPrintable(report.error().message()));
        const QByteArray got = sink.rows + reportText(*report, QDir(folder + QStringLiteral("/input")));

        QFile expected(folder + QStringLiteral("/expected.txt"));
        if (qEnvironmentVariableIsSet("VIGIE_UPDATE_GOLDEN")) {
            QVERIFY(expected.open(QIODevice::WriteOnly));
            expected.write(got);
            return;
        }
        QVERIFY2(expected.open(QIODevice::ReadOnly), "expected.txt is missing");
        const QList<QByteArray> wanted = expected.readAll().split('\n');
        const QList<QByteArray> lines = got.split('\n');
        for (qsizetype i = 0; i < std::min(lines.size(), wanted.size()); ++i)
            QVERIFY2(lines[i] == wanted[i],
                     ("line " + QByteArray::number(i + 1) + "\n  got      " + lines[i] + "\n  expected " + wanted[i])
                         .constData());
        QCOMPARE(lines.size(), wanted.size());
    }
};

QTEST_GUILESS_MAIN(TestGoldenImport)
#include "test_golden_import.moc"
