// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/structure_facts.h"
#include "core/chart/figure_makers.h"
#include "core/chart/indicator_figures.h"
#include "core/chart/territory_profile_figure.h"
#include "core/chart/value_text.h"

#include <QCoreApplication>

namespace vigie::kinds {

namespace {

QString said(const char* source)
{
    return QCoreApplication::translate("FigureKinds", source);
}

Result<FigureSpec> profile(const Asked& asked)
{
    if (const auto structure = structureOf(asked, "structure"); !structure)
        return structure.error();
    const auto sameRegion = flagOf(asked, "same-region");
    if (!sameRegion)
        return sameRegion.error();
    const Dataset& dataset = asked.dataset();
    const FigureContext& context = asked.context();
    const std::string code = asked.text("structure");
    const IndicatorDictionary dictionary(dataset, asked.making.decisions);
    const Peers peers = peersOf(dataset, code, *sameRegion, [&context](std::string_view region) {
        return context.territories.regionTitle(region);
    });
    return profileFigure(context, {code, StructureTitles(dataset).name(code), *sameRegion}, peers,
                         profileOf(dataset, dictionary, code, peers, resultsOf(dataset, peers.structures)));
}

Result<FigureSpec> territoryProfileOf(const Asked& asked)
{
    const FigureContext& context = asked.context();
    const Department* known = context.territories.department(asked.text("department"));
    if (!known)
        return notUnderstood(QCoreApplication::translate("FigureKinds", "there is no département %1")
                                 .arg(fromData(asked.text("department"))));
    const std::string& department = known->code;
    const IndicatorDictionary dictionary(asked.dataset(), asked.making.decisions);
    const auto found =
        territoryProfile(asked.selection(), department, dictionary,
                         parseDate(context.dataDate.toStdString()).value_or(noDate), context.thresholds, asked.task);
    if (!found)
        return found.error();
    const std::optional<Selection> here = selectionAt(asked.selection(), department);
    return territoryProfileFigure(withSelection(context, *here), *found);
}

}    // namespace

Kinds portraitKinds()
{
    return {{{"profile",
              said(QT_TRANSLATE_NOOP("FigureKinds", "Indicators of a structure among its peers, whatever the filter")),
              {{"structure", "CODE", said(QT_TRANSLATE_NOOP("FigureKinds", "Public code of the structure.")), true},
               {"same-region", "yes|no", said(QT_TRANSLATE_NOOP("FigureKinds", "Peers of the same region only."))}}},
             profile},
            {{"territory-profile",
              said(QT_TRANSLATE_NOOP("FigureKinds", "Indicators of a département among the départements")),
              {{"department", "CODE", said(QT_TRANSLATE_NOOP("FigureKinds", "INSEE code: 38, 2A, 974.")), true}}},
             territoryProfileOf}};
}

}    // namespace vigie::kinds
