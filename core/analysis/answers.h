// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/distribution.h"
#include "core/analysis/share.h"

#include <array>
#include <string>
#include <vector>

namespace vigie {

/// What became of the selected testimonies: were they answered, and what do their authors and the visitors say of the
/// answers? Nothing here says that one thing follows from another: who takes the trouble of a verdict is not everybody,
/// and answers that are alike are given to complaints that are alike.
///
/// Units: experiences, or answers. An answer is a selected mention (a service named in a selected experience): it has
/// one status, one verdict, one pair of vote counts, whether it was given or is awaited.
struct Answers
{
    struct ValueCount
    {
        std::string value;    ///< as published; empty = missing
        qint64 count = 0;
    };
    /// Most frequent first, then by text; the missing ones last.
    using ValueCountList = std::vector<ValueCount>;

    qint64 experiences = 0;
    qint64 mentions = 0;

    ValueCountList states;      ///< experiences
    ValueCountList statuses;    ///< experiences
    Share answered;             ///< experiences, of those of which it is known (derived column `answered`)
    qint64 answeredUnknown = 0;

    struct OfSlot
    {
        std::string slot;    ///< `1`, `2`, `3`
        qint64 mentions = 0;
        ValueCountList statuses;
    };
    std::vector<OfSlot> bySlot;       ///< slots that some selected mention is in, ascending
    ValueCountList answerStatuses;    ///< of all slots

    ValueCountList verdicts;    ///< of the authors, on answers
    Share foundUseful;          ///< answers that the author found useful, of those with the one or the other verdict

    /// Negative testimonies whose author found an answer useful, of the negative ones with a verdict. (Experiences: one
    /// with two answers counts once, and as useful when one of them was.)
    Share negativesFoundUseful;
    std::vector<Row> negativesFoundUsefulRows;    ///< experiences, canonical order

    struct Votes
    {
        qint64 useful = 0;    ///< visitors' votes, summed
        qint64 useless = 0;
        qint64 answersWithVotes = 0;
    };
    Votes votes;

    /// Rate of similarity, in percent, of an answer with what the programme's assistant had proposed. Published for few
    /// answers and not by all copies of the data: without any value, n is 0.
    struct AiSimilarity
    {
        Reliability reliability = Reliability::Hidden;    ///< decided on n
        Distribution distribution;          ///< n and missing always; the numbers only when n is not too small
        std::array<qint64, 10> byTens{};    ///< answers from 0 to under 10, … 90 to 100 included; others in none
    };
    AiSimilarity aiSimilarity;

    /// Experiences that the programme itself counts as similar to a testimony.
    struct Similar
    {
        qint64 n = 0;    ///< experiences that state a number
        double sum = 0;
        std::optional<double> median;    ///< empty when n is 0 or too small
        qint64 withSome = 0;             ///< experiences with more than none
    };
    Similar similar;
};

/// The condition on the sentiment holds like any other. A column that the data lack leaves its part missing or 0.
/// O(rows), and a sort of the similarity values.
Answers answers(const Selection& selection, const Thresholds& thresholds);

}    // namespace vigie
