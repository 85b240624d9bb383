// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArrayView>
#include <QString>

#include <memory>

namespace vigie {

/// Writes a ZIP archive, member after member, nothing held in memory. It stands beside the reader because QuaZip has
/// its place here.
///
/// The same members give the same bytes: every one is dated 1980-01-01 and readable by all (0644). Names are UTF-8, and
/// marked so where they are not ASCII; sizes and check sums stand before the data, not behind them (readers that are
/// careful refuse a "data descriptor"); ZIP64 is used for a member only when it may need it. The caller names a
/// temporary file, syncs it and gives it its name (core/store/durable_file.h). Errors: OutputFailed.
class ZipWriter
{
public:
    /// Stored: no compression, for what is compressed already. Fast: large data bases. Small: texts.
    enum class Packing { Stored, Fast, Small };

    static Result<std::unique_ptr<ZipWriter>> create(const QString& path);
    /// An archive that was not finished is none.
    ~ZipWriter();
    ZipWriter(const ZipWriter&) = delete;
    ZipWriter& operator=(const ZipWriter&) = delete;

    /// Begins a member of at most @p atMostBytes; one member at a time. WrongUsage while another is open.
    Result<void> begin(const QString& name, qint64 atMostBytes, Packing packing = Packing::Small);
    /// More of it. WrongUsage beyond what was announced.
    Result<void> write(QByteArrayView bytes);
    Result<void> end();
    /// A member that is in memory anyway.
    Result<void> add(const QString& name, QByteArrayView bytes, Packing packing = Packing::Small);

    /// Writes the directory and hands all bytes over to the system.
    Result<void> finish();

private:
    ZipWriter();
    struct Private;
    std::unique_ptr<Private> m_d;
};

}    // namespace vigie
