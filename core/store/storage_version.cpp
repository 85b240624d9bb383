// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/storage_version.h"

#include <sqlite3.h>

namespace vigie {

QString sqliteVersion()
{
    return QString::fromLatin1(sqlite3_libversion());
}

}    // namespace vigie
