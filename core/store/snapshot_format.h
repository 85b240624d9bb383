// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

// A snapshot is one SQLite file. Beside one table per data set (ordinary rows, canonical column names, dates as ISO
// text, `row` as the row id), it holds:
//
//   meta     key, value                        application_version, content_hash, data_date, label, fictitious
//   sources  what was read, with check sums and counts
//   reports  format, content                   the import report, as JSON and as CSV
//   fields   every column: data set, position, canonical name, published label, kind, separator, whether it is in
//            memory
//   columns  dataset, name, part, data         the columns for memory as little-endian blobs, in canonical row order:
//            `row_ids` int64 (of the column `row`); `codes` uint8/16/32, `starts` uint32 (multi-valued),
//            `texts` and `offsets` uint32 (dictionary); `values` float64 or int64 (dates)
//
// Since version 2, each of these but `texts` may stand packed instead (packed_integers.h), under its name behind
// `packed_`, and does where that takes fewer bytes. Version 1 has none of them and is read the same way.

namespace vigie::snapshot_format {

inline constexpr int applicationId = 0x56494749;    // "VIGI", read by file(1) and the desktop's MIME database
inline constexpr int version = 2;
inline constexpr int oldestReadVersion = 1;
/// The row id that every table has, and under whose name its order in memory is kept.
inline constexpr std::string_view rowColumn = "row";

namespace part {
inline constexpr std::string_view rowIds = "row_ids";
inline constexpr std::string_view codes = "codes";
inline constexpr std::string_view starts = "starts";
inline constexpr std::string_view texts = "texts";
inline constexpr std::string_view offsets = "offsets";
inline constexpr std::string_view values = "values";
/// In front of the name of a part that is packed.
inline constexpr std::string_view packed = "packed_";
}    // namespace part

}    // namespace vigie::snapshot_format
