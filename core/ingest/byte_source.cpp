// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/byte_source.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstring>

namespace vigie {

namespace {

Error unreadable(const QFile& file)
{
    return {ErrorCode::InputUnusable, QCoreApplication::translate("Ingest", "The file could not be read"),
            file.fileName(), file.errorString(),
            QCoreApplication::translate("Ingest", "Check that it exists and that you may read it.")};
}

}    // namespace

Result<std::unique_ptr<ByteSource>> FileSource::open(const QString& path)
{
    std::unique_ptr<FileSource> source(new FileSource(path));
    if (!source->m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return unreadable(source->m_file);
    return std::unique_ptr<ByteSource>(std::move(source));
}

Result<qint64> FileSource::read(std::span<char> buffer)
{
    const qint64 count = m_file.read(buffer.data(), static_cast<qint64>(buffer.size()));
    if (count < 0)
        return unreadable(m_file);
    return count;
}

Result<qint64> MemorySource::read(std::span<char> buffer)
{
    const qsizetype count = std::min<qsizetype>(static_cast<qsizetype>(buffer.size()), m_bytes.size() - m_position);
    if (count > 0)
        std::memcpy(buffer.data(), m_bytes.constData() + m_position, static_cast<size_t>(count));
    m_position += count;
    return static_cast<qint64>(count);
}

}    // namespace vigie
