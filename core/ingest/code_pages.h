// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/import_options.h"

#include <string>

namespace vigie {

/// Appends a Unicode scalar value as UTF-8.
void appendUtf8(char32_t c, std::string& utf8);

/// The character that a byte stands for in an encoding of one byte a character (Windows-1252, MacRoman, code page 850);
/// U+FFFD where nothing is assigned.
char16_t characterOf(unsigned char byte, TextEncoding encoding);

}    // namespace vigie
