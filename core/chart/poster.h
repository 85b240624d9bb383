// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/indicator_dictionary.h"
#include "core/chart/figures.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

// The public poster of a structure's results, for the wall of a reception hall: satisfaction (what users say) and
// performance (what the service measures), each with when it was measured and of how many. It says what was measured
// and nothing about who is better: no rank, no comparison, and a good side only where somebody decided it.

namespace vigie {

inline constexpr size_t mostPosterResults = 6;

/// One number of the poster, as people read it.
struct PosterResult
{
    std::string indicator;    ///< public code
    IndicatorFamily family = IndicatorFamily::Unknown;
    QString title;                  ///< the indicator's wording for users, else its title
    QString number;                 ///< "87,5"; "n < 10" when the answers are too few to tell a rate
    QString unit;                   ///< "%", "jours"; empty: not stated
    std::optional<double> share;    ///< of 1, where the value is a share of people: it can be drawn as a bar
    QString when;                   ///< "from 01/01/2025 to 31/03/2025", "updated on 30/10/2023", "undated"
    QString sample;                 ///< "n = 1 204 answers", or that it is not published
    QString reading;                ///< "The lower, the better", only where somebody decided it; else empty
    QString remark;                 ///< that the unit was taken from the wording; else empty
};

/// The latest value of each indicator of a structure: satisfaction, then performance, then those of which no family is
/// known, each by code. Indicators without a readable value are left out. @p answers: the column named for the number
/// of people who answered (answersColumn()), or nullptr: the published files have none. O(results).
std::vector<PosterResult> posterResults(const FigureContext& context, const IndicatorDictionary& dictionary,
                                        std::string_view structure, const NumberColumn* answers = nullptr);

/// Which of them a poster shows unless somebody chooses: at most mostPosterResults, the families in turn; positions
/// ascending.
std::vector<size_t> usualPosterChoice(const std::vector<PosterResult>& results);

struct PosterContent
{
    struct Group
    {
        QString title;          ///< "Satisfaction", "Performance", "Other results"
        QString explanation;    ///< where such numbers come from
        std::vector<PosterResult> results;
    };
    QString overline;             ///< "Our results of service quality"
    QString structure;            ///< its name
    QString place;                ///< "LAVAL · Mayenne (53)"; may be empty
    QString sentence;             ///< the structure's own; may be empty
    QString notice;               ///< that all of it is fictitious; else empty
    std::vector<Group> groups;    ///< those that have results
    QString whereToFind;
    QStringList source;    ///< producer, licence and date; then what the program is
    Provenance provenance;
};

/// The poster with these results of posterResults(), at most mostPosterResults; those beyond are left out.
PosterContent posterContent(const FigureContext& context, std::string_view structure,
                            const std::vector<PosterResult>& results, const QString& sentence);

}    // namespace vigie
