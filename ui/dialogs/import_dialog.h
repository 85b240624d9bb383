// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/control/import_controller.h"
#include "ui/control/import_preparation.h"

#include <QDialog>

class QLabel;
class QMimeData;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace vigie {

class ImportSettings;
class JobBar;
class MessageBar;
class SourceDetails;
class SourceListModel;

/// Everything that was dropped or chosen, on one panel: what each source is, what will be done with it, and one button
/// that imports. While the import runs the panel can be hidden; the window shows how far it is, too.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    /// @p imports must outlive the dialog.
    explicit ImportDialog(ImportController& imports, QWidget* parent = nullptr);

    void addInputs(const QStringList& inputs);
    ImportPreparation& preparation() { return m_preparation; }

    void chooseFiles();
    void chooseFolder();

public Q_SLOTS:
    /// Leaves the panel; an import that runs goes on.
    void reject() override;

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QWidget* emptyPage();
    QWidget* sourcePage();
    QWidget* sourceTable();
    QWidget* footer();
    void connectImport();

    void startImport();
    void cancelImport();
    void imported();
    void runningChanged(bool running);
    void selectFirst();
    void showSelected();
    void toggleSelected();
    void refresh();
    QString statusText() const;
    int selectedSource() const;

    ImportController& m_imports;
    ImportPreparation m_preparation;
    MessageBar* m_messages;
    QStackedWidget* m_pages;
    SourceListModel* m_model;
    QTableView* m_sources = nullptr;
    SourceDetails* m_details;
    ImportSettings* m_settings;
    JobBar* m_job;
    QLabel* m_status;
    QPushButton* m_choose;
    QPushButton* m_close;
    QPushButton* m_import;
};

/// The files among what is dragged.
QStringList filesIn(const QMimeData* data);

}    // namespace vigie
