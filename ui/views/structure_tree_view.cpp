// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/structure_tree_view.h"

#include <QHeaderView>

#include <algorithm>

namespace vigie {

namespace {

/// So few found structures are opened at once.
constexpr std::ptrdiff_t fewEnoughToOpen = 200;

}    // namespace

StructureTreeView::StructureTreeView(QWidget* parent) : QTreeView(parent), m_model(new StructureTreeModel(this))
{
    setModel(m_model);
    setObjectName(QStringLiteral("structure-tree"));
    setAccessibleName(tr("Hierarchy of structures"));
    setTabKeyNavigation(false);
    setUniformRowHeights(true);
    setExpandsOnDoubleClick(false);    // a double click asks for the line
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(StructureTreeModel::Title, QHeaderView::Stretch);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& index) {
        if (const auto structure = m_model->structureAt(index))
            Q_EMIT structureChosen(*structure);
    });
}

void StructureTreeView::setTree(std::shared_ptr<const Dataset> dataset, std::shared_ptr<const StructureTree> tree,
                                const Thresholds& thresholds)
{
    const bool otherData = !isOf(dataset);
    m_dataset = dataset;
    m_model->setTree(std::move(dataset), std::move(tree), thresholds);
    if (otherData)
        fitColumns();
}

void StructureTreeView::fitColumns()
{
    const int number = fontMetrics().horizontalAdvance(QStringLiteral("1 000 000"));
    for (int column : {StructureTreeModel::Experiences, StructureTreeModel::Negatives, StructureTreeModel::Structures})
        setColumnWidth(column, std::max(number, header()->sectionSizeHint(column)));
}

void StructureTreeView::keepOnly(const std::optional<std::vector<Row>>& rows)
{
    m_model->keepOnly(rows);
    if (rows && std::ssize(*rows) <= fewEnoughToOpen)
        expandAll();
}

void StructureTreeView::select(Row structure)
{
    const QModelIndex place = m_model->placeOf(structure);
    if (!place.isValid() || m_model->structureAt(currentIndex()) == structure)
        return;
    {
        const QSignalBlocker quiet(selectionModel());
        setCurrentIndex(place);
    }
    scrollTo(place);
    viewport()->update();
}

}    // namespace vigie
