// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

// A workbook is one SQLite file in write-ahead mode (`-wal` beside it while it is open or after a crash), held through
// `<name>.lock`. It holds:
//
//   annotations  one row for each testimony with something on it; `codes` is a JSON list of texts
//   documents    kind, name, JSON text; `position` is their order
//
// `sum` is the fingerprint of the row's other cells (core/base/hash.h). SQLite's own checks see a page that makes no
// sense, not a letter that became another one.

namespace vigie::workbook_format {

inline constexpr int applicationId = 0x56494757;    // "VIGW"

/// What takes a file of version n to version n + 1; version 0 is an empty file. A released step never changes.
inline constexpr std::array steps = {
    "CREATE TABLE annotations (experience_id TEXT NOT NULL PRIMARY KEY, bookmarked INTEGER NOT NULL,"
    " read INTEGER NOT NULL, colour INTEGER NOT NULL, note TEXT NOT NULL, noted_text TEXT NOT NULL,"
    " codes TEXT NOT NULL, sum TEXT NOT NULL) STRICT, WITHOUT ROWID;"
    "CREATE TABLE documents (position INTEGER NOT NULL PRIMARY KEY, kind TEXT NOT NULL, name TEXT NOT NULL,"
    " json BLOB NOT NULL, sum TEXT NOT NULL) STRICT",
    // Documents may be of the kind `report`, which a reader of version 1 would take for damage: it is to refuse.
    ""};
inline constexpr int version = static_cast<int>(steps.size());

}    // namespace vigie::workbook_format
