// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QFile>
#include <QString>

#include <memory>
#include <span>

namespace vigie {

/// Bytes in order, once: a file, a member of an archive, a block of memory.
class ByteSource
{
public:
    virtual ~ByteSource() = default;

    /// Fills as much of @p buffer as it can; 0 only at the end. A failure may come after good data (an archive's check
    /// sum is known at its end): what was read before is then not to be trusted.
    virtual Result<qint64> read(std::span<char> buffer) = 0;
};

class FileSource : public ByteSource
{
public:
    static Result<std::unique_ptr<ByteSource>> open(const QString& path);
    Result<qint64> read(std::span<char> buffer) override;

private:
    explicit FileSource(const QString& path) : m_file(path) {}
    QFile m_file;
};

class MemorySource : public ByteSource
{
public:
    explicit MemorySource(QByteArray bytes) : m_bytes(std::move(bytes)) {}
    Result<qint64> read(std::span<char> buffer) override;

private:
    QByteArray m_bytes;
    qsizetype m_position = 0;
};

}    // namespace vigie
