// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/hash.h"
#include "core/data/row_sink.h"
#include "core/data/table_builder.h"
#include "core/store/connection.h"
#include "core/store/known_records.h"

#include <functional>
#include <memory>
#include <span>
#include <string>
#include <vector>

struct sqlite3_stmt;

namespace vigie {

/// Writes the rows of one data set: SQL rows on disk, columns in memory, duplicates found by key or, for a record
/// without one, by content. append() may be called by another thread than the other functions, one at a time.
class TableWriter
{
public:
    static Result<std::unique_ptr<TableWriter>> create(Connection& connection, const TableSchema& schema);
    ~TableWriter();

    /// Switches to the columns of another source: new ones are added to the table, missing ones stay NULL.
    Result<void> use(const TableSchema& schema);
    Result<RowSink::Outcome> append(std::span<const Cell> cells);

    const TableSchema& schema() const { return m_builder.schema(); }
    /// Fingerprint of the set of records, whatever their order and that of their columns.
    const Fingerprint& content() const { return m_content; }
    qint64 rows() const { return m_rows; }

    /// Seals the columns in canonical order, one after the other (TableBuilder::seal()). The writer is spent
    /// afterwards.
    void finish(std::string_view sortColumn, const std::function<void(std::vector<qint64> rowIds)>& takeRows,
                const std::function<void(const ColumnSpec&, Column)>& takeColumn);

private:
    TableWriter(Connection& connection, const TableSchema& schema);
    Result<void> createTable();
    Result<void> prepareInsert();
    void noteColumns(const TableSchema& source);
    std::span<const Cell> inTableOrder(std::span<const Cell> sourceCells);
    Result<void> insert(std::span<const Cell> cells, qint64 rowId);
    Result<void> remove(qint64 rowId);
    Fingerprint fingerprintOf(std::span<const Cell> cells) const;
    Error failure() const;

    Connection& m_connection;
    TableBuilder m_builder;
    std::vector<size_t> m_position;      ///< of the current source's columns in the table
    bool m_sameOrder = false;            ///< the current source has the table's columns in the table's order
    std::vector<uint64_t> m_seeds;       ///< of the columns' names: the same cell in another column is another one
    int m_keyColumn = -1;                ///< -1 = none
    std::vector<Cell> m_cells;           ///< the current record in the table's order
    std::vector<std::string> m_dates;    ///< ISO texts of the current record, bound by reference
    std::vector<bool> m_bound;           ///< per column: the last record had a value
    sqlite3_stmt* m_insert = nullptr;
    KnownRecords m_known;
    Fingerprint m_content;
    qint64 m_rows = 0;
};

}    // namespace vigie
