// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/byte_source.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <memory>
#include <vector>

class QIODevice;

namespace vigie {

/// Reads a ZIP archive under suspicion. Entry names are labels, never paths: nothing is written to disk.
///
/// open() refuses, with the reason: a directory that contradicts the file (overlapping or missing entries), more
/// entries or bytes than core/ingest/limits.h allows, and entries that shrink beyond belief. A single entry that is
/// encrypted or compressed otherwise than by "stored" or "deflate" is listed with its `refusal` and can not be read.
class ZipArchive
{
public:
    struct Entry
    {
        /// Decoded as UTF-8 when valid, else as code page 850. Control characters are shown as U+FFFD.
        QString name;
        qint64 bytes = 0;    ///< uncompressed, as declared; binding
        QString refusal;     ///< why it cannot be read; empty = it can
    };

    /// By the first bytes of a file.
    static bool looksLikeZip(QByteArrayView start);
    static Result<std::unique_ptr<ZipArchive>> open(const QString& path);
    /// An archive in memory. @p path names it in messages.
    static Result<std::unique_ptr<ZipArchive>> open(QByteArray bytes, const QString& path);
    ~ZipArchive();

    /// The file, as in messages.
    const QString& path() const;

    /// Files only, in the archive's order.
    const std::vector<Entry>& entries() const { return m_entries; }
    /// Opens an entry by its position; one at a time: the archive must outlive the source, and the source must be gone
    /// before the next is opened (an error otherwise). The check sum is verified when the last byte is read.
    Result<std::unique_ptr<ByteSource>> openEntry(size_t index);

private:
    ZipArchive();
    struct Reader;
    static Result<std::unique_ptr<ZipArchive>> open(std::unique_ptr<QIODevice> device, const QString& path);
    Result<void> list();
    std::unique_ptr<Reader> m_reader;
    std::vector<Entry> m_entries;
};

}    // namespace vigie
