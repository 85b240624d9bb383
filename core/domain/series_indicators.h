// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <span>
#include <string_view>

namespace vigie {

/// An indicator of the barometer that measures the programme itself, with what must be known to read its series.
struct SeriesIndicator
{
    std::string_view id;                   ///< as published; labels change between releases, the id does not
    const char* title;                     ///< English source, context "SeriesIndicator"
    const char* description;               ///< how it is made and what it does not say; English source
    std::optional<double> target;          ///< announced; nothing where releases differ (their summaries say it)
    const char* localCaution = nullptr;    ///< what the published unit does not say below the national level
};

/// The satisfaction of users and the transparency of results, in this order.
std::span<const SeriesIndicator> programmeIndicators();
/// By published id, or nullptr: the barometer has many indicators of other policies.
const SeriesIndicator* programmeIndicator(std::string_view id);

/// In the interface language.
QString seriesIndicatorTitle(const SeriesIndicator& indicator);
QString seriesIndicatorDescription(const SeriesIndicator& indicator);
/// What to say beside a value of that level so that its unit is not misread; empty = nothing.
QString unitCaution(const SeriesIndicator& indicator, std::string_view level);

}    // namespace vigie
