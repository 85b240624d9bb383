// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/table.h"

#include <span>
#include <vector>

namespace vigie {

/// All tables of one snapshot in memory, immutable once made.
///
/// An experience may concern up to three services: each is a *mention*, a row of its own. The mentions of experience e
/// are rows [mentionStart[e], mentionStart[e+1]) of `mentions`. An experience that names no service has one mention row
/// all the same, with `slot` missing and what its first slot says of channel and place, so that each experience is
/// reached through its mentions; it is no mention when mentions are counted.
struct Dataset
{
    Table structures;
    Table typologies;
    Table indicators;
    Table results;
    Table experiences;
    Table series;       ///< values of the barometer, by indicator, territory, date and release
    Table summaries;    ///< the state of each of those series
    Table mentions;

    std::vector<Row> mentionStart = {0};    ///< experiences.rowCount() + 1 entries
    std::vector<Row> experienceOf;          ///< for each mention row, its experience
    std::vector<bool> isMention;            ///< false for the placeholder of an experience without service

    /// Number of real mentions.
    Row mentionCount() const;
    /// One of the tables by its canonical name, or nullptr.
    const Table* table(std::string_view name) const;
};

}    // namespace vigie
