// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/container_format.h"

#include "core/ingest/gzip_source.h"
#include "core/ingest/workbook.h"
#include "core/ingest/zip_archive.h"

#include <QCoreApplication>

#include <algorithm>

namespace vigie {

ContainerFormat containerFormat(QByteArrayView start)
{
    constexpr qsizetype tarMagicAt = 257;
    if (ZipArchive::looksLikeZip(start))
        return ContainerFormat::Zip;
    if (GzipSource::looksLikeGzip(start))
        return ContainerFormat::Gzip;
    if (start.startsWith("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"))
        return ContainerFormat::CompoundFile;
    if (start.size() > tarMagicAt && start.sliced(tarMagicAt).startsWith("ustar"))
        return ContainerFormat::Tar;
    return ContainerFormat::None;
}

QString containerRefusal(ContainerFormat format)
{
    switch (format) {
    case ContainerFormat::Tar:
        return QCoreApplication::translate("Ingest", "a tar archive: unpack it and import the files it holds");
    case ContainerFormat::CompoundFile:
        return QCoreApplication::translate(
            "Ingest", "an old workbook (.xls) or one with a password: save it as XLSX without password, or as CSV");
    case ContainerFormat::None:
    case ContainerFormat::Zip:
    case ContainerFormat::Gzip:
        break;
    }
    return {};
}

QString documentRefusal(const ZipArchive& archive)
{
    const auto has = [&archive](QLatin1StringView name) {
        return std::any_of(archive.entries().begin(), archive.entries().end(),
                           [name](const ZipArchive::Entry& entry) { return entry.name == name; });
    };
    if (Workbook::looksLikeOne(archive))
        return {};
    if (has(QLatin1StringView("xl/workbook.bin")))
        return QCoreApplication::translate("Ingest", "a binary workbook (.xlsb): save it as XLSX or CSV");
    if (has(QLatin1StringView("[Content_Types].xml")))
        return QCoreApplication::translate("Ingest", "a document without sheets: save its table as CSV or XLSX");
    if (has(QLatin1StringView("mimetype")) && has(QLatin1StringView("content.xml")))
        return QCoreApplication::translate("Ingest", "an OpenDocument file (.ods): save its sheet as CSV or XLSX");
    return {};
}

}    // namespace vigie
