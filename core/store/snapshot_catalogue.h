// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/schema.h"
#include "core/store/connection.h"

#include <string>
#include <vector>

namespace vigie {

/// A column of a stored table, as the catalogue describes it.
struct StoredField
{
    ColumnSpec spec;
    bool inMemory = false;
};

/// The fields of one table in their stored order; empty when the snapshot does not have the table.
Result<std::vector<StoredField>> readFields(const Connection& connection, const std::string& table);
/// Names of the data sets in the snapshot, sorted.
Result<std::vector<std::string>> readTableNames(const Connection& connection);

}    // namespace vigie
