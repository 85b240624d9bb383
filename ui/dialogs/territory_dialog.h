// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDialog>

#include <string>

class QPushButton;

namespace vigie {

class TerritorySheet;
class Workspace;

/// The sheet of a département beside the window, and its documents. It stays open while one filters.
class TerritoryDialog : public QDialog
{
    Q_OBJECT

public:
    explicit TerritoryDialog(Workspace& workspace, QWidget* parent = nullptr);

    void setDepartment(const std::string& code);
    /// Writes what is shown in the form that the end of the name says, for callers that ask no file name. WrongUsage
    /// while there is nothing to write.
    Result<void> save(const QString& path) const;

private:
    void askAndSave();

    Workspace& m_workspace;
    TerritorySheet* m_sheet;
    QPushButton* m_save;
};

}    // namespace vigie
