// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/byte_source.h"
#include "core/ingest/limits.h"

#include <QByteArrayView>
#include <QString>

namespace vigie {

/// Unpacks a gzip stream (RFC 1952) under suspicion: one member or several one after the other, zero bytes as padding
/// behind the last. The length and check sum of each member are verified at its end.
///
/// Errors: cut short, check sum wrong, other bytes behind a member, more bytes or a higher ratio than the limits
/// (counted while unpacking: what a gzip stream says of its size proves nothing). A failure comes after good data.
class GzipSource : public ByteSource
{
public:
    struct Limits
    {
        qint64 bytes = limits::archiveEntryBytes;
        qint64 suspectBytes = limits::archiveSuspectBytes;    ///< below it any ratio is believed
        qint64 ratio = limits::archiveRatio;
    };

    static bool looksLikeGzip(QByteArrayView start);

    /// @p place names the stream in messages.
    GzipSource(std::unique_ptr<ByteSource> packed, QString place, Limits limits);
    GzipSource(std::unique_ptr<ByteSource> packed, QString place)
        : GzipSource(std::move(packed), std::move(place), Limits())
    {
    }
    ~GzipSource() override;

    Result<qint64> read(std::span<char> buffer) override;

private:
    struct Inflater;

    Result<bool> refill();
    Result<void> beginMember();
    Result<void> checkLimits() const;
    Error unusable(const QString& why) const;

    std::unique_ptr<ByteSource> m_packed;
    QString m_place;
    Limits m_limits;
    std::unique_ptr<Inflater> m_inflater;
    qint64 m_consumed = 0;
    qint64 m_delivered = 0;
    bool m_started = false;
    bool m_insideMember = true;    ///< also before the first: a stream without any is cut short
    bool m_ended = false;
};

}    // namespace vigie
