// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

// Documents after the grammar of RFC 8259, written for these tests. They stand in a file of their own because moc
// stumbles over raw strings.

namespace vigie {

struct ValidJson
{
    const char* name;
    std::string_view text;
    std::string_view expected;    ///< shape, header, then each record behind its line@byte, then the notes
};

struct InvalidJson
{
    const char* name;
    std::string_view text;
    std::string_view place;    ///< line:column of the refusal; empty = not looked at
};

std::vector<ValidJson> validJson();
std::vector<InvalidJson> invalidJson();

}    // namespace vigie
