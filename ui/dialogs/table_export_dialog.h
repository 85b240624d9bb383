// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chart/figure_spec.h"
#include "ui/control/table_export.h"
#include "ui/control/workspace.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace vigie {

class JobBar;

/// Asks what of a list goes into a file: which data set under the filter, which columns, in which form, with personal
/// data or without; and writes it while one may stop it. The numbers of the map are one more list, when there is a map.
class TableExportDialog : public QDialog
{
    Q_OBJECT

public:
    /// @p map may be nullptr.
    TableExportDialog(Workspace& workspace, std::shared_ptr<const FigureSpec> map, QWidget* parent = nullptr);

    /// The list that was looked at: a data set, or "map".
    void setList(const std::string& table);
    /// Writes to the file that was named; the end of the name is set right.
    void exportTo(QString path);

protected:
    void done(int result) override;

private:
    void compose();
    QWidget* columnSide();
    void fillLists();
    void fillForms();
    void showColumns();
    void checkColumns(const std::vector<std::string>& names);
    void columnsChanged();
    void showFound(const PersonalDataFound& found);
    void setRunning(bool running);
    void askAndExport();
    void writeMap(const QString& path);
    void fail(const Error& error);
    bool isMap() const;
    std::string list() const;
    SheetForm form() const;
    std::vector<std::string> chosen() const;
    bool mayHoldPersons() const;

    Workspace& m_workspace;
    TableExport m_export;
    std::shared_ptr<const FigureSpec> m_map;
    std::vector<TableColumn> m_columns;    ///< of the data set that is chosen
    QComboBox* m_lists;
    QComboBox* m_forms;
    QLabel* m_scope;
    QListWidget* m_names;
    QPushButton* m_listed;
    QPushButton* m_all;
    QCheckBox* m_mask;
    QLabel* m_notice;
    JobBar* m_job;
    QPushButton* m_go;
};

}    // namespace vigie
