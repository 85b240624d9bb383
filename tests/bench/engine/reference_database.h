// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"

#include <QString>

#include <map>
#include <string>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace vigie::bench {

/// The same data in plain SQLite, with an index for each question that is asked of it: `experiences`, `mentions`,
/// `results`. Ends the program with a message when SQLite refuses something.
class ReferenceDatabase
{
public:
    /// Opens a database that make() has made.
    explicit ReferenceDatabase(const QString& path);
    ~ReferenceDatabase();
    ReferenceDatabase(const ReferenceDatabase&) = delete;
    ReferenceDatabase& operator=(const ReferenceDatabase&) = delete;

    static void make(const QString& path, const QString& snapshotPath, const Dataset& dataset);

    /// What somebody has who imports the published file into SQLite: all columns of the experiences in one table, long
    /// texts included, with an index for each question of the first screen.
    static void makeWhole(const QString& path, const QString& snapshotPath);

    /// Reads all rows of a query, prepared once; returns how many there are.
    size_t read(const std::string& sql);
    /// The whole numbers of a query's last column that are not 0, ascending.
    std::vector<int64_t> counts(const std::string& sql);

private:
    sqlite3_stmt* statement(const std::string& sql);

    sqlite3* m_database = nullptr;
    std::map<std::string, sqlite3_stmt*> m_statements;
};

}    // namespace vigie::bench
