// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date_time.h"

#include <QString>

#include <optional>
#include <string>
#include <string_view>

// Texts, places and dates as Office Open XML writes them (ECMA-376, part 1).

namespace vigie {

inline constexpr size_t mostCellCharacters = 32'767;    ///< UTF-16 code units

/// Appends the text as XML. Line breaks become LF; what XML forbids and bytes that are no UTF-8 become U+FFFD. With
/// @p inCell the text `_x0041_` stays itself (18.18.93: it would be read as A).
void appendXmlText(std::string& xml, std::string_view text, bool inCell);

/// The longest beginning that a cell takes, without half of a character.
std::string_view cellBeginning(std::string_view text);

/// A whole number, whatever the user's language.
std::string digitsOf(qint64 number);

/// `A`, `Z`, `AA`: the column's letters, counted from 0.
std::string columnLetters(size_t column);

/// Days since the last day of 1899, with the time of day as a fraction and the 29 February 1900 that never was.
/// Nothing for dates before 1900, which a sheet does not know.
std::optional<double> dateSerial(LocalSeconds at);

/// A name that a spreadsheet takes for a sheet: at most 31 characters, none of []:*?/\, no apostrophe at its ends, not
/// empty and not @p taken in whatever case, nor "History", which Excel keeps for itself.
QString sheetName(const QString& name, const QString& taken = {});

}    // namespace vigie
