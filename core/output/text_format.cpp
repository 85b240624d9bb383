// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/text_format.h"

namespace vigie {

void appendCsvCell(std::string& line, std::string_view text, char delimiter, bool quoteEmpty)
{
    const char special[] = {delimiter, '"', '\n', '\r'};
    const bool quoted = text.empty() ? quoteEmpty : text.find_first_of({special, sizeof special}) != text.npos;
    if (!quoted) {
        line += text;
        return;
    }
    line += '"';
    for (char c : text) {
        if (c == '"')
            line += '"';
        line += c;
    }
    line += '"';
}

void appendJsonString(std::string& line, std::string_view text)
{
    static constexpr char digits[] = "0123456789abcdef";
    line += '"';
    for (char c : text) {
        switch (c) {
        case '"':
            line += "\\\"";
            break;
        case '\\':
            line += "\\\\";
            break;
        case '\n':
            line += "\\n";
            break;
        case '\r':
            line += "\\r";
            break;
        case '\t':
            line += "\\t";
            break;
        default:
            if (static_cast<unsigned char>(c) < 0x20) {
                line += "\\u00";
                line += digits[static_cast<unsigned char>(c) >> 4];
                line += digits[static_cast<unsigned char>(c) & 0xF];
            } else {
                line += c;
            }
        }
    }
    line += '"';
}

}    // namespace vigie
