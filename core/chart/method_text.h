// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chart/figure_recipe.h"

#include <QString>

namespace vigie {

/// How the numbers of this kind of figure are computed, with these options: one to four sentences in plain words, in
/// the interface language, with the sources by author and year. It stands in the provenance of every figure, where the
/// builder adds what only the data tell (the day of censoring). Empty for a kind that is not known.
QString methodText(const FigureRecipe& recipe);

/// The formula behind it, in signs: "p̄ ± z·√(p̄(1 − p̄) ÷ n), z = 1.96 (95 %)", a line each. Empty where numbers are
/// counted and nothing more.
QString formulaText(const FigureRecipe& recipe);

}    // namespace vigie
