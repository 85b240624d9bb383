// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/comparison_figure.h"

#include "core/base/date_time.h"
#include "core/chart/figure_frame.h"
#include "core/chart/recipe_words.h"
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

/// A value with the ends of its interval; what is not reached or not known has no number.
struct ValueCells
{
    PlottedCell value, low, high;
};

PlottedRow rowOf(const ValueCells& cells)
{
    return {cells.value, cells.low, cells.high};
}

PlottedCell daysCell(double days)
{
    return std::isinf(days) ? PlottedCell(endText(days))
                            : PlottedCell(daysText(days), PlottedCell::Form::Measure, days);
}

ValueCells shareCells(const Side& side, const Thresholds& thresholds)
{
    ValueCells cells{shareCell(side.value, side.n, thresholds), {}, {}};
    if (side.value && side.interval) {
        cells.low = percentCell(side.interval->low);
        cells.high = percentCell(side.interval->high);
    }
    return cells;
}

ValueCells medianCells(const Side& side, const Thresholds& thresholds)
{
    if (side.reliability == Reliability::Hidden)
        return {side.n > 0 ? PlottedCell(belowText(thresholds.hideBelow)) : PlottedCell(), {}, {}};
    if (!side.value)
        return {QCoreApplication::translate("Figure", "not reached"), {}, {}};
    ValueCells cells{daysCell(*side.value), {}, {}};
    if (side.interval) {
        cells.low = daysCell(side.interval->low);
        cells.high = daysCell(side.interval->high);
    }
    return cells;
}

/// In points of a hundred.
PlottedCell pointsCell(double difference)
{
    return {signedPercent(difference), PlottedCell::Form::Measure, difference * 100};
}

ValueCells differenceCells(const ComparedValue& value)
{
    if (!value.difference)
        return {};
    ValueCells cells{pointsCell(*value.difference), {}, {}};
    if (value.interval) {
        cells.low = pointsCell(value.interval->low);
        cells.high = pointsCell(value.interval->high);
    }
    return cells;
}

QString signedText(double value, const QString& unsignedText)
{
    return (value > 0 ? QStringLiteral("+") : value < 0 ? QStringLiteral("\u2212") : QString()) + unsignedText;
}

void addCounts(const FilterComparison& comparison, PlottedTable& table)
{
    const auto add = [&table](const QString& name, qint64 a, qint64 b) {
        const auto difference = static_cast<double>(a - b);
        table.rows.push_back(
            {name,
             countCell(a),
             {},
             {},
             {},
             countCell(b),
             {},
             {},
             {},
             PlottedCell(signedText(difference, countText(std::abs(a - b))), PlottedCell::Form::Measure, difference),
             {},
             {},
             {}});
    };
    add(QCoreApplication::translate("Figure", "Experiences"), comparison.a.experiences, comparison.b.experiences);
    add(QCoreApplication::translate("Figure", "Mentions"), comparison.a.mentions, comparison.b.mentions);
    add(QCoreApplication::translate("Figure", "Structures named"), comparison.a.structures, comparison.b.structures);
}

PlottedRow rowOf(const QString& name, const ComparedValue& value, const ValueCells& a, const ValueCells& b,
                 const ValueCells& difference, const Thresholds& thresholds)
{
    return PlottedRow{name} + rowOf(a) + PlottedRow{countCell(value.a.n)} + rowOf(b) +
           PlottedRow{countCell(value.b.n)} + rowOf(difference) + PlottedRow{verdictText(value, thresholds)};
}

PlottedRow medianRow(const ComparedValue& median, const Thresholds& thresholds)
{
    ValueCells difference;
    if (median.difference)
        difference.value = {signedText(*median.difference, daysText(std::abs(*median.difference))),
                            PlottedCell::Form::Measure, *median.difference};
    return rowOf(QCoreApplication::translate("Figure", "First answer: median delay"), median,
                 medianCells(median.a, thresholds), medianCells(median.b, thresholds), difference, thresholds);
}

