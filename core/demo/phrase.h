// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/random.h"

#include <map>
#include <span>
#include <string>
#include <string_view>

// French sentences from patterns. `[a|b|c]` is one of its parts, drawn at random (no nesting); `{name}` is a slot.

namespace vigie::demo {

using PhraseList = std::span<const char* const>;

/// What the slots of a pattern stand for.
using Slots = std::map<std::string, std::string, std::less<>>;

/// The pattern with its choices made and its slots filled. A slot without a value stays as it is, braces included.
std::string expand(std::string_view pattern, const Slots& slots, Random& random);

/// "la CAF" → "de la CAF", "le consulat" → "du consulat", "Albi" → "d’Albi", "Le Mans" → "du Mans".
std::string withOf(std::string_view noun);
/// "la CAF" → "à la CAF", "le consulat" → "au consulat", "Le Mans" → "au Mans".
std::string withAt(std::string_view noun);
/// First letter in upper case (ASCII, à, é, ê).
std::string capitalised(std::string text);

}    // namespace vigie::demo
