// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/terminal.h"
#include "core/output/table_dump.h"

#include <QCoreApplication>

namespace vigie::cli {

namespace {

Result<DumpRequest> requestOf(const Arguments& arguments, const Dataset& dataset)
{
    DumpRequest request;
    request.table = arguments.positional().at(1).toStdString();
    auto filter = filterOf(arguments, dataset);
    if (!filter)
        return filter.error();
    request.filter = std::move(*filter);
    for (const QString& column : arguments.value(QStringLiteral("columns")).split(u',', Qt::SkipEmptyParts))
        request.columns.push_back(column.trimmed().toStdString());
    QString sort = arguments.value(QStringLiteral("sort"));
    if (sort.startsWith(u'-')) {
        request.direction = Direction::Descending;
        sort.remove(0, 1);
    }
    request.sortColumn = sort.toStdString();
    const auto limit = arguments.count(QStringLiteral("limit"));
    if (!limit)
        return limit.error();
    const auto offset = arguments.count(QStringLiteral("offset"));
    if (!offset)
        return offset.error();
    request.limit = *limit;
    request.offset = offset->value_or(0);
    const QString format = arguments.value(QStringLiteral("format"));
    if (format == QLatin1String("jsonl"))
        request.format = DumpFormat::JsonLines;
    else if (!format.isEmpty() && format != QLatin1String("csv"))
        return wrongUsage(QCoreApplication::translate("Cli", "--format is csv or jsonl"));
    return request;
}

}    // namespace

int runDump(const QStringList& words)
{
    Arguments arguments(
        QStringLiteral("dump"),
        QCoreApplication::translate("Cli", "Prints rows of a data set: structures, typologies, indicators, results, "
                                           "experiences, mentions, series or summaries."),
        QStringLiteral("SNAPSHOT DATASET"));
    arguments.addValue({QStringLiteral("where")},
                       QCoreApplication::translate(
                           "Cli", "Query, e.g. \"rendez-vous NON passeport ressenti:négatif departement:38\". All of "
                                  "it holds for one mention: -canal:Courrier keeps an experience that names another "
                                  "service, reached otherwise."),
                       QStringLiteral("Q"));
    arguments.addValue({QStringLiteral("columns")},
                       QCoreApplication::translate("Cli", "Canonical column names, separated by commas."),
                       QStringLiteral("a,b"));
    arguments.addValue({QStringLiteral("sort")},
                       QCoreApplication::translate("Cli", "Column to sort by; --sort=-NAME for descending."),
                       QStringLiteral("c"));
    arguments.addValue({QStringLiteral("limit")}, QCoreApplication::translate("Cli", "At most so many rows."),
                       QStringLiteral("N"));
    arguments.addValue({QStringLiteral("offset")}, QCoreApplication::translate("Cli", "Leave out the first rows."),
                       QStringLiteral("N"));
    arguments.addValue({QStringLiteral("format")}, QCoreApplication::translate("Cli", "csv (default) or jsonl."),
                       QStringLiteral("F"));
    if (const auto over = arguments.parse(words, 2, 2))
        return *over;
    const TaskContext context = task();
    const auto snapshot = openSnapshot(arguments.positional().front(), context);
    if (!snapshot)
        return fail(snapshot.error());
    const auto request = requestOf(arguments, *snapshot->dataset);
    if (!request)
        return fail(request.error());
    if (const auto dumped = dumpTable(*snapshot, *request, outDevice(), context); !dumped)
        return fail(dumped.error());
    return finish(outDevice().flush());
}

}    // namespace vigie::cli
