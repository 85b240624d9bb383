// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/relations.h"
#include "core/analysis/small_numbers.h"
#include "core/query/selection.h"

#include <string>
#include <vector>

namespace vigie {

/// What may come together within one experience.
enum class Together {
    Criteria,      ///< criteria with their polarity: `reactivity` is `Négatif`
    Channels,      ///< channels of all its services
    Typologies,    ///< typologies of its services
};

/// Which things come together in the selected experiences, and how much more often than independent things would.
///
/// Unit: experiences, each once in a pair however often it has the two. An experience is seen whole: with a filter on a
/// service, the other services of the same experience count too (the filter chooses experiences, not what is looked at
/// in them; asking for one channel would leave no pair of channels otherwise). Together is not because of one another.
///
/// Only experiences with at least one of the things are asked, as in market baskets: the others say nothing. Having one
/// then makes another a little less likely, so that lifts lie somewhat below what they would be among all; pairs are
/// compared with each other rather than with 1.
struct CoOccurrences
{
    struct Thing
    {
        std::string field;    ///< the field of the filter that finds it: `reactivity`, `channel`, `typology`
        std::string value;
        friend auto operator<=>(const Thing&, const Thing&) = default;
    };
    struct Pair
    {
        Thing first, second;    ///< first < second: criteria in their own order, else by text
        CoOccurrence counts;    ///< n = `experiences` below
        /// Decided on `both`, for the relative error of the ratios is about 1/√both.
        Reliability reliability = Reliability::Hidden;
        std::optional<double> lift;       ///< empty when too few
        std::optional<double> jaccard;    ///< empty when too few
    };

    Together of = Together::Criteria;
    qint64 experiences = 0;     ///< selected ones with at least one of the things: the others say nothing of them
    qint64 withSeveral = 0;     ///< with at least two
    std::vector<Pair> pairs;    ///< that occur: most often together first, then the texts of first and second

    /// Selected experiences that name at least two services: two typologies, or two structures of one. Canonical order.
    std::vector<Row> acrossServices;
};

/// O(rows + pairs). The values of one criterion exclude one another and form no pair.
CoOccurrences coOccurrences(const Selection& selection, Together of, const Thresholds& thresholds);

}    // namespace vigie
