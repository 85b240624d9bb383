// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/filter_comparison.h"
#include "core/chart/figures.h"

namespace vigie {

/// Two filters side by side. Drawn: the shares of sentiments and of those answered in time, A above B, with 95 %
/// intervals. In the table: every measure on both sides, the difference, and what may be said of it. @p titleA and @p
/// titleB are the filters in words; both stand in the frame and so in every file. Without dots when a side is empty;
/// its description says so.
FigureSpec comparisonFigure(const FigureContext& context, const FilterComparison& comparison, const QString& titleA,
                            const QString& titleB);

/// "no difference that n allows to see": what may be said of a measure.
QString verdictText(const ComparedValue& value, const Thresholds& thresholds);

}    // namespace vigie
