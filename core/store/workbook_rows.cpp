// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/workbook_rows.h"

#include "core/base/fold.h"
#include "core/base/hash.h"
#include "core/store/workbook_file.h"

#include <sqlite3.h>

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlQuery>
#include <QVariant>

#include <algorithm>
#include <array>
#include <span>
#include <tuple>

namespace vigie {

namespace {

using Kind = AnalystWorkbook::Kind;

struct KindName
{
    Kind kind;
    const char* name;
};
constexpr std::array kindNames = {KindName{Kind::Code, "code"},
                                  KindName{Kind::StructureGroup, "structure_group"},
                                  KindName{Kind::SavedView, "saved_view"},
                                  KindName{Kind::IndicatorDecisions, "indicator_decisions"},
                                  KindName{Kind::Thresholds, "thresholds"},
                                  KindName{Kind::Session, "session"},
                                  KindName{Kind::Report, "report"}};

QByteArray nameOf(Kind kind)
{
    return std::find_if(kindNames.begin(), kindNames.end(), [&](const KindName& each) { return each.kind == kind; })
        ->name;
}

std::optional<Kind> kindOf(const QByteArray& name)
{
    const auto found =
        std::find_if(kindNames.begin(), kindNames.end(), [&](const KindName& each) { return name == each.name; });
    return found == kindNames.end() ? std::nullopt : std::optional(found->kind);
}

/// Of a row's cells: their lengths keep one cell from flowing into the next.
QByteArray sumOf(std::span<const QByteArray> cells)
{
    std::string bytes;
    for (const QByteArray& cell : cells) {
        bytes += QByteArray::number(cell.size()).toStdString() + ':';
        bytes += cell.toStdString();
    }
    return QByteArray::fromStdString(fingerprint(bytes).hex());
}

/// The cells of an annotation in the order of its table, without the sum.
std::array<QByteArray, 7> cellsOf(const std::string& id, const Annotation& annotation)
{
    const auto codes = QJsonDocument(QJsonArray::fromStringList(annotation.codes)).toJson(QJsonDocument::Compact);
    return {QByteArray::fromStdString(id),
            annotation.bookmarked ? "1" : "0",
            annotation.read ? "1" : "0",
            QByteArray::number(annotation.colour),
            annotation.note.toUtf8(),
            annotation.notedText.toUtf8(),
            codes};
}

std::array<QByteArray, 4> cellsOf(const WorkbookDocument& document)
{
    return {QByteArray::number(document.position), nameOf(document.kind), document.document.name.toUtf8(),
            document.document.json};
}

/// Binds the cells and their sum. As bytes, which the statement casts: Qt would hand texts over as UTF-16, of which
/// SQLite takes a first U+FEFF for a mark of the byte order.
bool store(QSqlQuery& query, std::span<const QByteArray> cells)
{
    for (const QByteArray& cell : cells)
        query.addBindValue(cell.isNull() ? QByteArray("") : cell);
    query.addBindValue(sumOf(cells));
    return query.exec();
}

/// The cells of the current row, and whether they agree with their sum, which is the last.
template <size_t count>
std::optional<std::array<QByteArray, count>> soundCells(const QSqlQuery& query)
{
    std::array<QByteArray, count> cells;
    for (size_t i = 0; i < count; ++i)
        cells[i] = query.value(static_cast<int>(i)).toByteArray();
    if (query.value(static_cast<int>(count)).toByteArray() != sumOf(cells))
        return std::nullopt;
    return cells;
}

Error rowDamaged(const Connection& connection)
{
    return workbookDamaged(connection.path(),
                           QCoreApplication::translate("Store", "a row does not agree with its check sum"));
}

QStringList codesOf(const QByteArray& json)
{
    QStringList codes;
    for (const QJsonValue& code : QJsonDocument::fromJson(json).array())
        codes += code.toString();
    return codes;
}

/// Ends with whether every row came: a reading that stops at a damaged page looks like the end.
bool wasWhole(const Connection& connection)
{
    const int code = sqlite3_errcode(connection.native());
    return code == SQLITE_OK || code == SQLITE_ROW || code == SQLITE_DONE;
}

}    // namespace

QString keptText(const QString& text)
{
    QString kept = QString::fromUtf8(text.toUtf8());
    while (kept.startsWith(QChar::ByteOrderMark))
        kept.remove(0, 1);
    return kept;
}

QStringList tidyCodes(const QStringList& codes)
{
    using Key = std::tuple<std::string, QString, QString>;    // letters, then case and accents, then all
    std::vector<Key> keys;
    for (const QString& code : codes) {
        const QString text = keptText(code).trimmed();
        if (!text.isEmpty())
            keys.emplace_back(fold(text.toStdString()), text.toLower(), text);
    }
    std::sort(keys.begin(), keys.end());
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    QStringList tidy;
    for (const Key& key : keys)
        tidy += std::get<2>(key);
    return tidy;
}

Result<AnalystWorkbook::AnnotationChange> tidyChange(const AnalystWorkbook::AnnotationChange& change)
{
    const auto& [id, annotation] = change;
    const Error wrong{
        ErrorCode::WrongUsage, QCoreApplication::translate("Store", "The note could not be kept"), {}, {}, {}};
    if (id.empty() || annotation.colour < 0 || annotation.colour > annotationColours) {
        Error error = wrong;
        error.why = id.empty() ? QCoreApplication::translate("Store", "the testimony has no identifier")
                               : QCoreApplication::translate("Store", "there is no colour %1").arg(annotation.colour);
        return error;
    }
    Annotation tidy = annotation;
    tidy.note = keptText(annotation.note);
    tidy.notedText = tidy.note.isEmpty() ? QString() : keptText(annotation.notedText);
    tidy.codes = tidyCodes(annotation.codes);
    return AnalystWorkbook::AnnotationChange{id, std::move(tidy)};
}

Result<AnalystWorkbook::Annotations> readAnnotations(const Connection& connection)
{
    AnalystWorkbook::Annotations annotations;
    QSqlQuery query(connection.database());
    query.setForwardOnly(true);
    if (!query.exec(QStringLiteral(
            "SELECT CAST(experience_id AS BLOB), CAST(bookmarked AS BLOB), CAST(read AS BLOB), CAST(colour AS BLOB),"
            " CAST(note AS BLOB), CAST(noted_text AS BLOB), CAST(codes AS BLOB), CAST(sum AS BLOB) FROM annotations")))
        return workbookFailure(connection);
    while (query.next()) {
        const auto cells = soundCells<7>(query);
        if (!cells)
            return rowDamaged(connection);
        const auto& [id, bookmarked, read, colour, note, notedText, codes] = *cells;
        annotations[id.toStdString()] = {bookmarked == "1",       read == "1",    colour.toInt(),
                                         QString::fromUtf8(note), codesOf(codes), QString::fromUtf8(notedText)};
    }
    if (!wasWhole(connection))
        return workbookFailure(connection);
    return annotations;
}

Result<std::vector<WorkbookDocument>> readDocuments(const Connection& connection)
{
    std::vector<WorkbookDocument> documents;
    QSqlQuery query(connection.database());
    query.setForwardOnly(true);
    if (!query.exec(QStringLiteral("SELECT CAST(position AS BLOB), CAST(kind AS BLOB), CAST(name AS BLOB), json,"
                                   " CAST(sum AS BLOB) FROM documents ORDER BY position")))
        return workbookFailure(connection);
    while (query.next()) {
        const auto cells = soundCells<4>(query);
        const auto kind = cells ? kindOf((*cells)[1]) : std::nullopt;
        if (!kind)
            return rowDamaged(connection);
        documents.push_back({(*cells)[0].toLongLong(), *kind, {QString::fromUtf8((*cells)[2]), (*cells)[3]}});
    }
    if (!wasWhole(connection))
        return workbookFailure(connection);
    return documents;
}

Result<void> writeAnnotation(const Connection& connection, const std::string& experienceId,
                             const Annotation& annotation)
{
    QSqlQuery query(connection.database());
    bool written = false;
    if (annotation.empty()) {
        query.prepare(QStringLiteral("DELETE FROM annotations WHERE experience_id = CAST(? AS TEXT)"));
        query.addBindValue(QByteArray::fromStdString(experienceId));
        written = query.exec();
    } else {
        query.prepare(QStringLiteral(
            "INSERT OR REPLACE INTO annotations VALUES (CAST(? AS TEXT), CAST(CAST(? AS TEXT) AS INTEGER),"
            " CAST(CAST(? AS TEXT) AS INTEGER), CAST(CAST(? AS TEXT) AS INTEGER), CAST(? AS TEXT), CAST(? AS TEXT),"
            " CAST(? AS TEXT), CAST(? AS TEXT))"));
        written = store(query, cellsOf(experienceId, annotation));
    }
    return written ? Result<void>() : workbookFailure(connection);
}

Result<void> writeDocument(const Connection& connection, const WorkbookDocument& document)
{
    QSqlQuery query(connection.database());
    query.prepare(QStringLiteral("INSERT OR REPLACE INTO documents VALUES (CAST(CAST(? AS TEXT) AS INTEGER),"
                                 " CAST(? AS TEXT), CAST(? AS TEXT), ?, CAST(? AS TEXT))"));
    return store(query, cellsOf(document)) ? Result<void>() : workbookFailure(connection);
}

Result<void> deleteDocument(const Connection& connection, qint64 position)
{
    QSqlQuery query(connection.database());
    query.prepare(QStringLiteral("DELETE FROM documents WHERE position = ?"));
    query.addBindValue(position);
    return query.exec() ? Result<void>() : workbookFailure(connection);
}

Result<WorkbookTransaction> WorkbookTransaction::begin(const Connection& connection)
{
    if (sqlite3_exec(connection.native(), "BEGIN IMMEDIATE", nullptr, nullptr, nullptr) != SQLITE_OK)
        return workbookFailure(connection);
    return WorkbookTransaction(connection);
}

WorkbookTransaction::WorkbookTransaction(WorkbookTransaction&& other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr))
{
}

WorkbookTransaction::~WorkbookTransaction()
{
    if (m_connection)
        sqlite3_exec(m_connection->native(), "ROLLBACK", nullptr, nullptr, nullptr);
}

Result<void> WorkbookTransaction::commit()
{
    if (sqlite3_exec(m_connection->native(), "COMMIT", nullptr, nullptr, nullptr) != SQLITE_OK)
        return workbookFailure(*m_connection);
    m_connection = nullptr;
    return {};
}

}    // namespace vigie
