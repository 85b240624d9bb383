// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/place_list.h"

#include "ui/render/figure_table_model.h"
#include "ui/style/widgets.h"
#include "ui/views/number_menu.h"
#include "ui/views/selection_view.h"

#include <QHeaderView>
#include <QItemSelectionModel>
#include <QScopedValueRollback>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace vigie {

namespace {

constexpr int countColumn = 2;    ///< of the figure's table
constexpr int measuredLines = 100;

/// Where the first place stands that fits.
template <typename Fits>
std::optional<size_t> positionOf(const PointMap* map, const Fits& fits)
{
    if (!map)
        return std::nullopt;
    const auto found = std::ranges::find_if(map->places, fits);
    return found == map->places.end() ? std::nullopt : std::optional(static_cast<size_t>(found - map->places.begin()));
}

}    // namespace

PlaceList::PlaceList(const SelectionView& view, Workspace& workspace)
    : m_view(view), m_workspace(workspace), m_model(new FigureTableModel(this)),
      m_table(table(m_model, tr("Places of the map"), QStringLiteral("places-of-map"), this))
{
    // The first of thousands of lines are enough to measure.
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setResizeContentsPrecision(measuredLines);
    m_table->horizontalHeader()->setStretchLastSection(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                if (m_following || !current.isValid())
                    return;
                const PointMap::Place* place = placeAt(current.row());
                m_workspace.snapshots().setHighlight(place ? place->target : MarkTarget());
            });
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) {
        if (const PointMap::Place* place = placeAt(index.row()))
            m_workspace.snapshots().toggle(MarkTarget(place->target));
    });
    connect(&workspace.snapshots(), &SnapshotController::highlightChanged, this, &PlaceList::followHighlight);
    const auto origin = [this](const QModelIndex& cell) -> std::optional<NumberOrigin> {
        const std::optional<FilterState> filter = filterOf(cell.row());
        if (!filter)
            return std::nullopt;
        return originOf({QStringLiteral("%1 — %2").arg(m_figure->frame.title, placeAt(cell.row())->name),
                         cell.siblingAtColumn(countColumn).data().toString(), m_figure->provenance.method, *filter},
                        m_view.selection(), m_workspace.snapshots());
    };
    explainCells(m_table, workspace, origin, NumberMenu::Own);
}

void PlaceList::setFigure(std::shared_ptr<const FigureSpec> figure)
{
    const QScopedValueRollback following(m_following, true);
    m_figure = std::move(figure);
    m_model->setFigure(m_figure);
    m_table->setAccessibleDescription(m_figure ? m_figure->frame.description : QString());
    followHighlight();
}

const PointMap* PlaceList::map() const
{
    return m_figure ? std::get_if<PointMap>(&m_figure->body) : nullptr;
}

/// The lines of the table are the places of the map, in their order.
const PointMap::Place* PlaceList::placeAt(int row) const
{
    const PointMap* places = map();
    const auto at = static_cast<size_t>(row);
    return places && row >= 0 && at < places->places.size() ? &places->places[at] : nullptr;
}

void PlaceList::point(const QString& markText)
{
    if (markText.isEmpty())
        return followHighlight();
    const QString name = markText.section(u'\n', 0, 0);
    select(positionOf(map(), [&name](const PointMap::Place& place) { return place.name == name; }));
}

void PlaceList::followHighlight()
{
    const MarkTarget& target = m_workspace.snapshots().highlight();
    select(positionOf(map(), [&target](const PointMap::Place& place) { return place.target == target; }));
}

/// Without choosing it: the list only shows where it is.
void PlaceList::select(std::optional<size_t> row)
{
    const QScopedValueRollback following(m_following, true);
    if (!row) {
        m_table->clearSelection();
        return;
    }
    const QModelIndex index = m_model->index(static_cast<int>(*row), 0);
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
}

std::optional<FilterState> PlaceList::filterOf(int row) const
{
    const PointMap::Place* place = placeAt(row);
    if (!place)
        return std::nullopt;
    Condition condition;
    condition.field = place->target.field;
    condition.any = place->target.values;
    FilterState filter = m_view.selection().filter();
    return filter.set(condition) ? std::optional(filter) : std::nullopt;
}

}    // namespace vigie
