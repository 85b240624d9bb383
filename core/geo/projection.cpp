// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/projection.h"

#include <cmath>
#include <numbers>

namespace vigie {

namespace {

constexpr double radiansPerDegree = std::numbers::pi / 180;
constexpr double metresPerDegree = 111319.49;    // of latitude, on the equatorial radius of GRS 80

namespace lambert {
constexpr double eccentricity = 0.0818191910428;
constexpr double exponent = 0.7256077650533;
constexpr double coneConstant = 11754255.4261;
constexpr double poleX = 700000;
constexpr double poleY = 12655612.0499;
constexpr double centralMeridian = 3;
}    // namespace lambert

double isometricLatitude(double latitude)
{
    const double e = lambert::eccentricity;
    const double sine = e * std::sin(latitude);
    return std::log(std::tan(std::numbers::pi / 4 + latitude / 2)) - e / 2 * std::log((1 + sine) / (1 - sine));
}

}    // namespace

PlanePoint lambert93(const GeoPoint& point)
{
    const double isometric = isometricLatitude(point.latitude * radiansPerDegree);
    const double radius = lambert::coneConstant * std::exp(-lambert::exponent * isometric);
    const double angle = lambert::exponent * (point.longitude - lambert::centralMeridian) * radiansPerDegree;
    return {lambert::poleX + radius * std::sin(angle), lambert::poleY - radius * std::cos(angle)};
}

LocalPlane::LocalPlane(const GeoPoint& centre)
    : m_centre(centre), m_metresPerDegreeEast(metresPerDegree * std::cos(centre.latitude * radiansPerDegree))
{
}

PlanePoint LocalPlane::project(const GeoPoint& point) const
{
    return {m_metresPerDegreeEast * (point.longitude - m_centre.longitude),
            metresPerDegree * (point.latitude - m_centre.latitude)};
}

}    // namespace vigie
