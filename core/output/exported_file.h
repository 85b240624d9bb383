// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/chart/provenance.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace vigie {

/// Where a file says what it was made from.
enum class SourceBlock {
    Inside,    ///< a sheet, a page, metadata: the writer has put it there
    Beside     ///< a JSON document with the same name and `.provenance.json` behind it is written with the file
};

/// The one door for files made of the data: a house rule holds every other part of the program to it. The file is
/// there whole or not at all, and never without its source block: where it cannot be written, both are as they were
/// before. Errors: OutputFailed (what the system said, in words:
/// no room, no right, no folder).
Result<void> exportFile(const QString& path, const QByteArray& bytes, const Provenance& provenance, SourceBlock where);

/// The same for what is written in parts: @p write gets the path of a temporary file beside the final one.
Result<void> exportFile(const QString& path, const std::function<Result<void>(const QString& draft)>& write,
                        const Provenance& provenance, SourceBlock where);

/// The JSON document that stands beside a file: `{"format": "vigie-provenance", "version": 1, "file": "x.csv", …}`.
QByteArray provenanceJson(const Provenance& provenance, const QString& fileName);

/// "x.csv.provenance.json"
QString sidecarPath(const QString& path);

/// "taux-negatif-par-typologie_departement-38_2025-10-29_n1204": what is inside, in letters that every file system
/// takes; at most 100 characters, never empty, without an ending. @p title as on the figure.
QString exportName(const QString& title, const Provenance& provenance);

}    // namespace vigie
