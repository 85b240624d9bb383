// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/figure_kinds.h"

#include "core/chart/figure_makers.h"

#include <QCoreApplication>

#include <algorithm>

namespace vigie {

namespace {

using kinds::Maker;

struct Entry
{
    FigureKind kind;
    Maker make;
};

/// In the order of the window's places.
std::vector<Entry> allEntries()
{
    std::vector<Entry> entries;
    for (auto list : {kinds::overviewKinds(), kinds::mapKinds(), kinds::countingKinds(), kinds::comparisonKinds(),
                      kinds::indicatorKinds(), kinds::portraitKinds()}) {
        for (auto& [kind, make] : list)
            entries.push_back({std::move(kind), make});
    }
    return entries;
}

QString latin(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// Options that the kind does not have, or that it needs and did not get.
Result<void> checkOptions(const FigureKind& kind, const FigureRecipe& recipe)
{
    for (const auto& [name, value] : recipe.options) {
        if (std::ranges::none_of(kind.options, [&](const FigureKind::Option& option) { return name == option.name; }))
            return kinds::notUnderstood(QCoreApplication::translate("FigureKinds", "%1 takes no option %2")
                                            .arg(QLatin1String(kind.name), latin(name)));
    }
    for (const FigureKind::Option& option : kind.options) {
        if (option.required && !recipe.options.contains(std::string_view(option.name)))
            return kinds::notUnderstood(QCoreApplication::translate("FigureKinds", "%1 needs the option %2")
                                            .arg(QLatin1String(kind.name), QLatin1String(option.name)));
    }
    return {};
}

}    // namespace

std::vector<FigureKind> figureKinds()
{
    std::vector<FigureKind> all;
    for (Entry& entry : allEntries())
        all.push_back(std::move(entry.kind));
    return all;
}

Result<FigureSpec> makeFigure(const FigureRecipe& recipe, const FigureMaking& making, const TaskContext& task)
{
    const std::vector<Entry> entries = allEntries();
    const auto found =
        std::ranges::find_if(entries, [&recipe](const Entry& entry) { return recipe.kind == entry.kind.name; });
    if (found == entries.end())
        return kinds::notUnderstood(
            QCoreApplication::translate("FigureKinds", "there is no figure %1").arg(latin(recipe.kind)));
    if (const auto fits = checkOptions(found->kind, recipe); !fits)
        return fits.error();
    if (task.cancelled())
        return cancelledError(QCoreApplication::translate("FigureKinds", "The figure was not made"));
    return found->make({recipe, making, task});
}

}    // namespace vigie
