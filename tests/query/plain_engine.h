// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/number.h"
#include "core/query/counts.h"

#include <algorithm>
#include <map>
#include <optional>
#include <random>
#include <set>
#include <string>
#include <utility>
#include <vector>

// The engine a second time: rows of texts and numbers, asked one by one, as the headers say it in words. It shares no
// code with the first but the writing of dates and numbers.

namespace vigie::test {

struct PlainCell
{
    std::vector<std::string> texts;    ///< of Code at most one, of MultiCode any number
    std::optional<double> number;      ///< of Number and Date
};

struct PlainColumn
{
    std::string name;
    ColumnKind kind;
};

struct PlainTable
{
    std::vector<PlainColumn> columns;
    std::vector<std::vector<PlainCell>> rows;

    std::optional<size_t> place(const std::string& name) const
    {
        for (size_t i = 0; i < columns.size(); ++i) {
            if (columns[i].name == name)
                return i;
        }
        return std::nullopt;
    }

    /// The values of a cell as a filter writes them; the empty text is a missing one.
    std::vector<std::string> texts(size_t row, size_t column) const
    {
        const PlainCell& cell = rows[row][column];
        if (columns[column].kind == ColumnKind::Number)
            return {cell.number ? formatNumber(*cell.number) : ""};
        if (columns[column].kind == ColumnKind::Date)
            return {cell.number ? formatIso(static_cast<LocalSeconds>(*cell.number)) : ""};
        return cell.texts.empty() ? std::vector<std::string>{""} : cell.texts;
    }

    bool passes(size_t row, size_t column, const Condition& asked) const
    {
        const auto listed = [&](const std::vector<std::string>& list) {
            for (const std::string& text : texts(row, column)) {
                if (std::find(list.begin(), list.end(), text) != list.end())
                    return true;
            }
            return false;
        };
        if ((!asked.any.empty() && !listed(asked.any)) || listed(asked.none))
            return false;
        const bool dates = asked.from || asked.until, numbers = asked.atLeast || asked.below;
        if (!dates && !numbers)
            return true;
        const ColumnKind kind = columns[column].kind;
        const std::optional<double> value = rows[row][column].number;
        if (!value || (dates && kind != ColumnKind::Date) || (numbers && kind != ColumnKind::Number))
            return false;
        return !(asked.from && *value < static_cast<double>(*asked.from)) &&
               !(asked.until && *value >= static_cast<double>(*asked.until)) &&
               !(asked.atLeast && *value < *asked.atLeast) && !(asked.below && *value >= *asked.below);
    }
};

using Cells = std::map<std::pair<std::string, std::string>, Row>;    ///< a value alone stands in both places

struct PlainEngine
{
    PlainTable experiences, mentions, structures;
    std::vector<size_t> experienceOf;
    std::vector<bool> isMention;
    FilterState filter;
    std::optional<std::set<size_t>> hits;

    bool rowPasses(const PlainTable& table, size_t row) const
    {
        for (const Condition& asked : filter.conditions()) {
            if (const auto column = table.place(asked.field); column && !table.passes(row, *column, asked))
                return false;
        }
        return true;
    }

    bool mentionPasses(size_t mention) const
    {
        const size_t experience = experienceOf[mention];
        for (const Condition& asked : filter.conditions()) {
            const auto ofMention = mentions.place(asked.field), ofExperience = experiences.place(asked.field);
            if (ofMention ? !mentions.passes(mention, *ofMention, asked)
                          : ofExperience && !experiences.passes(experience, *ofExperience, asked))
                return false;
        }
        return !filter.text() || (hits && hits->count(experience) > 0);
    }

    std::vector<std::string> values(size_t mention, const std::string& field) const
    {
        if (const auto column = mentions.place(field))
            return mentions.texts(mention, *column);
        if (const auto column = experiences.place(field))
            return experiences.texts(experienceOf[mention], *column);
        return {""};
    }

    std::vector<Row> passingExperiences() const
    {
        std::set<Row> passing;
        for (size_t mention = 0; mention < experienceOf.size(); ++mention) {
            if (mentionPasses(mention))
                passing.insert(static_cast<Row>(experienceOf[mention]));
        }
        return {passing.begin(), passing.end()};
    }

    Cells count(const std::string& rowField, const std::string& columnField, CountingUnit unit, Row& total) const
    {
        std::map<size_t, std::set<std::pair<std::string, std::string>>> units;
        for (size_t mention = 0; mention < experienceOf.size(); ++mention) {
            if (!mentionPasses(mention) || (unit == CountingUnit::Mentions && !isMention[mention]))
                continue;
            auto& cells = units[unit == CountingUnit::Mentions ? mention : experienceOf[mention]];
            for (const std::string& row : values(mention, rowField)) {
                for (const std::string& column : values(mention, columnField)) {
                    if (rowField != columnField || row == column)
                        cells.emplace(row, column);
                }
            }
        }
        Cells counts;
        for (const auto& [unused, cells] : units) {
            for (const auto& cell : cells)
                ++counts[cell];
        }
        total = static_cast<Row>(units.size());
        return counts;
    }
};

inline Column columnOf(const PlainTable& plain, size_t column)
{
    const ColumnKind kind = plain.columns[column].kind;
    DictionaryBuilder dictionary;
    std::vector<Code> codes;
    std::vector<uint32_t> starts = {0};
    NumberColumn numbers;
    DateColumn dates;
    for (const auto& row : plain.rows) {
        const PlainCell& cell = row[column];
        for (const std::string& text : cell.texts)
            codes.push_back(dictionary.encode(text));
        if (kind == ColumnKind::Code && cell.texts.empty())
            codes.push_back(missingCode);
        starts.push_back(static_cast<uint32_t>(codes.size()));
        numbers.values.push_back(cell.number.value_or(NumberColumn::missing));
        dates.values.push_back(cell.number ? static_cast<LocalSeconds>(*cell.number) : noDate);
    }
    if (kind == ColumnKind::Number)
        return numbers;
    if (kind == ColumnKind::Date)
        return dates;
    if (kind == ColumnKind::MultiCode)
        return MultiCodeColumn(std::move(starts), std::move(codes), dictionary.build());
    return CodeColumn(codes, dictionary.build());
}

inline Table tableOf(const std::string& name, const PlainTable& plain)
{
    Table table(name, std::vector<qint64>(plain.rows.size(), 1));
    for (size_t i = 0; i < plain.columns.size(); ++i)
        table.setColumn({plain.columns[i].name, {}, plain.columns[i].kind}, columnOf(plain, i));
    return table;
}

inline std::shared_ptr<const Dataset> datasetOf(const PlainEngine& plain)
{
    auto dataset = std::make_shared<Dataset>();
    dataset->experiences = tableOf("experiences", plain.experiences);
    dataset->mentions = tableOf("mentions", plain.mentions);
    dataset->structures = tableOf("structures", plain.structures);
    dataset->isMention = plain.isMention;
    for (size_t mention = 0; mention < plain.experienceOf.size(); ++mention) {
        dataset->experienceOf.push_back(static_cast<Row>(plain.experienceOf[mention]));
        if (mention > 0 && plain.experienceOf[mention] != plain.experienceOf[mention - 1])
            dataset->mentionStart.push_back(static_cast<Row>(mention));
    }
    if (!plain.experienceOf.empty())
        dataset->mentionStart.push_back(static_cast<Row>(plain.experienceOf.size()));
    return dataset;
}

}    // namespace vigie::test
