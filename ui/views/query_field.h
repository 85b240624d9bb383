// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/query_completion.h"

#include <QLineEdit>

#include <functional>

class QStandardItemModel;
class QTreeView;

namespace vigie {

/// The field in which a query is typed, with a list of the ways to go on under it. The list comes by itself when there
/// is one for what was begun, or is asked for with the down arrow. The arrows choose, Tab accepts (the first, when none
/// was chosen), Enter accepts what was chosen and otherwise applies the query, Esc closes.
class QueryField : public QLineEdit
{
    Q_OBJECT

public:
    /// What can stand at the cursor of a text.
    using Completions = std::function<std::vector<QueryCompletion>(const QString& text, qsizetype cursor)>;

    explicit QueryField(Completions completions, QWidget* parent = nullptr);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    /// Something was begun, so that a list does not come between one and what one types.
    bool isBegun(const QueryCompletion& completion) const;
    void complete(bool asked);
    void showList();
    void closeList();
    bool listIsOpen() const;
    void choose(int step);
    void accept(int number);

    Completions m_completions;
    std::vector<QueryCompletion> m_found;
    QStandardItemModel* m_items;
    QTreeView* m_list = nullptr;    ///< made when it is first needed: a part of the window, above its other parts
};

}    // namespace vigie
