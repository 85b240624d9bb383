// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/series_indicators.h"

#include "core/domain/series_fields.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace vigie {

namespace {

constexpr std::array indicators = {
    SeriesIndicator{
        "tx-satisfaction-usagers-services-publics",
        QT_TRANSLATE_NOOP("SeriesIndicator", "Satisfaction of users with public services"),
        QT_TRANSLATE_NOOP(
            "SeriesIndicator",
            "Share of users who say that they are very or rather satisfied, in the yearly Delouvrier survey: an online "
            "sample of 2,500 residents of 15 and over, of whom those count who used one of nine public services "
            "(taxes, "
            "police and gendarmerie, public health, social security, housing, education, justice, environment, "
            "employment), weighted as in the population. National only: neither territories nor services can be "
            "told apart."),
        77.0},
    SeriesIndicator{
        "tx-transparence-resultats", QT_TRANSLATE_NOOP("SeriesIndicator", "Places that publish their results"),
        QT_TRANSLATE_NOOP(
            "SeriesIndicator",
            "National: share of the networks of public services that publish results. Département: share of the places "
            "that receive the public there and publish theirs, over 21 networks. Counted from the results portal, once "
            "a year. National values were revised between releases: compare values of one release only."),
        std::nullopt,
        QT_TRANSLATE_NOOP("SeriesIndicator", "The published unit speaks of networks; at this level the value is a "
                                             "share of places that receive the public.")},
};

}    // namespace

std::span<const SeriesIndicator> programmeIndicators()
{
    return indicators;
}

const SeriesIndicator* programmeIndicator(std::string_view id)
{
    const auto found = std::find_if(indicators.begin(), indicators.end(),
                                    [id](const SeriesIndicator& indicator) { return indicator.id == id; });
    return found == indicators.end() ? nullptr : &*found;
}

QString seriesIndicatorTitle(const SeriesIndicator& indicator)
{
    return QCoreApplication::translate("SeriesIndicator", indicator.title);
}

QString seriesIndicatorDescription(const SeriesIndicator& indicator)
{
    return QCoreApplication::translate("SeriesIndicator", indicator.description);
}

QString unitCaution(const SeriesIndicator& indicator, std::string_view level)
{
    const bool local = level == series_level::departmental || level == series_level::regional;
    return local && indicator.localCaution ? QCoreApplication::translate("SeriesIndicator", indicator.localCaution)
                                           : QString();
}

}    // namespace vigie
