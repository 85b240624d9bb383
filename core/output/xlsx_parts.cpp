// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/xlsx_parts.h"

#include "core/ingest/zip_writer.h"
#include "core/output/xlsx_text.h"

#include <QByteArray>
#include <QStringList>

#include <algorithm>
#include <array>

namespace vigie {

namespace {

const std::string declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

constexpr std::string_view contentTypes =
    R"(<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">)"
    R"(<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>)"
    R"(<Default Extension="xml" ContentType="application/xml"/>)"
    R"(<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>)"
    R"(<Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>)"
    R"(<Override PartName="/xl/worksheets/sheet2.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>)"
    R"(<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>)"
    R"(<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>)"
    R"(<Override PartName="/docProps/app.xml" ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/>)"
    R"(</Types>)";

constexpr std::string_view packageRelations =
    R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)"
    R"(<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/>)"
    R"(<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>)"
    R"(<Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/extended-properties" Target="docProps/app.xml"/>)"
    R"(</Relationships>)";

constexpr std::string_view workbookRelations =
    R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)"
    R"(<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/>)"
    R"(<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet2.xml"/>)"
    R"(<Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/>)"
    R"(</Relationships>)";

/// In the order of XlsxStyle. The date's day comes first whatever language the spreadsheet speaks: the readers are
/// French. Texts have the format of texts (49), so that a code stays one when its cell is edited.
constexpr std::string_view styles =
    R"(<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">)"
    R"(<numFmts count="3"><numFmt numFmtId="164" formatCode="0.0%"/>)"
    R"(<numFmt numFmtId="165" formatCode="dd/mm/yyyy"/><numFmt numFmtId="166" formatCode="dd/mm/yyyy\ hh:mm"/></numFmts>)"
    R"(<fonts count="2"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font>)"
    R"(<font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>)"
    R"(<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>)"
    R"(<fill><patternFill patternType="solid"><fgColor rgb="FFE8EDFF"/><bgColor indexed="64"/></patternFill></fill></fills>)"
    R"(<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>)"
    R"(<border><left/><right/><top/><bottom style="thin"><color rgb="FF000091"/></bottom><diagonal/></border></borders>)"
    R"(<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>)"
    R"(<cellXfs count="9"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>)"
    R"(<xf numFmtId="49" fontId="1" fillId="2" borderId="1" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1"/>)"
    R"(<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>)"
    R"(<xf numFmtId="3" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>)"
    R"(<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>)"
    R"(<xf numFmtId="165" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>)"
    R"(<xf numFmtId="166" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>)"
    R"(<xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyAlignment="1"><alignment vertical="top"/></xf>)"
    R"(<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs>)"
    R"(<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>)";

constexpr std::string_view application =
    R"(<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">)"
    R"(<Application>Vigie</Application></Properties>)";

std::string escaped(const QString& text)
{
    std::string xml;
    appendXmlText(xml, text.toStdString(), false);
    return xml;
}

/// 'L''accueil'!
std::string sheetReference(QString name)
{
    return escaped(u'\'' + name.replace(u'\'', QStringLiteral("''")) + QStringLiteral("'!"));
}

std::string workbookXml(const XlsxWorkbook& workbook)
{
    const std::string sheet = sheetReference(workbook.dataSheet);
    return R"(<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" )"
           R"(xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><bookViews><workbookView/></bookViews>)"
           R"(<sheets><sheet name=")" +
           escaped(workbook.dataSheet) + R"(" sheetId="1" r:id="rId1"/><sheet name=")" +
           escaped(workbook.provenanceSheet) + R"(" sheetId="2" r:id="rId2"/></sheets><definedNames>)" +
           R"(<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">)" + sheet + workbook.dataRange +
           R"(</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">)" + sheet +
           "$1:$1</definedName></definedNames></workbook>";
}

std::string propertiesXml(const QString& title)
{
    return R"(<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" )"
           R"(xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>)" +
           escaped(title) + "</dc:title><dc:creator>Vigie</dc:creator></cp:coreProperties>";
}

void appendTextCell(std::string& xml, char column, size_t row, XlsxStyle style, const QString& text)
{
    xml += "<c r=\"" + std::string(1, column) + digitsOf(static_cast<qint64>(row)) + "\" s=\"" +
           digitsOf(static_cast<int>(style)) + "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">";
    const std::string utf8 = text.toStdString();
    appendXmlText(xml, cellBeginning(utf8), true);
    xml += "</t></is></c>";
}

constexpr qsizetype lineCharacters = 90;
constexpr qsizetype lineHeight = 15;    // points

/// Lines that a value takes in its column: not every program finds the height of a row itself.
qsizetype linesOf(const QString& value)
{
    qsizetype lines = 0;
    for (const QString& line : value.split(u'\n'))
        lines += 1 + std::max<qsizetype>(line.size() - 1, 0) / lineCharacters;
    return lines;
}

}    // namespace

QString sheetMember(int number)
{
    return QStringLiteral("xl/worksheets/sheet%1.xml").arg(number);
}

std::string provenanceSheetXml(const std::vector<std::pair<QString, QString>>& lines)
{
    std::string xml = declaration + R"(<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">)"
                                    R"(<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>)"
                                    R"(<cols><col min="1" max="1" width="30" customWidth="1"/>)"
                                    R"(<col min="2" max="2" width="100" customWidth="1"/></cols><sheetData>)";
    size_t row = 0;
    for (const auto& [title, value] : lines) {
        xml += "<row r=\"" + digitsOf(static_cast<qint64>(++row)) + "\" ht=\"" + digitsOf(linesOf(value) * lineHeight) +
               "\" customHeight=\"1\">";
        appendTextCell(xml, 'A', row, XlsxStyle::Title, title);
        appendTextCell(xml, 'B', row, XlsxStyle::Wrapped, value);
        xml += "</row>";
    }
    return xml + R"(</sheetData><pageSetup paperSize="9" fitToHeight="0" orientation="landscape"/></worksheet>)";
}

Result<void> writeWorkbookParts(ZipWriter& zip, const XlsxWorkbook& workbook)
{
    const std::array<std::pair<QString, std::string>, 7> parts = {
        {{QStringLiteral("[Content_Types].xml"), std::string(contentTypes)},
         {QStringLiteral("_rels/.rels"), std::string(packageRelations)},
         {QStringLiteral("docProps/core.xml"), propertiesXml(workbook.title)},
         {QStringLiteral("docProps/app.xml"), std::string(application)},
         {QStringLiteral("xl/workbook.xml"), workbookXml(workbook)},
         {QStringLiteral("xl/_rels/workbook.xml.rels"), std::string(workbookRelations)},
         {QStringLiteral("xl/styles.xml"), std::string(styles)}}};
    for (const auto& [name, xml] : parts) {
        const std::string whole = declaration + xml;
        if (auto added = zip.add(name, QByteArrayView(whole.data(), static_cast<qsizetype>(whole.size()))); !added)
            return added;
    }
    return {};
}

}    // namespace vigie
