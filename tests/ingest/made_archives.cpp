// SPDX-License-Identifier: GPL-3.0-or-later
#include "made_archives.h"

#include <QFile>
#include <QTest>

#include <zlib.h>

namespace vigie {

namespace {

/// @p windowBits: negative = bare deflate, 31 = gzip.
QByteArray packed(const QByteArray& content, int windowBits)
{
    z_stream stream = {};
    if (deflateInit2(&stream, 6, Z_DEFLATED, windowBits, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        return {};
    QByteArray out(static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(content.size()))) + 32, '\0');
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(content.constData()));
    stream.avail_in = static_cast<uInt>(content.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    deflate(&stream, Z_FINISH);
    out.truncate(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return out;
}

void append(QByteArray& bytes, quint64 value, int count)
{
    for (; count > 0; --count, value >>= 8)
        bytes += static_cast<char>(value);
}

/// The fields that a local header and a directory record share.
QByteArray description(const MadeMember& member, const QByteArray& body)
{
    const auto checkSum = static_cast<quint32>(
        crc32(0, reinterpret_cast<const Bytef*>(member.content.constData()), static_cast<uInt>(member.content.size())));
    QByteArray bytes;
    append(bytes, 20, 2);    // version needed
    append(bytes, member.flags, 2);
    append(bytes, member.deflated ? 8 : 0, 2);
    append(bytes, 0, 4);    // time and date
    append(bytes, member.claimedCheckSum.value_or(checkSum), 4);
    append(bytes, static_cast<quint64>(body.size()), 4);
    append(bytes, member.claimedSize.value_or(static_cast<quint32>(member.content.size())), 4);
    append(bytes, static_cast<quint64>(member.name.size()), 2);
    append(bytes, 0, 2);    // extra field
    return bytes;
}

}    // namespace

QByteArray makeZip(const std::vector<MadeMember>& members)
{
    QByteArray zip;
    QByteArray directory;
    for (const MadeMember& member : members) {
        const QByteArray body = member.deflated ? packed(member.content, -15) : member.content;
        const QByteArray described = description(member, body);
        const qsizetype at = member.sharesFirstBody ? 0 : zip.size();
        if (!member.sharesFirstBody)
            zip += "PK\x03\x04" + described + member.name + body;
        directory += "PK\x01\x02";
        append(directory, 20, 2);    // made by
        directory += described;
        append(directory, 0, 2 + 2 + 2 + 4);    // comment, disk, attributes
        append(directory, static_cast<quint64>(at), 4);
        directory += member.name;
    }
    const qsizetype directoryAt = zip.size();
    zip += directory + "PK\x05\x06";
    append(zip, 0, 4);    // disks
    append(zip, members.size(), 2);
    append(zip, members.size(), 2);
    append(zip, static_cast<quint64>(directory.size()), 4);
    append(zip, static_cast<quint64>(directoryAt), 4);
    append(zip, 0, 2);    // comment
    return zip;
}

QByteArray makeGzip(const QByteArray& content)
{
    return packed(content, 31);
}

void writeFile(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

Result<QByteArray> readAll(ByteSource& source, size_t bufferBytes)
{
    QByteArray content;
    std::vector<char> buffer(bufferBytes);
    for (;;) {
        const auto count = source.read(buffer);
        if (!count)
            return count.error();
        if (*count == 0)
            return content;
        content.append(buffer.data(), *count);
    }
}

Result<QByteArray> readEntry(ZipArchive& archive, size_t index)
{
    auto source = archive.openEntry(index);
    if (!source)
        return source.error();
    return readAll(**source);
}

}    // namespace vigie
