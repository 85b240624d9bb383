// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/map_view.h"

#include "core/chart/point_map_figure.h"
#include "core/chart/value_text.h"
#include "ui/models/territory_model.h"
#include "ui/render/figure_panel.h"
#include "ui/render/figure_view.h"
#include "ui/style/widgets.h"
#include "ui/views/flow_layout.h"
#include "ui/views/linked_figure.h"
#include "ui/views/map_controls.h"
#include "ui/views/map_zoom.h"
#include "ui/views/number_menu.h"
#include "ui/views/place_list.h"
#include "ui/views/territory_readout.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QMetaMethod>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QStackedWidget>

namespace vigie {

namespace {

constexpr int margin = 10;
constexpr int gap = 8;
// Shares of the width; either can be made wider by hand.
constexpr int mapWidth = 560;
constexpr int tableWidth = 460;
constexpr int narrowestTable = 240;

int positionOfOffMap(const TerritoryModel& model, OffMap what)
{
    for (int position = 0; position < model.rowCount(); ++position) {
        if (model.offMapAt(position) == what)
            return position;
    }
    return -1;
}

}    // namespace

MapView::MapView(Workspace& workspace, QWidget* parent)
    : SelectionView(workspace, parent), m_map(new FigurePanel(this)), m_controls(new MapControls(this)),
      m_zoom(new MapZoom(m_map->findChild<FigureView*>(), this)),
      m_territories(new TerritoryModel(snapshots().territories(), this)),
      m_table(table(m_territories, tr("Numbers of the map"), QStringLiteral("territories"), this)),
      m_readout(new TerritoryReadout(this)), m_side(new QStackedWidget(this)),
      m_places(new PlaceList(*this, workspace)), m_abroad(button({}, QStringLiteral("map-abroad"), "link", this)),
      m_unplaced(button({}, QStringLiteral("map-unplaced"), "link", this)), m_job(new JobRunner(this))
{
    m_map->setObjectName(QStringLiteral("figure-full-map"));
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(TerritoryModel::Sample, Qt::DescendingOrder);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setMinimumWidth(narrowestTable);
    auto* top = new QHBoxLayout;
    top->setSpacing(gap);
    top->addWidget(m_controls, 1);
    top->addWidget(m_zoom, 0, Qt::AlignTop);
    auto* split = new QSplitter(Qt::Horizontal, this);
    split->setObjectName(QStringLiteral("map-split"));
    split->setChildrenCollapsible(false);
    auto* left = new QWidget(split);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap);
    column->addWidget(m_map, 1);
    column->addWidget(buildOffMap());
    split->addWidget(left);
    m_side->addWidget(buildTerritories());
    m_side->addWidget(m_places);
    split->addWidget(m_side);
    split->setSizes({mapWidth, tableWidth});
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(gap);
    layout->addLayout(top);
    layout->addWidget(split, 1);
    linkFigure(m_map, workspace);
    connectParts();
}

QWidget* MapView::buildTerritories()
{
    auto* side = new QWidget(this);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap);
    column->addWidget(m_table, 1);
    column->addWidget(m_readout);
    return side;
}

/// What lies on no map, always there and to be read with one click.
QWidget* MapView::buildOffMap()
{
    auto* row = new QWidget(this);
    auto* flow = new FlowLayout(gap, row);
    for (QPushButton* way : {m_unplaced, m_abroad}) {
        way->setToolTip(tr("Read these experiences"));
        flow->addWidget(way);
    }
    return row;
}

