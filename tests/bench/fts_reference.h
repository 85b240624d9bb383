// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sqlite3.h>

#include <QString>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <string>

// SQLite as somebody uses it who has nothing else.

namespace vigie::bench {

/// A database that ends the program when something fails.
class Database
{
public:
    explicit Database(const QString& path)
    {
        if (sqlite3_open(path.toUtf8().constData(), &m_database) != SQLITE_OK)
            fail();
    }
    ~Database()
    {
        sqlite3_finalize(m_select);
        sqlite3_finalize(m_second);
        sqlite3_close(m_database);
    }
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

protected:
    void run(const char* sql)
    {
        if (sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
            fail();
    }
    sqlite3_stmt* prepared(const char* sql)
    {
        sqlite3_stmt* statement = nullptr;
        if (sqlite3_prepare_v2(m_database, sql, -1, &statement, nullptr) != SQLITE_OK)
            fail();
        return statement;
    }
    void done(sqlite3_stmt* statement)
    {
        if (sqlite3_step(statement) != SQLITE_DONE)
            fail();
        sqlite3_reset(statement);
    }
    /// How many rows it gives; each is read.
    size_t rowsOf(sqlite3_stmt* statement, const std::string& expression)
    {
        sqlite3_bind_text64(statement, 1, expression.data(), expression.size(), SQLITE_STATIC, SQLITE_UTF8);
        size_t rows = 0;
        sqlite3_int64 sum = 0;
        while (sqlite3_step(statement) == SQLITE_ROW) {
            sum += sqlite3_column_int64(statement, 0);
            ++rows;
        }
        sqlite3_reset(statement);
        return sum >= 0 ? rows : 0;
    }
    [[noreturn]] void fail() const
    {
        std::fprintf(stderr, "bench_search: %s\n", sqlite3_errmsg(m_database));
        std::exit(1);
    }

    sqlite3* m_database = nullptr;
    sqlite3_stmt* m_select = nullptr;
    sqlite3_stmt* m_second = nullptr;
};

/// A shard of our own index, asked without us.
class FtsShard : public Database
{
public:
    explicit FtsShard(const QString& path) : Database(path)
    {
        m_select = prepared("SELECT rowid FROM texts WHERE texts MATCH ?");
    }

    size_t hits(const std::string& expression) { return rowsOf(m_select, expression); }
};

/// One FTS5 table beside an ordinary one with the dates.
class FtsReference : public Database
{
public:
    explicit FtsReference(const QString& path) : Database(path)
    {
        run("PRAGMA journal_mode = OFF");
        run("PRAGMA synchronous = OFF");
        run("CREATE TABLE experiences(id INTEGER PRIMARY KEY, published_on INTEGER)");
        run("CREATE VIRTUAL TABLE texts USING fts5(title, description, answer, content='', "
            "tokenize='unicode61 remove_diacritics 2')");
        run("BEGIN");
        m_select = prepared("INSERT INTO experiences VALUES (?, ?)");
        m_second = prepared("INSERT INTO texts(rowid, title, description, answer) VALUES (?, ?, ?, ?)");
    }

    void add(sqlite3_int64 row, sqlite3_int64 date, const std::array<std::string, 3>& texts)
    {
        sqlite3_bind_int64(m_select, 1, row + 1);
        sqlite3_bind_int64(m_select, 2, date);
        done(m_select);
        sqlite3_bind_int64(m_second, 1, row + 1);
        int place = 2;
        for (const std::string& text : texts)
            sqlite3_bind_text64(m_second, place++, text.data(), text.size(), SQLITE_STATIC, SQLITE_UTF8);
        done(m_second);
    }

    void finish()
    {
        run("COMMIT");
        sqlite3_finalize(m_select);
        sqlite3_finalize(m_second);
        m_select = prepared("SELECT rowid FROM texts WHERE texts MATCH ?1");
        m_second = prepared("SELECT e.id FROM texts t JOIN experiences e ON e.id = t.rowid WHERE texts MATCH ?1 "
                            "ORDER BY e.published_on DESC LIMIT ?2");
    }

    size_t hits(const std::string& expression) { return rowsOf(m_select, expression); }
    size_t firstPage(const std::string& expression, size_t rows)
    {
        sqlite3_bind_int64(m_second, 2, static_cast<sqlite3_int64>(rows));
        return rowsOf(m_second, expression);
    }
};

}    // namespace vigie::bench
