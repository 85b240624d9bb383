// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/snapshot_figures.h"

#include "core/chart/figure_kinds.h"
#include "core/output/snapshot_identity.h"
#include "core/session/text_search.h"

namespace vigie {

Result<FigureSpec> SnapshotFigures::make(const FigureRecipe& recipe, const TaskContext& task) const
{
    const auto select = [&](const QString& query) -> Result<Selection> {
        auto filter = parseQuery(query, *snapshot.dataset, [this](std::string_view field, std::string_view name) {
            return territories.codeNamed(field, name);
        });
        return filter ? selectionOf(snapshot, *std::move(filter), task) : Result<Selection>(filter.error());
    };
    const auto selection = select(recipe.query);
    if (!selection)
        return selection.error();
    const FigureContext context{
        *selection, territories,         thresholds, snapshot.info.dataDate, snapshot.info.fictitious,
        valueTitle, identityOf(snapshot)};
    return makeFigure(recipe, {context, decisions, select}, task);
}

}    // namespace vigie
