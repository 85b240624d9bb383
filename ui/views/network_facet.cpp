// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/network_facet.h"

#include "ui/style/widgets.h"

#include <QVBoxLayout>

namespace vigie {

NetworkFacet::NetworkFacet(Workspace& workspace, QWidget* parent)
    : Facet(workspace, parent), m_model(new NetworkTreeModel(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 0, 4, 0);
    layout->setSpacing(3);
    auto* field = findField(tr("Find a network or typology"), QStringLiteral("find-network"), this);
    m_tree = facetTree(m_model, tr("Networks and typologies"), QStringLiteral("facet-network"), this);
    m_tree->setRootIsDecorated(true);
    m_tree->setIndentation(14);
    m_tree->setFixedHeight(210);
    layout->addWidget(field);
    layout->addWidget(m_tree);
    connect(field, &QLineEdit::textChanged, this, &NetworkFacet::find);
    connect(m_model, &NetworkTreeModel::toggleAsked, this,
            [this](const QModelIndex& index) { snapshots().setFilter(m_model->toggled(index, snapshots().filter())); });
}

void NetworkFacet::snapshotChanged()
{
    m_model->setDataset(snapshots().selection().sharedDataset());
}

void NetworkFacet::refresh()
{
    m_model->setCounts(snapshots().selection());
}

void NetworkFacet::find(const QString& text)
{
    m_model->setFindText(text);
    if (text.isEmpty())
        m_tree->collapseAll();
    else
        m_tree->expandAll();
}

}    // namespace vigie