QStringList columnTitles()
{
    const QString low = QCoreApplication::translate("Figure", "%1, 95% interval, low");
    const QString high = QCoreApplication::translate("Figure", "%1, 95% interval, high");
    QStringList titles{QCoreApplication::translate("Figure", "Measure")};
    for (const QString& side : {QStringLiteral("A"), QStringLiteral("B")})
        titles << side << low.arg(side) << high.arg(side) << QCoreApplication::translate("Figure", "n, %1").arg(side);
    const QString difference = QCoreApplication::translate("Figure", "A − B");
    return titles << difference << low.arg(difference) << high.arg(difference)
                  << QCoreApplication::translate("Figure", "What may be said");
}

PlottedTable plottedTable(const FilterComparison& comparison, const Thresholds& thresholds)
{
    PlottedTable table{columnTitles(), {}};
    addCounts(comparison, table);
    for (const auto& [name, value] : sharesOf(comparison)) {
        // Delays stand together.
        if (value == &comparison.answeredWithin)
            table.rows.push_back(medianRow(comparison.medianDelay, thresholds));
        table.rows.push_back(rowOf(name, *value, shareCells(value->a, thresholds), shareCells(value->b, thresholds),
                                   differenceCells(*value), thresholds));
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

ComparedSides sidesOf(const Selection& filtered, const ComparedWith& with)
{
    ComparedSides sides = with.other ? vigie::sidesOf(filtered, *with.other) : sideAndRest(filtered);
    return with.swapped ? swapped(std::move(sides)) : sides;
}

/// Both questions, since both choose what is counted.
QString queryOf(const FigureContext& context, const ComparedWith& with)
{
    QString a = printQuery(context.selection.filter());
    QString b = with.other ? printQuery(with.other->filter()) : QStringLiteral("NON A");
    if (with.swapped) {
        std::swap(a, b);
        if (!with.other)
            a = QStringLiteral("NON B");
    }
    return QStringLiteral("A: %1\nB: %2").arg(a, b);
}

FigureRecipe recipeOf(const FigureContext& context, const ComparedWith& with)
{
    FigureRecipe recipe = vigie::recipeOf(context, "comparison",
                                          {{"other-name", with.otherName.toStdString()},
                                           {"swapped", std::string(with.swapped ? words::yes : std::string_view())}});
    // An empty query is another filter too: everything.
    if (with.other)
        recipe.options.emplace("other", printQuery(with.other->filter()).toStdString());
    return recipe;
}

}    // namespace

std::pair<QString, QString> ComparedWith::titles(const FigureContext& context) const
{
    const auto sentence = [&context](const Selection& selection) {
        return filterSentence(selection.filter(), [&context](std::string_view field, std::string_view value) {
            return valueTitle(context, field, value);
        });
    };
    QString filtered = sentence(context.selection);
    QString against = swapped ? QCoreApplication::translate("Figure", "everything that B leaves out")
                              : QCoreApplication::translate("Figure", "everything that A leaves out");
    if (other)
        against = otherName.isEmpty() ? sentence(*other)
                                      : QCoreApplication::translate("Figure", "%1 (%2)", "a saved view and its filter")
                                            .arg(otherName, sentence(*other));
    if (swapped)
        std::swap(filtered, against);
    return {filtered, against};
}

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

FigureSpec comparisonFigure(const FigureContext& context, const ComparedWith& with)
{
    const FilterComparison comparison =
        compareFilters(sidesOf(context.selection, with), parseDate(context.dataDate.toStdString()).value_or(noDate),
                       context.thresholds);
    const auto [titleA, titleB] = with.titles(context);
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
        figure.frame.description = withSample(description(comparison, context.thresholds), figure.frame);
        figure.table = plottedTable(comparison, context.thresholds);
    } else {
        figure.frame.description = QCoreApplication::translate("Figure", "No experience is on side %1.")
                                       .arg(QLatin1Char(comparison.a.experiences == 0 ? 'A' : 'B'));
    }
    figure.body = std::move(dots);
    setOrigin(figure, context, recipeOf(context, with), SentimentFilter::LeftAside);
    figure.provenance.query = queryOf(context, with);
    if (comparison.answersDated)
        addToMethod(figure, censoredText(comparison.censoredAt));
    return figure;
}

}    // namespace vigie
