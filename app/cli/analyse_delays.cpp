// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/analyses.h"
#include "core/analysis/response_delays.h"

#include <QCoreApplication>

#include <array>

namespace vigie::cli {

namespace {

constexpr std::array quantiles = {0.5, 0.75, 0.9};
constexpr std::array horizons = {7.0, 30.0, 90.0};

std::vector<AnswerCell> rowOf(const char* scope, const GroupDelays& delays)
{
    std::vector<AnswerCell> row = {scope, delays.group, delays.n, delays.answered};
    const std::optional<Survival>& survival = delays.survival;
    for (double share : quantiles) {
        const Survival::Quantile quantile = survival ? survival->quantile(share) : Survival::Quantile();
        for (const std::optional<double>& reached : {quantile.days, quantile.low, quantile.high})
            row.push_back(reached);
    }
    for (double days : horizons) {
        row.push_back(survival ? survival->answeredWithin(days) : std::nullopt);
        appendInterval(row, survival ? survival->answeredWithinInterval(days) : std::nullopt);
    }
    row.push_back(survival ? survival->answeredOnlyMean : std::nullopt);
    row.push_back(reliabilityCell(delays.reliability));
    return row;
}

Result<DelayOrigin> originOf(const QString& word)
{
    if (word.isEmpty() || word == QLatin1String("publication"))
        return DelayOrigin::Publication;
    if (word == QLatin1String("writing"))
        return DelayOrigin::Writing;
    return wrongUsage(QCoreApplication::translate("Cli", "--origin is publication or writing"));
}

/// The date of the data; noDate lets the core take the newest date that it finds.
LocalSeconds dateOfData(const OpenedSnapshot& snapshot)
{
    return parseDate(snapshot.info.dataDate.toStdString()).value_or(noDate);
}

void addNotes(const ResponseDelays& delays, std::vector<QString>& notes)
{
    if (!delays.answersDated) {
        notes.push_back(QCoreApplication::translate(
            "Cli", "These data date no first answer: nothing can be said of delays, and nothing is computed."));
        return;
    }
    notes.push_back(QCoreApplication::translate(
        "Cli",
        "Kaplan–Meier estimate in calendar days; who still waits counts as waiting until the date of the data. A "
        "missing quantile was not reached; a missing share lies beyond the longest wait. Intervals: 95 %."));
    notes.push_back(QCoreApplication::translate(
        "Cli",
        "answered_only_mean_biased is the mean of the answered alone: biased, it ignores those without an answer."));
}

}    // namespace

Result<AnalysisAnswer> delaysAnswer(const AnalysisRequest& request)
{
    std::string field;
    if (const QString by = request.arguments.value(QStringLiteral("by")); !by.isEmpty()) {
        const auto known = countableField(by, request.selection.dataset());
        if (!known)
            return known.error();
        field = *known;
    }
    const auto origin = originOf(request.arguments.value(QStringLiteral("origin")));
    if (!origin)
        return origin.error();
    const ResponseDelays delays =
        responseDelays(request.selection, *origin, field, dateOfData(request.snapshot), request.thresholds);

    AnalysisAnswer answer{"experiences", delays.all.n, {}};
    AnswerTable& table = answer.table;
    const auto known = [&delays](qint64 count) { return delays.answersDated ? AnswerCell(count) : AnswerCell(); };
    table.add("by", field);
    table.add("origin", *origin == DelayOrigin::Writing ? "writing" : "publication");
    table.add("answers_dated", delays.answersDated);
    table.add("censored_at", dayCell(delays.censoredAt));
    table.add("undated", known(delays.undated));
    table.add("negative", known(static_cast<qint64>(delays.negative.size())));
    table.add("answer_undated", known(delays.answerUndated));
    table.add("after_data_date", known(delays.afterCensoring));
    table.columns = {"scope",
                     "group",
                     "n",
                     "answered",
                     "median",
                     "median_low",
                     "median_high",
                     "p75",
                     "p75_low",
                     "p75_high",
                     "p90",
                     "p90_low",
                     "p90_high",
                     "within_7",
                     "within_7_low",
                     "within_7_high",
                     "within_30",
                     "within_30_low",
                     "within_30_high",
                     "within_90",
                     "within_90_low",
                     "within_90_high",
                     "answered_only_mean_biased",
                     "reliability"};
    if (delays.answersDated) {
        table.rows.push_back(rowOf("all", delays.all));
        for (const GroupDelays& group : delays.groups)
            table.rows.push_back(rowOf("group", group));
    }
    addNotes(delays, table.notes);
    return answer;
}

}    // namespace vigie::cli
