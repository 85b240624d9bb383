// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/query_field.h"

#include "ui/style/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QStandardItemModel>
#include <QTreeView>

#include <algorithm>

namespace vigie {

namespace {

constexpr int mostRows = 10;
constexpr qsizetype shortestWord = 2;

QTreeView* makeList(QAbstractItemModel* items, QWidget* window, const QString& name)
{
    auto* list = new QTreeView(window);
    list->setObjectName(QStringLiteral("query-completions"));
    list->setAccessibleName(name);
    list->setModel(items);
    list->setFocusPolicy(Qt::NoFocus);
    list->setHeaderHidden(true);
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    list->hide();
    return list;
}

}    // namespace

QueryField::QueryField(Completions completions, QWidget* parent)
    : QLineEdit(parent), m_completions(std::move(completions)), m_items(new QStandardItemModel(this))
{
    connect(this, &QLineEdit::textEdited, this, [this] { complete(false); });
    connect(this, &QLineEdit::returnPressed, this, &QueryField::closeList);
}

bool QueryField::listIsOpen() const
{
    return m_list && m_list->isVisible();
}

bool QueryField::isBegun(const QueryCompletion& completion) const
{
    const qsizetype typed = cursorPosition() - completion.begin;
    const QChar before = completion.begin > 0 ? text()[completion.begin - 1] : QChar(u' ');
    const bool value = before == u':' || before == u',';
    return value || typed >= shortestWord;
}

void QueryField::complete(bool asked)
{
    m_found = m_completions(text(), cursorPosition());
    std::erase_if(m_found, [&](const QueryCompletion& each) {
        return text().mid(each.begin, each.end - each.begin) == each.insert.trimmed();
    });
    if (m_found.empty() || (!asked && !isBegun(m_found.front())))
        return closeList();
    showList();
}

void QueryField::showList()
{
    m_items->clear();
    for (const QueryCompletion& each : m_found) {
        auto* insert = new QStandardItem(each.insert);
        auto* explanation = new QStandardItem(each.explanation);
        explanation->setForeground(theme().mutedText);
        m_items->appendRow({insert, explanation});
    }
    if (!m_list) {
        m_list = makeList(m_items, window(), tr("Ways to go on"));
        connect(m_list, &QAbstractItemView::clicked, this, [this](const QModelIndex& index) { accept(index.row()); });
    }
    const int rows = std::min(mostRows, m_items->rowCount());
    const int height = rows * m_list->sizeHintForRow(0) + 2 * m_list->frameWidth() + 2;
    const QPoint below = mapTo(window(), QPoint(0, QLineEdit::height()));
    m_list->setGeometry(below.x(), below.y(), std::min(width(), std::max(420, width() / 2)), height);
    m_list->setCurrentIndex({});
    m_list->show();
    m_list->raise();
}

void QueryField::closeList()
{
    if (m_list)
        m_list->hide();
}

void QueryField::choose(int step)
{
    const int rows = m_items->rowCount();
    const QModelIndex current = m_list->currentIndex();
    const int next = current.isValid() ? (current.row() + step + rows) % rows : step > 0 ? 0 : rows - 1;
    m_list->setCurrentIndex(m_items->index(next, 0));
}

void QueryField::accept(int number)
{
    const QueryCompletion chosen = m_found[static_cast<size_t>(number)];
    QString completed = text();
    completed.replace(chosen.begin, chosen.end - chosen.begin, chosen.insert);
    closeList();
    setSelection(0, static_cast<int>(text().size()));
    insert(completed);    // as if it were typed: it can be undone
    setCursorPosition(static_cast<int>(chosen.begin + chosen.insert.size()));
    setModified(true);
    if (chosen.insert.endsWith(u':'))
        complete(false);
}

bool QueryField::event(QEvent* event)
{
    // Tab is not a key press for a field: it would go to the next one.
    if (event->type() == QEvent::KeyPress && listIsOpen()) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Tab) {
            accept(std::max(0, m_list->currentIndex().row()));
            return true;
        }
    }
    return QLineEdit::event(event);
}

void QueryField::keyPressEvent(QKeyEvent* event)
{
    const bool open = listIsOpen();
    const bool entering = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (open && entering && m_list->currentIndex().isValid())
        return accept(m_list->currentIndex().row());
    if (open && event->key() == Qt::Key_Escape)
        return closeList();
    if (open && (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up))
        return choose(event->key() == Qt::Key_Down ? 1 : -1);
    if (event->key() == Qt::Key_Down)
        return complete(true);
    QLineEdit::keyPressEvent(event);
    if (open && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right || event->key() == Qt::Key_Home ||
                 event->key() == Qt::Key_End))
        closeList();
}

void QueryField::focusOutEvent(QFocusEvent* event)
{
    closeList();
    QLineEdit::focusOutEvent(event);
}

}    // namespace vigie
