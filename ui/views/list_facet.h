// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/facet_model.h"
#include "ui/views/facet.h"

class QCheckBox;
class QTreeView;

namespace vigie {

/// The values of one field as a list of tick boxes with counts.
class ListFacet : public Facet
{
    Q_OBJECT

public:
    struct Options
    {
        std::string field;
        QString name;               ///< for screen readers
        QString missingTitle;       ///< of the missing value
        bool withFind = false;      ///< a field to narrow a long list
        bool withAbroad = false;    ///< a box for services outside France
    };

    ListFacet(Workspace& workspace, Options options, QWidget* parent = nullptr);

protected:
    void snapshotChanged() override;
    void refresh() override;

private:
    void refreshAbroad();

    Options m_options;
    FacetModel* m_model;
    QTreeView* m_tree;
    QCheckBox* m_abroad = nullptr;
};

}    // namespace vigie
