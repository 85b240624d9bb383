// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/category_counts_figure.h"

#include "core/base/number.h"
#include "core/chart/figure_frame.h"
#include "core/chart/recipe_words.h"
#include "core/chart/value_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <numeric>

namespace vigie {

namespace {

/// What the figure is made of: the values with their counts, and what of them is drawn.
struct Counted
{
    std::string_view field;
    CountingUnit unit = CountingUnit::Experiences;
    ValueCounts counts;
    std::vector<Code> values;    ///< with a count, largest first
    size_t drawn = 0;            ///< of `values`

    qint64 of(Code code) const { return counts.counts[code]; }
    qint64 notGiven() const { return counts.counts.empty() ? 0 : counts.counts[missingCode]; }
    qint64 left() const
    {
        return std::accumulate(values.begin() + static_cast<std::ptrdiff_t>(drawn), values.end(), qint64(0),
                               [this](qint64 sum, Code code) { return sum + of(code); });
    }
    /// A unit may have several values: counts cannot be added then.
    bool overlapping() const
    {
        return std::accumulate(counts.counts.begin(), counts.counts.end(), qint64(0)) > qint64(counts.total);
    }
};

Counted countedBy(const FigureContext& context, std::string_view field, CountingUnit unit, int most)
{
    Counted counted{field, unit, countBy(context.selection, field, unit), {}, 0};
    const ValueCounts& counts = counted.counts;
    for (Code code = 1; code < counts.dictionary->codeCount(); ++code) {
        if (counts.counts[code] > 0)
            counted.values.push_back(code);
    }
    std::ranges::sort(counted.values, [&counts](Code a, Code b) {
        return counts.counts[a] != counts.counts[b] ? counts.counts[a] > counts.counts[b]
                                                    : counts.text(a) < counts.text(b);
    });
    counted.drawn = std::min(counted.values.size(), static_cast<size_t>(std::max(most, 0)));
    return counted;
}

QString unitsTitle(CountingUnit unit)
{
    return unit == CountingUnit::Mentions ? QCoreApplication::translate("Figure", "Mentions")
                                          : QCoreApplication::translate("Figure", "Experiences");
}

QString unitsText(CountingUnit unit, qint64 count)
{
    if (unit == CountingUnit::Experiences)
        return experiencesText(count);
    return count == 1 ? QCoreApplication::translate("Figure", "1 mention")
                      : QCoreApplication::translate("Figure", "%1 mentions").arg(countText(count));
}

std::optional<double> shareOf(const FigureContext& context, const Counted& counted, qint64 count)
{
    const qint64 total = counted.counts.total;
    if (total == 0 || reliabilityOf(total, context.thresholds) == Reliability::Hidden)
        return std::nullopt;
    return static_cast<double>(count) / static_cast<double>(total);
}

CategoryBars barsOf(const FigureContext& context, const Counted& counted)
{
    CategoryBars bars;
    bars.valueTitle = unitsTitle(counted.unit);
    const auto add = [&](std::string_view value, qint64 count) {
        bars.bars.push_back({valueTitle(context, counted.field, value),
                             count,
                             shareOf(context, counted, count),
                             {std::string(counted.field), {std::string(value)}}});
    };
    for (size_t i = 0; i < counted.drawn; ++i)
        add(counted.counts.text(counted.values[i]), counted.of(counted.values[i]));
    if (counted.notGiven() > 0)
        add({}, counted.notGiven());
    return bars;
}

/// "The 25 largest of 60 values; the 35 others together: 1 204".
QString leftOutText(const Counted& counted)
{
    const auto others = static_cast<qint64>(counted.values.size() - counted.drawn);
    const QString largest =
        QCoreApplication::translate("Figure", "The %1 largest of %2 values")
            .arg(countText(static_cast<qint64>(counted.drawn)), countText(static_cast<qint64>(counted.values.size())));
    return largest + (counted.overlapping()
                          ? QCoreApplication::translate("Figure", "; the %1 others: at most %2 each")
                                .arg(countText(others), countText(counted.of(counted.values[counted.drawn])))
                          : QCoreApplication::translate("Figure", "; the %1 others together: %2")
                                .arg(countText(others), countText(counted.left())));
}

QString note(const FigureContext& context, const Counted& counted)
{
    QStringList parts;
    if (counted.values.size() > counted.drawn)
        parts << leftOutText(counted);
    if (counted.overlapping())
        parts << (counted.unit == CountingUnit::Mentions
                      ? QCoreApplication::translate(
                            "Figure", "A mention counts once in each of its values: shares sum to more than 100%")
                      : QCoreApplication::translate(
                            "Figure", "An experience counts once in each of its values: shares sum to more than 100%"));
    if (reliabilityOf(counted.counts.total, context.thresholds) == Reliability::Hidden)
        parts << QCoreApplication::translate("Figure", "%1: share not shown")
                     .arg(belowText(context.thresholds.hideBelow));
    return parts.join(QStringLiteral(" · "));
}

PlottedTable tableOf(const FigureContext& context, const Counted& counted, const CategoryBars& bars)
{
    PlottedTable table;
    table.columns << fieldTitle(counted.field) << bars.valueTitle << QCoreApplication::translate("Figure", "Share");
    const auto add = [&table](const QString& name, qint64 count, const std::optional<double>& share) {
        table.rows.push_back({name, countCell(count), share ? percentCell(*share) : PlottedCell()});
    };
    for (const CategoryBars::Bar& bar : bars.bars)
        add(bar.name, bar.count, bar.share);
    const auto others = static_cast<qint64>(counted.values.size() - counted.drawn);
    if (others > 0 && !counted.overlapping())
        add(QCoreApplication::translate("Figure", "%1 others, not drawn").arg(countText(others)), counted.left(),
            shareOf(context, counted, counted.left()));
    return table;
}

QString description(const Counted& counted, const CategoryBars& bars)
{
    const QString title = groupTitle(counted.field);
    if (counted.values.empty())
        return QCoreApplication::translate("Figure", "Bars by %1: no value to count.").arg(title);
    const auto valueText = [](const CategoryBars::Bar& bar) {
        return bar.share ? QCoreApplication::translate("Figure", "%1 (%2, %3)")
                               .arg(bar.name, countText(bar.count), percentText(*bar.share))
                         : QCoreApplication::translate("Figure", "%1 (%2)").arg(bar.name, countText(bar.count));
    };
    QStringList largest;
    for (size_t i = 0; i < std::min<size_t>(counted.drawn, 3); ++i)
        largest << valueText(bars.bars[i]);
    QString text = QCoreApplication::translate("Figure", "Bars of %1 by %2, %3 values; most: %4.")
                       .arg(unitsText(counted.unit, counted.counts.total), title,
                            countText(static_cast<qint64>(counted.values.size())), largest.join(QStringLiteral(", ")));
    if (counted.notGiven() > 0)
        text +=
            u' ' +
            QCoreApplication::translate("Figure", "Not given: %1.").arg(unitsText(counted.unit, counted.notGiven()));
    return text;
}

}    // namespace

std::span<const std::string_view> countedFields()
{
    static constexpr std::array<std::string_view, 16> fields = {
        "typology",      "network",  "structure_code", "department",
        "region",        "country",  "channel",        "sentiment",
        "status",        "answered", "answer_status",  "author_verdict",
        "business_tags", "month",    "posted_as",      "user_department_code"};
    return fields;
}

FigureSpec countsFigure(const FigureContext& context, std::string_view field, CountingUnit unit, int most)
{
    const Counted counted = countedBy(context, field, unit, most);
    CategoryBars bars = barsOf(context, counted);
    if (counted.values.empty())
        bars.bars.clear();    // that nothing is given is no breakdown
    FigureSpec figure;
    figure.frame = figureFrame(
        context,
        QCoreApplication::translate("Figure", "%1 by %2", "units by a field").arg(bars.valueTitle, groupTitle(field)),
        QCoreApplication::translate("Figure", "number, and share of the %1 counted")
            .arg(unitsText(unit, counted.counts.total)));
    figure.frame.sampleSize =
        QCoreApplication::translate("Figure", "n = %1").arg(unitsText(unit, counted.counts.total));
    figure.frame.note = note(context, counted);
    figure.frame.description = description(counted, bars);
    figure.table = tableOf(context, counted, bars);
    figure.body = std::move(bars);
    setOrigin(figure, context,
              recipeOf(context, "counts",
                       {{"by", field == "typology" ? std::string() : std::string(field)},
                        {"unit", unit == CountingUnit::Experiences ? std::string() : words::of(words::units, unit)},
                        {"most", most == usualCountedBars ? std::string() : formatNumber(most)}}));
    return figure;
}

}    // namespace vigie
