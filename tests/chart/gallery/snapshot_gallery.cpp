// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/chart/gallery/snapshot_gallery.h"

#include "core/analysis/distribution.h"
#include "core/analysis/indicator_dictionary.h"
#include "core/chart/figure_kinds.h"
#include "core/chart/value_titles.h"
#include "core/output/snapshot_figures.h"
#include "core/session/snapshot_session.h"

#include <algorithm>
#include <map>
#include <optional>

namespace vigie::gallery {

namespace {

using Options = std::map<std::string, std::string, std::less<>>;
/// What a required option is given; no value: the snapshot has none.
using Needed = std::map<std::string, std::optional<std::string>, std::less<>>;

/// Kinds once more, for what their usual options do not show.
struct Variant
{
    const char* name;
    FigureRecipe recipe;
};

std::vector<Variant> variants()
{
    return {{"funnel-department", {"funnel", {{"by", "department"}}, {}}},
            {"funnel-overdispersion", {"funnel", {{"overdispersion", "yes"}}, {}}},
            {"delays-typology", {"delays", {{"by", "typology"}}, {}}},
            {"trend-negatives", {"trend", {{"sentiment", "negative"}}, {}}},
            {"counts-channel", {"counts", {{"by", "channel"}}, {}}},
            {"counts-department", {"counts", {{"by", "department"}, {"unit", "mentions"}, {"most", "101"}}, {}}},
            {"counts-status", {"counts", {{"by", "status"}}, {}}},
            {"comparison-negatives", {"comparison", {}, QStringLiteral("ressenti:négatif")}}};
}

/// What a column says of the most results of an indicator.
std::optional<std::string> mostFrequent(const Table& results, std::string_view field, std::string_view indicator)
{
    const CodeColumn* column = results.codes(field);
    const CodeColumn* indicators = results.codes("indicator_code");
    if (!column || !indicators)
        return std::nullopt;
    std::map<std::string, qint64> counts;
    for (Row row = 0; row < results.rowCount(); ++row) {
        if (const std::string_view text = column->text(row); !text.empty() && indicators->text(row) == indicator)
            ++counts[std::string(text)];
    }
    const auto most = std::ranges::max_element(counts, {}, [](const auto& counted) { return counted.second; });
    return most == counts.end() ? std::nullopt : std::optional(most->first);
}

/// Those whose values can be compared, most structures first.
std::vector<std::string> comparableIndicators(const Selection& selection)
{
    std::vector<IndicatorSummary> summaries = indicatorSummaries(selection);
    std::ranges::stable_sort(summaries, std::greater(), &IndicatorSummary::structures);
    const IndicatorDictionary dictionary(selection.dataset());
    std::vector<std::string> codes;
    for (const IndicatorSummary& summary : summaries) {
        const IndicatorEntry* entry = dictionary.find(summary.code);
        if (entry && summary.structures > 0 &&
            indicatorDistribution(selection, entry->code, "typology", entry->knownUnit()))
            codes.push_back(entry->code);
    }
    return codes;
}

Needed neededOptions(const Selection& selection)
{
    const std::vector<std::string> indicators = comparableIndicators(selection);
    const auto at = [&indicators](size_t position) {
        return position < indicators.size() ? std::optional(indicators[position]) : std::nullopt;
    };
    const std::string first = at(0).value_or(std::string());
    const Table& results = selection.dataset().results;
    return {{"code", at(0)},
            {"against", at(1)},
            {"structure", mostFrequent(results, "structure_code", first)},
            {"department", mostFrequent(results, "department", first)}};
}

Error optionNotKnown(const char* kind, const char* option)
{
    return {ErrorCode::CheckFailed,
            QStringLiteral("The gallery does not know what to give to a figure"),
            QStringLiteral("%1, %2").arg(QLatin1String(kind), QLatin1String(option)),
            {},
            {}};
}

/// Nothing when the snapshot lacks what the kind needs.
Result<std::optional<Options>> optionsOf(const FigureKind& kind, const Needed& known)
{
    Options options;
    for (const FigureKind::Option& option : kind.options) {
        if (!option.required)
            continue;
        const auto value = known.find(std::string_view(option.name));
        if (value == known.end())
            return optionNotKnown(kind.name, option.name);
        if (!value->second)
            return std::optional<Options>();
        options.emplace(option.name, *value->second);
    }
    return std::optional(std::move(options));
}

}    // namespace

Result<std::vector<NamedFigure>> figuresOf(const QString& snapshotPath)
{
    const auto snapshot = openSnapshot(snapshotPath, {});
    if (!snapshot)
        return snapshot.error();
    const auto territories = Territories::load();
    if (!territories)
        return territories.error();
    const SnapshotFigures made{*snapshot, *territories, {}, {}, ValueTitles(*territories, snapshot->dataset)};
    const Needed needed = neededOptions(Selection(snapshot->dataset, {}));
    std::vector<NamedFigure> figures;
    const auto add = [&](const char* name, const FigureRecipe& recipe) -> Result<void> {
        auto figure = made.make(recipe, {});
        if (!figure)
            return figure.error();
        figures.push_back({QString::fromUtf8(name), std::move(*figure)});
        return {};
    };
    for (const FigureKind& kind : figureKinds()) {
        const auto options = optionsOf(kind, needed);
        if (!options)
            return options.error();
        if (!*options)
            continue;
        if (const auto added = add(kind.name, {kind.name, **options, {}}); !added)
            return added.error();
    }
    for (const Variant& variant : variants()) {
        if (const auto added = add(variant.name, variant.recipe); !added)
            return added.error();
    }
    return figures;
}

}    // namespace vigie::gallery
