// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/comparison_figure.h"

#include "core/chart/figure_frame.h"
#include "core/chart/value_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <utility>

namespace vigie {

namespace {

using Side = ComparedValue::Side;
using Verdict = ComparedValue::Verdict;

/// A share that is compared, with its name.
using NamedValue = std::pair<QString, const ComparedValue*>;

std::vector<NamedValue> sharesOf(const FilterComparison& comparison)
{
    std::vector<NamedValue> shares;
    for (size_t i = 0; i < allSentiments.size(); ++i)
        shares.emplace_back(sentimentShareTitle(allSentiments[i]), &comparison.sentiments[i]);
    if (comparison.answersDated)
        shares.emplace_back(QCoreApplication::translate("Figure", "Answered within 30 days"),
                            &comparison.answeredWithin);
    for (size_t i = 0; i < allCriteria.size(); ++i)
        shares.emplace_back(QCoreApplication::translate("Figure", "%1: negative").arg(criterionTitle(allCriteria[i])),
                            &comparison.criteria[i]);
    return shares;
}

/// "+12,0", "−3,1": of a difference of shares, in points.
QString signedPercent(double difference)
{
    const QString sign = difference > 0 ? QStringLiteral("+") : difference < 0 ? QStringLiteral("\u2212") : QString();
    return sign + QLocale().toString(std::abs(difference) * 100, 'f', 1);
}

QString pointsText(double difference)
{
    return QCoreApplication::translate("Figure", "%1 points").arg(signedPercent(difference));
}

QString endText(double days)
{
    return std::isinf(days) ? QStringLiteral("…") : measureText(days, 1);
}

QString daysText(double days)
{
    return QCoreApplication::translate("Figure", "%1 d").arg(measureText(days, 1));
}

QString intervalText(const QString& value, const QString& low, const QString& high)
{
    return QCoreApplication::translate("Figure", "%1 (%2–%3)").arg(value, low, high);
}

QString shareCell(const Side& side, const Thresholds& thresholds)
{
    const QString share = shareText(side.value, side.n, thresholds);
    if (!side.value || !side.interval)
        return share;
    const auto bare = [](double fraction) { return QLocale().toString(fraction * 100, 'f', 1); };
    return intervalText(share, bare(side.interval->low), bare(side.interval->high));
}

QString medianCell(const Side& side, const Thresholds& thresholds)
{
    if (side.reliability == Reliability::Hidden)
        return side.n > 0 ? belowText(thresholds.hideBelow) : QString();
    if (!side.value)
        return QCoreApplication::translate("Figure", "not reached");
    return side.interval
               ? intervalText(daysText(*side.value), endText(side.interval->low), endText(side.interval->high))
               : daysText(*side.value);
}

QString shareDifference(const ComparedValue& value)
{
    if (!value.difference)
        return {};
    if (!value.interval)
        return signedPercent(*value.difference);
    return QCoreApplication::translate("Figure", "%1 (%2 to %3)")
        .arg(signedPercent(*value.difference), signedPercent(value.interval->low), signedPercent(value.interval->high));
}

QString signedText(double value, const QString& unsignedText)
{
    return (value > 0 ? QStringLiteral("+") : value < 0 ? QStringLiteral("\u2212") : QString()) + unsignedText;
}

void addCounts(const FilterComparison& comparison, PlottedTable& table)
{
    const auto add = [&table](const QString& name, qint64 a, qint64 b) {
        table.rows.push_back({name, countText(a), QString(), countText(b), QString(),
                              signedText(static_cast<double>(a - b), countText(std::abs(a - b))), QString()});
    };
    add(QCoreApplication::translate("Figure", "Experiences"), comparison.a.experiences, comparison.b.experiences);
    add(QCoreApplication::translate("Figure", "Mentions"), comparison.a.mentions, comparison.b.mentions);
    add(QCoreApplication::translate("Figure", "Structures named"), comparison.a.structures, comparison.b.structures);
}

void addMedian(const ComparedValue& median, const Thresholds& thresholds, PlottedTable& table)
{
    const QString difference =
        median.difference ? signedText(*median.difference, daysText(std::abs(*median.difference))) : QString();
    table.rows.push_back({QCoreApplication::translate("Figure", "First answer: median delay"),
                          medianCell(median.a, thresholds), countText(median.a.n), medianCell(median.b, thresholds),
                          countText(median.b.n), difference, verdictText(median, thresholds)});
}

PlottedTable plottedTable(const FilterComparison& comparison, const Thresholds& thresholds)
{
    PlottedTable table;
    table.columns << QCoreApplication::translate("Figure", "Measure")
                  << QCoreApplication::translate("Figure", "A (95% CI)")
                  << QCoreApplication::translate("Figure", "n, A")
                  << QCoreApplication::translate("Figure", "B (95% CI)")
                  << QCoreApplication::translate("Figure", "n, B")
                  << QCoreApplication::translate("Figure", "A − B (95% CI)")
                  << QCoreApplication::translate("Figure", "What may be said");
    addCounts(comparison, table);
    const std::vector<NamedValue> shares = sharesOf(comparison);
    for (const auto& [name, value] : shares) {
        // Delays stand together.
        if (value == &comparison.answeredWithin)
            addMedian(comparison.medianDelay, thresholds, table);
        table.rows.push_back({name, shareCell(value->a, thresholds), countText(value->a.n),
                              shareCell(value->b, thresholds), countText(value->b.n), shareDifference(*value),
                              verdictText(*value, thresholds)});
    }
    return table;
}

ShareDots::Dot dotOf(const QString& name, const Side& side)
{
    ShareDots::Dot dot;
    dot.name = name;
    dot.n = side.n;
    dot.fraction = side.value;
    if (side.interval) {
        dot.low = side.interval->low;
        dot.high = side.interval->high;
    }
    dot.reliability = side.reliability;
    return dot;
}

/// Sentiments and answers; the criteria, which would be ten lines more, stand in the table.
ShareDots dotsOf(const FilterComparison& comparison, const Thresholds& thresholds)
{
    ShareDots dots;
    dots.colour = MarkColour::Accent;
    dots.valueTitle = QCoreApplication::translate("Figure", "Share");
    dots.hiddenText = belowText(thresholds.hideBelow);
    std::vector<NamedValue> shares = sharesOf(comparison);
    shares.resize(shares.size() - allCriteria.size());
    for (const auto& [name, value] : shares) {
        dots.dots.push_back(dotOf(QCoreApplication::translate("Figure", "%1, A").arg(name), value->a));
        dots.dots.push_back(dotOf(QCoreApplication::translate("Figure", "%1, B").arg(name), value->b));
    }
    return dots;
}

QString description(const FilterComparison& comparison, const Thresholds& thresholds)
{
    QStringList seen;
    for (const auto& [name, value] : sharesOf(comparison)) {
        if (value->verdict == Verdict::Seen)
            seen << QCoreApplication::translate("Figure", "%1: %2").arg(name, pointsText(*value->difference));
    }
    const ComparedValue& negatives = comparison.sentiments.front();
    const QString first = QCoreApplication::translate("Figure", "Share of negatives: A %1, B %2.")
                              .arg(shareText(negatives.a.value, negatives.a.n, thresholds),
                                   shareText(negatives.b.value, negatives.b.n, thresholds));
    return first + u' ' +
           (seen.isEmpty()
                ? QCoreApplication::translate("Figure", "No difference between A and B that n allows to see.")
                : QCoreApplication::translate("Figure", "Differences A − B that n allows to see: %1.")
                      .arg(seen.join(QStringLiteral(", "))));
}

QString note(const FilterComparison& comparison, const FigureContext& context)
{
    QStringList parts{
        QCoreApplication::translate("Figure", "differences of shares in points, their intervals: Newcombe, method 10"),
        QCoreApplication::translate("Figure", "%1: hollow point").arg(belowText(context.thresholds.cautionBelow))};
    if (comparison.shared > 0)
        parts << QCoreApplication::translate(
                     "Figure", "A and B share %1: intervals take the sides for different people and are approximate")
                     .arg(experiencesText(comparison.shared));
    if (!comparison.answersDated)
        parts << QCoreApplication::translate("Figure", "these data date no first answer");
    return parts.join(QStringLiteral(" · ")) + ignoredSentimentNote(context.selection.filter());
}

}    // namespace

QString verdictText(const ComparedValue& value, const Thresholds& thresholds)
{
    switch (value.verdict) {
    case Verdict::Seen:
        return *value.difference > 0 ? QCoreApplication::translate("Figure", "higher in A")
                                     : QCoreApplication::translate("Figure", "lower in A");
    case Verdict::NoneSeen:
        return QCoreApplication::translate("Figure", "no difference that n allows to see");
    case Verdict::NotInterpretable:
        break;
    }
    const qint64 least = std::min(value.a.n, value.b.n);
    const QString said = QCoreApplication::translate("Figure", "difference not interpretable");
    return least < thresholds.cautionBelow
               ? QCoreApplication::translate("Figure", "%1: %2").arg(said, belowText(thresholds.cautionBelow))
               : said;
}

FigureSpec comparisonFigure(const FigureContext& context, const FilterComparison& comparison, const QString& titleA,
                            const QString& titleB)
{
    FigureSpec figure;
    figure.frame =
        figureFrame(context, QCoreApplication::translate("Figure", "Two filters side by side"),
                    QCoreApplication::translate("Figure", "sentiments of experiences that state one · 95% intervals"));
    figure.frame.filterSentence = QCoreApplication::translate("Figure", "A: %1").arg(titleA) + QStringLiteral(" — ") +
                                  QCoreApplication::translate("Figure", "B: %1").arg(titleB);
    figure.frame.sampleSize = QCoreApplication::translate("Figure", "A: n = %1, B: n = %2")
                                  .arg(countText(comparison.a.experiences), countText(comparison.b.experiences));
    ShareDots dots;
    if (comparison.a.experiences > 0 && comparison.b.experiences > 0) {
        dots = dotsOf(comparison, context.thresholds);
        figure.frame.note = note(comparison, context);
        figure.frame.description = description(comparison, context.thresholds);
        figure.table = plottedTable(comparison, context.thresholds);
    } else {
        figure.frame.description = QCoreApplication::translate("Figure", "No experience is on side %1.")
                                       .arg(QLatin1Char(comparison.a.experiences == 0 ? 'A' : 'B'));
    }
    figure.body = std::move(dots);
    return figure;
}

}    // namespace vigie
