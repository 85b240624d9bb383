// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/corpus_counts.h"
#include "core/analysis/small_numbers.h"
#include "core/analysis/specificity.h"

#include <optional>
#include <string>
#include <vector>

namespace vigie {

/// A word of a selection beside all testimonies.
struct VocabularyEntry
{
    std::string stem;
    std::vector<std::string> forms;    ///< as spelled in the texts, the most frequent of the whole first
    qint64 inPart = 0;                 ///< f: occurrences in the selection
    qint64 inWhole = 0;                ///< F: occurrences in all testimonies
    qint64 documentsInPart = 0;        ///< testimonies that have it
    qint64 documentsInWhole = 0;
    Specificity specificity;    ///< of f and F in t and T
    double adjusted = 1;        ///< Vocabulary: false discovery
};

/// What a selection says more often, or less, than all testimonies together.
///
/// The score of a word is Lafon's (core/analysis/specificity.h), over occurrences. Occurrences are not independent:
/// one testimony may repeat a word twenty times, so read it with the number of documents.
///
/// False discovery: among a thousand words some are surprising by chance. `adjusted` is the least rate of false
/// discoveries at which the word would be kept among all that were tested (Y. Benjamini & Y. Hochberg 1995,
/// "Controlling the false discovery rate", J. R. Stat. Soc. B 57:289-300), of twice the probability because more and
/// less are both looked for.
struct Vocabulary
{
    qint64 wordsInWhole = 0;          ///< T, stop words and numbers included
    qint64 wordsInPart = 0;           ///< t
    qint64 testimoniesInWhole = 0;    ///< with text in the scope
    qint64 testimoniesInPart = 0;
    qint64 tested = 0;    ///< words that are frequent enough, whatever is kept of them
    /// The worse of the selection's and of the rest's number of testimonies. Hidden = no entries: nothing is said of
    /// few, nor of a selection that is all.
    Reliability reliability = Reliability::Hidden;
    std::vector<VocabularyEntry> entries;
};

struct VocabularyOptions
{
    enum class Use { Over, Under, Both };

    qint64 minFrequency = 5;    ///< occurrences in the whole
    Use use = Use::Both;
    size_t most = 0;     ///< entries kept, 0 = all
    size_t forms = 3;    ///< shown of each
};

/// Strongest first, whatever its sign; of equals the more frequent in the whole, then by stem. A word as frequent as
/// expected has score 0 and is over-used. @p part are the counts of a selection by the same corpus. O(lexemes · log).
Vocabulary specificVocabulary(const CorpusCounts& corpus, const LexemeCounts& part, const VocabularyOptions& options,
                              const Thresholds& thresholds);

/// The words of a selection by how often they occur there, then by stem: counts, of which small ones may be told.
/// Specificity and adjusted are left as they are. minFrequency is of the selection; `use` means nothing.
std::vector<VocabularyEntry> wordFrequencies(const CorpusCounts& corpus, const LexemeCounts& part,
                                             const VocabularyOptions& options);

/// Benjamini–Hochberg: for each probability, in the order given, the smallest rate at which it is kept.
std::vector<double> falseDiscoveryRates(const std::vector<double>& probabilities);

}    // namespace vigie
