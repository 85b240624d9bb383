// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/workbook.h"

#include "core/store/durable_file.h"
#include "core/store/workbook_file.h"
#include "core/store/workbook_rows.h"

#include <sqlite3.h>

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSqlQuery>
#include <QVariant>

#include <algorithm>
#include <functional>

namespace vigie {

namespace {

Error renameRefused(const QString& why)
{
    return {ErrorCode::WrongUsage,
            QCoreApplication::translate("Store", "The name could not be changed"),
            {},
            why,
            QCoreApplication::translate("Store", "Choose another name.")};
}

QString couldNotCopy()
{
    return QCoreApplication::translate("Store", "The workbook could not be copied");
}

/// A failure while writing: whatever SQLite says of the file, it was sound when it was opened.
Error notWritten(Error error)
{
    error.code = ErrorCode::OutputFailed;
    error.what = QCoreApplication::translate("Store", "The workbook could not be written");
    return error;
}

}    // namespace

bool Annotation::empty() const
{
    return !bookmarked && !read && colour == 0 && note.isEmpty() && codes.isEmpty() && notedText.isEmpty();
}

struct AnalystWorkbook::Private
{
    using DocumentKey = std::pair<Kind, QString>;

    QString path;
    QString putAside;
    std::unique_ptr<QLockFile> hold;           // goes last
    std::unique_ptr<Connection> connection;    // before the hold
    Annotations annotations;
    std::vector<WorkbookDocument> documents;          ///< by position
    std::map<DocumentKey, qint64> formerPositions;    ///< of what was removed since the opening
    qint64 lastPosition = 0;

