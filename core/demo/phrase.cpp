// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/phrase.h"

#include <array>
#include <cstddef>
#include <utility>
#include <vector>

namespace vigie::demo {

namespace {

std::string_view oneOf(std::string_view choices, Random& random)
{
    std::vector<std::string_view> parts;
    size_t start = 0;
    for (size_t bar = choices.find('|'); bar != std::string_view::npos; bar = choices.find('|', start)) {
        parts.push_back(choices.substr(start, bar - start));
        start = bar + 1;
    }
    parts.push_back(choices.substr(start));
    return random.pick(parts);
}

std::string withChoicesMade(std::string_view pattern, Random& random)
{
    std::string text;
    size_t at = 0;
    for (size_t open = pattern.find('['); open != std::string_view::npos; open = pattern.find('[', at)) {
        const size_t close = pattern.find(']', open);
        text += pattern.substr(at, open - at);
        text += oneOf(pattern.substr(open + 1, close - open - 1), random);
        at = close + 1;
    }
    text += pattern.substr(at);
    return text;
}

bool startsWithVowel(std::string_view noun)
{
    // "Hyères" is the one town of ours with a silent h.
    static constexpr std::array<std::string_view, 16> vowels = {"A", "E", "I", "O", "U", "a", "e",   "i",
                                                                "o", "u", "É", "È", "Î", "é", "Hyè", "î"};
    for (std::string_view vowel : vowels) {
        if (noun.starts_with(vowel))
            return true;
    }
    return false;
}

/// The noun behind its article when that article contracts with the preposition.
std::string_view afterArticle(std::string_view noun, std::string_view lower, std::string_view upper)
{
    if (noun.starts_with(lower) || noun.starts_with(upper))
        return noun.substr(lower.size());
    return {};
}

}    // namespace

std::string expand(std::string_view pattern, const Slots& slots, Random& random)
{
    const std::string chosen = withChoicesMade(pattern, random);
    std::string text;
    size_t at = 0;
    for (size_t open = chosen.find('{'); open != std::string::npos; open = chosen.find('{', at)) {
        const size_t close = chosen.find('}', open);
        text.append(chosen, at, open - at);
        const auto slot = slots.find(std::string_view(chosen).substr(open + 1, close - open - 1));
        text += slot == slots.end() ? chosen.substr(open, close - open + 1) : slot->second;
        at = close + 1;
    }
    text.append(chosen, at);
    return text;
}

std::string withOf(std::string_view noun)
{
    if (const auto bare = afterArticle(noun, "le ", "Le "); !bare.empty())
        return "du " + std::string(bare);
    if (const auto bare = afterArticle(noun, "les ", "Les "); !bare.empty())
        return "des " + std::string(bare);
    return (startsWithVowel(noun) ? "d’" : "de ") + std::string(noun);
}

std::string withAt(std::string_view noun)
{
    if (const auto bare = afterArticle(noun, "le ", "Le "); !bare.empty())
        return "au " + std::string(bare);
    if (const auto bare = afterArticle(noun, "les ", "Les "); !bare.empty())
        return "aux " + std::string(bare);
    return "à " + std::string(noun);
}

std::string capitalised(std::string text)
{
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 3> accented = {
        {{"à", "À"}, {"é", "É"}, {"ê", "Ê"}}};
    for (const auto& [small, capital] : accented) {
        if (text.starts_with(small))
            return text.replace(0, small.size(), capital);
    }
    if (!text.empty() && text.front() >= 'a' && text.front() <= 'z')
        text.front() = static_cast<char>(text.front() - 'a' + 'A');
    return text;
}

}    // namespace vigie::demo
