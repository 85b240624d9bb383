// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/query_terms.h"

#include <QCoreApplication>

namespace vigie {

namespace {

class Reader
{
    Q_DECLARE_TR_FUNCTIONS(Query)

public:
    explicit Reader(const QString& text) : m_text(text) {}

    Result<std::vector<WrittenTerm>> read()
    {
        std::vector<WrittenTerm> terms;
        for (skipBlanks(); m_at < m_text.size(); skipBlanks()) {
            WrittenTerm term;
            term.excluding = at('-');
            if (term.excluding)
                ++m_at;
            term.position = m_at;
            if (const auto done = readFieldName(term); !done)
                return done.error();
            if (const auto done = readValues(term.values); !done)
                return done.error();
            terms.push_back(std::move(term));
        }
        return terms;
    }

private:
    QChar peek() const { return m_at < m_text.size() ? m_text[m_at] : QChar(); }
    bool at(char c) const { return peek() == QLatin1Char(c); }
    void skipBlanks()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
    }

    /// The word before the colon, which is read too.
    Result<void> readFieldName(WrittenTerm& term)
    {
        const qsizetype start = m_at;
        const QString bracket = QStringLiteral("champ[");
        term.bracketed = m_text.mid(m_at, bracket.size()).compare(bracket, Qt::CaseInsensitive) == 0;
        const qsizetype begin = term.bracketed ? m_at + bracket.size() : m_at;
        qsizetype end = begin;
        if (term.bracketed) {
            end = m_text.indexOf(QLatin1Char(']'), begin);
            if (end < 0)
                return queryError(m_at, tr("the bracket of this field is never closed"), tr("A ] is expected."));
            m_at = end + 1;
        } else {
            const QString others = QStringLiteral("_-'\u2019");
            while (end < m_text.size() && (m_text[end].isLetterOrNumber() || others.contains(m_text[end])))
                ++end;
            m_at = end;
        }
        if (!at(':') || end == begin)
            return fullTextError(m_text, start);
        ++m_at;
        term.field = m_text.mid(begin, end - begin);
        return {};
    }

    Result<void> readValues(std::vector<WrittenValue>& values)
    {
        while (true) {
            if (m_at >= m_text.size() || at(',') || (values.empty() && peek().isSpace()))
                return queryError(m_at, tr("a value is missing"),
                                  tr("A value is expected here; \"\" means not given."));
            auto value = readValue();
            if (!value)
                return value.error();
            values.push_back(std::move(*value));
            if (!at(','))
                break;
            ++m_at;
            skipBlanks();
        }
        if (m_at < m_text.size() && !peek().isSpace())
            return queryError(m_at, tr("unexpected character after a closed quotation"),
                              tr("A blank or a comma is expected."));
        return {};
    }

    Result<WrittenValue> readValue()
    {
        WrittenValue value;
        value.position = m_at;
        value.quoted = at('"') || peek() == QChar(0xAB);
        if (value.quoted) {
            const auto text = at('"') ? readQuoted() : readFrenchQuoted();
            if (!text)
                return text.error();
            value.text = *text;
            value.plus = at('+');
            if (value.plus)
                ++m_at;
            return value;
        }
        while (m_at < m_text.size() && !peek().isSpace() && !at(','))
            value.text += m_text[m_at++];
        value.plus = value.text.endsWith(QLatin1Char('+'));
        return value;
    }

    /// `"…"`, where a doubled quote stands for one.
    Result<QString> readQuoted()
    {
        const qsizetype start = m_at++;
        QString text;
        while (m_at < m_text.size()) {
            if (at('"')) {
                ++m_at;
                if (!at('"'))
                    return text;
            }
            text += m_text[m_at++];
        }
        return unclosed(start);
    }

    Result<QString> readFrenchQuoted()
    {
        const qsizetype start = m_at;
        const qsizetype end = m_text.indexOf(QChar(0xBB), start);
        if (end < 0)
            return unclosed(start);
        m_at = end + 1;
        return m_text.mid(start + 1, end - start - 1).trimmed();
    }

    static Error unclosed(qsizetype start)
    {
        return queryError(start, tr("this quotation is never closed"), tr("A closing quotation mark is expected."));
    }

    const QString& m_text;
    qsizetype m_at = 0;
};

}    // namespace

Result<std::vector<WrittenTerm>> readTerms(const QString& query)
{
    return Reader(query).read();
}

Error queryError(qsizetype position, const QString& why, const QString& hint)
{
    return {ErrorCode::WrongUsage, QCoreApplication::translate("Query", "The query cannot be understood"),
            QCoreApplication::translate("Query", "position %1").arg(position + 1), why, hint};
}

Error fullTextError(const QString& query, qsizetype position)
{
    qsizetype end = position;
    while (end < query.size() && !query[end].isSpace())
        ++end;
    return queryError(
        position,
        QCoreApplication::translate("Query",
                                    "\"%1\" is not a condition on a field, and full-text search is not in this version")
            .arg(query.mid(position, end - position)),
        QCoreApplication::translate("Query", "A field, a colon and a value are expected, such as ressenti:négatif."));
}

}    // namespace vigie
