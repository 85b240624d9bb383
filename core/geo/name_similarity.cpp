// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/name_similarity.h"

#include <algorithm>
#include <array>

namespace vigie {

namespace {

bool isLinkWord(std::string_view word)
{
    static constexpr std::array<std::string_view, 15> links = {"LE", "LA",  "LES",  "L",   "D",  "DE", "DU", "DES",
                                                               "EN", "SUR", "SOUS", "AUX", "AU", "ET", "LEZ"};
    return std::ranges::find(links, word) != links.end();
}

bool contains(const Words& words, std::string_view word)
{
    return std::ranges::find(words, word) != words.end();
}

}    // namespace

Words wordsOf(std::string_view name)
{
    Words words;
    while (!name.empty()) {
        const size_t end = std::min(name.find(' '), name.size());
        words.push_back(name.substr(0, end));
        name.remove_prefix(std::min(end + 1, name.size()));
    }
    return words;
}

Words significantWords(std::string_view name)
{
    Words significant;
    for (std::string_view word : wordsOf(name)) {
        if (!isLinkWord(word) && !contains(significant, word))
            significant.push_back(word);
    }
    return significant;
}

double sharedWords(const Words& a, const Words& b)
{
    const auto shared =
        static_cast<size_t>(std::ranges::count_if(a, [&](std::string_view word) { return contains(b, word); }));
    const size_t all = a.size() + b.size() - shared;
    return all == 0 ? 0 : static_cast<double>(shared) / static_cast<double>(all);
}

bool containsAll(const Words& whole, const Words& part)
{
    return !part.empty() && std::ranges::all_of(part, [&](std::string_view word) { return contains(whole, word); });
}

size_t editDistance(std::string_view a, std::string_view b)
{
    std::vector<size_t> row;    // distances from the letters of a read so far to each start of b
    for (size_t j = 0; j <= b.size(); ++j)
        row.push_back(j);
    for (size_t i = 1; i <= a.size(); ++i) {
        size_t diagonal = row[0];
        row[0] = i;
        for (size_t j = 1; j <= b.size(); ++j) {
            const size_t replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, replaced});
        }
    }
    return row.back();
}

}    // namespace vigie
