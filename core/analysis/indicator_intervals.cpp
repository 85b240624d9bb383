// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/indicator_intervals.h"

#include "core/analysis/distribution.h"

#include <QCoreApplication>

#include <cmath>
#include <limits>

namespace vigie {

namespace {

/// People are counted in whole numbers; anything else in that column is no number of answers.
bool isNumberOfAnswers(double answers)
{
    return answers > 0 && std::isfinite(answers) && answers == std::floor(answers);
}

bool isPercentage(double value)
{
    return value >= 0 && value <= 100;    // false for NaN
}

/// Sums of one group.
struct Pool
{
    double satisfied = 0;
    double answers = 0;
    qint64 structures = 0;
    qint64 leftOut = 0;

    void add(double value, double answersOfValue)
    {
        if (std::isnan(value))
            return;
        if (!isNumberOfAnswers(answersOfValue) || !isPercentage(value)) {
            ++leftOut;
            return;
        }
        satisfied += value / 100 * answersOfValue;
        answers += answersOfValue;
        ++structures;
    }
};

PooledShare shareOf(const Pool& pool, const IndicatorEntry& indicator, const Thresholds& thresholds)
{
    PooledShare share;
    share.structures = pool.structures;
    share.leftOut = pool.leftOut;
    const double percent = pool.answers > 0 ? 100 * pool.satisfied / pool.answers : 0;
    share.interval = valueInterval(indicator, percent, pool.answers, thresholds);
    if (share.interval.interval)
        share.percent = percent;
    return share;
}

}    // namespace

QString noIntervalText(NoInterval reason)
{
    switch (reason) {
    case NoInterval::UnitNotPublished:
        return QCoreApplication::translate("Analysis", "no interval: unit not published");
    case NoInterval::AnswersNotPublished:
        return QCoreApplication::translate("Analysis", "no interval: number of answers not published");
    case NoInterval::NotAProportion:
        return QCoreApplication::translate("Analysis", "no interval: the value is no share of those who answered");
    case NoInterval::AnswersMissing:
        return QCoreApplication::translate("Analysis", "no interval: the number of answers is missing here");
    case NoInterval::OutOfRange:
        return QCoreApplication::translate("Analysis", "no interval: the value is not between 0 and 100");
    case NoInterval::TooFewAnswers:
        return QCoreApplication::translate("Analysis", "no interval: too few answers");
    }
    return {};
}

std::string_view noIntervalWord(NoInterval reason)
{
    switch (reason) {
    case NoInterval::UnitNotPublished:
        return "unit_not_published";
    case NoInterval::AnswersNotPublished:
        return "answers_not_published";
    case NoInterval::NotAProportion:
        return "not_a_proportion";
    case NoInterval::AnswersMissing:
        return "answers_missing";
    case NoInterval::OutOfRange:
        return "out_of_range";
    case NoInterval::TooFewAnswers:
        return "too_few_answers";
    }
    return {};
}

ValueInterval valueInterval(const IndicatorEntry& indicator, double value, std::optional<double> answers,
                            const Thresholds& thresholds)
{
    const auto none = [&](NoInterval reason) { return ValueInterval{std::nullopt, reason, answers}; };
    if (indicator.knownUnit().empty())
        return none(NoInterval::UnitNotPublished);
    if (!indicator.isProportion())
        return none(NoInterval::NotAProportion);
    if (!answers)
        return none(NoInterval::AnswersNotPublished);
    if (!isNumberOfAnswers(*answers))
        return none(NoInterval::AnswersMissing);
    if (!isPercentage(value))
        return none(NoInterval::OutOfRange);
    if (*answers < thresholds.hideBelow)
        return none(NoInterval::TooFewAnswers);
    // The published share is rounded, so that the count need not be whole; the formula does not ask for it.
    const auto shares = wilsonInterval(value / 100 * *answers, *answers);
    return {Interval{100 * shares->low, 100 * shares->high}, std::nullopt, answers};
}

Result<const NumberColumn*> answersColumn(const Dataset& dataset, std::string_view field)
{
    if (const NumberColumn* column = dataset.results.numbers(field))
        return column;
    return Error{ErrorCode::WrongUsage,
                 QCoreApplication::translate("Analysis", "The results have no column of numbers named %1")
                     .arg(QString::fromUtf8(field.data(), static_cast<qsizetype>(field.size()))),
                 {},
                 {},
                 QCoreApplication::translate("Analysis", "Name the column that says how many people answered.")};
}

Result<PooledShares> pooledShares(const Selection& selection, const IndicatorEntry& indicator,
                                  std::string_view groupField, std::string_view answersField,
                                  const Thresholds& thresholds)
{
    const Dataset& dataset = selection.dataset();
    const auto answers = answersColumn(dataset, answersField);
    if (!answers)
        return answers.error();
    const NumberColumn* values = dataset.results.numbers("value");
    const CodeColumn* groups = dataset.results.codes(groupField);
    const std::vector<Row> selected = selection.results();
    Pool all;
    std::map<std::string_view, Pool> byGroup;
    for (Row row : latestResults(dataset, indicator.code, selected)) {
        const double value = values ? values->values[row] : NumberColumn::missing;
        all.add(value, (*answers)->values[row]);
        byGroup[groups ? groups->text(row) : std::string_view()].add(value, (*answers)->values[row]);
    }
    PooledShares out{shareOf(all, indicator, thresholds), {}};
    for (const auto& [group, pool] : byGroup)
        out.groups.emplace(group, shareOf(pool, indicator, thresholds));
    return out;
}

}    // namespace vigie
