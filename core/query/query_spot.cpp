// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/query_spot.h"

#include <algorithm>

namespace vigie {

namespace {

/// Walks over a text that need not be a query yet: nothing is an error, and each step goes on.
class SpotFinder
{
public:
    SpotFinder(const QString& text, qsizetype cursor) : m_text(text), m_cursor(cursor) {}

    QuerySpot find()
    {
        while (true) {
            skipBetween();
            if (m_at >= m_cursor)
                return wordAt(m_cursor, m_cursor);
            while (m_at < m_text.size() && m_text[m_at] == u'-')
                ++m_at;
            if (m_at >= m_cursor)
                return wordAt(m_cursor, m_cursor);
            const qsizetype start = m_at;
            const FieldName name = fieldNameAt(m_text, start);
            if (name.next > 0 ? passField(start, name) : passWord(start))
                return m_spot;
        }
    }

private:
    void skipBetween()
    {
        for (; m_at < m_cursor && (isBlank(m_text[m_at]) || m_text[m_at] == u'(' || m_text[m_at] == u')'); ++m_at) {
            if (m_text[m_at] == u'(')
                ++m_level;
            else if (m_text[m_at] == u')' && m_level > 0)
                --m_level;
            if (m_text[m_at] == u'(')
                m_behindWords = false;
            if (m_level < m_placeLevel)
                m_placeLevel = 0;
        }
    }

    QuerySpot wordAt(qsizetype begin, qsizetype end) const
    {
        QuerySpot spot;
        spot.kind = QuerySpot::Kind::Word;
        spot.begin = begin;
        spot.end = end;
        spot.typed = m_text.mid(begin, m_cursor - begin);
        spot.inParentheses = m_level > 0;
        spot.inPlace = m_placeLevel > 0;
        spot.behindWords = m_behindWords;
        return spot;
    }

    /// The end of the quotation that opens at @p start, behind its mark; -1 when it is not closed.
    qsizetype quotationEnd(qsizetype start) const
    {
        QueryCursor cursor(m_text);
        cursor.moveTo(start);
        return cursor.readQuotation() ? cursor.position() : -1;
    }

    /// True when the cursor is in it.
    bool passWord(qsizetype start)
    {
        if (opensQuotation(m_text[start])) {
            const qsizetype end = quotationEnd(start);
            m_at = end < 0 ? m_text.size() : end;
            m_spot = {};
            m_behindWords = true;
            return end < 0 || m_cursor <= end;
        }
        while (m_at < m_text.size() && !endsWord(m_text[m_at]))
            ++m_at;
        if (m_at == start)
            ++m_at;    // a closing quotation mark by itself
        m_spot = wordAt(start, m_at);
        m_behindWords = queryOperator(QStringView(m_text).mid(start, m_at - start)) == QueryOperator::None;
        return m_cursor <= m_at;
    }

    static bool endsWord(QChar c) { return isBlank(c) || c == u'(' || c == u')' || isQuotationMark(c); }

    bool passField(qsizetype start, const FieldName& name)
    {
        m_at = name.next;
        if (m_cursor < name.next || !name.closed) {
            m_spot = name.bracketed ? QuerySpot() : wordAt(start, name.next);
            return m_cursor <= m_at;
        }
        m_spot = {};
        m_spot.field = m_text.mid(name.begin, name.end - name.begin);
        m_spot.bracketed = name.bracketed;
        m_behindWords = false;
        if (m_at < m_text.size() && m_text[m_at] == u'(') {
            m_placeLevel = m_level + 1;
            return m_cursor == m_at;
        }
        return passValues();
    }

    bool passValues()
    {
        bool within = false;
        while (true) {
            const qsizetype start = m_at;
            const bool quoted = start < m_text.size() && opensQuotation(m_text[start]);
            const qsizetype closed = quoted ? quotationEnd(start) : -1;
            if (closed >= 0)
                m_at = closed;
            else if (quoted)
                m_at = m_text.size();
            while (m_at < m_text.size() && !isBlank(m_text[m_at]) && m_text[m_at] != u',')
                ++m_at;
            const qsizetype first = quoted ? start + 1 : start;
            if (m_cursor >= start && m_cursor <= m_at && !within) {
                within = true;
                m_spot.kind = QuerySpot::Kind::Value;
                m_spot.begin = start;
                // A quotation that is not closed reaches to the end of the text: what is behind the cursor stays.
                m_spot.end = quoted && closed < 0 ? m_cursor : m_at;
                m_spot.typed = m_cursor > first ? withoutBlanks(first, std::min(m_cursor, m_at)) : QString();
            } else {
                m_spot.listed << withoutBlanks(first, closed >= 0 ? closed - 1 : m_at).trimmed();
            }
            if (m_at >= m_text.size() || m_text[m_at] != u',')
                return within;
            ++m_at;
            while (m_at < m_text.size() && isBlank(m_text[m_at]) && m_at < m_cursor)
                ++m_at;
        }
    }

    /// « Oui »: the blanks inside do not count.
    QString withoutBlanks(qsizetype begin, qsizetype end) const
    {
        while (begin < end && isBlank(m_text[begin]))
            ++begin;
        return m_text.mid(begin, end - begin);
    }

    const QString& m_text;
    const qsizetype m_cursor;
    qsizetype m_at = 0;
    int m_level = 0;
    int m_placeLevel = 0;    ///< the level of the parentheses behind a place, 0 outside of them
    bool m_behindWords = false;
    QuerySpot m_spot;
};

}    // namespace

QuerySpot spotAt(const QString& text, qsizetype cursor)
{
    return SpotFinder(text, cursor).find();
}

}    // namespace vigie
