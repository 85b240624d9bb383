// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/postal_address.h"

#include "core/base/fold.h"
#include "core/base/number.h"
#include "core/geo/name_similarity.h"

#include <algorithm>
#include <array>

namespace vigie {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isOneOf(std::string_view word, std::initializer_list<std::string_view> list)
{
    return std::ranges::find(list, word) != list.end();
}

/// `5`, `05`, `1ER`, `3E`, `12EME` → the number; 0 for other words.
int districtNumber(std::string_view word)
{
    size_t digits = 0;
    int number = 0;
    while (digits < word.size() && isDigit(word[digits])) {
        if (digits == 2)
            return 0;
        number = 10 * number + (word[digits++] - '0');
    }
    return digits > 0 && isOneOf(word.substr(digits), {"", "E", "ER", "EME"}) ? number : 0;
}

/// Removes a number at the end, with the words that may follow it: `3 EME ARRONDISSEMENT`.
int takeNumberAtEnd(Words& words)
{
    Words rest = words;
    if (!rest.empty() && rest.back() == "ARRONDISSEMENT")
        rest.pop_back();
    if (!rest.empty() && isOneOf(rest.back(), {"E", "ER", "EME"}))
        rest.pop_back();
    const int number = rest.empty() ? 0 : districtNumber(rest.back());
    if (number > 0) {
        rest.pop_back();
        words = std::move(rest);
    }
    return number;
}

bool isAllDigits(std::string_view text)
{
    return !text.empty() && std::ranges::all_of(text, isDigit);
}

/// Position of the word from which on nothing belongs to the name: CEDEX, CDX, or SP (special sorting), alone or SP07.
size_t nameEnd(const Words& words)
{
    for (size_t i = 0; i < words.size(); ++i) {
        const bool specialSorting =
            i > 0 && words[i].starts_with("SP") && std::ranges::all_of(words[i].substr(2), isDigit);
        if (specialSorting || isOneOf(words[i], {"CEDEX", "CDX"}))
            return i;
    }
    return words.size();
}

std::string joined(const Words& words)
{
    std::string text;
    for (std::string_view word : words) {
        if (!text.empty())
            text += ' ';
        text += word;
    }
    return text;
}

std::vector<std::string> overseasDepartments(std::string_view code)
{
    const std::string_view prefix = code.substr(0, 3);
    if (isOneOf(prefix, {"970", "971"})) {
        if (isOneOf(code, {"97133", "97150"}))
            return {"977", "978"};
        return {"971", "978", "977"};
    }
    if (isOneOf(prefix, {"977", "978"}))    // CEDEX codes of La Réunion, which the two islands came to share
        return {"974", "978", "977"};
    if (isOneOf(prefix, {"972", "973", "974", "975", "976", "986", "987", "988"}))
        return {std::string(prefix)};
    return {};
}

}    // namespace

std::string cleanPostalCode(std::string_view text)
{
    std::string code = foldToWords(text);
    std::erase(code, ' ');
    if (!isAllDigits(code))
        return code;
    if (code.size() == 4)
        code.insert(0, 1, '0');
    const size_t zeros = code.find("000");
    if (code.size() == 6 && zeros != std::string::npos)
        code.erase(zeros, 1);
    return code;
}

std::vector<std::string> departmentsOfPrefix(std::string_view postalCode)
{
    if (postalCode.size() != 5 || !isAllDigits(postalCode))
        return {};
    const std::string_view prefix = postalCode.substr(0, 2);
    if (isOneOf(prefix, {"97", "98"}))
        return overseasDepartments(postalCode);
    if (prefix == "20") {
        if (postalCode[2] <= '1')    // 200 and 201 are Ajaccio and the south
            return {"2A", "2B"};
        return {"2B", "2A"};
    }
    if (prefix == "00" || prefix > "95")
        return {};
    return {std::string(prefix)};
}

TownName parseTown(std::string_view town)
{
    const std::string normalised = normalisedPlaceName(town);
    Words words = wordsOf(normalised);
    const size_t end = nameEnd(words);
    const int officeNumber = end + 1 < words.size() ? districtNumber(words[end + 1]) : 0;
    words.resize(end);
    const int number = takeNumberAtEnd(words);
    return {joined(words), number > 0 ? number : officeNumber};
}

std::string arrondissementCode(const TownName& town, std::string_view postalCode)
{
    struct City
    {
        std::string_view name, postalPrefix;
        int districts, firstCode;
    };
    static constexpr std::array<City, 3> cities = {
        {{"PARIS", "75", 20, 75101}, {"LYON", "69", 9, 69381}, {"MARSEILLE", "13", 16, 13201}}};
    for (const City& city : cities) {
        if (town.name == city.name && postalCode.starts_with(city.postalPrefix) && town.district >= 1 &&
            town.district <= city.districts)
            return formatNumber(city.firstCode + town.district - 1);
    }
    return {};
}

}    // namespace vigie
