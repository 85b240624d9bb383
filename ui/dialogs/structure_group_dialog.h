// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/control/structure_groups.h"

#include <QDialog>
#include <QTimer>

class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QRadioButton;
class QStackedWidget;

namespace vigie {

/// Makes, changes, renames and deletes groups of structures: by codes or names that are pasted, with what was
/// recognised of them, by a rule, or from what the filter leaves. Nothing is kept before "Keep the group"; what is kept
/// can be undone.
class StructureGroupDialog : public QDialog
{
    Q_OBJECT

public:
    explicit StructureGroupDialog(Workspace& workspace, QWidget* parent = nullptr);

private:
    QWidget* composeList();
    QWidget* composeEditor();
    void fillList(const QString& current);
    void startNew();
    void showGroup(const StructureGroup& group);
    void takeSelection();
    /// Reads what is written and says what it means.
    void understand();
    QString understoodList();
    QString understoodRule();
    void keep();
    void remove();

    Workspace& m_workspace;
    StructureGroups m_groups;
    QString m_former;          ///< name of the group that is changed; empty = a new one
    StructureGroup m_group;    ///< as it was, with codes that this snapshot does not know
    StructureGroup m_meant;    ///< as it is written now
    QListWidget* m_list;
    QLineEdit* m_name;
    QRadioButton* m_byList;
    QRadioButton* m_byRule;
    QStackedWidget* m_ways;
    QPlainTextEdit* m_codes;
    QLineEdit* m_rule;
    QPlainTextEdit* m_understood;
    QPushButton* m_keep;
    QPushButton* m_remove;
    QTimer m_pause;    ///< thousands of pasted names are read when the typing stops
};

}    // namespace vigie
