// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/fts_expression.h"

#include "core/base/fold.h"
#include "core/base/number.h"
#include "core/text/words.h"

#include <algorithm>
#include <string_view>
#include <vector>

namespace vigie {

namespace {

std::string_view columnsOf(TextScope scope)
{
    switch (scope) {
    case TextScope::Testimony:
        return "{title description} : ";
    case TextScope::Title:
        return "title : ";
    case TextScope::Description:
        return "description : ";
    case TextScope::Answer:
        return "answer : ";
    }
    return {};
}

/// The words of the phrase between blanks, each in the form in which the index has read it: asked for what it was
/// given, it makes the same of it. Nothing that stands between words gets into the expression.
std::optional<std::string> quoted(const Phrase& phrase)
{
    const WordList list(phrase.text);
    std::string words;
    for (const Word& word : list.words()) {
        words += words.empty() ? "" : " ";
        words += searchForm(std::string_view(phrase.text).substr(word.begin, word.end - word.begin));
    }
    if (words.empty())
        return std::nullopt;
    return '"' + words + (phrase.prefix ? "\" *" : "\"");
}

std::optional<std::string> leafExpression(const TextQuery& query)
{
    if (query.phrases.empty())
        return std::nullopt;
    std::string phrases;
    for (const Phrase& phrase : query.phrases) {
        const auto words = quoted(phrase);
        if (!words)
            return std::nullopt;
        phrases += (phrases.empty() ? "" : " ") + *words;
    }
    if (query.kind == TextQuery::Kind::Near)
        phrases = "NEAR(" + phrases + ", " + formatNumber(query.distance) + ')';
    return std::string(columnsOf(query.scope)) + phrases;
}

/// `(a) AND (b)`; empty when one part has no expression.
std::optional<std::string> joined(const std::vector<TextQuery>& parts, std::string_view word)
{
    std::string all;
    for (const TextQuery& part : parts) {
        const auto expression = ftsExpression(part);
        if (!expression)
            return std::nullopt;
        if (!all.empty())
            all.append(" ").append(word).append(" ");
        all += '(' + *expression + ')';
    }
    return all;
}

std::optional<std::string> allExpression(const TextQuery& query)
{
    std::vector<TextQuery> wanted, unwanted;
    for (const TextQuery& part : query.parts) {
        const bool excluded = part.kind == TextQuery::Kind::Not;
        (excluded ? unwanted : wanted).push_back(excluded ? part.parts.front() : part);
    }
    const auto positive = joined(wanted, "AND");
    const auto negative = joined(unwanted, "OR");
    if (wanted.empty() || !positive || !negative)
        return std::nullopt;
    return unwanted.empty() ? *positive : '(' + *positive + ") NOT (" + *negative + ')';
}

}    // namespace

std::optional<std::string> ftsExpression(const TextQuery& query)
{
    switch (query.kind) {
    case TextQuery::Kind::Words:
    case TextQuery::Kind::Near:
        return leafExpression(query);
    case TextQuery::Kind::All:
        return allExpression(query);
    case TextQuery::Kind::Any:
        return joined(query.parts, "OR");
    default:
        return std::nullopt;
    }
}

}    // namespace vigie
