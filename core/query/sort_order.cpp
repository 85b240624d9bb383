// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/sort_order.h"

#include "core/base/fold.h"

#include <QString>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <string>

namespace vigie {

namespace {

constexpr double missingKey = std::numeric_limits<double>::quiet_NaN();

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// A run of digits as bytes that compare by value: its length without leading zeros, then the digits. The leading '0'
/// keeps numbers between blanks and letters.
void appendNumber(std::string_view digits, std::string& key)
{
    const size_t zeros = std::min(digits.find_first_not_of('0'), digits.size());
    digits.remove_prefix(zeros);
    key += '0';
    key += static_cast<char>(std::min<size_t>(digits.size(), 127));
    key += digits;
}

/// Letters without accent or case, numbers by value, everything else a blank.
std::string primaryKey(std::string_view text)
{
    const std::string words = foldToWords(text);
    if (words == "2a" || words == "2b")    // the two départements of Corsica, which were the twentieth
        return primaryKey("20") + words.back();
    std::string key;
    for (size_t i = 0; i < words.size();) {
        if (!isDigit(words[i])) {
            key += words[i++];
            continue;
        }
        const size_t start = i;
        while (i < words.size() && isDigit(words[i]))
            ++i;
        appendNumber(std::string_view(words).substr(start, i - start), key);
    }
    return key;
}

struct SortKey
{
    std::string primary;      ///< letters and numbers
    std::string secondary;    ///< with accents
    std::string_view text;    ///< with case
    Code code;

    friend bool operator<(const SortKey& a, const SortKey& b)
    {
        if (a.primary != b.primary)
            return a.primary < b.primary;
        if (a.secondary != b.secondary)
            return a.secondary < b.secondary;
        return a.text > b.text;    // small letters have the greater bytes and come first
    }
};

std::vector<double> rankKeys(const CodeColumn& column)
{
    const std::vector<Code> ranks = frenchRanks(column.dictionary());
    std::vector<double> keys(column.size());
    for (Row row = 0; row < keys.size(); ++row) {
        const Code code = column.code(row);
        keys[row] = code == missingCode ? missingKey : ranks[code];
    }
    return keys;
}

std::vector<double> rankKeys(const MultiCodeColumn& column)
{
    const std::vector<Code> ranks = frenchRanks(column.dictionary());
    std::vector<double> keys(column.size(), missingKey);
    for (Row row = 0; row < keys.size(); ++row) {
        for (Code code : column.codes(row))
            keys[row] = std::fmin(keys[row], ranks[code]);    // fmin ignores NaN
    }
    return keys;
}

std::vector<double> rankKeys(const NumberColumn& column)
{
    return column.values;
}

std::vector<double> rankKeys(const DateColumn& column)
{
    std::vector<double> keys(column.values.size());
    for (Row row = 0; row < keys.size(); ++row)
        keys[row] = column.isMissing(row) ? missingKey : static_cast<double>(column.values[row]);
    return keys;
}

}    // namespace

std::vector<Code> frenchRanks(const Dictionary& dictionary)
{
    std::vector<SortKey> keys;
    keys.reserve(dictionary.codeCount() - 1);
    for (Code code = 1; code < dictionary.codeCount(); ++code) {
        const std::string_view text = dictionary.text(code);
        const QString lower = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).toLower();
        keys.push_back({primaryKey(text), lower.toUtf8().toStdString(), text, code});
    }
    std::sort(keys.begin(), keys.end());
    std::vector<Code> ranks(dictionary.codeCount());
    for (Code rank = 0; rank < keys.size(); ++rank)
        ranks[keys[rank].code] = rank;
    ranks[missingCode] = dictionary.codeCount() - 1;
    return ranks;
}

void sortRows(const Table& table, std::string_view columnName, Direction direction, std::vector<Row>& rows)
{
    const Column* column = table.column(columnName);
    if (!column)
        return;
    const std::vector<double> keys = std::visit([](const auto& each) { return rankKeys(each); }, *column);
    const bool ascending = direction == Direction::Ascending;
    std::stable_sort(rows.begin(), rows.end(), [&](Row a, Row b) {
        const double left = keys[a], right = keys[b];
        if (std::isnan(left) || std::isnan(right))
            return !std::isnan(left) && std::isnan(right);
        return ascending ? left < right : left > right;
    });
}

}    // namespace vigie
