// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/control/structure_groups.h"
#include "ui/models/facet_model.h"
#include "ui/views/facet.h"

class QLabel;

namespace vigie {

class FacetTree;

/// The analyst's own groups of structures with counts. Ticked groups are together one condition on the structure: what
/// is in any of them. Choosing a group takes the place of structures that were chosen otherwise.
class GroupFacet : public Facet
{
    Q_OBJECT

public:
    explicit GroupFacet(Workspace& workspace, QWidget* parent = nullptr);

protected:
    void refresh() override;

private:
    void showGroups();
    /// Adds the group to the others that @p codes are, or takes it away.
    std::vector<std::string> toggledCodes(const std::string& name, const std::vector<std::string>& codes) const;
    void toggle(const std::string& name, bool excluding);
    void edit();

    StructureGroups m_groups;
    FacetModel* m_model;
    FacetTree* m_tree;
    QLabel* m_empty;
    bool m_shown = false;    ///< the model has the groups as they are
};

}    // namespace vigie
