// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/network_tree_model.h"
#include "ui/views/facet.h"

namespace vigie {

class FacetTree;

/// Networks, their typologies and structures, with a field to find one.
class NetworkFacet : public Facet
{
    Q_OBJECT

public:
    explicit NetworkFacet(Workspace& workspace, QWidget* parent = nullptr);

protected:
    void snapshotChanged() override;
    void refresh() override;

private:
    void find(const QString& text);
    void unfoldFound(const QModelIndex& parent);

    NetworkTreeModel* m_model;
    FacetTree* m_tree;
};

}    // namespace vigie
