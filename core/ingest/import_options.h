// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace vigie {

enum class TextEncoding { Utf8, Windows1252 };

/// What a person decided about the reading. Nothing that is set here is overruled by detection.
struct ImportOptions
{
    std::optional<TextEncoding> encoding;
    std::optional<char> delimiter;
    std::optional<char> quote;
};

}    // namespace vigie
