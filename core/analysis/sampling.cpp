// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/sampling.h"

#include "core/analysis/xoshiro256.h"

#include <algorithm>
#include <numeric>

namespace vigie {

namespace {

/// Whole shares, and what is left over given to the largest remainders.
std::vector<quint64> largestRemainders(const std::vector<quint64>& rows, quint64 size, quint64 all)
{
    std::vector<quint64> sizes(rows.size());
    for (size_t i = 0; i < rows.size(); ++i)
        sizes[i] = rows[i] * size / all;
    std::vector<size_t> order(rows.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) {
        const quint64 ofA = rows[a] * size % all, ofB = rows[b] * size % all;
        return ofA != ofB ? ofA > ofB : rows[a] > rows[b];
    });
    // The left-over is less than the number of strata that have a remainder: none is given more than it has.
    const quint64 left = size - std::accumulate(sizes.begin(), sizes.end(), quint64(0));
    for (size_t i = 0; i < left; ++i)
        ++sizes[order[i]];
    return sizes;
}

/// The stratum that got most beyond its share, among those that can spare one.
size_t mostGenerous(const std::vector<quint64>& rows, const std::vector<quint64>& sizes, quint64 size, quint64 all)
{
    const auto surplus = [&](size_t i) { return static_cast<qint64>(sizes[i] * all) - qint64(rows[i] * size); };
    size_t found = rows.size();
    for (size_t i = 0; i < rows.size(); ++i) {
        if (sizes[i] > 1 && (found == rows.size() || surplus(i) > surplus(found)))
            found = i;
    }
    return found;
}

}    // namespace

std::vector<quint64> strataSizes(const std::vector<quint64>& rows, quint64 size)
{
    const quint64 all = std::accumulate(rows.begin(), rows.end(), quint64(0));
    if (all == 0)
        return std::vector<quint64>(rows.size(), 0);
    std::vector<quint64> sizes = largestRemainders(rows, size, all);
    const auto filled = std::count_if(rows.begin(), rows.end(), [](quint64 n) { return n > 0; });
    if (size < static_cast<quint64>(filled))
        return sizes;
    for (size_t i = 0; i < rows.size(); ++i) {
        if (rows[i] == 0 || sizes[i] > 0)
            continue;
        --sizes[mostGenerous(rows, sizes, size, all)];
        sizes[i] = 1;
    }
    return sizes;
}

std::vector<Row> sampleOf(const Selection& selection, size_t size, quint64 seed, std::string_view strata)
{
    const std::vector<Row> all = selection.experiences();
    if (size >= all.size())
        return all;
    // The dictionary is numbered in canonical order, so codes stand for the strata on every machine alike.
    const CodeColumn* column = selection.dataset().experiences.codes(strata);
    const auto stratumOf = [column](Row row) { return column ? column->code(row) : missingCode; };
    std::vector<quint64> left(column ? column->dictionary().codeCount() : 1, 0);
    for (Row row : all)
        ++left[stratumOf(row)];

    std::vector<quint64> wanted = strataSizes(left, size);
    Xoshiro256 random(seed);
    std::vector<Row> sample;
    sample.reserve(size);
    for (Row row : all) {
        const Code stratum = stratumOf(row);
        if (random.below(left[stratum]--) < wanted[stratum]) {
            sample.push_back(row);
            --wanted[stratum];
        }
    }
    return sample;
}

}    // namespace vigie
