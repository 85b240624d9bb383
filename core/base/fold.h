// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

// French text made comparable. All functions take and give UTF-8, and none depends on the locale.

namespace vigie {

/// Lower case, accents removed, œ→oe, æ→ae, ß→ss, typographic apostrophes and single quotes → ', other bytes unchanged.
///
/// Covers the Latin letters of French and its neighbours (Latin-1, Latin Extended-A, combining marks); letters of other
/// scripts pass through. One character may become two; lengths are therefore not kept.
std::string fold(std::string_view utf8);

/// The form in which texts are indexed and words are searched: fold(), and non-breaking spaces as plain ones.
std::string searchForm(std::string_view utf8);

/// fold(), then every run of characters other than a-z and 0-9 becomes one space, none at the ends.
std::string foldToWords(std::string_view utf8);

/// The key that a column label, a technical name and a JSON key share: foldToWords with `_` for the spaces.
/// `Pays Typologie  1` → `pays_typologie_1`; `Code SP+ de l'indicateur` → `code_sp_de_l_indicateur`; a byte-order mark
/// or quotes caught in the label vanish.
std::string normalisedKey(std::string_view label);

/// The key of a town's name in `resources/geo`: upper-case foldToWords with the whole words SAINT→ST and SAINTE→STE.
std::string normalisedPlaceName(std::string_view name);

}    // namespace vigie
