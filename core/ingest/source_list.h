// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/ingest/byte_source.h"
#include "core/ingest/workbook.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace vigie {

/// One thing to read: a file, or a member of an archive. It can be opened as often as needed, one opening at a time.
struct SourceEntry
{
    QString file;        ///< as given, or found in a given folder
    QString member;      ///< inside the archive; empty = a plain file
    qint64 bytes = 0;    ///< uncompressed
    QString refusal;     ///< why it will not be read; empty = it will
    std::function<Result<std::unique_ptr<ByteSource>>()> open;
    /// Of a workbook, in place of `open`.
    std::function<Result<std::unique_ptr<Workbook>>()> openWorkbook = {};
    QString container = {};    ///< "zip", "gzip", "zip/gzip"…; empty = a plain file

    QString name() const { return member.isEmpty() ? file : file + u'/' + member; }
};

/// The files that an input stands for: those of a folder (recursively), else the input itself.
QStringList filesOf(const QString& input);

/// Expands files, folders (recursively, hidden files left out) and ZIP archives into what there is to read, sorted by
/// path and member so that the order in which things were named makes no difference. An input that does not exist or an
/// archive that cannot be trusted is an error: nothing is imported by halves.
Result<std::vector<SourceEntry>> listSources(const QStringList& inputs);

}    // namespace vigie
