// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/data/column.h"
#include "core/data/schema.h"

#include <QByteArray>

#include <functional>
#include <optional>
#include <string_view>

namespace vigie {

// Columns as the blobs of snapshot_format.h, little-endian.

using WritePart = std::function<bool(std::string_view part, QByteArrayView data)>;
/// The blob of a name; null when there is none.
using ReadPart = std::function<QByteArray(std::string_view part)>;

/// Row ids, as the column `row` has them.
void writeRowIds(const std::vector<qint64>& rowIds, const WritePart& part);
/// None when there is no blob of them; std::nullopt when it is damaged, or they are more than @p most: few bytes may
/// stand for many rows, and the file is not trusted.
std::optional<std::vector<qint64>> readRowIds(const ReadPart& part, size_t most);
/// How many there are, from the beginning (at least 24 bytes) and the length of the blob of that name.
std::optional<qint64> rowIdCount(std::string_view part, QByteArrayView beginning, qint64 length);

/// Calls @p part once for each blob of the column; the views live until it returns.
void writeColumn(const Column& column, const WritePart& part);

/// Rebuilds a column of @p rows rows from its blobs, however they are packed. std::nullopt when the blobs contradict
/// each other or the kind: the file is damaged. Every code and offset is checked.
std::optional<Column> readColumn(ColumnKind kind, Row rows, const ReadPart& part);

}    // namespace vigie
