// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

namespace vigie {

/// What an import says that was asked to stop.
Error importCancelled();
/// A record beyond limits::recordBytes, behind which reading cannot go on.
Error recordTooLarge(const QString& sourceName, qint64 line);

}    // namespace vigie
