// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/control/quotation_document.h"
#include "ui/control/workspace.h"
#include "ui/models/notebook_model.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QTableView;

namespace vigie {

/// What the analyst kept: testimonies with bookmarks, notes, colours and codes, to be read again, put in order and
/// taken into a document. Stays open beside the window.
class NotebookDialog : public QDialog
{
    Q_OBJECT

public:
    explicit NotebookDialog(Workspace& workspace, QWidget* parent = nullptr);

    /// Writes what the list shows, for callers that ask no file name. Testimonies that the snapshot does not have are
    /// left out and counted; those whose words are others than when the note was written are marked.
    Result<void> exportTo(const QString& path) const;

private:
    QWidget* listSide();
    QWidget* codeSide();
    QLayout* exportLine();
    void refresh();
    void refreshCodes();
    void showChosen();
    void readChosen();
    void removeChosen();
    void renameChosenCode();
    void removeChosenCode();
    void askAndExport();
    QuotationDocument quotations() const;
    NotedQuotation quotationOf(const NotebookEntry& entry) const;
    QString linkOf(Row row) const;
    QString wordsOf(Row row) const;
    NotebookModel::Shown shownOf(Row row) const;

    Workspace& m_workspace;
    NotebookModel* m_model;
    QTableView* m_table;
    QLineEdit* m_find;
    QLabel* m_count;
    QPlainTextEdit* m_text;
    QListWidget* m_codes;
    QPushButton* m_read;
    QPushButton* m_remove;
    QPushButton* m_rename;
    QPushButton* m_removeCode;
    QPushButton* m_export;
    QCheckBox* m_mask;
    QCheckBox* m_withNotes;
};

}    // namespace vigie
