// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/source_list.h"

#include "core/ingest/zip_archive.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFileInfo>

#include <algorithm>

namespace vigie {

namespace {

/// Office Open XML files are ZIP archives too; their parts are no tables.
bool isOfficeDocument(const ZipArchive& archive)
{
    return std::any_of(archive.entries().begin(), archive.entries().end(), [](const ZipArchive::Entry& entry) {
        return entry.name == QLatin1String("[Content_Types].xml");
    });
}

Result<void> appendArchive(const QString& path, std::vector<SourceEntry>& sources)
{
    auto opened = ZipArchive::open(path);
    if (!opened)
        return opened.error();
    const std::shared_ptr<ZipArchive> archive = std::move(*opened);
    if (isOfficeDocument(*archive)) {
        sources.push_back({path,
                           {},
                           QFileInfo(path).size(),
                           QCoreApplication::translate("Ingest", "a workbook or document: save its sheet as CSV"),
                           {}});
        return {};
    }
    for (size_t i = 0; i < archive->entries().size(); ++i) {
        const ZipArchive::Entry& entry = archive->entries()[i];
        sources.push_back(
            {path, entry.name, entry.bytes, entry.refusal, [archive, i] { return archive->openEntry(i); }});
    }
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
        if (ZipArchive::looksLikeZip(file)) {
            if (const auto listed = appendArchive(file, sources); !listed)
                return listed.error();
        } else {
            sources.push_back({file, {}, QFileInfo(file).size(), {}, [file] { return FileSource::open(file); }});
        }
    }
    std::sort(sources.begin(), sources.end(), [](const SourceEntry& a, const SourceEntry& b) {
        return a.file != b.file ? a.file < b.file : a.member < b.member;
    });
    return sources;
}

}    // namespace vigie
