// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/query_language.h"
#include "core/query/text_normal_form.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace vigie {

namespace {

using Kind = TextQuery::Kind;

class Speaker
{
    Q_DECLARE_TR_FUNCTIONS(Query)

public:
    static QString sentence(const TextQuery& query)
    {
        if (const auto scope = onlyScope(query))
            return inScope(*scope, {query});
        if (query.kind == Kind::All)
            return allOfScopes(query);
        if (query.kind == Kind::Not)
            return tr("not (%1)", "words").arg(sentence(query.parts.front()));
        QStringList parts;
        for (const TextQuery& part : query.parts)
            parts << (part.kind == Kind::All && !onlyScope(part) ? inParentheses(sentence(part)) : sentence(part));
        return parts.join(tr(" or ", "words"));
    }

private:
    static QString inParentheses(const QString& said) { return u'(' + said + u')'; }

    /// The scope that all leaves share.
    static std::optional<TextScope> onlyScope(const TextQuery& query)
    {
        if (query.parts.empty())
            return query.scope;
        const auto first = onlyScope(query.parts.front());
        const bool same = std::all_of(query.parts.begin(), query.parts.end(),
                                      [&](const TextQuery& part) { return onlyScope(part) == first; });
        return same ? first : std::nullopt;
    }

    /// What is asked of each place, in the order in which the places come up.
    static QString allOfScopes(const TextQuery& all)
    {
        QStringList said;
        std::vector<TextScope> done;
        for (const TextQuery& part : all.parts) {
            const auto scope = onlyScope(part);
            if (!scope) {
                said << (part.kind == Kind::Any ? inParentheses(sentence(part)) : sentence(part));
                continue;
            }
            if (std::find(done.begin(), done.end(), *scope) != done.end())
                continue;
            done.push_back(*scope);
            std::vector<TextQuery> there;
            std::copy_if(all.parts.begin(), all.parts.end(), std::back_inserter(there),
                         [&](const TextQuery& other) { return onlyScope(other) == scope; });
            said << inScope(*scope, there);
        }
        return said.join(tr(" and ", "words"));
    }

    /// All of these parts, which are asked of one place.
    static QString inScope(TextScope scope, std::vector<TextQuery> parts)
    {
        const auto isNot = [](const TextQuery& part) { return part.kind == Kind::Not; };
        if (parts.size() == 1 && parts.front().kind == Kind::All) {
            std::vector<TextQuery> inner = std::move(parts.front().parts);
            parts = std::move(inner);
        }
        if (!std::all_of(parts.begin(), parts.end(), isNot))
            return scopeHolds(scope).arg(all(parts));
        // Neither of them: an All of Not is better said as one "does not contain".
        std::vector<TextQuery> excluded;
        for (TextQuery& part : parts)
            excluded.push_back(std::move(part.parts.front()));
        return scopeLacks(scope).arg(said(anyOf(std::move(excluded))));
    }

    static QString scopeHolds(TextScope scope)
    {
        switch (scope) {
        case TextScope::Title:
            return tr("title contains %1");
        case TextScope::Description:
            return tr("description contains %1");
        case TextScope::Answer:
            return tr("answer contains %1");
        case TextScope::Testimony:
            break;
        }
        return tr("contains %1");
    }

    static QString scopeLacks(TextScope scope)
    {
        switch (scope) {
        case TextScope::Title:
            return tr("title does not contain %1");
        case TextScope::Description:
            return tr("description does not contain %1");
        case TextScope::Answer:
            return tr("answer does not contain %1");
        case TextScope::Testimony:
            break;
        }
        return tr("does not contain %1");
    }

    // --- within one place ---

    static QString said(const TextQuery& query)
    {
        switch (query.kind) {
        case Kind::Words:
            return phrase(query.phrases.front());
        case Kind::Near: {
            QStringList phrases;
            for (const Phrase& each : query.phrases)
                phrases << phrase(each);
            return tr("%1 (at most %n words apart)", nullptr, query.distance).arg(phrases.join(tr(" and ", "words")));
        }
        case Kind::Contains:
            return tr("the characters \"%1\"").arg(QString::fromStdString(query.characters));
        case Kind::Any: {
            QStringList parts;
            for (const TextQuery& part : query.parts)
                parts << saidPart(part);
            return parts.join(tr(" or ", "words"));
        }
        case Kind::All:
            return all(query.parts);
        case Kind::Not:
            return tr("not %1", "words").arg(saidPart(query.parts.front()));
        }
        return {};
    }

    static QString saidPart(const TextQuery& part)
    {
        const bool several = part.kind == Kind::All || part.kind == Kind::Any || part.kind == Kind::Near;
        return several ? inParentheses(said(part)) : said(part);
    }

    /// What is excluded comes last.
    static QString all(const std::vector<TextQuery>& parts)
    {
        if (parts.size() == 1)
            return said(parts.front());
        QStringList held, excluded;
        for (const TextQuery& part : parts)
            (part.kind == Kind::Not ? excluded : held) << saidPart(part);
        QStringList whole;
        if (!held.isEmpty())
            whole << held.join(tr(" and ", "words"));
        return (whole + excluded).join(QStringLiteral(", "));
    }

    static QString phrase(const Phrase& phrase)
    {
        const QString text = QString::fromStdString(phrase.text);
        return phrase.prefix ? tr("\"%1…\"", "words that begin so").arg(text) : tr("\"%1\"", "words").arg(text);
    }
};

}    // namespace

QString textSentence(const TextQuery& query)
{
    QString sentence = Speaker::sentence(query);
    sentence[0] = sentence[0].toUpper();
    return sentence;
}

}    // namespace vigie
