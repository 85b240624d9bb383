// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/json_reader.h"
#include "core/ingest/limits.h"
#include "tests/ingest/json_documents.h"

#include <QTest>

#include <array>

using namespace vigie;

namespace {

constexpr std::array<size_t, 6> blockSizes{1, 2, 7, 16, 4096, 1 << 20};

QByteArray bytesOf(std::string_view text)
{
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

Result<JsonOutline> outline(const QByteArray& text, size_t block = 1 << 20, JsonLimits limits = {})
{
    MemorySource source(text);
    return outlineJson(source, {}, block, limits);
}

QByteArray nameOf(JsonOutline::Shape shape)
{
    constexpr std::array names{"array", "reopened", "lines", "page"};
    return names[static_cast<size_t>(shape)];
}

QByteArray idOf(Rule rule)
{
    return bytesOf(ruleInfo(rule).id);
}

/// All that is read of a text: shape, header, a record a line with its place in front, then the notes.
QByteArray read(const QByteArray& text, size_t block = 1 << 20, JsonLimits limits = {})
{
    const auto examined = outline(text, block, limits);
    if (!examined)
        return "refused: " + examined.error().where.toUtf8() + ": " + examined.error().why.toUtf8();
    QByteArray out = nameOf(examined->shape);
    JsonReader reader(std::make_unique<MemorySource>(text), *examined, block, limits);
    qint64 records = -1;
    for (;; ++records) {
        const auto status = reader.next();
        if (!status)
            return "error: " + status.error().message().toUtf8();
        if (*status == RecordReader::Status::End)
            break;
        if (*status != RecordReader::Status::Record)
            return "unexpected status";
        QByteArrayList fields;
        for (std::string_view field : reader.fields())
            fields << bytesOf(field);
        out += '\n' + QByteArray::number(reader.place().line) + '@' + QByteArray::number(reader.place().byte) + ' ' +
               fields.join('|');
    }
    if (records != examined->records)
        return "the outline counts " + QByteArray::number(examined->records) + " records";
    for (const SourceNote& note : examined->notes)
        out += "\n# " + idOf(note.rule) + ' ' + QByteArray::number(note.line) + ' ' + note.column.toUtf8();
    return out;
}

QByteArray brackets(int depth)
{
    return QByteArray(depth, '[') + QByteArray(depth, ']');
}

/// Gives a few bytes, then fails.
class FailingSource : public ByteSource
{
public:
    explicit FailingSource(QByteArray bytes) : m_bytes(std::move(bytes)) {}
    Result<qint64> read(std::span<char> buffer) override
    {
        if (m_given)
            return Error{ErrorCode::InputUnusable, QStringLiteral("unreadable"), {}, {}, {}};
        m_given = true;
        std::copy(m_bytes.begin(), m_bytes.end(), buffer.begin());
        return m_bytes.size();
    }

private:
    QByteArray m_bytes;
    bool m_given = false;
};

}    // namespace

class TestJsonReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void records_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("expected");
        for (const ValidJson& document : validJson())
            QTest::newRow(document.name) << bytesOf(document.text) << bytesOf(document.expected);
    }

    /// Neither records nor places nor notes may depend on where the blocks are cut.
    void records()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, expected);
        for (size_t block : blockSizes)
            QCOMPARE(read(text, block), expected);
    }

    void refusals_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("place");
        for (const InvalidJson& document : invalidJson())
            QTest::newRow(document.name) << bytesOf(document.text) << bytesOf(document.place);
    }

    void refusals()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, place);
        const auto first = outline(text);
        QVERIFY2(!first.ok(), "accepted");
        QCOMPARE(first.error().code, ErrorCode::InputUnusable);
        QVERIFY(!first.error().why.isEmpty());
        if (!place.isEmpty())
            QCOMPARE(first.error().where.toUtf8(), "line " + QByteArray(place).replace(":", ", column "));
        for (size_t block : blockSizes) {
            const auto again = outline(text, block);
            QVERIFY(!again.ok());
            QCOMPARE(again.error().message(), first.error().message());
        }
    }

    void reasons_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("reason");
        QTest::newRow("comma") << QByteArray("[{\"a\":1}{") << "a comma or a closing bracket is missing";
        QTest::newRow("comma in a record") << QByteArray(R"([{"a":1 "b"}])") << "a comma or a closing brace is missing";
        QTest::newRow("colon") << QByteArray(R"([{"a" 1}])") << "a colon is missing";
        QTest::newRow("name") << QByteArray("[{a:1}]") << "a name in double quotes is missing";
        QTest::newRow("cut") << QByteArray(R"([{"a":1)") << "the text ends before it is complete";
        QTest::newRow("empty") << QByteArray("  ") << "there is no JSON in it: it is empty";
        QTest::newRow("NUL") << QByteArray("[\"\0\"]", 5) << "a NUL byte stands in the text";
        QTest::newRow("encoding") << QByteArray("[\"\xE9\"]") << "bytes that are not UTF-8";
        QTest::newRow("line break") << QByteArray("[\"a\nb\"]")
                                    << "a control character or a line break stands inside a text";
        QTest::newRow("half pair") << QByteArray(R"(["\udc00"])") << "a \\u escape is half of a surrogate pair";
        QTest::newRow("large number") << QByteArray("[1e309]") << "a number is too large";
        QTest::newRow("behind the end") << QByteArray("[] x") << "something follows the end of the JSON";
    }

    void reasons()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, reason);
        const auto examined = outline(text);
        QVERIFY(!examined.ok());
        QCOMPARE(examined.error().why, reason);
    }

    void limitOfDepth()
    {
        QVERIFY(outline(brackets(limits::jsonDepth - 1)).ok());
        QVERIFY(read(brackets(limits::jsonDepth)).startsWith("array\n1@0 value\n1@1 ["));
        const auto tooDeep = outline(brackets(limits::jsonDepth + 1));
        QVERIFY(!tooDeep.ok());
        QCOMPARE(tooDeep.error().where, QStringLiteral("line 1, column 65"));
        QVERIFY(tooDeep.error().why.contains(QStringLiteral("64")));

        // Records of a page stand two deep.
        const JsonLimits three{3, limits::fieldBytes, limits::recordBytes};
        QVERIFY(read(R"({"total_count":1,"results":[{"a":1}]})", 16, three).startsWith("page"));
        QVERIFY(read(R"({"total_count":1,"results":[{"a":[]}]})", 16, three).startsWith("refused: line 1, column 34"));
        QVERIFY(read(R"({"a":[[]]})", 16, three).startsWith("array"));
        QVERIFY(read(R"({"a":[[[]]]})", 16, three).startsWith("refused"));
    }

    void manyBrackets()
    {
        for (int count : {100'000, 5'000'000}) {
            QVERIFY(!outline(QByteArray(count, '[')).ok());
            QVERIFY(!outline(QByteArray("{\"a\":").repeated(count / 5)).ok());
        }
    }

    void limitOfTexts()
    {
        const JsonLimits ten{limits::jsonDepth, 10, limits::recordBytes};
        const auto text = [](const QByteArray& inside) { return "[\"" + inside + "\"]"; };
        for (size_t block : blockSizes) {
            QCOMPARE(read(text("123456789"), block, ten), "array\n1@0 value\n1@1 123456789");
            QCOMPARE(read(text("1234567890"), block, ten), "array\n1@0 value\n1@1 1234567890");
            QCOMPARE(read(text("12345678901"), block, ten),
                     "refused: line 1, column 15: a text is longer than 10 bytes");
            QVERIFY(read(text(QByteArray("\\u0041").repeated(10)), block, ten).endsWith("AAAAAAAAAA"));
            QVERIFY(read(text(QByteArray("\\u0041").repeated(11)), block, ten).startsWith("refused"));
            QVERIFY(read("{\"12345678901\":1}", block, ten).startsWith("refused"));
            QVERIFY(read("[0.1234567890]", block, ten).startsWith("refused"));
        }
        const QByteArray whole(limits::fieldBytes, 'x');
        QVERIFY(outline(text(whole)).ok());
        QVERIFY(!outline(text(whole + 'x')).ok());
    }

    void limitOfRecords()
    {
        const JsonLimits twenty{limits::jsonDepth, limits::fieldBytes, 20};
        for (size_t block : blockSizes) {
            // Twenty bytes from brace to brace.
            QCOMPARE(read(R"([{"a":"123456789012"},1])", block, twenty),
                     "array\n1@0 a|value\n1@1 123456789012|\n1@22 |1");
            QVERIFY(
                read(R"([{"a":"1234567890123"}])", block, twenty).startsWith("refused: line 1, column 23: a record"));
            QVERIFY(read(R"({"a":"123456789012"})", block, twenty).startsWith("array"));
            QVERIFY(read(R"({"a":"1234567890123"})", block, twenty).startsWith("refused: line 1, column 1: a record"));
            QVERIFY(read(R"({"total_count":9,"results":[{"a":"123456789012"},{}]})", block, twenty).startsWith("page"));
            QVERIFY(read("{\"a\":1}\n{\"a\":\"1234567890123\"}", block, twenty).startsWith("refused: line 2"));
        }
    }

    void tooLargeWhileReading()
    {
        const QByteArray text = R"([{"a":1},{"a":"1234567890123"}])";
        JsonReader reader(std::make_unique<MemorySource>(text), *outline(text), 16,
                          {limits::jsonDepth, limits::fieldBytes, 20});
        QCOMPARE(*reader.next(), RecordReader::Status::Record);
        QCOMPARE(*reader.next(), RecordReader::Status::Record);
        QCOMPARE(*reader.next(), RecordReader::Status::TooLarge);
        QCOMPARE(reader.place().byte, 9);
        QCOMPARE(*reader.next(), RecordReader::Status::End);
    }

    void manyMembers()
    {
        QByteArray text = "[{";
        for (int i = 0; i < 3 * limits::columns; ++i)
            text += "\"m" + QByteArray::number(i) + "\":1,";
        text += "\"" + QByteArray(100'000, 'n') + "\":1}]";
        const auto examined = outline(text);
        QVERIFY(examined.ok());
        // One too many: enough to be told, not enough to fill the memory.
        QCOMPARE(examined->members.size(), size_t(limits::columns + 1));
        const auto longName = outline("{\"" + QByteArray(100'000, 'n') + "\":1}");
        QVERIFY(longName.ok());
        QCOMPARE(qint64(longName->members.front().size()), limits::headerNameBytes + 1);
        QCOMPARE(read("{\"" + QByteArray(100'000, 'n') + "\":17}").right(3), " 17");
    }

    void manyNotesAreCounted()
    {
        const auto examined = outline(QByteArray("{\"a\":1,\"a\":2}\n").repeated(2500));
        QVERIFY(examined.ok());
        QCOMPARE(examined->notes.size(), size_t(ImportReport::maxSamples));
        qint64 count = 0;
        for (const SourceNote& note : examined->notes)
            count += note.count;
        QCOMPARE(count, 2500);

        IssueLog log;
        for (const SourceNote& note : examined->notes)
            log.note(note);
        SourceReport report;
        log.moveTo(report);
        QCOMPARE(report.countOf(Rule::RepeatedMemberName), 2500);
    }

    /// As the published export does: every 50 000 records the array is closed and opened again.
    void reopenedEvery50000()
    {
        QByteArray text = "[\n";
        for (int i = 1; i <= 60'000; ++i)
            text += "{\"id\":" + QByteArray::number(i) + ",\"t\":\"é\"}" +
                    (i == 50'000   ? "]\n["
                     : i == 60'000 ? "\n]\n"
                                   : ",\n");
        const auto examined = outline(text);
        QVERIFY(examined.ok());
        QCOMPARE(examined->shape, JsonOutline::Shape::Reopened);
        QCOMPARE(examined->records, 60'000);
        QCOMPARE(examined->notes.size(), size_t(1));
        QCOMPARE(examined->notes.front().line, 50'002);
        JsonReader reader(std::make_unique<MemorySource>(text), *examined);
        QVERIFY(reader.next().ok());
        qint64 sum = 0;
        for (qint64 i = 1; i <= 60'000; ++i) {
            const auto status = reader.next();
            QVERIFY(status.ok() && *status == RecordReader::Status::Record);
            if (reader.place().line != i + 1)
                QCOMPARE(reader.place().line, i + 1);
            sum += bytesOf(reader.fields()[0]).toLongLong();
        }
        QCOMPARE(sum, 60'000LL * 60'001 / 2);
        QCOMPARE(*reader.next(), RecordReader::Status::End);
        QCOMPARE(*reader.next(), RecordReader::Status::End);
    }

    /// A source that fails behind good data: what was read is not to be trusted.
    void failingSources()
    {
        for (const char* text :
             {"[{\"a\":1}]", "[{\"a\":1}", "{\"a\":1}", "{\"a\":1}\n", "{\"a\"", "{\"a\":\"b", "1"}) {
            FailingSource source{QByteArray(text)};
            const auto examined = outlineJson(source, {});
            QVERIFY(!examined.ok());
            QCOMPARE(examined.error().what, QStringLiteral("unreadable"));
        }
        for (const char* text : {"[{\"a\":1}]", "{\"a\":1}", "{\"a\":1}\n{\"a\":2}\n", "[{\"a\":1}][{\"a\":2}]",
                                 "{\"total_count\":1,\"results\":[{\"a\":1}]}"}) {
            const auto examined = outline(text);
            QVERIFY(examined.ok());
            JsonReader reader(std::make_unique<FailingSource>(QByteArray(text)), *examined);
            auto status = reader.next();
            while (status && *status == RecordReader::Status::Record)
                status = reader.next();
            QVERIFY(!status.ok());
            QCOMPARE(status.error().what, QStringLiteral("unreadable"));
        }
    }

    void cancelled()
    {
        std::stop_source stop;
        stop.request_stop();
        MemorySource source("[1]");
        const auto examined = outlineJson(source, {stop.get_token(), {}});
        QVERIFY(!examined.ok());
        QCOMPARE(examined.error().code, ErrorCode::Cancelled);
    }

    void looks_data()
    {
        QTest::addColumn<QByteArray>("sample");
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("expected");
        QTest::newRow("name") << QByteArray("a;b") << "export.JSON" << true;
        QTest::newRow("lines by name") << QByteArray() << "dossier/export.jsonl" << true;
        QTest::newRow("other lines by name") << QByteArray() << "x.ndjson" << true;
        QTest::newRow("places by name") << QByteArray() << "x.geojson" << true;
        QTest::newRow("records") << QByteArray("\n [{\"a\":1}]") << "x" << true;
        QTest::newRow("records cut") << QByteArray("[{\"a\":1},{\"b") << "x.txt" << true;
        QTest::newRow("records cut inside a character") << QByteArray("[{\"a\":\"\xC3") << "x.txt" << true;
        QTest::newRow("one record") << QByteArray("{\"a\":") << "x.csv" << true;
        QTest::newRow("page cut") << QByteArray("{\"total_count\":1,\"results\":[{\"a\"") << "x" << true;
        QTest::newRow("reopened") << QByteArray("[{\"a\":1}]\n[{\"a\":2") << "x" << true;
        QTest::newRow("empty") << QByteArray() << "x" << false;
        QTest::newRow("CSV") << QByteArray("a;b\n1;2\n") << "x.csv" << false;
        QTest::newRow("CSV with brackets") << QByteArray("[a];[b]\n1;2\n") << "x.csv" << false;
        QTest::newRow("CSV with braces") << QByteArray("{\"a\":1};b\n") << "x.csv" << false;
        QTest::newRow("numbers") << QByteArray("[1,2,3]") << "x" << false;
        QTest::newRow("empty array") << QByteArray("[]") << "x" << false;
        QTest::newRow("empty record") << QByteArray("{}") << "x" << false;
        QTest::newRow("bracket alone") << QByteArray("[") << "x" << false;
        QTest::newRow("a text") << QByteArray("\"a\"") << "x" << false;
        QTest::newRow("Latin-1") << QByteArray("[{\"a\":\"\xE9t\xE9\"}]") << "x" << false;
    }

    void looks()
    {
        QFETCH(QByteArray, sample);
        QFETCH(QString, name);
        QFETCH(bool, expected);
        QCOMPARE(looksLikeJson(sample, name), expected);
    }

    void realResults()
    {
        QFile file(QStringLiteral(VIGIE_SHARED_DATA "/export-resultats-records-IND-27-2024-01.json"));
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("the real data are not there");
        const QByteArray text = file.readAll();
        const auto examined = outline(text);
        QVERIFY(examined.ok());
        QCOMPARE(examined->shape, JsonOutline::Shape::ApiPage);
        QCOMPARE(examined->records, 1);
        QCOMPARE(examined->members.size(), size_t(17));
        JsonReader reader(std::make_unique<MemorySource>(text), *examined);
        QVERIFY(reader.next().ok());
        QCOMPARE(reader.fields()[0], std::string_view("code_sp_du_resultat"));
        QVERIFY(reader.next().ok());
        QCOMPARE(reader.fields()[0], std::string_view("IND-27_2023_94601"));
        QCOMPARE(reader.place().line, 4);
        for (size_t block : blockSizes)
            QCOMPARE(read(text, block), read(text));
    }
};

QTEST_GUILESS_MAIN(TestJsonReader)
#include "test_json_reader.moc"
