// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/sheet_reader.h"

#include "core/ingest/limits.h"
#include "core/ingest/zip_archive.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace vigie {

namespace {

using Token = XmlPart::Token;

/// Digits and nothing else, at most nine of them.
std::optional<qint64> parseCount(QStringView text)
{
    constexpr qsizetype mostDigits = 9;
    if (text.isEmpty() || text.size() > mostDigits)
        return std::nullopt;
    qint64 value = 0;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return std::nullopt;
        value = value * 10 + (c.unicode() - u'0');
    }
    return value;
}

struct CellReference
{
    qint64 column = 0;    ///< from 0
    qint64 row = 0;       ///< from 1
};

/// `A1` to `XFD1048576`.
std::optional<CellReference> parseReference(QStringView text)
{
    qint64 column = 0;
    qsizetype letters = 0;
    for (; letters < text.size() && text[letters] >= u'A' && text[letters] <= u'Z'; ++letters) {
        column = column * 26 + (text[letters].unicode() - u'A' + 1);
        if (column > limits::sheetColumns)
            return std::nullopt;
    }
    const auto row = parseCount(text.sliced(letters));
    if (letters == 0 || !row || *row < 1 || *row > limits::sheetRows)
        return std::nullopt;
    return CellReference{column - 1, *row};
}

/// Midnight is not written: `2022-12-31T00:00:00` → `2022-12-31`.
QStringView withoutMidnight(QStringView date)
{
    const qsizetype time = date.indexOf(u'T');
    if (time < 0)
        return date;
    const auto zero = [](QChar c) { return c == u'0' || c == u':' || c == u'.'; };
    const QStringView clock = date.sliced(time + 1);
    return std::all_of(clock.begin(), clock.end(), zero) ? date.first(time) : date;
}

}    // namespace

SheetReader::SheetReader(std::shared_ptr<ZipArchive> archive, XmlPart part, QString sheet,
                         std::shared_ptr<const WorkbookTables> tables)
    : m_archive(std::move(archive)), m_part(std::move(part)), m_sheet(std::move(sheet)), m_tables(std::move(tables))
{
}

Result<RecordReader::Status> SheetReader::next()
{
    m_fields.clear();
    if (!m_inRows && !m_ended) {
        if (const auto found = findRows(); !found)
            return found.error();
    }
    while (!m_ended) {
        const Token token = m_part.next();
        if (token == Token::Failed)
            return m_part.error();
        if (token == Token::End)
            return end();
        if (token != Token::Start)
            continue;
        if (m_part.name() != u"row") {
            if (!m_part.skipElement())
                return m_part.error();
            continue;
        }
        if (const auto read = readRow(); !read)
            return read.error();
        if (isTooLarge()) {
            m_ended = true;
            return Status::TooLarge;
        }
        if (m_cells.empty())
            continue;
        publishFields();
        return Status::Record;
    }
    return Status::End;
}

Result<void> SheetReader::findRows()
{
    for (;;) {
        const Token token = m_part.next();
        if (token == Token::Failed)
            return m_part.error();
        if (token == Token::Finished) {
            m_ended = true;
            return {};
        }
        if (token != Token::Start)
            continue;
        if (m_part.depth() == 1) {
            if (m_part.name() != u"worksheet")
                return unusable(QCoreApplication::translate("Ingest", "it is no sheet with cells"));
        } else if (m_part.name() == u"sheetData") {
            m_inRows = true;
            return {};
        } else if (!m_part.skipElement()) {
            return m_part.error();
        }
    }
}

/// What follows the rows is drawn, not read; but only at the last byte does the archive say whether they are whole.
Result<RecordReader::Status> SheetReader::end()
{
    m_ended = true;
    if (const auto drained = m_part.drain(); !drained)
        return drained.error();
    return Status::End;
}

Result<void> SheetReader::readRow()
{
    m_cells.clear();
    m_text.clear();
    m_sharedBytes = 0;
    m_nextColumn = 0;
    if (const auto started = startRow(); !started)
        return started;
    const int outside = m_part.depth() - 1;
    for (;;) {
        const Token token = m_part.next();
        if (token == Token::Failed)
            return m_part.error();
        if (token == Token::End && m_part.depth() == outside)
            return {};
        if (token != Token::Start)
            continue;
        if (m_part.name() == u"c") {
            if (const auto read = readCell(); !read)
                return read;
            if (isTooLarge())
                return {};
        } else if (!m_part.skipElement()) {
            return m_part.error();
        }
    }
}

