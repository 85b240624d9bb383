// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/number_questions.h"

#include "core/domain/vocabulary.h"
#include "ui/models/territory_facts.h"
#include "ui/views/tiles.h"

#include <QCoreApplication>

namespace vigie {

namespace {

QString said(const char* source)
{
    return QCoreApplication::translate("NumberQuestions", source);
}

QString countMethod()
{
    return said(QT_TRANSLATE_NOOP("NumberQuestions", "Experiences that the filter leaves, each counted once, however "
                                                     "many services it names."));
}

QString sentimentMethod()
{
    return said(QT_TRANSLATE_NOOP("NumberQuestions",
                                  "Share among the experiences that state a sentiment, whatever the filter says of "
                                  "sentiments, with Wilson's 95% interval (1927)."));
}

QString medianMethod()
{
    return said(QT_TRANSLATE_NOOP("NumberQuestions",
                                  "Median of the days from publication to the first answer, by Kaplan and Meier's "
                                  "estimator (1958): what is unanswered on the date of the data has waited so long at "
                                  "least, and counts."));
}

QString soonMethod()
{
    return said(QT_TRANSLATE_NOOP("NumberQuestions",
                                  "Share with a first answer within 30 days of publication, by Kaplan and Meier's "
                                  "estimator (1958): what is younger and unanswered counts for the days it has "
                                  "waited. Interval by Greenwood's formula."));
}

QString mentionMethod()
{
    return said(QT_TRANSLATE_NOOP("NumberQuestions", "Services that the experiences name and that the filter leaves, "
                                                     "each named service counted, of the same experience too."));
}

QString facetMethod()
{
    return said(QT_TRANSLATE_NOOP("NumberQuestions",
                                  "Experiences with this value, each counted once, whatever the filter asks of the "
                                  "list that it stands in; all else that the filter asks holds."));
}

QString structuresMethod()
{
    return said(QT_TRANSLATE_NOOP("NumberQuestions", "Structures that the filter leaves, each counted once."));
}

QString transparencyMethod()
{
    return said(QT_TRANSLATE_NOOP("NumberQuestions",
                                  "Active structures with at least one published result that has a value, among the "
                                  "active structures that the filter leaves, with Wilson's 95% interval (1927)."));
}

Condition conditionOn(const char* field, std::vector<std::string> values)
{
    Condition condition;
    condition.field = field;
    condition.any = std::move(values);
    return condition;
}

/// Those that state one: the n of a share of a sentiment.
FilterState withSentiment(FilterState filter)
{
    std::vector<std::string> labels;
    for (const Sentiment sentiment : allSentiments)
        labels.emplace_back(sentimentLabel(sentiment));
    filter.set(conditionOn("sentiment", std::move(labels)));
    return filter;
}

}    // namespace

NumberQuestion questionOf(const Tile& tile, const FilterState& filter)
{
    const QString name = tile.objectName();
    NumberQuestion question{tile.title(), tile.texts(), countMethod(), filter};
    if (name == QLatin1String("tile-negatives")) {
        question.method = sentimentMethod();
        question.filter = withSentiment(filter);
    } else if (name == QLatin1String("tile-delay"))
        question.method = medianMethod();
    else if (name == QLatin1String("tile-answered"))
        question.method = soonMethod();
    else if (name == QLatin1String("tile-structures") || name == QLatin1String("tile-transparency")) {
        question.method = name == QLatin1String("tile-structures") ? structuresMethod() : transparencyMethod();
        question.place = WindowPlace::Structures;
    }
    return question;
}

NumberQuestion questionOf(const TerritoryFact& fact, const std::string& department, const FilterState& filter)
{
    NumberQuestion question{fact.title, fact.number + u'\n' + fact.remark, countMethod(), filter};
    question.filter.set(conditionOn("department", {department}));
    if (fact.id.startsWith(QLatin1String("sentiment"))) {
        question.method = sentimentMethod();
        question.filter = withSentiment(question.filter);
    } else if (fact.id == QLatin1String("delay"))
        question.method = medianMethod();
    else if (fact.id == QLatin1String("structures")) {
        question.method = structuresMethod();
        question.place = WindowPlace::Structures;
    } else if (fact.id != QLatin1String("experiences"))
        question.method = soonMethod();
    return question;
}

NumberQuestion questionOf(StructureNumber number, const QString& title, const QString& line,
                          const std::vector<std::string>& codes, const FilterState& filter)
{
    NumberQuestion question{title, line, countMethod(), filter};
    question.filter.set(conditionOn("structure_code", codes));
    if (number == StructureNumber::Sentiments) {
        question.method = sentimentMethod();
        question.filter = withSentiment(question.filter);
    } else if (number == StructureNumber::Delays)
        question.method = medianMethod();
    return question;
}

NumberQuestion questionOf(LineNumber number, const QString& value, const FilterState& filter)
{
    switch (number) {
    case LineNumber::Negatives:
        return {said(QT_TRANSLATE_NOOP("NumberQuestions", "Share of negatives")), value, sentimentMethod(),
                withSentiment(filter)};
    case LineNumber::Mentions:
        return {said(QT_TRANSLATE_NOOP("NumberQuestions", "Mentions")), value, mentionMethod(), filter};
    case LineNumber::Structures:
        return {said(QT_TRANSLATE_NOOP("NumberQuestions", "Structures")), value, structuresMethod(), filter,
                WindowPlace::Structures};
    case LineNumber::Experiences:
        break;
    }
    return {said(QT_TRANSLATE_NOOP("NumberQuestions", "Experiences")), value, countMethod(), filter};
}

std::optional<NumberQuestion> questionOfFacet(const QString& facet, const QString& row, const QString& count,
                                              const std::optional<FilterState>& counted)
{
    if (!counted)
        return std::nullopt;
    return NumberQuestion{QStringLiteral("%1 — %2").arg(facet, row), count, facetMethod(), *counted};
}

std::optional<FilterState> countedBy(const Condition& condition, FilterState filter)
{
    return filter.set(condition) ? std::optional(std::move(filter)) : std::nullopt;
}

std::optional<FilterState> countedBy(const std::string& field, const std::string& value, FilterState filter)
{
    return countedBy(conditionOn(field.c_str(), {value}), std::move(filter));
}

NumberQuestion questionOfIndicator(const std::string& code, const QString& title, const QString& value,
                                   const FilterState& filter)
{
    NumberQuestion question{
        title, value,
        said(QT_TRANSLATE_NOOP("NumberQuestions", "Structures and results of this indicator that the filter leaves; "
                                                  "a structure counts once, a result for each period.")),
        filter, WindowPlace::Indicators};
    question.filter.set(conditionOn("indicator_code", {code}));
    return question;
}

NumberQuestion questionOfResult(const QString& title, const QString& value, const std::string& structure,
                                const std::string& indicator, LocalSeconds updatedOn)
{
    NumberQuestion question{
        title,
        value,
        said(QT_TRANSLATE_NOOP("NumberQuestions", "As published: the value of the record of this structure, indicator "
                                                  "and period; nothing is computed. Of a period that was published "
                                                  "more than once, the latest update counts.")),
        {},
        WindowPlace::Indicators};
    question.filter.set(conditionOn("structure_code", {structure}));
    question.filter.set(conditionOn("indicator_code", {indicator}));
    if (updatedOn != noDate) {
        Condition update;
        update.field = "updated_on";
        update.from = updatedOn - updatedOn % secondsPerDay;
        update.until = *update.from + secondsPerDay;
        question.filter.set(update);
    }
    return question;
}

}    // namespace vigie
