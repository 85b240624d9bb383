// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/indicator_dictionary.h"
#include "core/analysis/small_numbers.h"
#include "core/query/selection.h"
#include "core/query/statistics.h"

#include <QString>

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>

// Intervals only where they are legitimate: the files give shares without saying of how many, and what is not known is
// not made up.

namespace vigie {

/// Why a value has no interval.
enum class NoInterval {
    UnitNotPublished,       ///< nobody says, or decided, what the value is in
    AnswersNotPublished,    ///< the files do not say how many answered, and no column was named for it
    NotAProportion,         ///< not in percent, or a balance of two shares
    AnswersMissing,         ///< the named column is empty there, or holds no number of people
    OutOfRange,             ///< the value is not between 0 and 100
    TooFewAnswers,          ///< below the threshold under which no rate is shown
};
QString noIntervalText(NoInterval reason);
/// `answers_not_published`, …: the words of the JSON.
std::string_view noIntervalWord(NoInterval reason);

/// An interval where one is legitimate, else the reason. Exactly one of the two is there.
struct ValueInterval
{
    std::optional<Interval> interval;    ///< Wilson 95 %, in percent like the value
    std::optional<NoInterval> reason;
    std::optional<double> answers;
};
/// @p answers: empty when no column was named, NaN when it is empty there.
ValueInterval valueInterval(const IndicatorEntry& indicator, double value, std::optional<double> answers,
                            const Thresholds& thresholds);

/// The Number column of `results` that a caller names as "how many answered". WrongUsage when there is none.
Result<const NumberColumn*> answersColumn(const Dataset& dataset, std::string_view field);

/// The published shares of several structures taken together, each by its number of answers: the share of all who
/// answered. It is no median of structures, in which each weighs the same.
struct PooledShare
{
    std::optional<double> percent;    ///< empty without structures that can be pooled
    qint64 structures = 0;            ///< pooled
    qint64 leftOut = 0;               ///< with a value, but no number of answers or none that is a share
    ValueInterval interval;
};
struct PooledShares
{
    PooledShare all;
    std::map<std::string, PooledShare, std::less<>> groups;    ///< by text; empty = missing
};
/// The latest values of the selected structures, by a Code field of `results`. Fails with WrongUsage when there is no
/// such column of answers.
Result<PooledShares> pooledShares(const Selection& selection, const IndicatorEntry& indicator,
                                  std::string_view groupField, std::string_view answersField,
                                  const Thresholds& thresholds);

}    // namespace vigie
