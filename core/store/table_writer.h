// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/hash.h"
#include "core/data/row_sink.h"
#include "core/data/table_builder.h"
#include "core/store/connection.h"

#include <memory>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

struct sqlite3_stmt;

namespace vigie {

/// Writes the rows of one data set: SQL rows on disk, columns in memory, duplicates found by key or, for a record
/// without one, by content.
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

    /// Seals the columns in canonical order. The writer is spent afterwards.
    Table finish(std::string_view sortColumn) { return m_builder.build(sortColumn); }

private:
    struct Known
    {
        Row arrival;
        qint64 rowId;
        Fingerprint content;
    };
    struct HashOfFingerprint
    {
        size_t operator()(const Fingerprint& print) const { return static_cast<size_t>(print.low); }
    };

    TableWriter(Connection& connection, const TableSchema& schema);
    Result<void> createTable();
    Result<void> prepareInsert();
    Result<void> insert(std::span<const Cell> cells, qint64 rowId);
    Result<void> remove(qint64 rowId);
    Fingerprint fingerprintOf(std::span<const Cell> cells) const;
    Error failure() const;

    Connection& m_connection;
    TableBuilder m_builder;
    std::vector<int> m_position;         ///< of the current source's columns in the table
    std::vector<Cell> m_cells;           ///< the current record in the table's order
    std::vector<std::string> m_dates;    ///< ISO texts of the current record, bound by reference
    sqlite3_stmt* m_insert = nullptr;
    std::unordered_map<Fingerprint, Known, HashOfFingerprint> m_known;
    Fingerprint m_content;
    qint64 m_nextRowId = 1;
    qint64 m_rows = 0;
};

}    // namespace vigie
