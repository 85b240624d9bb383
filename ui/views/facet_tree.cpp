// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/facet_tree.h"

#include "ui/style/theme.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>
#include <utility>

namespace vigie {

namespace {

constexpr int barHeight = 2;
constexpr int roomForBar = 5;

QModelIndex valueOf(const QModelIndex& index)
{
    return index.siblingAtColumn(0);
}

}    // namespace

class FacetTree::Delegate : public QStyledItemDelegate
{
public:
    explicit Delegate(FacetTree* tree) : QStyledItemDelegate(tree), m_tree(tree) {}

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const QSize size = QStyledItemDelegate::sizeHint(option, index);
        return {size.width(), size.height() + roomForBar};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        if (index.column() != 0)
            return;
        const double share = std::clamp(index.data(ShareRole).toDouble(), 0.0, 1.0);
        const QRectF room(option.rect.left() + 22, option.rect.bottom() - barHeight, option.rect.width() - 24,
                          barHeight);
        if (share <= 0 || room.width() <= 0)
            return;
        const bool chosen = index.data(Qt::CheckStateRole).toInt() != Qt::Unchecked;
        const double width = std::max(1.0, room.width() * share);
        painter->fillRect(QRectF(room.topLeft(), QSizeF(width, room.height())),
                          chosen ? theme().accent : theme().chipBorder);
    }

    bool editorEvent(QEvent* event, QAbstractItemModel*, const QStyleOptionViewItem&, const QModelIndex& index) override
    {
        if (event->type() == QEvent::MouseButtonDblClick)
            m_swallowRelease = true;    // a double click is one act
        if (event->type() != QEvent::MouseButtonRelease || static_cast<QMouseEvent*>(event)->button() != Qt::LeftButton)
            return false;
        if (std::exchange(m_swallowRelease, false))
            return true;
        if (static_cast<QMouseEvent*>(event)->modifiers() & Qt::AltModifier)
            Q_EMIT m_tree->excludeAsked(valueOf(index));
        else
            m_tree->choose(index);
        return true;
    }

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (!valueOf(index).data(ExcludedRole).toBool() || index.column() != 0)
            return;
        option->font.setStrikeOut(true);
        option->text = QStringLiteral("− ") + option->text;
    }

private:
    FacetTree* m_tree;
    bool m_swallowRelease = false;
};

FacetTree::FacetTree(QAbstractItemModel* model, const QString& accessibleName, const QString& objectName,
                     QWidget* parent)
    : QTreeView(parent)
{
    setModel(model);
    setObjectName(objectName);
    setAccessibleName(accessibleName);
    setAccessibleDescription(tr("Space chooses a value, Alt+Enter excludes it."));
    setProperty("role", QStringLiteral("facet"));
    setItemDelegate(new Delegate(this));
    setTabKeyNavigation(false);
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setExpandsOnDoubleClick(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    header()->setStretchLastSection(false);
    header()->setMinimumSectionSize(10);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
}

void FacetTree::fitRows(int rows, int most)
{
    setFixedHeight(std::clamp(rows, 1, most) * sizeHintForRow(0) + 2 * frameWidth() + 2);
}

void FacetTree::explainCounts(Workspace& workspace, const AskCell& question)
{
    m_workspace = &workspace;
    m_question = [question](const QModelIndex& cell) { return question(valueOf(cell)); };
    explainCells(this, workspace, m_question, NumberMenu::OfTheList);
}

void FacetTree::choose(const QModelIndex& index)
{
    const QModelIndex value = valueOf(index);
    if (!value.isValid() || !(value.flags() & Qt::ItemIsUserCheckable))
        return;
    const bool chosen = value.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    model()->setData(value, chosen ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

void FacetTree::keyPressEvent(QKeyEvent* event)
{
    const bool enters = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!currentIndex().isValid() || !(enters || event->key() == Qt::Key_Space))
        return QTreeView::keyPressEvent(event);
    if (event->modifiers() & Qt::AltModifier)
        Q_EMIT excludeAsked(valueOf(currentIndex()));
    else
        choose(currentIndex());
}

void FacetTree::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = valueOf(byKey ? currentIndex() : indexAt(event->pos()));
    if (!index.isValid() || !(index.flags() & Qt::ItemIsUserCheckable))
        return;
    setCurrentIndex(index);
    const bool chosen = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    const bool excluded = index.data(ExcludedRole).toBool();
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("facet-menu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QPersistentModelIndex kept(index);
    menu->addAction(chosen ? tr("&Ask for it no longer") : tr("&Ask for it"), this, [this, kept] { choose(kept); });
    menu->addAction(excluded ? tr("&Let it in again") : tr("&Exclude it"), this,
                    [this, kept] { Q_EMIT excludeAsked(kept); });
    if (m_workspace)
        addNumberAct(menu, this, *m_workspace, m_question(index));
    menu->popup(byKey ? viewport()->mapToGlobal(visualRect(index).bottomLeft()) : event->globalPos());
}

}    // namespace vigie
