// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/survival.h"

#include <algorithm>
#include <cmath>

namespace vigie {

namespace {

/// S is a product of quotients: a half may come out an epsilon above a half.
constexpr double rounding = 1e-12;

/// S^exp(±z·θ) with θ the standard error of log(-log S).
std::optional<Interval> logLogInterval(double unanswered, double greenwoodSum)
{
    if (unanswered <= 0 || unanswered >= 1)
        return std::nullopt;
    const double error = std::sqrt(greenwoodSum) / -std::log(unanswered);
    return Interval{std::pow(unanswered, std::exp(normal95 * error)),
                    std::pow(unanswered, std::exp(-normal95 * error))};
}

/// The last step at or before that day, or nullptr.
const Survival::Step* stepAt(const std::vector<Survival::Step>& steps, double days)
{
    const auto after = std::upper_bound(steps.begin(), steps.end(), days,
                                        [](double day, const Survival::Step& step) { return day < step.days; });
    return after == steps.begin() ? nullptr : &*std::prev(after);
}

std::vector<Survival::Step> stepsOf(std::span<const Wait> ascending)
{
    std::vector<Survival::Step> steps;
    double unanswered = 1;
    double greenwoodSum = 0;
    for (size_t first = 0; first < ascending.size();) {
        const double days = ascending[first].days;
        size_t end = first;
        qint64 answered = 0;
        for (; end < ascending.size() && ascending[end].days == days; ++end)
            answered += ascending[end].answered;
        // Whoever is censored on a day was seen waiting all that day, so the answers of the day come first.
        const auto waiting = static_cast<qint64>(ascending.size() - first);
        if (answered > 0) {
            const auto atRisk = static_cast<double>(waiting), left = static_cast<double>(waiting - answered);
            unanswered *= left / atRisk;
            greenwoodSum += left > 0 ? static_cast<double>(answered) / (atRisk * left) : 0;
            steps.push_back({days, waiting, answered, unanswered, logLogInterval(unanswered, greenwoodSum)});
        }
        first = end;
    }
    return steps;
}

void describeAnswered(std::span<const Wait> ascending, Survival& survival)
{
    std::vector<double> days;
    double sum = 0;
    for (const Wait& wait : ascending) {
        if (wait.answered) {
            days.push_back(wait.days);
            sum += wait.days;
        }
    }
    survival.answered = static_cast<qint64>(days.size());
    if (!days.empty())
        survival.answeredOnlyMean = sum / static_cast<double>(days.size());
    survival.answeredOnlyMedian = quantileOfSorted(days, 0.5);
}

}    // namespace

Survival survivalOf(std::span<const Wait> waits)
{
    std::vector<Wait> ascending(waits.begin(), waits.end());
    std::sort(ascending.begin(), ascending.end(), [](const Wait& a, const Wait& b) { return a.days < b.days; });
    Survival survival;
    survival.n = static_cast<qint64>(ascending.size());
    if (ascending.empty())
        return survival;
    survival.longestWait = ascending.back().days;
    survival.steps = stepsOf(ascending);
    describeAnswered(ascending, survival);
    return survival;
}

Survival::Quantile Survival::quantile(double shareAnswered) const
{
    const double level = 1 - shareAnswered + rounding;
    Quantile quantile;
    for (const Step& step : steps) {
        // Where S is 0 there is no interval, yet its low end cannot lie above S.
        const double low = step.interval ? step.interval->low : step.unanswered;
        if (!quantile.low && low <= level)
            quantile.low = step.days;
        if (!quantile.days && step.unanswered <= level)
            quantile.days = step.days;
        if (!quantile.high && step.interval && step.interval->high <= level)
            quantile.high = step.days;
    }
    return quantile;
}

std::optional<double> Survival::answeredWithin(double days) const
{
    const bool someoneWaits = steps.empty() || steps.back().unanswered > 0;
    if (n == 0 || (days > longestWait && someoneWaits))
        return std::nullopt;
    const Step* step = stepAt(steps, days);
    return step ? 1 - step->unanswered : 0.0;
}

std::optional<Interval> Survival::answeredWithinInterval(double days) const
{
    const Step* step = answeredWithin(days) ? stepAt(steps, days) : nullptr;
    if (!step || !step->interval)
        return std::nullopt;
    return Interval{1 - step->interval->high, 1 - step->interval->low};
}

}    // namespace vigie
