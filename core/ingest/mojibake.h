// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace vigie {

/// The text that was meant when UTF-8 was read as Latin-1 or Windows-1252 (`Ã©` for é, `â€™` for ’); std::nullopt when
/// the text is not of that kind.
///
/// Strict, because nothing that is fine may be touched: all characters of the text are of that page, its bytes there
/// are valid UTF-8, and every character these give is one that French texts have (Latin-1 from U+00A0, œ Œ Ÿ,
/// typographic punctuation, € ™, the byte-order mark, pictographs). One é beside an `Ã©` is enough to leave the text
/// alone. Text that went that way twice comes back in one go.
std::optional<std::string> withoutMojibake(std::string_view text);

}    // namespace vigie
