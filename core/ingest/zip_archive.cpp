// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/zip_archive.h"

#include "core/ingest/limits.h"

#include <quazip/quazip.h>
#include <quazip/quazipfile.h>
#include <quazip/quazipfileinfo.h>

#include <QCoreApplication>
#include <QFileInfo>
#include <QSet>
#include <QStringDecoder>
#include <QTextCodec>

namespace vigie {

namespace {

Error refused(const QString& path, const QString& why)
{
    return {ErrorCode::InputUnusable, QCoreApplication::translate("Ingest", "The ZIP archive could not be used"), path,
            why,
            QCoreApplication::translate("Ingest", "Unpack it with your system's tool and import the files it holds.")};
}

/// A name marked as UTF-8 comes decoded. The others were read as Latin-1 to keep their bytes: strict UTF-8 if they are
/// that all the same, else the DOS code page of old archivers.
QString decodedName(const QuaZipFileInfo64& info)
{
    constexpr quint16 markedUtf8 = 0x0800;
    if (info.flags & markedUtf8)
        return info.name;
    const QByteArray bytes = info.name.toLatin1();
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString name = utf8(bytes);
    if (!utf8.hasError())
        return name;
    QTextCodec* dos = QTextCodec::codecForName("IBM850");
    return dos ? dos->toUnicode(bytes) : info.name;
}

QString refusalOf(const QuaZipFileInfo64& info)
{
    constexpr quint16 stored = 0;
    constexpr quint16 deflated = 8;
    if (info.isEncrypted())
        return QCoreApplication::translate("Ingest", "it is protected by a password");
    if (info.method != stored && info.method != deflated)
        return QCoreApplication::translate("Ingest", "its compression method (%1) is not supported").arg(info.method);
    return {};
}

/// Reads one entry; the declared size is binding and the check sum decides at the end.
class EntrySource : public ByteSource
{
public:
    EntrySource(QuaZip* zip, QString place, qint64 bytes) : m_file(zip), m_place(std::move(place)), m_declared(bytes) {}

    bool open() { return m_file.open(QIODevice::ReadOnly); }

    Result<qint64> read(std::span<char> buffer) override
    {
        if (m_closed)
            return qint64(0);
        const qint64 count = m_file.read(buffer.data(), static_cast<qint64>(buffer.size()));
        if (count < 0)
            return refused(m_place, QCoreApplication::translate("Ingest", "its compressed data are damaged"));
        m_delivered += count;
        if (count == 0) {
            m_closed = true;
            m_file.close();
            if (m_file.getZipError() != 0 || m_delivered != m_declared)
                return refused(m_place, QCoreApplication::translate(
                                            "Ingest", "its data do not match their check sum: the archive is damaged"));
        }
        return count;
    }

private:
    QuaZipFile m_file;
    QString m_place;
    qint64 m_declared;
    qint64 m_delivered = 0;
    bool m_closed = false;
};

}    // namespace

struct ZipArchive::Reader
{
    explicit Reader(const QString& archivePath) : zip(archivePath), path(archivePath) {}

    QuaZip zip;
    QString path;
    std::vector<QString> rawNames;    ///< as QuaZip knows the entries
};

ZipArchive::ZipArchive() = default;
ZipArchive::~ZipArchive() = default;

bool ZipArchive::looksLikeZip(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray start = file.read(4);
    return start == "PK\x03\x04" || start == "PK\x05\x06";
}

Result<std::unique_ptr<ZipArchive>> ZipArchive::open(const QString& path)
{
    std::unique_ptr<ZipArchive> archive(new ZipArchive);
    archive->m_reader = std::make_unique<Reader>(path);
    QuaZip& zip = archive->m_reader->zip;
    zip.setFileNameCodec("ISO-8859-1");
    if (!zip.open(QuaZip::mdUnzip))
        return refused(path, QCoreApplication::translate("Ingest", "it is damaged or not a ZIP archive (code %1)")
                                 .arg(zip.getZipError()));
    if (zip.getEntriesCount() > limits::archiveEntries)
        return refused(
            path, QCoreApplication::translate("Ingest", "it holds more than %1 entries").arg(limits::archiveEntries));

    qint64 compressed = 0;
    qint64 total = 0;
    int seen = 0;
    QSet<QString> names;
    for (bool more = zip.goToFirstFile(); more; more = zip.goToNextFile(), ++seen) {
        QuaZipFileInfo64 info;
        if (!zip.getCurrentFileInfo(&info))
            return refused(path, QCoreApplication::translate("Ingest", "its directory is damaged"));
        const auto bytes = static_cast<qint64>(info.uncompressedSize);
        const auto packed = static_cast<qint64>(info.compressedSize);
        compressed += packed;
        total += bytes;
        if (bytes > limits::archiveEntryBytes || total > limits::archiveTotalBytes)
            return refused(path, QCoreApplication::translate("Ingest", "it unpacks to more than %1 GiB")
                                     .arg(limits::archiveTotalBytes >> 30));
        if (bytes > limits::archiveSuspectBytes && bytes / std::max<qint64>(packed, 1) > limits::archiveRatio)
            return refused(path, QCoreApplication::translate(
                                     "Ingest", "an entry is compressed more than %1 times: no table of data is")
                                     .arg(limits::archiveRatio));
        if (info.name.endsWith(u'/'))
            continue;
        if (names.contains(info.name))
            return refused(path, QCoreApplication::translate("Ingest", "two entries have the same name"));
        names.insert(info.name);
        archive->m_entries.push_back({decodedName(info), bytes, refusalOf(info)});
        archive->m_reader->rawNames.push_back(info.name);
    }
    // A broken directory ends the loop without a word: only the counts tell.
    if (seen != zip.getEntriesCount() || zip.getZipError() != 0)
        return refused(
            path, QCoreApplication::translate("Ingest", "its directory is damaged: %1 of %2 entries could be listed")
                      .arg(seen)
                      .arg(zip.getEntriesCount()));
    if (compressed > QFileInfo(path).size())
        return refused(path, QCoreApplication::translate("Ingest", "its entries overlap"));
    return archive;
}

Result<std::unique_ptr<ByteSource>> ZipArchive::openEntry(size_t index)
{
    const Entry& entry = m_entries[index];
    const QString place = m_reader->path + u'/' + entry.name;
    if (!entry.refusal.isEmpty())
        return refused(place, entry.refusal);
    if (!m_reader->zip.setCurrentFile(m_reader->rawNames[index], QuaZip::csSensitive))
        return refused(place, QCoreApplication::translate("Ingest", "the entry could not be found again"));
    auto source = std::make_unique<EntrySource>(&m_reader->zip, place, entry.bytes);
    if (!source->open())
        return refused(place, QCoreApplication::translate("Ingest", "the entry could not be opened"));
    return std::unique_ptr<ByteSource>(std::move(source));
}

}    // namespace vigie
