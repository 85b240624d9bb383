// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/query_terms.h"

#include "core/base/fold.h"
#include "core/query/query_fields.h"
#include "core/query/query_lexis.h"
#include "core/query/query_runs.h"
#include "core/query/text_normal_form.h"

#include <QCoreApplication>

namespace vigie {

namespace {

class Reader
{
    Q_DECLARE_TR_FUNCTIONS(Query)

public:
    explicit Reader(const QString& text) : m_cursor(text) {}

    Result<WrittenQuery> read()
    {
        auto text = sequence();
        if (!text)
            return text.error();
        m_query.text = std::move(*text);
        return std::move(m_query);
    }

private:
    Error error(qsizetype position, const QString& why, const QString& hint) const
    {
        return queryError(m_cursor.text(), position, why, hint);
    }

    // --- what stands ahead ---

    struct WrittenOperator
    {
        QueryOperator meaning = QueryOperator::None;
        qsizetype end = 0;
    };

    WrittenOperator operatorAt(qsizetype position) const
    {
        const QString& text = m_cursor.text();
        qsizetype end = position;
        while (end < text.size() && end - position < 4 && text[end].isLetter())
            ++end;
        const bool alone = end == text.size() || isBlank(text[end]) || text[end] == u'(' || text[end] == u')' ||
                           isQuotationMark(text[end]);
        return {alone ? queryOperator(QStringView(text).mid(position, end - position)) : QueryOperator::None, end};
    }
    WrittenOperator operatorAhead() const { return operatorAt(m_cursor.position()); }

    static std::optional<SpecialWord> placeNamed(const QString& text, const FieldName& name)
    {
        if (name.next == 0 || name.bracketed)
            return std::nullopt;
        const SpecialWord special =
            specialWord(normalisedKey(text.mid(name.begin, name.end - name.begin).toStdString()));
        return asksWords(special) ? std::optional(special) : std::nullopt;
    }

    /// A condition on a field, with what excludes it.
    bool termAhead() const
    {
        QueryCursor ahead = m_cursor;
        while (true) {
            ahead.skipBlanks();
            const WrittenOperator written = operatorAt(ahead.position());
            if (written.meaning == QueryOperator::Not)
                ahead.moveTo(written.end);
            else if (ahead.at('-'))
                ahead.advance();
            else
                break;
        }
        const FieldName name = fieldNameAt(ahead.text(), ahead.position());
        return name.next > 0 && !placeNamed(ahead.text(), name);
    }

    // --- joining ---

    /// Everything up to the end, or to the parenthesis that closes the group at hand.
    Result<std::optional<TextQuery>> sequence()
    {
        enum class Before { Nothing, And, Words, Term };
        std::vector<TextQuery> parts;
        Before before = Before::Nothing;
        qsizetype lastAnd = 0;
        for (m_cursor.skipBlanks(); !m_cursor.atEnd() && !(m_level > 0 && m_cursor.at(')')); m_cursor.skipBlanks()) {
            const qsizetype start = m_cursor.position();
            const WrittenOperator written = operatorAhead();
            if (written.meaning == QueryOperator::Or && before == Before::Term)
                return orBesideField(start);
            if (written.meaning == QueryOperator::Or ||
                (written.meaning == QueryOperator::And && (before == Before::Nothing || before == Before::And)))
                return operandMissing(start, written);
            if (written.meaning == QueryOperator::And) {
                m_cursor.moveTo(written.end);
                before = Before::And;
                lastAnd = start;
            } else if (termAhead()) {
                if (const auto done = readTerm(); !done)
                    return done.error();
                before = Before::Term;
            } else {
                auto either = readEither();
                if (!either)
                    return either.error();
                parts.push_back(std::move(*either));
                before = Before::Words;
            }
        }
        if (before == Before::And)
            return operandMissing(lastAnd, operatorAt(lastAnd));
        return allOf(std::move(parts));
    }

    Result<TextQuery> readEither()
    {
        std::vector<TextQuery> parts;
        while (true) {
            auto part = readPart();
            if (!part)
                return part.error();
            parts.push_back(std::move(*part));
            const qsizetype end = m_cursor.position();
            m_cursor.skipBlanks();
            const qsizetype start = m_cursor.position();
            const WrittenOperator written = operatorAhead();
            if (written.meaning != QueryOperator::Or) {
                m_cursor.moveTo(end);
                return anyOf(std::move(parts));
            }
            m_cursor.moveTo(written.end);
            m_cursor.skipBlanks();
            if (nothingAhead())
                return operandMissing(start, written);
            if (termAhead())
                return orBesideField(start);
        }
    }

    /// The end, the end of a group, or an operator that needs something before it.
    bool nothingAhead() const
    {
        const QueryOperator next = operatorAhead().meaning;
        return m_cursor.atEnd() || m_cursor.at(')') || next == QueryOperator::Or || next == QueryOperator::And;
    }

