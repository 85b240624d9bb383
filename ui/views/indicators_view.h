// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/selection_view.h"

#include <string>

class QComboBox;
class QTableView;

namespace vigie {

class FigurePanel;
class IndicatorModel;

/// One indicator at a time: its distribution by typology, network, region or département.
class IndicatorsView : public SelectionView
{
    Q_OBJECT

public:
    explicit IndicatorsView(Workspace& workspace, QWidget* parent = nullptr);

protected:
    void snapshotChanged() override;
    void refresh() override;

private:
    QWidget* chooser();
    QWidget* distribution();
    void keepChoice();
    void showDistribution();

    IndicatorModel* m_model;
    QTableView* m_table;
    QComboBox* m_group;
    FigurePanel* m_figure;
    std::string m_chosen;    ///< code of the indicator that is shown
};

}    // namespace vigie
