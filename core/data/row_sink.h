// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date_time.h"
#include "core/base/result.h"
#include "core/data/schema.h"

#include <span>
#include <string_view>

namespace vigie {

/// One value on its way from a reader to a store. Text is UTF-8 and lives only until the call returns.
struct Cell
{
    enum class Type : unsigned char { Missing, Text, Number, Date };

    Type type = Type::Missing;
    std::string_view text;    ///< Text; also the unreadable raw value of a Number or Date column
    double number = 0;        ///< Number
    LocalSeconds date = 0;    ///< Date

    static Cell ofText(std::string_view text) { return text.empty() ? Cell{} : Cell{Type::Text, text, 0, 0}; }
    static Cell ofNumber(double number) { return {Type::Number, {}, number, 0}; }
    static Cell ofDate(LocalSeconds date) { return date == noDate ? Cell{} : Cell{Type::Date, {}, 0, date}; }
    bool missing() const { return type == Type::Missing; }
};

/// Receives the records of an import, table by table, in any order of tables.
///
/// Life-cycle: beginTable() before the first row that uses a schema, and again whenever the columns change (a second
/// file of the same data set may bring more of them); then append() for each record, cells in the schema's order.
class RowSink
{
public:
    enum class Outcome {
        Stored,
        DuplicateIdentical,    ///< same identifier, same content: nothing was kept twice
        DuplicateReplaced,     ///< same identifier, other content: this record took the place of the earlier one
    };

    virtual ~RowSink() = default;

    virtual Result<void> beginTable(const TableSchema& schema) = 0;
    virtual Result<Outcome> append(std::span<const Cell> cells) = 0;
};

}    // namespace vigie
