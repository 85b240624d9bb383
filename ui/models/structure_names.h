// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/table.h"

#include <string>
#include <string_view>
#include <vector>

namespace vigie {

/// What one finds structures by: their names, towns and codes, however accents and case are written.
class StructureNames
{
public:
    StructureNames() = default;
    /// O(structures); a few milliseconds for 15,000.
    explicit StructureNames(const Table& structures);

    /// Those of @p rows that contain the text in one of the three, in their order. A text without a letter or digit
    /// keeps all.
    std::vector<Row> matching(std::vector<Row> rows, std::string_view text) const;

private:
    std::vector<std::string> m_folded;    ///< by row
};

}    // namespace vigie
