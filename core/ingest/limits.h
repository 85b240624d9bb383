// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

// What an honest file never reaches and a hostile one would like to. Each refusal names its limit.

namespace vigie::limits {

inline constexpr qint64 fieldBytes = 16LL << 20;
inline constexpr qint64 recordBytes = 64LL << 20;
inline constexpr int columns = 1000;
inline constexpr int jsonDepth = 64;    ///< brackets within brackets
inline constexpr qint64 headerNameBytes = 1024;

inline constexpr int archiveEntries = 10'000;
inline constexpr qint64 archiveEntryBytes = 4LL << 30;
inline constexpr qint64 archiveTotalBytes = 8LL << 30;
/// An entry larger than suspectBytes that shrinks more than this is a bomb rather than a table.
inline constexpr qint64 archiveRatio = 200;
inline constexpr qint64 archiveSuspectBytes = 100LL << 20;

}    // namespace vigie::limits
