// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminal.h"
#include "app/cli/text_analyses.h"
#include "core/analysis/concordance.h"
#include "core/session/text_search.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace vigie::cli {

namespace {

constexpr size_t usualLimit = 100;
constexpr qint64 usualContext = 8;
constexpr qint64 mostContext = 1000;

/// --word: a word or several that follow one another, `*` at the end for those that begin so.
Result<TextQuery> queryOf(const Arguments& arguments, TextScope scope)
{
    const std::string text = arguments.value(QStringLiteral("word")).simplified().toStdString();
    TextQuery query;
    query.scope = scope;
    query.phrases = {{text, text.ends_with('*')}};
    if (query.phrases.front().prefix)
        query.phrases.front().text.pop_back();
    if (WordList(query.phrases.front().text).words().empty())
        return wrongUsage(QCoreApplication::translate("Cli", "a concordance needs --word, with a word in it"));
    return query;
}

/// `1L,2L,0` as offsets from the keyword.
Result<std::vector<int>> sortOf(const Arguments& arguments)
{
    std::vector<int> sort;
    const QString given = arguments.value(QStringLiteral("sort"));
    for (const QString& key : given.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const int offset = key.front().digitValue();
        const bool left = key.endsWith(QLatin1Char('L'), Qt::CaseInsensitive);
        const bool right = key.endsWith(QLatin1Char('R'), Qt::CaseInsensitive);
        const bool known = offset == 0 ? key.size() == 1 : offset > 0 && key.size() == 2 && (left || right);
        if (!known)
            return wrongUsage(QCoreApplication::translate("Cli", "--sort is made of 0, 1L to 9L and 1R to 9R"));
        sort.push_back(left ? -offset : offset);
    }
    return sort;
}

Result<ConcordanceOptions> optionsOf(const AnalysisRequest& request)
{
    auto sort = sortOf(request.arguments);
    if (!sort)
        return sort.error();
    auto group = singleField(request.arguments, QStringLiteral("by"), *request.snapshot.dataset);
    if (!group)
        return group.error();
    const auto context = request.arguments.count(QStringLiteral("context"));
    if (!context)
        return context.error();
    const auto words = static_cast<size_t>(std::min(context->value_or(usualContext), mostContext));
    return ConcordanceOptions{words, std::move(*sort), std::move(*group)};
}

/// How many lines each value of --by has, as one fact.
AnswerTable::Fact groupFact(const std::vector<Concordance::Group>& groups)
{
    AnswerTable::Fact fact{"lines_by", {}, {}};
    for (const Concordance::Group& group : groups)
        fact.parts.emplace_back(group.value, group.lines);
    return fact;
}

void addLines(const AnalysisRequest& request, const ConcordanceOptions& options,
              const std::vector<ConcordanceLine>& lines, AnswerTable& table)
{
    const Dataset& dataset = *request.snapshot.dataset;
    const CodeColumn* groups = dataset.experiences.codes(options.group);
    table.columns = {"id", "published_on", "text", "begin", "end", "left", "keyword", "right"};
    if (groups)
        table.columns.insert(table.columns.begin(), options.group);
    for (const ConcordanceLine& line : lines) {
        std::vector<AnswerCell> row = {idCell(dataset, line.row),
                                       publishedCell(dataset, line.row),
                                       placeWord(line.place),
                                       qint64(line.keyword.begin),
                                       qint64(line.keyword.end),
                                       line.left,
                                       line.key,
                                       line.right};
        if (groups)
            row.insert(row.begin(), AnswerCell(groups->text(line.row)));
        table.rows.push_back(std::move(row));
    }
}

/// The selected testimonies that may have the word: those that the index knows when there is one, else all. It is not
/// built for one question: reading all texts takes less.
std::vector<Row> candidates(const AnalysisRequest& request, const TextQuery& query)
{
    std::vector<Row> rows = request.selection.experiences();
    const auto search = TextSearch::open(request.snapshot, TextSearch::MissingIndex::Refuse, task());
    if (!search)
        return rows;
    const auto hits = (*search)->find(query, task());
    if (!hits)
        return rows;
    std::erase_if(rows, [&](Row row) { return !std::binary_search((*hits)->begin(), (*hits)->end(), row); });
    return rows;
}

}    // namespace

Result<AnalysisAnswer> concordanceAnswer(const AnalysisRequest& request)
{
    const auto scope = scopeOf(request.arguments);
    if (!scope)
        return scope.error();
    const auto query = queryOf(request.arguments, *scope);
    if (!query)
        return query.error();
    const auto options = optionsOf(request);
    if (!options)
        return options.error();
    const auto limit = limitOf(request.arguments, usualLimit);
    if (!limit)
        return limit.error();
    const auto reader = testimonyReader(request.snapshot);
    if (!reader)
        return reader.error();
    AnalysisAnswer answer{"experiences", static_cast<qint64>(request.selection.experienceCount()), {}};
    Concordance concordance(request.snapshot.dataset, candidates(request, *query), *query, *options, *reader);
    const auto totals = concordance.totals(task());
    if (!totals)
        return totals.error();
    const auto groups = concordance.groups(task());
    if (!groups)
        return groups.error();
    const auto lines = concordance.page(0, *limit > 0 ? *limit : Concordance::mostLines, task());
    if (!lines)
        return lines.error();

    AnswerTable& table = answer.table;
    table.add("word", request.arguments.value(QStringLiteral("word")).simplified().toStdString());
    table.add("in", scopeWord(*scope));
    table.add("sort", request.arguments.value(QStringLiteral("sort")).toStdString());
    table.add("by", options->group);
    table.add("testimonies", totals->testimonies);
    table.add("lines", totals->lines);
    if (!options->group.empty() && !groups->empty())
        table.facts.push_back(groupFact(*groups));
    if (lines->size() < static_cast<size_t>(totals->lines))
        table.notes.push_back(
            QCoreApplication::translate("Cli", "%1 of %2 lines are shown.").arg(lines->size()).arg(totals->lines));
    addLines(request, *options, *lines, table);
    return answer;
}

}    // namespace vigie::cli
