// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/json_reader.h"
#include "core/ingest/limits.h"

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
        const auto row = [](const char* name, std::string_view text, std::string_view expected) {
            QTest::newRow(name) << bytesOf(text) << bytesOf(expected);
        };
        // Shapes.
        row("empty array", "[]", "array\n1@0 ");
        row("empty array with blanks", " [\t\r\n] ", "array\n1@0 ");
        row("array of records", R"([{"a":1,"b":"x"},{"a":2,"b":"y"}])", "array\n1@0 a|b\n1@1 1|x\n1@17 2|y");
        row("one record", R"({"a":1,"b":"x"})", "array\n1@0 a|b\n1@0 1|x");
        row("records over lines", "[\n  {\n    \"a\": 1\n  },\n  {\n    \"a\": 2\n  }\n]\n",
            "array\n1@0 a\n2@4 1\n5@25 2");
        row("line ends of three kinds", "[\r\n{\"a\":1},\r{\"a\":2},\n\n{\"a\":3}]", "array\n1@0 a\n2@3 1\n3@12 2\n5@22 3");
        row("records one a line", "{\"a\":1}\n{\"a\":2,\"b\":3}\r\n\n  {\"b\":4}\n",
            "lines\n1@0 a|b\n1@0 1|\n2@8 2|3\n4@27 |4");
        row("array reopened at once", R"([{"a":1}][{"a":2}])", "reopened\n1@0 a\n1@1 1\n1@10 2\n# array_reopened 1 ");
        row("array reopened on a new line", "[{\"a\":1}]\n[{\"a\":2}]\n[{\"a\":3}]",
            "reopened\n1@0 a\n1@1 1\n2@11 2\n3@21 3\n# array_reopened 2 \n# array_reopened 3 ");
        row("array reopened after a comma", "[{\"a\":1}],[{\"b\":2}]",
            "reopened\n1@0 a|b\n1@1 1|\n1@11 |2\n# array_reopened 1 ");
        row("array reopened after a comma and blanks", "[{\"a\":1}\n]\n,\n[\n{\"a\":2}] ",
            "reopened\n1@0 a\n1@1 1\n5@15 2\n# array_reopened 4 ");
        row("page of the API", R"({"total_count": 2, "results": [{"a": 1}, {"b": null}], "links": [[0]]})",
            "page\n1@0 a|b\n1@31 1|\n1@41 |");
        row("count after the results", R"({"results":[{"a":1}],"total_count":1})", "page\n1@0 a\n1@12 1");
        row("page without results", R"({"total_count":0,"results":[]})", "page\n1@0 ");
        row("older API", R"({"nhits":2,"records":[{"id":"x","fields":{"a":1,"b":[1,2]},"g":{"fields":0}},{"fields":{"b":3}}]})",
            "page\n1@0 a|b\n1@22 1|1,2\n1@77 |3");
        row("features", R"({"type":"FeatureCollection","features":[{"type":"Feature","properties":{"a":1},)"
                        R"("geometry":{"type":"Point","coordinates":[1,2]}},{"properties":null}]})",
            "page\n1@0 a\n1@40 1\n1@129 ");
        // What only looks like a page is one record.
        row("results without a count", R"({"results":[{"a":1}]})", "array\n1@0 results\n1@0 [{\"a\":1}]");
        row("results that are no records", R"({"total_count":1,"results":[1,2]})",
            "array\n1@0 total_count|results\n1@0 1|1,2");
        row("results twice", R"({"total_count":1,"results":[{"a":1}],"results":[{"a":2}]})",
            "array\n1@0 total_count|results\n1@0 1|[{\"a\":2}]\n# repeated_member_name 1 results");
        row("results that are no list", R"({"total_count":1,"results":{"a":1}})",
            "array\n1@0 total_count|results\n1@0 1|{\"a\":1}");
        row("other features", R"({"type":"Other","features":[{"properties":{"a":1}}]})",
            "array\n1@0 type|features\n1@0 Other|[{\"properties\":{\"a\":1}}]");
        row("records without fields", R"({"nhits":1,"records":[{"a":1}]})",
            "array\n1@0 nhits|records\n1@0 1|[{\"a\":1}]");
        row("pages one a line", "{\"total_count\":1,\"results\":[{\"a\":1}]}\n{\"total_count\":2}",
            "lines\n1@0 total_count|results\n1@0 1|[{\"a\":1}]\n2@38 2|");
        // Values that are no records.
        row("a text", R"("x")", "array\n1@0 value\n1@0 x");
        row("an empty text", R"("")", "array\n1@0 value\n1@0 ");
        row("a number", "-0.50E+07", "array\n1@0 value\n1@0 -0.50E+07");
        row("true", " true ", "array\n1@0 value\n1@1 true");
        row("false", "false", "array\n1@0 value\n1@0 false");
        row("null", "null\n", "array\n1@0 value\n1@0 ");
        row("array of scalars", R"([1,"x",null,true])", "array\n1@0 value\n1@1 1\n1@3 x\n1@7 \n1@12 true");
        row("array of lists", R"([[1,2],[],[[3]]])", "array\n1@0 value\n1@1 1,2\n1@7 \n1@10 [[3]]");
        row("records among other values", R"([{"a":1},2,[3]])", "array\n1@0 a|value\n1@1 1|\n1@9 |2\n1@11 |3");
        row("empty record", "{}", "array\n1@0 \n1@0 ");
        row("array of an empty record", "[{}]", "array\n1@0 \n1@1 ");
        // Members.
        row("missing members", R"([{"a":1},{"b":2},{}])", "array\n1@0 a|b\n1@1 1|\n1@9 |2\n1@17 |");
        row("order of members", R"([{"a":1,"b":2},{"b":3,"a":4}])", "array\n1@0 a|b\n1@1 1|2\n1@15 4|3");
        row("empty name", R"({"":1})", "array\n1@0 \n1@0 1");
        row("accents in names", "{\"Écrit le\":\"é\"}", "array\n1@0 Écrit le\n1@0 é");
        row("member named twice", R"([{"a":1,"a":2},{"a":3},{"a":[4],"a":null,"a":5}])",
            "array\n1@0 a\n1@1 2\n1@15 3\n1@23 5\n# repeated_member_name 1 a\n# repeated_member_name 1 a\n# "
            "repeated_member_name 1 a");
        row("later value null", R"({"a":[1],"a":null})", "array\n1@0 a\n1@0 \n# repeated_member_name 1 a");
        row("same name at another depth", R"({"a":{"a":1}})", "array\n1@0 a\n1@0 {\"a\":1}");
        row("escaped name is the same name", R"({"a":1,"\u0061":2})", "array\n1@0 a\n1@0 2\n# repeated_member_name 1 a");
        // Values of members.
        row("numbers as written", R"([{"a":77.0,"b":1e3,"c":-0,"d":0.10,"e":12345678901234567890123,"f":1E-999}])",
            "array\n1@0 a|b|c|d|e|f\n1@1 77.0|1e3|-0|0.10|12345678901234567890123|1E-999");
        row("truth and null", R"({"a":true,"b":false,"c":null})", "array\n1@0 a|b|c\n1@0 true|false|");
        row("list of scalars", R"({"a":["x","y"],"b":[1,null,true,"z"],"c":[],"d":["",""],"e":["x"]})",
            "array\n1@0 a|b|c|d|e\n1@0 x,y|1,,true,z||,|x");
        row("nested", R"({"a":{"lon": 1.50, "lat":[ 2 ,3 ], "n":{}, "m":[]},"b":[{"c":"d"},[null,false]]})",
            "array\n1@0 a|b\n1@0 {\"lon\":1.50,\"lat\":[2,3],\"n\":{},\"m\":[]}|[{\"c\":\"d\"},[null,false]]");
        row("escapes in nested texts", R"({"a":{"k\"":"\\ \/ \u00e9 \n \u0001 \u001f"}})",
            R"(array
