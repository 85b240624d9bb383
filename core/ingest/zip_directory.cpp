// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/zip_directory.h"

#include <QByteArray>
#include <QIODevice>
#include <QtEndian>

#include <algorithm>

namespace vigie {

namespace {

// APPNOTE.TXT 6.3.10, sections 4.3.14 to 4.3.16.
constexpr qint64 endBytes = 22;
constexpr qint64 longestComment = 0xffff;
constexpr qsizetype sizeInEnd = 12;
constexpr qsizetype commentLengthInEnd = 20;
constexpr qint64 locatorBytes = 20;
constexpr qsizetype recordInLocator = 8;
constexpr qint64 end64Bytes = 56;
constexpr qsizetype sizeInEnd64 = 40;

template <typename T>
T numberAt(const QByteArray& bytes, qsizetype at)
{
    return qFromLittleEndian<T>(bytes.constData() + at);
}

QByteArray readAt(QIODevice& archive, qint64 at, qint64 count)
{
    return at >= 0 && archive.seek(at) ? archive.read(count) : QByteArray();
}

}    // namespace

std::optional<quint64> declaredZipDirectoryBytes(QIODevice& archive)
{
    const qint64 tailAt = std::max<qint64>(0, archive.size() - endBytes - longestComment);
    const QByteArray tail = readAt(archive, tailAt, endBytes + longestComment);
    const qsizetype end = tail.lastIndexOf("PK\x05\x06");
    if (end < 0 || tail.size() < end + endBytes ||
        tail.size() < end + endBytes + numberAt<quint16>(tail, end + commentLengthInEnd))
        return std::nullopt;
    const QByteArray locator = readAt(archive, tailAt + end - locatorBytes, locatorBytes);
    if (locator.size() < locatorBytes || !locator.startsWith("PK\x06\x07"))
        return numberAt<quint32>(tail, end + sizeInEnd);
    const auto recordAt = numberAt<quint64>(locator, recordInLocator);
    const QByteArray end64 = readAt(archive, static_cast<qint64>(std::min<quint64>(recordAt, INT64_MAX)), end64Bytes);
    if (end64.size() < end64Bytes || !end64.startsWith("PK\x06\x06"))
        return std::nullopt;
    return numberAt<quint64>(end64, sizeInEnd64);
}

}    // namespace vigie
