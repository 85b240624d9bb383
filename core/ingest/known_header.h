// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <string_view>

namespace vigie {

/// So many records may stand before a header, counting it.
inline constexpr size_t headerWithin = 20;

/// True when these cells are the header of a published data set beyond doubt: recognised by three columns or more, or
/// by all they have. One column called like one of ours says nothing.
bool isKnownHeader(std::span<const std::string_view> cells);

}    // namespace vigie
