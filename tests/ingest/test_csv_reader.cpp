// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/csv_reader.h"
#include "core/ingest/limits.h"

#include <QTest>

#include <array>
#include <random>
#include <string>
#include <vector>

using namespace vigie;

namespace {

/// What a text is read as: fields between `|`, one record a line, `!` for what the reader says of an unfinished end.
QByteArray read(const QByteArray& text, CsvDialect dialect = {}, size_t blockBytes = 1 << 20)
{
    CsvReader reader(std::make_unique<MemorySource>(text), dialect, blockBytes);
    QByteArray out;
    for (;;) {
        const auto status = reader.next();
        if (!status)
            return "error";
        if (*status == CsvReader::Status::End)
            return out;
        if (*status == CsvReader::Status::TooLarge)
            return out + "too large";
        QByteArrayList fields;
        for (std::string_view field : reader.fields())
            fields << QByteArray(field.data(), static_cast<qsizetype>(field.size()));
        out += fields.join('|') + (*status == CsvReader::Status::Truncated ? "!\n" : "\n");
    }
}

/// The same as read(), by a reader so plain that it can be seen to be right: one byte after the other.
QByteArray readPlainly(const QByteArray& text)
{
    enum class In { FieldStart, Field, Quotes, AfterQuotes };
    QByteArray out;
    QByteArray record;
    QByteArray field;
    In in = In::FieldStart;
    bool open = false;    // a record has begun
    const auto endRecord = [&](const char* with) {
        out += record + field + with;
        record.clear();
        field.clear();
        in = In::FieldStart;
        open = false;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        open = true;
        if (in == In::Quotes) {
            const bool doubled = c == '"' && i + 1 < text.size() && text[i + 1] == '"';
            if (c != '"' || doubled)
                field += c;
            else
                in = In::AfterQuotes;
            i += doubled ? 1 : 0;
        } else if (c == ';') {
            record += field + '|';
            field.clear();
            in = In::FieldStart;
        } else if (c == '\n' || c == '\r') {
            i += c == '\r' && i + 1 < text.size() && text[i + 1] == '\n' ? 1 : 0;
            endRecord("\n");
        } else if (c == '"' && in == In::FieldStart) {
            in = In::Quotes;
        } else if (c == '"' && in == In::AfterQuotes) {    // only doubled does it stand for itself there
            const bool doubled = i + 1 < text.size() && text[i + 1] == '"';
            if (doubled)
                field += text[i++];
        } else {
            field += c;
            in = in == In::AfterQuotes ? In::AfterQuotes : In::Field;
        }
    }
    if (open)
        endRecord(in == In::Quotes ? "!\n" : "\n");
    return out;
}

}    // namespace

class TestCsvReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void records_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("LF") << QByteArray("a;b\nc;d\n") << QByteArray("a|b\nc|d\n");
        QTest::newRow("CRLF") << QByteArray("a;b\r\nc;d\r\n") << QByteArray("a|b\nc|d\n");
        QTest::newRow("CR") << QByteArray("a;b\rc;d\r") << QByteArray("a|b\nc|d\n");
        QTest::newRow("no line end at the end") << QByteArray("a;b\nc;d") << QByteArray("a|b\nc|d\n");
        QTest::newRow("empty input") << QByteArray() << QByteArray();
        QTest::newRow("empty fields") << QByteArray(";;\n") << QByteArray("||\n");
        QTest::newRow("last field empty without line end") << QByteArray("a;") << QByteArray("a|\n");
        QTest::newRow("blank line") << QByteArray("a\n\nb\n") << QByteArray("a\n\nb\n");
        QTest::newRow("quoted") << QByteArray("\"a\";\"b;c\"\n") << QByteArray("a|b;c\n");
        QTest::newRow("empty quoted") << QByteArray("\"\";x\n") << QByteArray("|x\n");
        QTest::newRow("doubled quotes") << QByteArray("\"il a dit \"\"non\"\"\";x\n")
                                        << QByteArray("il a dit \"non\"|x\n");
        QTest::newRow("only a doubled quote") << QByteArray("\"\"\"\"\n") << QByteArray("\"\n");
        QTest::newRow("line break in quotes") << QByteArray("\"a\nb\";c\nd;e\n") << QByteArray("a\nb|c\nd|e\n");
        QTest::newRow("CRLF in quotes") << QByteArray("\"a\r\nb\";c\r\n") << QByteArray("a\r\nb|c\n");
        QTest::newRow("quote inside an unquoted field") << QByteArray("l\"accueil;x\n") << QByteArray("l\"accueil|x\n");
        QTest::newRow("text after a closing quote") << QByteArray("\"a\"b;c\n") << QByteArray("ab|c\n");
        QTest::newRow("published first header")
            << QByteArray("\"\xEF\xBB\xBF\"\"Code\"\"\";Ville\n") << QByteArray("\xEF\xBB\xBF\"Code\"|Ville\n");
        QTest::newRow("truncated") << QByteArray("a;b\nc;\"d") << QByteArray("a|b\nc|d!\n");
        QTest::newRow("truncated after a doubled quote") << QByteArray("\"a\"\"") << QByteArray("a\"!\n");
        QTest::newRow("accents") << QByteArray("été;œuvre\n") << QByteArray("été|œuvre\n");
    }

    /// The result may not depend on where the blocks are cut.
    void records()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, expected);
        for (size_t block : std::array<size_t, 6>{1, 2, 7, 16, 4096, 1 << 20})
            QCOMPARE(read(text, {}, block), expected);
    }

    /// Texts made of the bytes that matter, of all lengths around the width of one look: cut anywhere, they read as in
    /// one piece, and as a reader that looks at one byte after the other reads them.
    void nastyTexts()
    {
        std::mt19937 random(20261122);
        const std::vector<std::string> pieces = {";",
                                                 ";",
                                                 "\n",
                                                 "\r\n",
                                                 "\r",
                                                 "\"",
                                                 "\"\"",
                                                 "\";\"",
                                                 "a",
                                                 "il a dit \"\"non\"\"",
                                                 std::string(61, 'x'),
                                                 std::string(64, 'y'),
                                                 "\xC3\xA9",
                                                 std::string(1, '\0')};
        for (int round = 0; round < 400; ++round) {
            QByteArray text;
            const auto length = random() % 400;
            while (text.size() < static_cast<qsizetype>(length))
                text += QByteArray::fromStdString(pieces[random() % pieces.size()]);
            const QByteArray expected = readPlainly(text);
            for (size_t block : std::array<size_t, 6>{1, 2, 7, 16, 4096, 1 << 20})
                QCOMPARE(read(text, {}, block), expected);
        }
    }

    void linesAreCountedInNastyTexts()
    {
        const QByteArray text = "a\r\"b\rc\r\nd\ne\";\"f\n\n\"\r\n" + QByteArray(200, 'x') + "\ng";
        for (size_t block : std::array<size_t, 6>{1, 2, 7, 16, 4096, 1 << 20}) {
            CsvReader reader(std::make_unique<MemorySource>(text), {}, block);
            QList<qint64> lines;
            while (*reader.next() != CsvReader::Status::End)
                lines << reader.place().line;
            QCOMPARE(lines, (QList<qint64>{1, 2, 8, 9}));
        }
    }

    void otherDelimitersAndQuotes()
    {
        QCOMPARE(read("a,b\n", {',', '"'}), QByteArray("a|b\n"));
        QCOMPARE(read("a\tb;c\n", {'\t', '"'}), QByteArray("a|b;c\n"));
        QCOMPARE(read("'a;b';c\n", {';', '\''}), QByteArray("a;b|c\n"));
    }

    void positions()
    {
        CsvReader reader(std::make_unique<MemorySource>("h;i\r\n\"a\r\nb\";c\r\nd;e\r\n"), {}, 3);
        QVERIFY(reader.next().ok());
        QCOMPARE(reader.place().line, 1);
        QCOMPARE(reader.place().byte, 0);
        QVERIFY(reader.next().ok());
        QCOMPARE(reader.place().line, 2);
        QCOMPARE(reader.place().byte, 5);
        QVERIFY(reader.next().ok());
        QCOMPARE(reader.place().line, 4);
        QCOMPARE(reader.place().byte, 15);
    }

    void longRecordsCrossManyBlocks()
    {
        const QByteArray longText(300'000, 'x');
        QCOMPARE(read("\"" + longText + "\";b\nc;d\n", {}, 4096), longText + "|b\nc|d\n");
    }
};

QTEST_GUILESS_MAIN(TestCsvReader)
#include "test_csv_reader.moc"
