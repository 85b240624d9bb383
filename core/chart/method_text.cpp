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

QString kaplanMeier()
{
    return said(QT_TRANSLATE_NOOP(
        "FigureMethod",
        "Those who still wait count as waiting for as long as they have waited: Kaplan and Meier's estimate (1958, J. "
        "Am. Stat. "
        "Assoc. 53:457-481), variance after Greenwood (1926), 95% intervals on the log(−log) scale (Kalbfleisch and "
        "Prentice), those of a quantile after Brookmeyer and Crowley (1982). Delays are calendar days."));
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
    if (words::option(recipe, "sentiment").empty())
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

QString funnelMethod(const FigureRecipe& recipe)
{
    QStringList parts{
        sharesOfStated(),
        said(QT_TRANSLATE_NOOP("FigureMethod",
                               "Limits: where a group of that size would lie 95 and 99.8 times in 100 if only chance "
                               "set it apart from the common share (D. J. Spiegelhalter 2005, Stat. Med. "
                               "24:1185-1202, normal approximation)."))};
    if (words::option(recipe, "overdispersion") == words::yes)
        parts << said(QT_TRANSLATE_NOOP("FigureMethod",
                                        "Widened by the variance between groups (Spiegelhalter 2005, Qual. Saf. Health "
                                        "Care 14:347-351; arcsine scale, a tenth winsorised on each side)."));
    return parts.join(u' ');
}

QString delaysMethod(const FigureRecipe&)
{
    return kaplanMeier();
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

QString measured(const FigureRecipe& recipe)
{
    switch (words::measureOf(recipe)) {
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
                      classMethod(words::option(recipe, "method"))};
    if (words::option(recipe, "smoothed") == words::yes)
        parts << said(QT_TRANSLATE_NOOP("FigureMethod",
                                        "Smoothed shares are drawn towards the common one, the more the fewer they "
                                        "rest on (empirical Bayes, R. J. Marshall 1991, Appl. Statist. 40:283-294); "
                                        "intervals are those of the observed share."));
    return parts.join(u' ');
}

QString indicatorMethod(const FigureRecipe&)
{
    return QStringList{latestValues(), quartiles(),
                       said(QT_TRANSLATE_NOOP("FigureMethod", "Whiskers reach the last value within 1.5 interquartile "
                                                              "ranges of the quartiles (J. W. Tukey 1977)."))}
        .join(u' ');
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
    if (words::option(recipe, "points") == "typologies")
        parts << said(QT_TRANSLATE_NOOP("FigureMethod", "A point is the median of a typology's structures."));
    parts << said(QT_TRANSLATE_NOOP("FigureMethod", "Spearman's rank correlation, ties at their middle rank. What "
                                                    "holds between services need not hold for people (W. S. Robinson "
                                                    "1950)."));
    return parts.join(u' ');
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

QString countsMethod(const FigureRecipe& recipe)
{
    const QString counted =
        words::option(recipe, "unit") == "mentions"
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
};

constexpr std::array methods = {
    Method{"monthly", monthlyMethod},
    Method{"trend", trendMethod},
    Method{"criteria-matrix", criteriaMethod},
    Method{"typology-shares", sharesMethod},
    Method{"funnel", funnelMethod},
    Method{"delays", delaysMethod},
    Method{"department-map", mapMethod},
    Method{"territory-map", mapMethod},
    Method{"indicator", indicatorMethod},
    Method{"indicator-trend", groupTrendMethod},
    Method{"indicator-map", departmentMediansMethod},
    Method{"indicator-departments", departmentStripMethod},
    Method{"indicator-pairs", pairsMethod},
    Method{"profile", profileMethod},
    Method{"structure-trend", structureTrendMethod},
    Method{"territory-profile", territoryProfileMethod},
    Method{"comparison", comparisonMethod},
    Method{"counts", countsMethod},
    Method{"delay-histogram", delayHistogramMethod},
    Method{"indicator-histogram", valueHistogramMethod},
    Method{"points", pointsMethod},
};

}    // namespace

QString methodText(const FigureRecipe& recipe)
{
    for (const Method& method : methods) {
        if (method.kind == recipe.kind)
            return method.text(recipe);
    }
    return {};
}

}    // namespace vigie
