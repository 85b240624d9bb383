// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/facet_role.h"
#include "ui/views/number_menu.h"

#include <QTreeView>

namespace vigie {

/// A list or tree of tick boxes with counts at the right and the share of each as a thin bar. A click anywhere on a row
/// asks for its value (the model's setData with Qt::CheckStateRole), Alt+click excludes it; so do Enter or Space,
/// Alt+Enter, and the menu, which also tells where a count comes from (as does Shift+F1).
class FacetTree : public QTreeView
{
    Q_OBJECT

public:
    FacetTree(QAbstractItemModel* model, const QString& accessibleName, const QString& objectName,
              QWidget* parent = nullptr);

    /// As tall as its rows, up to @p most of them.
    void fitRows(int rows, int most);

    /// @p question is asked of the value's index, in the first column.
    void explainCounts(Workspace& workspace, const AskCell& question);

Q_SIGNALS:
    void excludeAsked(const QModelIndex& index);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    class Delegate;
    void choose(const QModelIndex& index);

    Workspace* m_workspace = nullptr;    ///< nullptr: counts are not explained
    AskCell m_question;
};

}    // namespace vigie
