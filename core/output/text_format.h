// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace vigie {

/// Appends a CSV cell (RFC 4180): quoted when it holds the delimiter, a quote or a line end, or when it is empty and
/// @p quoteEmpty, so that an empty text differs from a missing value.
void appendCsvCell(std::string& line, std::string_view text, char delimiter = ',', bool quoteEmpty = false);

/// Appends a JSON string with its quotes (RFC 8259). The text must be UTF-8.
void appendJsonString(std::string& line, std::string_view text);

}    // namespace vigie
