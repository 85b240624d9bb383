// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/phrase_finder.h"

#include <algorithm>

namespace vigie {

PhraseFinder::PhraseFinder(const Phrase& phrase) : m_prefix(phrase.prefix)
{
    const WordList words(phrase.text);
    for (const Word& word : words.words())
        m_forms.emplace_back(word.form);
}

bool PhraseFinder::standsAt(std::span<const Word> words, size_t position) const
{
    if (m_forms.empty() || position + m_forms.size() > words.size())
        return false;
    const size_t last = m_forms.size() - 1;
    for (size_t i = 0; i < last; ++i) {
        if (words[position + i].form != m_forms[i])
            return false;
    }
    const std::string_view form = words[position + last].form;
    return m_prefix ? form.starts_with(m_forms[last]) : form == m_forms[last];
}

bool PhraseFinder::standsIn(std::span<const Word> words) const
{
    for (size_t position = 0; position + m_forms.size() <= words.size(); ++position) {
        if (standsAt(words, position))
            return true;
    }
    return false;
}

std::vector<size_t> PhraseFinder::positionsIn(std::span<const Word> words) const
{
    std::vector<size_t> positions;
    for (size_t position = 0; position + m_forms.size() <= words.size(); ++position) {
        if (standsAt(words, position))
            positions.push_back(position);
    }
    return positions;
}

namespace {

/// The occurrences of one phrase that are near enough before a last phrase that begins at @p last.
class Window
{
public:
    Window(size_t last, size_t phraseSize, int distance)
        : m_low(last - std::min(last, phraseSize + static_cast<size_t>(distance))), m_high(last)
    {
    }

    bool holdsOne(const std::vector<size_t>& positions) const
    {
        const auto first = std::lower_bound(positions.begin(), positions.end(), m_low);
        return first != positions.end() && *first <= m_high;
    }

    bool holds(size_t position) const { return position >= m_low && position <= m_high; }

private:
    size_t m_low;
    size_t m_high;
};

}    // namespace

NearPlaces nearPlaces(std::span<const PhraseFinder> phrases, int distance, std::span<const Word> words)
{
    std::vector<std::vector<size_t>> positions;
    std::vector<size_t> lasts;
    for (const PhraseFinder& phrase : phrases) {
        positions.push_back(phrase.positionsIn(words));
        lasts.insert(lasts.end(), positions.back().begin(), positions.back().end());
    }
    std::erase_if(lasts, [&](size_t last) {
        for (size_t i = 0; i < phrases.size(); ++i) {
            if (!Window(last, phrases[i].size(), distance).holdsOne(positions[i]))
                return true;
        }
        return false;
    });
    NearPlaces places;
    for (size_t i = 0; i < phrases.size(); ++i) {
        for (size_t position : positions[i]) {
            const bool near = std::any_of(lasts.begin(), lasts.end(), [&](size_t last) {
                return Window(last, phrases[i].size(), distance).holds(position);
            });
            if (near)
                places.occurrences.push_back({position, phrases[i].size()});
        }
    }
    return places;
}

}    // namespace vigie
