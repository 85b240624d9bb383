// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/control/workspace.h"

#include <QWidget>

#include <memory>
#include <optional>

class QComboBox;
class QLabel;
class QMenu;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace vigie {

class ExperienceModel;
class ExperiencePages;
class NothingLeft;

/// The experiences of a selection as a list, of which one is current and several may be chosen. Height of the rows,
/// columns and sort order are remembered. Where nothing is left, it says why and what to do.
class ExperienceList : public QWidget
{
    Q_OBJECT

public:
    explicit ExperienceList(Workspace& workspace, QWidget* parent = nullptr);

    /// Reads texts from the snapshot that is open now.
    void openSnapshot();
    /// Nothing is current afterwards.
    void setSelection(const Selection& selection);

    int count() const;
    /// From 0; -1 when no row is current.
    int currentPosition() const;
    std::optional<Row> currentRow() const;
    Row rowAt(int position) const;
    /// -1 when the selection does not have it.
    int positionOf(Row row) const;
    /// Makes a row the current one, and the only one that is chosen.
    void goTo(int position);
    void deselect();
    /// Public ids, in the order of the list.
    std::vector<std::string> chosenIds() const;
    QTableView* table() const { return m_table; }

Q_SIGNALS:
    /// Another row is current, or the current one stands elsewhere.
    void currentChanged();
    void chosenChanged();

private:
    QWidget* tools();
    void composeColumns();
    void fillColumnMenu(QMenu* menu);
    void setRowLines(int lines);
    void showReadCount();

    Workspace& m_workspace;
    ExperienceModel* m_model;
    QTableView* m_table;
    QComboBox* m_rowLines;
    QToolButton* m_columns;
    QLabel* m_read;
    NothingLeft* m_nothing;
    QStackedWidget* m_pages;
    std::shared_ptr<const ExperiencePages> m_texts;    ///< none before a snapshot is open
};

}    // namespace vigie
