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

/// Calls @p part once for each blob of the column; the views live until it returns.
void writeColumn(const Column& column, const std::function<bool(std::string_view part, QByteArrayView data)>& part);

/// Rebuilds a column of @p rows rows from its blobs; @p part gives the blob of a name, null when there is none.
/// std::nullopt when the blobs contradict each other or the kind: the file is damaged. Every code and offset is
/// checked.
std::optional<Column> readColumn(ColumnKind kind, Row rows,
                                 const std::function<QByteArray(std::string_view part)>& part);

/// A vector of @p Value from a blob; std::nullopt when its length is no multiple of the value's.
template <typename Value>
std::optional<std::vector<Value>> valuesOf(const QByteArray& blob);

}    // namespace vigie
