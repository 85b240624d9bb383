// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/small_numbers.h"

#include <QString>
#include <QStringList>

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

/// Départements of metropolitan France and the five overseas insets, coloured by class.
struct Choropleth
{
    struct Territory
    {
        std::string code;    ///< INSEE code of the département
        QString name;
        qint64 n = 0;
        std::optional<double> value;    ///< fraction; empty: hidden or nothing there
        Reliability reliability = Reliability::Hidden;
    };
    std::vector<Territory> territories;    ///< those with n > 0
    std::vector<double> breaks;            ///< inner class limits, ascending: k classes have k-1 breaks
    QString valueTitle;
    qint64 abroad = 0;                    ///< experiences of services abroad
    qint64 unplaced = 0;                  ///< experiences without a known place
    std::vector<std::string> selected;    ///< codes outlined as chosen
    QString hiddenText;                   ///< legend of what may not be shown: "n < 10 or no data"
    QString cautionText;                  ///< legend of what is shown with caution: "n < 30"
};

/// The numbers behind the figure, exactly those that are drawn.
struct PlottedTable
{
    QStringList columns;
    std::vector<QStringList> rows;    ///< written for people, French or English
};

using FigureBody = std::variant<StackedBars, BoxPlot, ShareDots, CountMatrix, Choropleth>;

struct FigureSpec
{
    FigureFrame frame;
    FigureBody body;
    PlottedTable table;
};

}    // namespace vigie
