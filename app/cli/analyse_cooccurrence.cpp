// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/analyses.h"
#include "core/analysis/co_occurrence.h"

#include <QCoreApplication>

namespace vigie::cli {

namespace {

Result<Together> togetherOf(const QString& word)
{
    if (word.isEmpty() || word == QLatin1String("criteria"))
        return Together::Criteria;
    if (word == QLatin1String("channels"))
        return Together::Channels;
    if (word == QLatin1String("typologies"))
        return Together::Typologies;
    return wrongUsage(QCoreApplication::translate("Cli", "--of is criteria, channels or typologies"));
}

const char* wordOf(Together of)
{
    switch (of) {
    case Together::Criteria:
        return "criteria";
    case Together::Channels:
        return "channels";
    case Together::Typologies:
        return "typologies";
    }
    return "";
}

}    // namespace

Result<AnalysisAnswer> coOccurrenceAnswer(const AnalysisRequest& request)
{
    const auto of = togetherOf(request.arguments.value(QStringLiteral("of")));
    if (!of)
        return of.error();
    const CoOccurrences all = coOccurrences(request.selection, *of, request.thresholds);
    AnalysisAnswer answer{"experiences", all.experiences, {}};
    AnswerTable& table = answer.table;
    table.add("of", wordOf(*of));
    table.add("with_several", all.withSeveral);
    table.add("across_services", static_cast<qint64>(all.acrossServices.size()));
    table.columns = {"first_field", "first", "second_field", "second",  "both",       "n_first",
                     "n_second",    "n",     "lift",         "jaccard", "reliability"};
    for (const CoOccurrences::Pair& pair : all.pairs)
        table.rows.push_back({pair.first.field, pair.first.value, pair.second.field, pair.second.value,
                              pair.counts.both, pair.counts.first, pair.counts.second, pair.counts.n, pair.lift,
                              pair.jaccard, reliabilityCell(pair.reliability)});
    table.notes.push_back(QCoreApplication::translate(
        "Cli", "n: experiences with at least one of these things. lift: how many times more often together than "
               "independent things would be; compare pairs rather than with 1. jaccard: together, of those with the "
               "one or the other. Both are left "
               "out where few have both. Together is not because of one another."));
    table.notes.push_back(QCoreApplication::translate(
        "Cli", "The filter chooses experiences; each is then seen with all its services and channels."));
    return answer;
}

}    // namespace vigie::cli
