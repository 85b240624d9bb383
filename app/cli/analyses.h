// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "core/analysis/share.h"
#include "core/domain/vocabulary.h"
#include "core/output/answer_table.h"
#include "core/query/counts.h"
#include "core/query/selection.h"
#include "core/session/snapshot_session.h"
#include "core/session/text_search.h"

#include <optional>
#include <string>
#include <vector>

// What `vigie-cli analyse` can be asked, one function and one file per analysis. Each computes nothing of its own: it
// reads the options, asks core/analysis, and lays the result out as a table.

namespace vigie::cli {

struct AnalysisRequest
{
    const Arguments& arguments;
    const OpenedSnapshot& snapshot;
    const Selection& selection;
    Thresholds thresholds;
};

/// What is particular to one analysis; the command adds what all have.
struct AnalysisAnswer
{
    std::string unit;    ///< of n: `experiences`, `mentions`, `structures`
    qint64 n = 0;        ///< units that the analysis speaks of
    AnswerTable table;
};

Result<AnalysisAnswer> matrixAnswer(const AnalysisRequest& request);
Result<AnalysisAnswer> funnelAnswer(const AnalysisRequest& request);
Result<AnalysisAnswer> delaysAnswer(const AnalysisRequest& request);
Result<AnalysisAnswer> trendAnswer(const AnalysisRequest& request);
Result<AnalysisAnswer> transparencyAnswer(const AnalysisRequest& request);
Result<AnalysisAnswer> answersAnswer(const AnalysisRequest& request);
Result<AnalysisAnswer> coOccurrenceAnswer(const AnalysisRequest& request);
Result<AnalysisAnswer> structuresAnswer(const AnalysisRequest& request);
Result<AnalysisAnswer> absencesAnswer(const AnalysisRequest& request);
Result<AnalysisAnswer> peersAnswer(const AnalysisRequest& request);
Result<AnalysisAnswer> vocabularyAnswer(const AnalysisRequest& request);
Result<AnalysisAnswer> concordanceAnswer(const AnalysisRequest& request);
Result<AnalysisAnswer> duplicatesAnswer(const AnalysisRequest& request);
Result<AnalysisAnswer> sampleAnswer(const AnalysisRequest& request);

/// `shown`, `caution` (few: to be read with care) or `hidden` (too few: nothing is said).
AnswerCell reliabilityCell(Reliability reliability);
/// low and high of an interval, both missing where there is none.
void appendInterval(std::vector<AnswerCell>& row, const std::optional<Interval>& interval);
/// count, n, share, low, high, reliability.
void appendShare(std::vector<AnswerCell>& row, const Share& share);
/// `2025-03-31`; missing for noDate.
AnswerCell dayCell(LocalSeconds instant);
/// --sentiment as a person types it: négatif, Negatif, …
Result<Sentiment> sentimentOf(const QString& word);

}    // namespace vigie::cli
