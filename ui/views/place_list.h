// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chart/figure_spec.h"
#include "core/query/filter_state.h"

#include <QWidget>

#include <memory>
#include <optional>

class QTableView;

namespace vigie {

class FigureTableModel;
class SelectionView;
class Workspace;

/// The places of a point map as a list beside it, most experiences first, then what lies off the map. A line that is
/// gone to stands out on the map, and the other way round; Enter or a double click filters as on the map.
class PlaceList : public QWidget
{
    Q_OBJECT

public:
    /// Lists places of the selection of @p view.
    PlaceList(const SelectionView& view, Workspace& workspace);

    /// One of pointsFigure(), or none.
    void setFigure(std::shared_ptr<const FigureSpec> figure);
    /// Shows the line of a mark by its text, which begins with the place's name; without one the highlighted place.
    void point(const QString& markText);

private:
    const PointMap* map() const;
    /// nullptr for what lies off the map.
    const PointMap::Place* placeAt(int row) const;
    void select(std::optional<size_t> row);
    void followHighlight();
    std::optional<FilterState> filterOf(int row) const;

    const SelectionView& m_view;
    Workspace& m_workspace;
    std::shared_ptr<const FigureSpec> m_figure;
    FigureTableModel* m_model;
    QTableView* m_table;
    bool m_following = false;    ///< the list follows what is pointed at elsewhere
};

}    // namespace vigie
