// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/snapshot_reader.h"

#include "core/domain/datasets.h"
#include "core/store/connection.h"
#include "core/store/snapshot_catalogue.h"

#include <QCoreApplication>
#include <QSqlQuery>
#include <QVariant>

#include <algorithm>
#include <map>

namespace vigie {

struct SnapshotTexts::Connection
{
    std::unique_ptr<vigie::Connection> database;
    std::map<std::string, std::vector<StoredField>> fields;    ///< of the tables read so far
    std::map<QString, QSqlQuery> statements;                   ///< prepared once per column list

    Result<const std::vector<StoredField>*> fieldsOf(const std::string& table)
    {
        auto found = fields.find(table);
        if (found == fields.end()) {
            auto read = datasetFromId(table) ? readFields(*database, table) : Result(std::vector<StoredField>());
            if (!read)
                return read.error();
            found = fields.emplace(table, std::move(*read)).first;
        }
        return &found->second;
    }

    /// As SQL: the names of known columns, NULL for the others; none for a table that is not stored.
    Result<QStringList> identifiersOf(const std::string& table, const std::vector<std::string>& columns)
    {
        const auto stored = fieldsOf(table);
        if (!stored)
            return stored.error();
        QStringList identifiers;
        for (const std::string& column : columns) {
            const bool known = std::any_of((*stored)->begin(), (*stored)->end(),
                                           [&](const StoredField& field) { return field.spec.name == column; });
            identifiers << (known ? quotedIdentifier(column) : QStringLiteral("NULL"));
        }
        return (*stored)->empty() ? QStringList() : identifiers;
    }

    QSqlQuery& statement(const QString& sql)
    {
        auto [known, isNew] = statements.try_emplace(sql, QSqlQuery(database->database()));
        if (isNew) {
            known->second.setForwardOnly(true);
            known->second.prepare(sql);
        }
        return known->second;
    }

    Error unreadable() const
    {
        return database->failure(ErrorCode::InputUnusable,
                                 QCoreApplication::translate("Store", "The texts could not be read"));
    }

    /// The values of known columns of one row; empty when the row does not exist.
    Result<QVariantList> row(const std::string& table, qint64 rowId, const QStringList& identifiers)
    {
        QSqlQuery& query = statement(QStringLiteral("SELECT %1 FROM %2 WHERE \"row\" = ?")
                                         .arg(identifiers.join(QStringLiteral(", ")), quotedIdentifier(table)));
        query.bindValue(0, rowId);
        if (!query.exec())
            return unreadable();
        QVariantList values;
        if (query.next()) {
            for (qsizetype i = 0; i < identifiers.size(); ++i)
                values << query.value(static_cast<int>(i));
        }
        query.finish();
        return values;
    }
};

SnapshotTexts::~SnapshotTexts()
{
    if (m_connection)
        m_connection->statements.clear();    // before the connection they belong to
}

Result<std::unique_ptr<SnapshotTexts>> SnapshotTexts::open(const QString& path)
{
    auto database = vigie::Connection::openSnapshot(path);
    if (!database)
        return database.error();
    std::unique_ptr<SnapshotTexts> texts(new SnapshotTexts);
    texts->m_connection = std::make_unique<Connection>();
    texts->m_connection->database = std::move(*database);
    return texts;
}

Result<std::vector<ColumnSpec>> SnapshotTexts::fieldsOf(const std::string& table)
{
    const auto fields = m_connection->fieldsOf(table);
    if (!fields)
        return fields.error();
    std::vector<ColumnSpec> specs;
    for (const StoredField& field : **fields)
        specs.push_back(field.spec);
    return specs;
}

Result<QStringList> SnapshotTexts::read(const std::string& table, qint64 rowId, const std::vector<std::string>& columns)
{
    const auto identifiers = m_connection->identifiersOf(table, columns);
    if (!identifiers)
        return identifiers.error();
    if (identifiers->isEmpty())
        return QStringList(static_cast<qsizetype>(columns.size()));
    const auto values = m_connection->row(table, rowId, *identifiers);
    if (!values)
        return values.error();
    QStringList texts(static_cast<qsizetype>(columns.size()));
    for (qsizetype i = 0; i < values->size(); ++i)
        texts[i] = (*values)[i].isNull() ? QString() : (*values)[i].toString();
    return texts;
}

Result<std::vector<QStringList>> SnapshotTexts::readBeginnings(const std::string& table, std::span<const qint64> rowIds,
                                                               const std::vector<std::string>& columns, int characters)
{
    const QStringList missing(static_cast<qsizetype>(columns.size()));
    const auto identifiers = m_connection->identifiersOf(table, columns);
    if (!identifiers)
        return identifiers.error();
    if (identifiers->isEmpty() || rowIds.empty())
        return std::vector<QStringList>(rowIds.size(), missing);
    QStringList beginnings;
    for (const QString& identifier : *identifiers)
        beginnings << QStringLiteral("substr(%1, 1, %2)").arg(identifier).arg(characters);
    QStringList places;
    for (size_t i = 0; i < rowIds.size(); ++i)
        places << QStringLiteral("?");
    QSqlQuery& query = m_connection->statement(
        QStringLiteral("SELECT \"row\", %1 FROM %2 WHERE \"row\" IN (%3)")
            .arg(beginnings.join(QStringLiteral(", ")), quotedIdentifier(table), places.join(QStringLiteral(", "))));
    for (size_t i = 0; i < rowIds.size(); ++i)
        query.bindValue(static_cast<int>(i), rowIds[i]);
    if (!query.exec())
        return m_connection->unreadable();
    std::map<qint64, QStringList> found;    // SQLite gives each row once, in its own order
    while (query.next()) {
        QStringList& row = found[query.value(0).toLongLong()];
        for (int i = 1; i <= identifiers->size(); ++i)
            row << (query.isNull(i) ? QString() : query.value(i).toString());
    }
    query.finish();
    std::vector<QStringList> texts;
    for (qint64 rowId : rowIds) {
        const auto row = found.find(rowId);
        texts.push_back(row == found.end() ? missing : row->second);
    }
    return texts;
}

Result<std::vector<SnapshotTexts::NamedText>> SnapshotTexts::readAll(const std::string& table, qint64 rowId)
{
    const auto fields = m_connection->fieldsOf(table);
    if (!fields)
        return fields.error();
    std::vector<std::string> columns;
    for (const StoredField& field : **fields)
        columns.push_back(field.spec.name);
    const auto values = read(table, rowId, columns);
    if (!values)
        return values.error();
    std::vector<NamedText> texts;
    for (size_t i = 0; i < columns.size(); ++i)
        texts.push_back({QString::fromStdString(columns[i]), QString::fromStdString((**fields)[i].spec.label),
                         (*values)[static_cast<qsizetype>(i)]});
    return texts;
}

}    // namespace vigie
