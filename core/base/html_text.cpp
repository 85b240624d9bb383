// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/html_text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstddef>

namespace vigie {

namespace {

struct Entity
{
    std::string_view name;
    char32_t character;
};

/// HTML 4.01, section 24: 24.2 from U+00A0 on, in order, without gaps.
constexpr std::array<std::string_view, 96> latin1 = {
    "nbsp",   "iexcl",  "cent",   "pound",  "curren", "yen",    "brvbar", "sect",   "uml",    "copy",   "ordf",
    "laquo",  "not",    "shy",    "reg",    "macr",   "deg",    "plusmn", "sup2",   "sup3",   "acute",  "micro",
    "para",   "middot", "cedil",  "sup1",   "ordm",   "raquo",  "frac14", "frac12", "frac34", "iquest", "Agrave",
    "Aacute", "Acirc",  "Atilde", "Auml",   "Aring",  "AElig",  "Ccedil", "Egrave", "Eacute", "Ecirc",  "Euml",
    "Igrave", "Iacute", "Icirc",  "Iuml",   "ETH",    "Ntilde", "Ograve", "Oacute", "Ocirc",  "Otilde", "Ouml",
    "times",  "Oslash", "Ugrave", "Uacute", "Ucirc",  "Uuml",   "Yacute", "THORN",  "szlig",  "agrave", "aacute",
    "acirc",  "atilde", "auml",   "aring",  "aelig",  "ccedil", "egrave", "eacute", "ecirc",  "euml",   "igrave",
    "iacute", "icirc",  "iuml",   "eth",    "ntilde", "ograve", "oacute", "ocirc",  "otilde", "ouml",   "divide",
    "oslash", "ugrave", "uacute", "ucirc",  "uuml",   "yacute", "thorn",  "yuml"};

/// 24.4: markup and punctuation; `apos` is of XML, and met.
constexpr std::array others = {
    Entity{"quot", U'"'},     Entity{"amp", U'&'},      Entity{"lt", U'<'},       Entity{"gt", U'>'},
    Entity{"apos", U'\''},    Entity{"OElig", 0x152},   Entity{"oelig", 0x153},   Entity{"Scaron", 0x160},
    Entity{"scaron", 0x161},  Entity{"Yuml", 0x178},    Entity{"circ", 0x2C6},    Entity{"tilde", 0x2DC},
    Entity{"ensp", 0x2002},   Entity{"emsp", 0x2003},   Entity{"thinsp", 0x2009}, Entity{"ndash", 0x2013},
    Entity{"mdash", 0x2014},  Entity{"lsquo", 0x2018},  Entity{"rsquo", 0x2019},  Entity{"sbquo", 0x201A},
    Entity{"ldquo", 0x201C},  Entity{"rdquo", 0x201D},  Entity{"bdquo", 0x201E},  Entity{"dagger", 0x2020},
    Entity{"Dagger", 0x2021}, Entity{"bull", 0x2022},   Entity{"hellip", 0x2026}, Entity{"permil", 0x2030},
    Entity{"lsaquo", 0x2039}, Entity{"rsaquo", 0x203A}, Entity{"euro", 0x20AC},   Entity{"trade", 0x2122}};

constexpr size_t longestEntity = 10;    // &#1114111;

struct Markup
{
    size_t length = 0;    ///< 0 = there is none here
    std::string text;
};

void appendUtf8(char32_t c, std::string& out)
{
    if (c < 0x80) {
        out += static_cast<char>(c);
        return;
    }
    const int more = c < 0x800 ? 1 : c < 0x10000 ? 2 : 3;
    static constexpr std::array<unsigned, 4> leads = {0, 0xC0, 0xE0, 0xF0};
    out += static_cast<char>(leads[static_cast<size_t>(more)] | (c >> (6 * more)));
    for (int shift = 6 * (more - 1); shift >= 0; shift -= 6)
        out += static_cast<char>(0x80 | ((c >> shift) & 0x3F));
}

/// The character of `#39`, `#xE9`; 0 when it is none that may stand in a text.
char32_t numbered(std::string_view digits)
{
    const bool hexadecimal = digits.starts_with('x') || digits.starts_with('X');
    if (hexadecimal)
        digits.remove_prefix(1);
    unsigned value = 0;
    const auto [end, failure] =
        std::from_chars(digits.data(), digits.data() + digits.size(), value, hexadecimal ? 16 : 10);
    if (digits.empty() || failure != std::errc() || end != digits.data() + digits.size())
        return 0;
    const bool control = value < 0x20 && value != '\n' && value != '\t';
    const bool c1 = value >= 0x7F && value < 0xA0;
    const bool surrogate = value >= 0xD800 && value < 0xE000;
    return control || c1 || surrogate || value > 0x10FFFF ? 0 : value;
}

char32_t named(std::string_view name)
{
    const auto inLatin1 = std::find(latin1.begin(), latin1.end(), name);
    if (inLatin1 != latin1.end())
        return static_cast<char32_t>(0xA0 + (inLatin1 - latin1.begin()));
    const auto other = std::find_if(others.begin(), others.end(), [&](const Entity& e) { return e.name == name; });
    return other == others.end() ? 0 : other->character;
}

Markup entityAt(std::string_view text)
{
    const size_t end = text.substr(0, longestEntity).find(';');
    if (end == text.npos)
        return {};
    const std::string_view name = text.substr(1, end - 1);
    const char32_t character = name.starts_with('#') ? numbered(name.substr(1)) : named(name);
    if (character == 0)
        return {};
    Markup markup{end + 1, {}};
    appendUtf8(character, markup.text);
    return markup;
}

Markup tagAt(std::string_view text)
{
    struct Tag
    {
        std::string_view name;
        const char* means;
    };
    static constexpr std::array tags = {Tag{"<br>", "\n"},  Tag{"<br/>", "\n"}, Tag{"<br />", "\n"},
                                        Tag{"</br>", "\n"}, Tag{"</p>", "\n"},  Tag{"<p>", ""}};
    for (const Tag& tag : tags) {
        const bool same = text.size() >= tag.name.size() &&
                          std::equal(tag.name.begin(), tag.name.end(), text.begin(), [](char wanted, char c) {
                              return wanted == c || (c >= 'A' && c <= 'Z' && wanted == c + ('a' - 'A'));
                          });
        if (same)
            return {tag.name.size(), tag.means};
    }
    return {};
}

Markup markupAt(std::string_view text)
{
    return text.front() == '&' ? entityAt(text) : tagAt(text);
}

}    // namespace

std::string_view firstHtml(std::string_view text)
{
    for (size_t at = text.find_first_of("&<"); at != text.npos; at = text.find_first_of("&<", at + 1)) {
        if (const Markup markup = markupAt(text.substr(at)); markup.length > 0)
            return text.substr(at, markup.length);
    }
    return {};
}

std::string readableText(std::string_view raw)
{
    std::string readable;
    readable.reserve(raw.size());
    while (!raw.empty()) {
        const size_t plain = std::min(raw.find_first_of("&<"), raw.size());
        readable += raw.substr(0, plain);
        raw.remove_prefix(plain);
        if (raw.empty())
            break;
        const Markup markup = markupAt(raw);
        if (markup.length > 0)
            readable += markup.text;
        else
            readable += raw.front();
        raw.remove_prefix(std::max<size_t>(markup.length, 1));
    }
    return readable;
}

}    // namespace vigie
