// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/choropleth_text.h"

#include "core/chart/value_text.h"
#include "core/geo/class_breaks.h"

#include <QCoreApplication>

#include <cmath>

namespace vigie {

namespace {

QString valueText(const Choropleth& map, double value, int decimals)
{
    switch (map.values) {
    case Choropleth::Values::Share:
        return percentText(value, decimals);
    case Choropleth::Values::Number:
    case Choropleth::Values::Ratio:
        return measureText(value, decimals);
    }
    return {};
}

/// As few as tell all limits apart, two at most.
int breakDecimals(const Choropleth& map)
{
    const double unit = map.values == Choropleth::Values::Share ? 100 : 1;
    for (int decimals = 0; decimals < 2; ++decimals) {
        const double scale = unit * std::pow(10, decimals);
        bool apart = true;
        for (size_t i = 1; i < map.breaks.size(); ++i)
            apart = apart && std::lround(map.breaks[i] * scale) != std::lround(map.breaks[i - 1] * scale);
        if (apart)
            return decimals;
    }
    return 2;
}

}    // namespace

QString territoryValueText(const Choropleth& map, double value)
{
    return map.values == Choropleth::Values::Number ? countText(std::llround(value)) : valueText(map, value, 1);
}

QString shownValueText(const Choropleth& map, const Choropleth::Territory& territory)
{
    if (territory.value)
        return territoryValueText(map, *territory.value);
    return territory.reliability == Reliability::Hidden ? map.hiddenText
                                                        : QCoreApplication::translate("Figure", "nothing to divide");
}

QString classText(const Choropleth& map, size_t index)
{
    const std::vector<double>& breaks = map.breaks;
    if (breaks.empty())
        return map.valueTitle;
    if (static_cast<qsizetype>(index) < map.classNames.size())
        return map.classNames[static_cast<qsizetype>(index)];
    const int decimals = breakDecimals(map);
    const auto text = [&](double value) { return valueText(map, value, decimals); };
    if (index == 0)
        return QCoreApplication::translate("Figure", "< %1").arg(text(breaks.front()));
    if (index == breaks.size())
        return QCoreApplication::translate("Figure", "≥ %1").arg(text(breaks.back()));
    const double unit = map.values == Choropleth::Values::Share ? 100 : 1;
    return QCoreApplication::translate("Figure", "%1 – %2")
        .arg(measureText(breaks[index - 1] * unit, decimals), text(breaks[index]));
}

QString classText(const Choropleth& map, const Choropleth::Territory& territory)
{
    return territory.value ? classText(map, classOf(*territory.value, map.breaks)) : QString();
}

QString intervalText(const std::optional<Interval>& interval)
{
    if (!interval)
        return {};
    return QCoreApplication::translate("Figure", "%1 – %2")
        .arg(measureText(interval->low * 100, 1), percentText(interval->high));
}

QString markText(const Choropleth& map, const Choropleth::Territory& territory)
{
    QStringList lines{territory.name};
    lines << QCoreApplication::translate("Figure", "%1: %2")
                 .arg(map.valueTitle, territory.value ? territoryValueText(map, *territory.value)
                                                      : QCoreApplication::translate("Figure", "not shown, too few"));
    if (territory.observed)
        lines
            << QCoreApplication::translate("Figure", "observed: %1").arg(territoryValueText(map, *territory.observed));
    if (territory.interval)
        lines << QCoreApplication::translate("Figure", "95% interval: %1").arg(intervalText(territory.interval));
    lines << sampleText(territory.n);
    if (territory.reliability == Reliability::Caution)
        lines << QCoreApplication::translate("Figure", "%1: to be read with caution").arg(map.cautionText);
    return lines.join(u'\n');
}

}    // namespace vigie
