// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/text_printer.h"

#include "core/query/query_lexis.h"

#include <QStringList>

namespace vigie {

namespace {

using Kind = TextQuery::Kind;

QString scopeWord(TextScope scope)
{
    switch (scope) {
    case TextScope::Title:
        return QStringLiteral("titre:");
    case TextScope::Description:
        return QStringLiteral("description:");
    case TextScope::Answer:
        return QStringLiteral("reponse:");
    case TextScope::Testimony:
        break;
    }
    return {};
}

QString printPhrase(const Phrase& phrase)
{
    return printedWords(QString::fromStdString(phrase.text)) + (phrase.prefix ? QStringLiteral("*") : QString());
}

QString printNear(const TextQuery& query)
{
    QStringList phrases;
    for (const Phrase& phrase : query.phrases)
        phrases << printPhrase(phrase);
    return scopeWord(query.scope) +
           QStringLiteral("pres(%1, %2)").arg(phrases.join(u' '), QString::number(query.distance));
}

QString printCharacters(const TextQuery& query)
{
    const QString characters = printedValue(QString::fromStdString(query.characters));
    if (query.scope == TextScope::Testimony)
        return QStringLiteral("contient:") + characters;
    return scopeWord(query.scope) + u'*' + characters + u'*';
}

/// In parentheses when it is joined more loosely than what it is a part of: a blank more than OU, both more than NON.
QString printPart(const TextQuery& part, Kind whole)
{
    const QString printed = printText(part);
    const bool loose = part.kind == Kind::All || (part.kind == Kind::Any && whole == Kind::Not);
    return loose ? u'(' + printed + u')' : printed;
}

QString printParts(const TextQuery& query, const QString& between)
{
    QStringList printed;
    for (const TextQuery& part : query.parts)
        printed << printPart(part, query.kind);
    return printed.join(between);
}

}    // namespace

QString printText(const TextQuery& query)
{
    switch (query.kind) {
    case Kind::Words:
        return scopeWord(query.scope) + printPhrase(query.phrases.front());
    case Kind::Near:
        return printNear(query);
    case Kind::Contains:
        return printCharacters(query);
    case Kind::All:
        return printParts(query, QStringLiteral(" "));
    case Kind::Any:
        return printParts(query, QStringLiteral(" OU "));
    case Kind::Not:
        return QStringLiteral("NON ") + printPart(query.parts.front(), query.kind);
    }
    return {};
}

}    // namespace vigie
