// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chart/figure_kinds.h"
#include "core/chart/recipe_words.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

// What figure_kinds.cpp puts together: the kinds of each place of the window with what makes them. A maker reads the
// options, asks core/analysis what the page asks, and calls the builder.

namespace vigie::kinds {

/// One question: an option that is missing has its default.
struct Asked
{
    const FigureRecipe& recipe;
    const FigureMaking& making;
    const TaskContext& task;

    const FigureContext& context() const { return making.context; }
    const Selection& selection() const { return making.context.selection; }
    const Dataset& dataset() const { return making.context.selection.dataset(); }
    bool has(std::string_view name) const { return recipe.options.contains(name); }
    /// Empty when it is not given.
    std::string text(std::string_view name) const;
};

using Maker = Result<FigureSpec> (*)(const Asked& asked);
using Kinds = std::vector<std::pair<FigureKind, Maker>>;

Kinds overviewKinds();
Kinds mapKinds();
Kinds countingKinds();
Kinds comparisonKinds();
Kinds indicatorKinds();
Kinds portraitKinds();

Error notUnderstood(const QString& why);
/// "the option %1 cannot be %2".
Error wrongValue(const Asked& asked, const char* name);

/// A word among those of core/chart/recipe_words.h; the usual one when the option is not given.
template <typename Words, typename Value>
Result<Value> valueOf(const Asked& asked, const char* name, const Words& words, Value usual)
{
    if (!asked.has(name))
        return usual;
    const auto value = words::meaning(words, asked.text(name));
    return value ? Result<Value>(*value) : Result<Value>(wrongValue(asked, name));
}

/// `yes` or `no`; no when it is not given.
Result<bool> flagOf(const Asked& asked, const char* name);
/// From least to most.
Result<int> numberOf(const Asked& asked, const char* name, int least, int most, int usual);
/// A field by which experiences (or, with @p ofResults, results) can be grouped.
enum class Grouped { Experiences, Results };
Result<std::string> fieldOf(const Asked& asked, const char* name, std::string_view usual, Grouped what);
/// A structure of the snapshot by its public code.
Result<Row> structureOf(const Asked& asked, const char* name);

}    // namespace vigie::kinds
