// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

struct sqlite3_blob;

namespace vigie {

class Connection;

/// Reads the blobs of a snapshot's columns: each goes from the file into its own bytes at once, while a query would
/// assemble it first and hand out a copy. Where they stand is read once, when it is opened. The connection outlives it.
class PartReader
{
public:
    static Result<std::unique_ptr<PartReader>> open(const Connection& connection);
    ~PartReader();
    PartReader(const PartReader&) = delete;
    PartReader& operator=(const PartReader&) = delete;

    /// Null when there is no such part or it cannot be read.
    QByteArray read(std::string_view table, std::string_view column, std::string_view part);

    /// The ids of a table's rows in their order. Errors: InputUnusable, also for more rows of so many columns than the
    /// file has room for.
    Result<std::vector<qint64>> rowIds(const std::string& table, size_t columns);
    /// How many there are, without reading them.
    Result<qint64> rowCount(const std::string& table);

private:
    explicit PartReader(const Connection& connection) : m_connection(connection) {}
    bool goTo(std::string_view table, std::string_view column, std::string_view part);
    QByteArray bytes(qsizetype most);
    Error damaged(const std::string& table) const;

    const Connection& m_connection;
    std::map<std::string, qint64, std::less<>> m_rows;    ///< by table, column and part
    sqlite3_blob* m_blob = nullptr;
};

}    // namespace vigie
