// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/structure_sheet.h"

#include "core/base/html_text.h"
#include "ui/models/display_text.h"
#include "ui/models/result_model.h"
#include "ui/style/widgets.h"

#include <QFormLayout>
#include <QHeaderView>
#include <QVBoxLayout>

namespace vigie {

StructureSheet::StructureSheet(Workspace& workspace, QWidget* parent)
    : QScrollArea(parent), m_workspace(workspace), m_name(wrappedLabel({}, "headline")),
      m_kind(wrappedLabel({}, "muted")), m_identity(new QFormLayout), m_resultsTitle(plainLabel({}, "title")),
      m_results(new ResultModel(this)),
      m_resultsTable(table(m_results, tr("Results of the structure"), QStringLiteral("structure-results"))),
      m_experiences(wrappedLabel({}, "title")),
      m_read(button(tr("Read its experiences"), QStringLiteral("read-structure")))
{
    auto* page = new QWidget(this);
    page->setObjectName(QStringLiteral("page"));
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(14, 12, 14, 12);
    layout->setSpacing(8);
    m_identity->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_identity->setVerticalSpacing(4);
    m_resultsTable->setSortingEnabled(true);
    m_resultsTable->horizontalHeader()->setSortIndicator(ResultModel::Updated, Qt::DescendingOrder);
    m_resultsTable->horizontalHeader()->setStretchLastSection(false);
    m_resultsTable->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_resultsTable->horizontalHeader()->setSectionResizeMode(ResultModel::Indicator, QHeaderView::Stretch);
    m_resultsTable->setMinimumHeight(150);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_name, m_kind, m_experiences})
        layout->addWidget(widget);
    layout->addWidget(m_read, 0, Qt::AlignLeft);
    layout->addWidget(m_resultsTitle);
    layout->addWidget(m_resultsTable, 1);
    layout->addLayout(m_identity);
    layout->addStretch();
    setWidget(page);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setObjectName(QStringLiteral("structure-sheet"));
    setAccessibleName(tr("Structure sheet"));
    connect(m_read, &QPushButton::clicked, this, [this] { m_workspace.readExperiencesOf("structure_code", m_code); });
    clear();
}

void StructureSheet::clear()
{
    m_code.clear();
    widget()->setVisible(false);
}

void StructureSheet::showStructure(Row row, Row experiences)
{
    const auto& dataset = m_workspace.snapshots().selection().sharedDataset();
    const Table& structures = dataset->structures;
    m_code = codeText(structures, "code", row);
    m_name->setText(fromData(codeText(structures, "name", row)));
    m_kind->setText(QStringLiteral("%1 › %2").arg(fromData(codeText(structures, "network", row)),
                                                  fromData(codeText(structures, "typology", row))));
    m_experiences->setText(tr("%Ln experience(s) of the selection name it", nullptr, static_cast<int>(experiences)));
    m_read->setEnabled(experiences > 0);
    m_results->setStructure(dataset, m_code);
    m_resultsTitle->setText(tr("%Ln indicator result(s)", nullptr, m_results->rowCount()));
    m_resultsTable->setVisible(m_results->rowCount() > 0);
    fillIdentity(structures.rowId(row));
    widget()->setVisible(true);
}

void StructureSheet::fillIdentity(qint64 rowId)
{
    while (m_identity->rowCount() > 0)
        m_identity->removeRow(0);
    if (!m_workspace.snapshots().texts())
        return;
    const auto known = m_workspace.snapshots().texts()->readAll("structures", rowId);
    if (!known)
        return;
    for (const auto& each : *known) {
        if (!each.value.isEmpty())
            m_identity->addRow(plainLabel(each.label, "muted"),
                               wrappedLabel(QString::fromStdString(readableText(each.value.toStdString()))));
    }
}

}    // namespace vigie
