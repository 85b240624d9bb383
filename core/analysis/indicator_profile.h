// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/indicator_trend.h"

#include <optional>
#include <string>
#include <vector>

namespace vigie {

/// Where a value stands against the middle half of its peers. Better and worse only with a confirmed polarity.
enum class Standing { TooFewPeers, Close, Higher, Lower, Better, Worse };

/// Close from quartile to quartile, both included. TooFewPeers below fewestForBox values.
Standing standingOf(double value, const Distribution& peers, const ConfirmedPolarity& polarity);
/// `better`, `close`, `worse`, `higher`, `lower`, `too_few_peers`: the words of the JSON.
std::string_view standingWord(Standing standing);
/// The same for people.
QString standingText(Standing standing);

/// One structure's indicators on the one scale that units may share: percentiles among its peers.
struct ProfileLine
{
    std::string code, title;
    std::optional<PeerPosition> position;    ///< empty: no readable value, no peers, or refused
    Standing standing = Standing::TooFewPeers;
    std::optional<Error> refused;    ///< the peers' values are in several units: this line has no scale
};
/// The indicators of which the structure has records among @p resultRows, in the order of the dictionary.
std::vector<ProfileLine> profileOf(const Dataset& dataset, const IndicatorDictionary& dictionary,
                                   std::string_view structureCode, const Peers& peers, std::span<const Row> resultRows);

/// Active structures that stand worse than the middle half of their typology and whose values get worse (a trend of
/// fewestForTrend points or more). Only indicators of which somebody decided which side is better.
struct WatchList
{
    struct Item
    {
        std::string indicator, structure, typology;
        double value = 0;
        PercentilePosition position;    ///< among the active structures of the typology
        Trend trend;
    };
    std::vector<Item> items;                ///< by indicator, then structure, in byte order
    std::vector<std::string> undecided;     ///< indicators with selected results that were left out for want of a
                                            ///< decision
    std::vector<std::string> mixedUnits;    ///< indicators left out because a typology's values are in several units
};
/// Selected results; peers are not filtered by anything but the selection. O(results log results).
WatchList watchList(const Selection& selection, const IndicatorDictionary& dictionary);

}    // namespace vigie
