// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace vigie {

enum class PersonalDataKind { Telephone, Email, NumberPlate };

/// Something in a text that may lead to a person. Positions are those of the QString (UTF-16).
struct PersonalData
{
    PersonalDataKind kind = PersonalDataKind::Telephone;
    qsizetype begin = 0;
    qsizetype end = 0;

    friend bool operator==(const PersonalData&, const PersonalData&) = default;
};

/// What looks like personal data, in the order of the text, none overlapping another: a reminder before a text is
/// passed on, not a guarantee.
///
///   Telephone    ten digits from 01 to 09, run together or in pairs parted by one kind of separator (blank, point,
///                hyphen, slash), or the same behind +33 or 0033, the 0 then left out or in parentheses
///   Email        something@domain.tld
///   NumberPlate  AB-123-CD as issued since 2009: two letters, three digits, two letters, parted by hyphens or blanks,
///   or
///                run together; capital letters, without I, O and U. 123 ABC 38, as issued before
///
/// Postal codes, dates, amounts and file numbers of other lengths are none of these. O(characters).
std::vector<PersonalData> personalDataIn(const QString& text);

/// The text with "[…]" in the place of each of them.
QString withoutPersonalData(const QString& text);

}    // namespace vigie
