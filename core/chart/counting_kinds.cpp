// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/distribution.h"
#include "core/chart/category_counts_figure.h"
#include "core/chart/figure_makers.h"
#include "core/chart/histogram_figures.h"
#include "core/chart/point_map_figure.h"

#include <QCoreApplication>

namespace vigie::kinds {

namespace {

QString said(const char* source)
{
    return QCoreApplication::translate("FigureKinds", source);
}

Result<FigureSpec> counts(const Asked& asked)
{
    constexpr int mostBars = 200;
    const auto field = fieldOf(asked, "by", "typology", Grouped::Experiences);
    const auto unit = valueOf(asked, "unit", words::units, CountingUnit::Experiences);
    const auto most = numberOf(asked, "most", 1, mostBars, usualCountedBars);
    if (!field)
        return field.error();
    if (!unit)
        return unit.error();
    if (!most)
        return most.error();
    return countsFigure(asked.context(), *field, *unit, *most);
}

Result<FigureSpec> delayHistogram(const Asked& asked)
{
    const auto origin = valueOf(asked, "origin", words::origins, DelayOrigin::Publication);
    if (!origin)
        return origin.error();
    return answerDelayHistogram(asked.context(), *origin);
}

Result<FigureSpec> valueHistogram(const Asked& asked)
{
    const IndicatorDictionary dictionary(asked.dataset(), asked.making.decisions);
    const std::string code = asked.text("code");
    const IndicatorEntry* entry = dictionary.find(code);
    if (!entry)
        return notUnderstood(
            QCoreApplication::translate("FigureKinds", "there is no indicator %1").arg(QString::fromStdString(code)));
    const auto distribution = indicatorDistribution(asked.selection(), entry->code, "typology", entry->knownUnit());
    if (!distribution)
        return distribution.error();
    return indicatorHistogram(asked.context(), *distribution);
}

Result<FigureSpec> points(const Asked& asked)
{
    return pointsFigure(asked.context());
}

}    // namespace

Kinds countingKinds()
{
    return {
        {{"counts",
          said(QT_TRANSLATE_NOOP("FigureKinds", "Numbers by a field")),
          {{"by", "FIELD", said(QT_TRANSLATE_NOOP("FigureKinds", "Field of the groups (typology)."))},
           {"unit", "experiences|mentions", said(QT_TRANSLATE_NOOP("FigureKinds", "What is counted (experiences)."))},
           {"most", "N", said(QT_TRANSLATE_NOOP("FigureKinds", "At most so many bars, the longest (25)."))}}},
         counts},
        {{"delay-histogram",
          said(QT_TRANSLATE_NOOP("FigureKinds", "Days to the first answer")),
          {{"origin", "publication|writing",
            said(QT_TRANSLATE_NOOP("FigureKinds", "Since when one waits (publication)."))}}},
         delayHistogram},
        {{"indicator-histogram",
          said(QT_TRANSLATE_NOOP("FigureKinds", "How the values of an indicator spread")),
          {{"code", "CODE", said(QT_TRANSLATE_NOOP("FigureKinds", "Public code of the indicator.")), true}}},
         valueHistogram},
        {{"points", said(QT_TRANSLATE_NOOP("FigureKinds", "Experiences at the places of the services")), {}}, points}};
}

}    // namespace vigie::kinds
