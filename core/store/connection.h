// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QSqlDatabase>
#include <QString>

#include <memory>

struct sqlite3;

namespace vigie {

/// One SQLite connection of Qt SQL, closed when it goes. Use it in the thread that opened it.
class Connection
{
public:
    /// Creates an empty database for one fast writing: no journal, no sync; the caller syncs the finished file.
    static Result<std::unique_ptr<Connection>> createForBulkWriting(const QString& path);

    /// Opens an existing database that may come from anywhere, read-only and hardened: no triggers, views, extensions
    /// or double-quoted strings, tight limits. What it is has not been checked.
    static Result<std::unique_ptr<Connection>> openHardened(const QString& path);
    /// The same; that it is a snapshot of ours is checked before anything else is asked of it.
    static Result<std::unique_ptr<Connection>> openSnapshot(const QString& path);

    /// Opens an existing database of the analyst's for small changes, hardened in the same way. This connection alone
    /// has the file: a write-ahead log then needs no shared memory, which network drives do not give.
    static Result<std::unique_ptr<Connection>> openForEditing(const QString& path);

    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    QSqlDatabase database() const { return QSqlDatabase::database(m_name, false); }
    const QString& path() const { return m_path; }

    /// SQLite's own handle, for bulk rows (binding through QSqlQuery costs several times as much). It is Qt's: never
    /// close it, and finalise every statement before the connection goes.
    sqlite3* native() const { return m_native; }

    /// The last failure of this connection as an error about its file, with disk-full said plainly.
    Error failure(ErrorCode code, const QString& what) const;

private:
    Connection(QString name, QString path) : m_name(std::move(name)), m_path(std::move(path)) {}
    static Result<std::unique_ptr<Connection>> open(const QString& path, const QString& options);
    Result<void> harden();
    Result<void> checkIsSnapshot();

    QString m_name;
    QString m_path;
    sqlite3* m_native = nullptr;
};

/// "name" as an SQL identifier, whatever it contains.
QString quotedIdentifier(std::string_view name);

}    // namespace vigie
