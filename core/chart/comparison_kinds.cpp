// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/comparison_figure.h"
#include "core/chart/figure_makers.h"
#include "core/chart/value_text.h"

#include <QCoreApplication>

namespace vigie::kinds {

namespace {

QString said(const char* source)
{
    return QCoreApplication::translate("FigureKinds", source);
}

Result<FigureSpec> funnel(const Asked& asked)
{
    const auto field = fieldOf(asked, "by", "typology", Grouped::Experiences);
    const auto sentiment = valueOf(asked, "sentiment", words::sentiments, Sentiment::Negative);
    const auto widened = flagOf(asked, "overdispersion");
    if (!field)
        return field.error();
    if (!sentiment)
        return sentiment.error();
    if (!widened)
        return widened.error();
    return funnelFigure(asked.context(), *sentiment, *field, *widened);
}

Result<FigureSpec> delays(const Asked& asked)
{
    const auto field = fieldOf(asked, "by", {}, Grouped::Experiences);
    const auto origin = valueOf(asked, "origin", words::origins, DelayOrigin::Publication);
    if (!field)
        return field.error();
    if (!origin)
        return origin.error();
    return delaysFigure(asked.context(), *origin, *field);
}

Result<FigureSpec> trend(const Asked& asked)
{
    if (!asked.has("sentiment"))
        return trendFigure(asked.context(), std::nullopt);
    const auto sentiment = valueOf(asked, "sentiment", words::sentiments, Sentiment::Negative);
    if (!sentiment)
        return sentiment.error();
    return trendFigure(asked.context(), *sentiment);
}

Result<FigureSpec> comparison(const Asked& asked)
{
    const auto swapped = flagOf(asked, "swapped");
    if (!swapped)
        return swapped.error();
    ComparedWith with{std::nullopt, fromData(asked.text("other-name")), *swapped};
    if (asked.has("other")) {
        auto other = asked.making.select(fromData(asked.text("other")));
        if (!other)
            return other.error();
        with.other = std::move(*other);
    }
    return comparisonFigure(asked.context(), with);
}

}    // namespace

Kinds comparisonKinds()
{
    return {
        {{"funnel",
          said(QT_TRANSLATE_NOOP("FigureKinds", "Shares of a sentiment by group, against chance")),
          {{"by", "FIELD", said(QT_TRANSLATE_NOOP("FigureKinds", "Field of the groups (typology)."))},
           {"sentiment", "negative|neutral|positive",
            said(QT_TRANSLATE_NOOP("FigureKinds", "Share of which sentiment (negative)."))},
           {"overdispersion", "yes|no",
            said(QT_TRANSLATE_NOOP("FigureKinds", "Widen the limits by what groups differ beyond chance."))}}},
         funnel},
        {{"delays",
          said(QT_TRANSLATE_NOOP("FigureKinds", "Share answered by days waited")),
          {{"by", "FIELD", said(QT_TRANSLATE_NOOP("FigureKinds", "Field of the groups (all together)."))},
           {"origin", "publication|writing",
            said(QT_TRANSLATE_NOOP("FigureKinds", "Where the days begin (publication)."))}}},
         delays},
        {{"trend",
          said(QT_TRANSLATE_NOOP("FigureKinds", "Months against their mean and control limits")),
          {{"sentiment", "negative|neutral|positive",
            said(QT_TRANSLATE_NOOP("FigureKinds", "Its share; without it, the number of experiences."))}}},
         trend},
        {{"comparison",
          said(QT_TRANSLATE_NOOP("FigureKinds", "Two filters side by side")),
          {{"other", "QUERY", said(QT_TRANSLATE_NOOP("FigureKinds", "The other filter; without it, everything else."))},
           {"other-name", "TEXT", said(QT_TRANSLATE_NOOP("FigureKinds", "Its name, for the title."))},
           {"swapped", "yes|no", said(QT_TRANSLATE_NOOP("FigureKinds", "The other filter is A."))}}},
         comparison}};
}

}    // namespace vigie::kinds
