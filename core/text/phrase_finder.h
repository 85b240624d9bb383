// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/text_query.h"
#include "core/text/words.h"

#include <span>
#include <string>
#include <vector>

namespace vigie {

/// Finds one phrase among the words of texts.
class PhraseFinder
{
public:
    explicit PhraseFinder(const Phrase& phrase);

    /// Number of words; 0 for a phrase of none, which is nowhere.
    size_t size() const { return m_forms.size(); }
    bool standsAt(std::span<const Word> words, size_t position) const;
    bool standsIn(std::span<const Word> words) const;
    /// Positions of its first word, ascending; occurrences may overlap.
    std::vector<size_t> positionsIn(std::span<const Word> words) const;

private:
    std::vector<std::string> m_forms;
    bool m_prefix = false;
};

/// The words of one text that take part in some nearness of several phrases.
struct NearPlaces
{
    struct Occurrence
    {
        size_t first = 0;    ///< word
        size_t count = 0;
    };
    std::vector<Occurrence> occurrences;    ///< by phrase, then position; none when they are nowhere near
};

/// As FTS5's NEAR: at most @p distance words between the end of any phrase and the beginning of the last one.
NearPlaces nearPlaces(std::span<const PhraseFinder> phrases, int distance, std::span<const Word> words);

}    // namespace vigie
