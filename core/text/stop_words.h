// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/words.h"

#include <span>
#include <string_view>
#include <vector>

namespace vigie {

/// Whether a folded word carries grammar rather than matter: articles, pronouns, prepositions, conjunctions, elided
/// forms (`l`, `qu`), être and avoir in all their forms, the frequent forms of auxiliaries
/// (faire, pouvoir, devoir, aller), common adverbs of degree. Negations are in it (`ne`, `pas`); `jamais`, `rien`,
/// `aucun`, `toujours`, `trop` are not: complaints are made of them. So are all single letters. O(log n).
bool isStopWord(std::string_view form);

/// True when the form has no letter: a year, an amount, a part of a date.
bool isNumberForm(std::string_view form);

/// Words that are written in several and counted as one: `aujourd'hui`, `rendez-vous`, `mot de passe`.
struct JoinedWord
{
    std::string_view stem;    ///< folded, as it is counted: `rendez-vous`, `sous-prefecture`
    size_t words = 0;         ///< how many words of the text it takes; 0 = none begins here
    bool stopWord = false;
};

/// Whether a joined word may begin with this form, to be asked before joinedWordAt() where it matters.
bool beginsJoinedWord(std::string_view form);

/// The joined word that begins with words[at], the longest. Between its parts stands exactly one apostrophe, hyphen or
/// blank
/// (`rendez vous`, `aujourd hui` are typed so every day). @p text is what the words were cut from. O(log n).
JoinedWord joinedWordAt(std::string_view text, std::span<const Word> words, size_t at);

}    // namespace vigie
