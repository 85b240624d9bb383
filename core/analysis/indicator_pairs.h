// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/indicator_values.h"

#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace vigie {

/// What one point of a pair of indicators is.
enum class PairUnit { Structures, TypologyMedians };

/// Two indicators side by side, usually satisfaction and performance: the latest values of the structures (or the
/// medians of typologies) that have both. Each has an axis of its own; neither may mix units.
struct IndicatorPairs
{
    struct Point
    {
        std::string name;    ///< structure code, or typology (empty = missing)
        double x = 0, y = 0;
    };
    /// Around the medians of the points. A point on a median is in no quadrant.
    struct Quadrants
    {
        qint64 bothLow = 0, onlyXHigh = 0, onlyYHigh = 0, bothHigh = 0, onMedian = 0;
    };

    PairUnit unit = PairUnit::Structures;
    std::string xUnit, yUnit;
    std::vector<Point> points;      ///< by name in byte order
    qint64 onlyX = 0, onlyY = 0;    ///< structures (or typologies) with one of the two
    std::optional<double> xMedian, yMedian;
    std::optional<RankCorrelation> correlation;    ///< Spearman; empty below three points or when one side is constant
    Quadrants quadrants;
    /// To be shown with every figure of it: what holds between services need not hold for people (W. S. Robinson 1950,
    /// "Ecological Correlations and the Behavior of Individuals", Am. Sociol. Rev. 15:351-357).
    QString note;
};

/// Fails with CheckFailed when the latest values of either indicator are in several units.
Result<IndicatorPairs> indicatorPairs(const Selection& selection, const IndicatorEntry& x, const IndicatorEntry& y,
                                      PairUnit unit);

}    // namespace vigie
