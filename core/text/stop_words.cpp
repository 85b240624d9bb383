// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/stop_words.h"

#include <algorithm>
#include <array>

namespace vigie {

namespace {

/// By kind, as a grammar lists them; folded, so that `à` and `a`, `où` and `ou`, `dû` and `du` are one.
constexpr std::string_view stopWordText =
    // articles and contracted articles
    "le la les un une des du au aux "
    // determiners and demonstratives
    "ce cet cette ces ceci cela ca celui celle ceux celles tel telle tels telles quel quelle quels quelles "
    "mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs mien mienne miens miennes tien tienne tiens "
    "tiennes sien sienne siens siennes notres votres meme memes autre autres chaque quelque quelques plusieurs tout "
    "toute tous toutes certain certaine certains certaines divers diverses "
    // pronouns
    "je me moi tu te toi il elle on nous vous ils elles se soi lui eux en y qui que quoi dont ou lequel laquelle "
    "lesquels "
    "lesquelles auquel auxquels auxquelles duquel desquels desquelles chacun chacune "
    // elided forms, and what an apostrophe leaves
    "qu jusqu lorsqu puisqu quoiqu quelqu presqu "
    // prepositions
    "a de dans par pour sur sous sans avec vers chez entre depuis pendant avant apres contre parmi des selon envers "
    "malgre "
    "durant devant derriere jusque via concernant lors hors outre afin "
    // conjunctions and linking words
    "et ni mais or donc car si comme lorsque puisque quand quoique parce tandis alors ainsi aussi cependant pourtant "
    "neanmoins toutefois ensuite puis enfin sinon soit voici voila "
    // negation and degree
    "ne pas non oui plus moins tres bien peu assez encore deja ici tant autant combien comment pourquoi environ "
    "presque vraiment plutot surtout seulement "
    // être
    "etre etant ete suis es est sommes etes sont etais etait etions etiez etaient fus fut fumes furent serai seras "
    "sera "
    "serons serez seront serais serait serions seriez seraient sois soyons soyez soient fusse fusses fussent "
    // avoir
    "avoir ayant eu eue eus eues ai as avons avez ont avais avait avions aviez avaient eut eumes eurent aurai auras "
    "aura "
    "aurons aurez auront aurais aurait aurions auriez auraient aie aies ait ayons ayez aient eusse eusses eussent "
    // verbs that help others
    "faire fais fait faite faites fits faits font faisais faisait faisant ferai fera ferait feront fasse "
    "pouvoir peux peut pouvons pouvez peuvent pu pouvais pouvait pourrai pourra pourrais pourrait pourront puisse "
    "devoir dois doit devons devez doivent due dus dues devais devait devrais devrait devra "
    "aller vais vas va allons allez vont allais allait ira irai irait "
    // abbreviations of address
    "mme mlle mr etc";

struct JoinedEntry
{
    std::string_view parts;    ///< folded words, one blank between them
    std::string_view stem;
    bool stopWord = false;
};

/// Ordered by parts. Plurals are listed and counted with their singular.
constexpr std::array joinedWords = {
    JoinedEntry{"aujourd hui", "aujourd'hui"},
    JoinedEntry{"c est a dire", "c'est-a-dire", true},
    JoinedEntry{"compte rendu", "compte-rendu"},
    JoinedEntry{"comptes rendus", "compte-rendu"},
    JoinedEntry{"d abord", "d'abord", true},
    JoinedEntry{"d accord", "d'accord"},
    JoinedEntry{"d ailleurs", "d'ailleurs", true},
    JoinedEntry{"grand chose", "grand-chose"},
    JoinedEntry{"mot de passe", "mot de passe"},
    JoinedEntry{"mots de passe", "mot de passe"},
    JoinedEntry{"peut etre", "peut-etre", true},
    JoinedEntry{"presqu ile", "presqu'ile"},
    JoinedEntry{"presqu iles", "presqu'ile"},
    JoinedEntry{"prud hommes", "prud'hommes"},
    JoinedEntry{"quelqu un", "quelqu'un", true},
    JoinedEntry{"quelqu une", "quelqu'un", true},
    JoinedEntry{"quelques unes", "quelques-uns", true},
    JoinedEntry{"quelques uns", "quelques-uns", true},
    JoinedEntry{"rendez vous", "rendez-vous"},
    JoinedEntry{"savoir etre", "savoir-etre"},
    JoinedEntry{"savoir faire", "savoir-faire"},
    JoinedEntry{"sous prefecture", "sous-prefecture"},
    JoinedEntry{"sous prefectures", "sous-prefecture"},
    JoinedEntry{"sous prefet", "sous-prefet"},
    JoinedEntry{"sous prefets", "sous-prefet"},
    JoinedEntry{"vis a vis", "vis-a-vis", true},
};

std::vector<std::string_view> sortedStopWords()
{
    std::vector<std::string_view> words;
    for (std::string_view left = stopWordText; !left.empty();) {
        const size_t end = std::min(left.find(' '), left.size());
        words.push_back(left.substr(0, end));
        left.remove_prefix(std::min(end + 1, left.size()));
    }
    std::sort(words.begin(), words.end());
    return words;
}

/// Whether what stands between two words is one apostrophe, hyphen or blank, of whatever kind.
bool joins(std::string_view between)
{
    static constexpr std::array<std::string_view, 10> joints = {"'",      "-",      " ",      "\u2019", "\u2018",
                                                                "\u02BC", "\u00A0", "\u202F", "\u2010", "\u2011"};
    return std::find(joints.begin(), joints.end(), between) != joints.end();
}

/// Words of @p text from @p at on that are the parts of an entry; 0 when they are not.
size_t partsMatched(std::string_view parts, std::string_view text, std::span<const Word> words, size_t at)
{
    size_t matched = 0;
    while (!parts.empty()) {
        const size_t end = std::min(parts.find(' '), parts.size());
        if (at + matched >= words.size() || words[at + matched].form != parts.substr(0, end))
            return 0;
        if (matched > 0) {
            const uint32_t from = words[at + matched - 1].end;
            if (!joins(text.substr(from, words[at + matched].begin - from)))
                return 0;
        }
        ++matched;
        parts.remove_prefix(std::min(end + 1, parts.size()));
    }
    return matched;
}

struct FirstPartOrder
{
    static std::string_view firstPart(const JoinedEntry& entry) { return entry.parts.substr(0, entry.parts.find(' ')); }
    bool operator()(const JoinedEntry& entry, std::string_view form) const { return firstPart(entry) < form; }
    bool operator()(std::string_view form, const JoinedEntry& entry) const { return form < firstPart(entry); }
};

/// The entries that begin with this form.
std::span<const JoinedEntry> entriesFrom(std::string_view form)
{
    const auto [first, end] = std::equal_range(joinedWords.begin(), joinedWords.end(), form, FirstPartOrder());
    return {first, end};
}

}    // namespace

bool isStopWord(std::string_view form)
{
    static const std::vector<std::string_view> words = sortedStopWords();
    const bool letter = form.size() == 1 && form.front() >= 'a' && form.front() <= 'z';
    return letter || std::binary_search(words.begin(), words.end(), form);
}

bool isNumberForm(std::string_view form)
{
    return std::all_of(form.begin(), form.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool beginsJoinedWord(std::string_view form)
{
    return !entriesFrom(form).empty();
}

JoinedWord joinedWordAt(std::string_view text, std::span<const Word> words, size_t at)
{
    JoinedWord longest;
    for (const JoinedEntry& entry : entriesFrom(words[at].form)) {
        const size_t taken = partsMatched(entry.parts, text, words, at);
        if (taken > longest.words)
            longest = {entry.stem, taken, entry.stopWord};
    }
    return longest;
}

}    // namespace vigie
