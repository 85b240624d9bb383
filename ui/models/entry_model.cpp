// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/entry_model.h"

#include "core/base/formula_guard.h"
#include "ui/models/display_text.h"

#include <QCollator>

#include <algorithm>
#include <numeric>

namespace vigie {

namespace {

template <typename Key>
void sortBy(std::vector<size_t>& order, const std::vector<std::optional<Key>>& keys, bool descending)
{
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) {
        if (!keys[a] || !keys[b])
            return keys[a].has_value() && !keys[b].has_value();
        return descending ? *keys[b] < *keys[a] : *keys[a] < *keys[b];
    });
}

/// One line, and no formula for the spreadsheet that it is pasted into. A number that is negative is no formula.
QString pastedCell(const QString& text, bool numeric)
{
    const QString cell = text.simplified();
    return numeric ? cell : QString::fromStdString(withoutFormula(cell.toStdString()));
}

}    // namespace

EntryModel::EntryModel(std::vector<ColumnHead> heads, QObject* parent)
    : QAbstractTableModel(parent), m_heads(std::move(heads))
{
}

int EntryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

int EntryModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_heads.size());
}

QVariant EntryModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::DisplayRole)
        return cellText(entryAt(index.row()), index.column());
    if (role == Qt::ToolTipRole)
        return plainToolTip(cellText(entryAt(index.row()), index.column()));
    if (role == Qt::TextAlignmentRole && isNumeric(index.column()))
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QVariant EntryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const ColumnHead& head = m_heads[static_cast<size_t>(section)];
    if (role == Qt::DisplayRole)
        return head.title;
    if (role == Qt::ToolTipRole && !head.explanation.isEmpty())
        return plainToolTip(head.explanation);
    if (role == Qt::TextAlignmentRole)
        return QVariant((head.numeric ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

void EntryModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<size_t> entries;
    for (const QModelIndex& index : before)
        entries.push_back(entryAt(index.row()));
    applyOrder();
    std::vector<int> positions(m_order.size());
    for (size_t position = 0; position < m_order.size(); ++position)
        positions[m_order[position]] = static_cast<int>(position);
    for (qsizetype i = 0; i < before.size(); ++i)
        changePersistentIndex(before[i], index(positions[entries[static_cast<size_t>(i)]], before[i].column()));
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void EntryModel::setEntries(size_t count, const std::function<void()>& change)
{
    beginResetModel();
    change();
    m_order.resize(count);
    applyOrder();
    endResetModel();
}

void EntryModel::applyOrder()
{
    std::iota(m_order.begin(), m_order.end(), size_t(0));
    if (m_sortColumn < 0 || m_sortColumn >= columnCount())
        return;
    const bool descending = m_sortOrder == Qt::DescendingOrder;
    if (isNumeric(m_sortColumn)) {
        std::vector<std::optional<double>> keys;
        for (size_t entry = 0; entry < m_order.size(); ++entry)
            keys.push_back(number(entry, m_sortColumn));
        return sortBy(m_order, keys, descending);
    }
    const QCollator collator{QLocale()};
    std::vector<std::optional<QCollatorSortKey>> keys;
    for (size_t entry = 0; entry < m_order.size(); ++entry) {
        const QString text = cellText(entry, m_sortColumn);
        keys.push_back(text.isEmpty() ? std::nullopt : std::optional(collator.sortKey(text)));
    }
    sortBy(m_order, keys, descending);
}

QString EntryModel::tabSeparated() const
{
    QStringList heads;
    for (const ColumnHead& head : m_heads)
        heads += pastedCell(head.title, false);
    QString text = heads.join(u'\t') + u'\n';
    for (const size_t entry : m_order) {
        QStringList cells;
        for (int column = 0; column < columnCount(); ++column)
            cells += pastedCell(cellText(entry, column), isNumeric(column));
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}

}    // namespace vigie
