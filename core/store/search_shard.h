// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/data/table.h"
#include "core/store/search_texts.h"

#include <QString>

#include <memory>
#include <string>
#include <string_view>
#include <vector>

struct sqlite3_stmt;

namespace vigie {

class Connection;

/// What a shard of a full-text index says of itself: the content it belongs to, and which rows of it.
struct ShardIdentity
{
    QString contentHash;
    Row first = 0;    ///< position of its first row
    Row rows = 0;
    Row total = 0;    ///< rows of the whole content

    friend bool operator==(const ShardIdentity&, const ShardIdentity&) = default;
};

/// The version of everything that decides what is found: the shard's layout, the searched form of a text, the canonical
/// order of rows. An index of another version is built again.
inline constexpr int searchIndexVersion = 1;

/// Writes one shard: FTS5 without the texts, one document a row, row id = position + 1. For the thread that made it.
class SearchShardWriter
{
public:
    static Result<std::unique_ptr<SearchShardWriter>> create(const QString& path, const ShardIdentity& identity);
    ~SearchShardWriter();
    SearchShardWriter(const SearchShardWriter&) = delete;
    SearchShardWriter& operator=(const SearchShardWriter&) = delete;

    /// Positions in ascending order.
    Result<void> add(Row position, const TestimonyTexts& texts);
    /// Writes what is still in memory and closes the file, which then has to be given its name.
    Result<void> finish();
    /// Ends a running add() or finish() soon with an error, even while gathered words are written. May be called from
    /// another thread, as long as the writer lives.
    void interrupt();

private:
    SearchShardWriter() = default;
    Result<void> createTables(const ShardIdentity& identity);
    Error failure() const;

    std::unique_ptr<Connection> m_connection;
    sqlite3_stmt* m_insert = nullptr;
    std::string m_answers;
};

/// Reads one shard. For the thread that made it.
class SearchShardReader
{
public:
    /// A file that is not whole, not of this version or not of this content is an error.
    static Result<std::unique_ptr<SearchShardReader>> open(const QString& path, const QString& contentHash);
    ~SearchShardReader();
    SearchShardReader(const SearchShardReader&) = delete;
    SearchShardReader& operator=(const SearchShardReader&) = delete;

    const ShardIdentity& identity() const { return m_identity; }

    /// Appends the positions that match, ascending.
    Result<void> match(std::string_view ftsExpression, std::vector<Row>& positions) const;
    /// Appends at most @p count of them from one end: the greatest, descending, or the least, ascending. FTS5 walks its
    /// lists of row ids from either side, so what lies behind the last of them is not read.
    Result<void> firstMatches(std::string_view ftsExpression, size_t count, bool greatestFirst,
                              std::vector<Row>& positions) const;

private:
    SearchShardReader() = default;
    bool isWhole() const;
    bool readIdentity();
    bool prepare();
    Result<void> read(sqlite3_stmt* statement, std::string_view ftsExpression, std::vector<Row>& positions) const;
    Error failure() const;

    std::unique_ptr<Connection> m_connection;
    sqlite3_stmt* m_match = nullptr;
    sqlite3_stmt* m_greatest = nullptr;
    sqlite3_stmt* m_least = nullptr;
    ShardIdentity m_identity;
};

}    // namespace vigie
