// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/figure_makers.h"
#include "core/chart/indicator_figures.h"
#include "core/chart/value_text.h"

#include <QCoreApplication>

namespace vigie::kinds {

namespace {

QString said(const char* source)
{
    return QCoreApplication::translate("FigureKinds", source);
}

Result<const IndicatorEntry*> entryOf(const Asked& asked, const char* name, const IndicatorDictionary& dictionary)
{
    const std::string code = asked.text(name);
    if (const IndicatorEntry* entry = dictionary.find(code))
        return entry;
    return notUnderstood(QCoreApplication::translate("FigureKinds", "there is no indicator %1").arg(fromData(code)));
}

/// Calls @p make with the indicator that the option `code` names, and the dictionary.
template <typename Make>
Result<FigureSpec> ofIndicator(const Asked& asked, const Make& make)
{
    const IndicatorDictionary dictionary(asked.dataset(), asked.making.decisions);
    const auto entry = entryOf(asked, "code", dictionary);
    if (!entry)
        return entry.error();
    return make(**entry, dictionary);
}

Result<FigureSpec> indicator(const Asked& asked)
{
    return ofIndicator(asked, [&](const IndicatorEntry& entry, const IndicatorDictionary&) -> Result<FigureSpec> {
        const auto field = fieldOf(asked, "by", "typology", Grouped::Results);
        if (!field)
            return field.error();
        const auto distribution = indicatorDistribution(asked.selection(), entry.code, *field, entry.knownUnit());
        if (!distribution)
            return distribution.error();
        return indicatorFigure(asked.context(), *distribution, *field, &entry);
    });
}

Result<FigureSpec> indicatorTrendOfAll(const Asked& asked)
{
    return ofIndicator(asked, [&](const IndicatorEntry& entry, const IndicatorDictionary&) -> Result<FigureSpec> {
        const auto histories = indicatorHistories(asked.dataset(), entry.code, asked.selection().results());
        const auto trend = groupTrend(asked.dataset(), entry, histories);
        if (!trend)
            return trend.error();
        return groupTrendFigure(asked.context(), entry, *trend);
    });
}

template <FigureSpec (*build)(const FigureContext&, const IndicatorEntry&, const DepartmentDispersion&)>
Result<FigureSpec> byDepartment(const Asked& asked)
{
    return ofIndicator(asked, [&](const IndicatorEntry& entry, const IndicatorDictionary&) -> Result<FigureSpec> {
        const auto dispersion = departmentDispersion(asked.selection(), entry);
        if (!dispersion)
            return dispersion.error();
        return build(asked.context(), entry, *dispersion);
    });
}

Result<FigureSpec> pairs(const Asked& asked)
{
    return ofIndicator(asked, [&](const IndicatorEntry& x, const IndicatorDictionary& all) -> Result<FigureSpec> {
        const auto y = entryOf(asked, "against", all);
        if (!y)
            return y.error();
        const auto unit = valueOf(asked, "points", words::pairUnits, PairUnit::Structures);
        if (!unit)
            return unit.error();
        const auto found = indicatorPairs(asked.selection(), x, **y, *unit);
        if (!found)
            return found.error();
        return indicatorPairsFigure(asked.context(), x, **y, *found);
    });
}

Result<FigureSpec> structureTrend(const Asked& asked)
{
    if (const auto structure = structureOf(asked, "structure"); !structure)
        return structure.error();
    return ofIndicator(asked, [&](const IndicatorEntry& entry, const IndicatorDictionary&) -> Result<FigureSpec> {
        const std::string code = asked.text("structure");
        for (const IndicatorHistory& history :
             indicatorHistories(asked.dataset(), entry.code, asked.selection().results())) {
            if (history.structure == code)
                return structureTrendFigure(asked.context(), entry, history);
        }
        return structureTrendFigure(asked.context(), entry, IndicatorHistory{code, {}});
    });
}

FigureKind::Option codeOption()
{
    return {"code", "CODE", said(QT_TRANSLATE_NOOP("FigureKinds", "Public code of the indicator.")), true};
}

}    // namespace

Kinds indicatorKinds()
{
    return {
        {{"indicator",
          said(QT_TRANSLATE_NOOP("FigureKinds", "Distribution of an indicator by group")),
          {codeOption(), {"by", "FIELD", said(QT_TRANSLATE_NOOP("FigureKinds", "Field of the groups (typology)."))}}},
         indicator},
        {{"indicator-trend",
          said(QT_TRANSLATE_NOOP("FigureKinds", "Median of an indicator over time")),
          {codeOption()}},
         indicatorTrendOfAll},
        {{"indicator-map",
          said(QT_TRANSLATE_NOOP("FigureKinds", "Medians of an indicator by département")),
          {codeOption()}},
         byDepartment<departmentMediansMap>},
        {{"indicator-departments",
          said(QT_TRANSLATE_NOOP("FigureKinds", "An indicator between and within départements")),
          {codeOption()}},
         byDepartment<departmentStrip>},
        {{"indicator-pairs",
          said(QT_TRANSLATE_NOOP("FigureKinds", "Two indicators of the same structures")),
          {codeOption(),
           {"against", "CODE", said(QT_TRANSLATE_NOOP("FigureKinds", "The other indicator, on the vertical axis.")),
            true},
           {"points", "structures|typologies",
            said(QT_TRANSLATE_NOOP("FigureKinds", "What a point is (structures)."))}}},
         pairs},
        {{"structure-trend",
          said(QT_TRANSLATE_NOOP("FigureKinds", "An indicator of one structure over time")),
          {codeOption(),
           {"structure", "CODE", said(QT_TRANSLATE_NOOP("FigureKinds", "Public code of the structure.")), true}}},
         structureTrend},
    };
}

}    // namespace vigie::kinds
