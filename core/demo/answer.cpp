// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/answer.h"

namespace vigie::demo {

namespace {

constexpr int genericPerMille = 125;
constexpr int hardBlankPerMille = 60;

}    // namespace

std::string answerTo(const Story& story, std::string_view name, Random& random)
{
    const AnswerPhrases& phrases = answerPhrases();
    if (random.chance(genericPerMille))
        return random.pick(phrases.generic);

    const auto sentiment = static_cast<size_t>(story.sentiment);
    Slots slots = story.slots;
    slots["structure"] = name;
    const auto sentence = [&](PhraseList patterns) {
        return capitalised(expand(random.pick(patterns), slots, random));
    };
    std::string text = sentence(phrases.greetings) + "\n" + sentence(phrases.thanks[sentiment]) + ' ';
    // The portal's editor leaves hard blanks in its HTML form.
    if (random.chance(hardBlankPerMille))
        text += "&nbsp;";
    if (random.chance(750))
        text += sentence(phrases.explanations[sentiment]) + ' ';
    text +=
        sentence(phrases.measures[sentiment]) + "\n" + sentence(phrases.closings) + "\n" + sentence(phrases.signatures);
    return text;
}

}    // namespace vigie::demo
