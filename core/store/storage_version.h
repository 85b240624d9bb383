// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vigie {

/// Version of the SQLite library that runs: "3.40.1".
QString sqliteVersion();

}    // namespace vigie