void MapView::connectParts()
{
    connect(m_controls, &MapControls::changed, this, &MapView::refreshWhenSeen);
    connect(m_zoom, &MapZoom::changed, this, &MapView::showWindow);
    connect(m_map, &FigurePanel::markHovered, this, &MapView::hover);
    connect(&snapshots(), &SnapshotController::highlightChanged, this, &MapView::followHighlight);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) { filterBy(index.row()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                if (!m_following && current.isValid())
                    choose(current.row());
            });
    const auto origin = [this](const QModelIndex& cell) -> std::optional<NumberOrigin> {
        const std::optional<FilterState> filter = filterOf(cell.row());
        if (!filter || !m_map->figure())
            return std::nullopt;
        const QString place = cell.siblingAtColumn(TerritoryModel::Place).data().toString();
        return originOf({QStringLiteral("%1 — %2").arg(m_map->figure()->frame.title, place), cell.data().toString(),
                         m_map->figure()->provenance.method, *filter},
                        selection(), snapshots());
    };
    explainCells(m_table, workspace(), origin, NumberMenu::Own);
    connect(m_readout, &TerritoryReadout::filterAsked, this, [this] { filterBy(m_chosen); });
    connect(m_readout, &TerritoryReadout::readAsked, this, [this] { read(m_chosen); });
    connect(m_readout, &TerritoryReadout::sheetAsked, this, [this] {
        const std::string department = m_territories->codeAt(m_chosen);
        Q_EMIT territorySheetAsked(department);
    });
    connect(m_abroad, &QPushButton::clicked, this, [this] { read(positionOfOffMap(*m_territories, OffMap::Abroad)); });
    connect(m_unplaced, &QPushButton::clicked, this,
            [this] { read(positionOfOffMap(*m_territories, OffMap::Unplaced)); });
    // Sorting moves the lines: what is described keeps its place in the list.
    connect(m_territories, &QAbstractItemModel::modelReset, this, &MapView::followHighlight);
}

void MapView::snapshotChanged()
{
    m_job->cancel();
    m_map->setEmptyText(nothingLeft());
    m_map->setFigure(nullptr);
    m_rates = {};
    m_territories->setMap({}, {});
    m_places->setFigure(nullptr);
    m_zoom->reset();
    showOffMap();
}

void MapView::refresh()
{
    MapLook look = m_controls->look();
    const auto work = [selection = sharedSelection(), context = figureContext(), question = m_controls->question(),
                       look, shown = m_controls->shown()](const TaskContext&) -> Result<Answer> {
        if (shown == MapControls::Shown::Places)
            return Answer{{}, pointsFigure(context)};
        Answer answer;
        answer.rates = territoryRates(*selection, question, context.thresholds);
        answer.figure = territoryMapFigure(context, answer.rates, look);
        return answer;
    };
    m_job->start<Answer>(work, [this](Result<Answer> answer) {
        if (answer)
            show(std::move(*answer));
    });
}

void MapView::show(Answer answer)
{
    const bool places = std::holds_alternative<PointMap>(answer.figure.body);
    m_side->setCurrentIndex(places ? 1 : 0);
    m_zoom->setVisible(!places);
    m_map->setEmptyText(selection().experienceCount() == 0 ? nothingLeft() : answer.figure.frame.description);
    m_rates = answer.rates;
    if (places)
        showPlaces(std::move(answer.figure));
    else
        showTerritories(std::move(answer));
    showOffMap();
}

void MapView::showTerritories(Answer answer)
{
    Choropleth map = std::get<Choropleth>(answer.figure.body);
    m_places->setFigure(nullptr);
    vigie::showWindow(answer.figure, m_zoom->window());
    m_map->setFigure(std::make_shared<const FigureSpec>(std::move(answer.figure)));
    m_territories->setMap(std::move(answer.rates), std::move(map));
}

/// All of them at once: circles have no window.
void MapView::showPlaces(FigureSpec figure)
{
    m_territories->setMap({}, {});
    const auto shared = std::make_shared<const FigureSpec>(std::move(figure));
    m_map->setFigure(shared);
    m_places->setFigure(shared);
    m_zoom->reset();
}

