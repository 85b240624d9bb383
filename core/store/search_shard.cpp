// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/search_shard.h"

#include "core/base/fold.h"
#include "core/store/connection.h"
#include "core/store/search_index.h"

#include <sqlite3.h>

#include <QCoreApplication>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <algorithm>
#include <limits>
#include <map>

namespace vigie {

namespace {

constexpr int shardApplicationId = 0x56494758;    // "VIGX"

/// Words that FTS5 gathers in memory before it writes them: its default of 1 MiB costs half of the time in merges.
constexpr int gatheredBytes = 32 << 20;

/// A character of the private-use area: the tokenizer takes it for a word, and nobody writes it. So many of them stand
/// between the answers of two services that no phrase and no NEAR of up to 60 words reaches from one to the other.
constexpr std::string_view answerBoundary = "\xEE\x80\x80";
constexpr int boundaryWords = 64;

void appendAnswer(std::string_view answer, std::string& all)
{
    if (answer.empty())
        return;
    if (!all.empty()) {
        for (int i = 0; i < boundaryWords; ++i) {
            all += ' ';
            all += answerBoundary;
        }
        all += ' ';
    }
    all += searchForm(answer);
}

Error notUsable(const QString& path, const QString& why)
{
    return {ErrorCode::InputUnusable, QCoreApplication::translate("Store", "The search index cannot be used"), path,
            why, QCoreApplication::translate("Store", "It is built again when the snapshot is opened again.")};
}

Error notWritten(const QString& path, const QString& why)
{
    return {ErrorCode::OutputFailed, QCoreApplication::translate("Store", "The search index could not be written"),
            path, why,
            QCoreApplication::translate("Store", "Check the free space and that you may write in its folder.")};
}

Error notUnderstood(const QString& why)
{
    return {ErrorCode::WrongUsage,
            QCoreApplication::translate("Store", "The words to search for were not understood"),
            {},
            why,
            {}};
}

}    // namespace

Result<std::unique_ptr<SearchShardWriter>> SearchShardWriter::create(const QString& path, const ShardIdentity& identity)
{
    auto connection = Connection::createForBulkWriting(path);
    if (!connection)
        return notWritten(path, connection.error().why);
    std::unique_ptr<SearchShardWriter> writer(new SearchShardWriter);
    writer->m_connection = std::move(*connection);
    if (const auto created = writer->createTables(identity); !created)
        return created.error();
    return writer;
}

SearchShardWriter::~SearchShardWriter()
{
    sqlite3_finalize(m_insert);
}

Error SearchShardWriter::failure() const
{
    return m_connection->failure(ErrorCode::OutputFailed, notWritten({}, {}).what);
}

Result<void> SearchShardWriter::createTables(const ShardIdentity& identity)
{
    QSqlQuery query(m_connection->database());
    const QStringList statements = {
        QStringLiteral("PRAGMA cache_size = -4096"),    // what is written is not read again
        QStringLiteral("PRAGMA application_id = %1").arg(shardApplicationId),
        QStringLiteral("PRAGMA user_version = %1").arg(searchIndexVersion),
        QStringLiteral("CREATE TABLE meta (key TEXT PRIMARY KEY, value)"),
        // Without texts and without their lengths, which only a ranking would ask for.
        QStringLiteral("CREATE VIRTUAL TABLE texts USING fts5(title, description, answer, content='', columnsize=0, "
                       "detail=full, tokenize='unicode61 remove_diacritics 2')"),
    };
    for (const QString& statement : statements) {
        if (!query.exec(statement))
            return failure();
    }
    // Accepted by SQLite 3.40 and others, but promised by none: without it the build only takes longer.
    (void)query.exec(QStringLiteral("INSERT INTO texts(texts, rank) VALUES('hashsize', %1)").arg(gatheredBytes));
    const std::map<QString, QVariant> facts = {{QStringLiteral("content_hash"), identity.contentHash},
                                               {QStringLiteral("first"), identity.first},
                                               {QStringLiteral("rows"), identity.rows},
                                               {QStringLiteral("total"), identity.total}};
    query.prepare(QStringLiteral("INSERT INTO meta VALUES (?, ?)"));
    for (const auto& [key, value] : facts) {
        query.bindValue(0, key);
        query.bindValue(1, value);
        if (!query.exec())
            return failure();
    }
    query.finish();
    if (!m_connection->database().transaction() ||
        sqlite3_prepare_v2(m_connection->native(),
                           "INSERT INTO texts(rowid, title, description, answer) VALUES (?, ?, ?, ?)", -1, &m_insert,
                           nullptr) != SQLITE_OK)
        return failure();
    return {};
}

Result<void> SearchShardWriter::add(Row position, const TestimonyTexts& texts)
{
    const std::string title = searchForm(texts.title);
    const std::string description = searchForm(texts.description);
    m_answers.clear();
    for (std::string_view answer : texts.answers)
        appendAnswer(answer, m_answers);
    sqlite3_bind_int64(m_insert, 1, qint64(position) + 1);
    int place = 2;
    for (const std::string* text : {&title, &description, &std::as_const(m_answers)}) {
        if (text->empty())
            sqlite3_bind_null(m_insert, place++);
        else
            sqlite3_bind_text64(m_insert, place++, text->data(), text->size(), SQLITE_STATIC, SQLITE_UTF8);
    }
    const bool written = sqlite3_step(m_insert) == SQLITE_DONE;
    const Result<void> result = written ? Result<void>() : Result<void>(failure());
    sqlite3_reset(m_insert);
    return result;
}

Result<void> SearchShardWriter::finish()
{
    sqlite3_finalize(m_insert);
    m_insert = nullptr;
    if (!m_connection->database().commit())
        return failure();
    return {};
}

void SearchShardWriter::interrupt()
{
    sqlite3_interrupt(m_connection->native());
}

Result<std::unique_ptr<SearchShardReader>> SearchShardReader::open(const QString& path, const QString& contentHash)
{
    auto connection = Connection::openHardened(path);
    if (!connection)
        return notUsable(path, connection.error().why);
    std::unique_ptr<SearchShardReader> reader(new SearchShardReader);
    reader->m_connection = std::move(*connection);
    if (!reader->isWhole())
        return notUsable(path, QCoreApplication::translate("Store", "it is damaged or of another version"));
    if (!reader->readIdentity() || reader->m_identity.contentHash != contentHash)
        return notUsable(path, QCoreApplication::translate("Store", "it belongs to another content"));
    if (!reader->prepare())
        return reader->failure();
    // FTS5 reads its own settings at the first question only.
    std::vector<Row> none;
    if (!reader->match("vigie", none))
        return reader->failure();
    return reader;
}

SearchShardReader::~SearchShardReader()
{
    for (sqlite3_stmt* statement : {m_match, m_greatest, m_least})
        sqlite3_finalize(statement);
}

bool SearchShardReader::prepare()
{
    const auto prepared = [this](const char* sql, sqlite3_stmt** statement) {
        return sqlite3_prepare_v2(m_connection->native(), sql, -1, statement, nullptr) == SQLITE_OK;
    };
    return prepared("SELECT rowid FROM texts WHERE texts MATCH ?1", &m_match) &&
           prepared("SELECT rowid FROM texts WHERE texts MATCH ?1 ORDER BY rowid DESC LIMIT ?2", &m_greatest) &&
           prepared("SELECT rowid FROM texts WHERE texts MATCH ?1 ORDER BY rowid LIMIT ?2", &m_least);
}

Error SearchShardReader::failure() const
{
    return notUsable(m_connection->path(), QString::fromUtf8(sqlite3_errmsg(m_connection->native())));
}

bool SearchShardReader::isWhole() const
{
    QSqlQuery query(m_connection->database());
    const auto pragma = [&query](const char* name) {
        return query.exec(QStringLiteral("PRAGMA ") + QLatin1String(name)) && query.next() ? query.value(0).toLongLong()
                                                                                           : -1;
    };
    return pragma("application_id") == shardApplicationId && pragma("user_version") == searchIndexVersion &&
           pragma("page_count") * pragma("page_size") == QFileInfo(m_connection->path()).size();
}

bool SearchShardReader::readIdentity()
{
    QSqlQuery query(m_connection->database());
    if (!query.exec(QStringLiteral("SELECT key, value FROM meta")))
        return false;
    int known = 0;
    while (query.next()) {
        const QString key = query.value(0).toString();
        const QVariant value = query.value(1);
        ++known;
        if (key == QLatin1String("content_hash"))
            m_identity.contentHash = value.toString();
        else if (key == QLatin1String("first"))
            m_identity.first = value.toUInt();
        else if (key == QLatin1String("rows"))
            m_identity.rows = value.toUInt();
        else if (key == QLatin1String("total"))
            m_identity.total = value.toUInt();
        else
            --known;
    }
    return known == 4;
}

Result<void> SearchShardReader::match(std::string_view ftsExpression, std::vector<Row>& positions) const
{
    return read(m_match, ftsExpression, positions);
}

Result<void> SearchShardReader::firstMatches(std::string_view ftsExpression, size_t count, bool greatestFirst,
                                             std::vector<Row>& positions) const
{
    sqlite3_stmt* statement = greatestFirst ? m_greatest : m_least;
    sqlite3_bind_int64(statement, 2, static_cast<qint64>(std::min<size_t>(count, std::numeric_limits<Row>::max())));
    return read(statement, ftsExpression, positions);
}

Result<void> SearchShardReader::read(sqlite3_stmt* statement, std::string_view ftsExpression,
                                     std::vector<Row>& positions) const
{
    // A star in front asks FTS5 for its internals, and a null character would end the expression early.
    if (ftsExpression.starts_with('*') || ftsExpression.find('\0') != std::string_view::npos)
        return notUnderstood({});
    sqlite3_bind_text64(statement, 1, ftsExpression.data(), ftsExpression.size(), SQLITE_STATIC, SQLITE_UTF8);
    int step = SQLITE_ROW;
    bool inside = true;
    while (inside && (step = sqlite3_step(statement)) == SQLITE_ROW) {
        const qint64 position = sqlite3_column_int64(statement, 0) - 1;
        inside = position >= m_identity.first && position < qint64(m_identity.first) + m_identity.rows;
        if (inside)
            positions.push_back(static_cast<Row>(position));
    }
    Result<void> result;
    if (!inside)
        result =
            notUsable(m_connection->path(), QCoreApplication::translate("Store", "it names rows that do not exist"));
    else if ((step & 0xFF) == SQLITE_ERROR)    // without its extension
        result = notUnderstood(QString::fromUtf8(sqlite3_errmsg(m_connection->native())));
    else if (step != SQLITE_DONE)
        result = failure();
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);    // the expression is the caller's
    return result;
}

}    // namespace vigie
