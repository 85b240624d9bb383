// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/control/quotation.h"

#include "core/base/personal_data.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace vigie {

namespace {

QString said(const char* text)
{
    return QCoreApplication::translate("Quotation", text);
}

QString wordOf(PersonalDataKind kind)
{
    switch (kind) {
    case PersonalDataKind::Telephone:
        return said(QT_TRANSLATE_NOOP("Quotation", "a telephone number"));
    case PersonalDataKind::Email:
        return said(QT_TRANSLATE_NOOP("Quotation", "an e-mail address"));
    case PersonalDataKind::NumberPlate:
        return said(QT_TRANSLATE_NOOP("Quotation", "a number plate"));
    }
    return {};
}

QString wordsWithCuts(const Quotation& quotation)
{
    const QString omitted = QStringLiteral("[…]");
    QStringList words = {quotation.text};
    if (quotation.cutBefore)
        words.prepend(omitted);
    if (quotation.cutBehind)
        words.append(omitted);
    return words.join(u' ');
}

}    // namespace

void Quotation::setWords(const QString& whole, qsizetype begin, qsizetype end)
{
    text = whole.mid(begin, end - begin).trimmed();
    cutBefore = !whole.left(begin).trimmed().isEmpty();
    cutBehind = !whole.mid(end).trimmed().isEmpty();
}

qsizetype endOfSentences(const QString& text, qsizetype most)
{
    if (text.size() <= most)
        return text.size();
    const auto endsSentence = [&text](qsizetype at) {
        return QStringLiteral(".!?…").contains(text[at]) && text[at + 1].isSpace();
    };
    for (qsizetype at = most - 1; at > most / 3; --at) {
        if (endsSentence(at))
            return at + 1;
    }
    for (qsizetype at = most; at > most / 3; --at) {
        if (text[at].isSpace())
            return at;
    }
    // Not between the two halves of a character.
    return text[most].isLowSurrogate() ? most - 1 : most;
}

QString quotedWords(const Quotation& quotation)
{
    return said(QT_TRANSLATE_NOOP("Quotation", "“%1”")).arg(wordsWithCuts(quotation));
}

QString quotationReference(const Quotation& quotation)
{
    QStringList reference = {(quotation.ofAnswer ? said(QT_TRANSLATE_NOOP("Quotation", "Answer to testimony no. %1"))
                                                 : said(QT_TRANSLATE_NOOP("Quotation", "Testimony no. %1")))
                                 .arg(quotation.id)};
    if (!quotation.date.isEmpty())
        reference += quotation.date;
    QString service = quotation.service;
    if (!quotation.sentiment.isEmpty() && !service.isEmpty())
        service = said(QT_TRANSLATE_NOOP("Quotation", "%1 (%2)")).arg(service, quotation.sentiment);
    else if (service.isEmpty())
        service = quotation.sentiment;
    if (!service.isEmpty())
        reference += service;
    return reference.join(QStringLiteral(", "));
}

QString quotationText(const Quotation& quotation)
{
    return said(QT_TRANSLATE_NOOP("Quotation", "“%1” — %2. %3"))
        .arg(wordsWithCuts(quotation), quotationReference(quotation), quotation.source);
}

QString personalDataWarning(const QString& text)
{
    QStringList kinds;
    for (const PersonalData& each : personalDataIn(text))
        kinds += wordOf(each.kind);
    kinds.removeDuplicates();
    if (kinds.isEmpty())
        return {};
    return said(QT_TRANSLATE_NOOP("Quotation",
                                  "The copied text seems to hold %1: remove it before you pass the quotation on."))
        .arg(kinds.join(QStringLiteral(", ")));
}

}    // namespace vigie