void MapView::showWindow()
{
    if (!m_map->figure() || !std::holds_alternative<Choropleth>(m_map->figure()->body))
        return;
    FigureSpec figure = *m_map->figure();
    vigie::showWindow(figure, m_zoom->window());
    m_map->setFigure(std::make_shared<const FigureSpec>(std::move(figure)));
}

void MapView::showOffMap()
{
    const auto show = [this](QPushButton* way, OffMap what) {
        const TerritoryRates::Remainder* remainder = m_rates.remainder(what);
        way->setVisible(remainder != nullptr);
        if (!remainder)
            return;
        way->setEnabled(remainder->toRead > 0);
        way->setText(tr("%1: %2 of %3")
                         .arg(offMapTitle(what, m_rates.question.place), countText(remainder->toRead),
                              countText(selection().experienceCount())));
        way->setAccessibleName(way->text());
    };
    show(m_abroad, OffMap::Abroad);
    show(m_unplaced, OffMap::Unplaced);
}

/// The text of a mark begins with its name, which is the table's.
void MapView::hover(const QString& text)
{
    m_places->point(text);
    const int position = text.isEmpty() ? highlighted() : m_territories->positionOfTitle(text.section(u'\n', 0, 0));
    select(position);
}

int MapView::highlighted() const
{
    const MarkTarget& target = snapshots().highlight();
    const bool ours = target.field == territoryField(m_rates.question.level, m_rates.question.place);
    return ours && target.values.size() == 1 ? m_territories->positionOf(target.values.front()) : -1;
}

void MapView::followHighlight()
{
    const int position = highlighted();
    select(position);
    describe(position);
}

/// Without choosing it: the table only shows where it is.
void MapView::select(int position)
{
    const QScopedValueRollback following(m_following, true);
    if (position < 0) {
        m_table->clearSelection();
        return;
    }
    const QModelIndex index = m_territories->index(position, TerritoryModel::Place);
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
}

void MapView::choose(int position)
{
    const std::string& code = m_territories->codeAt(position);
    const QScopedValueRollback following(m_following, true);
    if (m_territories->offMapAt(position))
        snapshots().setHighlight({});
    else
        snapshots().setHighlight({std::string(territoryField(m_rates.question.level, m_rates.question.place)), {code}});
    select(position);
    describe(position);
}

void MapView::describe(int position)
{
    m_chosen = position;
    if (position < 0)
        m_readout->clear();
    else
        m_readout->setTerritory(m_rates, m_territories->map(), m_territories->territoryAt(position),
                                m_territories->valueAt(position).structures);
    offerSheet();
}

void MapView::offerSheet()
{
    const bool department =
        m_chosen >= 0 && !m_territories->offMapAt(m_chosen) && m_rates.question.level == TerritoryLevel::Department;
    m_readout->setSheetOffered(department && isSignalConnected(QMetaMethod::fromSignal(&MapView::territorySheetAsked)));
}

void MapView::connectNotify(const QMetaMethod& signal)
{
    SelectionView::connectNotify(signal);
    if (m_readout && signal == QMetaMethod::fromSignal(&MapView::territorySheetAsked))
        offerSheet();
}

std::optional<FilterState> MapView::filterOf(int position) const
{
    if (position < 0)
        return std::nullopt;
    if (const std::optional<OffMap> what = m_territories->offMapAt(position))
        return filteredBy(selection(), m_rates.question, *what);
    Condition condition;
    condition.field = territoryField(m_rates.question.level, m_rates.question.place);
    condition.any = {m_territories->codeAt(position)};
    FilterState filter = selection().filter();
    return filter.set(condition) ? std::optional(filter) : std::nullopt;
}

void MapView::filterBy(int position)
{
    if (const std::optional<FilterState> filter = filterOf(position))
        snapshots().setFilter(*filter);
}

void MapView::read(int position)
{
    const std::optional<FilterState> filter = filterOf(position);
    if (!filter)
        return;
    snapshots().setFilter(*filter);
    workspace().goTo(WindowPlace::Experiences);
}

}    // namespace vigie
