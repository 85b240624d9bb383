// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date_time.h"
#include "core/base/issue.h"

#include <QString>

#include <bitset>
#include <map>
#include <optional>
#include <set>

namespace vigie {

struct SourceEntry;

enum class SourceFormat { Csv, Json, Workbook };

/// MacRoman and CP850 are never chosen by detection, only suggested.
enum class TextEncoding { Utf8, Utf16LittleEndian, Utf16BigEndian, Windows1252, MacRoman, CodePage850 };

/// What a person decided about the reading of a source. Nothing that is set here is overruled by detection.
struct ReadingOptions
{
    std::optional<TextEncoding> encoding;
    std::optional<char> delimiter;
    std::optional<char> quote;
    std::optional<bool> hasHeader;
    QString sheet;    ///< of a workbook; empty = the first that is recognised, else the first
};

/// What to do with dates whose day and month may be exchanged (core/ingest/day_month_swap.h).
enum class DateRepair {
    Never,     ///< tested and reported, left as they are
    Auto,      ///< exchanged in the columns where the evidence is conclusive
    Always,    ///< exchanged in every day-first column except where the evidence says that it is right
};

using RuleSet = std::bitset<ruleCount>;

struct ImportOptions
{
    ReadingOptions reading;    ///< for every source
    /// By SourceEntry::name(): takes the place of `reading`. What is given for a workbook goes for each of its sheets
    /// that has none of its own.
    std::map<QString, ReadingOptions> perSource;
    /// By SourceEntry::name(): not read, and reported as left out; of a workbook: each of its sheets.
    std::set<QString> leftOut;
    DateRepair repairDates = DateRepair::Never;
    bool repairMojibake = false;       ///< UTF-8 that was read as Latin-1 or Windows-1252: only offered, never silent
    LocalSeconds dataDate = noDate;    ///< the day a person said the data are of: no date can be later
    RuleSet switchedOff;               ///< repairs that are not to be done; their cells stay as published
    size_t blockBytes = 1u << 20;      ///< read at once; of no influence on any result

    const ReadingOptions& readingOf(const SourceEntry& source) const;
    bool leavesOut(const SourceEntry& source) const;
    bool does(Rule repair) const { return !switchedOff.test(static_cast<size_t>(repair)); }
};

}    // namespace vigie
