// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/query_lexis.h"

#include "core/base/fold.h"
#include "core/query/query_terms.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace vigie {

namespace {

constexpr qsizetype longestShown = 40;

bool isFormat(QChar c)
{
    return c.category() == QChar::Other_Format;
}

QChar closingOf(QChar opening)
{
    return opening == QChar(0xAB) ? QChar(0xBB) : QChar(0x201D);
}

/// What a bare word or value may be made of wherever it stands.
bool isPlain(QStringView text)
{
    const auto plain = [](QChar c) {
        return c.isLetterOrNumber() || c == u'-' || c == u'_' || c == u'.' || c == u'\'';
    };
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), plain);
}

}    // namespace

bool isBlank(QChar c)
{
    return c.isSpace() || c.category() == QChar::Other_Control;
}

bool isFieldCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'-' || c == u'\'' || c == u'\u2019';
}

bool opensQuotation(QChar c)
{
    return c == u'"' || c == u'\u00AB' || c == u'\u201C';
}

bool isQuotationMark(QChar c)
{
    return opensQuotation(c) || c == u'\u00BB' || c == u'\u201D';
}

bool holdsLetterOrDigit(QStringView text)
{
    // fold() only drops marks, and maps letters to letters: what it leaves has a letter where the text has one.
    const QList<uint> characters = text.toUcs4();
    return std::any_of(characters.begin(), characters.end(), [](char32_t c) { return QChar::isLetterOrNumber(c); });
}

bool holdsCharacters(const QString& text)
{
    const std::string folded = fold(text.toStdString());
    return !QString::fromStdString(folded).trimmed().isEmpty();
}

QString visibleText(QStringView text)
{
    QString visible;
    visible.reserve(text.size());
    for (QChar c : text) {
        if (!isFormat(c))
            visible += c.category() == QChar::Other_Control ? QChar(u' ') : c;
    }
    return visible;
}

QString phraseText(QStringView text)
{
    return visibleText(text).simplified();
}

QueryOperator queryOperator(QStringView word)
{
    struct Named
    {
        QStringView word;
        QueryOperator meaning;
    };
    constexpr std::array operators = {Named{u"OU", QueryOperator::Or},   Named{u"OR", QueryOperator::Or},
                                      Named{u"ET", QueryOperator::And},  Named{u"AND", QueryOperator::And},
                                      Named{u"NON", QueryOperator::Not}, Named{u"NOT", QueryOperator::Not}};
    const auto found = std::find_if(operators.begin(), operators.end(), [&](const Named& n) { return n.word == word; });
    return found == operators.end() ? QueryOperator::None : found->meaning;
}

bool isNearWord(std::string_view key)
{
    return key == "pres" || key == "near";
}

QString inQuotes(const QString& text)
{
    QString doubled = text;
    doubled.replace(u'"', QStringLiteral("\"\""));
    return u'"' + doubled + u'"';
}

QString printedValue(const QString& text)
{
    return isPlain(text) ? text : inQuotes(text);
}

QString printedWords(const QString& text)
{
    const bool bare = isPlain(text) && !text.startsWith(u'-') && queryOperator(text) == QueryOperator::None;
    return bare ? text : inQuotes(text);
}

QString shortened(QStringView text)
{
    return text.size() <= longestShown ? text.toString() : text.left(longestShown).toString() + u'\u2026';
}

void QueryCursor::skipBlanks()
{
    while (!atEnd() && (isBlank(peek()) || isFormat(peek())))
        ++m_at;
}

Result<QString> QueryCursor::readQuotation()
{
    if (at('"'))
        return readDoubled();
    const qsizetype start = m_at;
    const qsizetype end = m_text.indexOf(closingOf(peek()), start);
    if (end < 0)
        return queryError(m_text, start, QCoreApplication::translate("Query", "this quotation is never closed"),
                          QCoreApplication::translate("Query", "A closing quotation mark is expected."));
    m_at = end + 1;
    return m_text.mid(start + 1, end - start - 1).trimmed();
}

Result<QString> QueryCursor::readDoubled()
{
    const qsizetype start = m_at++;
    QString text;
    while (!atEnd()) {
        if (at('"')) {
            ++m_at;
            if (!at('"'))
                return text;
        }
        text += m_text[m_at++];
    }
    return queryError(m_text, start, QCoreApplication::translate("Query", "this quotation is never closed"),
                      QCoreApplication::translate("Query", "A closing quotation mark is expected."));
}

FieldName fieldNameAt(const QString& text, qsizetype position)
{
    const QString bracket = QStringLiteral("champ[");
    FieldName name;
    name.bracketed = text.mid(position, bracket.size()).compare(bracket, Qt::CaseInsensitive) == 0;
    name.begin = name.bracketed ? position + bracket.size() : position;
    name.end = name.begin;
    if (name.bracketed) {
        const qsizetype end = text.indexOf(u']', name.begin);
        name.end = end < 0 ? text.size() : end;
    } else {
        while (name.end < text.size() && isFieldCharacter(text[name.end]))
            ++name.end;
    }
    const qsizetype colon = name.bracketed ? name.end + 1 : name.end;
    name.closed = colon < text.size() && text[colon] == u':' && name.end > name.begin;
    if (name.closed || name.bracketed)
        name.next = name.closed ? colon + 1 : std::min(colon, text.size());
    return name;
}

}    // namespace vigie
