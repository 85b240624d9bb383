// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/continuation_reader.h"
#include "core/ingest/csv_reader.h"
#include "core/ingest/data_records.h"

#include <QTest>

using namespace vigie;

namespace {

struct Outcome
{
    QByteArray records;    ///< `line: field|field`, one record a line, line breaks inside as `\n`
    QByteArray noted;      ///< `rule@line`, …
};

QByteArray noted(IssueLog& log)
{
    SourceReport report;
    log.moveTo(report);
    QByteArrayList notes;
    for (const RuleCount& rule : report.rules) {
        for (const Issue& issue : rule.samples)
            notes << QByteArray(ruleInfo(rule.rule).id.data()) + '@' + QByteArray::number(issue.line);
    }
    return notes.join(' ');
}

QByteArray recordsOf(RecordReader& reader)
{
    QByteArray out;
    for (;;) {
        const auto status = reader.next();
        if (!status)
            return out + "error";
        if (*status == RecordReader::Status::End)
            return out;
        QByteArrayList fields;
        for (std::string_view field : reader.fields())
            fields << QByteArray(field.data(), static_cast<qsizetype>(field.size())).replace('\n', "\\n");
        out += QByteArray::number(reader.place().line) + ": " + fields.join('|') +
               (*status == RecordReader::Status::Truncated ? "!\n" : "\n");
    }
}

Outcome read(const QByteArray& text, bool joins, bool skips)
{
    IssueLog log;
    std::unique_ptr<RecordReader> reader =
        std::make_unique<CsvReader>(std::make_unique<MemorySource>(text), CsvDialect{}, 16);
    if (!reader->next())
        return {"error", {}};
    const Header header = readHeader(reader->fields());
    IssueLog unheard;
    const HeaderMapping mapping = mapHeader(DatasetKind::Experiences, header, {true, header.keys.size()}, {}, unheard);
    const RecordStart start(mapping);
    const bool freeText = mapping.targets.back().field && mapping.targets.back().field->rule == FieldRule::LongText;
    if (joins)
        reader = std::make_unique<ContinuationReader>(
            std::move(reader), ContinuationReader::Shape{header.keys.size(), start, freeText}, log);
    if (skips)
        reader = std::make_unique<DataRecords>(std::move(reader), header, start, log);
    const QByteArray records = recordsOf(*reader);
    return {records, noted(log)};
}

}    // namespace

