// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace vigie {

/// Would a spreadsheet that reads this text from a CSV file or from the clipboard run it as a formula? True where the
/// text begins, behind blanks of any kind, with = + - @ (also in their full width), or with TAB, CR or NUL, which some
/// programs skip before they look. UTF-8. O(blanks at the beginning).
bool looksLikeFormula(std::string_view text);

/// The text, led by an apostrophe if it does. Numbers that a program writes as numbers must not pass here: -3 is one.
std::string withoutFormula(std::string_view text);

}    // namespace vigie
