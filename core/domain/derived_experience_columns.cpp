// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/derived_experience_columns.h"

#include "core/domain/closed_lists.h"
#include "core/domain/vocabulary.h"

#include <algorithm>
#include <span>
#include <vector>

namespace vigie {

namespace {

void deriveMonth(Table& experiences, const DateColumn* published)
{
    std::vector<Code> codes(experiences.rowCount(), missingCode);
    DictionaryBuilder dictionary;
    LocalSeconds start = 0, end = 0;    // of the last month: rows stand by date, and neighbours share their month
    Code code = missingCode;
    for (Row row = 0; published && row < codes.size(); ++row) {
        const LocalSeconds instant = published->values[row];
        if (instant == noDate)
            continue;
        if (instant < start || instant >= end) {
            const int month = monthIndex(instant);
            start = monthStart(month);
            end = monthStart(month + 1);
            code = dictionary.encode(formatMonth(month));
        }
        codes[row] = code;
    }
    experiences.setColumn({"month", "Mois de publication", ColumnKind::Code}, CodeColumn(codes, dictionary.build()));
}

void deriveDelay(Table& experiences, const char* name, const char* label, const char* originField)
{
    const DateColumn* origins = experiences.dates(originField);
    const DateColumn* answered = experiences.dates("first_answered_on");
    NumberColumn delays{std::vector<double>(experiences.rowCount(), NumberColumn::missing)};
    for (Row row = 0; origins && answered && row < delays.values.size(); ++row) {
        if (origins->isMissing(row) || answered->isMissing(row))
            continue;
        // Calendar days: one of the two dates may come without its time of day.
        const qint64 days = dayIndex(answered->values[row]) - dayIndex(origins->values[row]);
        if (days >= 0)
            delays.values[row] = static_cast<double>(days);
    }
    experiences.setColumn({name, label, ColumnKind::Number}, std::move(delays));
}

/// What the values of a column say of a fact: yes, no, or nothing. Asked once per value, not once per row.
class Evidence
{
public:
    enum class Word { Nothing, No, Yes };

    template <typename WordOf>
    Evidence(const CodeColumn* column, WordOf&& wordOf) : m_column(column)
    {
        for (Code code = 1; m_column && code < m_column->dictionary().codeCount(); ++code)
            m_words.push_back(wordOf(m_column->dictionary().text(code)));
    }

    Word at(Row row) const { return m_column ? m_words[m_column->code(row)] : Word::Nothing; }

private:
    const CodeColumn* m_column;
    std::vector<Word> m_words = {Word::Nothing};    ///< by code
};

using Word = Evidence::Word;

void setYesNo(Table& table, const char* name, const char* label, const std::vector<Word>& words)
{
    DictionaryBuilder dictionary;
    std::vector<Code> codes;
    for (Word word : words)
        codes.push_back(word == Word::Nothing ? missingCode : dictionary.encode(word == Word::Yes ? yes : no));
    table.setColumn({name, label, ColumnKind::Code}, CodeColumn(codes, dictionary.build()));
}

/// Whether a text says that an answer was given; any other says that one is awaited.
template <typename Given>
Word wordIfAmong(const Given& given, std::string_view text)
{
    return std::find(given.begin(), given.end(), text) != given.end() ? Word::Yes : Word::No;
}

/// The columns that say whether an experience has an answer, and how each of their values is to be read.
std::vector<Evidence> answerEvidence(const Table& experiences)
{
    // The first of each list is the one that still waits.
    const std::span<const char* const> statuses = std::span(closed_lists::statuses).subspan(1);
    const std::span<const char* const> states = std::span(closed_lists::states).subspan(1);
    std::vector<Evidence> evidence;
    evidence.emplace_back(experiences.codes("status"), [&](auto text) { return wordIfAmong(statuses, text); });
    evidence.emplace_back(experiences.codes("state"), [&](auto text) { return wordIfAmong(states, text); });
    for (const char* field : {"answer_status_1", "answer_status_2", "answer_status_3"})
        evidence.emplace_back(experiences.codes(field),
                              [](auto text) { return wordIfAmong(closed_lists::answersGiven, text); });
    return evidence;
}

void deriveAnswered(Table& experiences)
{
    const DateColumn* dates = experiences.dates("first_answered_on");
    const auto isDated = [](LocalSeconds date) { return date != noDate; };
    const bool answersDated = dates && std::any_of(dates->values.begin(), dates->values.end(), isDated);
    const std::vector<Evidence> evidence = answerEvidence(experiences);
    std::vector<Word> answered(experiences.rowCount(), answersDated ? Word::No : Word::Nothing);
    for (Row row = 0; row < answered.size(); ++row) {
        for (const Evidence& each : evidence)
            answered[row] = std::max(answered[row], each.at(row));
        if (dates && !dates->isMissing(row))
            answered[row] = Word::Yes;
    }
    setYesNo(experiences, "answered", "Avec réponse", answered);
}

void deriveMixed(Table& experiences)
{
    std::vector<Evidence> positive, negative;
    for (Criterion criterion : allCriteria) {
        const CodeColumn* column = experiences.codes(criterionField(criterion));
        const auto is = [](Sentiment sentiment) {
            return
                [sentiment](std::string_view text) { return text == sentimentLabel(sentiment) ? Word::Yes : Word::No; };
        };
        positive.emplace_back(column, is(Sentiment::Positive));
        negative.emplace_back(column, is(Sentiment::Negative));
    }
    const auto said = [](const std::vector<Evidence>& evidence, Row row) {
        Word word = Word::Nothing;
        for (const Evidence& each : evidence)
            word = std::max(word, each.at(row));
        return word;
    };
    std::vector<Word> mixed(experiences.rowCount(), Word::Nothing);
    for (Row row = 0; row < mixed.size(); ++row)
        mixed[row] = std::min(said(positive, row), said(negative, row));
    setYesNo(experiences, "mixed", "Témoignage mixte", mixed);
}

}    // namespace

void deriveExperienceColumns(Table& experiences)
{
    deriveMonth(experiences, experiences.dates("published_on"));
    deriveDelay(experiences, "delay_days", "Délai de première réponse (jours)", "published_on");
    deriveDelay(experiences, "delay_from_writing_days", "Délai de première réponse depuis l'écriture (jours)",
                "written_on");
    deriveAnswered(experiences);
    deriveMixed(experiences);
}

}    // namespace vigie
