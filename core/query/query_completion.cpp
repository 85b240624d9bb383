// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/query_completion.h"

#include "core/base/fold.h"
#include "core/data/dictionary.h"
#include "core/domain/vocabulary.h"
#include "core/query/query_fields.h"
#include "core/query/query_spot.h"
#include "core/query/query_values.h"
#include "core/query/sort_order.h"

#include <QCoreApplication>

#include <algorithm>

namespace vigie {

namespace {

QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

class Completer
{
    Q_DECLARE_TR_FUNCTIONS(Query)

public:
    Completer(const QuerySpot& spot, const Dataset& dataset, const ValueTitle& titles, size_t most)
        : m_spot(spot), m_typed(fold(spot.typed.toStdString())), m_dataset(dataset), m_titles(titles), m_most(most)
    {
    }

    std::vector<QueryCompletion> completions()
    {
        if (m_spot.kind == QuerySpot::Kind::Word)
            completeWord();
        else if (m_spot.kind == QuerySpot::Kind::Value)
            completeValue();
        return std::move(m_found);
    }

private:
    void add(const QString& insert, const QString& explanation)
    {
        if (m_found.size() < m_most)
            m_found.push_back({m_spot.begin, m_spot.end, insert, explanation});
    }

    /// Case and accents of the typed text do not matter.
    bool fits(std::string_view word) const { return fold(word).starts_with(m_typed); }

    // --- in front of a colon ---

    void completeWord()
    {
        for (const QueryField& field : queryFields()) {
            if (!m_spot.inParentheses && (fits(field.word) || fits(field.field)) &&
                filteredColumn(m_dataset, field.field))
                add(QString::fromUtf8(field.word) + u':', fieldTitle(field.field));
        }
        SpecialWord last = SpecialWord::None;
        for (const Special& special : specialWords()) {
            // The first word of each meaning, the French one, unless another is being typed.
            const bool other = special.word == last && m_typed.empty();
            if (!other && fits(special.key) && isPossible(special.word)) {
                add(toQString(special.key) + u':', explained(special.word));
                last = special.word;
            }
        }
        if (m_spot.behindWords)
            addOperator("OU", tr("or: binds tighter than a blank"));
        addOperator("NON", tr("excludes what follows"));
        if (fits("pres"))
            add(QStringLiteral("pres("), tr("near one another: pres(carte grise, 5)"));
    }

    void addOperator(const char* word, const QString& explanation)
    {
        if (fits(word))
            add(QString::fromUtf8(word) + u' ', explanation);
    }

    bool isPossible(SpecialWord word) const
    {
        if (asksWords(word))
            return !m_spot.inPlace;
        const auto has = [&](std::string_view field) { return filteredColumn(m_dataset, field) != nullptr; };
        if (word == SpecialWord::Since || word == SpecialWord::Until)
            return !m_spot.inParentheses && has("published_on");
        if (word == SpecialWord::Place)
            return !m_spot.inParentheses && has("user_department_code");
        return !m_spot.inParentheses && std::any_of(allCriteria.begin(), allCriteria.end(),
                                                    [&](Criterion each) { return has(criterionField(each)); });
    }

    static QString explained(SpecialWord word)
    {
        switch (word) {
        case SpecialWord::Since:
            return tr("published since this day");
        case SpecialWord::Until:
            return tr("published until this day");
        case SpecialWord::Criterion:
            return tr("a criterion and its value: critere:réactivité=négatif");
        case SpecialWord::Place:
            return tr("which place is meant: the user's or the service's");
        case SpecialWord::Title:
            return tr("words in the title");
        case SpecialWord::Description:
            return tr("words in the description");
        case SpecialWord::Answer:
            return tr("words in the answers");
        case SpecialWord::Contains:
            return tr("characters, inside words too");
        case SpecialWord::None:
            break;
        }
        return {};
    }

    // --- behind the colon ---

