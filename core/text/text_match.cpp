// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/text_match.h"

#include "core/base/fold.h"
#include "core/text/phrase_finder.h"
#include "core/text/text_scope.h"

#include <algorithm>

namespace vigie {

namespace {

std::vector<PhraseFinder> findersOf(const TextQuery& query)
{
    return std::vector<PhraseFinder>(query.phrases.begin(), query.phrases.end());
}

bool standsIn(const TextQuery& query, const std::vector<PhraseFinder>& finders, std::string_view text)
{
    const WordList list(text);
    const std::span<const Word> words = list.words();
    if (query.kind == TextQuery::Kind::Words)
        return !finders.empty() && finders.front().standsIn(words);
    return !nearPlaces(finders, query.distance, words).occurrences.empty();
}

bool leafMatches(const TextQuery& query, const TestimonyTexts& texts)
{
    bool found = false;
    if (query.kind == TextQuery::Kind::Contains) {
        const std::string characters = searchForm(query.characters);
        forEachText(texts, query.scope, [&](TextPlace, std::string_view text) {
            found = found || (!characters.empty() && searchForm(text).find(characters) != std::string::npos);
        });
        return found;
    }
    const std::vector<PhraseFinder> finders = findersOf(query);
    forEachText(texts, query.scope,
                [&](TextPlace, std::string_view text) { found = found || standsIn(query, finders, text); });
    return found;
}

bool speaksOf(TextScope scope, TextField field)
{
    switch (scope) {
    case TextScope::Testimony:
        return field != TextField::Answer;
    case TextScope::Title:
        return field == TextField::Title;
    case TextScope::Description:
        return field == TextField::Description;
    case TextScope::Answer:
        return field == TextField::Answer;
    }
    return false;
}

/// The search form of a text, and where in the text each of its bytes comes from.
class TracedForm
{
public:
    explicit TracedForm(std::string_view text)
    {
        std::string_view rest = text;
        while (!rest.empty()) {
            const size_t at = text.size() - rest.size();
            takeCharacter(rest);
            m_form += searchForm(text.substr(at, text.size() - rest.size() - at));
            m_origins.resize(m_form.size(), static_cast<uint32_t>(at));
        }
        m_origins.push_back(static_cast<uint32_t>(text.size()));
    }

    void addOccurrences(const std::string& characters, std::vector<TextRange>& ranges) const
    {
        for (size_t at = m_form.find(characters); at != std::string::npos; at = m_form.find(characters, at + 1))
            ranges.push_back({m_origins[at], endOf(at + characters.size() - 1)});
    }

private:
    /// The end of the character that this byte comes from.
    uint32_t endOf(size_t byte) const
    {
        const uint32_t origin = m_origins[byte];
        while (m_origins[byte] == origin)
            ++byte;
        return m_origins[byte];
    }

    std::string m_form;
    std::vector<uint32_t> m_origins;    ///< one more than bytes: the last is the end of the text
};

class Highlighter
{
public:
    Highlighter(TextField field, std::string_view text) : m_field(field), m_text(text), m_words(text) {}

    /// What is excluded from something excluded is asked for.
    void add(const TextQuery& query, bool excluded = false)
    {
        switch (query.kind) {
        case TextQuery::Kind::Not:
        case TextQuery::Kind::All:
        case TextQuery::Kind::Any:
            for (const TextQuery& part : query.parts)
                add(part, excluded != (query.kind == TextQuery::Kind::Not));
            return;
        default:
            if (!excluded && speaksOf(query.scope, m_field))
                addLeaf(query);
        }
    }

    /// Ascending; what overlaps is one.
    std::vector<TextRange> joined()
    {
        std::sort(m_ranges.begin(), m_ranges.end(), [](const TextRange& a, const TextRange& b) {
            return a.begin != b.begin ? a.begin < b.begin : a.end < b.end;
        });
        std::vector<TextRange> joined;
        for (const TextRange& range : m_ranges) {
            if (!joined.empty() && range.begin < joined.back().end)
                joined.back().end = std::max(joined.back().end, range.end);
            else
                joined.push_back(range);
        }
        return joined;
    }

private:
    void addLeaf(const TextQuery& query)
    {
        if (query.kind == TextQuery::Kind::Contains) {
            if (const std::string characters = searchForm(query.characters); !characters.empty())
                TracedForm(m_text).addOccurrences(characters, m_ranges);
            return;
        }
        const std::vector<PhraseFinder> finders = findersOf(query);
        if (query.kind == TextQuery::Kind::Words) {
            for (const PhraseFinder& finder : finders) {
                for (size_t position : finder.positionsIn(m_words.words()))
                    addWords(position, finder.size());
            }
            return;
        }
        for (const auto& [first, count] : nearPlaces(finders, query.distance, m_words.words()).occurrences)
            addWords(first, count);
    }

    void addWords(size_t first, size_t count)
    {
        m_ranges.push_back({m_words.words()[first].begin, m_words.words()[first + count - 1].end});
    }

    TextField m_field;
    std::string_view m_text;
    WordList m_words;
    std::vector<TextRange> m_ranges;
};

}    // namespace

bool matches(const TextQuery& query, const TestimonyTexts& texts)
{
    const auto holds = [&](const TextQuery& part) { return matches(part, texts); };
    switch (query.kind) {
    case TextQuery::Kind::All:
        return std::all_of(query.parts.begin(), query.parts.end(), holds);
    case TextQuery::Kind::Any:
        return std::any_of(query.parts.begin(), query.parts.end(), holds);
    case TextQuery::Kind::Not:
        return !holds(query.parts.front());
    default:
        return leafMatches(query, texts);
    }
}

std::vector<TextRange> highlightsIn(const TextQuery& query, TextField field, std::string_view text)
{
    Highlighter highlighter(field, text);
    highlighter.add(query);
    return highlighter.joined();
}

std::vector<TextRange> highlightsIn(const TextQuery& query, TextField field, const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    const std::string_view utf8(bytes.constData(), static_cast<size_t>(bytes.size()));
    std::vector<TextRange> ranges = highlightsIn(query, field, utf8);
    // One walk: ranges are ascending, and so are their ends.
    uint32_t byte = 0, position = 0;
    const auto positionOf = [&](uint32_t wanted) {
        for (; byte < wanted; ++byte) {
            const auto lead = static_cast<uint8_t>(utf8[byte]);
            position += (lead & 0xC0) == 0x80 ? 0 : lead >= 0xF0 ? 2 : 1;
        }
        return position;
    };
    for (TextRange& range : ranges)
        range = {positionOf(range.begin), positionOf(range.end)};
    return ranges;
}

}    // namespace vigie
