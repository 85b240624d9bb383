// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/mojibake.h"

#include "core/ingest/encoding.h"

#include <algorithm>
#include <array>

namespace vigie {

namespace {

constexpr char32_t invalid = 0xFFFFFFFF;

/// The next character of valid or invalid UTF-8; shortest forms only.
char32_t takeCharacter(std::string_view& text)
{
    const auto byte = [&](size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0u; };
    const unsigned lead = byte(0);
    const size_t length = lead < 0x80 ? 1 : lead >= 0xC2 && lead < 0xE0 ? 2 : lead >= 0xE0 && lead < 0xF0 ? 3 : 4;
    if (lead >= 0x80 && (lead < 0xC2 || lead > 0xF4))
        return invalid;
    char32_t c = length == 1 ? lead : lead & (0x7Fu >> length);
    for (size_t i = 1; i < length; ++i) {
        if ((byte(i) & 0xC0) != 0x80)
            return invalid;
        c = (c << 6) | (byte(i) & 0x3F);
    }
    static constexpr std::array<char32_t, 5> least = {0, 0, 0x80, 0x800, 0x10000};
    if (c < least[length])
        return invalid;
    text.remove_prefix(length);
    return c;
}

/// The characters of Windows-1252 that Latin-1 does not have, as UTF-8, by their byte.
const std::array<std::string, 32>& highCharacters()
{
    static const auto characters = [] {
        std::array<std::string, 32> made;
        for (size_t i = 0; i < made.size(); ++i)
            appendCp1252(static_cast<unsigned char>(0x80 + i), made[i]);
        return made;
    }();
    return characters;
}

/// Appends the byte that the first character of @p text has in Latin-1 or Windows-1252; false when it has none.
bool takeByte(std::string_view& text, std::string& bytes)
{
    const std::string_view before = text;
    const char32_t c = takeCharacter(text);
    if (c < 0x100) {
        bytes += static_cast<char>(c);
        return true;
    }
    if (c == invalid)
        return false;
    const std::string_view character = before.substr(0, before.size() - text.size());
    const auto& high = highCharacters();
    const auto found = std::find(high.begin(), high.end(), character);
    if (found == high.end() || character == "\ufffd")
        return false;
    bytes += static_cast<char>(0x80 + (found - high.begin()));
    return true;
}

bool isMeant(char32_t c)
{
    static constexpr std::array<char32_t, 7> single = {0x152, 0x153, 0x178, 0x202F, 0x20AC, 0x2122, 0xFEFF};
    return (c >= 0xA0 && c < 0x100) || (c >= 0x2010 && c <= 0x2026) || c == 0x2039 || c == 0x203A ||
           (c >= 0x1F300 && c < 0x1FB00) || std::find(single.begin(), single.end(), c) != single.end();
}

/// Whether these bytes are UTF-8 of characters that were meant, with one beyond ASCII at least.
bool isMeantUtf8(std::string_view bytes)
{
    bool beyondAscii = false;
    while (!bytes.empty()) {
        const char32_t c = takeCharacter(bytes);
        if (c == invalid || (c >= 0x80 && !isMeant(c)))
            return false;
        beyondAscii |= c >= 0x80;
    }
    return beyondAscii;
}

/// Asked before anything is copied. In text that is wholly of that kind, each letter from À to ÿ begins a pair: it is
/// Â, Ã, Å, â, ï or ð, which are C3 followed by one of these bytes. So the first such letter tells.
bool mayBeMojibake(std::string_view text)
{
    const size_t at = text.find('\xC3');
    return at != text.npos && at + 1 < text.size() &&
           std::string_view("\x82\x83\x85\xA2\xAF\xB0").find(text[at + 1]) != std::string_view::npos;
}

}    // namespace

std::optional<std::string> withoutMojibake(std::string_view text)
{
    if (!mayBeMojibake(text))
        return std::nullopt;
    std::string bytes;
    for (std::string_view rest = text; !rest.empty();) {
        if (!takeByte(rest, bytes))
            return std::nullopt;
    }
    if (!isMeantUtf8(bytes))
        return std::nullopt;
    auto again = withoutMojibake(bytes);
    return again ? std::move(again) : std::move(bytes);
}

}    // namespace vigie
