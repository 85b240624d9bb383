// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/query_values.h"

#include "core/base/fold.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <unordered_map>
#include <unordered_set>

namespace vigie {

namespace {

std::array<const Table*, 8> filteredTables(const Dataset& dataset)
{
    // The tables that stand alone come last: a name that the others know as well means theirs.
    return {&dataset.mentions, &dataset.experiences, &dataset.structures, &dataset.results,
            &dataset.series,   &dataset.summaries,   &dataset.indicators, &dataset.typologies};
}

const Dictionary* dictionaryOf(const Column* column)
{
    if (const auto* codes = std::get_if<CodeColumn>(column))
        return &codes->dictionary();
    if (const auto* codes = std::get_if<MultiCodeColumn>(column))
        return &codes->dictionary();
    return nullptr;
}

std::vector<std::string> structuresCalled(const Table& structures, std::string_view name)
{
    const CodeColumn* codes = structures.codes("code");
    const CodeColumn* names = structures.codes("name");
    std::vector<std::string> called;
    if (!codes || !names)
        return called;
    const std::string folded = fold(name);
    std::vector<bool> matches(names->dictionary().codeCount(), false);
    for (Code code = 1; code < matches.size(); ++code)
        matches[code] = fold(names->dictionary().text(code)) == folded;
    for (Row row = 0; row < structures.rowCount(); ++row) {
        if (matches[names->code(row)])
            called.emplace_back(codes->text(row));
    }
    return called;
}

/// The code beside a name in the columns that say where users live.
std::string codeBesideName(const Dataset& dataset, std::string_view field, std::string_view name)
{
    const bool department = field == "department" || field == "user_department_code";
    if (!department && field != "region" && field != "user_region_code")
        return {};
    const CodeColumn* codes = dataset.experiences.codes(department ? "user_department_code" : "user_region_code");
    const CodeColumn* names = dataset.experiences.codes(department ? "user_department" : "user_region");
    const std::string key = foldToWords(name);
    for (Row row = 0; codes && names && !key.empty() && row < names->size(); ++row) {
        if (codes->code(row) != missingCode && names->code(row) != missingCode && foldToWords(names->text(row)) == key)
            return std::string(codes->text(row));
    }
    return {};
}

/// What of a typed text is compared: a pasted page must not be compared with each of 60,000 names.
constexpr size_t comparedBytes = 80;

/// Levenshtein distance in bytes.
size_t editsBetween(std::string_view typed, std::string_view candidate)
{
    std::vector<size_t> previous(candidate.size() + 1), current(candidate.size() + 1);
    std::iota(previous.begin(), previous.end(), size_t(0));
    for (size_t i = 1; i <= typed.size(); ++i) {
        current[0] = i;
        for (size_t j = 1; j <= candidate.size(); ++j) {
            const size_t replaced = previous[j - 1] + (typed[i - 1] == candidate[j - 1] ? 0 : 1);
            current[j] = std::min({replaced, previous[j] + 1, current[j - 1] + 1});
        }
        std::swap(previous, current);
    }
    return previous.back();
}

/// The same; texts that contain the other are nearer than any that do not.
size_t distanceBetween(std::string_view typed, std::string_view candidate)
{
    return !typed.empty() && candidate.find(typed) != std::string_view::npos ? 0 : editsBetween(typed, candidate);
}

}    // namespace

std::vector<std::string_view> textsOf(const Dataset& dataset, std::string_view field)
{
    std::vector<std::string_view> texts;
    for (const Table* table : filteredTables(dataset)) {
        const Dictionary* dictionary = dictionaryOf(table->column(field));
        for (Code code = 1; dictionary && code < dictionary->codeCount(); ++code)
            texts.push_back(dictionary->text(code));
    }
    std::sort(texts.begin(), texts.end());
    texts.erase(std::unique(texts.begin(), texts.end()), texts.end());
    return texts;
}

const Column* filteredColumn(const Dataset& dataset, std::string_view field)
{
    for (const Table* table : filteredTables(dataset)) {
        if (const Column* column = table->column(field))
            return column;
    }
    return nullptr;
}

std::optional<std::string> fieldWithLabel(const Dataset& dataset, std::string_view label)
{
    if (filteredColumn(dataset, label))
        return std::string(label);
    const std::string key = normalisedKey(label);
    for (const Table* table : filteredTables(dataset)) {
        for (const Table::NamedColumn& column : table->columns()) {
            if (normalisedKey(column.spec.label) == key)
                return column.spec.name;
        }
    }
    return std::nullopt;
}

std::vector<std::string> matchingValues(const Dataset& dataset, std::string_view field, std::string_view typed,
                                        const ValueNames& names)
{
    const std::vector<std::string_view> texts = textsOf(dataset, field);
    if (std::binary_search(texts.begin(), texts.end(), typed))
        return {std::string(typed)};
    std::vector<std::string> matching;
    const std::string folded = fold(typed);
    for (std::string_view text : texts) {
        if (fold(text) == folded)
            matching.emplace_back(text);
    }
    if (matching.empty() && field == "structure_code")
        matching = structuresCalled(dataset.structures, typed);
    if (!matching.empty())
        return matching;
    std::string code = names ? names(field, typed) : std::string();
    if (code.empty())
        code = codeBesideName(dataset, field, typed);
    if (!code.empty() && std::binary_search(texts.begin(), texts.end(), std::string_view(code)))
        matching.push_back(std::move(code));
    return matching;
}

QStringList nearestValues(const Dataset& dataset, std::string_view field, std::string_view typed, size_t most)
{
    std::vector<std::string_view> texts = textsOf(dataset, field == "structure_code" ? "name" : field);
    if (texts.empty())
        texts = textsOf(dataset, field);
    const std::string folded = fold(typed.substr(0, comparedBytes));
    std::vector<std::pair<size_t, std::string_view>> ranked;
    for (std::string_view text : texts)
        ranked.emplace_back(distanceBetween(folded, fold(text)), text);
    const size_t kept = std::min(most, ranked.size());
    std::partial_sort(ranked.begin(), ranked.begin() + static_cast<std::ptrdiff_t>(kept), ranked.end());
    QStringList nearest;
    for (size_t i = 0; i < kept; ++i)
        nearest << QString::fromUtf8(ranked[i].second.data(), static_cast<qsizetype>(ranked[i].second.size()));
    return nearest;
}

std::string likelyMeant(std::string_view typed, const std::vector<std::string>& words)
{
    constexpr size_t shortest = 4;    // among shorter words everything is near
    constexpr size_t mostEdits = 2;
    if (typed.size() < shortest || typed.size() > comparedBytes)
        return {};
    std::pair<size_t, std::string> nearest(mostEdits + 1, {});
    for (const std::string& word : words)
        nearest = std::min(nearest, std::pair(editsBetween(typed, word), word));
    return nearest.second;
}

std::vector<std::string> withDescendants(const Dataset& dataset, std::vector<std::string> structureCodes)
{
    const CodeColumn* codes = dataset.structures.codes("code");
    const CodeColumn* parents = dataset.structures.codes("parent_code");
    if (!codes || !parents)
        return structureCodes;
    std::unordered_multimap<std::string_view, std::string_view> children;
    for (Row row = 0; row < dataset.structures.rowCount(); ++row) {
        if (parents->code(row) != missingCode)
            children.emplace(parents->text(row), codes->text(row));
    }
    // Real files contain structures that are their own ancestor: each is taken once.
    std::unordered_set<std::string> taken(structureCodes.begin(), structureCodes.end());
    for (size_t i = 0; i < structureCodes.size(); ++i) {
        std::vector<std::string_view> found;
        for (auto [child, end] = children.equal_range(structureCodes[i]); child != end; ++child)
            found.push_back(child->second);
        std::sort(found.begin(), found.end());
        for (std::string_view child : found) {
            if (taken.emplace(child).second)
                structureCodes.emplace_back(child);
        }
    }
    return structureCodes;
}

}    // namespace vigie
