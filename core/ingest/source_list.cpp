// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/source_list.h"

#include "core/ingest/container_format.h"
#include "core/ingest/gzip_source.h"
#include "core/ingest/limits.h"
#include "core/ingest/zip_archive.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFileInfo>
#include <QtEndian>

#include <algorithm>
#include <utility>

namespace vigie {

namespace {

using ByteOpener = std::function<Result<std::unique_ptr<ByteSource>>()>;
using ArchiveOpener = std::function<Result<std::unique_ptr<ZipArchive>>()>;

/// At most @p limit bytes from the start of a source.
Result<QByteArray> readStart(const ByteOpener& open, qsizetype limit)
{
    auto source = open();
    if (!source)
        return source.error();
    QByteArray bytes(limit, Qt::Uninitialized);
    qsizetype size = 0;
    while (size < limit) {
        const auto count = (*source)->read({bytes.data() + size, static_cast<size_t>(limit - size)});
        if (!count)
            return count.error();
        if (*count == 0)
            break;
        size += *count;
    }
    bytes.truncate(size);
    return bytes;
}

/// What cannot be read has no format here: whoever reads it to its end will say why.
ContainerFormat formatOf(const ByteOpener& open)
{
    const auto start = readStart(open, containerSampleBytes);
    return start ? containerFormat(*start) : ContainerFormat::None;
}

/// gzip ends with the size of what it unpacks to, modulo 2^32; of several members, that of the last one only.
qint64 claimedGzipBytes(const QString& path)
{
    QFile file(path);
    const qint64 packed = file.size();
    if (!file.open(QIODevice::ReadOnly) || !file.seek(packed - 4))
        return packed;
    const QByteArray trailer = file.read(4);
    const qint64 claimed = trailer.size() == 4 ? qFromLittleEndian<quint32>(trailer.constData()) : 0;
    return claimed >= packed / 2 && claimed / std::max<qint64>(packed, 1) <= limits::archiveRatio ? claimed : packed;
}

void inside(SourceEntry& entry, const QString& container)
{
    entry.container += entry.container.isEmpty() ? container : u'/' + container;
}

void refuse(SourceEntry& entry, const QString& why)
{
    entry.refusal = why;
    entry.open = nullptr;
}

/// A ZIP archive where a single source was expected: a workbook, or nothing that is read.
void becomeWorkbook(SourceEntry& entry, const ArchiveOpener& openArchive)
{
    const auto archive = openArchive();
    if (!archive) {
        refuse(entry, QCoreApplication::translate("Ingest", "an archive inside an archive that could not be opened: %1")
                          .arg(archive.error().why));
        return;
    }
    if (!Workbook::looksLikeOne(**archive)) {
        const QString document = documentRefusal(**archive);
        refuse(entry, !document.isEmpty()
                          ? document
                          : QCoreApplication::translate(
                                "Ingest", "an archive inside an archive: unpack it and import the files it holds"));
        return;
    }
    inside(entry, QStringLiteral("xlsx"));
    entry.openWorkbookFile = std::exchange(entry.open, nullptr);
    entry.openWorkbook = [openArchive]() -> Result<std::unique_ptr<Workbook>> {
        auto opened = openArchive();
        if (!opened)
            return opened.error();
        return Workbook::open(std::move(*opened));
    };
}

/// An archive's bytes are wanted in any order: they are held in memory.
void becomeNestedWorkbook(SourceEntry& entry)
{
    const ByteOpener open = entry.open;
    const QString name = entry.name();
    becomeWorkbook(entry, [open, name]() -> Result<std::unique_ptr<ZipArchive>> {
        auto bytes = readStart(open, limits::nestedArchiveBytes + 1);
        if (!bytes)
            return bytes.error();
        if (bytes->size() > limits::nestedArchiveBytes)
            return Error{
                ErrorCode::InputUnusable,
                QCoreApplication::translate("Ingest", "The archive could not be read inside another one"), name,
                QCoreApplication::translate("Ingest", "it is larger than %1 MiB").arg(limits::nestedArchiveBytes >> 20),
                QCoreApplication::translate("Ingest", "Unpack the outer archive first.")};
        bytes->squeeze();
        return ZipArchive::open(std::move(*bytes), name);
    });
}

void becomeUnpacked(SourceEntry& entry)
{
    const ByteOpener open = entry.open;
    const QString name = entry.name();
    entry.open = [open, name]() -> Result<std::unique_ptr<ByteSource>> {
        auto packed = open();
        if (!packed)
            return packed.error();
        return std::unique_ptr<ByteSource>(std::make_unique<GzipSource>(std::move(*packed), name));
    };
    inside(entry, QStringLiteral("gzip"));
}

/// Looks into a source that is no ZIP file of its own: a plain or packed file, a member of an archive.
void lookInside(SourceEntry& entry)
{
    const bool isMember = !entry.member.isEmpty();
    ContainerFormat format = formatOf(entry.open);
    const bool packed = format == ContainerFormat::Gzip;
    if (packed) {
        becomeUnpacked(entry);
        format = formatOf(entry.open);
    }
    if (format == ContainerFormat::Gzip || (format == ContainerFormat::Zip && packed && isMember))
        refuse(entry, QCoreApplication::translate("Ingest", "packed several times: unpack it first"));
    else if (format == ContainerFormat::Zip)
        becomeNestedWorkbook(entry);
    else if (const QString refusal = containerRefusal(format); !refusal.isEmpty())
        refuse(entry, refusal);
}

Result<void> appendArchive(const QString& path, std::vector<SourceEntry>& sources)
{
    auto opened = ZipArchive::open(path);
    if (!opened)
        return opened.error();
    const std::shared_ptr<ZipArchive> archive = std::move(*opened);
    const QString document = documentRefusal(*archive);
    if (!document.isEmpty() || Workbook::looksLikeOne(*archive)) {
        SourceEntry entry{path, {}, QFileInfo(path).size(), {}, [path] { return FileSource::open(path); }};
        if (document.isEmpty())
            becomeWorkbook(entry, [path] { return ZipArchive::open(path); });
        else
            refuse(entry, document);
        sources.push_back(std::move(entry));
        return {};
    }
    for (size_t i = 0; i < archive->entries().size(); ++i) {
        const ZipArchive::Entry& member = archive->entries()[i];
        SourceEntry entry{path, member.name, member.bytes, member.refusal,
                          [archive, i] { return archive->openEntry(i); }};
        inside(entry, QStringLiteral("zip"));
        if (entry.refusal.isEmpty())
            lookInside(entry);
        sources.push_back(std::move(entry));
    }
    return {};
}

Result<void> appendFile(const QString& path, std::vector<SourceEntry>& sources)
{
    const ByteOpener open = [path] { return FileSource::open(path); };
    const ContainerFormat format = formatOf(open);
    if (format == ContainerFormat::Zip)
        return appendArchive(path, sources);
    const qint64 bytes = format == ContainerFormat::Gzip ? claimedGzipBytes(path) : QFileInfo(path).size();
    SourceEntry entry{path, {}, bytes, {}, open};
    if (format != ContainerFormat::None)
        lookInside(entry);
    sources.push_back(std::move(entry));
    return {};
}

}    // namespace

QStringList filesOf(const QString& input)
{
    if (!QFileInfo(input).isDir())
        return {input};
    QStringList files;
    for (QDirIterator it(input, QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories); it.hasNext();)
        files << it.next();
    return files;
}

Result<std::vector<SourceEntry>> listSources(const QStringList& inputs)
{
    QStringList files;
    for (const QString& input : inputs) {
        const QFileInfo info(input);
        if (!info.exists())
            return Error{ErrorCode::InputUnusable,
                         QCoreApplication::translate("Ingest", "The input does not exist"),
                         input,
                         {},
                         QCoreApplication::translate("Ingest", "Check the spelling of its name.")};
        files += filesOf(input);
    }
    files.removeDuplicates();

    std::vector<SourceEntry> sources;
    for (const QString& file : std::as_const(files)) {
        if (const auto appended = appendFile(file, sources); !appended)
            return appended.error();
    }
    std::sort(sources.begin(), sources.end(), [](const SourceEntry& a, const SourceEntry& b) {
        return a.file != b.file ? a.file < b.file : a.member < b.member;
    });
    return sources;
}

}    // namespace vigie
