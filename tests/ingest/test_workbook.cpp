// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/workbook.h"

#include "made_workbook.h"

#include <QTest>

using namespace vigie;

namespace {

/// The records of a sheet as `row number: field|field`, or the error.
Result<QStringList> records(const MadeWorkbook& made, const QString& sheet = QStringLiteral("Feuille"))
{
    auto workbook = made.open();
    if (!workbook)
        return workbook.error();
    auto reader = (*workbook)->read(sheet);
    if (!reader)
        return reader.error();
    workbook->reset();    // the reader does not need it
    QStringList lines;
    for (;;) {
        const auto status = (*reader)->next();
        if (!status)
            return status.error();
        if (*status == RecordReader::Status::TooLarge)
            return lines << QStringLiteral("too large");
        if (*status == RecordReader::Status::End)
            return lines;
        QStringList fields;
        for (const std::string_view field : (*reader)->fields())
            fields << QString::fromUtf8(field.data(), qsizetype(field.size()));
        lines << QStringLiteral("%1: %2").arg((*reader)->place().line).arg(fields.join(u'|'));
    }
}

MadeWorkbook withSheet(const QByteArray& rows)
{
    MadeWorkbook made;
    made.sheet = sheetOf(rows);
    return made;
}

/// A workbook whose only cell is the shared string @p si.
MadeWorkbook withString(const QByteArray& si)
{
    MadeWorkbook made = withSheet("<row><c t='s'><v>0</v></c></row>");
    made.strings = "<sst>" + si + "</sst>";
    return made;
}

QByteArray repeated(const QByteArray& text, int times)
{
    QByteArray all;
    for (int i = 0; i < times; ++i)
        all += text;
    return all;
}

}    // namespace

class TestWorkbook : public QObject
{
    Q_OBJECT

    /// The workbook is refused, and says why and where.
    static void refused(const MadeWorkbook& made, const QString& why, const QString& where = {})
    {
        const auto read = records(made);
        QVERIFY(!read.ok());
        QCOMPARE(read.error().code, ErrorCode::InputUnusable);
        QVERIFY2(read.error().why.contains(why), qPrintable(read.error().message()));
        QVERIFY2(read.error().where.contains(where), qPrintable(read.error().where));
        QVERIFY(read.error().where.contains(QStringLiteral("made.xlsx")));
    }

private Q_SLOTS:
    void cellsOfEachType()
    {
        MadeWorkbook made = withSheet("<row r='1'>"
                                      "<c r='A1' t='s'><v>1</v></c>"
                                      "<c r='B1' t='inlineStr'><is><t>à côté</t></is></c>"
                                      "<c r='C1' t='str'><f>A1&amp;B1</f><v>calculé</v></c>"
                                      "<c r='D1' t='b'><v>1</v></c><c r='E1' t='b'><v>0</v></c>"
                                      "<c r='F1' t='e'><v>#N/A</v></c>"
                                      "<c r='G1'><v>98.50</v></c>"
                                      "<c r='H1' t='n'><f>1+1</f><v>0.55000000000000004</v></c>"
                                      "<c r='I1' t='d'><v>2022-12-31T00:00:00</v></c>"
                                      "<c r='J1' t='d'><v>2022-12-31T15:07:00</v></c></row>");
        made.strings = "<sst><si><t>non</t></si><si><t>oui</t></si></sst>";
        QCOMPARE(records(made).value(),
                 QStringList(QStringLiteral(
                     "1: oui|à côté|calculé|true|false|#N/A|98.50|0.55|2022-12-31|2022-12-31T15:07:00")));
    }

    void numberFormats()
    {
        MadeWorkbook made = withSheet("<row r='1'><c s='0'><v>44926</v></c><c s='1'><v>44926</v></c>"
                                      "<c s='2'><v>0.98</v></c><c s='3'><v>44926.629861111112</v></c>"
                                      "<c s='4'><v>44926</v></c><c s='99'><v>3</v></c></row>");
        made.styles = "<styleSheet><numFmts><numFmt numFmtId='164' formatCode='dd/mm/yyyy hh:mm'/>"
                      "<numFmt numFmtId='14' formatCode='0.00'/></numFmts>"
                      "<cellStyleXfs><xf numFmtId='9'/></cellStyleXfs>"
                      "<cellXfs><xf numFmtId='0'/><xf numFmtId='15'/><xf numFmtId='10'/><xf numFmtId='164'/>"
                      "<xf numFmtId='14'/></cellXfs></styleSheet>";
        QCOMPARE(records(made).value(),
                 QStringList(QStringLiteral("1: 44926|2022-12-31|98 %|2022-12-31T15:07:00|44926|3")));
        made.workbook.replace("<sheets>", "<workbookPr date1904='1'/><sheets>");
        QVERIFY(records(made).value().first().contains(QStringLiteral("2027-01-01")));
    }

