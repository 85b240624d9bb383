// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/testimony_texts.h"

#include <QString>

#include <memory>
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
    static Result<std::unique_ptr<SearchTextReader>> open(const QString& snapshotPath);
    ~SearchTextReader();
    SearchTextReader(const SearchTextReader&) = delete;
    SearchTextReader& operator=(const SearchTextReader&) = delete;

    /// Valid until the next row is read. A row that is not there is an error.
    Result<TestimonyTexts> read(qint64 rowId);

private:
    SearchTextReader() = default;
    std::string_view text(int column) const;

    std::unique_ptr<Connection> m_connection;
    sqlite3_stmt* m_select = nullptr;
};

}    // namespace vigie
