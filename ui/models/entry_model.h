// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include <functional>
#include <optional>
#include <vector>

namespace vigie {

/// The entries of an answer that is wholly in memory (words, pairs, groups), in an order of their own. Numbers sort as
/// numbers, texts as the user's language sorts them; entries without a value come last in both directions, and equal
/// ones stay in the order of the answer. The order asked for by sort() is kept when the entries change.
class EntryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    struct ColumnHead
    {
        QString title;
        bool numeric = false;    ///< right-aligned
        QString explanation;     ///< tool tip of the head; ours, no data
    };

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

    /// The number in the answer of what stands there.
    size_t entryAt(int position) const { return m_order[static_cast<size_t>(position)]; }
    /// Everything as it is shown, with the heads: for spreadsheets. Cells are made one line; one that begins like a
    /// formula is led by an apostrophe.
    QString tabSeparated() const;

protected:
    EntryModel(std::vector<ColumnHead> heads, QObject* parent);

    /// Another answer of so many entries; @p change puts it in its place.
    void setEntries(size_t count, const std::function<void()>& change);
    bool isNumeric(int column) const { return m_heads[static_cast<size_t>(column)].numeric; }

    virtual QString cellText(size_t entry, int column) const = 0;
    /// What a numeric column sorts by; empty = no value.
    virtual std::optional<double> number(size_t entry, int column) const = 0;

private:
    void applyOrder();

    std::vector<ColumnHead> m_heads;
    std::vector<size_t> m_order;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

}    // namespace vigie