    Error operandMissing(qsizetype position, const WrittenOperator& written) const
    {
        const QString word = m_cursor.text().mid(position, written.end - position);
        return error(position,
                     written.meaning == QueryOperator::Not ? tr("%1 stands before what it excludes").arg(word)
                                                           : tr("%1 stands between two things").arg(word),
                     tr("To look for the word itself, put it in quotes: \"%1\".").arg(word));
    }

    Error orBesideField(qsizetype position) const
    {
        return error(position, tr("conditions on fields all hold, and cannot be joined by \"or\""),
                     tr("A comma means \"or\" within a field: ressenti:négatif,neutre."));
    }

    Result<bool> readExclusions()
    {
        bool excluding = false;
        while (true) {
            const qsizetype start = m_cursor.position();
            const WrittenOperator written = operatorAhead();
            if (written.meaning == QueryOperator::Not) {
                m_cursor.moveTo(written.end);
                m_cursor.skipBlanks();
                if (nothingAhead())
                    return operandMissing(start, written);
            } else if (m_cursor.at('-')) {
                m_cursor.advance();
                if (m_cursor.atBlankOrEnd() || m_cursor.at('-') || m_cursor.at(')') ||
                    operatorAhead().meaning != QueryOperator::None)
                    return error(start, tr("a - stands directly before what it excludes"),
                                 tr("Write -passeport, or put it in quotes to look for it."));
            } else {
                return excluding;
            }
            excluding = !excluding;
        }
    }

    // --- words ---

    Result<TextQuery> readPart()
    {
        const auto excluding = readExclusions();
        if (!excluding)
            return excluding.error();
        const qsizetype start = m_cursor.position();
        auto atom = readAtom();
        if (!atom)
            return atom.error();
        if (const auto end = expectEnd(m_cursor, {m_scope, m_level > 0, false}, start); !end)
            return end.error();
        return *excluding ? notOf(std::move(*atom)) : std::move(*atom);
    }

    Result<TextQuery> readAtom()
    {
        if (m_cursor.at('('))
            return readGroup();
        const FieldName name = fieldNameAt(m_cursor.text(), m_cursor.position());
        if (const auto place = placeNamed(m_cursor.text(), name))
            return readScoped(*place, name);
        const qsizetype start = m_cursor.position();
        return counted(start, nearAhead(m_cursor) ? readNear(m_cursor, m_scope)
                                                  : readRun(m_cursor, {m_scope, m_level > 0, false}));
    }

    Result<TextQuery> counted(qsizetype position, Result<TextQuery> leaf)
    {
        if (leaf)
            m_phrases += std::max<size_t>(leaf->phrases.size(), 1);
        if (m_phrases > static_cast<size_t>(maxPhrases))
            return error(position, tr("there are too many words"),
                         tr("At most %1 words and quotations can be looked for at once.").arg(maxPhrases));
        return leaf;
    }

    Result<TextQuery> readGroup()
    {
        const qsizetype open = m_cursor.position();
        if (m_level == maxParentheses)
            return error(open, tr("too many parentheses are open"),
                         tr("At most %1 can stand within one another.").arg(maxParentheses));
        m_cursor.advance();
        ++m_level;
        auto inner = sequence();
        --m_level;
        if (!inner)
            return inner.error();
        if (!m_cursor.at(')'))
            return error(open, tr("this parenthesis is never closed"), tr("A ) is expected."));
        if (!*inner)
            return error(open, tr("there is nothing between these parentheses"), tr("A word is expected."));
        m_cursor.advance();
        return std::move(**inner);
    }

    /// `titre:…`, `contient:…`.
    Result<TextQuery> readScoped(SpecialWord place, const FieldName& name)
    {
        if (m_scoped)
            return error(name.begin, tr("these parentheses stand behind a place already"),
                         tr("Name the place once: titre:(attente OU relance)."));
        m_cursor.moveTo(name.next);
        m_scope = scopeOf(place);
        m_scoped = true;
        auto read = m_cursor.at('(') && place != SpecialWord::Contains ? readGroup() : readList(place);
        m_scope = TextScope::Testimony;
        m_scoped = false;
        return read;
    }

    static TextScope scopeOf(SpecialWord place)
    {
        return place == SpecialWord::Title         ? TextScope::Title
               : place == SpecialWord::Description ? TextScope::Description
               : place == SpecialWord::Answer      ? TextScope::Answer
                                                   : TextScope::Testimony;
    }

