// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/text_match.h"

#include "core/text/characters.h"

#include <algorithm>
#include <array>
#include <optional>

namespace vigie {

namespace {

using Words = std::span<const Word>;

/// Positions, among the words of a text, where a phrase begins; ascending.
std::vector<size_t> startsOf(const Phrase& phrase, Words text)
{
    const WordList list(phrase.text);
    const Words asked = list.words();
    std::vector<size_t> starts;
    if (asked.empty())
        return starts;
    const auto stands = [&](size_t at) {
        for (size_t i = 0; i + 1 < asked.size(); ++i) {
            if (text[at + i].form != asked[i].form)
                return false;
        }
        const std::string_view last = text[at + asked.size() - 1].form;
        return phrase.prefix ? last.starts_with(asked.back().form) : last == asked.back().form;
    };
    for (size_t at = 0; at + asked.size() <= text.size(); ++at) {
        if (stands(at))
            starts.push_back(at);
    }
    return starts;
}

/// Where one phrase of a Near stands, and over how many words.
struct Occurrences
{
    std::vector<size_t> starts;
    size_t length = 0;

    /// The range of those that end at most @p distance words before @p last, the beginning of the last phrase.
    std::pair<size_t, size_t> near(size_t last, size_t distance) const
    {
        const size_t reach = length + distance;
        const auto from = std::lower_bound(starts.begin(), starts.end(), last < reach ? 0 : last - reach);
        const auto to = std::upper_bound(from, starts.end(), last);
        return {static_cast<size_t>(from - starts.begin()), static_cast<size_t>(to - starts.begin())};
    }
};

std::vector<Occurrences> occurrencesOf(const TextQuery& query, Words text)
{
    std::vector<Occurrences> all;
    for (const Phrase& phrase : query.phrases)
        all.push_back({startsOf(phrase, text), WordList(phrase.text).words().size()});
    return all;
}

/// Calls @p found with the beginning of the last phrase of each group that is near enough, until it answers false.
template <typename Found>
void forEachNear(const std::vector<Occurrences>& phrases, size_t distance, Found&& found)
{
    for (const Occurrences& candidate : phrases) {
        for (size_t last : candidate.starts) {
            const bool all = std::all_of(phrases.begin(), phrases.end(), [&](const Occurrences& phrase) {
                const auto [from, to] = phrase.near(last, distance);
                return from < to;
            });
            if (all && !found(last))
                return;
        }
    }
}

size_t distanceOf(const TextQuery& query)
{
    return static_cast<size_t>(std::max(query.distance, 0));
}

bool standsNear(const TextQuery& query, Words text)
{
    bool any = false;
    forEachNear(occurrencesOf(query, text), distanceOf(query), [&](size_t) {
        any = true;
        return false;
    });
    return any;
}

/// A text as its characters are searched, and for every byte of that where its character begins in the original.
struct SearchedText
{
    std::string form;
    std::vector<uint32_t> origins;
    uint32_t end = 0;

    explicit SearchedText(std::string_view text) : end(static_cast<uint32_t>(text.size()))
    {
        for (size_t at = 0; at < text.size();) {
            const size_t length = firstCharacter(text.substr(at)).length;
            appendSearched(text.substr(at, length), form);
            origins.resize(form.size(), static_cast<uint32_t>(at));
            at += length;
        }
    }

    TextRange original(size_t from, size_t to) const
    {
        size_t next = to;
        while (next < origins.size() && origins[next] == origins[to - 1])
            ++next;
        return {origins[from], next < origins.size() ? origins[next] : end};
    }
};

std::string searched(std::string_view text)
{
    return SearchedText(text).form;
}

/// The texts of one testimony, cut when they are first asked for.
class CutTexts
{
public:
    explicit CutTexts(const TestimonyTexts& texts)
        : m_texts{texts.title, texts.description, texts.answers[0], texts.answers[1], texts.answers[2]}
    {
        static_assert(TestimonyTexts::answerSlots == 3);
    }

    template <typename Test>
    bool anyText(TextScope scope, Test&& test)
    {
        const auto [from, to] = rangeOf(scope);
        for (size_t i = from; i < to; ++i) {
            if (test(i))
                return true;
        }
        return false;
    }

    std::string_view text(size_t i) const { return m_texts[i]; }
    Words words(size_t i)
    {
        if (!m_words[i])
            m_words[i].emplace(m_texts[i]);
        return m_words[i]->words();
    }

private:
    static std::pair<size_t, size_t> rangeOf(TextScope scope)
    {
        switch (scope) {
        case TextScope::Title:
            return {0, 1};
        case TextScope::Description:
            return {1, 2};
        case TextScope::Answer:
            return {2, 5};
        case TextScope::Testimony:
            break;
        }
        return {0, 2};
    }

