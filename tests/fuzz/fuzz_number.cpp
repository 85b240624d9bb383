// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/number.h"
#include "tests/fuzz/require.h"

#include <cmath>
#include <cstdint>
#include <string>

using namespace vigie;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const std::string_view bare = trimmed(text);
    require(bare.size() <= text.size(), "trimming makes nothing longer");
    require(trimmed(bare) == bare, "trimming twice is trimming once");
    if (const auto number = parseNumber(text)) {
        require(std::isfinite(number->value), "a number that is read is finite");
        const std::string written = formatNumber(number->value);
        const auto again = parseNumber(written);
        require(again && again->value == number->value, "a number that is written reads back as the same");
        require(!saysNotAvailable(text), "a number does not say that there is none");
    }
    if (const auto whole = parseInteger(text))
        require(parseInteger(std::to_string(*whole)) == whole, "a whole number reads back as the same");
    return 0;
}
