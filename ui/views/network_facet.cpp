// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/network_facet.h"

#include "ui/models/display_text.h"
#include "ui/style/theme.h"
#include "ui/style/widgets.h"
#include "ui/views/facet_tree.h"
#include "ui/views/number_questions.h"

#include <QVBoxLayout>

namespace vigie {

namespace {

constexpr size_t mostUnfolded = 200;

}

NetworkFacet::NetworkFacet(Workspace& workspace, QWidget* parent)
    : Facet(workspace, parent), m_model(new NetworkTreeModel(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 0, 4, 0);
    layout->setSpacing(3);
    auto* field = findField(tr("Find a network, typology or structure"), QStringLiteral("find-network"), this);
    m_tree = new FacetTree(m_model, tr("Networks, typologies and structures"), QStringLiteral("facet-network"), this);
    m_tree->setRootIsDecorated(true);
    m_tree->setIndentation(14);
    m_tree->setFixedHeight(scaledToText(228));
    layout->addWidget(field);
    layout->addWidget(m_tree);
    connect(field, &QLineEdit::textChanged, this, &NetworkFacet::find);
    connect(m_model, &NetworkTreeModel::toggleAsked, this,
            [this](const QModelIndex& index) { snapshots().setFilter(m_model->toggled(index, snapshots().filter())); });
    connect(m_tree, &QTreeView::expanded, m_model, &NetworkTreeModel::putInOrder);
    connect(m_tree, &FacetTree::excludeAsked, this, [this](const QModelIndex& index) {
        snapshots().setFilter(m_model->excluded(index, snapshots().filter()));
    });
    m_tree->explainCounts(workspace, [this](const QModelIndex& index) {
        return originOfCount(m_tree->accessibleName(), index.data().toString(), countText(m_model->countAt(index)),
                             m_model->counted(index, snapshots().filter()), snapshots());
    });
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
    if (!text.isEmpty())
        unfoldFound({});
}

void NetworkFacet::unfoldFound(const QModelIndex& parent)
{
    for (int row = 0; row < m_model->rowCount(parent); ++row) {
        const QModelIndex index = m_model->index(row, NetworkTreeModel::Value, parent);
        // Thousands of structures below one another would hide the typologies that were found.
        const bool ofTypology = parent.isValid();
        if (!m_model->foundBelow(index) || (ofTypology && m_model->foundStructures() > mostUnfolded))
            continue;
        m_tree->expand(index);
        if (!ofTypology)
            unfoldFound(index);
    }
}

}    // namespace vigie
