// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/control/workspace.h"

#include <QScrollArea>

class QFormLayout;
class QLabel;
class QPushButton;
class QTableView;

namespace vigie {

class ResultModel;

/// One structure on one page: what is known of it, its results, its experiences.
class StructureSheet : public QScrollArea
{
    Q_OBJECT

public:
    explicit StructureSheet(Workspace& workspace, QWidget* parent = nullptr);

    /// @p experiences: how many of the selection name it.
    void showStructure(Row row, Row experiences);
    void clear();

private:
    void fillIdentity(qint64 rowId);

    Workspace& m_workspace;
    std::string m_code;
    QLabel* m_name;
    QLabel* m_kind;
    QFormLayout* m_identity;
    QLabel* m_resultsTitle;
    ResultModel* m_results;
    QTableView* m_resultsTable;
    QLabel* m_experiences;
    QPushButton* m_read;
};

}    // namespace vigie
