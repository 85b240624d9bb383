// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/engine/reference_database.h"

#include "tests/bench/engine/rounds.h"

#include <QFile>

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <cstdlib>

namespace vigie::bench {

namespace {

const std::array<std::string, 4> mentionFields = {"typology", "structure_code", "network", "department"};

constexpr const char* tables = R"(
    PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -262144;
    CREATE TABLE experiences(id INTEGER PRIMARY KEY, title TEXT, description TEXT, published_on TEXT, month TEXT,
                             sentiment TEXT, status TEXT, posted_as TEXT, delay_days REAL);
    INSERT INTO experiences SELECT "row", title, description, published_on, substr(published_on, 1, 7), sentiment,
        status, posted_as, CASE WHEN first_answered_on >= substr(published_on, 1, 10)
                           THEN julianday(substr(first_answered_on, 1, 10)) - julianday(substr(published_on, 1, 10)) END
        FROM snapshot.experiences;
    CREATE TABLE mentions(experience INTEGER, is_mention INTEGER, typology TEXT, structure_code TEXT, network TEXT,
                          department TEXT);
    CREATE TABLE results AS SELECT structure_code, typology, indicator_code, value, updated_on FROM snapshot.results;
)";

constexpr const char* indexes = R"(
    CREATE INDEX by_month ON experiences(month, sentiment);
    CREATE INDEX by_sentiment ON experiences(sentiment, published_on);
    CREATE INDEX by_status ON experiences(status);
    CREATE INDEX by_typology ON mentions(typology, experience, is_mention);
    CREATE INDEX by_structure ON mentions(structure_code, experience, is_mention);
    CREATE INDEX by_department ON mentions(department, experience, is_mention);
    CREATE INDEX by_experience ON mentions(experience, typology);
    CREATE INDEX by_indicator ON results(indicator_code, typology, value);
    CREATE INDEX by_value ON results(typology, value);
    ANALYZE;
)";

constexpr const char* wholeTable = R"(
    PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -262144;
    CREATE TABLE experiences AS SELECT * FROM snapshot.experiences;
    CREATE INDEX by_date ON experiences(published_on);
    CREATE INDEX by_sentiment ON experiences(sentiment, published_on);
    CREATE INDEX by_department ON experiences(service_department_1, published_on, sentiment);
    CREATE INDEX by_typology ON experiences(typology_1, sentiment);
    CREATE INDEX by_status ON experiences(status);
    CREATE INDEX by_structure ON experiences(structure_id_1, structure_1);
    CREATE INDEX by_month ON experiences(substr(published_on, 1, 7), sentiment);
    ANALYZE;
)";

void check(sqlite3* database, bool done)
{
    if (done)
        return;
    std::fprintf(stderr, "bench_engine: %s\n", sqlite3_errmsg(database));
    std::exit(1);
}

void run(sqlite3* database, const std::string& sql)
{
    check(database, sqlite3_exec(database, sql.c_str(), nullptr, nullptr, nullptr) == SQLITE_OK);
}

void bindText(sqlite3_stmt* statement, int position, std::string_view text)
{
    if (text.empty())
        sqlite3_bind_null(statement, position);
    else
        sqlite3_bind_text(statement, position, text.data(), static_cast<int>(text.size()), SQLITE_STATIC);
}

void insertMentions(sqlite3* database, const Dataset& dataset)
{
    sqlite3_stmt* insert = nullptr;
    check(database,
          sqlite3_prepare_v2(database, "INSERT INTO mentions VALUES(?,?,?,?,?,?)", -1, &insert, nullptr) == SQLITE_OK);
    for (Row row = 0; row < dataset.mentions.rowCount(); ++row) {
        sqlite3_bind_int64(insert, 1, dataset.mentions.rowId(row));
        sqlite3_bind_int(insert, 2, dataset.isMention[row] ? 1 : 0);
        for (size_t field = 0; field < mentionFields.size(); ++field)
            bindText(insert, static_cast<int>(field) + 3, dataset.mentions.codes(mentionFields[field])->text(row));
        check(database, sqlite3_step(insert) == SQLITE_DONE);
        sqlite3_reset(insert);
    }
    sqlite3_finalize(insert);
}

sqlite3* created(const QString& path, const QString& snapshotPath)
{
    QFile::remove(path);
    sqlite3* database = nullptr;
    check(database, sqlite3_open(path.toUtf8().constData(), &database) == SQLITE_OK);
    run(database,
        "ATTACH '" + QString(snapshotPath).replace(u'\'', QStringLiteral("''")).toStdString() + "' AS snapshot");
    return database;
}

}    // namespace

void ReferenceDatabase::makeWhole(const QString& path, const QString& snapshotPath)
{
    sqlite3* database = created(path, snapshotPath);
    run(database, wholeTable);
    sqlite3_close(database);
}

void ReferenceDatabase::make(const QString& path, const QString& snapshotPath, const Dataset& dataset)
{
    sqlite3* database = created(path, snapshotPath);
    run(database, tables);
    run(database, "BEGIN");
    insertMentions(database, dataset);
    run(database, "COMMIT");
    run(database, indexes);
    sqlite3_close(database);
}

ReferenceDatabase::ReferenceDatabase(const QString& path)
{
    check(m_database,
          sqlite3_open_v2(path.toUtf8().constData(), &m_database, SQLITE_OPEN_READONLY, nullptr) == SQLITE_OK);
    run(m_database, "PRAGMA cache_size = -262144");
}

ReferenceDatabase::~ReferenceDatabase()
{
    for (const auto& [sql, prepared] : m_statements)
        sqlite3_finalize(prepared);
    sqlite3_close(m_database);
}

sqlite3_stmt* ReferenceDatabase::statement(const std::string& sql)
{
    sqlite3_stmt*& prepared = m_statements[sql];
    if (!prepared)
        check(m_database, sqlite3_prepare_v2(m_database, sql.c_str(), -1, &prepared, nullptr) == SQLITE_OK);
    sqlite3_reset(prepared);
    return prepared;
}

size_t ReferenceDatabase::read(const std::string& sql)
{
    sqlite3_stmt* rows = statement(sql);
    size_t count = 0;
    for (; sqlite3_step(rows) == SQLITE_ROW; ++count) {
        for (int column = 0; column < sqlite3_column_count(rows); ++column)
            sink = sink +
                   (sqlite3_column_text(rows, column) ? static_cast<size_t>(sqlite3_column_bytes(rows, column)) : 0);
    }
    return count;
}

std::vector<int64_t> ReferenceDatabase::counts(const std::string& sql)
{
    sqlite3_stmt* rows = statement(sql);
    std::vector<int64_t> found;
    while (sqlite3_step(rows) == SQLITE_ROW) {
        if (const int64_t count = sqlite3_column_int64(rows, sqlite3_column_count(rows) - 1); count != 0)
            found.push_back(count);
    }
    std::sort(found.begin(), found.end());
    return found;
}

}    // namespace vigie::bench
