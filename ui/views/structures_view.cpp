// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/structures_view.h"

#include "ui/models/display_text.h"
#include "ui/models/structure_model.h"
#include "ui/style/widgets.h"
#include "ui/views/structure_sheet.h"

#include <QHeaderView>
#include <QSplitter>
#include <QVBoxLayout>

namespace vigie {

StructuresView::StructuresView(Workspace& workspace, QWidget* parent)
    : SelectionView(workspace, parent), m_model(new StructureModel(snapshots().territories(), this)),
      m_table(table(m_model, tr("Structures"), QStringLiteral("structures"), this)), m_count(plainLabel({}, "muted")),
      m_sheet(new StructureSheet(workspace, this))
{
    auto* splitter = new QSplitter(this);
    splitter->setObjectName(QStringLiteral("structures-splitter"));
    splitter->addWidget(listSide());
    splitter->addWidget(m_sheet);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 10, 10, 10);
    layout->addWidget(splitter);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &StructuresView::showChosen);
}

QWidget* StructuresView::listSide()
{
    auto* side = new QWidget;
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* line = new QHBoxLayout;
    auto* find = findField(tr("Find a structure: name, town or code"), QStringLiteral("find-structure"));
    line->addWidget(find, 1);
    line->addWidget(m_count);
    layout->addLayout(line);
    layout->addWidget(m_table);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(StructureModel::Experiences, Qt::DescendingOrder);
    const std::pair<int, int> widths[] = {{StructureModel::Name, 215},        {StructureModel::Network, 110},
                                          {StructureModel::Typology, 120},    {StructureModel::Town, 110},
                                          {StructureModel::Department, 130},  {StructureModel::Active, 60},
                                          {StructureModel::Experiences, 110}, {StructureModel::Results, 95}};
    for (const auto& [column, width] : widths)
        m_table->setColumnWidth(column, width);
    // What one sorts by most stands beside the name.
    m_table->horizontalHeader()->moveSection(StructureModel::Experiences, 1);
    m_table->horizontalHeader()->moveSection(StructureModel::Results, 2);
    connect(find, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_model->setFindText(text);
        chooseFirst();
    });
    return side;
}

void StructuresView::refresh()
{
    m_model->setSelection(selection());
    chooseFirst();
}

void StructuresView::chooseFirst()
{
    m_count->setText(tr("%Ln structure(s)", nullptr, m_model->rowCount()));
    if (m_model->rowCount() > 0)
        m_table->selectRow(0);
    else
        m_sheet->clear();
}

void StructuresView::showChosen()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return m_sheet->clear();
    const Row row = m_model->rowAt(current.row());
    m_sheet->showStructure(row, m_model->experiencesOf(row));
}

}    // namespace vigie
