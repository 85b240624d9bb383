// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/result_table.h"

#include "core/base/number.h"

#include <algorithm>
#include <cmath>
#include <string_view>

namespace vigie::demo {

namespace {

constexpr double resultsAtScaleOne = 15000;
constexpr int firstYear = 2022;
constexpr CivilDate lastUpdate = {2026, 9, 1};

int monthsOf(Frequency frequency)
{
    switch (frequency) {
    case Frequency::Quarterly:
        return 3;
    case Frequency::HalfYearly:
        return 6;
    case Frequency::Yearly:
        return 12;
    }
    return 12;
}

std::string_view frequencyLabel(Frequency frequency)
{
    switch (frequency) {
    case Frequency::Quarterly:
        return "trimestrielle";
    case Frequency::HalfYearly:
        return "semestrielle";
    case Frequency::Yearly:
        return "annuelle";
    }
    return {};
}

struct Period
{
    int month = 0;    // since January of the first year
    LocalSeconds startedOn = noDate;
    LocalSeconds published = noDate;    // a month after the end
};

std::vector<Period> periodsOf(Frequency frequency)
{
    const int first = monthIndex(fromCivil({firstYear, 1, 1}));
    std::vector<Period> periods;
    for (int month = 0;; month += monthsOf(frequency)) {
        const Period period{month, monthStart(first + month), monthStart(first + month + monthsOf(frequency) + 1)};
        if (period.published > fromCivil(lastUpdate))
            return periods;
        periods.push_back(period);
    }
}

bool measures(const Indicator& indicator, const DemoStructure& structure)
{
    return std::string_view(structure.service->code) == indicator.typology;
}

std::string decimal(int tenths, char mark)
{
    const int magnitude = std::abs(tenths);
    std::string text = (tenths < 0 ? "-" : "") + formatNumber(magnitude / 10);
    if (magnitude % 10 != 0)
        text += mark + formatNumber(magnitude % 10);
    return text;
}

/// The publishers never agreed on how to write a number.
std::string writtenValue(int tenths, const Indicator& indicator, Random& random)
{
    const bool percentage = std::string_view(indicator.unit) == "%";
    const int style = random.between(0, 99);
    if (style < 1)
        return {};
    if (style < 2)
        return "n/d";
    if (style < 12 && percentage)
        return decimal(tenths / 10 * 10, ',') + " %";
    if (style < 35)
        return decimal(tenths, ',');
    if (style < 60 && indicator.highest >= 1000)
        return decimal(tenths / 10 * 10, '.');
    return decimal(tenths, '.');
}

int valueAt(const Period& period, const Indicator& indicator, const DemoStructure& structure, Random& random)
{
    const int drawn = indicator.typical + indicator.perMerit * structure.merit / 100 +
                      indicator.perYear * period.month / 12 + random.spread(indicator.noise);
    return std::clamp(drawn, indicator.lowest, indicator.highest);
}

void addSurvey(DemoResult& result, int tenths, Random& random)
{
    const int satisfied = tenths / 10;
    const int silent = random.between(0, std::min(6, 100 - satisfied));
    result.satisfied = formatNumber(satisfied);
    result.noOpinion = formatNumber(silent);
    result.dissatisfied = formatNumber(100 - satisfied - silent);
}

DemoResult resultAt(const Period& period, const Indicator& indicator, const DemoStructure& structure, Random& random)
{
    DemoResult result;
    result.indicator = &indicator;
    result.structure = &structure;
    result.startedOn = period.startedOn;
    result.updatedOn = period.published + random.between(0, 24) * secondsPerDay;
    const int tenths = valueAt(period, indicator, structure, random);
    result.value = writtenValue(tenths, indicator, random);
    const bool survey = std::string_view(indicator.family) == "Satisfaction" && std::string_view(indicator.unit) == "%";
    if (survey && random.chance(300))
        addSurvey(result, tenths, random);
    return result;
}

std::string resultCode(const DemoResult& result)
{
    return indicatorCode(*result.indicator) + '_' + formatNumber(toCivil(result.startedOn).year) + '_' +
           formatNumber(result.number);
}

/// Share of the series that are kept so that their number comes close to what the scale asks for.
int keptPerMille(const ServiceNetwork& network, double scale)
{
    double possible = 0;
    for (const DemoStructure& structure : network.structures()) {
        for (const Indicator& indicator : indicators()) {
            if (measures(indicator, structure))
                possible += static_cast<double>(periodsOf(indicator.frequency).size());
        }
    }
    return static_cast<int>(std::lround(1000 * resultsAtScaleOne * scale / possible));
}

}    // namespace

std::vector<CsvColumn<DemoResult>> resultColumns()
{
    using R = DemoResult;
    return {
        {"Code SP+ du résultat", resultCode},
        {"Intitulé du réseau", [](const R& r) { return std::string(r.structure->service->network); }},
        {"Typologie", [](const R& r) { return std::string(r.structure->service->typology); }},
        {"Code SP+ structure", [](const R& r) { return r.structure->code; }},
        {"Intitulé de la structure", [](const R& r) { return r.structure->name; }},
        {"Code SP+ de l'indicateur", [](const R& r) { return indicatorCode(*r.indicator); }},
        {"Titre original de l'indicateur", [](const R& r) { return std::string(r.indicator->title); }},
        {"Date de début de l'évaluation", [](const R& r) { return formatIso(r.startedOn); }},
        {"Durée de l'évaluation", [](const R& r) { return formatNumber(monthsOf(r.indicator->frequency) * 13 / 3); }},
        {"Fréquence", [](const R& r) { return std::string(frequencyLabel(r.indicator->frequency)); }},
        {"Valeur", [](const R& r) { return r.value; }},
        {"Valeur attendue",
         [](const R& r) { return r.structure->merit > 0 ? decimal(r.indicator->typical, '.') : std::string(); }},
        {"Satisfait", [](const R& r) { return r.satisfied; }},
        {"Insatisfait", [](const R& r) { return r.dissatisfied; }},
        {"Ne se prononce pas", [](const R& r) { return r.noOpinion; }},
        {"Date de mise à jour", [](const R& r) { return formatIso(r.updatedOn); }},
        {"Actif", [](const R& r) { return std::string(r.structure->active ? yes : no); }},
    };
}

void makeResults(const ServiceNetwork& network, const DemoOptions& options,
                 const std::function<bool(const DemoResult&)>& take)
{
    Random random(options.seed, 2);
    const int kept = keptPerMille(network, options.scale);
    int number = 0;
    for (const DemoStructure& structure : network.structures()) {
        for (const Indicator& indicator : indicators()) {
            if (!measures(indicator, structure) || !random.chance(kept))
                continue;
            for (const Period& period : periodsOf(indicator.frequency)) {
                DemoResult result = resultAt(period, indicator, structure, random);
                result.number = ++number;
                if (!take(result))
                    return;
            }
        }
    }
}

}    // namespace vigie::demo
