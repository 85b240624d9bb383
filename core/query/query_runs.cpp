// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/query_runs.h"

#include "core/base/fold.h"
#include "core/query/query_terms.h"

#include <QCoreApplication>

#include <algorithm>

namespace vigie {

namespace {

class RunReader
{
    Q_DECLARE_TR_FUNCTIONS(Query)

public:
    RunReader(QueryCursor& cursor, const RunPlace& place) : m_cursor(cursor), m_place(place), m_start(cursor.position())
    {
    }

    Result<TextQuery> run()
    {
        if (m_cursor.at('*') && starBeforeQuotation())
            return quotedInside();
        if (m_cursor.atQuotation())
            return quotedPhrase();
        const QString word = takeWord();
        return word.isEmpty() ? Result<TextQuery>(strayCharacter()) : fromWord(word);
    }

    Result<TextQuery> near()
    {
        const qsizetype open = m_cursor.text().indexOf(u'(', m_start);
        m_cursor.moveTo(open + 1);
        TextQuery query;
        query.kind = TextQuery::Kind::Near;
        query.scope = m_place.scope;
        query.distance = usualDistance;
        for (m_cursor.skipBlanks(); !m_cursor.at(')') && !m_cursor.at(','); m_cursor.skipBlanks()) {
            if (m_cursor.atEnd())
                return error(open, tr("this parenthesis is never closed"), tr("A ) is expected."));
            auto phrase = nearPhrase();
            if (!phrase)
                return phrase.error();
            query.phrases.push_back(std::move(*phrase));
        }
        if (query.phrases.size() < 2)
            return error(m_start, tr("nearness is between two words or more"), nearExample());
        if (m_cursor.at(',')) {
            if (const auto done = readDistance(query.distance); !done)
                return done.error();
        }
        m_cursor.advance();
        return query;
    }

    Result<TextQuery> characters()
    {
        if (m_cursor.atQuotation()) {
            const auto text = m_cursor.readQuotation();
            return text ? ofCharacters(*text) : text.error();
        }
        qsizetype end = m_start;
        while (end < m_cursor.text().size() && !isBlank(m_cursor.text()[end]) && !endsCharacters(m_cursor.text()[end]))
            ++end;
        const QString bare = taken(end);
        if (bare.contains(u'*'))
            return error(m_start + bare.indexOf(u'*'), tr("these characters are found wherever they stand"),
                         tr("Leave the * out, or put it in quotes to look for it."));
        return ofCharacters(bare);
    }

private:
    Error error(qsizetype position, const QString& why, const QString& hint) const
    {
        return queryError(m_cursor.text(), position, why, hint);
    }

    static QString nearExample() { return tr("Write it as in pres(carte grise, 5), a phrase in it in quotes."); }

    QString taken(qsizetype end)
    {
        const QString text = m_cursor.text().mid(m_cursor.position(), end - m_cursor.position());
        m_cursor.moveTo(end);
        return text;
    }

    // --- where a run ends ---

    bool endsWord(QChar c) const
    {
        return c == u'(' || c == u')' || isQuotationMark(c) || (c == u',' && m_place.inList);
    }
    bool endsCharacters(QChar c) const
    {
        return c == u',' || isQuotationMark(c) || (m_place.inParentheses && (c == u'(' || c == u')'));
    }

    QString takeWord()
    {
        const QString& text = m_cursor.text();
        qsizetype blank = m_start;
        qsizetype end = -1;
        for (; blank < text.size() && !isBlank(text[blank]); ++blank) {
            if (end < 0 && endsWord(text[blank]))
                end = blank;
        }
        if (end < 0)
            return taken(blank);
        // `:-)` is one thing, although a parenthesis is part of it.
        const QStringView symbols = QStringView(text).mid(m_start, blank - m_start);
        const bool sign = end > m_start && !m_place.inParentheses && !m_place.inList && !holdsLetterOrDigit(symbols) &&
                          std::none_of(symbols.begin(), symbols.end(), isQuotationMark);
        return taken(sign ? blank : end);
    }

    bool starBeforeQuotation() const
    {
        const qsizetype next = m_cursor.position() + 1;
        return next < m_cursor.text().size() && opensQuotation(m_cursor.text()[next]);
    }

    // --- what a run means ---

