// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chart/figure_spec.h"
#include "core/query/filter_state.h"
#include "ui/control/workspace.h"

#include <optional>

namespace vigie {

/// "Where does this number come from?": all that somebody needs who doubts a number, or has to find it again.
struct NumberOrigin
{
    QString title;                 ///< "Share of negatives by typology — CAF"
    QString value;                 ///< as it is written where it was asked; may be several lines
    QString method;                ///< how it was computed
    QString formula = {};          ///< in signs, a line each; may be empty
    Provenance provenance;         ///< filter and n are those of the rows, not of the view around them
    QString query;                 ///< leaves exactly the rows; empty = everything
    std::optional<qint64> rows;    ///< empty: words have to be searched first, or of another snapshot
    WindowPlace place = WindowPlace::Experiences;    ///< of experiences, structures, or results: Indicators
};

/// A number of a view, and the filter that leaves the rows it was made of.
struct NumberQuestion
{
    QString title, value, method;
    FilterState filter;
    WindowPlace place = WindowPlace::Experiences;
};

/// @p selection: of the open snapshot; any will do, it spares a search where it has the filter's words.
NumberOrigin originOf(const NumberQuestion& question, const Selection& selection, const SnapshotController& snapshots);
/// The origin of a mark of a figure, or of the figure as a whole where the target has no field. Its value is the line
/// of the figure's table that speaks of the mark. The rows of a figure of another snapshot are not counted. Error: its
/// filter means nothing on this snapshot.
Result<NumberOrigin> originOf(const FigureSpec& figure, const MarkTarget& target, const SnapshotController& snapshots);

/// A paragraph ready for a report: the number, its filter, n, method, thresholds, source and fingerprint. Holds no word
/// of a testimony.
QString methodParagraph(const NumberOrigin& origin);
/// A title and a value per line, as the window shows them.
std::vector<std::pair<QString, QString>> originLines(const NumberOrigin& origin);

/// Sets the filter that leaves exactly the rows, and goes to them. An error is told by the snapshot's controller.
void showRows(const NumberOrigin& origin, Workspace& workspace);

}    // namespace vigie
