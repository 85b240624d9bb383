// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/task_context.h"
#include "core/domain/testimony_texts.h"
#include "core/query/text_query.h"

#include <limits>
#include <span>
#include <vector>

namespace vigie {

/// What is compared: of a testimony its title and description together, as one text; of answers each on its own.
struct ComparedText
{
    Row row = 0;
    uint8_t slot = 0;    ///< which answer; 0 for a testimony

    friend bool operator==(const ComparedText&, const ComparedText&) = default;
};

/// Texts that are the same or nearly. Its first text, the earliest published, stands for all.
struct DuplicateGroup
{
    std::vector<uint32_t> texts;    ///< numbers in Duplicates::texts, ascending, two or more
    size_t versions = 1;            ///< distinct sequences of words; 1 = all are the same
    qint64 testimonies = 0;         ///< an answer given twice to one testimony counts once here
};

/// Which texts of a selection repeat others, so that each can be counted n times or once.
struct Duplicates
{
    static constexpr uint32_t alone = std::numeric_limits<uint32_t>::max();

    std::vector<ComparedText> texts;       ///< all that have a word, in order of publication
    std::vector<uint32_t> groupOf;         ///< for each text its group, or alone
    std::vector<DuplicateGroup> groups;    ///< of most testimonies first, then the earliest

    /// Texts when each group counts once.
    qint64 countedOnce() const;
    /// Rows whose text is the first of its group or alone, ascending: the selection with each text once.
    std::vector<Row> rowsOnce() const;
};

struct DuplicateOptions
{
    TextScope scope = TextScope::Testimony;    ///< Testimony, Title, Description or Answer
    double threshold = 0.8;                    ///< least similarity, above 0 and at most 1
};

/// Texts are compared by their words (core/text/words.h): case, accents, punctuation and line breaks do not count. Two
/// are the same when their words follow one another alike. They are near when the sets of their runs of five words
/// (shingles; a shorter text is one run) have at least `threshold` of their union in common: Jaccard's coefficient,
/// computed from both sets. A group is all that is connected by such pairs, so its ends may be less alike.
///
/// Pairs are looked for by MinHash (A. Z. Broder 1997, "On the resemblance and containment of documents", SEQUENCES
/// '97): 128 permutations with fixed seeds in 32 bands of 4, so a pair of similarity s is looked at with probability 1
/// − (1 − s⁴)³²: 0.99999999 at 0.8, 0.87 at 0.5. In each band a text is compared with at most 64 others that share it:
/// time is linear in the number of texts, and one of several thousand variants may stay alone where all begin alike.
///
/// Deterministic. About 160 bytes for each distinct text; texts that may be near are read again. One thread.
/// Errors: those of the reader, Cancelled.
Result<Duplicates> findDuplicates(std::span<const Row> rows, const TestimonyReader& reader,
                                  const DuplicateOptions& options, const TaskContext& task);

}    // namespace vigie
