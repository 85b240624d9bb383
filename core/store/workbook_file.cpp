// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/workbook_file.h"

#include "core/store/durable_file.h"
#include "core/store/workbook_format.h"

#include <sqlite3.h>

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSqlQuery>
#include <QStringList>
#include <QVariant>
#include <QtEndian>

#include <algorithm>
#include <array>

namespace vigie {

namespace {

// https://www.sqlite.org/fileformat2.html, section 1.3
constexpr qint64 headerBytes = 100;
constexpr const char* magic = "SQLite format 3";
constexpr qsizetype writeVersionAt = 18;
constexpr char writeAhead = 2;
constexpr qsizetype userVersionAt = 60;
constexpr qsizetype applicationIdAt = 68;

QString couldNotOpen()
{
    return QCoreApplication::translate("Store", "The workbook could not be opened");
}

Error refused(const QString& path, const QString& why, const QString& whatToDo)
{
    return {ErrorCode::InputUnusable, couldNotOpen(), path, why, whatToDo};
}

Error notWritable(const QString& path, const QString& why)
{
    return {ErrorCode::OutputFailed, couldNotOpen(), path, why,
            QCoreApplication::translate("Store", "Check the free space and that you may write in its folder.")};
}

Error ofLaterVersion(const QString& path, int version)
{
    return refused(
        path,
        QCoreApplication::translate("Store", "it was written by a later version of Vigie (format %1)").arg(version),
        QCoreApplication::translate("Store", "Update Vigie."));
}

Result<QByteArray> readHeader(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refused(path, file.errorString(), QCoreApplication::translate("Store", "Check the name of the file."));
    return file.read(headerBytes);
}

int numberInHeader(const QByteArray& header, qsizetype at)
{
    return static_cast<int>(qFromBigEndian<quint32>(header.constData() + at));
}

/// One number asked of the database.
Result<int> pragma(const Connection& connection, const char* name)
{
    QSqlQuery query(connection.database());
    if (!query.exec(QStringLiteral("PRAGMA ") + QLatin1String(name)) || !query.next())
        return workbookFailure(connection);
    return query.value(0).toInt();
}

Result<void> execute(const Connection& connection, const QByteArray& statements)
{
    if (sqlite3_exec(connection.native(), statements.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return workbookFailure(connection);
    return {};
}

Result<void> migrate(const Connection& connection, int from, int to = workbook_format::version)
{
    QByteArray statements = "BEGIN IMMEDIATE;";
    for (int version = from; version < to; ++version)
        statements += QByteArray(workbook_format::steps[static_cast<size_t>(version)]) + ';';
    statements += "PRAGMA user_version = " + QByteArray::number(to) + ";COMMIT";
    return execute(connection, statements);    // an unfinished transaction ends with the connection
}

Result<QStringList> schemaOf(const Connection& connection)
{
    QStringList schema;
    QSqlQuery query(connection.database());
    if (!query.exec(QStringLiteral("SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name")))
        return workbookFailure(connection);
    while (query.next()) {
        for (int column = 0; column < 4; ++column)
            schema += query.value(column).toString();
    }
    return schema;
}

/// The tables as the steps make them.
Result<QStringList> expectedSchema(int version)
{
    const auto memory = Connection::createForBulkWriting(QStringLiteral(":memory:"));
    if (!memory)
        return memory.error();
    if (const auto made = migrate(**memory, 0, version); !made)
        return made.error();
    return schemaOf(**memory);
}

Result<void> checkTablesAndPages(const Connection& connection, int version)
{
    const auto expected = expectedSchema(version);
    if (!expected)
        return expected.error();
    const auto schema = schemaOf(connection);
    if (!schema)
        return schema.error();
    if (*schema != *expected)
        return workbookDamaged(connection.path(),
                               QCoreApplication::translate("Store", "its tables are not those of a workbook"));
    QSqlQuery query(connection.database());
    if (!query.exec(QStringLiteral("PRAGMA quick_check(1)")) || !query.next())
        return workbookFailure(connection);
    if (const QString finding = query.value(0).toString(); finding != QLatin1String("ok"))
        return workbookDamaged(connection.path(), finding);
    return {};
}

/// The log may hold a later version than the header of the file.
Result<int> checkedVersion(const Connection& connection)
{
    const auto id = pragma(connection, "application_id");
    const auto version = pragma(connection, "user_version");
    if (!id || !version)
        return !id ? id.error() : version.error();
    if (*version > workbook_format::version)
        return ofLaterVersion(connection.path(), *version);
    if (*id != workbook_format::applicationId || *version < 1)
        return workbookDamaged(connection.path(), QCoreApplication::translate("Store", "its format is unknown"));
    return *version;
}

Result<void> createTables(const QString& path)
{
    const auto connection = Connection::openForEditing(path);
    if (!connection)
        return notWritable(path, connection.error().why);
    if (auto made =
            execute(**connection, "PRAGMA application_id = " + QByteArray::number(workbook_format::applicationId));
        !made)
        return made;
    if (auto made = migrate(**connection, 0); !made)
        return made;
    return execute(**connection, "PRAGMA journal_mode = WAL");    // stays with the file
}

}    // namespace

Error workbookDamaged(const QString& path, const QString& why)
{
    return {ErrorCode::CheckFailed, QCoreApplication::translate("Store", "The workbook is damaged"), path, why, {}};
}

Error workbookFailure(const Connection& connection)
{
    constexpr int primaryCode = 0xff;
    switch (sqlite3_errcode(connection.native()) & primaryCode) {
    case SQLITE_IOERR:
    case SQLITE_FULL:
    case SQLITE_NOMEM:
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
        return connection.failure(ErrorCode::OutputFailed,
                                  QCoreApplication::translate("Store", "The workbook could not be written"));
    default:
        return workbookDamaged(connection.path(), connection.failure(ErrorCode::CheckFailed, {}).why);
    }
}

Result<std::unique_ptr<QLockFile>> holdWorkbook(const QString& path)
{
    const QString lockPath = path + QStringLiteral(".lock");
    auto lock = std::make_unique<QLockFile>(lockPath);
    lock->setStaleLockTime(0);    // a workbook may be open for weeks; a dead program is recognised by its number
    if (lock->tryLock())
        return lock;
    if (lock->error() != QLockFile::LockFailedError)
        return notWritable(path, QCoreApplication::translate("Store", "its folder cannot be written"));
    qint64 process = 0;
    QString host;
    QString application;
    if (!lock->getLockInfo(&process, &host, &application))
        return refused(path, QCoreApplication::translate("Store", "another program has it open"),
                       QCoreApplication::translate("Store", "Close it there first."));
    return refused(
        path,
        QCoreApplication::translate("Store", "it is open in %1 (process %2 on %3)")
            .arg(application)
            .arg(process)
            .arg(host),
        QCoreApplication::translate("Store", "Close it there first. If that program no longer runs, remove %1.")
            .arg(lockPath));
}

Result<void> checkWorkbookHeader(const QString& path)
{
    const auto header = readHeader(path);
    if (!header)
        return header.error();
    if (!header->startsWith(magic))
        return workbookDamaged(path, QCoreApplication::translate("Store", "it is not an SQLite file"));
    if (header->size() < headerBytes)
        return workbookDamaged(path, QCoreApplication::translate("Store", "it was cut short"));
    if (numberInHeader(*header, applicationIdAt) != workbook_format::applicationId)
        return refused(path, QCoreApplication::translate("Store", "it is a database of another kind"),
                       QCoreApplication::translate("Store", "Choose another name."));
    if (const int version = numberInHeader(*header, userVersionAt); version > workbook_format::version)
        return ofLaterVersion(path, version);
    return {};
}

Result<void> beginWorkbook(const QString& path)
{
    const QString part = path + QStringLiteral(".part");
    for (const char* suffix : {"", "-wal", "-journal"})
        QFile::remove(part + QLatin1String(suffix));
    if (auto made = createTables(part); !made) {
        QFile::remove(part);
        return Error{ErrorCode::OutputFailed, couldNotOpen(), path, made.error().why, made.error().hint};
    }
    return publishFile(part, path);
}

Result<std::unique_ptr<Connection>> openSoundWorkbook(const QString& path)
{
    auto connection = Connection::openForEditing(path);
    if (!connection)
        return notWritable(path, connection.error().why);
    // Until everything was read: what is wrong stays for whoever wants to rescue it.
    sqlite3_db_config((*connection)->native(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    const auto version = checkedVersion(**connection);
    if (!version)
        return version.error();
    if (sqlite3_db_readonly((*connection)->native(), "main") != 0)
        return notWritable(path, QCoreApplication::translate("Store", "the file is read-only"));
    if (*version < workbook_format::version) {
        if (const auto migrated = migrate(**connection, *version); !migrated)
            return migrated.error();
    }
    if (const auto sound = checkTablesAndPages(**connection, workbook_format::version); !sound)
        return sound.error();
    return connection;
}

Result<std::unique_ptr<Connection>> openWorkbookForReading(const QString& path)
{
    const auto header = readHeader(path);
    if (!header)
        return header.error();
    if (header->size() == headerBytes && header->at(writeVersionAt) == writeAhead)
        return refused(path, QCoreApplication::translate("Store", "it is no copy: its log may be elsewhere"),
                       QCoreApplication::translate("Store", "Have the project made again."));
    auto connection = Connection::openHardened(path);
    if (!connection)
        return refused(path, connection.error().why, {});
    const auto version = checkedVersion(**connection);
    if (!version)
        return version.error();
    if (const auto sound = checkTablesAndPages(**connection, *version); !sound)
        return sound.error();
    return connection;
}

Result<void> trustWorkbook(const Connection& connection)
{
    sqlite3_db_config(connection.native(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0, nullptr);
    return execute(connection, "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL");
}

Result<QString> putWorkbookAside(const QString& path)
{
    // The file first: without its log it would be an older workbook that looks whole.
    static constexpr std::array parts = {"", "-wal", "-journal"};
    const auto taken = [](const QString& name) {
        return std::any_of(parts.begin(), parts.end(),
                           [&](const char* part) { return QFileInfo::exists(name + QLatin1String(part)); });
    };
    const QString first = path + QStringLiteral(".damaged");
    QString name = first;
    for (int number = 2; taken(name); ++number)
        name = first + u'-' + QString::number(number);
    QString kept;
    for (const char* part : parts) {
        const QString from = path + QLatin1String(part);
        if (!QFileInfo::exists(from))
            continue;
        if (!QFile::rename(from, name + QLatin1String(part)))
            return notWritable(from, QCoreApplication::translate("Store", "it is damaged and could not be put aside"));
        if (kept.isEmpty())
            kept = name + QLatin1String(part);
    }
    return kept;
}

}    // namespace vigie
