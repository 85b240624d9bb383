// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/phrases.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace vigie::demo {

enum class Author { Concerned, Relative, Mediator };

/// What a testimony is about: enough to write it in words.
struct Story
{
    Sentiment sentiment = Sentiment::Negative;
    Theme theme = Theme::Titles;
    Author author = Author::Concerned;
    std::array<std::optional<Sentiment>, allCriteria.size()> criteria;
    std::string_view channel;    ///< empty = not said
    bool otherService = false;
    Slots slots;    ///< service, town, month and other as in phrases.h; the rest is drawn here
};

/// Draws the slots that the whole testimony shares: affair, document, delays, amounts.
void drawSlots(Story& story, Random& random);

std::string titleOf(const Story& story, Random& random);
/// About 100 to 1,500 characters; a few have line breaks.
std::string descriptionOf(Story story, Random& random);

}    // namespace vigie::demo
