// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/analyses.h"
#include "core/analysis/answers.h"
#include "core/base/number.h"

#include <QCoreApplication>

namespace vigie::cli {

namespace {

class Rows
{
public:
    Rows(AnswerTable& table, const Thresholds& thresholds) : m_table(table), m_thresholds(thresholds) {}

    void add(const char* about, std::string_view slot, std::string_view value, const Share& share)
    {
        std::vector<AnswerCell> row = {about, slot, value};
        appendShare(row, share);
        m_table.rows.push_back(std::move(row));
    }

    /// Each value as a share of @p total.
    void addAll(const char* about, std::string_view slot, const Answers::ValueCountList& values, qint64 total)
    {
        for (const Answers::ValueCount& each : values)
            add(about, slot, each.value, shareOf(each.count, total, m_thresholds));
    }

private:
    AnswerTable& m_table;
    const Thresholds& m_thresholds;
};

/// `0-10`, …, `90-100`.
std::string tenAt(size_t place)
{
    return formatNumber(static_cast<double>(10 * place)) + '-' + formatNumber(static_cast<double>(10 * place + 10));
}

void addRows(const Answers& all, Rows rows, const Thresholds& thresholds)
{
    rows.addAll("state", {}, all.states, all.experiences);
    rows.addAll("status", {}, all.statuses, all.experiences);
    rows.add("answered", {}, yes, all.answered);
    rows.addAll("answer_status", {}, all.answerStatuses, all.mentions);
    for (const Answers::OfSlot& slot : all.bySlot)
        rows.addAll("answer_status", slot.slot, slot.statuses, slot.mentions);
    rows.addAll("author_verdict", {}, all.verdicts, all.mentions);
    rows.add("found_useful", {}, yes, all.foundUseful);
    rows.add("negatives_found_useful", {}, yes, all.negativesFoundUseful);
    for (size_t i = 0; all.aiSimilarity.distribution.n > 0 && i < all.aiSimilarity.byTens.size(); ++i)
        rows.add("ai_similarity", {}, tenAt(i),
                 shareOf(all.aiSimilarity.byTens[i], all.aiSimilarity.distribution.n, thresholds));
}

void addFacts(const Answers& all, AnswerTable& table)
{
    table.add("mentions", all.mentions);
    table.add("answered_unknown", all.answeredUnknown);
    table.add("useful_votes", all.votes.useful);
    table.add("useless_votes", all.votes.useless);
    table.add("answers_with_votes", all.votes.answersWithVotes);
    const Distribution& rates = all.aiSimilarity.distribution;
    table.facts.push_back({"ai_similarity",
                           {},
                           {{"n", rates.n},
                            {"lower_quartile", rates.lowerQuartile},
                            {"median", rates.median},
                            {"upper_quartile", rates.upperQuartile}}});
    table.facts.push_back({"similar_experiences",
                           {},
                           {{"n", all.similar.n},
                            {"sum", all.similar.sum},
                            {"median", all.similar.median},
                            {"with_some", all.similar.withSome}}});
}

}    // namespace

Result<AnalysisAnswer> answersAnswer(const AnalysisRequest& request)
{
    const Answers all = answers(request.selection, request.thresholds);
    AnalysisAnswer answer{"experiences", all.experiences, {}};
    AnswerTable& table = answer.table;
    addFacts(all, table);
    table.columns = {"about", "slot", "value", "count", "n", "share", "low", "high", "reliability"};
    addRows(all, Rows(table, request.thresholds), request.thresholds);
    table.notes.push_back(QCoreApplication::translate(
        "Cli",
        "state, status, answered, negatives_found_useful: experiences; the others: answers, one for each service "
        "that is named. Intervals: Wilson, 95 %."));
    table.notes.push_back(QCoreApplication::translate(
        "Cli",
        "Few authors give a verdict, and nobody chose them: the shares describe those who did. What goes together "
        "here is no cause."));
    table.notes.push_back(QCoreApplication::translate(
        "Cli",
        "negatives_found_useful: negative testimonies of which the author found an answer useful, of those with a "
        "verdict; to read them: dump … --where \"ressenti:négatif avis_auteur:utile\"."));
    return answer;
}

}    // namespace vigie::cli
