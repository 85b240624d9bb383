// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/testimony_texts.h"
#include "core/query/text_query.h"
#include "core/text/text_match.h"

#include <string>

namespace vigie {

/// One text of a testimony: which it is, and of the answers which one (0 for the others).
struct TestimonyPlace
{
    TextField field = TextField::Title;
    uint8_t slot = 0;

    friend bool operator==(const TestimonyPlace&, const TestimonyPlace&) = default;
};

inline std::string_view textAt(const TestimonyTexts& texts, TestimonyPlace place)
{
    switch (place.field) {
    case TextField::Title:
        return texts.title;
    case TextField::Description:
        return texts.description;
    case TextField::Answer:
        return texts.answers[place.slot];
    }
    return {};
}

/// `title`, `description`, `answer_1` … `answer_3`: the words of tables and of the JSON.
inline std::string placeWord(TestimonyPlace place)
{
    switch (place.field) {
    case TextField::Title:
        return "title";
    case TextField::Description:
        return "description";
    case TextField::Answer:
        return "answer_" + std::string(1, static_cast<char>('1' + place.slot));
    }
    return {};
}

/// Calls @p visit(TestimonyPlace, std::string_view) with each text of the scope that is not missing, in the order in
/// which they are read: title, description, answers.
template <typename Visit>
void forEachText(const TestimonyTexts& texts, TextScope scope, Visit&& visit)
{
    const auto give = [&](TestimonyPlace place) {
        if (const std::string_view text = textAt(texts, place); !text.empty())
            visit(place, text);
    };
    if (scope == TextScope::Testimony || scope == TextScope::Title)
        give({TextField::Title, 0});
    if (scope == TextScope::Testimony || scope == TextScope::Description)
        give({TextField::Description, 0});
    for (uint8_t slot = 0; scope == TextScope::Answer && slot < TestimonyTexts::answerSlots; ++slot)
        give({TextField::Answer, slot});
}

}    // namespace vigie
