// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/poster.h"

#include "core/analysis/evaluated_period.h"
#include "core/analysis/structure_facts.h"
#include "core/chart/figure_frame.h"
#include "core/chart/value_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace vigie {

namespace {

QString said(const char* source)
{
    return QCoreApplication::translate("Poster", source);
}

std::string_view codeText(const Table& table, const char* column, Row row)
{
    const CodeColumn* codes = table.codes(column);
    return codes ? codes->text(row) : std::string_view();
}

QString dayText(LocalSeconds day)
{
    return dateText(QString::fromStdString(formatIso(day)).left(10));
}

QString whenText(const PeriodValue& value)
{
    if (const auto evaluated = evaluatedPeriod(value))
        return said(QT_TRANSLATE_NOOP("Poster", "Measured from %1 to %2"))
            .arg(dayText(evaluated->begin), dayText(evaluated->end - secondsPerDay));
    if (value.period.begin == noDate)
        return said(QT_TRANSLATE_NOOP("Poster", "Date of the measure not published"));
    return (value.period.fromUpdate ? said(QT_TRANSLATE_NOOP("Poster", "Updated on %1"))
                                    : said(QT_TRANSLATE_NOOP("Poster", "Measured from %1")))
        .arg(dayText(value.period.begin));
}

QString sampleOf(std::optional<double> answers)
{
    if (!answers || std::isnan(*answers))
        return said(QT_TRANSLATE_NOOP("Poster", "number of answers not published"));
    return said(QT_TRANSLATE_NOOP("Poster", "n = %1 answers")).arg(countText(std::llround(*answers)));
}

QString readingText(const ConfirmedPolarity& polarity)
{
    if (!polarity.higherIsBetter())
        return {};
    return *polarity.higherIsBetter() ? said(QT_TRANSLATE_NOOP("Poster", "The higher, the better"))
                                      : said(QT_TRANSLATE_NOOP("Poster", "The lower, the better"));
}

/// The wording for users of every indicator that has one.
QString userTitle(const Dataset& dataset, const IndicatorEntry& indicator)
{
    const Table& indicators = dataset.indicators;
    for (Row row = 0; row < indicators.rowCount(); ++row) {
        const std::string_view title = codeText(indicators, "user_title", row);
        if (!title.empty() && codeText(indicators, "code", row) == indicator.code)
            return fromData(title);
    }
    return fromData(indicator.title);
}

std::vector<Row> resultsOf(const Table& results, std::string_view structure)
{
    std::vector<Row> rows;
    for (Row row = 0; row < results.rowCount(); ++row) {
        if (codeText(results, "structure_code", row) == structure)
            rows.push_back(row);
    }
    return rows;
}

/// The latest period that has a value; nullptr when none has.
const PeriodValue* latestValue(const IndicatorHistory& history)
{
    const auto found = std::find_if(history.periods.rbegin(), history.periods.rend(),
                                    [](const PeriodValue& each) { return !std::isnan(each.value); });
    return found == history.periods.rend() ? nullptr : &*found;
}

PosterResult resultOf(const FigureContext& context, const IndicatorEntry& indicator, const PeriodValue& latest,
                      std::optional<double> answers)
{
    PosterResult result;
    result.indicator = indicator.code;
    result.family = indicator.family.value;
    result.title = userTitle(context.selection.dataset(), indicator);
    result.number = measureText(latest.value, 1);
    const bool stated = !latest.unit.empty() || !indicator.knownUnit().empty();
    result.unit = fromData(!latest.unit.empty() ? latest.unit : std::string_view(indicator.unit.value));
    if (!stated && !result.unit.isEmpty())
        result.remark = said(QT_TRANSLATE_NOOP("Poster", "unit as its title suggests"));
    if (indicator.isProportion() && latest.value >= 0 && latest.value <= 100)
        result.share = latest.value / 100;
    result.when = whenText(latest);
    result.sample = sampleOf(answers);
    result.reading = readingText(indicator.confirmedPolarity());
    if (answers && indicator.isProportion() && *answers < context.thresholds.hideBelow) {
        result.number = belowText(context.thresholds.hideBelow);
        result.unit.clear();
        result.share.reset();
    }
    return result;
}

constexpr std::array families = {IndicatorFamily::Satisfaction, IndicatorFamily::Performance, IndicatorFamily::Unknown};

PosterContent::Group groupOf(IndicatorFamily family)
{
    switch (family) {
    case IndicatorFamily::Satisfaction:
        return {said(QT_TRANSLATE_NOOP("Poster", "Satisfaction")),
                said(QT_TRANSLATE_NOOP("Poster", "What users say of us, in surveys")),
                {}};
    case IndicatorFamily::Performance:
        return {said(QT_TRANSLATE_NOOP("Poster", "Performance")),
                said(QT_TRANSLATE_NOOP("Poster", "What our service measures")),
                {}};
    case IndicatorFamily::Unknown:
        break;
    }
    return {said(QT_TRANSLATE_NOOP("Poster", "Other results")),
            said(QT_TRANSLATE_NOOP("Poster", "The files do not say whether they are satisfaction or performance")),
            {}};
}

QString placeOf(const FigureContext& context, Row row)
{
    const Table& structures = context.selection.dataset().structures;
    QStringList place{fromData(codeText(structures, "town", row))};
    if (const std::string_view department = codeText(structures, "department", row); !department.empty())
        place << context.territories.departmentTitle(department);
    place.removeAll(QString());
    return place.join(QStringLiteral(" · "));
}

QString whereToFind(bool fictitious)
{
    if (fictitious)
        return said(QT_TRANSLATE_NOOP("Poster", "Example of a poster: these results are published nowhere."));
    return said(QT_TRANSLATE_NOOP("Poster", "Where to find these results: on the public site of the programme %1, and "
                                            "often on the site of this service."))
        .arg(QStringLiteral("Services Publics\u00a0+"));
}

Provenance provenanceOf(const FigureContext& context, const QString& structure, size_t results,
                        const QString& sourceLine)
{
    Provenance provenance;
    provenance.snapshot = context.snapshot;
    provenance.snapshot.dataDate = context.dataDate;
    provenance.snapshot.fictitious = context.fictitious;
    provenance.filterSentence = structure;
    const auto count = static_cast<int>(results);
    provenance.sampleSize = QCoreApplication::translate("Poster", "%Ln result(s)", nullptr, count);
    provenance.sourceLine = sourceLine;
    provenance.method = said(QT_TRANSLATE_NOOP("Poster", "Latest published value of each indicator, as published."));
    provenance.thresholds = context.thresholds;
    return provenance;
}

}    // namespace

