// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"

#include <QLockFile>
#include <QString>

#include <memory>

namespace vigie {

// The file of a workbook: who holds it, what it is, whether it is sound, how one begins and where a damaged one goes.
// Damage is told as CheckFailed, so that it can be kept apart from a file that is refused and from a disk that fails.

/// Holds the workbook for this program until the lock goes. A hold ends with the program that has it. Errors:
/// InputUnusable, naming the program that has it; OutputFailed when the folder cannot be written.
Result<std::unique_ptr<QLockFile>> holdWorkbook(const QString& path);

/// By its first bytes alone, nothing opened: a sound-looking workbook of a known version. Errors: InputUnusable
/// (missing, another kind of SQLite file, later version), CheckFailed (empty, cut, no SQLite file at all).
Result<void> checkWorkbookHeader(const QString& path);

/// A new workbook under a name that is free, whole or not at all.
Result<void> beginWorkbook(const QString& path);

/// Opens for reading and writing what checkWorkbookHeader() accepted, brings it to the current version, and checks
/// tables and pages. A damaged file stays as it is, its log included. Errors: CheckFailed, OutputFailed.
Result<std::unique_ptr<Connection>> openSoundWorkbook(const QString& path);
/// The same for reading only: a file of an earlier version stays one, and is held to that version's tables. All
/// versions so far have the same, so that one reading fits all.
Result<std::unique_ptr<Connection>> openWorkbookForReading(const QString& path);
/// Everything was read and is sound: changes may go to the log, and closing brings the log home.
Result<void> trustWorkbook(const Connection& connection);

/// Renames a damaged workbook, with its log, to the first of `….damaged`, `….damaged-2`, … that is free. Returns where
/// it is now (its log, when nothing else was left).
Result<QString> putWorkbookAside(const QString& path);

/// What a failed statement says of the file: CheckFailed, or OutputFailed when it is the disk's or another program's
/// fault.
Error workbookFailure(const Connection& connection);
Error workbookDamaged(const QString& path, const QString& why);

}    // namespace vigie
