// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/table.h"
#include "core/query/sort_order.h"

#include <QAbstractTableModel>

#include <string>
#include <vector>

namespace vigie {

/// Some rows of one in-memory table, in an order of their own: a permutation, so that sorting moves no text.
/// The order asked for by sort() is kept when the rows change.
class RowModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    struct ColumnHead
    {
        QString title;
        std::string field;       ///< what sortRows() sorts by; empty = not sortable, or sorted by orderRows()
        bool numeric = false;    ///< right-aligned
    };

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

    Row rowAt(int position) const { return m_rows[static_cast<size_t>(position)]; }
    /// Where a table row stands, or -1.
    int positionOf(Row row) const;

protected:
    RowModel(std::vector<ColumnHead> heads, QObject* parent);

    /// @p table must live until the next call; @p rows in canonical order.
    void setRows(const Table* table, std::vector<Row> rows);
    const Table* table() const { return m_table; }
    const std::vector<Row>& orderedRows() const { return m_rows; }
    const ColumnHead& head(int column) const { return m_heads[static_cast<size_t>(column)]; }

    virtual QString cellText(Row row, int column) const = 0;
    virtual void orderRows(int column, Direction direction, std::vector<Row>& rows) const;

private:
    void applyOrder();

    std::vector<ColumnHead> m_heads;
    const Table* m_table = nullptr;
    std::vector<Row> m_canonicalRows;
    std::vector<Row> m_rows;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

/// Text of a Code column; empty when the table has no such column.
std::string_view codeText(const Table& table, std::string_view column, Row row);

}    // namespace vigie
