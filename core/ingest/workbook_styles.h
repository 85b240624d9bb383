// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/cell_number.h"
#include "core/ingest/xml_part.h"

#include <vector>

namespace vigie {

/// What the numbers of cells mean, by the style that each cell names.
class CellStyles
{
public:
    /// Errors: InputUnusable (no table of styles, damaged, more formats than limits::cellFormats).
    static Result<CellStyles> read(XmlPart& part);

    /// A style that the table does not have is that of plain numbers.
    NumberMeaning meaning(size_t style) const
    {
        return style < m_meanings.size() ? m_meanings[style] : NumberMeaning::Number;
    }

private:
    std::vector<NumberMeaning> m_meanings;
};

}    // namespace vigie
