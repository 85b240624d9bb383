// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/exported_file.h"

#include "core/base/fold.h"
#include "core/store/durable_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace vigie {

namespace {

constexpr qsizetype longestTitle = 50;
constexpr qsizetype longestFilter = 30;
constexpr qsizetype longestName = 100;

QString said(const char* source)
{
    return QCoreApplication::translate("ExportedFile", source);
}

Error notWritten(const QString& path, const QString& why)
{
    return {ErrorCode::OutputFailed, said(QT_TRANSLATE_NOOP("ExportedFile", "The file could not be written")), path,
            why,
            said(QT_TRANSLATE_NOOP("ExportedFile", "Choose another folder, free some space, or close the program that "
                                                   "has the file open."))};
}

/// Beside the final file, so that it can be renamed; removed unless it was published.
class Draft
{
public:
    explicit Draft(const QString& path) : m_final(path), m_path(path + QStringLiteral(".part")) {}
    ~Draft() { QFile::remove(m_path); }
    Draft(const Draft&) = delete;
    Draft& operator=(const Draft&) = delete;

    const QString& path() const { return m_path; }

    Result<void> write(const std::function<Result<void>(const QString& draft)>& write) const
    {
        return aboutTheFile(write(m_path));
    }
    Result<void> publish() const { return aboutTheFile(publishFile(m_path, m_final)); }

private:
    /// Nobody asked for a draft: what went wrong is said of the file.
    Result<void> aboutTheFile(Result<void> done) const
    {
        if (done || done.error().where != m_path)
            return done;
        Error error = done.error();
        error.where = m_final;
        return error;
    }

    QString m_final;
    QString m_path;
};

/// The source block of a file that is about to be replaced: it goes back where the file could not follow.
class SidecarBefore
{
public:
    explicit SidecarBefore(const QString& path) : m_path(path)
    {
        QFile file(path);
        m_there = file.open(QIODevice::ReadOnly);
        m_bytes = m_there ? file.readAll() : QByteArray();
    }
    void putBack() const
    {
        QFile file(m_path);
        if (!m_there)
            file.remove();
        else if (file.open(QIODevice::WriteOnly))
            file.write(m_bytes);
    }

private:
    QString m_path;
    QByteArray m_bytes;
    bool m_there = false;
};

Result<void> writeBytes(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush())
        return {};
    return notWritten(path, file.errorString());
}

QString inFileName(const QString& text, qsizetype most)
{
    QString words = QString::fromStdString(foldToWords(text.toStdString())).replace(u' ', u'-').left(most);
    while (words.endsWith(u'-'))
        words.chop(1);
    return words;
}

/// The number of "n = 1 204 experiences".
QString sampleNumber(const QString& sampleSize)
{
    QString digits;
    for (const QChar character : sampleSize) {
        if (character.isDigit())
            digits += character;
        else if (!digits.isEmpty() && !character.isSpace() && character != u',' && character != u'.')
            break;
    }
    return digits;
}

/// Names that Windows keeps for its devices, whatever stands behind a point.
bool isReserved(const QString& name)
{
    static const QStringList devices = {QStringLiteral("con"), QStringLiteral("prn"), QStringLiteral("aux"),
                                        QStringLiteral("nul")};
    const bool port = name.size() == 4 && name.back().isDigit() &&
                      (name.startsWith(QLatin1String("com")) || name.startsWith(QLatin1String("lpt")));
    return port || devices.contains(name);
}

}    // namespace

Result<void> exportFile(const QString& path, const QByteArray& bytes, const Provenance& provenance, SourceBlock where)
{
    return exportFile(
        path, [&bytes](const QString& draft) { return writeBytes(draft, bytes); }, provenance, where);
}

Result<void> exportFile(const QString& path, const std::function<Result<void>(const QString& draft)>& write,
                        const Provenance& provenance, SourceBlock where)
{
    const Draft file(path);
    if (auto written = file.write(write); !written)
        return written;
    if (where == SourceBlock::Inside)
        return file.publish();
    const Draft sidecar(sidecarPath(path));
    const QByteArray json = provenanceJson(provenance, QFileInfo(path).fileName());
    if (auto written = sidecar.write([&json](const QString& draft) { return writeBytes(draft, json); }); !written)
        return written;
    // The source block first: a file is never there without it.
    const SidecarBefore before(sidecarPath(path));
    if (auto published = sidecar.publish(); !published)
        return published;
    auto published = file.publish();
    if (!published)
        before.putBack();
    return published;
}

QByteArray provenanceJson(const Provenance& provenance, const QString& fileName)
{
    QJsonArray files;
    for (const SnapshotIdentity::File& file : provenance.snapshot.files)
        files << QJsonObject{{QStringLiteral("name"), file.name}, {QStringLiteral("sha256"), file.sha256}};
    const QJsonObject document{
        {QStringLiteral("format"), QStringLiteral("vigie-provenance")},
        {QStringLiteral("version"), 1},
        {QStringLiteral("file"), fileName},
        {QStringLiteral("source"), provenance.sourceLine},
        {QStringLiteral("data_date"), provenance.snapshot.dataDate},
        {QStringLiteral("fictitious"), provenance.snapshot.fictitious},
        {QStringLiteral("snapshot"), QJsonObject{{QStringLiteral("label"), provenance.snapshot.label},
                                                 {QStringLiteral("content_hash"), provenance.snapshot.contentHash},
                                                 {QStringLiteral("files"), files}}},
        {QStringLiteral("query"), provenance.query},
        {QStringLiteral("filter"), provenance.filterSentence},
        {QStringLiteral("sample"), provenance.sampleSize},
        {QStringLiteral("method"), provenance.method},
        {QStringLiteral("thresholds"),
         QJsonObject{{QStringLiteral("hide_below"), provenance.thresholds.hideBelow},
                     {QStringLiteral("caution_below"), provenance.thresholds.cautionBelow}}},
        {QStringLiteral("fingerprint"), fingerprint(provenance)},
        {QStringLiteral("application"), QStringLiteral("Vigie " VIGIE_VERSION)},
        {QStringLiteral("made_on"), provenance.madeOn}};
    return QJsonDocument(document).toJson();
}

QString sidecarPath(const QString& path)
{
    return path + QStringLiteral(".provenance.json");
}

QString exportName(const QString& title, const Provenance& provenance)
{
    const QString number = sampleNumber(provenance.sampleSize);
    QStringList parts{inFileName(title, longestTitle), inFileName(provenance.query, longestFilter),
                      inFileName(provenance.snapshot.dataDate.left(10), longestFilter),
                      number.isEmpty() ? QString() : u'n' + number};
    if (provenance.snapshot.fictitious)
        parts << inFileName(said(QT_TRANSLATE_NOOP("ExportedFile", "fictitious")), longestFilter);
    parts.removeAll(QString());
    const QString name = parts.join(u'_').left(longestName);
    if (name.isEmpty())
        return QStringLiteral("vigie");
    return isReserved(name) ? QStringLiteral("vigie_") + name : name;
}

}    // namespace vigie