    void completeValue()
    {
        const std::string key = normalisedKey(m_spot.field.toStdString());
        const SpecialWord special = m_spot.bracketed ? SpecialWord::None : specialWord(key);
        if (special == SpecialWord::Criterion)
            return completeCriterion();
        if (special == SpecialWord::Place) {
            if (fits("usager"))
                add(QStringLiteral("usager"), tr("where users live"));
            if (fits("service"))
                add(QStringLiteral("service"), tr("where the service is"));
        }
        if (special != SpecialWord::None)
            return;
        const QueryField* known = queryFieldForWord(key);
        const auto labelled =
            m_spot.bracketed ? fieldWithLabel(m_dataset, m_spot.field.toStdString()) : std::optional<std::string>();
        const std::string field = labelled ? *labelled : known ? std::string(known->field) : key;
        for (const std::string& value : fittingValues(field, m_typed))
            add(printedValue(toQString(value)), titleOf(field, value));
    }

    QString titleOf(const std::string& field, const std::string& value) const
    {
        const QString title = m_titles ? m_titles(field, value) : QString();
        return title == toQString(value) ? QString() : title;
    }

    /// Values not listed yet that begin with the folded text, or whose title does, in French order.
    std::vector<std::string> fittingValues(const std::string& field, const std::string& typed) const
    {
        std::vector<std::string> listed;
        for (const QString& each : m_spot.listed)
            listed.push_back(fold(each.toStdString()));
        DictionaryBuilder builder;
        for (std::string_view text : textsOf(m_dataset, field)) {
            const std::string folded = fold(text);
            if (std::find(listed.begin(), listed.end(), folded) != listed.end())
                continue;
            if (folded.starts_with(typed) || (m_titles && !typed.empty() &&
                                              fold(titleOf(field, std::string(text)).toStdString()).starts_with(typed)))
                builder.encode(text);
        }
        std::vector<std::pair<Code, std::string>> ranked;
        const auto dictionary = builder.build();
        const Dictionary& fitting = *dictionary;
        const std::vector<Code> ranks = frenchRanks(fitting);
        for (Code code = 1; code < fitting.codeCount(); ++code)
            ranked.emplace_back(ranks[code], fitting.text(code));
        std::sort(ranked.begin(), ranked.end());
        std::vector<std::string> values;
        for (auto& [rank, value] : ranked)
            values.push_back(std::move(value));
        return values;
    }

    /// `réac` → `Réactivité=`, `réactivité=n` → `réactivité=Négatif`.
    void completeCriterion()
    {
        const qsizetype equals = m_spot.typed.indexOf(u'=');
        for (Criterion criterion : allCriteria) {
            const std::string field(criterionField(criterion));
            const QString label = toQString(criterionLabel(criterion)).section(u'/', 0, 0).trimmed();
            if (!filteredColumn(m_dataset, field))
                continue;
            if (equals < 0 && (fits(label.toStdString()) || fits(field)))
                add(label + u'=', criterionTitle(criterion));
            const std::string named = fold(m_spot.typed.left(equals).toStdString());
            if (equals < 0 || (named != fold(label.toStdString()) && named != field))
                continue;
            for (const std::string& value : fittingValues(field, fold(m_spot.typed.mid(equals + 1).toStdString())))
                add(m_spot.typed.left(equals + 1) + toQString(value), {});
        }
    }

    const QuerySpot& m_spot;
    const std::string m_typed;    ///< folded
    const Dataset& m_dataset;
    const ValueTitle& m_titles;
    const size_t m_most;
    std::vector<QueryCompletion> m_found;
};

}    // namespace

std::vector<QueryCompletion> queryCompletions(const QString& text, qsizetype cursor, const Dataset& dataset,
                                              const ValueTitle& titles, size_t most)
{
    const QuerySpot spot = spotAt(text, std::clamp<qsizetype>(cursor, 0, text.size()));
    return Completer(spot, dataset, titles, most).completions();
}

}    // namespace vigie