    Result<TextQuery> quotedInside()
    {
        m_cursor.advance();
        const auto text = m_cursor.readQuotation();
        if (!text)
            return text.error();
        if (!m_cursor.at('*'))
            return error(m_start, tr("a * in front needs one behind as well"), insideExample());
        m_cursor.advance();
        return ofCharacters(*text);
    }

    Result<TextQuery> quotedPhrase()
    {
        const auto text = m_cursor.readQuotation();
        if (!text)
            return text.error();
        const bool prefix = m_cursor.at('*');
        if (prefix)
            m_cursor.advance();
        return ofText(*text, prefix);
    }

    Result<TextQuery> fromWord(const QString& word)
    {
        const qsizetype star = word.indexOf(u'*');
        if (star == 0 && word.size() > 2 && word.indexOf(u'*', 1) == word.size() - 1)
            return ofCharacters(word.mid(1, word.size() - 2));
        if (star == 0)
            return error(m_start, tr("a * in front needs one behind as well"), insideExample());
        if (star > 0 && star != word.size() - 1)
            return error(m_start + star, tr("a * stands at the end of a word, once"),
                         tr("rdv* finds words that begin so; in quotes, a * is a character like any other."));
        const bool prefix = star > 0;
        const QString text = prefix ? word.left(word.size() - 1) : word;
        if (const auto sound = checkMarks(text); !sound)
            return sound.error();
        return ofText(text, prefix);
    }

    static QString insideExample() { return tr("To find characters inside words, write *pass*."); }

    /// Colons and commas are part of the grammar: what looks like a slip of it is not searched for.
    Result<void> checkMarks(const QString& word) const
    {
        if (word == u":" || (word.contains(u':') && holdsLetterOrDigit(word)))
            return error(m_start, tr("a colon stands directly behind the name of a field"), quotesHint(word));
        for (qsizetype comma = word.indexOf(u','); comma >= 0; comma = word.indexOf(u',', comma + 1)) {
            const bool number =
                comma > 0 && word[comma - 1].isDigit() && comma + 1 < word.size() && word[comma + 1].isDigit();
            if (!number)
                return error(m_start + comma, tr("a comma means \"or\" behind a field only"),
                             tr("Write OU between words; in quotes, a comma is a character like any other."));
        }
        return {};
    }

    static QString quotesHint(const QString& word)
    {
        return tr("To look for these characters, put them in quotes: %1.").arg(inQuotes(shortened(word)));
    }

    Result<TextQuery> ofText(const QString& typed, bool prefix)
    {
        if (!holdsLetterOrDigit(typed)) {
            if (prefix)
                return error(m_start, tr("a letter or digit is missing in front of the *"), insideExample());
            return ofCharacters(typed);
        }
        TextQuery query;
        query.scope = m_place.scope;
        query.phrases = {Phrase{phraseText(typed).toStdString(), prefix}};
        return query;
    }

    Result<TextQuery> ofCharacters(const QString& typed)
    {
        if (!holdsCharacters(visibleText(typed)))
            return error(m_start, tr("there is nothing to look for here"), tr("A word is expected."));
        TextQuery query;
        query.kind = TextQuery::Kind::Contains;
        query.scope = m_place.scope;
        query.characters = visibleText(typed).toStdString();
        return query;
    }

    Error strayCharacter() const
    {
        if (m_cursor.at(')'))
            return error(m_start, tr("no parenthesis is open here"), tr("Remove it, or put it in quotes."));
        if (m_cursor.at('('))
            return error(m_start, tr("no parenthesis can open here"), tr("A word or a quotation is expected."));
        if (m_cursor.at(','))
            return error(m_start, tr("a value is missing"), tr("A word or a quotation is expected."));
        return error(m_start, tr("no quotation is open here"), tr("Remove the mark, or open a quotation before it."));
    }

    // --- nearness ---

    Result<Phrase> nearPhrase()
    {
        const qsizetype start = m_cursor.position();
        RunPlace place = m_place;
        place.inParentheses = place.inList = true;
        auto run = readRun(m_cursor, place);
        if (!run)
            return run.error();
        const QStringView written = QStringView(m_cursor.text()).mid(start, m_cursor.position() - start);
        if (queryOperator(written) != QueryOperator::None)
            return error(start, tr("nearness is between words, all of them"),
                         tr("Put %1 in quotes if it is the word that you look for.").arg(written));
        if (run->kind != TextQuery::Kind::Words)
            return error(start, tr("nearness is counted in words, and this is none"), nearExample());
        if (const auto end = expectEnd(m_cursor, place, start); !end)
            return end.error();
        return run->phrases.front();
    }

