// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace vigie {

/// A position in degrees, WGS 84.
struct GeoPoint
{
    double longitude = 0;
    double latitude = 0;
};

/// A point of a map plane: metres to the east and to the north.
struct PlanePoint
{
    double x = 0;
    double y = 0;
};

/// Lambert-93 (EPSG:2154), the legal projection of metropolitan France: conformal conic with parallels 44° and 49° N on
/// GRS 80. Formulas: IGN, note NT/G 71, algorithms 1 and 3. Agrees with PROJ within a micrometre.
PlanePoint lambert93(const GeoPoint& point);

/// Equirectangular projection around a centre, true to scale there. For a territory as small as an overseas
/// département its largest error is 0.3 % of the width.
class LocalPlane
{
public:
    explicit LocalPlane(const GeoPoint& centre);
    PlanePoint project(const GeoPoint& point) const;

private:
    GeoPoint m_centre;
    double m_metresPerDegreeEast;
};

}    // namespace vigie