class TestTornRecords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void joined_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("records");
        QTest::addColumn<QByteArray>("noted");
        const auto row = [](const char* name, const char* text, const char* records, const char* noted) {
            QTest::newRow(name) << QByteArray(text) << QByteArray(records) << QByteArray(noted);
        };
        const QByteArray middle = "ID expérience;Description;Ressenti usager\n";
        const auto torn = [&](const char* name, const char* text, const char* records, const char* noted) {
            row(name, (middle + text).constData(), records, noted);
        };
        torn("regular", "1;a;b\n2;c;d\n", "2: 1|a|b\n3: 2|c|d\n", "");
        torn("one break", "1;Bonjour\nMerci;Positif\n2;c;d\n", "2: 1|Bonjour\\nMerci|Positif\n4: 2|c|d\n",
             "line_break_rejoined@2");
        torn("two breaks and a blank line", "1;Bonjour\n\nun mot\nMerci;Positif\n",
             "2: 1|Bonjour\\n\\nun mot\\nMerci|Positif\n", "line_break_rejoined@2");
        torn("two torn records", "1;a\nb;c\n2;d\ne;f\n", "2: 1|a\\nb|c\n4: 2|d\\ne|f\n",
             "line_break_rejoined@2 line_break_rejoined@4");
        torn("a number alone on a line is text", "1;il y en a\n12\nenviron;Neutre\n",
             "2: 1|il y en a\\n12\\nenviron|Neutre\n", "line_break_rejoined@2");
        torn("a short record is no torn one", "1;a\n2;c;d\n", "2: 1|a\n3: 2|c|d\n", "");
        torn("short records one after the other", "1;a\n2;c\n3\n", "2: 1|a\n3: 2|c\n4: 3\n", "");
        torn("a sum beyond the header", "1;a\nb;c;d\n2;e;f\n", "2: 1|a\n3: b|c|d\n4: 2|e|f\n", "");
        torn("lines that do not make it whole", "1\nTotal : 1\n", "2: 1\n3: Total : 1\n", "");
        torn("the end comes first", "1;a\nb", "2: 1|a\n3: b\n", "");
        torn("an open quote ends the source", "1;a\n2;\"b", "2: 1|a\n3: 2|b!\n", "");
        torn("a quoted break is none of ours", "1;\"a\nb\";c\n", "2: 1|a\\nb|c\n", "");
        row("the key is not first", ";ID expérience;Description;Titre\n0;11;a\nb;t\n1;12;c;d\n",
            "2: 0|11|a\\nb|t\n4: 1|12|c|d\n", "line_break_rejoined@2");
        const QByteArray last = "ID expérience;Ressenti usager;Description\n";
        const auto atEnd = [&](const char* name, const char* text, const char* records, const char* noted) {
            row(name, (last + text).constData(), records, noted);
        };
        atEnd("the last text goes on", "1;b;un\ndeux\n\ntrois\n2;c;d\n", "2: 1|b|un\\ndeux\\n\\ntrois\n6: 2|c|d\n",
              "line_break_rejoined@2");
        atEnd("a blank line between records is none of them", "1;b;un\n\n2;c;d\n", "2: 1|b|un\n4: 2|c|d\n", "");
        atEnd("what ends the source is no part of the text", "1;b;un\nSource : DITP\n", "2: 1|b|un\n3: Source : DITP\n",
              "");
        atEnd("torn before and in the last text", "1\n;un\n2;c;d\n", "2: 1\n3: |un\n4: 2|c|d\n", "");
    }

    void joined()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, records);
        QFETCH(QByteArray, noted);
        const Outcome outcome = read(text, true, false);
        QCOMPARE(outcome.records, records);
        QCOMPARE(outcome.noted, noted);
    }

    void dataOnly_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("records");
        QTest::addColumn<QByteArray>("noted");
        const auto row = [](const char* name, const char* text, const char* records, const char* noted) {
            QTest::newRow(name) << "ID expérience;Description;Ressenti usager\n" + QByteArray(text)
                                << QByteArray(records) << QByteArray(noted);
        };
        row("header again", "1;a;b\nID expérience;Description;Ressenti usager\n2;c;d\n", "2: 1|a|b\n4: 2|c|d\n",
            "repeated_header@3");
        row("header again, spelt otherwise", "id  EXPÉRIENCE;Description;Ressenti usager\n2;c;d\n",
            "2: id  EXPÉRIENCE|Description|Ressenti usager\n3: 2|c|d\n", "");
        row("not quite the header", "ID expérience;Description;x\n", "2: ID expérience|Description|x\n", "");
        row("footer", "1;a;b\nTotal : 1 ligne\n", "2: 1|a|b\n", "footer_skipped@3");
        row("footer with all its cells", "1;a;b\nTotal : 1 ligne;;\n", "2: 1|a|b\n", "footer_skipped@3");
        row("several lines and blanks", "1;a;b\n\nTotal : 1\n\nSource : DITP\n\n", "2: 1|a|b\n3: \n",
            "footer_skipped@4 footer_skipped@6");
        row("not at the end", "Total : 1\n1;a;b\n", "2: Total : 1\n3: 1|a|b\n", "");
        row("an identifier is none", "1;a;b\n2;;\n", "2: 1|a|b\n3: 2||\n", "");
        row("a record without identifier is none", "1;a;b\n;;Neutre\n", "2: 1|a|b\n3: ||Neutre\n", "");
        row("two cells are none", "1;a;b\nTotal;1;\n", "2: 1|a|b\n3: Total|1|\n", "");
        row("an open quote behind it", "Total\n\"x", "2: Total\n3: x!\n", "");
    }

    void dataOnly()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, records);
        QFETCH(QByteArray, noted);
        const Outcome outcome = read(text, false, true);
        QCOMPARE(outcome.records, records);
        QCOMPARE(outcome.noted, noted);
    }

    void codesThatBeginARecord_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("begins");
        for (const char* code :
             {"Do0Z4ijc9M", "STR-906", "IND-27_2023_94601", "sxZshFsE9R", "PANEFF4wah", "ABcDEFGHij"})
            QTest::newRow(code) << QByteArray(code) << true;
        for (const char* words :
             {"", "Strasbourg", "BOULOGNE", "12 rue de la Paix", "Bâtiment 3", "a,b", "BP 12", "3", "12bis", "75001"})
            QTest::newRow(words) << QByteArray(words) << false;
    }

    void codesThatBeginARecord()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, begins);
        const std::array<std::string_view, 2> labels = {"Code SP+ de la structure", "Intitulé de la structure"};
        IssueLog unheard;
        const RecordStart start(mapHeader(DatasetKind::Structures, readHeader(labels), {false, 2}, {}, unheard));
        const std::array<std::string_view, 2> fields = {
            std::string_view(text.constData(), static_cast<size_t>(text.size())), "x"};
        QCOMPARE(start(fields), begins);
    }
};

QTEST_GUILESS_MAIN(TestTornRecords)
#include "test_torn_records.moc"