    /// The comma, the number and the blanks behind it; the parenthesis stays.
    Result<void> readDistance(int& distance)
    {
        m_cursor.advance();
        m_cursor.skipBlanks();
        const qsizetype start = m_cursor.position();
        qsizetype end = start;
        const QString& text = m_cursor.text();
        while (end < text.size() && text[end] != u')')
            ++end;
        const QString number = phraseText(QStringView(text).mid(start, end - start));
        const bool digits = std::all_of(number.begin(), number.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
        if (end == text.size() && digits && !number.isEmpty())
            return error(start, tr("this parenthesis is never closed"), tr("A ) is expected."));
        if (!digits || number.isEmpty() || number.size() > 3 || number.toInt() > maxDistance)
            return error(start, tr("a number of words from 0 to %1 is expected behind the comma").arg(maxDistance),
                         nearExample());
        distance = number.toInt();
        m_cursor.moveTo(end);
        return {};
    }

    QueryCursor& m_cursor;
    const RunPlace& m_place;
    const qsizetype m_start;
};

/// Whether what stands before a parenthesis was meant as `pres`.
bool resemblesNear(QStringView word)
{
    const QString folded = QString::fromStdString(fold(word.toString().toStdString()));
    return word.size() <= 10 && (folded.startsWith(u"pre") || folded.startsWith(u"proch") || folded.startsWith(u"nea"));
}

}    // namespace

Result<TextQuery> readRun(QueryCursor& cursor, const RunPlace& place)
{
    return RunReader(cursor, place).run();
}

bool nearAhead(const QueryCursor& cursor)
{
    constexpr qsizetype longest = 6;    // `près(` with its accent apart
    const QStringView rest = QStringView(cursor.text()).mid(cursor.position(), longest);
    const QStringView word = rest.left(rest.indexOf(u'('));
    const bool letters = std::all_of(word.begin(), word.end(), [](QChar c) { return c.isLetter() || c.isMark(); });
    return word.size() < rest.size() && letters && isNearWord(normalisedKey(word.toString().toStdString()));
}

Result<TextQuery> readNear(QueryCursor& cursor, TextScope scope)
{
    return RunReader(cursor, {scope, false, false}).near();
}

Result<TextQuery> readCharacters(QueryCursor& cursor, const RunPlace& place)
{
    return RunReader(cursor, place).characters();
}

Result<void> expectEnd(const QueryCursor& cursor, const RunPlace& place, qsizetype start)
{
    const auto tr = [](const char* text) { return QCoreApplication::translate("Query", text); };
    if (cursor.atBlankOrEnd() || (place.inParentheses && cursor.at(')')) || (place.inList && cursor.at(',')))
        return {};
    const auto error = [&](const char* why, const char* hint) {
        return queryError(cursor.text(), cursor.position(), tr(why), tr(hint));
    };
    if (cursor.at(')'))
        return error(QT_TRANSLATE_NOOP("Query", "no parenthesis is open here"),
                     QT_TRANSLATE_NOOP("Query", "Remove it, or put it in quotes."));
    if (cursor.at('(')) {
        const QStringView before = QStringView(cursor.text()).mid(start, cursor.position() - start);
        return error(QT_TRANSLATE_NOOP("Query", "a blank is missing before this parenthesis"),
                     resemblesNear(before)
                         ? QT_TRANSLATE_NOOP("Query", "Nearness is written pres(carte grise, 5).")
                         : QT_TRANSLATE_NOOP("Query", "Parentheses group words; in quotes, they are characters."));
    }
    if (isQuotationMark(cursor.peek()))
        return error(QT_TRANSLATE_NOOP("Query", "a blank is missing before this quotation mark"),
                     QT_TRANSLATE_NOOP("Query", "Blanks stand around a quotation."));
    return error(QT_TRANSLATE_NOOP("Query", "unexpected character after what is closed here"),
                 QT_TRANSLATE_NOOP("Query", "A blank is expected."));
}

}    // namespace vigie
