// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/selection.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace vigie {

/// What one unit of a count is. An experience that names three services is one experience and three mentions.
enum class CountingUnit { Experiences, Mentions };

/// Counts per value of a field. In the unit "experiences" an experience counts once per value, whatever the number of
/// its mentions or members with that value; the values of a multi-valued or mention field may therefore sum to more
/// than the total.
struct ValueCounts
{
    std::shared_ptr<const Dictionary> dictionary;    ///< texts of the values
    std::vector<Row> counts;                         ///< by code; index 0 = missing
    Row total = 0;                                   ///< distinct units counted

    std::string_view text(Code code) const { return dictionary->text(code); }
};

/// Counts per pair of values, both as in ValueCounts.
struct PairCounts
{
    std::shared_ptr<const Dictionary> rows;
    std::shared_ptr<const Dictionary> columns;
    std::vector<Row> counts;    ///< row-major: counts[rowCode * columns->codeCount() + columnCode]
    Row total = 0;

    Row at(Code row, Code column) const { return counts[row * columns->codeCount() + column]; }
};

/// Counts the selected experiences (or mentions) by a Code or MultiCode field of `experiences` or `mentions`.
/// A field that no table has gives an empty dictionary with everything missing. O(rows).
ValueCounts countBy(const Selection& selection, std::string_view field, CountingUnit unit);

/// The same for a facet: the field's own condition is ignored, so that the other values can be chosen.
ValueCounts facetCounts(const Selection& selection, std::string_view field, CountingUnit unit);

/// Counts by two fields at once. Two fields of a mention are paired within the same mention.
PairCounts countByPair(const Selection& selection, std::string_view rowField, std::string_view columnField,
                       CountingUnit unit);

/// facetCounts by pair, ignoring the conditions on both fields: for the tree network › typology.
PairCounts facetPairCounts(const Selection& selection, std::string_view rowField, std::string_view columnField,
                           CountingUnit unit);

/// Counts the selected structures by one of their Code fields, in the same shape.
ValueCounts countStructuresBy(const Selection& selection, std::string_view field);

}    // namespace vigie
