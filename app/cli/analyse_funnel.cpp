// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/analyses.h"
#include "core/analysis/funnel.h"

#include <QCoreApplication>

namespace vigie::cli {

namespace {

const char* positionWord(FunnelPosition position)
{
    switch (position) {
    case FunnelPosition::TooFew:
        return "too_few";
    case FunnelPosition::Inside:
        return "inside";
    case FunnelPosition::Above95:
        return "above_95";
    case FunnelPosition::Below95:
        return "below_95";
    case FunnelPosition::Above998:
        return "above_998";
    case FunnelPosition::Below998:
        return "below_998";
    }
    return "";
}

/// A point of too few keeps its n, so that the rows sum to the whole, and nothing else: it is never named.
std::vector<AnswerCell> rowOf(const FunnelPoint& point, const Thresholds& thresholds)
{
    const auto ifNamed = [&point](AnswerCell cell) {
        return point.position == FunnelPosition::TooFew ? AnswerCell() : cell;
    };
    return {ifNamed(point.group),
            ifNamed(point.count),
            point.n,
            ifNamed(point.share),
            ifNamed(point.z),
            ifNamed(point.limits95.low),
            ifNamed(point.limits95.high),
            ifNamed(point.limits998.low),
            ifNamed(point.limits998.high),
            positionWord(point.position),
            reliabilityCell(reliabilityOf(point.n, thresholds))};
}

void addNotes(const AnalysisRequest& request, const std::optional<Funnel>& funnel, bool mayRepeat,
              std::vector<QString>& notes)
{
    notes.push_back(QCoreApplication::translate(
        "Cli",
        "Testimonies are voluntary and moderated: a point outside the limits is a signal to read, not a ranking."));
    if (request.selection.filter().on("sentiment"))
        notes.push_back(QCoreApplication::translate(
            "Cli", "The filter's condition on the sentiment is ignored: a share needs all."));
    if (funnel && mayRepeat)
        notes.push_back(QCoreApplication::translate(
            "Cli", "A testimony that several groups share counts once in each of them: n is the sum over the groups."));
    if (!funnel)
        notes.push_back(QCoreApplication::translate("Cli", "No testimony of a group states a sentiment."));
    else if (request.arguments.isSet(QStringLiteral("overdispersion")) && !funnel->overdispersed)
        notes.push_back(QCoreApplication::translate(
            "Cli", "The groups do not differ more than chance makes them: the limits are not widened."));
}

}    // namespace

Result<AnalysisAnswer> funnelAnswer(const AnalysisRequest& request)
{
    const QString by = request.arguments.value(QStringLiteral("by"));
    const auto field = countableField(by.isEmpty() ? QStringLiteral("typology") : by, request.selection.dataset());
    if (!field)
        return field.error();
    if (*field == "sentiment")
        return wrongUsage(QCoreApplication::translate("Cli", "a funnel by the sentiment itself says nothing"));
    const QString word = request.arguments.value(QStringLiteral("sentiment"));
    const auto sentiment = word.isEmpty() ? Result<Sentiment>(Sentiment::Negative) : sentimentOf(word);
    if (!sentiment)
        return sentiment.error();
    const QString unitName = request.arguments.value(QStringLiteral("unit"));
    const auto unit = countingUnit(unitName);
    if (!unit)
        return unit.error();
    const auto funnel = sentimentFunnel(request.selection, sentimentLabel(*sentiment), *field, *unit,
                                        request.arguments.isSet(QStringLiteral("overdispersion")), request.thresholds);

    AnalysisAnswer answer{*unit == CountingUnit::Mentions ? "mentions" : "experiences", funnel ? funnel->n : 0, {}};
    AnswerTable& table = answer.table;
    const auto known = [&funnel](auto value) { return funnel ? AnswerCell(value(*funnel)) : AnswerCell(); };
    table.add("by", *field);
    table.add("sentiment", sentimentLabel(*sentiment));
    table.add("count", known([](const Funnel& f) { return f.count; }));
    table.add("centre", known([](const Funnel& f) { return f.centre; }));
    table.add("phi", known([](const Funnel& f) { return f.phi; }));
    table.add("tau_squared", known([](const Funnel& f) { return f.tauSquared; }));
    table.add("widened", known([](const Funnel& f) { return f.overdispersed; }));
    table.columns = {"group",         "count",          "n",        "share",      "z", "limit_95_low", "limit_95_high",
                     "limit_998_low", "limit_998_high", "position", "reliability"};
    if (funnel) {
        for (const FunnelPoint& point : funnel->points)
            table.rows.push_back(rowOf(point, request.thresholds));
    }
    const bool mayRepeat =
        request.snapshot.dataset->mentions.column(*field) || request.snapshot.dataset->experiences.multiCodes(*field);
    addNotes(request, funnel, mayRepeat, table.notes);
    return answer;
}

}    // namespace vigie::cli