    void richTextIsItsRuns()
    {
        const auto text = [](const QByteArray& si) { return records(withString(si)).value().value(0).mid(3); };
        QCOMPARE(text("<si><r><rPr><b/></rPr><t>Mai</t></r><r><t xml:space='preserve'>rie de </t></r><r><t>Lyon</t></r>"
                      "<rPh sb='0' eb='1'><t>kana</t></rPh><phoneticPr fontId='1'/></si>"),
                 QStringLiteral("Mairie de Lyon"));
        QCOMPARE(text("<si><t>  a\n</t></si>"), QStringLiteral("a"));
        QCOMPARE(text("<si><t xml:space='preserve'>  a\n</t></si>"), QStringLiteral("  a\n"));
        QCOMPARE(text("<si><t>a&amp;b<![CDATA[<i>]]><!-- no --></t></si>"), QStringLiteral("a&b<i>"));
        QCOMPARE(text("<si><t>a<b>inner</b>c</t></si>"), QStringLiteral("ac"));
    }

    void escapedUnits()
    {
        const auto text = [](const QByteArray& t) {
            return records(withString("<si><t>" + t + "</t></si>")).value().value(0).mid(3);
        };
        QCOMPARE(text("a_x000D__x000a_b"), QStringLiteral("a\r\nb"));
        QCOMPARE(text("_x005F_x000D_"), QStringLiteral("_x000D_"));
        QCOMPARE(text("_xD83D__xDE00_"), QString::fromUtf8("\xF0\x9F\x98\x80"));
        QCOMPARE(text("_xD83D_"), QString(QChar(QChar::ReplacementCharacter)));
        QCOMPARE(text("_x00G0_ _x00_ _X000D_ _x000D"), QStringLiteral("_x00G0_ _x00_ _X000D_ _x000D"));
    }

