// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/byte_source.h"
#include "core/ingest/zip_archive.h"

#include <QByteArray>

#include <optional>
#include <vector>

// Archives made byte by byte, so that each of their claims can be a lie.

namespace vigie {

struct MadeMember
{
    QByteArray name;
    QByteArray content;
    bool deflated = true;
    quint16 flags = 0;
    std::optional<quint32> claimedSize = {};    ///< in place of the content's
    std::optional<quint32> claimedCheckSum = {};
    bool sharesFirstBody = false;    ///< its directory record points to the first member's bytes
};

QByteArray makeZip(const std::vector<MadeMember>& members);
/// The same content as one gzip member.
QByteArray makeGzip(const QByteArray& content);
void writeFile(const QString& path, const QByteArray& bytes);

/// All that a source delivers, read with a buffer of @p bufferBytes.
Result<QByteArray> readAll(ByteSource& source, size_t bufferBytes = 1000);
Result<QByteArray> readEntry(ZipArchive& archive, size_t index);

}    // namespace vigie
