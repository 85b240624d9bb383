// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/code_pages.h"

#include <string_view>

namespace vigie {

namespace {

/// Bytes 0x80–0x9F of Windows-1252 (Unicode Consortium, CP1252.TXT); U+FFFD where nothing is assigned.
constexpr std::u16string_view cp1252High = u"€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ";
static_assert(cp1252High.size() == 32);

/// Bytes 0x80–0xFF of MacRoman (Unicode Consortium, APPLE/ROMAN.TXT).
constexpr std::u16string_view macRomanHigh = u"ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü"
                                             u"†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø"
                                             u"¿¡¬√ƒ≈∆«»…\u00A0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ"
                                             u"‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uF8FFÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ";
static_assert(macRomanHigh.size() == 128);

/// Bytes 0x80–0xFF of code page 850 (Unicode Consortium, PC/CP850.TXT).
constexpr std::u16string_view cp850High = u"ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒ"
                                          u"áíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐"
                                          u"└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀"
                                          u"ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00AD±‗¾¶§÷¸°¨·¹³²■\u00A0";
static_assert(cp850High.size() == 128);

}    // namespace

void appendUtf8(char32_t c, std::string& out)
{
    if (c < 0x80) {
        out += static_cast<char>(c);
        return;
    }
    if (c < 0x800) {
        out += static_cast<char>(0xC0 | (c >> 6));
    } else {
        if (c < 0x10000) {
            out += static_cast<char>(0xE0 | (c >> 12));
        } else {
            out += static_cast<char>(0xF0 | (c >> 18));
            out += static_cast<char>(0x80 | ((c >> 12) & 0x3F));
        }
        out += static_cast<char>(0x80 | ((c >> 6) & 0x3F));
    }
    out += static_cast<char>(0x80 | (c & 0x3F));
}

char16_t characterOf(unsigned char byte, TextEncoding encoding)
{
    if (byte < 0x80)
        return byte;
    const size_t high = byte - 0x80u;
    if (encoding == TextEncoding::MacRoman)
        return macRomanHigh[high];
    if (encoding == TextEncoding::CodePage850)
        return cp850High[high];
    return high < cp1252High.size() ? cp1252High[high] : byte;
}

}    // namespace vigie
