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
    QString file;      ///< as given, or found in a given folder
    QString member;    ///< inside the archive; empty = a plain file
    /// Uncompressed. Of gzip, which only tells at its end: what a file's last bytes claim if it can be true, else the
    /// compressed size; of a workbook: its own size as a file. Right for progress, not for accounts.
    qint64 bytes = 0;
    QString refusal;    ///< why it will not be read; empty = it will
    std::function<Result<std::unique_ptr<ByteSource>>()> open;
    /// Of a workbook, in place of `open`.
    std::function<Result<std::unique_ptr<Workbook>>()> openWorkbook = {};
    /// Of a workbook: its bytes as a file, for a fingerprint.
    std::function<Result<std::unique_ptr<ByteSource>>()> openWorkbookFile = {};
    /// "zip", "gzip", "zip/gzip", "xlsx", "zip/xlsx", "gzip/xlsx"; empty = a plain file
    QString container = {};
    /// Of a workbook: the sheet to read (`member` ends with its name); empty = examine() chooses.
    QString sheet = {};

    QString name() const { return member.isEmpty() ? file : file + u'/' + member; }
    /// Of a sheet: the name of its workbook; else its own.
    QString workbookName() const { return sheet.isEmpty() ? name() : name().chopped(sheet.size() + 1); }
};

/// The files that an input stands for: those of a folder (recursively), else the input itself.
QStringList filesOf(const QString& input);

/// Expands files, folders (recursively, hidden files left out) and ZIP archives into what there is to read, sorted by
/// path and member so that the order in which things were named makes no difference. Kinds are told by first bytes, not
/// by names. A workbook is one entry, whether it is a file, packed with gzip or a member of an archive (then at most
/// limits::nestedArchiveBytes large, and held in memory while it is open); other archives inside archives, tar and
/// documents without sheets are listed with their refusal. An input that does not exist or an archive that cannot be
/// trusted is an error: nothing is imported by halves.
Result<std::vector<SourceEntry>> listSources(const QStringList& inputs);

}    // namespace vigie
