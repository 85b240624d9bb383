// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/indicator_decisions.h"
#include "core/base/result.h"
#include "core/base/task_context.h"
#include "core/chart/figures.h"

#include <functional>
#include <string_view>
#include <vector>

namespace vigie {

/// One kind of figure that can be asked for by name.
struct FigureKind
{
    struct Option
    {
        const char* name;        ///< "by"
        const char* synopsis;    ///< "FIELD", "negative|neutral|positive"
        QString description;     ///< for --help, in the interface language
        bool required = false;
    };
    const char* name;    ///< "funnel"
    QString title;       ///< in the interface language
    std::vector<Option> options;
};

/// All kinds, in the order of the window's places. Their texts are in the language of the moment.
std::vector<FigureKind> figureKinds();

/// What a figure is made from.
struct FigureMaking
{
    const FigureContext& context;    ///< its selection is that of the recipe's query
    const IndicatorDecisions& decisions;
    /// What another query leaves of the same snapshot, for figures that compare two.
    std::function<Result<Selection>(const QString& query)> select;
};

/// Makes the figure of a recipe; it carries that recipe, without options that say what goes without saying. The same
/// recipe on the same snapshot gives the same figure. Errors: WrongUsage (no such kind, option, indicator or structure;
/// an option that is missing or cannot be read), CheckFailed (values in several units), Cancelled, and those of
/// `select`. A figure with nothing to draw is no error: its description says why.
Result<FigureSpec> makeFigure(const FigureRecipe& recipe, const FigureMaking& making, const TaskContext& task);

}    // namespace vigie
