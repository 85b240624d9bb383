// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <string_view>

struct sb_stemmer;

namespace vigie {

/// What the inflected forms of a French word have in common: `réponse`, `réponses` → `repons`. Snowball's French
/// stemmer (M. F. Porter 2001, "Snowball: a language for stemming algorithms"; the program is libstemmer's).
///
/// A stem is for putting words together and is no word: show the forms. It joins too little (`injoignables` →
/// `injoign`, `joignable` → `joignabl`) and sometimes too much. The same on every machine with the same version of
/// libstemmer.
///
/// For one thread at a time.
class FrenchStemmer
{
public:
    FrenchStemmer();
    ~FrenchStemmer();
    FrenchStemmer(FrenchStemmer&& other) noexcept;
    FrenchStemmer& operator=(FrenchStemmer&& other) noexcept;

    /// The stem, folded, of a word as it is spelled in the text (UTF-8, any case). The stemmer is given the accents,
    /// which its rules need (`appelé` → `appel`), and they are dropped afterwards, so that `probleme` joins `problème`.
    /// A word whose ending depends on an accent that was not typed (`TRAITE` for `TRAITÉ`) keeps another stem. Words
    /// without a letter, and those too long to be words, are only folded. Never empty for a word that is not.
    std::string stemOf(std::string_view spelling);

private:
    struct Deleter
    {
        void operator()(sb_stemmer* stemmer) const;
    };
    std::unique_ptr<sb_stemmer, Deleter> m_stemmer;
};

}    // namespace vigie
