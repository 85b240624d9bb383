// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/facet_model.h"
#include "ui/views/facet.h"

class QCheckBox;
class QLineEdit;

namespace vigie {

class FacetTree;

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
        bool withAbroad = false;    ///< a box for services outside France
    };

    ListFacet(Workspace& workspace, Options options, QWidget* parent = nullptr);

    /// Another field in the same place; what was typed to find a value is forgotten.
    void setOptions(const Options& options);

protected:
    void snapshotChanged() override;
    void refresh() override;

private:
    void showField();
    void refreshAbroad();

    Options m_options;
    FacetModel* m_model;
    QLineEdit* m_find;    ///< seen where the list is too long to be seen at once
    FacetTree* m_tree;
    QCheckBox* m_abroad;
    Row m_abroadCount = 0;
    std::shared_ptr<const Dataset> m_shown;    ///< whose values the model has; nullptr = those of another field
};

}    // namespace vigie