Result<void> SheetReader::startRow()
{
    const QStringView written = m_part.attribute(u"r");
    const auto row = written.isNull() ? m_row + 1 : parseCount(written);
    if (!row || *row < 1 || *row > limits::sheetRows)
        return unusable(
            QCoreApplication::translate("Ingest", "behind it stands a row whose number is none, or beyond %1")
                .arg(limits::sheetRows));
    if (*row <= m_row)
        return unusable(
            QCoreApplication::translate("Ingest", "behind it stands row %1: rows are out of order").arg(*row));
    m_row = *row;
    return {};
}

Result<SheetReader::Cell> SheetReader::startCell() const
{
    Cell cell;
    const QStringView written = m_part.attribute(u"r");
    qint64 column = m_nextColumn;
    if (!written.isNull()) {
        const auto reference = parseReference(written);
        if (!reference)
            return unusable(QCoreApplication::translate("Ingest", "a cell's reference is none, or out of bounds"));
        if (reference->row != m_row)
            return unusable(QCoreApplication::translate("Ingest", "it holds a cell of another row"));
        column = reference->column;
    }
    if (column < m_nextColumn || column >= limits::sheetColumns)
        return unusable(QCoreApplication::translate("Ingest", "its cells are out of order or out of bounds"));
    cell.column = static_cast<size_t>(column);

    const QStringView type = m_part.attribute(u"t");
    if (type == u"s")
        cell.type = CellType::SharedString;
    else if (type == u"str" || type == u"inlineStr" || type == u"e")
        cell.type = CellType::Text;
    else if (type == u"b")
        cell.type = CellType::Boolean;
    else if (type == u"d")
        cell.type = CellType::Date;
    else
        cell.meaning = m_tables->styles.meaning(static_cast<size_t>(parseCount(m_part.attribute(u"s")).value_or(0)));
    return cell;
}

Result<void> SheetReader::readCell()
{
    auto cell = startCell();
    if (!cell)
        return cell.error();
    m_nextColumn = static_cast<qint64>(cell->column) + 1;
    cell->begin = m_text.size();
    const int outside = m_part.depth() - 1;
    QString value;
    for (;;) {
        const Token token = m_part.next();
        if (token == Token::Failed)
            return m_part.error();
        if (token == Token::End && m_part.depth() == outside)
            break;
        if (token != Token::Start)
            continue;
        value.clear();
        if (isTooLarge())
            return {};
        const bool read = m_part.name() == u"v"    ? m_part.readText(value)
                          : m_part.name() == u"is" ? readRichText(m_part, m_text)
                                                   : m_part.skipElement();
        if (!read)
            return m_part.error();
    }
    if (const auto taken = takeValue(value, *cell); !taken)
        return taken;
    cell->end = m_text.size();
    if (cell->size() > 0)
        m_cells.push_back(*cell);
    return {};
}

Result<void> SheetReader::takeValue(QStringView value, Cell& cell)
{
    if (value.isEmpty())
        return {};
    switch (cell.type) {
    case CellType::SharedString: {
        const auto index = parseCount(value);
        if (!index || static_cast<size_t>(*index) >= m_tables->strings.size())
            return unusable(QCoreApplication::translate("Ingest", "a cell refers to a string that is not there"));
        cell.shared = m_tables->strings.at(static_cast<size_t>(*index));
        m_sharedBytes += cell.shared.size();
        return {};
    }
    case CellType::Text:
        appendWorkbookText(value, m_text);
        return {};
    case CellType::Boolean:
        m_text += value == u"1" || value == u"true" ? "true" : "false";
        return {};
    case CellType::Date:
        appendWorkbookText(withoutMidnight(value), m_text);
        return {};
    case CellType::Number:
        break;
    }
    const QByteArray written = value.toUtf8();
    appendCellNumber({written.constData(), static_cast<size_t>(written.size())}, cell.meaning, m_tables->since1904,
                     m_text);
    return {};
}

bool SheetReader::isTooLarge() const
{
    return m_text.size() + m_sharedBytes > static_cast<size_t>(limits::recordBytes);
}

void SheetReader::publishFields()
{
    m_fields.resize(m_cells.back().column + 1);
    for (const Cell& cell : m_cells)
        m_fields[cell.column] = cell.type == CellType::SharedString
                                    ? cell.shared
                                    : std::string_view(m_text).substr(cell.begin, cell.end - cell.begin);
}

Error SheetReader::unusable(const QString& why) const
{
    return unusableWorkbook(
        QCoreApplication::translate("Ingest", "%1, sheet %2, row %3").arg(m_part.place(), m_sheet).arg(m_row), why);
}

}    // namespace vigie
