// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringView>

#include <string_view>

// Characters and reserved words of the query language: what its reader, its printer and its completion must agree on.

namespace vigie {

/// Blanks and control characters: what stands between terms.
bool isBlank(QChar c);
/// Letters, digits and `_ - ' ’`: what a field's word is made of.
bool isFieldCharacter(QChar c);
bool opensQuotation(QChar c);
/// Opens or closes one.
bool isQuotationMark(QChar c);

/// True when the full-text index sees at least one word in it.
bool holdsLetterOrDigit(QStringView text);
/// True when something is left of it to look for, letters or not, once it is folded.
bool holdsCharacters(const QString& text);

/// Without the characters that cannot be seen, control characters as blanks.
QString visibleText(QStringView text);
/// The text of a phrase: visible, blanks made one, none at the ends.
QString phraseText(QStringView text);

enum class QueryOperator { None, And, Or, Not };
/// `OU`, `OR`, `ET`, `AND`, `NON`, `NOT`, in upper case only.
QueryOperator queryOperator(QStringView word);
/// `pres`, `près`, `near`, as normalisedKey() folds them.
bool isNearWord(std::string_view key);

/// `"…"` with the quotation marks in it doubled.
QString inQuotes(const QString& text);
/// A value of a field: bare where it cannot be read as anything but itself, else in quotes.
QString printedValue(const QString& text);
/// Words of a text: the same, and not as an operator, an exclusion or several words either.
QString printedWords(const QString& text);

/// A long text cut for a message.
QString shortened(QStringView text);

/// A place in a query, going forward.
class QueryCursor
{
public:
    explicit QueryCursor(const QString& text) : m_text(text) {}

    const QString& text() const { return m_text; }
    qsizetype position() const { return m_at; }
    void moveTo(qsizetype position) { m_at = position; }
    void advance(qsizetype count = 1) { m_at += count; }

    bool atEnd() const { return m_at >= m_text.size(); }
    QChar peek() const { return atEnd() ? QChar() : m_text[m_at]; }
    bool at(char c) const { return !atEnd() && m_text[m_at] == QLatin1Char(c); }
    bool atBlankOrEnd() const { return atEnd() || isBlank(m_text[m_at]); }
    bool atQuotation() const { return !atEnd() && opensQuotation(m_text[m_at]); }

    /// Also the characters that cannot be seen: a mark of direction comes along with what is pasted.
    void skipBlanks();
    /// The text within the quotation that opens here.
    Result<QString> readQuotation();

private:
    Result<QString> readDoubled();

    const QString& m_text;
    qsizetype m_at = 0;
};

/// A field's name and its colon in front of a place of the text.
struct FieldName
{
    qsizetype begin = 0;    ///< of the name itself
    qsizetype end = 0;
    qsizetype next = 0;    ///< behind the colon
    bool bracketed = false;
    bool closed = true;    ///< false when the bracket or the colon is missing
};

/// The field that is written at that place; next == 0 when what stands there is none.
FieldName fieldNameAt(const QString& text, qsizetype position);

}    // namespace vigie
