// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/answer_table.h"

#include "core/base/number.h"
#include "core/output/text_format.h"

#include <algorithm>
#include <cmath>

namespace vigie {

namespace {

constexpr double textPrecision = 1e4;

/// The value as plain characters, empty when missing.
struct PlainText
{
    std::string operator()(std::monostate) const { return {}; }
    std::string operator()(bool value) const { return value ? "true" : "false"; }
    std::string operator()(qint64 value) const { return formatNumber(static_cast<double>(value)); }
    std::string operator()(double value) const { return formatNumber(value); }
    std::string operator()(const std::string& value) const { return value; }
};

std::string plain(const AnswerCell& cell)
{
    return std::visit(PlainText(), cell.value());
}

void appendJsonValue(std::string& out, const AnswerCell& cell)
{
    if (const auto* text = std::get_if<std::string>(&cell.value()))
        return appendJsonString(out, *text);
    const std::string value = plain(cell);
    out += value.empty() ? "null" : value;
}

void appendMember(std::string& out, const std::string& name, const AnswerCell& value)
{
    appendJsonString(out, name);
    out += ": ";
    appendJsonValue(out, value);
}

std::string jsonRow(const std::vector<std::string>& columns, const std::vector<AnswerCell>& row)
{
    std::string out = "{";
    for (size_t i = 0; i < columns.size(); ++i) {
        out += i > 0 ? ", " : "";
        appendMember(out, columns[i], row[i]);
    }
    return out + '}';
}

/// `"name": [` and its items, one a line, then `]`.
void appendArray(std::string& out, const char* name, const std::vector<std::string>& items)
{
    out += std::string("    \"") + name + "\": [";
    for (size_t i = 0; i < items.size(); ++i)
        out += (i > 0 ? ",\n        " : "\n        ") + items[i];
    out += items.empty() ? "]" : "\n    ]";
}

std::string forPeople(const AnswerCell& cell)
{
    std::string text;
    if (const auto* number = std::get_if<double>(&cell.value())) {
        const double rounded = std::round(*number * textPrecision) / textPrecision;
        if (rounded != 0 || *number == 0)
            text = formatNumber(std::abs(rounded) > 0 ? rounded : 0.0);    // no minus before a zero
        else
            text = *number > 0 ? "<0.0001" : ">-0.0001";
    } else {
        text = plain(cell);
    }
    std::replace_if(
        text.begin(), text.end(), [](char c) { return c == '\n' || c == '\r' || c == '\t'; }, ' ');
    return text.empty() ? "-" : text;
}

size_t widthOf(const std::string& text)
{
    return static_cast<size_t>(QString::fromStdString(text).size());
}

/// Columns of numbers stand to the right.
bool isNumeric(const AnswerTable& answer, size_t column)
{
    return std::none_of(answer.rows.begin(), answer.rows.end(), [column](const std::vector<AnswerCell>& row) {
        return std::holds_alternative<std::string>(row[column].value()) ||
               std::holds_alternative<bool>(row[column].value());
    });
}

/// One column with its name on top, all lines of the same width.
std::vector<std::string> alignedColumn(const AnswerTable& answer, size_t column)
{
    std::vector<std::string> lines = {answer.columns[column]};
    for (const std::vector<AnswerCell>& row : answer.rows)
        lines.push_back(forPeople(row[column]));
    size_t width = 0;
    for (const std::string& line : lines)
        width = std::max(width, widthOf(line));
    const bool right = isNumeric(answer, column);
    for (std::string& line : lines) {
        const std::string blanks(width - widthOf(line), ' ');
        line = right ? blanks + line : line + blanks;
    }
    return lines;
}

}    // namespace

AnswerCell::AnswerCell() = default;
AnswerCell::AnswerCell(bool value) : m_value(value) {}
AnswerCell::AnswerCell(qint64 value) : m_value(value) {}
AnswerCell::AnswerCell(double value) : m_value(value) {}
AnswerCell::AnswerCell(const std::optional<double>& value)
{
    if (value)
        m_value = *value;
}
AnswerCell::AnswerCell(std::string_view text)
{
    if (!text.empty())
        m_value = std::string(text);
}
AnswerCell::AnswerCell(const std::string& text) : AnswerCell(std::string_view(text)) {}
AnswerCell::AnswerCell(const char* text) : AnswerCell(std::string_view(text)) {}
AnswerCell AnswerCell::exactly(std::string text)
{
    AnswerCell cell;
    cell.m_value = std::move(text);
    return cell;
}

AnswerCell::AnswerCell(const AnswerCell& other) = default;
AnswerCell::AnswerCell(AnswerCell&& other) noexcept = default;
AnswerCell& AnswerCell::operator=(const AnswerCell& other) = default;
AnswerCell& AnswerCell::operator=(AnswerCell&& other) noexcept = default;
AnswerCell::~AnswerCell() = default;

std::string answerCsv(const AnswerTable& answer)
{
    std::string out;
    for (const std::string& column : answer.columns) {
        out += &column == &answer.columns.front() ? "" : ",";
        appendCsvCell(out, column);
    }
    out += '\n';
    for (const std::vector<AnswerCell>& row : answer.rows) {
        for (const AnswerCell& cell : row) {
            out += &cell == &row.front() ? "" : ",";
            appendCsvCell(out, plain(cell));
        }
        out += '\n';
    }
    return out;
}

std::string answerJson(const AnswerTable& answer)
{
    std::string out = "{\n";
    for (const AnswerTable::Fact& fact : answer.facts) {
        out += "    ";
        if (fact.parts.empty()) {
            appendMember(out, fact.name, fact.value);
        } else {
            appendJsonString(out, fact.name);
            out += ": {";
            for (const auto& [name, value] : fact.parts) {
                out += name == fact.parts.front().first ? "" : ", ";
                appendMember(out, name, value);
            }
            out += '}';
        }
        out += ",\n";
    }
    std::vector<std::string> notes, rows;
    for (const QString& note : answer.notes)
        appendJsonString(notes.emplace_back(), note.toStdString());
    for (const std::vector<AnswerCell>& row : answer.rows)
        rows.push_back(jsonRow(answer.columns, row));
    appendArray(out, "notes", notes);
    out += ",\n";
    appendArray(out, "rows", rows);
    return out + "\n}\n";
}

std::string answerText(const AnswerTable& answer)
{
    std::string out;
    for (const AnswerTable::Fact& fact : answer.facts) {
        if (fact.parts.empty())
            out += fact.name + ": " + forPeople(fact.value) + '\n';
        for (const auto& [name, value] : fact.parts)
            out += fact.name + '.' + name + ": " + forPeople(value) + '\n';
    }
    for (const QString& note : answer.notes)
        out += '\n' + note.toStdString() + '\n';
    if (answer.rows.empty())
        return out;
    std::vector<std::string> lines(answer.rows.size() + 1);
    for (size_t column = 0; column < answer.columns.size(); ++column) {
        const std::vector<std::string> cells = alignedColumn(answer, column);
        for (size_t line = 0; line < lines.size(); ++line)
            lines[line] += (column > 0 ? "  " : "") + cells[line];
    }
    out += '\n';
    for (std::string& line : lines)
        out += line.erase(line.find_last_not_of(' ') + 1) + '\n';
    return out;
}

}    // namespace vigie