    std::array<std::string_view, 5> m_texts;
    std::array<std::optional<WordList>, 5> m_words;
};

bool holds(const TextQuery& query, CutTexts& texts)
{
    const auto part = [&](const TextQuery& each) { return holds(each, texts); };
    switch (query.kind) {
    case TextQuery::Kind::Words:
        return !query.phrases.empty() && texts.anyText(query.scope, [&](size_t i) {
            return !startsOf(query.phrases.front(), texts.words(i)).empty();
        });
    case TextQuery::Kind::Near:
        return texts.anyText(query.scope, [&](size_t i) { return standsNear(query, texts.words(i)); });
    case TextQuery::Kind::Contains: {
        const std::string needle = searched(query.characters);
        return !needle.empty() && texts.anyText(query.scope, [&](size_t i) {
            return searched(texts.text(i)).find(needle) != std::string::npos;
        });
    }
    case TextQuery::Kind::All:
        return std::all_of(query.parts.begin(), query.parts.end(), part);
    case TextQuery::Kind::Any:
        return std::any_of(query.parts.begin(), query.parts.end(), part);
    case TextQuery::Kind::Not:
        break;
    }
    return std::none_of(query.parts.begin(), query.parts.end(), part);
}

bool inScope(TextScope scope, TextField field)
{
    switch (scope) {
    case TextScope::Title:
        return field == TextField::Title;
    case TextScope::Description:
        return field == TextField::Description;
    case TextScope::Answer:
        return field == TextField::Answer;
    case TextScope::Testimony:
        break;
    }
    return field != TextField::Answer;
}

/// Collects the places of what is asked for.
class Highlighter
{
public:
    Highlighter(TextField field, std::string_view text) : m_field(field), m_text(text), m_words(text) {}

    void collect(const TextQuery& query, bool wanted)
    {
        for (const TextQuery& part : query.parts)
            collect(part, wanted != (query.kind == TextQuery::Kind::Not));
        if (!wanted || !inScope(query.scope, m_field))
            return;
        if (query.kind == TextQuery::Kind::Words)
            collectPhrases(query);
        else if (query.kind == TextQuery::Kind::Near)
            collectNear(query);
        else if (query.kind == TextQuery::Kind::Contains)
            collectCharacters(searched(query.characters));
    }

    std::vector<TextRange> merged()
    {
        std::sort(m_ranges.begin(), m_ranges.end(),
                  [](const TextRange& a, const TextRange& b) { return a.begin < b.begin; });
        std::vector<TextRange> apart;
        for (const TextRange& range : m_ranges) {
            if (!apart.empty() && range.begin < apart.back().end)
                apart.back().end = std::max(apart.back().end, range.end);
            else
                apart.push_back(range);
        }
        return apart;
    }

private:
    void add(size_t start, size_t length)
    {
        m_ranges.push_back({m_words.words()[start].begin, m_words.words()[start + length - 1].end});
    }

    void collectPhrases(const TextQuery& query)
    {
        for (const Phrase& phrase : query.phrases) {
            const size_t length = WordList(phrase.text).words().size();
            for (size_t start : startsOf(phrase, m_words.words()))
                add(start, length);
        }
    }

    void collectNear(const TextQuery& query)
    {
        const std::vector<Occurrences> phrases = occurrencesOf(query, m_words.words());
        forEachNear(phrases, distanceOf(query), [&](size_t last) {
            for (const Occurrences& phrase : phrases) {
                const auto [from, to] = phrase.near(last, distanceOf(query));
                for (size_t i = from; i < to; ++i)
                    add(phrase.starts[i], phrase.length);
            }
            return true;
        });
    }

    void collectCharacters(const std::string& needle)
    {
        if (needle.empty())
            return;
        const SearchedText searchedText(m_text);
        for (size_t at = searchedText.form.find(needle); at != std::string::npos;
             at = searchedText.form.find(needle, at + needle.size()))
            m_ranges.push_back(searchedText.original(at, at + needle.size()));
    }

    TextField m_field;
    std::string_view m_text;
    WordList m_words;
    std::vector<TextRange> m_ranges;
};

}    // namespace

bool matches(const TextQuery& query, const TestimonyTexts& texts)
{
    CutTexts cut(texts);
    return holds(query, cut);
}

std::vector<TextRange> highlightsIn(const TextQuery& query, TextField field, std::string_view text)
{
    Highlighter highlighter(field, text);
    highlighter.collect(query, true);
    return highlighter.merged();
}

std::vector<TextRange> highlightsIn(const TextQuery& query, TextField field, const QString& text)
{
    const std::string bytes = text.toStdString();
    std::vector<TextRange> ranges = highlightsIn(query, field, std::string_view(bytes));
    uint32_t at = 0;
    uint32_t unit = 0;
    const auto unitAt = [&](uint32_t byte) {
        while (at < byte) {
            const uint32_t length = firstCharacter(std::string_view(bytes).substr(at)).length;
            unit += length == 4 ? 2 : 1;
            at += length;
        }
        return unit;
    };
    for (TextRange& range : ranges) {
        range.begin = unitAt(range.begin);
        range.end = unitAt(range.end);
    }
    return ranges;
}

}    // namespace vigie
