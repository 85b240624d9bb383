// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtGlobal>

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace vigie {

/// One value of an answer: nothing where nothing can be said, a truth, a count, a number or a text.
class AnswerCell
{
public:
    using Value = std::variant<std::monostate, bool, qint64, double, std::string>;

    AnswerCell();
    AnswerCell(bool value);
    AnswerCell(qint64 value);
    AnswerCell(double value);
    AnswerCell(const std::optional<double>& value);
    AnswerCell(std::string_view text);    ///< an empty text is a missing one
    AnswerCell(const std::string& text);
    AnswerCell(const char* text);

    /// A text that may be empty and is not missing then.
    static AnswerCell exactly(std::string text);

    // Out of line: GCC 12 sees uninitialised texts in the variant's own where they are inlined.
    AnswerCell(const AnswerCell& other);
    AnswerCell(AnswerCell&& other) noexcept;
    AnswerCell& operator=(const AnswerCell& other);
    AnswerCell& operator=(AnswerCell&& other) noexcept;
    ~AnswerCell();

    const Value& value() const { return m_value; }

private:
    Value m_value;
};

/// The answer of an analysis: what holds for the whole, and a table. CSV, JSON and text are printed from it alone, so
/// that they cannot disagree; the same answer always gives the same bytes, whatever the user's language.
struct AnswerTable
{
    struct Fact
    {
        std::string name;
        AnswerCell value;
        std::vector<std::pair<std::string, AnswerCell>> parts;    ///< an object instead of the value when not empty
    };
    std::vector<Fact> facts;
    std::vector<QString> notes;    ///< for people, in the interface language: what must be known to read the rows
    std::vector<std::string> columns;
    std::vector<std::vector<AnswerCell>> rows;    ///< each as long as `columns`

    void add(std::string name, AnswerCell value) { facts.push_back({std::move(name), std::move(value), {}}); }
};

/// The rows, under their column names: commas, LF, RFC 4180. A missing value is empty. Facts and notes are left out.
std::string answerCsv(const AnswerTable& answer);
/// One object: the facts in their order, then `notes`, then `rows`, an array of objects, one a line.
std::string answerJson(const AnswerTable& answer);
/// The facts, the notes and the rows in aligned columns, numbers rounded to four decimals (`<0.0001` when that
/// would leave nothing); a missing value is `-`.
std::string answerText(const AnswerTable& answer);

}    // namespace vigie
