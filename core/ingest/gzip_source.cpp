// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/gzip_source.h"

#include <QCoreApplication>

#include <zlib.h>

#include <algorithm>
#include <array>

namespace vigie {

namespace {

constexpr int gzipWindowBits = 31;    // 15 of the window, 16 for the gzip wrapper
constexpr size_t packedBlockBytes = 64 << 10;
constexpr size_t unpackedBlockBytes = size_t(1) << 30;    // zlib counts in 32 bits

}    // namespace

struct GzipSource::Inflater
{
    ~Inflater()
    {
        if (ready)
            inflateEnd(&stream);
    }

    z_stream stream = {};
    bool ready = false;
    std::array<char, packedBlockBytes> packed;
};

GzipSource::GzipSource(std::unique_ptr<ByteSource> packed, QString place, Limits limits)
    : m_packed(std::move(packed)), m_place(std::move(place)), m_limits(limits), m_inflater(std::make_unique<Inflater>())
{
}

GzipSource::~GzipSource() = default;

bool GzipSource::looksLikeGzip(QByteArrayView start)
{
    return start.startsWith("\x1f\x8b\x08");    // 8 = deflate, the only method there is
}

Result<qint64> GzipSource::read(std::span<char> buffer)
{
    z_stream& stream = m_inflater->stream;
    const size_t wanted = std::min(buffer.size(), unpackedBlockBytes);
    size_t filled = 0;
    while (filled < wanted && !m_ended) {
        if (stream.avail_in == 0) {
            const auto more = refill();
            if (!more)
                return more.error();
            if (!*more) {
                if (m_insideMember)
                    return unusable(QCoreApplication::translate("Ingest", "it is cut short"));
                m_ended = true;
                break;
            }
        }
        if (!m_insideMember || !m_started) {
            if (const auto begun = beginMember(); !begun)
                return begun.error();
            continue;
        }
        stream.next_out = reinterpret_cast<Bytef*>(buffer.data() + filled);
        stream.avail_out = static_cast<uInt>(wanted - filled);
        const uInt packedBefore = stream.avail_in;
        const int outcome = inflate(&stream, Z_NO_FLUSH);
        const size_t unpacked = wanted - filled - stream.avail_out;
        filled += unpacked;
        m_delivered += static_cast<qint64>(unpacked);
        m_consumed += packedBefore - stream.avail_in;
        if (outcome == Z_STREAM_END)
            m_insideMember = false;
        else if (outcome == Z_MEM_ERROR)
            return unusable(QCoreApplication::translate("Ingest", "there is not enough memory to unpack it"));
        else if (outcome != Z_OK)
            return unusable(QCoreApplication::translate(
                "Ingest", "it is damaged: its data cannot be unpacked or do not match their check sum"));
        if (const auto within = checkLimits(); !within)
            return within.error();
    }
    return static_cast<qint64>(filled);
}

Result<bool> GzipSource::refill()
{
    const auto count = m_packed->read(m_inflater->packed);
    if (!count)
        return count.error();
    m_inflater->stream.next_in = reinterpret_cast<Bytef*>(m_inflater->packed.data());
    m_inflater->stream.avail_in = static_cast<uInt>(*count);
    return *count > 0;
}

/// At the first byte of the stream, or behind a member: another member begins, or padding runs to the end.
Result<void> GzipSource::beginMember()
{
    z_stream& stream = m_inflater->stream;
    while (m_started && stream.avail_in > 0 && *stream.next_in == 0) {
        ++stream.next_in;
        --stream.avail_in;
        ++m_consumed;
    }
    if (stream.avail_in == 0)
        return {};
    if (*stream.next_in != 0x1f)
        return unusable(QCoreApplication::translate("Ingest", "bytes that are not gzip follow the packed data"));
    const int outcome = m_inflater->ready ? inflateReset(&stream) : inflateInit2(&stream, gzipWindowBits);
    if (outcome != Z_OK)
        return unusable(QCoreApplication::translate("Ingest", "there is not enough memory to unpack it"));
    m_inflater->ready = true;
    m_started = true;
    m_insideMember = true;
    return {};
}

Result<void> GzipSource::checkLimits() const
{
    if (m_delivered > m_limits.bytes)
        return unusable(
            QCoreApplication::translate("Ingest", "it unpacks to more than %1 MiB").arg(m_limits.bytes >> 20));
    if (m_delivered > m_limits.suspectBytes && m_delivered / std::max<qint64>(m_consumed, 1) > m_limits.ratio)
        return unusable(
            QCoreApplication::translate("Ingest", "it is compressed more than %1 times: no table of data is")
                .arg(m_limits.ratio));
    return {};
}

Error GzipSource::unusable(const QString& why) const
{
    return {ErrorCode::InputUnusable, QCoreApplication::translate("Ingest", "The gzip file could not be unpacked"),
            m_place, why,
            QCoreApplication::translate("Ingest", "Download it again, or unpack it with another program.")};
}

}    // namespace vigie
