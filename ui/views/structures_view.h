// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/selection_view.h"

class QLabel;
class QTableView;

namespace vigie {

class StructureModel;
class StructureSheet;

/// The selected structures as a table, and the sheet of the one that is chosen.
class StructuresView : public SelectionView
{
    Q_OBJECT

public:
    explicit StructuresView(Workspace& workspace, QWidget* parent = nullptr);

protected:
    void refresh() override;

private:
    QWidget* listSide();
    void showChosen();
    void chooseFirst();

    StructureModel* m_model;
    QTableView* m_table;
    QLabel* m_count;
    StructureSheet* m_sheet;
};

}    // namespace vigie
