// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/overview_view.h"

#include "core/analysis/overview_facts.h"
#include "core/chart/figures.h"
#include "ui/control/job_runner.h"
#include "ui/render/figure_panel.h"
#include "ui/views/linked_figure.h"
#include "ui/views/number_menu.h"
#include "ui/views/number_questions.h"
#include "ui/views/tiles.h"

#include <QGridLayout>

namespace vigie {

namespace {

}

OverviewView::OverviewView(Workspace& workspace, QWidget* parent)
    : SelectionView(workspace, parent), m_tiles(new TileRow), m_count(new JobRunner(this)),
      m_map(addPanel("figure-map")), m_months(addPanel("figure-months")), m_criteria(addPanel("figure-criteria")),
      m_typologies(addPanel("figure-typologies"))
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(10, 10, 10, 10);
    grid->setSpacing(8);
    grid->addWidget(m_tiles, 0, 0, 1, 2);
    grid->addWidget(m_map, 1, 0);
    grid->addWidget(m_months, 1, 1);
    grid->addWidget(m_criteria, 2, 0);
    grid->addWidget(m_typologies, 2, 1);
    connect(m_tiles, &TileRow::placeAsked, &workspace, &Workspace::goTo);
    for (Tile* tile : m_tiles->tiles())
        explainNumber(tile, workspace, [this, tile] {
            return originOf(questionOf(*tile, selection().filter()), selection(), snapshots());
        });
    for (int line : {1, 2})
        grid->setRowStretch(line, 1);
    for (int column : {0, 1})
        grid->setColumnStretch(column, 1);
}

FigurePanel* OverviewView::addPanel(const char* objectName)
{
    auto* panel = new FigurePanel(this);
    panel->setObjectName(QLatin1String(objectName));
    linkFigure(panel, workspace());
    return panel;
}

void OverviewView::countTiles()
{
    const LocalSeconds dataDate = parseDate(snapshots().snapshot().info.dataDate.toStdString()).value_or(noDate);
    const auto count = [selection = sharedSelection(), dataDate,
                        thresholds = snapshots().thresholds()](const TaskContext&) -> Result<OverviewFacts> {
        return overviewFacts(*selection, dataDate, thresholds);
    };
    m_count->start<OverviewFacts>(count, [this](Result<OverviewFacts> facts) {
        if (facts)
            m_tiles->show(*facts, snapshots().thresholds());
    });
}

void OverviewView::snapshotChanged()
{
    m_count->cancel();
    m_tiles->clear();
    for (FigurePanel* panel : {m_map, m_months, m_criteria, m_typologies})
        panel->setEmptyText(nothingLeft());
}

void OverviewView::refresh()
{
    const FigureContext context = figureContext();
    countTiles();
    m_map->setFigure(std::make_shared<const FigureSpec>(departmentMapFigure(context)));
    m_months->setFigure(std::make_shared<const FigureSpec>(monthlyFigure(context)));
    m_criteria->setFigure(std::make_shared<const FigureSpec>(criteriaMatrixFigure(context)));
    m_typologies->setFigure(std::make_shared<const FigureSpec>(typologySharesFigure(context)));
}

}    // namespace vigie
