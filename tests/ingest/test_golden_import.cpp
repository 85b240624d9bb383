// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/number.h"
#include "core/ingest/importer.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <algorithm>
#include <map>
#include <optional>
#include <string>

using namespace vigie;

// Each folder of golden/ is a case: the files of its folder `input` go in, and what comes out must equal
// `expected.txt`: the rows stored, then the report. A missing expectation fails. With VIGIE_UPDATE_GOLDEN=1 the
// expectations are written anew, to be read line by line before they are committed. A file `options` beside the input
// says what was asked for, a word a line: `repair-dates auto|always`, `repair-mojibake`, `keep RULE`, `date
// 2023-05-26`, `encoding windows-1252`. Every case is read in blocks of several sizes, which must make no difference;
// the program runs in several locales and time zones (CMakeLists.txt).

namespace {

/// Writes the rows that an import stores, cells that are not missing only: `structures | code=a | name=b`. Like a
/// snapshot it knows the records by their identifier.
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
        const int key = m_schema.indexOf(m_schema.keyColumn);
        const std::string id = key >= 0 ? std::string(cells[static_cast<size_t>(key)].text) : std::string();
        QByteArray& earlier = m_records[m_schema.name + '/' + (id.empty() ? line.toStdString() : id)];
        if (earlier == line)
            return Outcome::DuplicateIdentical;
        const bool replaces = !earlier.isEmpty();
        earlier = line;
        rows += (replaces ? "in its place: " : "") + line + '\n';
        return replaces ? Outcome::DuplicateReplaced : Outcome::Stored;
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
    std::map<std::string, QByteArray> m_records;
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

/// What the case asks for; nothing, with a test failure, where a word is not known.
std::optional<ImportOptions> optionsOf(const QString& folder)
{
    ImportOptions options;
    QFile file(folder + QStringLiteral("/options"));
    if (!file.open(QIODevice::ReadOnly))
        return options;
    const QByteArrayList lines = file.readAll().split('\n');
    for (const QByteArray& line : lines) {
        const QByteArray value = line.mid(line.indexOf(' ') + 1);
        const auto rule = std::find_if(allRules().begin(), allRules().end(), [&](const RuleInfo& info) {
            return value == QByteArrayView(info.id.data(), static_cast<qsizetype>(info.id.size()));
        });
        if (line.isEmpty())
            continue;
        if (line == "repair-dates auto")
            options.repairDates = DateRepair::Auto;
        else if (line == "repair-dates always")
            options.repairDates = DateRepair::Always;
        else if (line == "repair-mojibake")
            options.repairMojibake = true;
        else if (line.startsWith("keep ") && rule != allRules().end())
            options.switchedOff.set(static_cast<size_t>(rule->rule));
        else if (line.startsWith("date "))
            options.dataDate = parseDate(value.toStdString()).value();
        else if (line == "encoding windows-1252")
            options.reading.encoding = TextEncoding::Windows1252;
        else
            return std::nullopt;
    }
    return options;
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
        auto options = optionsOf(folder);
        QVERIFY2(options, "a word of the options is not known");
        const QByteArray got = imported(folder, *options);
        for (size_t blockBytes : {1u, 2u, 7u, 16u, 4096u}) {
            options->blockBytes = blockBytes;
            QVERIFY2(imported(folder, *options) == got, qPrintable(QStringLiteral("blocks of %1").arg(blockBytes)));
        }

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

private:
    static QByteArray imported(const QString& folder, const ImportOptions& options)
    {
        WritingSink sink;
        const auto report = importSources({folder + QStringLiteral("/input")}, options, nullptr, sink, {});
        return report.ok() ? sink.rows + reportText(*report, QDir(folder + QStringLiteral("/input")))
                           : report.error().message().toUtf8();
    }
};

QTEST_GUILESS_MAIN(TestGoldenImport)
#include "test_golden_import.moc"
