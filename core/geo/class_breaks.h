// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

namespace vigie {

/// Inner limits of at most @p classes classes of about equal size (quantiles of definition 7 of Hyndman & Fan),
/// ascending, equal limits merged: k classes have k-1 limits, and equal values never fall in two classes. A value
/// belongs to the class above every limit that it reaches or exceeds. Fewer classes come back when the values are few
/// or tied: no class is empty. Values that are not finite are left out; without values there are no limits.
std::vector<double> quantileBreaks(std::vector<double> values, int classes);

// The other ways to cut values into classes. All give inner limits as quantileBreaks() does, leave out values that are
// not finite, and give no limits where there is nothing to cut.

/// Classes of equal width between the least and the greatest value. Classes may be empty, as they should be seen to be.
std::vector<double> equalBreaks(std::span<const double> values, int classes);

/// The classes whose values differ least from their class means: the least sum of squared deviations of all ways to
/// cut the sorted values (W. D. Fisher 1958, "On grouping for maximum homogeneity", J. Am. Stat. Assoc. 53:789-798,
/// known in cartography as Jenks' natural breaks). Exact, by dynamic programming: O(classes · n²), for some hundreds of
/// values. A limit is the least value of the class above it. Fewer classes when there are fewer distinct values.
std::vector<double> naturalBreaks(std::vector<double> values, int classes);

/// The box map: lower outliers, the four quarters, upper outliers. Limits: Q1 − 1.5·IQR, Q1, median, Q3, Q3 + 1.5·IQR,
/// quartiles of definition 7 (L. Anselin 1994, "Exploratory spatial data analysis and geographic information systems").
/// Always six classes, the outer ones often empty; none at all when the quartiles coincide.
std::vector<double> boxBreaks(std::vector<double> values);

enum class ClassMethod { Quantiles, EqualIntervals, NaturalBreaks, BoxMap };
/// @p classes says nothing to the box map.
std::vector<double> classBreaks(std::vector<double> values, ClassMethod method, int classes);

/// The class of a value, from 0 to breaks.size().
size_t classOf(double value, std::span<const double> breaks);

}    // namespace vigie
