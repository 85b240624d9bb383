// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminal.h"
#include "app/cli/text_analyses.h"
#include "core/analysis/near_duplicates.h"
#include "core/base/number.h"
#include "core/session/text_search.h"

#include <QCoreApplication>

namespace vigie::cli {

namespace {

constexpr size_t usualLimit = 100;

Result<DuplicateOptions> optionsOf(const Arguments& arguments)
{
    const auto scope = scopeOf(arguments);
    if (!scope)
        return scope.error();
    DuplicateOptions options;
    options.scope = *scope;
    const std::string given = arguments.value(QStringLiteral("threshold")).toStdString();
    if (given.empty())
        return options;
    const auto number = parseNumber(given);
    if (!number || number->value < 0.5 || number->value > 1)
        return wrongUsage(QCoreApplication::translate("Cli", "--threshold is a number from 0.5 to 1"));
    options.threshold = number->value;
    return options;
}

/// The groups that are wide enough to be told of; the texts of the others count as if they were alone.
std::vector<DuplicateGroup> groupsOf(const Duplicates& found, qint64 fewestTestimonies)
{
    std::vector<DuplicateGroup> groups = found.groups;
    std::erase_if(groups, [=](const DuplicateGroup& group) { return group.testimonies < fewestTestimonies; });
    return groups;
}

/// One row for each text of each group: what is needed to count a group once elsewhere.
void addGroups(const Duplicates& found, const std::vector<DuplicateGroup>& groups, const Dataset& dataset, bool answers,
               size_t limit, AnswerTable& table)
{
    table.columns = {"group", "testimonies", "texts", "versions", "id", "answer", "published_on"};
    for (size_t number = 0; number < groups.size() && (limit == 0 || number < limit); ++number) {
        const DuplicateGroup& group = groups[number];
        for (uint32_t text : group.texts) {
            const ComparedText& place = found.texts[text];
            table.rows.push_back({qint64(number + 1), group.testimonies, static_cast<qint64>(group.texts.size()),
                                  static_cast<qint64>(group.versions), idCell(dataset, place.row),
                                  answers ? AnswerCell(qint64(place.slot + 1)) : AnswerCell(),
                                  publishedCell(dataset, place.row)});
        }
    }
}

}    // namespace

Result<AnalysisAnswer> duplicatesAnswer(const AnalysisRequest& request)
{
    const auto options = optionsOf(request.arguments);
    if (!options)
        return options.error();
    const auto limit = limitOf(request.arguments, usualLimit);
    if (!limit)
        return limit.error();
    const auto fewest = request.arguments.count(QStringLiteral("min-frequency"));
    if (!fewest)
        return fewest.error();
    const auto reader = testimonyReader(request.snapshot);
    if (!reader)
        return reader.error();
    const std::vector<Row> rows = request.selection.experiences();
    const auto found = findDuplicates(rows, *reader, *options, task());
    if (!found)
        return found.error();

    const std::vector<DuplicateGroup> groups = groupsOf(*found, fewest->value_or(0));
    qint64 repeated = 0, exact = 0;
    for (const DuplicateGroup& group : groups) {
        repeated += static_cast<qint64>(group.texts.size());
        exact += group.versions == 1;
    }
    AnalysisAnswer answer{"experiences", static_cast<qint64>(rows.size()), {}};
    AnswerTable& table = answer.table;
    const auto texts = static_cast<qint64>(found->texts.size()), count = static_cast<qint64>(groups.size());
    table.add("in", scopeWord(options->scope));
    table.add("threshold", options->threshold);
    table.add("texts", texts);
    table.add("texts_in_groups", repeated);
    table.add("groups", count);
    table.add("groups_word_for_word", exact);
    table.add("texts_counted_once", texts - repeated + count);
    table.notes.push_back(QCoreApplication::translate(
        "Cli", "Texts are alike when their words are, or when their runs of five words have the threshold in common. "
               "Every other count of this program counts each testimony, those that repeat others included."));
    if (*limit > 0 && count > static_cast<qint64>(*limit))
        table.notes.push_back(QCoreApplication::translate("Cli", "%1 of %2 groups are shown.").arg(*limit).arg(count));
    addGroups(*found, groups, *request.snapshot.dataset, options->scope == TextScope::Answer, *limit, table);
    return answer;
}

}    // namespace vigie::cli
