// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/csv_sheet_writer.h"

#include "core/base/number.h"
#include "core/output/sheet_errors.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <cmath>

namespace vigie {

namespace {

constexpr size_t blockBytes = 1 << 16;
constexpr std::string_view replacement = "\xEF\xBF\xBD";

std::string twoDigits(int value)
{
    return {static_cast<char>('0' + value / 10 % 10), static_cast<char>('0' + value % 10)};
}

/// 12/03/2025, 12/03/2025 15:07, 12/03/2025 15:07:30
std::string frenchDate(const SheetDate& date)
{
    const CivilDate day = toCivil(date.at);
    std::string text =
        twoDigits(day.day) + '/' + twoDigits(day.month) + '/' + twoDigits(day.year / 100) + twoDigits(day.year);
    if (!date.withTime)
        return text;
    const auto seconds = static_cast<int>(date.at - dayIndex(date.at) * secondsPerDay);
    text += ' ' + twoDigits(seconds / 3600) + ':' + twoDigits(seconds / 60 % 60);
    return seconds % 60 == 0 ? text : text + ':' + twoDigits(seconds % 60);
}

/// Would what follows a separator run, if it was one? A dash behind a line break begins an item of a list.
bool runsBehind(char separator, std::string_view rest)
{
    const bool lineEnd = separator == '\n' || separator == '\r';
    if (!lineEnd && (rest.starts_with('+') || rest.starts_with('-')))
        return true;
    const size_t first = rest.find_first_not_of(' ');
    return first != rest.npos && (rest[first] == '=' || rest[first] == '@');
}

}    // namespace

CsvSheetWriter::CsvSheetWriter(QIODevice& device, SheetForm form, size_t columns)
    : m_device(device), m_french(form == SheetForm::CsvFrench), m_columns(columns)
{
}

Result<std::unique_ptr<SheetWriter>> CsvSheetWriter::create(QIODevice& device, SheetForm form, const SheetHead& head)
{
    std::unique_ptr<CsvSheetWriter> writer(new CsvSheetWriter(device, form, static_cast<size_t>(head.columns.size())));
    if (auto begun = writer->begin(head); !begun)
        return begun.error();
    return std::unique_ptr<SheetWriter>(std::move(writer));
}

Result<std::unique_ptr<SheetWriter>> CsvSheetWriter::create(const QString& path, SheetForm form, const SheetHead& head)
{
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::WriteOnly | QIODevice::Truncate))
        return sheetNotWritten(path, file->errorString());
    std::unique_ptr<CsvSheetWriter> writer(new CsvSheetWriter(*file, form, static_cast<size_t>(head.columns.size())));
    writer->m_own = std::move(file);
    if (auto begun = writer->begin(head); !begun)
        return begun.error();
    return std::unique_ptr<SheetWriter>(std::move(writer));
}

Result<void> CsvSheetWriter::begin(const SheetHead& head)
{
    if (m_french)
        m_block = "\xEF\xBB\xBF";
    std::vector<SheetCell> titles;
    for (const QString& column : head.columns)
        titles.emplace_back(column.toStdString());
    return addRow(titles);
}

Result<void> CsvSheetWriter::addRow(std::span<const SheetCell> cells)
{
    if (cells.size() != m_columns)
        return wrongRowWidth();
    for (const SheetCell& cell : cells) {
        if (&cell != &cells.front())
            m_block += m_french ? ';' : ',';
        appendCell(cell);
    }
    m_block += m_french ? "\r\n" : "\n";
    return m_block.size() < blockBytes ? Result<void>() : writeBlock();
}

Result<void> CsvSheetWriter::finish(const Provenance&)
{
    if (auto written = writeBlock(); !written)
        return written;
    auto* file = qobject_cast<QFileDevice*>(m_own.get());
    if (file && (!file->flush() || file->error() != QFileDevice::NoError))
        return sheetNotWritten(file->fileName(), file->errorString());
    return {};
}

Result<void> CsvSheetWriter::writeBlock()
{
    const auto bytes = static_cast<qint64>(m_block.size());
    if (m_device.write(m_block.data(), bytes) != bytes) {
        const auto* file = qobject_cast<const QFileDevice*>(&m_device);
        return sheetNotWritten(file ? file->fileName() : QString(), m_device.errorString());
    }
    m_block.clear();
    return {};
}

void CsvSheetWriter::appendCell(const SheetCell& cell)
{
    if (const auto* truth = std::get_if<bool>(&cell)) {
        m_block += m_french ? (*truth ? "VRAI" : "FAUX") : (*truth ? "true" : "false");
    } else if (const auto* number = std::get_if<SheetNumber>(&cell)) {
        std::string digits = formatNumber(number->value);
        if (m_french)
            std::replace(digits.begin(), digits.end(), '.', ',');
        m_block += digits;
    } else if (const auto* date = std::get_if<SheetDate>(&cell)) {
        if (date->at != noDate)
            m_block += m_french ? frenchDate(*date)
                                : formatIso(date->withTime ? date->at : dayIndex(date->at) * secondsPerDay);
    } else if (const auto* text = std::get_if<std::string>(&cell); text && !text->empty()) {
        appendQuoted(*text);
    }
}

void CsvSheetWriter::appendQuoted(std::string_view text)
{
    m_block += '"';
    if (looksLikeFormula(text))
        m_block += '\'';
    for (size_t at = 0; at < text.size(); ++at) {
        const char character = text[at];
        const bool separates = std::string_view(";,\t\n\r").find(character) != std::string_view::npos;
        if (static_cast<unsigned char>(character) < 0x20 && !separates)
            m_block += replacement;
        else
            m_block += character;
        if (character == '"')
            m_block += '"';
        if (separates && runsBehind(character, text.substr(at + 1)))
            m_block += '\'';
    }
    m_block += '"';
}

}    // namespace vigie
