// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/zip_archive.h"

#include "core/ingest/limits.h"
#include "core/ingest/zip_directory.h"

#include <quazip/quazip.h>
#include <quazip/quazipfile.h>
#include <quazip/quazipfileinfo.h>
#include <quazip/unzip.h>

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QSet>
#include <QStringDecoder>
#include <QTextCodec>

#include <algorithm>

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

/// Characters that would move the cursor, end a line or turn the writing direction are not part of a name.
QString shownName(QString name)
{
    for (QChar& character : name) {
        const QChar::Category category = character.category();
        if (category == QChar::Other_Control || category == QChar::Other_Format)
            character = QChar::ReplacementCharacter;
    }
    return name;
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
    EntrySource(QuaZip* zip, QString place, qint64 bytes, std::shared_ptr<const void> turn)
        : m_file(zip), m_place(std::move(place)), m_declared(bytes), m_turn(std::move(turn))
    {
    }

    bool open() { return m_file.open(QIODevice::ReadOnly); }

    Result<qint64> read(std::span<char> buffer) override
    {
        if (m_closed)
            return qint64(0);
        constexpr size_t blockBytes = size_t(1) << 30;    // minizip counts in 32 bits
        const qint64 count = m_file.read(buffer.data(), static_cast<qint64>(std::min(buffer.size(), blockBytes)));
        if (count < 0)
            return refused(m_place, QCoreApplication::translate("Ingest", "its compressed data are damaged"));
        m_delivered += count;
        if (m_delivered > m_declared)
            return refused(m_place,
                           QCoreApplication::translate("Ingest", "it holds more than the archive's directory says"));
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
    std::shared_ptr<const void> m_turn;    ///< held while the entry is open
};

}    // namespace

struct ZipArchive::Reader
{
    Reader(std::unique_ptr<QIODevice> archiveDevice, const QString& archivePath)
        : path(archivePath), device(std::move(archiveDevice)), zip(device.get())
    {
    }

    QString path;
    std::unique_ptr<QIODevice> device;
    QuaZip zip;
    std::vector<unz64_file_pos> positions;    ///< of the entries; names may be long, empty or no text at all
    std::weak_ptr<const void> turn;           ///< of the entry that is open: minizip would mix two up
};

ZipArchive::ZipArchive() = default;
ZipArchive::~ZipArchive() = default;

bool ZipArchive::looksLikeZip(QByteArrayView start)
{
    return start.startsWith("PK\x03\x04") || start.startsWith("PK\x05\x06");
}

const QString& ZipArchive::path() const
{
    return m_reader->path;
}

Result<std::unique_ptr<ZipArchive>> ZipArchive::open(const QString& path)
{
    return open(std::make_unique<QFile>(path), path);
}

Result<std::unique_ptr<ZipArchive>> ZipArchive::open(QByteArray bytes, const QString& path)
{
    auto memory = std::make_unique<QBuffer>();
    memory->setData(bytes);
    return open(std::move(memory), path);
}

Result<std::unique_ptr<ZipArchive>> ZipArchive::open(std::unique_ptr<QIODevice> device, const QString& path)
{
    std::unique_ptr<ZipArchive> archive(new ZipArchive);
    archive->m_reader = std::make_unique<Reader>(std::move(device), path);
    if (const auto listed = archive->list(); !listed)
        return listed.error();
    return archive;
}

