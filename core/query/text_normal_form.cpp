// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/text_normal_form.h"

#include <algorithm>
#include <iterator>

namespace vigie {

namespace {

/// Parts that are in normal form, joined by All or Any.
TextQuery joined(TextQuery::Kind kind, std::vector<TextQuery> parts)
{
    TextQuery whole;
    whole.kind = kind;
    const auto add = [&](TextQuery& part) {
        if (std::find(whole.parts.begin(), whole.parts.end(), part) == whole.parts.end())
            whole.parts.push_back(std::move(part));
    };
    for (TextQuery& part : parts) {
        if (part.kind == kind)
            std::for_each(part.parts.begin(), part.parts.end(), add);
        else
            add(part);
    }
    if (whole.parts.size() > 1)
        return whole;
    TextQuery only = std::move(whole.parts.front());
    return only;
}

}    // namespace

std::optional<TextQuery> allOf(std::vector<TextQuery> parts)
{
    if (parts.empty())
        return std::nullopt;
    return joined(TextQuery::Kind::All, std::move(parts));
}

TextQuery anyOf(std::vector<TextQuery> parts)
{
    return joined(TextQuery::Kind::Any, std::move(parts));
}

TextQuery notOf(TextQuery part)
{
    if (part.kind == TextQuery::Kind::Not) {
        TextQuery inner = std::move(part.parts.front());
        return inner;
    }
    TextQuery excluded;
    excluded.kind = TextQuery::Kind::Not;
    excluded.parts.push_back(std::move(part));
    return excluded;
}

TextQuery normalised(TextQuery query)
{
    for (TextQuery& part : query.parts)
        part = normalised(std::move(part));
    if (query.kind == TextQuery::Kind::Not)
        return notOf(std::move(query.parts.front()));
    if (query.kind == TextQuery::Kind::All || query.kind == TextQuery::Kind::Any)
        return joined(query.kind, std::move(query.parts));
    return query;
}

}    // namespace vigie
