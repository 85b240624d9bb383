// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/method_text.h"

#include "core/analysis/control_chart.h"
#include "core/analysis/distribution.h"
#include "core/analysis/territory_rates.h"
#include "core/chart/recipe_words.h"
#include "core/chart/value_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <array>

namespace vigie {

namespace {

QString said(const char* source)
{
    return QCoreApplication::translate("FigureMethod", source);
}

std::string_view option(const FigureRecipe& recipe, std::string_view name)
{
    const auto found = recipe.options.find(name);
    return found == recipe.options.end() ? std::string_view() : std::string_view(found->second);
}

QString sharesOfStated()
{
    return said(QT_TRANSLATE_NOOP("FigureMethod",
                                  "A share is taken of the experiences whose author states a sentiment; the others "
                                  "are in no share."));
}

QString wilson()
{
    return said(QT_TRANSLATE_NOOP("FigureMethod",
                                  "95% intervals: Wilson's score interval (E. B. Wilson 1927, J. Am. Stat. Assoc. "
                                  "22:209-212)."));
}

QString wilsonFormula()
{
    return said(QT_TRANSLATE_NOOP(
        "FigureMethod", "p = k ÷ n; interval: (p + z² ÷ 2n ± z·√(p(1 − p) ÷ n + z² ÷ 4n²)) ÷ (1 + z² ÷ n), z = 1.96"));
}

QString kaplanMeier()
{
    return said(QT_TRANSLATE_NOOP(
        "FigureMethod",
        "Those who still wait count as waiting for as long as they have waited: Kaplan and Meier's estimate (1958, J. "
        "Am. Stat. "
        "Assoc. 53:457-481), variance after Greenwood (1926), 95% intervals on the log(−log) scale (Kalbfleisch and "
        "Prentice), those of a quantile after Brookmeyer and Crowley (1982). Delays are calendar days."));
}

QString kaplanMeierFormula()
{
    return said(QT_TRANSLATE_NOOP("FigureMethod", "share answered after t days = 1 − ∏ (1 − aᵢ ÷ wᵢ) over the days "
                                                  "i ≤ t: aᵢ answered on that day, wᵢ still waited just before"));
}

QString latestValues()
{
    return said(QT_TRANSLATE_NOOP("FigureMethod",
                                  "Each structure counts once, with its value of the latest period (of several, the "
                                  "one updated last). Values in several units are never put together."));
}

QString quartiles()
{
    return said(QT_TRANSLATE_NOOP("FigureMethod",
                                  "Medians and quartiles: definition 7 of Hyndman and Fan (1996), as in R and Excel."));
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

QString direction()
{
    return said(QT_TRANSLATE_NOOP("FigureMethod",
                                  "Direction: Mann and Kendall's test (1945, 1975), two-sided, p < 0.05, said from %1 "
                                  "points on."))
        .arg(countText(static_cast<qint64>(fewestForTrend)));
}

QString monthlyMethod(const FigureRecipe&)
{
    return said(QT_TRANSLATE_NOOP("FigureMethod",
                                  "Each experience counts once, in the month of its publication and under the "
                                  "sentiment that its author states."));
}

QString trendMethod(const FigureRecipe& recipe)
{
    QStringList parts;
    if (option(recipe, "sentiment").empty())
        parts << said(
            QT_TRANSLATE_NOOP("FigureMethod", "Each experience counts once, in the month of its publication."));
    else
        parts << sharesOfStated();
    parts << said(QT_TRANSLATE_NOOP(
                      "FigureMethod",
                      "Control limits of individual values (XmR, W. A. Shewhart; D. J. Wheeler 1993) over the complete "
                      "months, from %1 on; signals by the rules of the NHS practice \"Making Data Count\"."))
                 .arg(countText(static_cast<qint64>(fewestForControlChart)))
          << direction();
    return parts.join(u' ');
}

QString trendFormula(const FigureRecipe&)
{
    return said(QT_TRANSLATE_NOOP("FigureMethod", "limits = mean ± 2.66 × mean of |xᵢ − xᵢ₋₁|"));
}

QString criteriaMethod(const FigureRecipe&)
{
    return said(QT_TRANSLATE_NOOP("FigureMethod",
                                  "Each experience counts once in each row, under the value that the moderation gave "
                                  "the criterion; shares are of all experiences that the filter leaves, those "
                                  "without a value among them."));
}

QString sharesMethod(const FigureRecipe&)
{
    return sharesOfStated() + u' ' + wilson();
}

QString sharesFormula(const FigureRecipe&)
{
    return wilsonFormula();
}

QString funnelMethod(const FigureRecipe& recipe)
{
    QStringList parts{
        sharesOfStated(),
        said(QT_TRANSLATE_NOOP("FigureMethod",
                               "Limits: where a group of that size would lie 95 and 99.8 times in 100 if only chance "
                               "set it apart from the common share (D. J. Spiegelhalter 2005, Stat. Med. "
                               "24:1185-1202, normal approximation)."))};
    if (option(recipe, "overdispersion") == words::yes)
        parts << said(QT_TRANSLATE_NOOP("FigureMethod",
                                        "Widened by the variance between groups (Spiegelhalter 2005, Qual. Saf. Health "
                                        "Care 14:347-351; arcsine scale, a tenth winsorised on each side)."));
    return parts.join(u' ');
}

QString funnelFormula(const FigureRecipe& recipe)
{
    return option(recipe, "overdispersion") == words::yes
               ? said(QT_TRANSLATE_NOOP("FigureMethod", "sin²(arcsin √p̄ ± z·√(1 ÷ 4n + τ²)), z = 1.96 and 3.09"))
               : said(QT_TRANSLATE_NOOP("FigureMethod", "p̄ ± z·√(p̄(1 − p̄) ÷ n), z = 1.96 and 3.09"));
}

QString delaysMethod(const FigureRecipe&)
{
    return kaplanMeier();
}

QString delaysFormula(const FigureRecipe&)
{
    return kaplanMeierFormula();
}

QString classMethod(std::string_view method)
{
    switch (words::meaning(words::methods, method).value_or(ClassMethod::Quantiles)) {
    case ClassMethod::Quantiles:
        return said(QT_TRANSLATE_NOOP("FigureMethod", "Classes of about equal numbers (quantiles, definition 7)."));
    case ClassMethod::EqualIntervals:
        return said(QT_TRANSLATE_NOOP("FigureMethod", "Classes of equal width."));
    case ClassMethod::NaturalBreaks:
        return said(QT_TRANSLATE_NOOP("FigureMethod", "Natural breaks: the classes that differ least within "
                                                      "themselves (W. D. Fisher 1958; Jenks)."));
    case ClassMethod::BoxMap:
        return said(QT_TRANSLATE_NOOP("FigureMethod", "Box map: quartiles, and fences at 1.5 interquartile ranges "
                                                      "(L. Anselin 1994)."));
    }
    return {};
}

TerritoryMeasure measureOf(const FigureRecipe& recipe)
{
    return words::meaning(words::measures, option(recipe, "measure")).value_or(TerritoryMeasure::Negatives);
}

QString measured(const FigureRecipe& recipe)
{
    switch (measureOf(recipe)) {
    case TerritoryMeasure::Negatives:
    case TerritoryMeasure::Positives:
        return sharesMethod(recipe);
    case TerritoryMeasure::AnsweredSoon:
        return kaplanMeier();
    case TerritoryMeasure::PerStructure:
        return said(QT_TRANSLATE_NOOP("FigureMethod", "Experiences divided by the active structures that are there."));
    case TerritoryMeasure::Experiences:
    case TerritoryMeasure::Structures:
        break;
    }
    return said(QT_TRANSLATE_NOOP("FigureMethod", "Counted, and divided by nothing."));
}

QString mapMethod(const FigureRecipe& recipe)
{
    QStringList parts{measured(recipe),
                      said(QT_TRANSLATE_NOOP("FigureMethod",
                                             "What names several places counts once in each; what has no place on the "
                                             "map stands in the table.")),
                      classMethod(option(recipe, "method"))};
    if (option(recipe, "smoothed") == words::yes)
        parts << said(QT_TRANSLATE_NOOP("FigureMethod",
                                        "Smoothed shares are drawn towards the common one, the more the fewer they "
                                        "rest on (empirical Bayes, R. J. Marshall 1991, Appl. Statist. 40:283-294); "
                                        "intervals are those of the observed share."));
    return parts.join(u' ');
}

QString mapFormula(const FigureRecipe& recipe)
{
    QStringList lines;
    if (canBeSmoothed(measureOf(recipe)))
        lines << wilsonFormula();
    if (measureOf(recipe) == TerritoryMeasure::AnsweredSoon)
        lines << kaplanMeierFormula();
    if (option(recipe, "smoothed") == words::yes)
        lines << said(QT_TRANSLATE_NOOP("FigureMethod", "θ = m + A ÷ (A + m(1 − m) ÷ n) × (p − m); m: the common "
                                                        "share, A: the variance between territories"));
    return lines.join(u'\n');
}

QString indicatorMethod(const FigureRecipe&)
{
    return QStringList{latestValues(), quartiles(),
                       said(QT_TRANSLATE_NOOP("FigureMethod", "Whiskers reach the last value within 1.5 interquartile "
                                                              "ranges of the quartiles (J. W. Tukey 1977)."))}
        .join(u' ');
}

QString valuesFormula(const FigureRecipe&)
{
    return quartileFormula();
}

QString departmentMediansMethod(const FigureRecipe&)
{
    return QStringList{latestValues(),
                       said(QT_TRANSLATE_NOOP("FigureMethod", "A département's value is the median of its structures; "
                                                              "each département weighs the same.")),
                       quartiles(), classMethod({})}
        .join(u' ');
}

QString departmentStripMethod(const FigureRecipe&)
{
    return QStringList{
        latestValues(),
        said(QT_TRANSLATE_NOOP("FigureMethod", "Variance between and within: of the structures' values, between the "
                                               "means of départements and around them.")),
        quartiles()}
        .join(u' ');
}

QString pairsMethod(const FigureRecipe& recipe)
{
    QStringList parts{latestValues()};
    if (option(recipe, "points") == "typologies")
        parts << said(QT_TRANSLATE_NOOP("FigureMethod", "A point is the median of a typology's structures."));
    parts << said(QT_TRANSLATE_NOOP("FigureMethod", "Spearman's rank correlation, ties at their middle rank. What "
                                                    "holds between services need not hold for people (W. S. Robinson "
                                                    "1950)."));
    return parts.join(u' ');
}

QString pairsFormula(const FigureRecipe&)
{
    return said(QT_TRANSLATE_NOOP("FigureMethod", "rho = Pearson's correlation of the ranks"));
}

QString groupTrendMethod(const FigureRecipe&)
{
    return QStringList{
        said(QT_TRANSLATE_NOOP("FigureMethod",
                               "Each structure's values since its own last break (of unit, title or frequency), in "
                               "calendar periods; the trend is of the structures that have a value in every compared "
                               "period, at least %1."))
            .arg(countText(fewestForBox)),
        quartiles(), direction()}
        .join(u' ');
}

QString structureTrendMethod(const FigureRecipe&)
{
    return said(QT_TRANSLATE_NOOP("FigureMethod",
                                  "The values as published; of a period given twice the one updated last. Only what "
                                  "follows the last break (of unit, title or frequency) and does not overlap is "
                                  "compared.")) +
           u' ' + direction();
}

QString profileMethod(const FigureRecipe&)
{
    return QStringList{
        latestValues(),
        said(QT_TRANSLATE_NOOP("FigureMethod",
                               "Percentile among the peers, ties by half; the middle half of the peers lies from "
                               "quartile to quartile. Better and worse are only said where somebody decided which "
                               "side is better.")),
        quartiles()}
        .join(u' ');
}

QString territoryProfileMethod(const FigureRecipe&)
{
    return QStringList{
        latestValues(),
        said(QT_TRANSLATE_NOOP("FigureMethod",
                               "The median of the structures here as a percentile among the medians of the "
                               "départements with at least %1 values, ties by half."))
            .arg(countText(fewestForBox)),
        quartiles()}
        .join(u' ');
}

QString percentileFormula(const FigureRecipe&)
{
    return midPercentile() + u'\n' + quartileFormula();
}

QString comparisonMethod(const FigureRecipe&)
{
    return QStringList{
        sharesOfStated(), wilson(),
        said(QT_TRANSLATE_NOOP("FigureMethod", "Intervals of differences: method 10 of Newcombe (1998, Stat. Med. "
                                               "17:873-890), for sides of different people; a difference is seen when "
                                               "its interval does not hold 0.")),
        kaplanMeier()}
        .join(u' ');
}

QString comparisonFormula(const FigureRecipe&)
{
    return said(QT_TRANSLATE_NOOP("FigureMethod", "a − b − √((a − lowₐ)² + (highᵦ − b)²) to a − b + √((highₐ − a)² + "
                                                  "(b − lowᵦ)²)")) +
           u'\n' + wilsonFormula() + u'\n' + kaplanMeierFormula();
}

QString countsMethod(const FigureRecipe& recipe)
{
    const QString counted =
        option(recipe, "unit") == "mentions"
            ? said(QT_TRANSLATE_NOOP("FigureMethod", "Each service that an experience names is one mention."))
            : said(QT_TRANSLATE_NOOP("FigureMethod", "Each experience counts once for each value that it has."));
    return counted + u' ' +
           said(
               QT_TRANSLATE_NOOP("FigureMethod", "A share is of all that is counted, those without a value included."));
}

QString binWidths()
{
    return said(QT_TRANSLATE_NOOP("FigureMethod",
                                  "Width of the bars: the rule of Freedman and Diaconis (1981, Z. "
                                  "Wahrscheinlichkeitstheorie 57:453-476), rounded up to a round number."));
}

QString delayHistogramMethod(const FigureRecipe&)
{
    return QStringList{said(QT_TRANSLATE_NOOP("FigureMethod", "Calendar days to the first answer, of the experiences "
                                                              "that have one; who still waits is in no bar.")),
                       binWidths(), kaplanMeier()}
        .join(u' ');
}

QString valueHistogramMethod(const FigureRecipe&)
{
    return QStringList{latestValues(), binWidths(), quartiles()}.join(u' ');
}

QString binFormula(const FigureRecipe&)
{
    return said(QT_TRANSLATE_NOOP("FigureMethod", "width = 2·(Q3 − Q1) ÷ ∛n"));
}

QString pointsMethod(const FigureRecipe&)
{
    return said(QT_TRANSLATE_NOOP("FigureMethod",
                                  "Experiences at the commune of the structures that they name, once at "
                                  "each; the area of a circle is their number."));
}

struct Method
{
    std::string_view kind;
    QString (*text)(const FigureRecipe&);
    QString (*formula)(const FigureRecipe&);    ///< nullptr: counted, and nothing more
};

constexpr std::array methods = {
    Method{"monthly", monthlyMethod, nullptr},
    Method{"trend", trendMethod, trendFormula},
    Method{"criteria-matrix", criteriaMethod, nullptr},
    Method{"typology-shares", sharesMethod, sharesFormula},
    Method{"funnel", funnelMethod, funnelFormula},
    Method{"delays", delaysMethod, delaysFormula},
    Method{"department-map", mapMethod, mapFormula},
    Method{"territory-map", mapMethod, mapFormula},
    Method{"indicator", indicatorMethod, valuesFormula},
    Method{"indicator-trend", groupTrendMethod, valuesFormula},
    Method{"indicator-map", departmentMediansMethod, valuesFormula},
    Method{"indicator-departments", departmentStripMethod, valuesFormula},
    Method{"indicator-pairs", pairsMethod, pairsFormula},
    Method{"profile", profileMethod, percentileFormula},
    Method{"structure-trend", structureTrendMethod, nullptr},
    Method{"territory-profile", territoryProfileMethod, percentileFormula},
    Method{"comparison", comparisonMethod, comparisonFormula},
    Method{"counts", countsMethod, nullptr},
    Method{"delay-histogram", delayHistogramMethod, binFormula},
    Method{"indicator-histogram", valueHistogramMethod, binFormula},
    Method{"points", pointsMethod, nullptr},
};

const Method* methodOf(const FigureRecipe& recipe)
{
    for (const Method& method : methods) {
        if (method.kind == recipe.kind)
            return &method;
    }
    return nullptr;
}

}    // namespace

QString methodText(const FigureRecipe& recipe)
{
    const Method* method = methodOf(recipe);
    return method ? method->text(recipe) : QString();
}

QString formulaText(const FigureRecipe& recipe)
{
    const Method* method = methodOf(recipe);
    return method && method->formula ? method->formula(recipe) : QString();
}

}    // namespace vigie
