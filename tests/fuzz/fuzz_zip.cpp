// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/gzip_source.h"
#include "core/ingest/workbook.h"
#include "core/ingest/zip_archive.h"

#include <array>
#include <cstdint>
#include <cstdlib>

// Bytes as an archive: what opens is read, entry by entry, up to a budget of bytes; what is gzip inside is unpacked;
// what looks like a workbook is opened as one. Entries give as many bytes as the directory says, or an error.

using namespace vigie;

namespace {

constexpr qint64 byteBudget = 4 << 20;

/// Bytes that the source gives up to its end; -1 = it failed, or the budget is spent.
qint64 readAll(ByteSource& source, qint64& budget)
{
    std::array<char, 4096> block;
    qint64 total = 0;
    while (budget > 0) {
        const auto count = source.read(block);
        if (!count)
            return -1;
        if (*count == 0)
            return total;
        total += *count;
        budget -= *count;
    }
    return -1;
}

void readSheets(std::shared_ptr<ZipArchive> archive)
{
    auto workbook = Workbook::open(std::move(archive), 1 << 20);
    if (!workbook)
        return;
    for (const QString& sheet : (*workbook)->sheets().first(std::min<qsizetype>(3, (*workbook)->sheets().size()))) {
        auto reader = (*workbook)->read(sheet);
        for (int records = 0; reader && records < 1000; ++records) {
            const auto status = (*reader)->next();
            if (!status || *status != RecordReader::Status::Record)
                break;
        }
    }
}

}    // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    qint64 budget = byteBudget;
    auto opened = ZipArchive::open(bytes, QStringLiteral("archive"));
    if (!opened) {
        GzipSource gzip(std::make_unique<MemorySource>(bytes), QStringLiteral("gzip"));
        readAll(gzip, budget);
        return 0;
    }
    const std::shared_ptr<ZipArchive> archive = std::move(*opened);
    for (size_t i = 0; i < archive->entries().size() && budget > 0; ++i) {
        auto source = archive->openEntry(i);
        if (!source)
            continue;
        const qint64 read = readAll(**source, budget);
        if (read >= 0 && read != archive->entries()[i].bytes)
            std::abort();
    }
    if (Workbook::looksLikeOne(*archive))
        readSheets(archive);
    return 0;
}
