// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/csv_file.h"

#include <span>

namespace vigie::demo {

enum class Frequency { Quarterly, HalfYearly, Yearly };

/// One indicator, measured in every structure of one typology. Values are tenths of the unit.
struct Indicator
{
    int number;              ///< IND-<number>
    const char* typology;    ///< code
    const char* title;
    const char* userTitle;
    const char* family;    ///< "Satisfaction" or "Performance"
    const char* unitType;
    const char* unit;
    Frequency frequency;
    int typical;
    int perMerit;    ///< effect of 100 points of a structure's merit
    int noise;
    int perYear;    ///< trend
    int lowest;
    int highest;
};

std::span<const Indicator> indicators();
std::string indicatorCode(const Indicator& indicator);
/// The columns of export-indicateurs.
std::vector<CsvColumn<Indicator>> indicatorColumns();

}    // namespace vigie::demo
