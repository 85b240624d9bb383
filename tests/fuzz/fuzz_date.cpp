// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/date_time.h"
#include "tests/fuzz/require.h"

#include <cstdint>
#include <string>

using namespace vigie;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const auto date = parseDate(text);
    if (!date)
        return 0;
    const CivilDate day = toCivil(*date);
    require(isValid(day), "a date that is read exists");
    require(day.year >= 1900 && day.year <= 2199, "and lies in the years that are read");
    require(parseDate(formatIso(*date)) == date, "a date that is written reads back as the same");
    const int month = monthIndex(*date);
    require(monthStart(month) <= *date && *date < monthStart(month + 1), "a date lies in its month");
    return 0;
}
