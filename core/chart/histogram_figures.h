// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/distribution.h"
#include "core/analysis/response_delays.h"
#include "core/chart/figures.h"

#include <cstddef>
#include <span>

namespace vigie {

/// Intervals of equal width that begin and end on round numbers.
struct HistogramBins
{
    double first = 0;
    double width = 1;    ///< 1, 2 or 5 times a power of ten
    size_t count = 0;

    double end() const { return first + width * static_cast<double>(count); }
    friend bool operator==(const HistogramBins&, const HistogramBins&) = default;
};

/// No more bins than can be told apart in a column of text.
inline constexpr size_t mostBins = 40;

/// The bins that hold all of @p ascending, or with far outliers all but the highest hundredth at most.
///
/// Width: 2 IQR / ∛n (D. Freedman & P. Diaconis 1981, "On the histogram as a density estimator: L2 theory", Z.
/// Wahrscheinlichkeitstheorie verw. Gebiete 57:453-476), rounded up to a round number; where the IQR is 0, the range
/// over 1 + log2 n (H. A. Sturges 1926). Never less than @p leastWidth: days have no halves. Without values no bins.
HistogramBins histogramBins(std::span<const double> ascending, double leastWidth = 0);

/// How many calendar days the answered waited for their first answer. Who still waits has no such day: their number is
/// said, and beside the median of the answered the one of Kaplan and Meier, which counts them. Censored at the date of
/// the data (core/analysis/response_delays.h). A click asks for the days of a bin.
/// An empty body when answers are not dated, nobody has one, or there are fewer experiences than may be told of.
FigureSpec answerDelayHistogram(const FigureContext& context, DelayOrigin origin);

/// How the latest values of one indicator spread over the selected structures, in its unit. A click asks for the
/// structures of a bin. An empty body below fewestForBox values.
FigureSpec indicatorHistogram(const FigureContext& context, const IndicatorDistribution& distribution);

}    // namespace vigie
