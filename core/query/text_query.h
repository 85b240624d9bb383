// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace vigie {

/// Where words are searched. `Testimony` is the title or the description: what the person wrote.
enum class TextScope { Testimony, Title, Description, Answer };

/// One or more words that follow one another: a bare word (`passeport`), a word that is several (`rendez-vous`), a
/// quotation. Kept as typed, blanks made one; compared folded (core/text/words.h).
struct Phrase
{
    std::string text;
    bool prefix = false;    ///< `rdv*`: the last word may go on

    friend bool operator==(const Phrase&, const Phrase&) = default;
};

/// What is asked of the words of a testimony: a tree, and a value. It knows nothing of how it is answered: the
/// full-text index (core/session/text_search.h) and the matcher of one text (core/text/text_match.h) must agree.
///
///   Words     the phrase stands in one text of the scope
///   Near      two or more phrases stand in one text, at most `distance` other words between the end of the first and
///             the beginning of the last, in any order
///   Contains  the characters stand in one text of the scope, folded, inside words too
///   All, Any  all, or at least one, of two or more parts, each in whichever text of its scope
///   Not       its one part does not hold
struct TextQuery
{
    enum class Kind { Words, Near, Contains, All, Any, Not };

    Kind kind = Kind::Words;
    TextScope scope = TextScope::Testimony;    ///< of Words, Near, Contains
    std::vector<Phrase> phrases;               ///< of Words one, of Near two or more
    int distance = 0;                          ///< of Near, 0 or more
    std::string characters;                    ///< of Contains, as typed
    std::vector<TextQuery> parts;              ///< of All, Any, Not

    friend bool operator==(const TextQuery&, const TextQuery&) = default;
};

}    // namespace vigie
