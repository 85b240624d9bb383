// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/filter_comparison.h"
#include "core/chart/figures.h"

#include <QString>

#include <optional>
#include <utility>

namespace vigie {

/// What the filter of the context, A, is compared with.
struct ComparedWith
{
    std::optional<Selection> other;    ///< empty: everything that A leaves out
    QString otherName;                 ///< of a saved view; may be empty
    bool swapped = false;              ///< the filter of the context is B

    /// The two sides in words; both stand in the frame and so in every file.
    std::pair<QString, QString> titles(const FigureContext& context) const;
};

/// Two filters side by side. Drawn: the shares of sentiments and of those answered in time, A above B, with 95 %
/// intervals. In the table: every measure on both sides, the difference, and what may be said of it. Without dots when
/// a side is empty; its description says so. O(n log n) of the two sides.
FigureSpec comparisonFigure(const FigureContext& context, const ComparedWith& with);

/// "no difference that n allows to see": what may be said of a measure.
QString verdictText(const ComparedValue& value, const Thresholds& thresholds);

}    // namespace vigie