    Result<void> read();
    Result<void> openOrBegin();
    void beginAgain();
    Result<void> inOneStep(const std::function<Result<void>()>& writes) const;
    std::vector<WorkbookDocument>::iterator find(Kind kind, const QString& name);
    void keep(const WorkbookDocument& document);
    qint64 positionFor(Kind kind, const QString& name) const;
};

/// Everything into memory. What is wrong with the file is told as CheckFailed.
Result<void> AnalystWorkbook::Private::read()
{
    auto readAnnotated = readAnnotations(*connection);
    if (!readAnnotated)
        return readAnnotated.error();
    auto readKept = readDocuments(*connection);
    if (!readKept)
        return readKept.error();
    annotations = *std::move(readAnnotated);
    documents = *std::move(readKept);
    lastPosition = documents.empty() ? 0 : documents.back().position;
    return {};
}

Result<void> AnalystWorkbook::Private::openOrBegin()
{
    if (!QFileInfo::exists(path)) {
        if (QFileInfo(path + QStringLiteral("-wal")).size() > 0)
            return workbookDamaged(path, QCoreApplication::translate("Store", "only its log is left"));
        if (auto begun = beginWorkbook(path); !begun)
            return begun;
    }
    if (auto known = checkWorkbookHeader(path); !known)
        return known;
    auto opened = openSoundWorkbook(path);
    if (!opened)
        return opened.error();
    connection = *std::move(opened);
    auto done = read();
    if (done)
        done = trustWorkbook(*connection);
    if (!done)
        connection.reset();
    return done;
}

/// Runs @p writes in one transaction.
Result<void> AnalystWorkbook::Private::inOneStep(const std::function<Result<void>()>& writes) const
{
    auto transaction = WorkbookTransaction::begin(*connection);
    if (!transaction)
        return notWritten(transaction.error());
    if (const auto written = writes(); !written)
        return notWritten(written.error());
    if (const auto committed = transaction->commit(); !committed)
        return notWritten(committed.error());
    return {};
}

std::vector<WorkbookDocument>::iterator AnalystWorkbook::Private::find(Kind kind, const QString& name)
{
    return std::find_if(documents.begin(), documents.end(),
                        [&](const WorkbookDocument& each) { return each.kind == kind && each.document.name == name; });
}

qint64 AnalystWorkbook::Private::positionFor(Kind kind, const QString& name) const
{
    const auto former = formerPositions.find({kind, name});
    return former == formerPositions.end() ? lastPosition + 1 : former->second;
}

/// Puts what was written in its place in memory.
void AnalystWorkbook::Private::keep(const WorkbookDocument& document)
{
    const auto place = std::lower_bound(documents.begin(), documents.end(), document.position,
                                        [](const WorkbookDocument& each, qint64 at) { return each.position < at; });
    if (place != documents.end() && place->position == document.position)
        *place = document;
    else
        documents.insert(place, document);
    lastPosition = std::max(lastPosition, document.position);
}

AnalystWorkbook::AnalystWorkbook() : m_d(std::make_unique<Private>()) {}
AnalystWorkbook::~AnalystWorkbook() = default;

Result<std::unique_ptr<AnalystWorkbook>> AnalystWorkbook::open(const QString& path)
{
    std::unique_ptr<AnalystWorkbook> workbook(new AnalystWorkbook);
    Private& d = *workbook->m_d;
    d.path = path;
    if (QFileInfo(path).isDir())
        return Error{ErrorCode::InputUnusable, QCoreApplication::translate("Store", "The workbook could not be opened"),
                     path, QCoreApplication::translate("Store", "this is the name of a folder"),
                     QCoreApplication::translate("Store", "Choose another name.")};
    auto hold = holdWorkbook(path);
    if (!hold)
        return hold.error();
    d.hold = *std::move(hold);
    auto opened = d.openOrBegin();
    if (!opened && opened.error().code == ErrorCode::CheckFailed) {
        auto aside = putWorkbookAside(path);
        if (!aside)
            return aside.error();
        d.putAside = *std::move(aside);
        opened = d.openOrBegin();
    }
    if (!opened && opened.error().code == ErrorCode::CheckFailed)    // what was just written is damaged: the disk is
        return notWritten(opened.error());
    if (!opened)
        return opened.error();
    return workbook;
}

Result<void> AnalystWorkbook::verify(const QString& path)
{
    if (auto known = checkWorkbookHeader(path); !known)
        return known;
    Private contents;
    auto opened = openWorkbookForReading(path);
    if (!opened)
        return opened.error();
    contents.connection = *std::move(opened);
    return contents.read();
}

const QString& AnalystWorkbook::path() const
{
    return m_d->path;
}

const QString& AnalystWorkbook::putAside() const
{
    return m_d->putAside;
}

const AnalystWorkbook::Annotations& AnalystWorkbook::annotations() const
{
    return m_d->annotations;
}

Annotation AnalystWorkbook::annotation(std::string_view experienceId) const
{
    const auto found = m_d->annotations.find(experienceId);
    return found == m_d->annotations.end() ? Annotation() : found->second;
}

Result<void> AnalystWorkbook::annotate(const std::vector<AnnotationChange>& changes)
{
    std::vector<AnnotationChange> tidy;
    tidy.reserve(changes.size());
    for (const AnnotationChange& change : changes) {
        auto tidied = tidyChange(change);
        if (!tidied)
            return tidied.error();
        tidy.push_back(*std::move(tidied));
    }
    auto written = m_d->inOneStep([&]() -> Result<void> {
        for (const auto& [id, annotation] : tidy) {
            if (auto row = writeAnnotation(*m_d->connection, id, annotation); !row)
                return row;
        }
        return {};
    });
    if (!written)
        return written;
    for (auto& [id, annotation] : tidy) {
        if (annotation.empty())
            m_d->annotations.erase(id);
        else
            m_d->annotations[id] = std::move(annotation);
    }
    return {};
}

std::vector<AnalystWorkbook::Document> AnalystWorkbook::documents(Kind kind) const
{
    std::vector<Document> found;
    for (const WorkbookDocument& each : m_d->documents) {
        if (each.kind == kind)
            found.push_back(each.document);
    }
    return found;
}

std::optional<QByteArray> AnalystWorkbook::document(Kind kind, const QString& name) const
{
    const auto found = m_d->find(kind, name);
    return found == m_d->documents.end() ? std::nullopt : std::optional(found->document.json);
}

Result<void> AnalystWorkbook::setDocument(Kind kind, const QString& name, const QByteArray& json)
{
    const QString kept = keptText(name);
    const auto existing = m_d->find(kind, kept);
    const qint64 position = existing == m_d->documents.end() ? m_d->positionFor(kind, kept) : existing->position;
    const WorkbookDocument document{position, kind, {kept, json}};
    auto written = m_d->inOneStep([&] { return writeDocument(*m_d->connection, document); });
    if (!written)
        return written;
    m_d->keep(document);
    m_d->formerPositions.erase({kind, kept});
    return {};
}

Result<void> AnalystWorkbook::removeDocument(Kind kind, const QString& name)
{
    const auto existing = m_d->find(kind, name);
    if (existing == m_d->documents.end())
        return {};
    auto written = m_d->inOneStep([&] { return deleteDocument(*m_d->connection, existing->position); });
    if (!written)
        return written;
    m_d->formerPositions[{kind, name}] = existing->position;
    m_d->documents.erase(existing);
    return {};
}

Result<void> AnalystWorkbook::renameDocument(Kind kind, const QString& name, const QString& newName)
{
    const QString kept = keptText(newName);
    const auto existing = m_d->find(kind, name);
    if (existing == m_d->documents.end())
        return renameRefused(QCoreApplication::translate("Store", "there is no “%1”").arg(name));
    if (kept == name)
        return {};
    if (m_d->find(kind, kept) != m_d->documents.end())
        return renameRefused(QCoreApplication::translate("Store", "there is a “%1” already").arg(kept));
    const WorkbookDocument renamed{existing->position, kind, {kept, existing->document.json}};
    auto written = m_d->inOneStep([&] { return writeDocument(*m_d->connection, renamed); });
    if (written)
        *existing = renamed;
    return written;
}

Result<void> AnalystWorkbook::renameCode(const QString& name, const QString& newName)
{
    const QString kept = keptText(newName).trimmed();
    if (kept.isEmpty())
        return renameRefused(QCoreApplication::translate("Store", "the new name is empty"));
    if (kept == name)
        return {};
    std::vector<AnnotationChange> changes;
    for (const auto& [id, annotation] : m_d->annotations) {
        if (!annotation.codes.contains(name))
            continue;
        AnnotationChange& change = changes.emplace_back(id, annotation);
        change.second.codes.replace(annotation.codes.indexOf(name), kept);
        change.second.codes = tidyCodes(change.second.codes);
    }
    const auto existing = m_d->find(Kind::Code, name);
    const bool taken = m_d->find(Kind::Code, kept) != m_d->documents.end();
    const bool hasDocument = existing != m_d->documents.end();
    auto written = m_d->inOneStep([&]() -> Result<void> {
        for (const auto& [id, annotation] : changes) {
            if (auto row = writeAnnotation(*m_d->connection, id, annotation); !row)
                return row;
        }
        if (!hasDocument)
            return {};
        if (taken)
            return deleteDocument(*m_d->connection, existing->position);
        return writeDocument(*m_d->connection, {existing->position, Kind::Code, {kept, existing->document.json}});
    });
    if (!written)
        return written;
    for (auto& [id, annotation] : changes)
        m_d->annotations[id] = std::move(annotation);
    if (hasDocument && !taken) {
        existing->document.name = kept;
    } else if (hasDocument) {
        m_d->formerPositions[{Kind::Code, name}] = existing->position;
        m_d->documents.erase(existing);
    }
    return {};
}

Result<void> AnalystWorkbook::copyTo(const QString& path) const
{
    if (QFileInfo(path) == QFileInfo(m_d->path))
        return Error{ErrorCode::WrongUsage, couldNotCopy(), path,
                     QCoreApplication::translate("Store", "this is the workbook itself"),
                     QCoreApplication::translate("Store", "Choose another name.")};
    const QString part = path + QStringLiteral(".part");
    QFile::remove(part);
    sqlite3* native = m_d->connection->native();
    // VACUUM attaches the copy for as long as it writes.
    const int attachable = sqlite3_limit(native, SQLITE_LIMIT_ATTACHED, 1);
    QSqlQuery query(m_d->connection->database());
    query.prepare(QStringLiteral("VACUUM INTO ?"));
    query.addBindValue(part);
    const bool copied = query.exec();
    sqlite3_limit(native, SQLITE_LIMIT_ATTACHED, attachable);
    if (!copied) {
        const Error failure = m_d->connection->failure(ErrorCode::OutputFailed, couldNotCopy());
        QFile::remove(part);
        return failure;
    }
    return publishFile(part, path);
}

}    // namespace vigie
