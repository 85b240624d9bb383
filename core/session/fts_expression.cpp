// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/fts_expression.h"

#include "core/base/number.h"
#include "core/text/words.h"

#include <algorithm>
#include <string_view>

namespace vigie {

namespace {

/// FTS5 refuses deep expressions; what is deeper is answered part by part.
constexpr int deepestExpression = 8;
/// Up to here no NEAR of the index reaches from one answer into the next (core/store/search_index.h).
constexpr int longestAnswerDistance = 60;
constexpr int longestDistance = 1'000'000;
constexpr std::string_view answerBoundary = "\xEE\x80\x80";

std::string columnsOf(TextScope scope)
{
    switch (scope) {
    case TextScope::Title:
        return "title";
    case TextScope::Description:
        return "description";
    case TextScope::Answer:
        return "answer";
    case TextScope::Testimony:
        break;
    }
    return "{title description}";
}

bool isWordQuery(const TextQuery& query)
{
    return query.kind == TextQuery::Kind::Words || query.kind == TextQuery::Kind::Near;
}

/// A phrase of the forms of its words: letters and digits only, so that nothing in it is syntax. None for no word.
std::optional<std::string> phraseExpression(const Phrase& phrase)
{
    const WordList list(phrase.text);
    if (list.words().empty())
        return std::nullopt;
    std::string expression = "\"";
    for (const Word& word : list.words()) {
        if (expression.size() > 1)
            expression += ' ';
        expression += word.form;
    }
    expression += phrase.prefix ? "\" *" : "\"";
    return expression;
}

std::optional<std::string> wordsExpression(const TextQuery& query)
{
    std::string phrases;
    for (const Phrase& phrase : query.phrases) {
        const auto expression = phraseExpression(phrase);
        if (!expression)
            return std::nullopt;
        phrases += (phrases.empty() ? "" : " ") + *expression;
    }
    if (phrases.empty())
        return std::nullopt;
    if (query.kind == TextQuery::Kind::Near)
        phrases = "NEAR(" + phrases + ", " + formatNumber(std::clamp(query.distance, 0, longestDistance)) + ")";
    return "(" + columnsOf(query.scope) + " : " + phrases + ")";
}

std::string joined(const std::vector<std::string>& parts, std::string_view with)
{
    std::string all;
    for (const std::string& part : parts) {
        if (!all.empty())
            all += with;
        all += part;
    }
    return parts.size() > 1 ? "(" + all + ")" : all;
}

std::optional<std::string> expressionOf(const TextQuery& query, int depth);

DividedQuery dividedAt(const TextQuery& all, int depth)
{
    DividedQuery parts;
    for (const TextQuery& part : all.parts) {
        const bool excludes = part.kind == TextQuery::Kind::Not && part.parts.size() == 1;
        auto expression = expressionOf(excludes ? part.parts.front() : part, depth + 1);
        if (expression)
            (excludes ? parts.excluded : parts.wanted).push_back(std::move(*expression));
        else
            parts.others.push_back(&part);
    }
    return parts;
}

std::optional<std::string> expressionOf(const TextQuery& query, int depth)
{
    if (depth > deepestExpression || (isWordQuery(query) && needsTexts(query)))
        return std::nullopt;
    if (isWordQuery(query))
        return wordsExpression(query);
    if (query.kind == TextQuery::Kind::All) {
        const DividedQuery parts = dividedAt(query, depth);
        return parts.others.empty() ? parts.expression() : std::nullopt;
    }
    if (query.kind != TextQuery::Kind::Any || query.parts.empty())
        return std::nullopt;
    std::vector<std::string> parts;
    for (const TextQuery& part : query.parts) {
        auto expression = expressionOf(part, depth + 1);
        if (!expression)
            return std::nullopt;
        parts.push_back(std::move(*expression));
    }
    return joined(parts, " OR ");
}

}    // namespace

std::optional<std::string> ftsExpression(const TextQuery& query)
{
    return expressionOf(query, 0);
}

bool needsTexts(const TextQuery& query)
{
    if (query.scope != TextScope::Answer)
        return false;
    const bool far = query.kind == TextQuery::Kind::Near && query.distance > longestAnswerDistance;
    return far || std::any_of(query.phrases.begin(), query.phrases.end(), [](const Phrase& phrase) {
               return phrase.text.find(answerBoundary) != std::string::npos;
           });
}

DividedQuery divided(const TextQuery& all)
{
    return dividedAt(all, 0);
}

std::optional<std::string> DividedQuery::expression() const
{
    if (wanted.empty())
        return std::nullopt;
    const std::string all = joined(wanted, " AND ");
    return excluded.empty() ? all : "(" + all + " NOT " + excludedExpression() + ")";
}

std::string DividedQuery::excludedExpression() const
{
    return joined(excluded, " OR ");
}

}    // namespace vigie