    void missingCellsLeaveTheirPlace()
    {
        const MadeWorkbook made =
            withSheet("<row r='2'><c r='B2'><v>1</v></c><c><v>2</v></c><c r='E2'><v>3</v></c>"
                      "<c r='F2'/></row>"
                      "<row r='3'><c r='A3' t='inlineStr'><is><t/></is></c></row><row/>"
                      "<row><c><v>4</v></c></row><row r='1048576'><c r='XFD1048576'><v>5</v></c></row>");
        const QStringList lines = records(made).value();
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines[0], QStringLiteral("2: |1|2||3"));
        QCOMPARE(lines[1], QStringLiteral("5: 4"));
        QCOMPARE(lines[2], QStringLiteral("1048576: ") + QString(16383, u'|') + u'5');
    }

    void badReferences_data()
    {
        QTest::addColumn<QByteArray>("rows");
        QTest::addColumn<int>("row");
        const auto row = [](const char* name, const char* rows, int at) {
            QTest::newRow(name) << QByteArray(rows) << at;
        };
        row("row twice", "<row r='2'/><row r='2'/>", 2);
        row("row back", "<row r='3'/><row r='2'/>", 3);
        row("row zero", "<row r='0'/>", 0);
        row("row beyond", "<row r='1048577'/>", 0);
        row("row after the last", "<row r='1048576'/><row/>", 1048576);
        row("row no number", "<row r='1x'/>", 0);
        row("row negative", "<row r='-1'/>", 0);
        row("row empty", "<row r=''/>", 0);
        row("row endless", "<row r='99999999999999999999'/>", 0);
        row("cell twice", "<row r='1'><c r='A1'/><c r='A1'/></row>", 1);
        row("cell back", "<row r='1'><c r='B1'/><c r='A1'/></row>", 1);
        row("cell of another row", "<row r='7'><c r='A1'/></row>", 7);
        row("column beyond", "<row r='1'><c r='XFE1'/></row>", 1);
        row("column after the last", "<row r='1'><c r='XFD1'/><c/></row>", 1);
        row("column endless", "<row r='1'><c r='AAAAAAAAAAAAAAAAAAAAAAAA1'/></row>", 1);
        row("no column", "<row r='1'><c r='1'/></row>", 1);
        row("no row", "<row r='1'><c r='A'/></row>", 1);
        row("absolute", "<row r='1'><c r='$A$1'/></row>", 1);
        row("small letters", "<row r='1'><c r='a1'/></row>", 1);
        row("string that is not there", "<row r='4'><c t='s'><v>0</v></c></row>", 4);
        row("string below nothing", "<row r='4'><c t='s'><v>-1</v></c></row>", 4);
    }
    void badReferences()
    {
        QFETCH(QByteArray, rows);
        QFETCH(int, row);
        refused(withSheet(rows), {}, QStringLiteral("sheet Feuille, row %1").arg(row));
    }

    void sheetsInTheOrderOfTabs()
    {
        MadeWorkbook made = withSheet("<row><c><v>1</v></c></row>");
        made.workbook = "<x:workbook xmlns:x='urn:x' xmlns:rel='urn:r'><x:sheets>"
                        "<x:sheet name='b &amp; b' rel:id='r1'/><x:sheet name='Graphique' rel:id='r9'/>"
                        "<x:sheet name='a' state='hidden' rel:id='r1'/><x:sheet name='perdue' rel:id='r77'/>"
                        "</x:sheets></x:workbook>";
        made.relationships.replace(
            "</Rel", "<Relationship Id='r9' Type='http://x/chartsheet' Target='chartsheets/sheet1.xml'/></Rel");
        auto workbook = made.open();
        QVERIFY(workbook.ok());
        QCOMPARE((*workbook)->sheets(),
                 (QStringList{QStringLiteral("b & b"), QStringLiteral("a"), QStringLiteral("perdue")}));
        QVERIFY(records(made, QStringLiteral("a")).ok());
        QVERIFY(!records(made, QStringLiteral("perdue")).ok());
        QVERIFY(!records(made, QStringLiteral("c")).ok());
    }

    void severalSheetsOneAfterTheOther()
    {
        const MadeWorkbook made = withSheet("<row><c><v>1</v></c></row>");
        auto workbook = made.open();
        QVERIFY(workbook.ok());
        auto first = (*workbook)->read(QStringLiteral("Feuille"));
        QVERIFY(first.ok());
        QVERIFY(!(*workbook)->read(QStringLiteral("Feuille")).ok());    // at the same time: never mixed up
        QVERIFY((*first)->next().ok());
        first = Error{};
        QVERIFY((*workbook)->read(QStringLiteral("Feuille")).ok());
    }

    void strictDocuments()
    {
        MadeWorkbook made = withSheet({});
        made.roots.replace("http://x", "http://purl.oclc.org/ooxml/officeDocument/relationships");
        made.relationships.replace("http://x", "http://purl.oclc.org/ooxml/officeDocument/relationships");
        made.workbook =
            "<workbook xmlns='http://purl.oclc.org/ooxml/spreadsheetml/main' xmlns:r='http://purl.oclc.org/"
            "ooxml/officeDocument/relationships'><sheets><sheet name='Feuille' r:id='r1'/></sheets></workbook>";
        made.sheet = "<worksheet xmlns='http://purl.oclc.org/ooxml/spreadsheetml/main'><sheetData><row><c><v>1</v></c>"
                     "</row></sheetData></worksheet>";
        QCOMPARE(records(made).value(), QStringList(QStringLiteral("1: 1")));
    }

    void missingParts()
    {
        MadeWorkbook made = withSheet("<row><c><v>1</v></c></row>");
        made.roots.clear();    // then the usual place
        QVERIFY(records(made).ok());
        MadeWorkbook noSheet = made;
        noSheet.sheet.clear();
        refused(noSheet, QStringLiteral("worksheets/sheet1.xml"));
        MadeWorkbook noStyles = made;
        noStyles.styles.clear();    // referred to: without them dates would be read as numbers
        refused(noStyles, QStringLiteral("styles.xml"));
        MadeWorkbook noStrings = made;
        noStrings.strings.clear();
        refused(noStrings, QStringLiteral("sharedStrings.xml"));
        MadeWorkbook noRelationships = made;
        noRelationships.relationships.clear();
        refused(noRelationships, QStringLiteral("Feuille"));
        MadeWorkbook noWorkbook = made;
        noWorkbook.workbook.clear();
        refused(noWorkbook, QStringLiteral("workbook.xml"));
    }

    void relationshipsThatLeadAstray()
    {
        MadeWorkbook cycle = withSheet("<row/>");
        cycle.relationships.replace("worksheets/sheet1.xml", "workbook.xml");
        refused(cycle, QStringLiteral("no sheet with cells"));
        MadeWorkbook strings = withSheet("<row/>");
        strings.relationships.replace("sharedStrings.xml", "workbook.xml");
        refused(strings, QStringLiteral("no table of strings"));
        MadeWorkbook outside = withSheet("<row/>");
        outside.relationships.replace("worksheets/sheet1.xml", "../../../worksheets/sheet1.xml");
        refused(outside, QStringLiteral("Feuille"));
        MadeWorkbook external = withSheet("<row/>");
        external.relationships.replace("Target='worksheets/sheet1.xml'",
                                       "TargetMode='External' Target='worksheets/sheet1.xml'");
        refused(external, QStringLiteral("Feuille"));
        MadeWorkbook twice = withSheet("<row/>");
        twice.workbook.replace("</sheets>",
                               "<sheet name='Feuille' r:id='r2'/><sheet name='Feuille' r:id='r1'/></sheets>");
        refused(twice, QStringLiteral("same name"));
        MadeWorkbook none = withSheet("<row/>");
        none.workbook = "<workbook/>";
        refused(none, QStringLiteral("no sheet"));
        MadeWorkbook roundabout = withSheet("<row><c><v>1</v></c></row>");
        roundabout.relationships.replace("worksheets/sheet1.xml", "./x/../worksheets//sheet1.xml");
        QVERIFY(records(roundabout).ok());
    }

    void documentTypesAreRefusedInEveryPart()
    {
        const QByteArray laughs = "<!DOCTYPE x [<!ENTITY a 'ha'><!ENTITY b '" + repeated("&a;", 50) + "'><!ENTITY c '" +
                                  repeated("&b;", 50) + "'><!ENTITY d '" + repeated("&c;", 50) + "'>]>";
        const QByteArray external = "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/hostname'>]>";
        for (const QByteArray& type : {laughs, external, QByteArray("<!DOCTYPE x>")}) {
            for (QByteArray MadeWorkbook::*part :
                 {&MadeWorkbook::roots, &MadeWorkbook::workbook, &MadeWorkbook::relationships, &MadeWorkbook::strings,
                  &MadeWorkbook::styles, &MadeWorkbook::sheet}) {
                MadeWorkbook made = withSheet("<row><c t='s'><v>0</v></c></row>");
                made.strings = "<sst><si><t>a</t></si></sst>";
                made.*part = type + made.*part;
                refused(made, QStringLiteral("document type"));
            }
        }
        refused(withString("<si><t>&d;</t></si>"), {});    // never declared
    }

    void elementsUpToTheDepthLimit()
    {
        // worksheet, sheetData, row and c are four of them.
        const auto nested = [](int depth) {
            return withSheet("<row><c>" + repeated("<f>", depth - 4) + repeated("</f>", depth - 4) +
                             "<v>1</v></c></row>");
        };
        QVERIFY(records(nested(limits::xmlDepth - 1)).ok());
        QVERIFY(records(nested(limits::xmlDepth)).ok());
        refused(nested(limits::xmlDepth + 1), QStringLiteral("64"));
    }

    void elementsUpToTheAttributeLimit()
    {
        const auto wide = [](qsizetype attributes) {
            QByteArray row = "<row";
            for (qsizetype i = 0; i < attributes; ++i)
                row += " a" + QByteArray::number(i) + "='1'";
            return withSheet(row + "><c><v>1</v></c></row>");
        };
        QVERIFY(records(wide(limits::xmlAttributes)).ok());
        refused(wide(limits::xmlAttributes + 1), QStringLiteral("attributes"));
    }

    void hugeTokensAreRefused()
    {
        const auto text = [](qint64 bytes) { return withString("<si><t>" + QByteArray(bytes, 'x') + "</t></si>"); };
        QVERIFY(records(text(7 * 32'767)).ok());    // the longest text of a spreadsheet, every character escaped
        refused(text(limits::xmlTokenBytes + 8192), QStringLiteral("256 KiB"));
        refused(withSheet("<row r='" + QByteArray(1 << 20, '1') + "'/>"), QStringLiteral("256 KiB"));
        refused(withSheet("<row><!--" + QByteArray(1 << 20, '1') + "--></row>"), QStringLiteral("256 KiB"));
        // Many texts in one are no way around it.
        const QByteArray piece = QByteArray(200'000, 'x');
        refused(withString("<si>" + repeated("<t>" + piece + "</t>", 90) + "</si>"), QStringLiteral("16 MiB"));
        refused(withString("<si><t>" + repeated(piece + "<!---->", 90) + "</t></si>"), QStringLiteral("16 MiB"));
    }

    void hugeRowsEndTheReading()
    {
        const QByteArray text =
            "<c t='inlineStr'><is>" + repeated("<t>" + QByteArray(200'000, 'x') + "</t>", 80) + "</is></c>";
        QVERIFY(records(withSheet("<row>" + repeated(text, 4) + "</row>")).value().first() !=
                QStringLiteral("too large"));
        QCOMPARE(records(withSheet("<row/><row>" + repeated(text, 5) + "</row><row><c><v>1</v></c></row>")).value(),
                 QStringList(QStringLiteral("too large")));
        MadeWorkbook shared = withString("<si>" + repeated("<t>" + QByteArray(200'000, 'x') + "</t>", 80) + "</si>");
        shared.sheet = sheetOf("<row>" + repeated("<c t='s'><v>0</v></c>", 5) + "</row>");
        QCOMPARE(records(shared).value(), QStringList(QStringLiteral("too large")));
    }

    void tableOfStringsUpToItsLimit()
    {
        MadeWorkbook made = withSheet("<row/>");
        made.strings = "<sst>" + repeated("<si><t>12345678</t></si>", 10) + "</sst>";
        constexpr qint64 needed = 10 * (8 + 4);
        for (const qint64 limit : {needed - 1, needed, needed + 1}) {
            auto workbook = made.open(limit);
            QVERIFY(workbook.ok());
            QCOMPARE((*workbook)->read(QStringLiteral("Feuille")).ok(), limit >= needed);
        }
    }

    void brokenXmlSaysWhere()
    {
        MadeWorkbook made;
        made.sheet = "<worksheet><sheetData>\n<row r='1'><c></row>";
        refused(made, {}, QStringLiteral("line 2"));
        made.sheet = "<worksheet><sheetData><row r='1'/>";    // ends too soon
        refused(made, {}, QStringLiteral("sheet1.xml"));
        made.sheet = "not XML at all";
        refused(made, {}, QStringLiteral("sheet1.xml"));
        made.sheet = "<worksheet/>";
        QCOMPARE(records(made).value(), QStringList());
    }

    void damageBehindTheRowsIsFound()
    {
        MadeWorkbook made = withSheet("<row><c><v>1</v></c></row>");
        made.sheet += "<!-- the end -->";
        QByteArray bytes =
            makeZip({{"[Content_Types].xml", "<Types/>"},
                     {"xl/workbook.xml", made.workbook},
                     {"xl/_rels/workbook.xml.rels", "<R><Relationship Id='r1' Type='/worksheet' Target='s'/></R>"},
                     {"xl/s", made.sheet, false}});
        bytes.replace("the end", "the eNd");
        auto workbook = Workbook::open(ZipArchive::open(bytes, QStringLiteral("a.xlsx")).value());
        QVERIFY(workbook.ok());
        auto reader = (*workbook)->read(QStringLiteral("Feuille"));
        QVERIFY(reader.ok());
        QVERIFY((*reader)->next().ok());
        const auto end = (*reader)->next();
        QVERIFY(!end.ok());
        QVERIFY(end.error().why.contains(QStringLiteral("check sum")));
    }

    void partsInOtherCaseOrWithOtherSlashes()
    {
        const auto archive = [](const char* main) {
            return makeZip(
                {{"[content_types].XML", "<Types/>"},
                 {main, "<workbook xmlns:r='urn:r'><sheets><sheet name='Feuille' r:id='r1'/></sheets></workbook>"},
                 {"XL/_RELS/workbook.xml.rels", "<R><Relationship Id='r1' Type='/worksheet' Target='S.xml'/></R>"},
                 {"xl\\s.xml", "<worksheet/>"}});
        };
        std::shared_ptr<ZipArchive> opened = ZipArchive::open(archive("xl\\Workbook.xml"), {}).value();
        QVERIFY(Workbook::looksLikeOne(*opened));
        QVERIFY(Workbook::open(opened).value()->read(QStringLiteral("Feuille")).ok());
        opened = ZipArchive::open(archive("xl\\_rels/WORKBOOK.xml.rels"), {}).value();    // two parts of one name
        QVERIFY(!Workbook::open(opened).ok());
    }
};

QTEST_GUILESS_MAIN(TestWorkbook)
#include "test_workbook.moc"
