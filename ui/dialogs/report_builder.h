// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/chart/report.h"

#include <QDialog>
#include <QIcon>

#include <map>
#include <memory>

class QComboBox;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace vigie {

class JobBar;
class ReportBlockEditor;
class ReportController;
class Workspace;

/// The reports of the workbook: headings, paragraphs and figures in an order, to be written as a document, and made
/// anew on the snapshot that is open. Stays open beside the window, from whose figures it is filled.
class ReportBuilder : public QDialog
{
    Q_OBJECT

public:
    explicit ReportBuilder(Workspace& workspace, QWidget* parent = nullptr);

    /// Starts to make the figures anew, and shows what changed when that is done.
    void regenerate();
    /// Writes the document by the end of its name (ui/render/document_pages.h), or the report itself for `.json`; for
    /// callers that ask no file name.
    Result<void> exportTo(const QString& path);

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    QLayout* reportLine();
    QWidget* blockSide();
    QLayout* actLine();
    void connectReports();

    void refresh();
    void refreshBlocks();
    void refreshActs();
    void drawNextPicture();
    int chosen() const;
    void showChosen();
    /// @p select: the block that is chosen then.
    void change(const Report& report, const QString& act, int select);
    void add(Report::Block block, const QString& act);
    void move(int by);
    void takeDraggedOrder();
    void removeChosen();
    void replaceChosen(const Report::Block& block);
    void setTitle();
    void askAndBegin();
    void askAndRename();
    void showChanges(const std::shared_ptr<const Regeneration>& regeneration);
    void openPages();
    void askAndExport();

    Workspace& m_workspace;
    ReportController& m_reports;
    QComboBox* m_names;
    QLineEdit* m_title;
    QListWidget* m_blocks;
    ReportBlockEditor* m_editor;
    JobBar* m_job;
    QPushButton *m_rename, *m_remove;
    QPushButton *m_addHeading, *m_addParagraph, *m_up, *m_down, *m_removeBlock;
    QPushButton *m_regenerate, *m_pages, *m_export;
    std::map<std::shared_ptr<const FigureSpec>, QIcon> m_pictures;    ///< of the figures in the list
    bool m_filling = false;                                           ///< the list is not the analyst's just now
};

}    // namespace vigie
