// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/share.h"
#include "core/base/number.h"
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

ShareDots::Dot dotOf(const GroupShare& group, const FigureContext& context, std::string_view groupField)
{
    ShareDots::Dot dot;
    dot.name = valueTitle(context, groupField, group.group);
    dot.n = group.share.total;
    dot.fraction = group.share.fraction;
    if (group.share.interval) {
        dot.low = group.share.interval->low;
        dot.high = group.share.interval->high;
    }
    dot.reliability = group.share.reliability;
    dot.target = {std::string(groupField), {group.group}};
    return dot;
}

PlottedTable plottedTable(const ShareDots& dots, const Thresholds& thresholds, const QString& group)
{
    PlottedTable table;
    table.columns << group << QCoreApplication::translate("Figure", "n")
                  << QCoreApplication::translate("Figure", "Share of negatives")
                  << QCoreApplication::translate("Figure", "95% interval, low")
                  << QCoreApplication::translate("Figure", "95% interval, high");
    for (const ShareDots::Dot& dot : dots.dots)
        table.rows.push_back({dot.name, countCell(dot.n), shareCell(dot.fraction, dot.n, thresholds),
                              percentCell(dot.low), percentCell(dot.high)});
    return table;
}

QString description(const ShareDots& dots, std::string_view groupField)
{
    const auto lastShown = std::ranges::find_if(dots.dots.rbegin(), dots.dots.rend(),
                                                [](const ShareDots::Dot& dot) { return dot.fraction.has_value(); });
    const bool typologies = groupField == "typology";
    if (lastShown == dots.dots.rend())
        return typologies ? QCoreApplication::translate(
                                "Figure", "Share of negatives by typology: none has enough testimonies to be shown.")
                          : QCoreApplication::translate(
                                "Figure", "Share of negatives by %1: none has enough testimonies to be shown.")
                                .arg(groupTitle(groupField));
    const ShareDots::Dot& highest = dots.dots.front();
    if (&*lastShown == &highest)
        return QCoreApplication::translate("Figure", "Share of negatives, dot with a 95% interval: %1 (%2).")
            .arg(highest.name, percentText(*highest.fraction));
    const QString sentence =
        typologies
            ? QCoreApplication::translate(
                  "Figure",
                  "Dots with 95% intervals for %1 typologies; highest share of negatives: %2 (%3), lowest: %4 (%5).")
            : QCoreApplication::translate(
                  "Figure",
                  "Dots with 95% intervals for %1 groups; highest share of negatives: %2 (%3), lowest: %4 (%5).");
    return sentence.arg(countText(static_cast<qint64>(dots.dots.size())), highest.name, percentText(*highest.fraction),
                        lastShown->name, percentText(*lastShown->fraction));
}

/// What is left out, when something is.
QString mostText(size_t drawn, qint64 all, std::string_view groupField)
{
    if (all <= static_cast<qint64>(drawn))
        return {};
    const QString text =
        groupField == "typology"
            ? QCoreApplication::translate("Figure", " · the %1 typologies with the most experiences, of %2")
            : QCoreApplication::translate("Figure", " · the %1 groups with the most experiences, of %2");
    return text.arg(countText(static_cast<qint64>(drawn)), countText(all));
}

QString title(std::string_view groupField)
{
    return groupField == "typology"
               ? QCoreApplication::translate("Figure", "Share of negatives by typology")
               : QCoreApplication::translate("Figure", "Share of negatives by %1").arg(groupTitle(groupField));
}

}    // namespace

FigureSpec typologySharesFigure(const FigureContext& context, int most, std::string_view groupField)
{
    const std::vector<GroupShare> all = sentimentShares(context.selection, sentimentLabel(Sentiment::Negative),
                                                        groupField, CountingUnit::Experiences, context.thresholds);
    ShareDots dots;
    dots.valueTitle = QCoreApplication::translate("Figure", "Share of negatives");
    dots.hiddenText = belowText(context.thresholds.hideBelow);
    for (const GroupShare& group : drawnGroups(all, most))
        dots.dots.push_back(dotOf(group, context, groupField));

    FigureSpec figure;
    figure.frame = figureFrame(
        context, title(groupField),
        QCoreApplication::translate("Figure", "of experiences that state a sentiment · Wilson 95% interval"));
    const auto named = std::ranges::count_if(all, [](const GroupShare& group) { return !group.group.empty(); });
    figure.frame.note = QCoreApplication::translate("Figure", "%1: share not shown · %2: hollow point")
                            .arg(dots.hiddenText, belowText(context.thresholds.cautionBelow)) +
                        mostText(dots.dots.size(), named, groupField) +
                        ignoredSentimentNote(context.selection.filter());
    figure.frame.description = withSample(description(dots, groupField), figure.frame);
    figure.table = plottedTable(dots, context.thresholds,
                                groupField == "typology" ? QCoreApplication::translate("Figure", "Typology")
                                                         : fieldTitle(groupField));
    figure.body = std::move(dots);
    setOrigin(figure, context,
              recipeOf(context, "typology-shares",
                       {{"by", groupField == "typology" ? std::string() : std::string(groupField)},
                        {"most", most == usualShareGroups ? std::string() : formatNumber(most)}}),
              SentimentFilter::LeftAside);
    return figure;
}

}    // namespace vigie
