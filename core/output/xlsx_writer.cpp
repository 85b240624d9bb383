// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/xlsx_writer.h"

#include "core/base/number.h"
#include "core/chart/value_text.h"
#include "core/output/sheet_errors.h"
#include "core/output/xlsx_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace vigie {

namespace {

constexpr qint64 mostRows = 1'048'576;
constexpr qsizetype mostColumns = 16'384;
constexpr qint64 mostSheetBytes = 0xf000'0000;    // beyond, ZipWriter would turn to ZIP64
constexpr qint64 sampledRows = 200;
constexpr size_t blockBytes = 1 << 18;
constexpr int narrowest = 8;
constexpr int widest = 48;
constexpr int filterArrow = 3;

/// Excel shows ##### for longer texts in cells that have the format of texts.
constexpr size_t longestFormattedText = 255;

QString said(const char* source)
{
    return QCoreApplication::translate("Sheet", source);
}

QString provenanceTitle()
{
    return sheetName(said(QT_TRANSLATE_NOOP("Sheet", "Provenance")));
}

/// Characters of the longest line, as far as it matters.
int textWidth(std::string_view text)
{
    int width = 0;
    int longest = 0;
    for (const char c : text.substr(0, 4 * widest)) {
        if (c == '\n')
            width = 0;
        else if ((static_cast<unsigned char>(c) & 0xC0U) != 0x80)
            longest = std::max(longest, ++width);
    }
    return longest;
}

XlsxStyle styleOf(PlottedCell::Form form)
{
    switch (form) {
    case PlottedCell::Form::Count:
        return XlsxStyle::Count;
    case PlottedCell::Form::Fraction:
        return XlsxStyle::Percent;
    case PlottedCell::Form::Text:
    case PlottedCell::Form::Measure:
        break;
    }
    return XlsxStyle::Plain;
}

bool keepsSpace(std::string_view text)
{
    const auto isBlank = [](char c) { return static_cast<unsigned char>(c) <= ' '; };
    return isBlank(text.front()) || isBlank(text.back()) || text.find('\n') != text.npos;
}

}    // namespace

Result<std::unique_ptr<SheetWriter>> XlsxWriter::create(const QString& path, const SheetHead& head)
{
    if (head.columns.isEmpty() || head.columns.size() > mostColumns)
        return sheetTooLarge(
            said(QT_TRANSLATE_NOOP("Sheet", "A sheet has from 1 to %1 columns.")).arg(countText(mostColumns)));
    std::unique_ptr<XlsxWriter> writer(new XlsxWriter(path, head));
    auto zip = ZipWriter::create(path);
    if (!zip)
        return writer->failure(zip.error());
    writer->m_zip = std::move(*zip);
    std::vector<SheetCell> titles;
    for (const QString& column : head.columns)
        titles.emplace_back(column.toStdString());
    writer->appendRow(titles, XlsxStyle::Header);
    for (int& width : writer->m_widths)
        width += filterArrow;
    return std::unique_ptr<SheetWriter>(std::move(writer));
}

XlsxWriter::XlsxWriter(const QString& path, const SheetHead& head)
    : m_path(path), m_head(head), m_widths(static_cast<size_t>(head.columns.size()))
{
    for (size_t column = 0; column < m_widths.size(); ++column)
        m_letters.push_back(columnLetters(column));
}

Result<void> XlsxWriter::addRow(std::span<const SheetCell> cells)
{
    if (cells.size() != m_widths.size())
        return wrongRowWidth();
    if (m_rows == mostRows)
        return sheetTooLarge(said(QT_TRANSLATE_NOOP("Sheet", "A sheet has at most %1 rows.")).arg(countText(mostRows)));
    appendRow(cells, std::nullopt);
    if (m_block.size() < blockBytes || m_rows < sampledRows)
        return {};
    return writeBlock();
}

Result<void> XlsxWriter::finish(const Provenance& provenance)
{
    if (auto written = writeBlock(); !written)
        return written;
    const std::string end = ending();
    auto lines = provenanceLines(provenance);
    for (auto& line : remarks())
        lines.push_back(std::move(line));
    const std::string sources = provenanceSheetXml(lines);
    const XlsxWorkbook workbook{m_head.name, sheetName(m_head.name, provenanceTitle()), provenanceTitle(), range("$")};
    const auto view = [](const std::string& xml) {
        return QByteArrayView(xml.data(), static_cast<qsizetype>(xml.size()));
    };
    auto written = m_zip->write(view(end));
    if (written)
        written = m_zip->end();
    if (written)
        written = m_zip->add(sheetMember(2), view(sources));
    if (written)
        written = writeWorkbookParts(*m_zip, workbook);
    if (written)
        written = m_zip->finish();
    return written ? Result<void>() : failure(written.error());
}

/// What the reader of the sheet must know of how it was made.
std::vector<std::pair<QString, QString>> XlsxWriter::remarks() const
{
    std::vector<std::pair<QString, QString>> lines = {
        {said(QT_TRANSLATE_NOOP("Sheet", "Rows")), countText(m_rows - 1)}};
    if (m_cut > 0)
        lines.emplace_back(said(QT_TRANSLATE_NOOP("Sheet", "Texts cut")),
                           said(QT_TRANSLATE_NOOP("Sheet", "%1: a cell holds %2 characters. In CSV they are whole."))
                               .arg(countText(m_cut), countText(mostCellCharacters)));
    return lines;
}

