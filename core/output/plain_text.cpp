// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/plain_text.h"

namespace vigie {

namespace {

bool isHalf(const QString& text, qsizetype at)
{
    const QChar each = text[at];
    if (each.isHighSurrogate())
        return at + 1 == text.size() || !text[at + 1].isLowSurrogate();
    return each.isLowSurrogate() && (at == 0 || !text[at - 1].isHighSurrogate());
}

bool isForbidden(QChar each)
{
    return (each < u' ' && each != u'\t' && each != u'\n') || each >= QChar(0xFFFE);
}

}    // namespace

QString plainText(const QString& text)
{
    QString plain = text;
    plain.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    plain.replace(u'\r', u'\n');
    plain.replace(QChar(QChar::LineSeparator), u'\n');
    plain.replace(QChar(QChar::ParagraphSeparator), u'\n');
    for (qsizetype at = 0; at < plain.size(); ++at) {
        if (isForbidden(plain[at]) || isHalf(plain, at))
            plain[at] = QChar::ReplacementCharacter;
    }
    return plain;
}

}    // namespace vigie
