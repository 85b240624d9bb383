// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/table_dump.h"

#include "core/base/number.h"
#include "core/output/text_format.h"

#include <QCoreApplication>

namespace vigie {

namespace {

constexpr size_t blockBytes = 1 << 20;

/// Writes one record after the other in the chosen format.
class RecordWriter
{
public:
    RecordWriter(const TableRows& rows, DumpFormat format) : m_rows(rows), m_format(format) {}

    std::string header() const
    {
        std::string line;
        if (m_format == DumpFormat::JsonLines)
            return line;
        for (const TableColumn& column : m_rows.columns()) {
            if (&column != &m_rows.columns().front())
                line += ',';
            appendCsvCell(line, column.name);
        }
        return line + '\n';
    }

    std::string record(Row row, const QStringList& fileTexts) const
    {
        const bool json = m_format == DumpFormat::JsonLines;
        std::string line = json ? "{" : "";
        for (const TableColumn& column : m_rows.columns()) {
            if (&column != &m_rows.columns().front())
                line += ',';
            if (json) {
                appendJsonString(line, column.name);
                line += ':';
            }
            appendValue(line, column, row, fileTexts);
        }
        return line + (json ? "}\n" : "\n");
    }

private:
    void appendText(std::string& line, std::string_view text) const
    {
        if (m_format == DumpFormat::Csv)
            appendCsvCell(line, text);
        else if (text.empty())
            line += "null";
        else
            appendJsonString(line, text);
    }

    void appendMembers(std::string& line, const MultiCodeColumn& column, Row row, char separator) const
    {
        std::string joined = m_format == DumpFormat::Csv ? "" : "[";
        for (Code code : column.codes(row)) {
            if (joined.size() > (m_format == DumpFormat::Csv ? 0u : 1u))
                joined += m_format == DumpFormat::Csv ? separator : ',';
            if (m_format == DumpFormat::Csv)
                joined += column.dictionary().text(code);
            else
                appendJsonString(joined, column.dictionary().text(code));
        }
        if (m_format == DumpFormat::Csv)
            appendCsvCell(line, joined);
        else
            line += joined + ']';
    }

    void appendValue(std::string& line, const TableColumn& column, Row row, const QStringList& fileTexts) const
    {
        if (const auto* members = std::get_if<MultiCodeColumn>(column.inMemory))
            appendMembers(line, *members, row, column.spec.separator);
        else if (const auto* numbers = std::get_if<NumberColumn>(column.inMemory); numbers && !numbers->isMissing(row))
            line += formatNumber(numbers->values[row]);
        else if (const auto* dates = std::get_if<DateColumn>(column.inMemory); dates && !dates->isMissing(row))
            appendText(line, formatIso(dates->values[row]));
        else
            appendText(line, m_rows.textOf(column, row, fileTexts));
    }

    const TableRows& m_rows;
    DumpFormat m_format;
};

Result<void> writeBlock(std::string& block, QIODevice& out)
{
    const auto bytes = static_cast<qint64>(block.size());
    if (out.write(block.data(), bytes) != bytes)
        return Error{ErrorCode::OutputFailed,
                     QCoreApplication::translate("Dump", "The rows could not be written"),
                     {},
                     out.errorString(),
                     {}};
    block.clear();
    return {};
}

}    // namespace

Result<void> dumpTable(const OpenedSnapshot& snapshot, const DumpRequest& request, QIODevice& out,
                       const TaskContext& task)
{
    auto rows = TableRows::open(snapshot, request, task);
    if (!rows)
        return rows.error();
    const RecordWriter writer(**rows, request.format);
    std::string block = writer.header();
    const auto write = [&](Row row, const QStringList& fileTexts) -> Result<void> {
        block += writer.record(row, fileTexts);
        return block.size() < blockBytes ? Result<void>() : writeBlock(block, out);
    };
    if (auto written = (*rows)->forEach({}, write, task); !written)
        return written;
    return writeBlock(block, out);
}

}    // namespace vigie