Result<void> XlsxWriter::writeBlock()
{
    if (!m_begun) {
        if (auto begun = begin(); !begun)
            return begun;
    }
    const auto written = m_zip->write(QByteArrayView(m_block.data(), static_cast<qsizetype>(m_block.size())));
    m_block.clear();
    return written ? Result<void>() : failure(written.error());
}

Result<void> XlsxWriter::begin()
{
    m_begun = true;
    if (const auto begun = m_zip->begin(sheetMember(1), mostSheetBytes); !begun)
        return failure(begun.error());
    m_block.insert(0, beginning());
    return {};
}

std::string XlsxWriter::beginning() const
{
    std::string xml = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
                      R"(<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">)"
                      R"(<sheetViews><sheetView tabSelected="1" workbookViewId="0">)"
                      R"(<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>)"
                      R"(<selection pane="bottomLeft" activeCell="A2" sqref="A2"/></sheetView></sheetViews><cols>)";
    for (size_t column = 0; column < m_widths.size(); ++column) {
        const std::string place = digitsOf(static_cast<qint64>(column) + 1);
        xml += "<col min=\"" + place + "\" max=\"" + place + "\" width=\"" +
               digitsOf(std::clamp(m_widths[column] + 1, narrowest, widest)) + "\" customWidth=\"1\"/>";
    }
    return xml + "</cols><sheetData>";
}

/// Codes are meant to be texts: no green corner asks whether they should be numbers.
std::string XlsxWriter::ending() const
{
    return "</sheetData><autoFilter ref=\"" + range({}) + "\"/>" +
           R"(<pageSetup paperSize="9" orientation="landscape"/><ignoredErrors><ignoredError sqref=")" + range({}) +
           R"(" numberStoredAsText="1"/></ignoredErrors></worksheet>)";
}

/// A1:C12, $A$1:$C$12
std::string XlsxWriter::range(std::string_view mark) const
{
    const std::string dollar(mark);
    return dollar + 'A' + dollar + "1:" + dollar + m_letters.back() + dollar + digitsOf(m_rows);
}

void XlsxWriter::appendRow(std::span<const SheetCell> cells, std::optional<XlsxStyle> textStyle)
{
    ++m_rows;
    const std::string row = digitsOf(m_rows);
    m_block += "<row r=\"" + row + "\">";
    for (size_t column = 0; column < cells.size(); ++column) {
        m_place = m_letters[column] + row;
        if (!m_begun && m_rows <= sampledRows)
            sampleWidth(column, cells[column]);
        appendCell(cells[column], textStyle.value_or(XlsxStyle::Text));
    }
    m_block += "</row>";
}

void XlsxWriter::appendCell(const SheetCell& cell, XlsxStyle textStyle)
{
    if (const auto* truth = std::get_if<bool>(&cell)) {
        appendText(textStyle, truthText(*truth).toStdString());
    } else if (const auto* number = std::get_if<SheetNumber>(&cell)) {
        appendNumber(styleOf(number->form), number->value);
    } else if (const auto* date = std::get_if<SheetDate>(&cell)) {
        const auto serial = dateSerial(date->at);
        if (serial)
            appendNumber(date->withTime ? XlsxStyle::DateTime : XlsxStyle::Date,
                         date->withTime ? *serial : std::floor(*serial));
        else
            appendText(textStyle, formatIso(date->at));
    } else if (const auto* text = std::get_if<std::string>(&cell)) {
        appendText(textStyle, *text);
    }
}

void XlsxWriter::appendNumber(XlsxStyle style, double value)
{
    const std::string digits = formatNumber(value);
    if (digits.empty())
        return;
    m_block += "<c r=\"" + m_place + '"';
    if (style != XlsxStyle::Plain)
        m_block += " s=\"" + digitsOf(static_cast<int>(style)) + '"';
    m_block += "><v>" + digits + "</v></c>";
}

void XlsxWriter::appendText(XlsxStyle style, std::string_view text)
{
    if (text.empty())
        return;
    const std::string_view kept = cellBeginning(text);
    if (kept.size() < text.size())
        ++m_cut;
    if (kept.size() > longestFormattedText && style == XlsxStyle::Text)
        style = XlsxStyle::Plain;
    m_block += "<c r=\"" + m_place + "\" s=\"" + digitsOf(static_cast<int>(style)) +
               (keepsSpace(kept) ? "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">" : "\" t=\"inlineStr\"><is><t>");
    appendXmlText(m_block, kept, true);
    m_block += "</t></is></c>";
}

void XlsxWriter::sampleWidth(size_t column, const SheetCell& cell)
{
    int width = 0;
    if (const auto* text = std::get_if<std::string>(&cell))
        width = textWidth(*text);
    else if (const auto* date = std::get_if<SheetDate>(&cell))
        width = date->withTime ? 16 : 10;
    else if (const auto* number = std::get_if<SheetNumber>(&cell); number && std::isfinite(number->value))
        width = static_cast<int>(
            (number->form == PlottedCell::Form::Fraction ? percentText(number->value) : measureText(number->value))
                .size());
    m_widths[column] = std::max(m_widths[column], width);
}

/// The archive is the writer's own affair: people asked for a table.
Error XlsxWriter::failure(Error error) const
{
    if (error.code == ErrorCode::WrongUsage)
        return sheetTooLarge(said(QT_TRANSLATE_NOOP("Sheet", "No spreadsheet opens so many bytes.")));
    return error.code == ErrorCode::OutputFailed ? sheetNotWritten(m_path, error.why) : error;
}

}    // namespace vigie
