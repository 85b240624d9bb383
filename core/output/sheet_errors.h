// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

namespace vigie {

// What writers of sheets say when they cannot (sheet.cpp).

/// OutputFailed: no room, no right, no folder; @p why in the words of the system.
Error sheetNotWritten(const QString& path, const QString& why);
/// WrongUsage: more rows, columns or bytes than a spreadsheet takes.
Error sheetTooLarge(const QString& why);
/// WrongUsage: a row with more or fewer cells than the head has columns.
Error wrongRowWidth();

}    // namespace vigie