    Result<TextQuery> readList(SpecialWord place)
    {
        const RunPlace run{m_scope, m_level > 0, true};
        std::vector<TextQuery> values;
        while (true) {
            const qsizetype start = m_cursor.position();
            if (m_cursor.atBlankOrEnd() || m_cursor.at(',') || (m_level > 0 && m_cursor.at(')')))
                return error(start, tr("a value is missing"), tr("A word or a quotation is expected."));
            if (place != SpecialWord::Contains && (operatorAhead().meaning != QueryOperator::None || m_cursor.at('-')))
                return error(start, tr("only words stand behind this colon"),
                             tr("Exclude in front of it (-titre:attente), join in parentheses (titre:(attente OU "
                                "relance)), or put the word in quotes."));
            auto value = counted(start, place == SpecialWord::Contains ? readCharacters(m_cursor, run)
                                        : nearAhead(m_cursor)          ? readNear(m_cursor, m_scope)
                                                                       : readRun(m_cursor, run));
            if (!value)
                return value.error();
            values.push_back(std::move(*value));
            if (const auto end = expectEnd(m_cursor, run, start); !end)
                return end.error();
            if (!m_cursor.at(','))
                return anyOf(std::move(values));
            m_cursor.advance();
            m_cursor.skipBlanks();
        }
    }

    // --- fields ---

    Result<void> readTerm()
    {
        const auto excluding = readExclusions();
        if (!excluding)
            return excluding.error();
        const FieldName name = fieldNameAt(m_cursor.text(), m_cursor.position());
        WrittenTerm term;
        term.bracketed = name.bracketed;
        term.excluding = *excluding;
        term.position = m_cursor.position();
        term.field = m_cursor.text().mid(name.begin, name.end - name.begin);
        if (m_level > 0)
            return error(term.position, tr("conditions on fields stand outside parentheses"),
                         tr("They all hold together. To look for these characters, put them in quotes."));
        if (!name.closed)
            return name.end < m_cursor.text().size()
                       ? error(term.position, tr("a colon is missing behind this field"),
                               tr("A field, a colon and a value are expected, such as ressenti:négatif."))
                       : error(term.position, tr("the bracket of this field is never closed"), tr("A ] is expected."));
        m_cursor.moveTo(name.next);
        if (const auto done = readValues(term.values); !done)
            return done.error();
        m_query.terms.push_back(std::move(term));
        return {};
    }

    Result<void> readValues(std::vector<WrittenValue>& values)
    {
        while (true) {
            if (m_cursor.atEnd() || m_cursor.at(',') || (values.empty() && m_cursor.atBlankOrEnd()))
                return error(m_cursor.position(), tr("a value is missing"),
                             tr("A value is expected here; \"\" means not given."));
            auto value = readValue();
            if (!value)
                return value.error();
            values.push_back(std::move(*value));
            if (!m_cursor.at(','))
                break;
            m_cursor.advance();
            m_cursor.skipBlanks();
        }
        if (!m_cursor.atBlankOrEnd())
            return error(m_cursor.position(), tr("unexpected character after a closed quotation"),
                         tr("A blank or a comma is expected."));
        return {};
    }

    Result<WrittenValue> readValue()
    {
        WrittenValue value;
        value.position = m_cursor.position();
        value.quoted = m_cursor.atQuotation();
        if (value.quoted) {
            const auto text = m_cursor.readQuotation();
            if (!text)
                return text.error();
            value.text = *text;
            value.plus = m_cursor.at('+');
            if (value.plus)
                m_cursor.advance();
            return value;
        }
        while (!m_cursor.atBlankOrEnd() && !m_cursor.at(',')) {
            value.text += m_cursor.peek();
            m_cursor.advance();
        }
        value.plus = value.text.endsWith(u'+');
        return value;
    }

    QueryCursor m_cursor;
    WrittenQuery m_query;
    int m_level = 0;    ///< of open parentheses
    TextScope m_scope = TextScope::Testimony;
    bool m_scoped = false;    ///< within what stands behind `titre:` and its like
    size_t m_phrases = 0;
};

}    // namespace

Result<WrittenQuery> readTerms(const QString& query)
{
    return Reader(query).read();
}

Error queryError(const QString& query, qsizetype position, const QString& why, const QString& hint)
{
    // People count an emoji as one character, and so does the command line's terminal.
    const qsizetype characters = QStringView(query).left(position).toUcs4().size();
    return {ErrorCode::WrongUsage, QCoreApplication::translate("Query", "The query cannot be understood"),
            QCoreApplication::translate("Query", "position %1").arg(characters + 1), why, hint};
}

std::optional<qsizetype> queryErrorPosition(const QString& query, const Error& error)
{
    qsizetype character = 0;
    for (QChar each : error.where)
        character = each >= u'0' && each <= u'9' ? character * 10 + each.digitValue() : character;
    if (character == 0 || error.code != ErrorCode::WrongUsage)
        return std::nullopt;
    qsizetype unit = 0;
    for (qsizetype passed = 1; passed < character && unit < query.size(); ++passed)
        unit += query[unit].isHighSurrogate() && unit + 1 < query.size() ? 2 : 1;
    return unit;
}

}    // namespace vigie
