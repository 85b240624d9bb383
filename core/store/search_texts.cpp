// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/search_texts.h"

#include "core/domain/datasets.h"
#include "core/store/connection.h"
#include "core/store/part_reader.h"
#include "core/store/snapshot_catalogue.h"

#include <sqlite3.h>

#include <QCoreApplication>
#include <QSqlQuery>
#include <QStringList>
#include <QVariant>

#include <algorithm>

namespace vigie {

namespace {

constexpr std::array<std::string_view, 2 + TestimonyTexts::answerSlots> columns = {"title", "description", "answer_1",
                                                                                   "answer_2", "answer_3"};

std::string experiences()
{
    return std::string(datasetId(DatasetKind::Experiences));
}

Error unreadable(const Connection& snapshot)
{
    return snapshot.failure(ErrorCode::InputUnusable,
                            QCoreApplication::translate("Store", "The texts could not be read"));
}

/// The columns above, NULL for those that this snapshot does not have.
Result<QString> selection(const Connection& snapshot)
{
    const auto fields = readFields(snapshot, experiences());
    if (!fields)
        return fields.error();
    QStringList parts;
    for (std::string_view column : columns) {
        const bool known = std::any_of(fields->begin(), fields->end(),
                                       [&](const StoredField& field) { return field.spec.name == column; });
        parts << (known ? quotedIdentifier(column) : QStringLiteral("NULL"));
    }
    return parts.join(QStringLiteral(", "));
}

}    // namespace

Result<SearchableRows> readSearchableRows(const QString& snapshotPath)
{
    const auto snapshot = Connection::openSnapshot(snapshotPath);
    if (!snapshot)
        return snapshot.error();
    SearchableRows rows;
    QSqlQuery query((*snapshot)->database());
    if (!query.exec(QStringLiteral("SELECT value FROM meta WHERE key = 'content_hash'")) || !query.next())
        return unreadable(**snapshot);
    rows.contentHash = query.value(0).toString();
    const auto fields = readFields(**snapshot, experiences());
    if (!fields)
        return fields.error();
    if (fields->empty())
        return rows;
    const auto parts = PartReader::open(**snapshot);
    if (!parts)
        return parts.error();
    auto ids = (*parts)->rowIds(experiences(), fields->size());
    if (!ids)
        return ids.error();
    rows.rowIds = std::move(*ids);
    return rows;
}

Result<std::unique_ptr<SearchTextReader>> SearchTextReader::open(const QString& snapshotPath)
{
    auto snapshot = Connection::openSnapshot(snapshotPath);
    if (!snapshot)
        return snapshot.error();
    std::unique_ptr<SearchTextReader> reader(new SearchTextReader);
    reader->m_connection = std::move(*snapshot);
    const auto selected = selection(*reader->m_connection);
    if (!selected)
        return selected.error();
    const QByteArray sql = QStringLiteral("SELECT %1 FROM %2 WHERE \"row\" = ?")
                               .arg(*selected, quotedIdentifier(datasetId(DatasetKind::Experiences)))
                               .toUtf8();
    if (sqlite3_prepare_v2(reader->m_connection->native(), sql.constData(), static_cast<int>(sql.size()),
                           &reader->m_select, nullptr) != SQLITE_OK)
        return unreadable(*reader->m_connection);
    return reader;
}

SearchTextReader::~SearchTextReader()
{
    sqlite3_finalize(m_select);
}

std::string_view SearchTextReader::text(int column) const
{
    const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(m_select, column));
    return bytes ? std::string_view(bytes, static_cast<size_t>(sqlite3_column_bytes(m_select, column)))
                 : std::string_view();
}

Result<TestimonyTexts> SearchTextReader::read(qint64 rowId)
{
    sqlite3_reset(m_select);
    sqlite3_bind_int64(m_select, 1, rowId);
    const int step = sqlite3_step(m_select);
    if (step == SQLITE_DONE)
        return Error{ErrorCode::InputUnusable, QCoreApplication::translate("Store", "The snapshot is damaged"),
                     m_connection->path(), QCoreApplication::translate("Store", "row %1 is missing").arg(rowId),
                     QCoreApplication::translate("Store", "Import the published files again to make a new one.")};
    if (step != SQLITE_ROW)
        return unreadable(*m_connection);
    TestimonyTexts texts{text(0), text(1), {}};
    for (size_t slot = 0; slot < TestimonyTexts::answerSlots; ++slot)
        texts.answers[slot] = text(static_cast<int>(2 + slot));
    return texts;
}

}    // namespace vigie