1@0 a
1@0 {"k\"":"\\ / é \n \u0001 \u001f"})");
        row("all escapes", R"({"a":"\"\\\/\b\f\n\r\tA\u0042"})", "array\n1@0 a\n1@0 \"\\/\b\f\n\r\tAB");
        row("surrogate pair", R"(["\ud83d\ude00","\uD834\uDD1E"])", "array\n1@0 value\n1@1 😀\n1@16 𝄞");
        row("escaped NUL", R"(["a\u0000b"])", std::string_view("array\n1@0 value\n1@1 a\0b", 25));
        row("characters of all lengths", "[\"é€😀\x7F\"]", "array\n1@0 value\n1@1 é€😀\x7F");
        row("noncharacters", "[\"\xEF\xBF\xBF\xF4\x8F\xBF\xBF\"]", "array\n1@0 value\n1@1 \xEF\xBF\xBF\xF4\x8F\xBF\xBF");
        row("mark inside a text", "[\"\xEF\xBB\xBF\"]", "array\n1@0 value\n1@1 \xEF\xBB\xBF");
        row("line separators in a text", "[\"\xE2\x80\xA8\"]", "array\n1@0 value\n1@1 \xE2\x80\xA8");
        row("blanks everywhere", " [ { \"a\" : 1 , \"b\" : [ ] } , { } ] ", "array\n1@0 a|b\n1@3 1|\n1@28 |");
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
        const auto row = [](const char* name, std::string_view text, std::string_view place) {
            QTest::newRow(name) << bytesOf(text) << bytesOf(place);
        };
        // Numbers.
        row("leading zero", "[01]", "1:3");
        row("negative leading zero", "[-01]", "1:4");
        row("minus alone", "[-]", "1:3");
        row("two minus", "[--1]", "1:3");
        row("point without digits", "[1.]", "1:4");
        row("point without digits before", "[.5]", "1:2");
        row("minus and point", "[-.5]", "1:3");
        row("point and exponent", "[1.e1]", "1:4");
        row("exponent without digits", "[1e]", "1:4");
        row("exponent with only a sign", "[1e+]", "1:5");
        row("exponent with two signs", "[1e+-1]", "1:5");
        row("two exponents", "[1e1e1]", "1:5");
        row("two points", "[1.2.3]", "1:5");
        row("decimal exponent", "[1e1.5]", "1:5");
        row("plus", "[+1]", "1:2");
        row("NaN", "[NaN]", "1:2");
        row("Infinity", "[Infinity]", "1:2");
        row("negative Infinity", "[-Infinity]", "1:3");
        row("hexadecimal", "[0x1F]", "1:3");
        row("hexadecimal digits", "[1A]", "1:3");
        row("grouped digits", "[1 000]", "1:4");
        row("decimal comma in a record", R"({"a":1,5})", "1:8");
        row("underscore", "[1_000]", "1:3");
        row("full-width digit", "[\xEF\xBC\x91]", "1:2");
        row("number at the top with a letter", "1x", "1:2");
        row("minus at the end of the source", "-", "1:2");
        row("exponent at the end of the source", "[1e", "1:4");
        row("leading zero at the top", "012", "1:2");
        row("number beyond a double", "[1e400]", {});
        // Words.
        row("word cut", "[nul]", "1:5");
        row("word too long", "[nulls]", "1:6");
        row("word at the end of the source", "tru", "1:4");
        row("capitals", "[True]", "1:2");
        row("all capitals", "[NULL]", "1:2");
        row("unknown word", "[undefined]", "1:2");
        row("word in French", "[vrai]", "1:2");
        row("two words", "[true false]", "1:7");
        // Texts.
        row("line feed in a text", "[\"a\nb\"]", "1:4");
        row("carriage return in a text", "[\"a\rb\"]", "1:4");
        row("tab in a text", "[\"a\tb\"]", "1:4");
        row("control character in a text", "[\"\x01\"]", "1:3");
        row("unit separator in a text", "[\"\x1F\"]", "1:3");
        row("line feed in a name", "{\"a\n\":1}", "1:4");
        row("escaped line feed", "[\"\\\n\"]", {});
        row("unknown escape", R"(["\x41"])", "1:4");
        row("escaped quote of the other kind", R"(["\'"])", "1:4");
        row("escaped digit", R"(["\0"])", "1:4");
        row("escaped capital", R"(["\N"])", "1:4");
        row("escape with a capital U", R"(["\U0041"])", "1:4");
        row("escaped accent", "[\"\\\xC3\xA9\"]", "1:4");
        row("escape of three digits", R"(["\u004"])", "1:8");
        row("escape of no digits", R"(["\u"])", "1:5");
        row("escape with another letter", R"(["\u00g0"])", "1:7");
        row("escape with a sign", R"(["\u+041"])", "1:5");
        row("first half of a pair", R"(["\ud800"])", "1:9");
        row("first half and a letter", R"(["\ud800a"])", "1:9");
        row("first half and another escape", R"(["\ud800\n"])", "1:10");
        row("first half twice", R"(["\ud800\ud800"])", {});
        row("first half and a letter's escape", R"(["\ud800\u0041"])", {});
        row("second half of a pair", R"(["\udc00"])", {});
        row("second half before the first", R"(["\ude00\ud83d"])", {});
        row("second half in a name", R"({"\udc00":1})", {});
        row("text not closed", "[\"a", "1:4");
        row("text not closed in the array", "[\"a]", "1:5");
        row("text ends in a backslash", R"(["a\)", "1:5");
        row("escaped closing quote", R"(["a\"])", "1:7");
        row("text at the top not closed", "\"a", "1:3");
        row("text not opened", "[a\"]", "1:2");
        row("single quotes", "['a']", "1:2");
        row("typographic quotes", "[“a”]", "1:2");
        row("backquotes", "[`a`]", "1:2");
        row("two texts", R"(["a" "b"])", "1:6");
        // Encoding.
        row("Latin-1", "[\"\xE9\"]", "1:3");
        row("Latin-1 after accents", "[\"\xC3\xA9\",\"\xE9t\xE9\"]", "1:7");
        row("continuation byte alone", "[\"\x80\"]", "1:3");
        row("overlong slash", "[\"\xC0\xAF\"]", "1:3");
        row("overlong of three bytes", "[\"\xE0\x80\xAF\"]", "1:3");
        row("overlong of four bytes", "[\"\xF0\x80\x80\xAF\"]", "1:3");
        row("encoded surrogate", "[\"\xED\xA0\x80\"]", "1:3");
        row("beyond Unicode", "[\"\xF4\x90\x80\x80\"]", "1:3");
        row("five bytes", "[\"\xF8\x88\x80\x80\x80\"]", "1:3");
        row("byte FF", "[\"\xFF\"]", "1:3");
        row("character cut by the quote", "[\"a\xE2\x82\"]", "1:4");
        row("character cut by the end", "[\"a\xE2\x82", "1:4");
        row("invalid byte in a name", "{\"\xE9\":1}", "1:3");
        row("invalid byte between values", "[1,\xE9]", "1:4");
        row("invalid byte behind the end", "[1]\n\xE9", "2:1");
        row("byte-order mark", "\xEF\xBB\xBF[]", "1:1");
        row("byte-order mark cut", "\xEF\xBB{}", "1:1");
        row("byte-order mark alone", "\xEF\xBB\xBF", "1:1");
        row("UTF-16", std::string_view("\xFF\xFE[\0]\0", 6), "1:1");
        row("UTF-16 without mark", std::string_view("[\0\"\0", 4), "1:2");
        row("NUL in a text", std::string_view("[\"a\0b\"]", 7), "1:4");
        row("NUL in a name", std::string_view("{\"\0\":1}", 7), "1:3");
        row("NUL between values", std::string_view("[1,\0 2]", 7), "1:4");
        row("NUL instead of blanks", std::string_view("[1]\0", 4), "1:4");
        row("NUL after records", std::string_view("[{\"a\":1}]\n\0", 11), "2:1");
        row("NUL inside a number", std::string_view("[1\0]", 4), "1:3");
        row("only NUL", std::string_view("\0\0\0\0", 4), "1:1");
        // Blanks.
        row("empty", "", "1:1");
        row("one blank", " ", "1:2");
        row("blank lines", "\n \n", "3:1");
        row("form feed", "[\f]", "1:2");
        row("vertical tab", "[\v1]", "1:2");
        row("no-break space", "[\xC2\xA0]", "1:2");
        row("line separator", "[\xE2\x80\xA8]", "1:2");
        row("word joiner before", "\xE2\x81\xA0[]", "1:1");
        // Arrays.
        row("array not closed", "[1", "1:3");
        row("array not closed after a comma", "[1,", "1:4");
        row("array of records not closed", "[{\"a\":1}\n", "2:1");
        row("array not opened", "1]", "1:2");
        row("closing bracket alone", "]", "1:1");
        row("opening bracket alone", "[", "1:2");
        row("closed by a brace", "[1}", "1:3");
        row("closed twice", "[1]]", "1:4");
        row("records closed twice", R"([{"a":1}]])", "1:10");
        row("comma at the end", "[1,]", "1:4");
        row("comma at the end of records", "[{\"a\":1},\n]", "2:1");
        row("comma at the start", "[,1]", "1:2");
        row("only a comma", "[,]", "1:2");
        row("two commas", "[1,,2]", "1:4");
        row("two commas at the end", "[1,,]", "1:4");
        row("comma missing", "[1 2]", "1:4");
        row("comma missing between records", "[{\"a\":1}\n{\"a\":2}]", "2:1");
        row("semicolon", "[1;2]", "1:3");
        row("colon in an array", R"(["a":1])", "1:5");
        row("comma missing before a list", "[3[4]]", "1:3");
        row("nested array not closed", "[[1]", "1:5");
        row("comma at the end of a nested list", R"({"a":[1,]})", "1:9");
        // Objects.
        row("object not closed", R"({"a":1)", "1:7");
        row("object closed by a bracket", R"({"a":1])", "1:7");
        row("opening brace alone", "{", "1:2");
        row("closing brace alone", "}", "1:1");
        row("object closed twice", R"({"a":1}})", "1:8");
        row("comma at the end of an object", R"({"a":1,})", "1:8");
        row("comma at the end of a record", R"([{"a":1,}])", "1:9");
        row("comma at the start of an object", R"({,"a":1})", "1:2");
        row("two commas in an object", R"({"a":1,,"b":2})", "1:8");
        row("comma missing in an object", R"({"a":1 "b":2})", "1:8");
        row("comma missing in a record", "[{\"a\":1,\n\"b\":2\n\"c\":3}]", "3:1");
        row("colon missing", R"({"a" 1})", "1:6");
        row("colon missing in a record", R"([{"a" 1}])", "1:7");
        row("name alone", R"({"a"})", "1:5");
        row("value missing", R"({"a":})", "1:6");
        row("value missing in a record", R"([{"a":}])", "1:7");
        row("value missing before a comma", R"({"a":,"b":1})", "1:6");
        row("two colons", R"({"a"::1})", "1:6");
        row("equals sign", R"({"a"=1})", "1:5");
        row("name without quotes", "{a:1}", "1:2");
        row("name without quotes in a record", "[{a:1}]", "1:3");
        row("name in single quotes", "{'a':1}", "1:2");
        row("number as a name", "{1:1}", "1:2");
        row("null as a name", "{null:1}", "1:2");
        row("array as a name", "{[1]:1}", "1:2");
        row("name missing", "{:1}", "1:2");
        row("object cut in a name", R"({"a)", "1:4");
        row("object cut after a name", R"({"a")", "1:5");
        row("object cut after a colon", R"({"a":)", "1:6");
        row("set", R"({"a","b"})", "1:5");
        row("two values", R"({"a":1 2})", "1:8");
        // Comments and garbage.
        row("comment of one line", "[1] // end", "1:5");
        row("comment before", "// start\n[1]", "1:1");
        row("comment inside", "[1/* one */]", "1:3");
        row("comment in an object", R"({"a":/*x*/1})", "1:6");
        row("hash comment", "# x\n[1]", "1:1");
        row("garbage after an object", R"({"a":"b"}#{})", "1:10");
        row("slash after an object", R"({"a":"b"}/)", "1:10");
        row("word after an array", "[1]x", "1:4");
        row("comma after an array", "[1],", "1:4");
        row("comma after an array of an empty text", R"([""],)", "1:5");
        row("comma after records", R"([{"a":1}],)", "1:11");
        row("comma after a record", R"({"a":1},)", "1:8");
        row("semicolon after an array", "[1];", "1:4");
        row("bracket after a text in an array", R"(["x"]])", "1:6");
        row("HTML", "<html></html>", "1:1");
        row("CSV", "a;b\n1;2\n", "1:1");
        row("function call", "f([1])", "1:1");
        row("byte order of a script", ")]}',\n[1]", "1:1");
        // Sequences that are not those of records.
        row("two empty arrays", "[][]", "1:3");
        row("two arrays of numbers", "[1][2]", "1:4");
        row("records, then numbers", R"([{"a":1}][2])", "1:10");
        row("records, then an empty array", R"([{"a":1}],[])", "1:10");
        row("empty array, then records", R"([][{"a":1}])", "1:3");
        row("records, then a mixed array", R"([{"a":1}][{"a":1},2])", "1:10");
        row("records, then a record", R"([{"a":1}]{"a":2})", "1:10");
        row("records, then a record after a comma", R"([{"a":1}],{"a":2})", "1:10");
        row("two commas between arrays", R"([{"a":1}],,[{"a":2}])", "1:10");
        row("second array not closed", R"([{"a":1}][{"a":2})", "1:18");
        row("two objects on a line", "{}{}", "1:3");
        row("two records on a line", R"({"a":1} {"a":2})", "1:9");
        row("records on lines with commas", "{\"a\":1},\n{\"a\":2}", "1:8");
        row("third record on a line", "{\"a\":1}\n{\"a\":2}{\"a\":3}", "2:8");
        row("first record over lines", "{\n\"a\":1}\n{\"a\":2}", "3:1");
        row("second record over lines", "{\"a\":1}\n{\"a\":\n2}", "2:1");
        row("record, then an array", "{\"a\":1}\n[{\"a\":2}]", "2:1");
        row("record, then a number", "{\"a\":1}\n2", "2:1");
        row("records, then a word", "{\"a\":1}\n{\"a\":2}\nx", "3:1");
        row("numbers one a line", "1\n2\n", "2:1");
        row("texts one a line", "\"a\"\n\"b\"", "2:1");
        row("last line cut", "{\"a\":1}\n{\"a\":2", "2:7");
        row("page, then a word", R"({"total_count":1,"results":[{"a":1}]}x)", "1:38");
        row("page with an invalid record", "{\"total_count\":1,\"results\":[\n{\"a\":1,}]}", "2:8");
        row("page with a comma at the end", R"({"total_count":1,"results":[{"a":1}],})", "1:38");
        // Places.
        row("columns are characters", "{\"é€😀\":x}", "1:8");
        row("columns after CRLF", "[\r\n\r\n  x]", "3:3");
        row("columns after CR", "[\r\r  x]", "3:3");
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
        QCOMPARE(tooDeep.error().where, "line 1, column 65");
        QVERIFY(tooDeep.error().why.contains("64"));

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
            QCOMPARE(read(text("12345678901"), block, ten), "refused: line 1, column 15: a text is longer than 10 bytes");
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
            QVERIFY(read(R"([{"a":"1234567890123"}])", block, twenty).startsWith("refused: line 1, column 23: a record"));
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
            text += "{\"id\":" + QByteArray::number(i) + ",\"t\":\"é\"}" + (i == 50'000 ? "]\n[" : i == 60'000 ? "\n]\n" : ",\n");
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
        for (const char* text : {"[{\"a\":1}]", "[{\"a\":1}", "{\"a\":1}", "{\"a\":1}\n", "{\"a\"", "{\"a\":\"b", "1", ""}) {
            FailingSource source{QByteArray(text)};
            const auto examined = outlineJson(source, {});
            QVERIFY(!examined.ok());
            QCOMPARE(examined.error().what, "unreadable");
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
            QCOMPARE(status.error().what, "unreadable");
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
