// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/funnel.h"

#include "core/analysis/share.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace vigie {

namespace {

double angleOf(double share)
{
    return std::asin(std::sqrt(share));
}

double shareOfAngle(double angle)
{
    const double sine = std::sin(std::clamp(angle, 0.0, std::numbers::pi / 2));
    return sine * sine;
}

double pooledShare(std::span<const Proportion> points)
{
    double count = 0, n = 0;
    for (const Proportion& point : points) {
        count += point.count;
        n += point.n;
    }
    return n > 0 ? count / n : 0;
}

/// Mean square of the z-scores, those beyond the two quantiles drawn in to them.
double winsorisedMeanSquare(const std::vector<double>& z, double winsorShare)
{
    if (z.empty())
        return 0;
    std::vector<double> ascending = z;
    std::sort(ascending.begin(), ascending.end());
    const double low = *quantileOfSorted(ascending, winsorShare);
    const double high = *quantileOfSorted(ascending, 1 - winsorShare);
    double sum = 0;
    for (double each : ascending) {
        const double drawnIn = std::clamp(each, low, high);
        sum += drawnIn * drawnIn;
    }
    return sum / static_cast<double>(z.size());
}

double betweenVariance(std::span<const Proportion> points, double phi)
{
    if (points.size() < 2)
        return 0;
    double weights = 0, squares = 0;
    for (const Proportion& point : points) {
        const double weight = 4 * point.n;
        weights += weight;
        squares += weight * weight;
    }
    const auto k = static_cast<double>(points.size());
    return std::max(0.0, (k * phi - (k - 1)) / (weights - squares / weights));
}

/// How a point is judged: by the plain limits, or by those widened by τ².
class Judge
{
public:
    Judge(double centre, std::optional<double> tauSquared, const Thresholds& thresholds)
        : m_centre(centre), m_tauSquared(tauSquared), m_thresholds(thresholds)
    {
    }

    void judge(FunnelPoint& point) const
    {
        const auto n = static_cast<double>(point.n);
        point.share = static_cast<double>(point.count) / n;
        point.z = zOf(point.share, n);
        point.limits95 = limits(n, normal95);
        point.limits998 = limits(n, normal998);
        point.position = positionOf(point);
    }

private:
    double zOf(double share, double n) const
    {
        if (m_tauSquared)
            return (angleOf(share) - angleOf(m_centre)) / std::sqrt(1 / (4 * n) + *m_tauSquared);
        const double error = std::sqrt(m_centre * (1 - m_centre) / n);
        return error > 0 ? (share - m_centre) / error : 0;    // all or none: every point lies on the centre
    }

    Interval limits(double n, double z) const
    {
        const Interval limits =
            m_tauSquared ? widenedFunnelLimits(m_centre, n, z, *m_tauSquared) : funnelLimits(m_centre, n, z);
        return {std::max(0.0, limits.low), std::min(1.0, limits.high)};
    }

    FunnelPosition positionOf(const FunnelPoint& point) const
    {
        if (reliabilityOf(point.n, m_thresholds) == Reliability::Hidden)
            return FunnelPosition::TooFew;
        const double distance = std::abs(point.z);
        if (distance > normal998)
            return point.z > 0 ? FunnelPosition::Above998 : FunnelPosition::Below998;
        if (distance > normal95)
            return point.z > 0 ? FunnelPosition::Above95 : FunnelPosition::Below95;
        return FunnelPosition::Inside;
    }

    double m_centre;
    std::optional<double> m_tauSquared;    ///< empty = plain limits
    const Thresholds& m_thresholds;
};

/// Group, count and n of every group that states a sentiment, in the order of the chart.
std::vector<FunnelPoint> pointsOf(const PairCounts& pairs, std::string_view sentimentLabel)
{
    const Code sentiment = pairs.columns->find(sentimentLabel);
    std::vector<FunnelPoint> points;
    for (Code group = 1; group < pairs.rows->codeCount(); ++group) {
        FunnelPoint point;
        for (Code column = 1; column < pairs.columns->codeCount(); ++column)
            point.n += pairs.at(group, column);
        if (point.n == 0)
            continue;
        // A sentiment that nobody states has no code of its own: asking for it would count the missing ones.
        point.count = sentiment == missingCode ? 0 : pairs.at(group, sentiment);
        point.group = pairs.rows->text(group);
        points.push_back(std::move(point));
    }
    std::sort(points.begin(), points.end(),
              [](const FunnelPoint& a, const FunnelPoint& b) { return a.n != b.n ? a.n > b.n : a.group < b.group; });
    return points;
}

}    // namespace

Interval funnelLimits(double centre, double n, double z)
{
    const double halfWidth = z * std::sqrt(centre * (1 - centre) / n);
    return {centre - halfWidth, centre + halfWidth};
}

Interval widenedFunnelLimits(double centre, double n, double z, double tauSquared)
{
    const double halfWidth = z * std::sqrt(1 / (4 * n) + tauSquared);
    return {shareOfAngle(angleOf(centre) - halfWidth), shareOfAngle(angleOf(centre) + halfWidth)};
}

Overdispersion overdispersionOf(std::span<const Proportion> points, double winsorShare)
{
    Overdispersion result;
    result.centre = pooledShare(points);
    for (const Proportion& point : points)
        result.z.push_back((angleOf(point.count / point.n) - angleOf(result.centre)) * 2 * std::sqrt(point.n));
    result.phi = winsorisedMeanSquare(result.z, winsorShare);
    result.tauSquared = betweenVariance(points, result.phi);
    return result;
}

std::optional<Funnel> sentimentFunnel(const Selection& selection, std::string_view sentimentLabel,
                                      std::string_view groupField, CountingUnit unit, bool withOverdispersion,
                                      const Thresholds& thresholds)
{
    Funnel funnel;
    funnel.points = pointsOf(countsBySentiment(selection, groupField, unit), sentimentLabel);
    if (funnel.points.empty())
        return std::nullopt;
    // Few testimonies scatter more than the arcsine scale allows for, and would pass for overdispersion.
    std::vector<Proportion> judged;
    for (const FunnelPoint& point : funnel.points) {
        funnel.count += point.count;
        funnel.n += point.n;
        if (reliabilityOf(point.n, thresholds) != Reliability::Hidden)
            judged.push_back({static_cast<double>(point.count), static_cast<double>(point.n)});
    }
    funnel.centre = static_cast<double>(funnel.count) / static_cast<double>(funnel.n);
    const Overdispersion overdispersion = overdispersionOf(judged);
    funnel.phi = overdispersion.phi;
    funnel.tauSquared = overdispersion.tauSquared;
    funnel.overdispersed = withOverdispersion && funnel.tauSquared > 0;

    const Judge judge(funnel.centre, funnel.overdispersed ? std::optional(funnel.tauSquared) : std::nullopt,
                      thresholds);
    for (FunnelPoint& point : funnel.points)
        judge.judge(point);
    return funnel;
}

}    // namespace vigie
