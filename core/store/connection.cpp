// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"

#include "core/store/snapshot_format.h"

#include <sqlite3.h>

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QStorageInfo>
#include <QVariant>

#include <array>
#include <atomic>

namespace vigie {

namespace {

QString uniqueConnectionName()
{
    static std::atomic<unsigned> counter = 0;
    return QStringLiteral("vigie-%1").arg(++counter);
}

Error notASnapshot(const QString& path, const QString& why)
{
    return {ErrorCode::InputUnusable, QCoreApplication::translate("Store", "The snapshot could not be opened"), path,
            why, QCoreApplication::translate("Store", "Import the published files again to make a new one.")};
}

Error diskFull(const QString& what, const QString& path)
{
    const QFileInfo draft(path);
    // What the draft holds comes free again: it is removed.
    const qint64 room = QStorageInfo(draft.absolutePath()).bytesAvailable() + draft.size();
    return {ErrorCode::OutputFailed, what, path,
            QCoreApplication::translate("Store", "the disk is full: there was room for %1 only")
                .arg(QLocale().formattedDataSize(room)),
            QCoreApplication::translate("Store", "Free some space and try again: earlier snapshots are untouched.")};
}

/// Qt's driver and this program must share one copy of SQLite, or its handle may not be touched.
bool sharesOurSqlite(const QSqlDatabase& database)
{
    QSqlQuery query(database);
    return query.exec(QStringLiteral("SELECT sqlite_source_id()")) && query.next() &&
           query.value(0).toString() == QLatin1String(sqlite3_sourceid());
}

}    // namespace

QString quotedIdentifier(std::string_view name)
{
    QString identifier = QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
    return u'"' + identifier.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

Result<std::unique_ptr<Connection>> Connection::open(const QString& path, const QString& options)
{
    std::unique_ptr<Connection> connection(new Connection(uniqueConnectionName(), path));
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection->m_name);
    database.setConnectOptions(options);
    database.setDatabaseName(path);
    if (!database.open())
        return notASnapshot(path, database.lastError().databaseText());
    const QVariant handle = database.driver()->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0 || !sharesOurSqlite(database))
        return notASnapshot(
            path, QCoreApplication::translate("Store", "Qt's SQLite driver is not built on this system's SQLite"));
    connection->m_native = *static_cast<sqlite3* const*>(handle.constData());
    return connection;
}

Result<std::unique_ptr<Connection>> Connection::createForBulkWriting(const QString& path)
{
    auto connection = open(path, {});
    if (!connection)
        return connection;
    QSqlQuery query((*connection)->database());
    // A megabyte of pages: rows only ever come behind the last, and what is written while it is still in the
    // processor's cache is written sooner.
    for (const char* pragma : {"page_size = 16384", "journal_mode = OFF", "synchronous = OFF", "secure_delete = OFF",
                               "cache_size = -1024", "locking_mode = EXCLUSIVE"}) {
        if (!query.exec(QStringLiteral("PRAGMA ") + QLatin1String(pragma)))
            return (*connection)
                ->failure(ErrorCode::OutputFailed,
                          QCoreApplication::translate("Store", "The snapshot could not be written"));
    }
    return connection;
}

Result<std::unique_ptr<Connection>> Connection::openHardened(const QString& path)
{
    if (!QFileInfo::exists(path))
        return notASnapshot(path, QCoreApplication::translate("Store", "the file does not exist"));
    auto connection = open(path, QStringLiteral("QSQLITE_OPEN_READONLY"));
    if (!connection)
        return connection;
    if (const auto hardened = (*connection)->harden(); !hardened)
        return hardened.error();
    return connection;
}

Result<std::unique_ptr<Connection>> Connection::openSnapshot(const QString& path)
{
    auto connection = openHardened(path);
    if (!connection)
        return connection;
    if (const auto checked = (*connection)->checkIsSnapshot(); !checked)
        return checked.error();
    return connection;
}

