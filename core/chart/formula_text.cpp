// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/method_text.h"

#include "core/chart/recipe_words.h"

#include <QCoreApplication>
#include <QStringList>

#include <array>

namespace vigie {

namespace {

QString said(const char* source)
{
    return QCoreApplication::translate("FigureMethod", source);
}

QString wilsonFormula()
{
    return said(QT_TRANSLATE_NOOP(
        "FigureMethod", "p = k ÷ n; interval: (p + z² ÷ 2n ± z·√(p(1 − p) ÷ n + z² ÷ 4n²)) ÷ (1 + z² ÷ n), z = 1.96"));
}

QString kaplanMeierFormula()
{
    return said(QT_TRANSLATE_NOOP("FigureMethod", "share answered after t days = 1 − ∏ (1 − aᵢ ÷ wᵢ) over the days "
                                                  "i ≤ t: aᵢ answered on that day, wᵢ still waited just before"));
}

QString quartileFormula()
{
    return said(QT_TRANSLATE_NOOP("FigureMethod", "quantile q of n sorted values: between those of rank ⌊h⌋ and "
                                                  "⌊h⌋ + 1 in proportion, h = (n − 1)·q + 1"));
}

QString midPercentile()
{
    return said(QT_TRANSLATE_NOOP("FigureMethod", "percentile = 100 × (lower values + ½ equal values) ÷ n"));
}

QString trendFormula(const FigureRecipe&)
{
    return said(QT_TRANSLATE_NOOP("FigureMethod", "limits = mean ± 2.66 × mean of |xᵢ − xᵢ₋₁|"));
}

QString sharesFormula(const FigureRecipe&)
{
    return wilsonFormula();
}

QString funnelFormula(const FigureRecipe& recipe)
{
    return words::option(recipe, "overdispersion") == words::yes
               ? said(QT_TRANSLATE_NOOP("FigureMethod", "sin²(arcsin √p̄ ± z·√(1 ÷ 4n + τ²)), z = 1.96 and 3.09"))
               : said(QT_TRANSLATE_NOOP("FigureMethod", "p̄ ± z·√(p̄(1 − p̄) ÷ n), z = 1.96 and 3.09"));
}

QString delaysFormula(const FigureRecipe&)
{
    return kaplanMeierFormula();
}

QString mapFormula(const FigureRecipe& recipe)
{
    QStringList lines;
    if (canBeSmoothed(words::measureOf(recipe)))
        lines << wilsonFormula();
    if (words::measureOf(recipe) == TerritoryMeasure::AnsweredSoon)
        lines << kaplanMeierFormula();
    if (words::option(recipe, "smoothed") == words::yes)
        lines << said(QT_TRANSLATE_NOOP("FigureMethod", "θ = m + A ÷ (A + m(1 − m) ÷ n) × (p − m); m: the common "
                                                        "share, A: the variance between territories"));
    return lines.join(u'\n');
}

QString valuesFormula(const FigureRecipe&)
{
    return quartileFormula();
}

QString pairsFormula(const FigureRecipe&)
{
    return said(QT_TRANSLATE_NOOP("FigureMethod", "rho = Pearson's correlation of the ranks"));
}

QString percentileFormula(const FigureRecipe&)
{
    return midPercentile() + u'\n' + quartileFormula();
}

QString comparisonFormula(const FigureRecipe&)
{
    return said(QT_TRANSLATE_NOOP("FigureMethod", "a − b − √((a − lowₐ)² + (highᵦ − b)²) to a − b + √((highₐ − a)² + "
                                                  "(b − lowᵦ)²)")) +
           u'\n' + wilsonFormula() + u'\n' + kaplanMeierFormula();
}

QString binFormula(const FigureRecipe&)
{
    return said(QT_TRANSLATE_NOOP("FigureMethod", "width = 2·(Q3 − Q1) ÷ ∛n"));
}

struct Formula
{
    std::string_view kind;
    QString (*text)(const FigureRecipe&);
};

/// What is not here is counted, and nothing more.
constexpr std::array formulas = {
    Formula{"trend", trendFormula},
    Formula{"typology-shares", sharesFormula},
    Formula{"funnel", funnelFormula},
    Formula{"delays", delaysFormula},
    Formula{"department-map", mapFormula},
    Formula{"territory-map", mapFormula},
    Formula{"indicator", valuesFormula},
    Formula{"indicator-trend", valuesFormula},
    Formula{"indicator-map", valuesFormula},
    Formula{"indicator-departments", valuesFormula},
    Formula{"indicator-pairs", pairsFormula},
    Formula{"profile", percentileFormula},
    Formula{"territory-profile", percentileFormula},
    Formula{"comparison", comparisonFormula},
    Formula{"delay-histogram", binFormula},
    Formula{"indicator-histogram", binFormula},
};

}    // namespace

QString formulaText(const FigureRecipe& recipe)
{
    for (const Formula& formula : formulas) {
        if (formula.kind == recipe.kind)
            return formula.text(recipe);
    }
    return {};
}

}    // namespace vigie
