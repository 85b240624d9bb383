// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>
#include <string>
#include <string_view>

// Numbers between bytes and values, without any locale: the C library's functions change their meaning with the
// user's language (under a French desktop strtod("3.5") is 3), so no data path may use them.

namespace vigie {

/// What a cell that should hold a number says.
struct ParsedNumber
{
    double value = 0;
    bool commaDecimal = false;    ///< the decimal mark was a comma
    bool percentSign = false;     ///< a % sign followed; the value is left as written (98 % is 98, not 0.98)
};

/// Reads a number as the published files write it: `98`, `-3`, `98,5`, `98.5`, `98 %`, `1 234,5`, `"77"`.
///
/// Thousands may be grouped by a space, U+00A0 or U+202F, in groups of exactly three digits. No exponent, no "NaN", no
/// hexadecimal, no second decimal mark: such text is not a number here. UTF-8 in; surrounding blanks are ignored.
std::optional<ParsedNumber> parseNumber(std::string_view text);

/// Reads a whole number: optional sign, digits, nothing else but surrounding blanks.
std::optional<qint64> parseInteger(std::string_view text);

/// Shortest text that reads back as the same double, decimal point, no exponent, no grouping: for files and JSON, not
/// for people. Empty for NaN, which is how a missing number is kept, and for infinities.
std::string formatNumber(double value);

/// True for the ways of writing "not available" that the field uses (n/d, nd, n.d., nc, null, -, …), folded, and for
/// text without any Latin letter or digit.
bool saysNotAvailable(std::string_view text);

/// Without surrounding spaces, tabs, line breaks, U+00A0, U+202F and U+FEFF.
std::string_view trimmed(std::string_view text);

}    // namespace vigie
