// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace vigie {

class ZipArchive;

/// What wraps a source, by its first bytes; names prove nothing.
enum class ContainerFormat {
    None,
    Zip,
    Gzip,
    Tar,
    CompoundFile,    ///< Excel before 2007, and newer workbooks that a password protects
};

/// Bytes that containerFormat() wants to see.
inline constexpr qsizetype containerSampleBytes = 512;
ContainerFormat containerFormat(QByteArrayView start);

/// Why a source in this format is not read; empty when it is.
QString containerRefusal(ContainerFormat format);

/// Why an archive that is a document (Word, ODS, binary Excel…) is not read; empty when it is none, or a workbook.
QString documentRefusal(const ZipArchive& archive);

}    // namespace vigie