Result<void> ZipArchive::list()
{
    QuaZip& zip = m_reader->zip;
    const QString& path = m_reader->path;
    zip.setFileNameCodec("ISO-8859-1");
    if (!zip.open(QuaZip::mdUnzip))
        return refused(path, QCoreApplication::translate("Ingest", "it is damaged or not a ZIP archive (code %1)")
                                 .arg(zip.getZipError()));
    const qint64 fileBytes = m_reader->device->size();
    const auto declared = declaredZipDirectoryBytes(*m_reader->device);
    const QString tooMany =
        QCoreApplication::translate("Ingest", "it holds more than %1 entries").arg(limits::archiveEntries);
    if (zip.getEntriesCount() > limits::archiveEntries)
        return refused(path, tooMany);

    qint64 compressed = 0;
    qint64 total = 0;
    quint64 directory = 0;
    int seen = 0;
    QSet<QString> names;
    for (bool more = zip.goToFirstFile(); more; more = zip.goToNextFile(), ++seen) {
        QuaZipFileInfo64 info;
        unz64_file_pos position;
        // The count is 64 bits wide in the file and an int here: the loop counts for itself.
        if (seen >= limits::archiveEntries)
            return refused(path, tooMany);
        unz_file_info64 raw = {};
        if (!zip.getCurrentFileInfo(&info) || unzGetFilePos64(zip.getUnzFile(), &position) != UNZ_OK ||
            unzGetCurrentFileInfo64(zip.getUnzFile(), &raw, nullptr, 0, nullptr, 0, nullptr, 0) != UNZ_OK)
            return refused(path, QCoreApplication::translate("Ingest", "its directory is damaged"));
        constexpr quint64 recordBytes = 46;
        directory += recordBytes + raw.size_filename + raw.size_file_extra + raw.size_file_comment;
        // Sizes are 64 bits without sign: beyond the file, or beyond the limits, they never reach the sums.
        if (info.compressedSize > static_cast<quint64>(fileBytes))
            return refused(path, QCoreApplication::translate("Ingest", "its entries overlap"));
        const QString tooLarge = QCoreApplication::translate("Ingest", "it unpacks to more than %1 GiB")
                                     .arg(limits::archiveTotalBytes >> 30);
        if (info.uncompressedSize > static_cast<quint64>(limits::archiveEntryBytes))
            return refused(path, tooLarge);
        const auto bytes = static_cast<qint64>(info.uncompressedSize);
        const auto packed = static_cast<qint64>(info.compressedSize);
        compressed += packed;
        total += bytes;
        if (total > limits::archiveTotalBytes)
            return refused(path, tooLarge);
        if (compressed > fileBytes)
            return refused(path, QCoreApplication::translate("Ingest", "its entries overlap"));
        if (bytes > limits::archiveSuspectBytes && bytes / std::max<qint64>(packed, 1) > limits::archiveRatio)
            return refused(path, QCoreApplication::translate(
                                     "Ingest", "an entry is compressed more than %1 times: no table of data is")
                                     .arg(limits::archiveRatio));
        if (info.name.endsWith(u'/'))
            continue;
        if (names.contains(info.name))
            return refused(path, QCoreApplication::translate("Ingest", "two entries have the same name"));
        names.insert(info.name);
        m_entries.push_back({shownName(decodedName(info)), bytes, refusalOf(info)});
        m_reader->positions.push_back(position);
    }
    // A broken directory ends the loop without a word: only the counts tell. (Asking for them forgets the error.)
    const bool failed = zip.getZipError() != 0 && seen > 0;
    if (failed || seen != zip.getEntriesCount())
        return refused(
            path, QCoreApplication::translate("Ingest", "its directory is damaged: %1 of %2 entries could be listed")
                      .arg(seen)
                      .arg(zip.getEntriesCount()));
    if (declared != directory)
        return refused(path, QCoreApplication::translate("Ingest", "its directory does not hold what its end says"));
    return {};
}

Result<std::unique_ptr<ByteSource>> ZipArchive::openEntry(size_t index)
{
    const Entry& entry = m_entries[index];
    const QString place = m_reader->path + u'/' + entry.name;
    if (!entry.refusal.isEmpty())
        return refused(place, entry.refusal);
    if (!m_reader->turn.expired())
        return refused(place, QCoreApplication::translate("Ingest", "another entry of the archive is being read"));
    // QuaZip wants to have gone to some file; which one, the position decides.
    if (!m_reader->zip.goToFirstFile() ||
        unzGoToFilePos64(m_reader->zip.getUnzFile(), &m_reader->positions[index]) != UNZ_OK)
        return refused(place, QCoreApplication::translate("Ingest", "the entry could not be found again"));
    const std::shared_ptr<const void> turn = std::make_shared<char>();
    m_reader->turn = turn;
    auto source = std::make_unique<EntrySource>(&m_reader->zip, place, entry.bytes, turn);
    if (!source->open())
        return refused(place, QCoreApplication::translate("Ingest", "the entry could not be opened"));
    return std::unique_ptr<ByteSource>(std::move(source));
}

}    // namespace vigie
