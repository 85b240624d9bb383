// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ingest/json_documents.h"

namespace vigie {

std::vector<ValidJson> validJson()
{
    std::vector<ValidJson> documents;
    const auto row = [&documents](const char* name, std::string_view text, std::string_view told) {
        documents.push_back({name, text, told});
    };
    // Shapes.
    row("empty array", "[]", "array\n1@0 ");
    row("empty array with blanks", " [\t\r\n] ", "array\n1@0 ");
    row("array of records", R"([{"a":1,"b":"x"},{"a":2,"b":"y"}])", "array\n1@0 a|b\n1@1 1|x\n1@17 2|y");
    row("one record", R"({"a":1,"b":"x"})", "array\n1@0 a|b\n1@0 1|x");
    row("records over lines", "[\n  {\n    \"a\": 1\n  },\n  {\n    \"a\": 2\n  }\n]\n", "array\n1@0 a\n2@4 1\n5@24 2");
    row("line ends of three kinds", "[\r\n{\"a\":1},\r{\"a\":2},\n\n{\"a\":3}]", "array\n1@0 a\n2@3 1\n3@12 2\n5@22 3");
    row("records one a line", "{\"a\":1}\n{\"a\":2,\"b\":3}\r\n\n  {\"b\":4}\n",
        "lines\n1@0 a|b\n1@0 1|\n2@8 2|3\n4@26 |4");
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
    row("older API",
        R"({"nhits":2,"records":[{"id":"x","fields":{"a":1,"b":[1,2]},"g":{"fields":0}},{"fields":{"b":3}}]})",
        "page\n1@0 a|b\n1@22 1|1,2\n1@77 |3");
    row("features",
        R"({"type":"FeatureCollection","features":[{"type":"Feature","properties":{"a":1},)"
        R"("geometry":{"type":"Point","coordinates":[1,2]}},{"properties":null}]})",
        "page\n1@0 a\n1@40 1\n1@128 ");
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
    row("records without fields", R"({"nhits":1,"records":[{"a":1}]})", "array\n1@0 nhits|records\n1@0 1|[{\"a\":1}]");
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
        "array\n1@0 a\n1@0 {\"k\\\"\":\"\\\\ / é \\n \\u0001 \\u001f\"}");
    row("all escapes", R"({"a":"\"\\\/\b\f\n\r\tA\u0042"})", "array\n1@0 a\n1@0 \"\\/\b\f\n\r\tAB");
    row("surrogate pair", R"(["\ud83d\ude00","\uD834\uDD1E"])", "array\n1@0 value\n1@1 😀\n1@16 𝄞");
    row("escaped NUL", R"(["a\u0000b"])", std::string_view("array\n1@0 value\n1@1 a\0b", 23));
    row("characters of all lengths", "[\"é€😀\x7F\"]", "array\n1@0 value\n1@1 é€😀\x7F");
    row("noncharacters", "[\"\xEF\xBF\xBF\xF4\x8F\xBF\xBF\"]", "array\n1@0 value\n1@1 \xEF\xBF\xBF\xF4\x8F\xBF\xBF");
    row("mark inside a text", "[\"\xEF\xBB\xBF\"]", "array\n1@0 value\n1@1 \xEF\xBB\xBF");
    row("line separators in a text", "[\"\xE2\x80\xA8\"]", "array\n1@0 value\n1@1 \xE2\x80\xA8");
    row("blanks everywhere", " [ { \"a\" : 1 , \"b\" : [ ] } , { } ] ", "array\n1@0 a|b\n1@3 1|\n1@29 |");
    return documents;
}

std::vector<InvalidJson> invalidJson()
{
    std::vector<InvalidJson> documents;
    const auto row = [&documents](const char* name, std::string_view text, std::string_view told) {
        documents.push_back({name, text, told});
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
    row("function call", "f([1])", "1:2");
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
    return documents;
}

}    // namespace vigie
