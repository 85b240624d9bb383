// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/resource_table.h"

#include <QCoreApplication>
#include <QFile>
#include <QtEndian>

#include <zlib.h>

#include <algorithm>

namespace vigie {

namespace {

constexpr int gzipWindowBits = 31;    // 15 of the window, 16 for the gzip wrapper, which qUncompress does not read
constexpr qsizetype gzipTrailerSize = 8;

/// The decompressed bytes; null when they are not what the trailer promises.
QByteArray gunzip(QByteArray compressed)
{
    if (compressed.size() < gzipTrailerSize)
        return {};
    const auto size = qFromLittleEndian<quint32>(compressed.constData() + compressed.size() - 4);
    QByteArray text(static_cast<qsizetype>(size), Qt::Uninitialized);
    z_stream stream = {};
    if (inflateInit2(&stream, gzipWindowBits) != Z_OK)
        return {};
    stream.next_in = reinterpret_cast<Bytef*>(compressed.data());
    stream.avail_in = static_cast<uInt>(compressed.size());
    stream.next_out = reinterpret_cast<Bytef*>(text.data());
    stream.avail_out = size;
    const int outcome = inflate(&stream, Z_FINISH);
    inflateEnd(&stream);
    return outcome == Z_STREAM_END && stream.avail_out == 0 ? text : QByteArray();
}

}    // namespace

Error geoDataError(const QString& fileName, const QString& why)
{
    return {ErrorCode::InputUnusable,
            QCoreApplication::translate("Geography", "The geographic data of the application could not be read"),
            fileName, why, QCoreApplication::translate("Geography", "Install the application again.")};
}

Result<QByteArray> readGeoResource(const QString& fileName)
{
    QFile file(QStringLiteral(":/geo/") + fileName);
    if (!file.open(QIODevice::ReadOnly))
        return geoDataError(fileName, file.errorString());
    QByteArray bytes = file.readAll();
    if (!fileName.endsWith(QStringLiteral(".gz")))
        return bytes;
    QByteArray text = gunzip(std::move(bytes));
    if (text.isNull())
        return geoDataError(fileName, QCoreApplication::translate("Geography", "the compressed data are damaged"));
    return text;
}

ResourceTable::ResourceTable(QByteArray text, char separator)
    : m_text(std::move(text)), m_rest(m_text.constData(), static_cast<size_t>(m_text.size())), m_separator(separator)
{
}

Result<ResourceTable> ResourceTable::open(const QString& fileName, char separator,
                                          std::initializer_list<std::string_view> columns)
{
    Result<QByteArray> text = readGeoResource(fileName);
    if (!text)
        return text.error();
    ResourceTable table(std::move(text).value(), separator);
    table.takeLine();
    const std::vector<std::string_view> header = table.m_cells;
    for (std::string_view column : columns) {
        const auto found = std::ranges::find(header, column);
        if (found == header.end())
            return geoDataError(fileName,
                                QCoreApplication::translate("Geography", "the column %1 is missing")
                                    .arg(QString::fromUtf8(column.data(), static_cast<qsizetype>(column.size()))));
        table.m_positions.push_back(static_cast<size_t>(found - header.begin()));
    }
    return table;
}

bool ResourceTable::next()
{
    const size_t columns = m_cells.size();
    if (!takeLine())
        return false;
    m_cells.resize(columns);    // a short row has empty cells at its end
    return true;
}

bool ResourceTable::takeLine()
{
    if (m_rest.empty())
        return false;
    const size_t end = std::min(m_rest.find('\n'), m_rest.size());
    std::string_view line = m_rest.substr(0, end);
    m_rest.remove_prefix(std::min(end + 1, m_rest.size()));

    m_cells.clear();
    for (size_t cut = line.find(m_separator); cut != std::string_view::npos; cut = line.find(m_separator)) {
        m_cells.push_back(line.substr(0, cut));
        line.remove_prefix(cut + 1);
    }
    m_cells.push_back(line);
    return true;
}

}    // namespace vigie
