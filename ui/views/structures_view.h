// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/peers.h"
#include "core/analysis/structure_tree.h"
#include "ui/views/selection_view.h"

class QAbstractItemView;
class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QRadioButton;
class QStackedWidget;
class QTableView;

namespace vigie {

class StructureModel;
class StructureSheet;
class StructureTreeView;

/// The selected structures as a table or as a hierarchy, what is missing among them, and the sheet of the one that is
/// chosen. Any line can become the filter.
class StructuresView : public SelectionView
{
    Q_OBJECT

public:
    explicit StructuresView(Workspace& workspace, QWidget* parent = nullptr);

protected:
    void snapshotChanged() override;
    void refresh() override;
    /// Letters typed on the list are a search; from the search one goes down into the list.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// What takes O(rows) for the whole selection.
    struct Survey
    {
        std::shared_ptr<const StructureTree> tree;
        Absences absences;
    };
    enum Choice { All, WithoutIndicator, WithoutExperience, InactiveWithResults };

    QWidget* listSide();
    QLayout* searchLine();
    QLayout* choiceLine();
    void setUpTable();
    void survey();
    void take(Survey survey);
    void fillChoices();
    /// The table and the tree keep what is searched and chosen.
    void narrow();
    void tellCount();
    void keepOrChoose();
    void showRow(Row row, bool leftOut);
    void select(Row row);
    void showAsked(const std::string& code);
    void showHierarchyOf(const std::string& code);
    void askFilter(const QModelIndex& index);
    void askFilterOfRow(Row row);
    void listMenu(QAbstractItemView* list, const QPoint& position);
    bool inHierarchy() const;
    QString nothingHere() const;

    StructureModel* m_model;
    QLineEdit* m_find;
    QRadioButton* m_tableSwitch;
    QRadioButton* m_treeSwitch;
    QComboBox* m_choice;
    QCheckBox* m_withChildren;
    QLabel* m_count;
    QLabel* m_remark;
    QLabel* m_empty;
    QStackedWidget* m_lists;
    QTableView* m_table;
    StructureTreeView* m_tree;
    StructureSheet* m_sheet;
    JobRunner* m_job;
    Absences m_absences;
    std::string m_asked;    ///< structure whose sheet stays, though the list may not have it
};

}    // namespace vigie
