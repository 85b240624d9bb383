// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/share.h"
#include "core/chart/figure_frame.h"
#include "core/chart/value_text.h"
#include "core/domain/vocabulary.h"

#include <QCoreApplication>

#include <algorithm>

namespace vigie {

namespace {

/// The groups with the most testimonies, then by share, highest first; hidden shares last. What names no typology is
/// not one.
std::vector<GroupShare> drawnGroups(std::vector<GroupShare> groups, int most)
{
    std::erase_if(groups, [](const GroupShare& group) { return group.group.empty(); });
    groups.resize(std::min(groups.size(), static_cast<size_t>(std::max(most, 0))));
    // std::optional orders an empty value before all others.
    std::ranges::stable_sort(
        groups, [](const GroupShare& a, const GroupShare& b) { return b.share.fraction < a.share.fraction; });
    return groups;
}

ShareDots::Dot dotOf(const GroupShare& group)
{
    ShareDots::Dot dot;
    dot.name = fromData(group.group);
    dot.n = group.share.total;
    dot.fraction = group.share.fraction;
    if (group.share.interval) {
        dot.low = group.share.interval->low;
        dot.high = group.share.interval->high;
    }
    dot.reliability = group.share.reliability;
    dot.target = {"typology", {group.group}};
    return dot;
}

PlottedTable plottedTable(const ShareDots& dots, const Thresholds& thresholds)
{
    PlottedTable table;
    table.columns << QCoreApplication::translate("Figure", "Typology") << QCoreApplication::translate("Figure", "n")
                  << QCoreApplication::translate("Figure", "Share of negatives")
                  << QCoreApplication::translate("Figure", "95% interval, low")
                  << QCoreApplication::translate("Figure", "95% interval, high");
    for (const ShareDots::Dot& dot : dots.dots)
        table.rows.push_back({dot.name, countText(dot.n), shareText(dot.fraction, dot.n, thresholds),
                              dot.low ? percentText(*dot.low) : QString(),
                              dot.high ? percentText(*dot.high) : QString()});
    return table;
}

QString description(const ShareDots& dots)
{
    const auto lastShown = std::ranges::find_if(dots.dots.rbegin(), dots.dots.rend(),
                                                [](const ShareDots::Dot& dot) { return dot.fraction.has_value(); });
    if (lastShown == dots.dots.rend())
        return QCoreApplication::translate("Figure",
                                           "Share of negatives by typology: none has enough testimonies to be shown.");
    const ShareDots::Dot& highest = dots.dots.front();
    return QCoreApplication::translate(
               "Figure",
               "Dots with 95% intervals for %1 typologies; highest share of negatives: %2 (%3), lowest: %4 (%5).")
        .arg(countText(static_cast<qint64>(dots.dots.size())), highest.name, percentText(*highest.fraction),
             lastShown->name, percentText(*lastShown->fraction));
}

}    // namespace

FigureSpec typologySharesFigure(const FigureContext& context, int most)
{
    const std::vector<GroupShare> all = sentimentShares(context.selection, sentimentLabel(Sentiment::Negative),
                                                        "typology", CountingUnit::Experiences, context.thresholds);
    ShareDots dots;
    dots.valueTitle = QCoreApplication::translate("Figure", "Share of negatives");
    dots.hiddenText = belowText(context.thresholds.hideBelow);
    for (const GroupShare& group : drawnGroups(all, most))
        dots.dots.push_back(dotOf(group));

    FigureSpec figure;
    figure.frame = figureFrame(
        context, QCoreApplication::translate("Figure", "Share of negatives by typology"),
        QCoreApplication::translate("Figure", "of experiences that state a sentiment · Wilson 95% interval"));
    figure.frame.note = QCoreApplication::translate("Figure", "%1: share not shown · %2: hollow point")
                            .arg(dots.hiddenText, belowText(context.thresholds.cautionBelow));
    const auto typologies = std::ranges::count_if(all, [](const GroupShare& group) { return !group.group.empty(); });
    if (typologies > static_cast<qint64>(dots.dots.size()))
        figure.frame.note +=
            QCoreApplication::translate("Figure", " · the %1 typologies with the most experiences, of %2")
                .arg(countText(static_cast<qint64>(dots.dots.size())), countText(typologies));
    figure.frame.note += ignoredSentimentNote(context.selection.filter());
    figure.frame.description = description(dots);
    figure.table = plottedTable(dots, context.thresholds);
    figure.body = std::move(dots);
    return figure;
}

}    // namespace vigie
