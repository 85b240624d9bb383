// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/snapshot_writer.h"

#include "core/domain/datasets.h"
#include "core/domain/fields.h"
#include "core/domain/vocabulary.h"
#include "core/store/column_blobs.h"
#include "core/store/connection.h"
#include "core/store/draft_file.h"
#include "core/store/durable_file.h"
#include "core/store/snapshot_format.h"
#include "core/store/table_writer.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <algorithm>
#include <array>
#include <set>
#include <string>

namespace vigie {

namespace {

constexpr std::array catalogueTables = {
    "CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID",
    "CREATE TABLE sources (file TEXT, member TEXT, bytes INTEGER, sha256 TEXT, dataset TEXT)",
    "CREATE TABLE reports (format TEXT PRIMARY KEY, content BLOB) WITHOUT ROWID",
    "CREATE TABLE fields (dataset TEXT, position INTEGER, name TEXT, label TEXT, kind INTEGER, separator TEXT, "
    "in_memory INTEGER, PRIMARY KEY (dataset, name)) WITHOUT ROWID",
    "CREATE TABLE columns (dataset TEXT, name TEXT, part TEXT, data BLOB)"};

QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

}    // namespace

SnapshotWriter::SnapshotWriter(std::unique_ptr<DraftFile> draft) : m_draft(std::move(draft)) {}

Result<std::unique_ptr<SnapshotWriter>> SnapshotWriter::create(const QString& finalPath)
{
    auto draft = DraftFile::claim(finalPath);
    if (!draft)
        return draft.error();
    std::unique_ptr<SnapshotWriter> writer(new SnapshotWriter(std::move(*draft)));
    auto connection = Connection::createForBulkWriting(writer->m_draft->path());
    if (!connection)
        return Error{ErrorCode::OutputFailed, QCoreApplication::translate("Store", "The snapshot could not be written"),
                     finalPath, connection.error().why,
                     QCoreApplication::translate("Store", "Check that you may write in its folder.")};
    writer->m_connection = std::move(*connection);
    for (const char* table : catalogueTables) {
        if (const auto created = writer->execute(table); !created)
            return created.error();
    }
    if (!writer->m_connection->database().transaction())
        return writer->failure();
    return writer;
}

SnapshotWriter::~SnapshotWriter() = default;

Error SnapshotWriter::failure() const
{
    return m_connection->failure(ErrorCode::OutputFailed,
                                 QCoreApplication::translate("Store", "The snapshot could not be written"));
}

Result<void> SnapshotWriter::execute(const char* sql)
{
    QSqlQuery query(m_connection->database());
    if (!query.exec(QString::fromLatin1(sql)))
        return failure();
    return {};
}

Result<void> SnapshotWriter::insertRow(const char* sql, const QVariantList& values)
{
    QSqlQuery query(m_connection->database());
    query.prepare(QString::fromLatin1(sql));
    for (const QVariant& value : values)
        query.addBindValue(value);
    if (!query.exec())
        return failure();
    return {};
}

Result<void> SnapshotWriter::beginTable(const TableSchema& schema)
{
    std::unique_ptr<TableWriter>& writer = m_tables[schema.name];
    if (writer) {
        m_current = writer.get();
        return writer->use(schema);
    }
    auto created = TableWriter::create(*m_connection, schema);
    if (!created)
        return created.error();
    writer = std::move(*created);
    m_current = writer.get();
    return {};
}

Result<RowSink::Outcome> SnapshotWriter::append(std::span<const Cell> cells)
{
    return m_current->append(cells);
}

void SnapshotWriter::noteContent(std::string_view name, const Column& column)
{
    const auto* dates = std::get_if<DateColumn>(&column);
    if (dates && (name == "published_on" || name == "updated_on" || name == "release_date") && !dates->values.empty())
        m_newest = std::max(m_newest, *std::max_element(dates->values.begin(), dates->values.end()));
    const auto* codes = std::get_if<CodeColumn>(&column);
    if (codes && name == "fictitious")
        m_fictitious = m_fictitious || codes->dictionary().find(yes) != missingCode;
}

/// Seals one table: its columns as blobs, its fields in the catalogue.
Result<Table> SnapshotWriter::writeTable(TableWriter& writer, const Wanted& wanted)
{
    const TableSchema schema = writer.schema();
    const QString name = toQString(schema.name);
    const auto kind = datasetFromId(schema.name);

    Result<void> written;
    const auto store = [&](const QString& column, std::string_view part, QByteArrayView data) {
        if (written)    // SQLite copies the bytes, Qt need not
            written = insertRow("INSERT INTO columns VALUES (?, ?, ?, ?)",
                                {name, column, toQString(part), QByteArray::fromRawData(data.data(), data.size())});
        return written.ok();
    };
    Table table;
    std::set<std::string> inMemory;
    writer.finish(
        kind ? orderFieldOf(*kind) : std::string_view(),
        [&](std::vector<qint64> rowIds) {
            writeRowIds(rowIds, [&](std::string_view part, QByteArrayView data) {
                return store(toQString(snapshot_format::rowColumn), part, data);
            });
            table = Table(schema.name, std::move(rowIds));
        },
        [&](const ColumnSpec& spec, Column column) {
            noteContent(spec.name, column);
            writeColumn(column, [&](std::string_view part, QByteArrayView data) {
                return store(toQString(spec.name), part, data);
            });
            inMemory.insert(spec.name);
            if (wanted(schema.name, spec))
                table.setColumn(spec, std::move(column));
        });
    for (size_t i = 0; written && i < schema.columns.size(); ++i) {
        const ColumnSpec& column = schema.columns[i];
        written = insertRow("INSERT INTO fields VALUES (?, ?, ?, ?, ?, ?, ?)",
                            {name, static_cast<int>(i), toQString(column.name), toQString(column.label),
                             static_cast<int>(column.kind), QString(QLatin1Char(column.separator)),
                             inMemory.contains(column.name)});
    }
    if (!written)
        return written.error();
    return table;
}

QString SnapshotWriter::contentHash() const
{
    QByteArray lines;
    for (const auto& [name, table] : m_tables)
        lines += QByteArray::fromStdString(name) + ' ' + QByteArray::number(table->rows()) + ' ' +
                 QByteArray::fromStdString(table->content().hex()) + '\n';
    return QString::fromLatin1(QCryptographicHash::hash(lines, QCryptographicHash::Sha256).toHex());
}

Result<void> SnapshotWriter::writeCatalogue(const Facts& facts, const QString& contentHash)
{
    const QString dataDate = !facts.dataDate.isEmpty() ? facts.dataDate : toQString(formatIso(m_newest)).left(10);
    const std::array<std::pair<const char*, QString>, 5> meta = {
        {{"application_version", QStringLiteral(VIGIE_VERSION)},
         {"content_hash", contentHash},
         {"data_date", dataDate},
         {"fictitious", m_fictitious ? QStringLiteral("1") : QStringLiteral("0")},
         {"label", facts.label}}};
    for (const auto& [key, value] : meta) {
        if (const auto row = insertRow("INSERT INTO meta VALUES (?, ?)", {QString::fromLatin1(key), value}); !row)
            return row;
    }
    for (const SnapshotInfo::Source& source : facts.sources) {
        if (const auto row = insertRow("INSERT INTO sources VALUES (?, ?, ?, ?, ?)",
                                       {source.file, source.member, source.bytes, source.sha256, source.dataset});
            !row)
            return row;
    }
    const std::array<std::pair<const char*, QByteArray>, 2> reports = {
        {{"csv", facts.reportCsv}, {"json", facts.reportJson}}};
    for (const auto& [format, content] : reports) {
        if (const auto row = insertRow("INSERT INTO reports VALUES (?, ?)", {QString::fromLatin1(format), content});
            !row)
            return row;
    }
    return {};
}

Result<Dataset> SnapshotWriter::seal(const TaskContext& task, const Wanted& wanted)
{
    Dataset dataset;
    m_sealed = true;
    for (const auto& [name, table] : m_tables) {
        task.report({QCoreApplication::translate("Store", "Sealing the columns of %1").arg(toQString(name)), 0, 0,
                     table->rows()});
        if (task.cancelled())
            return cancelledError(QCoreApplication::translate("Store", "The import was cancelled"),
                                  QCoreApplication::translate("Store", "Nothing was written."));
        auto written = writeTable(*table, wanted);
        if (!written)
            return written.error();
        if (const auto kind = datasetFromId(name))
            tableOf(dataset, *kind) = std::move(*written);
    }
    return dataset;
}

Result<QString> SnapshotWriter::commit(const Facts& facts, const TaskContext& task)
{
    const QString hash = contentHash();
    if (!m_sealed) {
        if (const auto sealed = seal(task, [](auto, const auto&) { return false; }); !sealed)
            return sealed.error();
    }
    if (const auto written = writeCatalogue(facts, hash); !written)
        return written.error();
    m_tables.clear();    // their statements must be gone before the transaction ends
    m_current = nullptr;
    if (!m_connection->database().commit())
        return failure();
    task.report({QCoreApplication::translate("Store", "Checking the snapshot"), 0, 0, 0});
    const QByteArray identity =
        QByteArray("PRAGMA application_id = ") + QByteArray::number(snapshot_format::applicationId);
    const QByteArray version = QByteArray("PRAGMA user_version = ") + QByteArray::number(snapshot_format::version);
    for (const char* sql : {"CREATE UNIQUE INDEX columns_by_part ON columns (dataset, name, part)",
                            "PRAGMA cache_size = -512", identity.constData(), version.constData()}) {
        if (const auto done = execute(sql); !done)
            return done.error();
    }
    startWriting(m_draft->path());    // the disk works while the file is checked
    QSqlQuery check(m_connection->database());
    if (!check.exec(QStringLiteral("PRAGMA quick_check(1)")) || !check.next() ||
        check.value(0).toString() != QLatin1String("ok"))
        return failure();
    check.finish();
    m_connection.reset();
    if (const auto published = m_draft->publish(); !published)
        return published.error();
    return hash;
}

}    // namespace vigie
