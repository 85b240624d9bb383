// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/control_chart.h"
#include "core/analysis/funnel.h"
#include "core/analysis/small_numbers.h"
#include "core/analysis/survival.h"
#include "core/chart/figure_recipe.h"
#include "core/chart/provenance.h"
#include "core/geo/france_map.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

// A figure as data: what is drawn, said and exported is all here, so that it can be built and tested without a window.
// Screen, PNG, SVG and PDF are painted from this one description (ui/render).

namespace vigie {

/// What stands around every figure, and inside every file that is made of it.
struct FigureFrame
{
    QString title;
    QString subtitle;          ///< unit, counting unit, reading rule; may be empty
    QString filterSentence;    ///< "All experiences" when nothing is filtered
    QString sampleSize;        ///< "n = 1 204 experiences"
    QString sourceLine;        ///< producer, date of the data, licence; says so when the data are fictitious
    QString note;              ///< thresholds, caution; may be empty
    QString description;       ///< one sentence made of the data, for screen readers and alternative texts
};

/// What a click on a mark means: the values a condition on this field would get. Empty field = nothing.
struct MarkTarget
{
    std::string field;
    std::vector<std::string> values;

    friend bool operator==(const MarkTarget&, const MarkTarget&) = default;
};

/// A colour by its role; the renderer's theme gives the shade.
enum class MarkColour { Negative, Neutral, Positive, NotGiven, Accent };

/// Stacked bars over an ordered axis: experiences by month by sentiment.
struct StackedBars
{
    struct Series
    {
        QString name;
        MarkColour colour;
        std::vector<double> values;
    };
    QStringList categories;             ///< one per bar, for the axis ("janv. 2025"); thinned by the renderer
    std::vector<MarkTarget> targets;    ///< one per bar
    std::vector<Series> series;         ///< from the axis upwards
    QString valueTitle;
};

/// Box plots by group; a group of fewer than five values is drawn as points.
struct BoxPlot
{
    /// What a group is made of: one structure, or one département.
    struct Member
    {
        QString name;
        double value = 0;
        MarkTarget target;
    };
    struct Box
    {
        QString name;
        qint64 n = 0;
        qint64 missing = 0;
        // meaningless when pointsOnly
        double lowerWhisker = 0, lowerQuartile = 0, median = 0, upperQuartile = 0, upperWhisker = 0;
        std::vector<double> points;    ///< outliers, or all values when pointsOnly
        bool pointsOnly = false;
        MarkTarget target;
        std::vector<Member> members = {};    ///< all values, ascending: drawn as a strip instead of `points`
    };
    std::vector<Box> boxes;
    QString valueTitle;    ///< with the unit
};

/// Proportions with intervals, one line each, sorted as given.
struct ShareDots
{
    struct Dot
    {
        QString name;
        qint64 n = 0;
        std::optional<double> fraction, low, high;    ///< empty: not shown, n too small
        Reliability reliability = Reliability::Shown;
        MarkTarget target;
    };
    std::vector<Dot> dots;
    QString valueTitle;
    MarkColour colour = MarkColour::Negative;
    QString hiddenText;    ///< what stands for a share that may not be shown: "n < 10"
};

/// A table of counts with row shares, shaded by column role: criteria × sentiment.
struct CountMatrix
{
    struct CellOfMatrix
    {
        qint64 count = 0;
        std::optional<double> rowShare;
        MarkTarget target;
    };
    QStringList rowNames;
    QStringList columnNames;
    std::vector<MarkColour> columnColours;
    std::vector<std::vector<CellOfMatrix>> rows;
};

/// Départements or regions of metropolitan France and the five overseas insets, coloured by class.
struct Choropleth
{
    enum class Values { Share, Number, Ratio };    ///< how values are written: 75,6 %; 1 204; 12,5
    struct Territory
    {
        std::string code;    ///< INSEE code of the département or region
        QString name;
        qint64 n = 0;
        std::optional<double> value;    ///< a fraction, or a number; empty: hidden or nothing there
        Reliability reliability = Reliability::Hidden;
        std::optional<Interval> interval = {};    ///< of the observed share
        std::optional<double> observed = {};      ///< when the value is a smoothed one
    };
    /// A structure at its place.
    struct Site
    {
        ScenePoint point;    ///< in the scene of core/geo/france_map.h
        std::string code;
        QString name;
        bool overseas = false;
    };
    /// The part of metropolitan France that is shown.
    struct Window
    {
        double zoom = 1;      ///< 1: all of it
        ScenePoint centre;    ///< meaningless at zoom 1
        friend bool operator==(const Window&, const Window&) = default;
    };
    std::vector<Territory> territories;    ///< those with n > 0
    std::vector<double> breaks;            ///< inner class limits, ascending: k classes have k-1 breaks
    QString valueTitle;
    qint64 abroad = 0;                    ///< units of services abroad
    qint64 unplaced = 0;                  ///< units without a known place
    std::vector<std::string> selected;    ///< codes outlined as chosen
    QString hiddenText;                   ///< what stands for a value that may not be shown: "n < 10"
    QString cautionText;                  ///< legend of what is shown with caution: "n < 30"
    Values values = Values::Share;
    bool regions = false;
    std::string field = "department";    ///< what a condition on a territory is set on
    QStringList classNames;              ///< of the classes whose limits say too little (box map); else empty
    std::shared_ptr<const std::vector<Site>> sites = {};    ///< drawn as circles, with their number where they are
                                                            ///< close; nullptr: not asked for
    Window window;
};

/// Proportions of groups against their size, with the limits that chance alone would keep.
struct FunnelPlot
{
    struct Point
    {
        QString name;    ///< empty when too few: never named, and nothing to choose
        qint64 n = 0;
        double share = 0;
        double z = 0;    ///< labels are written for the farthest first
        FunnelPosition position = FunnelPosition::TooFew;
        Reliability reliability = Reliability::Hidden;
        MarkTarget target;
    };
    struct Limits
    {
        double n = 0;
        Interval within95, within998;    ///< clamped to [0, 1]
    };
    std::vector<Point> points;     ///< largest n first, those of too few last
    std::vector<Limits> limits;    ///< curves, by n ascending, from the smallest point to the largest
    double centre = 0;
    MarkColour colour = MarkColour::Negative;
    QString shareTitle;
    QString sizeTitle;
    QString hiddenText;    ///< what stands for a share that may not be told: "n < 10"
    QString cautionText;
};

/// Share answered against the days waited, by group, as steps with 95 % bands.
struct SurvivalCurves
{
    struct Step
    {
        double days = 0;
        double answered = 0;                 ///< from this day on
        std::optional<Interval> interval;    ///< of the share answered
    };
    struct Curve
    {
        QString name;
        qint64 n = 0;
        qint64 answered = 0;
        std::vector<Step> steps;    ///< up to the horizon
        double lastDay = 0;         ///< where the curve ends: nothing is known beyond, or the horizon
        Survival::Quantile median;
        Reliability reliability = Reliability::Shown;
        bool whole = false;    ///< of all the groups together
        MarkTarget target;
    };
    std::vector<Curve> curves;    ///< the whole first, then largest n first
    double horizon = 0;           ///< days at which the axis ends
    QString shareTitle;
    QString daysTitle;
    QString notReachedText;    ///< what stands for a median that the curve does not reach
};

/// One value a month around their mean, with control limits and the signals that the rules find.
struct ControlLine
{
    struct Month
    {
        QString name;
        qint64 n = 0;                   ///< what the value is made of
        std::optional<double> value;    ///< empty: nothing there, or n too small
        bool complete = false;          ///< else drawn hollow and not joined: neither in the mean nor in the limits
        bool fewTestimonies = false;    ///< a share with caution: hollow
        ControlChart::Signal signal = ControlChart::Signal::None;
        bool above = false;
        MarkTarget target;
    };
    struct Limits
    {
        double mean = 0, lower = 0, upper = 0;
    };
    std::vector<Month> months;
    std::optional<Limits> limits;    ///< empty: series too short
    bool isShare = false;            ///< values are fractions; else counts
    MarkColour colour = MarkColour::Accent;
    QString valueTitle;
    QString direction;    ///< rising, falling, flat, or why nothing is said
};

/// One structure's indicators, one line each, on the one scale that units may share: percentiles among its peers. The
/// right is always the higher value; which side is better stands in words, where somebody decided it.
struct ProfileSpine
{
    struct Line
    {
        QString name;
        QString value;                       ///< with its unit; empty: none that can be read
        std::optional<double> percentile;    ///< 0 to 100; empty: no scale, `remark` says why
        QString standing;                    ///< "close", "higher", "better", "too few peers"; empty without a scale
        bool pointOnly = false;              ///< too few peers for a middle half
        QString remark;                      ///< instead of the scale: "several units"
        QString details;                     ///< for who points at it: quartiles, ties, interval or why there is none
        qint64 n = 0;                        ///< peers with a value, itself included
        MarkTarget target;
    };
    std::vector<Line> lines;
    QString scaleTitle;
};

/// The values of one indicator by period, joined where they may be compared: of one structure, or medians of several.
struct PeriodSeries
{
    struct Point
    {
        QString name;     ///< of the period
        double at = 0;    ///< place in time, in years
        double value = 0;
        qint64 n = 1;              ///< structures that it is the median of
        bool compared = false;     ///< takes part in the trend; else hollow
        QString breakText = {};    ///< why the series breaks before it; it is not joined then
        MarkTarget target = {};
    };
    std::vector<Point> points;    ///< in the order of time
    bool ofOne = false;           ///< one structure's own values: n says nothing
    QString valueTitle;           ///< with the unit
    QString direction;            ///< "↗ rising", or why nothing is said
};

/// Two indicators of the same structures (or typologies); each has its axis, and its unit.
struct ScatterPlot
{
    struct Point
    {
        QString name;
        double x = 0, y = 0;
        MarkTarget target;
    };
    std::vector<Point> points;
    std::optional<double> xMedian, yMedian;    ///< where the quadrants meet
    QString xTitle, yTitle;                    ///< with their units
    bool named = false;                        ///< names stand beside the points: there are few
    QString correlation;                       ///< "Spearman's rho = 0.42 (n = 31)", or why there is none
};

/// Counts of categories as horizontal bars, in the order given.
struct CategoryBars
{
    struct Bar
    {
        QString name;
        qint64 count = 0;
        std::optional<double> share;    ///< of the units counted; empty where there is nothing to divide by
        MarkTarget target;
    };
    std::vector<Bar> bars;
    QString valueTitle;    ///< "Experiences", "Mentions"
    MarkColour colour = MarkColour::Accent;
};

/// How values spread: bars that touch, over intervals [from, to) of equal width; the last one holds its end too.
struct Histogram
{
    struct Bin
    {
        double from = 0, to = 0;
        qint64 count = 0;
        MarkTarget target;
    };
    std::vector<Bin> bins;             ///< ascending, without gaps, empty ones included
    std::optional<double> median;      ///< of all values, also those beyond the axis
    qint64 beyond = 0;                 ///< values above the last bin, not drawn, and said to be
    QString valueTitle, countTitle;    ///< the value's with its unit
    MarkColour colour = MarkColour::Accent;
};

/// Places in France as circles, whose area tells how many.
struct PointMap
{
    struct Place
    {
        ScenePoint point;    ///< in the scene of core/geo/france_map.h
        bool overseas = false;
        QString name;    ///< of the commune, or of the one structure there
        qint64 count = 0;
        MarkTarget target;
    };
    std::vector<Place> places;    ///< largest first, so that small ones lie on top
    qint64 abroad = 0;            ///< units abroad
    qint64 unplaced = 0;          ///< units without a known place
    QString valueTitle;           ///< "Experiences"
};

/// One value of a table: as people read it, and as a spreadsheet should have it.
struct PlottedCell
{
    enum class Form { Text, Count, Fraction, Measure };

    QString text;
    Form form = Form::Text;
    double number = 0;    ///< meaningless for a text; a fraction is one of 1

    PlottedCell() = default;
    PlottedCell(const QString& words) : text(words) {}
    PlottedCell(const QString& words, Form numberForm, double value) : text(words), form(numberForm), number(value) {}

    friend bool operator==(const PlottedCell&, const PlottedCell&) = default;
};

using PlottedRow = QList<PlottedCell>;

/// The numbers behind the figure, exactly those that are drawn. A cell with more than one number (an interval in one
/// cell) is a text; a table that people will compute with has a column for each.
struct PlottedTable
{
    QStringList columns;
    std::vector<PlottedRow> rows;    ///< written for people, French or English
};

using FigureBody =
    std::variant<StackedBars, BoxPlot, ShareDots, CountMatrix, Choropleth, FunnelPlot, SurvivalCurves, ControlLine,
                 ProfileSpine, PeriodSeries, ScatterPlot, CategoryBars, Histogram, PointMap>;

struct FigureSpec
{
    FigureFrame frame;
    FigureBody body;
    PlottedTable table;
    Provenance provenance = {};
    FigureRecipe recipe = {};    ///< how to make it again; an empty kind = it cannot be
};

}    // namespace vigie
