// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/known_header.h"

#include "core/domain/datasets.h"
#include "core/ingest/header_mapping.h"
#include "core/ingest/limits.h"

#include <algorithm>

namespace vigie {

bool isKnownHeader(std::span<const std::string_view> cells)
{
    const bool namesOnly = std::all_of(cells.begin(), cells.end(), [](std::string_view cell) {
        return static_cast<qint64>(cell.size()) <= limits::headerNameBytes;
    });
    if (cells.size() < 2 || cells.size() > static_cast<size_t>(limits::columns) || !namesOnly)
        return false;
    const auto recognition = recognise(readHeader(cells).keys);
    return recognition && (recognition->knownColumns >= 3 ||
                           (recognition->knownColumns >= 2 && recognition->knownColumns == recognition->columns));
}

}    // namespace vigie
