// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <map>
#include <string>

namespace vigie {

/// How to make a figure again, on this snapshot or another one: a kind of core/chart/figure_kinds.h with its options,
/// and the filter. It is all that a report keeps to be regenerated, and what `vigie-cli figure` reads from its command
/// line.
struct FigureRecipe
{
    std::string kind;                                           ///< "funnel"
    std::map<std::string, std::string, std::less<>> options;    ///< canonical values; what is left out has its default
    QString query;                                              ///< empty = everything

    friend bool operator==(const FigureRecipe&, const FigureRecipe&) = default;
};

}    // namespace vigie
