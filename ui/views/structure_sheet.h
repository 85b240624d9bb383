// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/structure_links.h"
#include "ui/control/number_origin.h"
#include "ui/control/structure_document.h"
#include "ui/views/selection_view.h"

#include <QScrollArea>

class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;
class QTreeView;

namespace vigie {

class FigurePanel;
class StructureExperiences;
class StructureHistoryModel;

/// One structure on one page: who it is, its indicators among stated peers and over time, and what the selection says
/// of it. What takes long is computed in the background; the page of the structure before stays until it is there.
class StructureSheet : public QScrollArea
{
    Q_OBJECT

public:
    StructureSheet(Workspace& workspace, const SelectionView& view, QWidget* parent = nullptr);

    /// The sheet of a structure by its row, as the view's selection sees it. @p leftOut: the filter leaves it out.
    void showStructure(Row row, bool leftOut);
    /// Whether its experiences are those of the structures below it too.
    void setWithChildren(bool withChildren);
    /// No structure: @p why is said instead.
    void clear(const QString& why);
    /// Public code of the structure that is shown; empty = none.
    const std::string& code() const { return m_code; }
    /// There is a sheet to save, and it is the one of code().
    bool ready() const { return m_portrait != nullptr; }
    /// What is shown. Only when ready.
    StructureDocument document() const;
    /// Writes it in the form that the end of the name says. WrongUsage while there is nothing to write.
    Result<void> save(const QString& path) const;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The sheet of another structure.
    void structureAsked(const std::string& code);
    void hierarchyAsked(const std::string& code);

private:
    QWidget* identity();
    QWidget* indicators();
    QLayout* acts();
    void askAndSave();
    void openPoster();
    void showIdentity(Row row);
    void showFamily(Row row);
    void fillForm(qint64 rowId);
    void ask();
    void show(StructurePortrait portrait);
    void explainLines();
    /// Of a row of the history; nothing where it has no value.
    std::optional<NumberOrigin> originOfValue(const QModelIndex& row) const;
    std::vector<std::string> scope() const;
    void readExperiences();
    void readScope();
    void scopeMenu(const QPoint& position);

    Workspace& m_workspace;
    const SelectionView& m_view;
    JobRunner* m_job;
    std::string m_code;
    std::string m_parentCode;
    std::shared_ptr<const Selection> m_shownOf;    ///< what the sheet was asked for
    Thresholds m_shownWith;
    std::shared_ptr<const StructurePortrait> m_portrait;    ///< nullptr while there is none of m_code yet
    bool m_withChildren = true;
    QLabel* m_empty;
    QWidget* m_content;
    QLabel* m_leftOut;
    QLabel* m_name;
    QLabel* m_kind;
    QLabel* m_place;
    QPushButton* m_parent;
    QPushButton* m_children;
    QPushButton* m_save;
    QPushButton* m_poster;
    QLabel* m_noIndicator;
    QWidget* m_compared;
    QComboBox* m_peers;
    FigurePanel* m_profile;
    StructureHistoryModel* m_history;
    QTreeView* m_historyTree;
    QPushButton* m_readScope;
    QPushButton* m_showIndicator;
    StructureExperiences* m_experiences;
    QFormLayout* m_form;
};

}    // namespace vigie
