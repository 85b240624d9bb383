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
/// A workbook inside an archive needs its bytes in any order, and is held in memory for it.
inline constexpr qint64 nestedArchiveBytes = 64LL << 20;

inline constexpr int xmlDepth = 64;
/// One tag or one stretch of text. Spreadsheets hold at most 32,767 characters in a cell, seven bytes each when
/// escaped.
inline constexpr qint64 xmlTokenBytes = 256LL << 10;
inline constexpr qsizetype xmlAttributes = 100;
/// Strings of a workbook, with four bytes for the place of each.
inline constexpr qint64 sharedStringBytes = 512LL << 20;
inline constexpr qsizetype cellFormats = 65'536;
/// The format's own bounds.
inline constexpr qint64 sheetRows = 1'048'576;
inline constexpr qint64 sheetColumns = 16'384;

}    // namespace vigie::limits
