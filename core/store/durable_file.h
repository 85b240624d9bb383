// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace vigie {

/// Asks the system to begin writing a file's bytes to the disk, and does not wait: publishFile() will have less to wait
/// for. Does nothing where the system knows no such request.
void startWriting(const QString& path);

/// Gives a finished file its final name so that it survives a power cut: the file's bytes reach the disk, then the
/// name, then the folder that holds it. A file that had the name before is replaced in one step.
Result<void> publishFile(const QString& temporaryPath, const QString& finalPath);

}    // namespace vigie
