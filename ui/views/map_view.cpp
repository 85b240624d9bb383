// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/map_view.h"

#include "core/analysis/share.h"
#include "core/chart/figures.h"
#include "core/domain/vocabulary.h"
#include "ui/models/territory_model.h"
#include "ui/render/figure_panel.h"
#include "ui/style/widgets.h"
#include "ui/views/linked_figure.h"

#include <QHBoxLayout>
#include <QHeaderView>

namespace vigie {

MapView::MapView(Workspace& workspace, QWidget* parent)
    : SelectionView(workspace, parent), m_map(new FigurePanel(this)),
      m_territories(new TerritoryModel(snapshots().territories(), snapshots().thresholds(), this)),
      m_table(table(m_territories, tr("Share of negatives by département"), QStringLiteral("territories"), this))
{
    m_map->setObjectName(QStringLiteral("figure-full-map"));
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(TerritoryModel::Sample, Qt::DescendingOrder);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(TerritoryModel::Department, QHeaderView::Stretch);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->setFixedWidth(350);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 10, 10, 10);
    layout->addWidget(m_map, 1);
    layout->addWidget(m_table);
    linkFigure(m_map, snapshots());
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) {
        snapshots().toggle("department", std::string(m_territories->shareAt(index.row()).group));
    });
}

void MapView::snapshotChanged()
{
    m_map->setEmptyText(nothingLeft());
}

void MapView::refresh()
{
    m_map->setFigure(std::make_shared<const FigureSpec>(departmentMapFigure(figureContext())));
    m_territories->setShares(sentimentShares(selection(), sentimentLabel(Sentiment::Negative), "department",
                                             CountingUnit::Experiences, snapshots().thresholds()));
}

}    // namespace vigie
