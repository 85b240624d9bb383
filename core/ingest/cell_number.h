// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>
#include <QtGlobal>

#include <string>
#include <string_view>

namespace vigie {

/// What the number in a cell of a workbook means, by its number format.
enum class NumberMeaning : quint8 {
    Number,
    Percentage,
    Date,    ///< with or without a time of day
    TimeOfDay,
    ElapsedTime,    ///< hours beyond 24: `[h]:mm`
};

/// Of the formats that the standard numbers and does not write down (ECMA-376, 18.8.30).
NumberMeaning meaningOfBuiltInFormat(int id);
/// Of a format as written, by its first section: `dd/mm/yyyy`, `0.0%`, `# ##0 "dossiers"`.
NumberMeaning meaningOfFormat(QStringView format);

/// Appends the number of a cell as text.
///
/// Numbers: digit by digit as written; with an exponent, or with so many digits after the decimal point that they are
/// an artefact of binary fractions (0.55000000000000004), the shortest decimal that is the same number. Percentages:
/// `98 %`, of the fifteen digits that spreadsheets count with. Dates: `2022-12-31`, `2022-12-31T15:07:00`; times of day
/// `15:07:00`; elapsed times `36:00:00`; to the second. What is no number, and dates before or after those the format
/// knows, stay as written.
/// @p since1904: days are counted from 1904-01-01, else from 1899-12-31 with a 29 February 1900 that never was.
void appendCellNumber(std::string_view written, NumberMeaning meaning, bool since1904, std::string& text);

}    // namespace vigie