std::vector<PosterResult> posterResults(const FigureContext& context, const IndicatorDictionary& dictionary,
                                        std::string_view structure, const NumberColumn* answers)
{
    const Dataset& dataset = context.selection.dataset();
    const std::vector<Row> rows = resultsOf(dataset.results, structure);
    std::vector<PosterResult> results;
    for (const IndicatorEntry& indicator : dictionary.entries()) {
        const std::vector<IndicatorHistory> histories = indicatorHistories(dataset, indicator.code, rows);
        const PeriodValue* latest = histories.empty() ? nullptr : latestValue(histories.front());
        if (!latest)
            continue;
        const auto answered = answers ? std::optional(answers->values[latest->result]) : std::nullopt;
        results.push_back(resultOf(context, indicator, *latest, answered));
    }
    std::stable_sort(results.begin(), results.end(), [](const PosterResult& a, const PosterResult& b) {
        const auto place = [](IndicatorFamily family) { return std::ranges::find(families, family); };
        return place(a.family) < place(b.family);
    });
    return results;
}

std::vector<size_t> usualPosterChoice(const std::vector<PosterResult>& results)
{
    // In turn, so that what users say does not crowd out what is measured, nor the other way round.
    std::array<std::vector<size_t>, families.size()> byFamily;
    for (size_t i = 0; i < results.size(); ++i)
        byFamily[static_cast<size_t>(std::ranges::find(families, results[i].family) - families.begin())].push_back(i);
    std::vector<size_t> chosen;
    for (size_t turn = 0; chosen.size() < std::min(mostPosterResults, results.size()); ++turn) {
        for (const std::vector<size_t>& family : byFamily) {
            if (turn < family.size() && chosen.size() < mostPosterResults)
                chosen.push_back(family[turn]);
        }
    }
    std::sort(chosen.begin(), chosen.end());
    return chosen;
}

PosterContent posterContent(const FigureContext& context, std::string_view structure,
                            const std::vector<PosterResult>& results, const QString& sentence)
{
    PosterContent poster;
    poster.overline = said(QT_TRANSLATE_NOOP("Poster", "Our results of service quality"));
    poster.structure = fromData(structure);
    const auto rows = structureRows(context.selection.dataset().structures);
    if (const auto self = rows.find(structure); self != rows.end()) {
        poster.structure = fromData(codeText(context.selection.dataset().structures, "name", self->second));
        poster.place = placeOf(context, self->second);
    }
    poster.sentence = sentence.simplified();
    if (context.fictitious)
        poster.notice = fictitiousDataNotice();
    const size_t count = std::min(results.size(), mostPosterResults);
    for (const IndicatorFamily family : families) {
        PosterContent::Group group = groupOf(family);
        std::copy_if(results.begin(), results.begin() + static_cast<std::ptrdiff_t>(count),
                     std::back_inserter(group.results),
                     [family](const PosterResult& each) { return each.family == family; });
        if (!group.results.empty())
            poster.groups.push_back(std::move(group));
    }
    poster.whereToFind = whereToFind(context.fictitious);
    const QString sourceLine = figureFrame(context, {}, {}).sourceLine;
    poster.source = {sourceLine,
                     said(QT_TRANSLATE_NOOP("Poster", "Made with Vigie %1, a reuse of open data that the producer has "
                                                      "neither checked nor approved."))
                         .arg(QStringLiteral(VIGIE_VERSION))};
    poster.provenance = provenanceOf(context, poster.structure, count, sourceLine);
    return poster;
}

}    // namespace vigie
