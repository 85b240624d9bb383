// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/data/table.h"

#include <QString>

#include <array>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

struct sqlite3_stmt;

namespace vigie {

class Connection;

/// What a snapshot has to be searched in: its identity, and the SQL rows of its experiences in canonical order.
struct SearchableRows
{
    QString contentHash;
    std::vector<qint64> rowIds;    ///< none when the snapshot has no experiences
};
Result<SearchableRows> readSearchableRows(const QString& snapshotPath);

/// Reads the texts that are searched, row by row. Use it in the thread that made it.
class SearchTextReader
{
public:
    static constexpr size_t answerSlots = 3;

    /// As stored, UTF-8; a text that is missing is empty. Valid until the next row is read.
    struct Texts
    {
        std::string_view title;
        std::string_view description;
        std::array<std::string_view, answerSlots> answers;
    };

    static Result<std::unique_ptr<SearchTextReader>> open(const QString& snapshotPath);
    ~SearchTextReader();
    SearchTextReader(const SearchTextReader&) = delete;
    SearchTextReader& operator=(const SearchTextReader&) = delete;

    /// A row that is not there is an error.
    Result<Texts> read(qint64 rowId);

private:
    SearchTextReader() = default;
    std::string_view text(int column) const;

    std::unique_ptr<Connection> m_connection;
    sqlite3_stmt* m_select = nullptr;
};

}    // namespace vigie