Result<std::unique_ptr<Connection>> Connection::openForEditing(const QString& path)
{
    auto connection = open(path, QStringLiteral("QSQLITE_BUSY_TIMEOUT=1000"));
    if (!connection)
        return connection;
    if (const auto hardened = (*connection)->harden(); !hardened)
        return hardened.error();
    QSqlQuery query((*connection)->database());
    if (!query.exec(QStringLiteral("PRAGMA locking_mode = EXCLUSIVE")))
        return (*connection)
            ->failure(ErrorCode::OutputFailed, QCoreApplication::translate("Store", "The file could not be opened"));
    return connection;
}

Connection::~Connection()
{
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
}

Result<void> Connection::harden()
{
    struct Switch
    {
        int option;
        int value;
    };
    static constexpr std::array switches = {Switch{SQLITE_DBCONFIG_DEFENSIVE, 1},
                                            Switch{SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
                                            Switch{SQLITE_DBCONFIG_ENABLE_TRIGGER, 0},
                                            Switch{SQLITE_DBCONFIG_ENABLE_VIEW, 0},
                                            Switch{SQLITE_DBCONFIG_DQS_DML, 0},
                                            Switch{SQLITE_DBCONFIG_DQS_DDL, 0},
                                            Switch{SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0}};
    for (const Switch& each : switches) {
        if (sqlite3_db_config(m_native, each.option, each.value, nullptr) != SQLITE_OK)
            return failure(ErrorCode::InputUnusable,
                           QCoreApplication::translate("Store", "The snapshot could not be opened safely"));
    }
    struct Limit
    {
        int category;
        int value;
    };
    static constexpr std::array limits = {
        Limit{SQLITE_LIMIT_LENGTH, 256 << 20},   Limit{SQLITE_LIMIT_SQL_LENGTH, 1 << 20},
        Limit{SQLITE_LIMIT_COLUMN, 1100},        Limit{SQLITE_LIMIT_EXPR_DEPTH, 100},
        Limit{SQLITE_LIMIT_COMPOUND_SELECT, 50}, Limit{SQLITE_LIMIT_ATTACHED, 0},
        Limit{SQLITE_LIMIT_VDBE_OP, 250'000}};
    for (const Limit& each : limits)
        sqlite3_limit(m_native, each.category, each.value);
    QSqlQuery query(database());
    if (!query.exec(QStringLiteral("PRAGMA cell_size_check = ON")) ||
        !query.exec(QStringLiteral("PRAGMA mmap_size = 0")))
        return notASnapshot(m_path, query.lastError().databaseText());
    return {};
}

Result<void> Connection::checkIsSnapshot()
{
    const auto pragma = [this](const char* name) {
        QSqlQuery query(database());
        return query.exec(QStringLiteral("PRAGMA ") + QLatin1String(name)) && query.next() ? query.value(0).toInt()
                                                                                           : -1;
    };
    if (pragma("application_id") != snapshot_format::applicationId)
        return notASnapshot(m_path, QCoreApplication::translate("Store", "it is not a Vigie snapshot"));
    const int version = pragma("user_version");
    if (version > snapshot_format::version)
        return Error{
            ErrorCode::InputUnusable, QCoreApplication::translate("Store", "The snapshot could not be opened"), m_path,
            QCoreApplication::translate("Store", "it was written by a later version of Vigie (format %1)").arg(version),
            QCoreApplication::translate("Store", "Update Vigie.")};
    if (version < snapshot_format::oldestReadVersion)
        return notASnapshot(m_path, QCoreApplication::translate("Store", "its format is unknown"));
    return {};
}

Error Connection::failure(ErrorCode code, const QString& what) const
{
    const int sqliteCode = m_native ? sqlite3_errcode(m_native) : SQLITE_OK;
    if (sqliteCode == SQLITE_FULL)
        return diskFull(what, m_path);
    const QString why = m_native ? QString::fromUtf8(sqlite3_errmsg(m_native)) : QString();
    return {code, what, m_path, why, {}};
}

}    // namespace vigie
