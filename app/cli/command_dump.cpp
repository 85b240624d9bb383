// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/terminal.h"
#include "core/output/exported_file.h"
#include "core/output/table_dump.h"
#include "core/output/table_sheet.h"

#include <QCoreApplication>
#include <QFile>

namespace vigie::cli {

namespace {

Error notWritten(const QString& path, const QString& why)
{
    return {ErrorCode::OutputFailed, QCoreApplication::translate("Cli", "The rows could not be written"), path, why,
            QCoreApplication::translate("Cli", "Check the free space and that you may write in its folder.")};
}

Result<Provenance> provenanceOf(const OpenedSnapshot& snapshot, const TableRequest& request)
{
    const auto territories = Territories::load();
    if (!territories)
        return territories.error();
    const Selection everything(snapshot.dataset, {});
    return tableProvenance(snapshot, request.filter,
                           {everything, *territories, {}, snapshot.info.dataDate, snapshot.info.fictitious});
}

Result<TableRequest> requestOf(const Arguments& arguments, const Dataset& dataset)
{
    TableRequest request;
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
    return request;
}

/// Rows as scripts read them, on standard output or in a file with its source beside it.
Result<void> dump(const OpenedSnapshot& snapshot, const TableRequest& request, DumpFormat format, const QString& path,
                  const TaskContext& context)
{
    const DumpRequest asked{request, format};
    if (path.isEmpty())
        return dumpTable(snapshot, asked, outDevice(), context);
    const auto provenance = provenanceOf(snapshot, request);
    if (!provenance)
        return provenance.error();
    const auto write = [&](const QString& draft) -> Result<void> {
        QFile file(draft);
        if (!file.open(QIODevice::WriteOnly))
            return notWritten(path, file.errorString());
        if (auto dumped = dumpTable(snapshot, asked, file, context); !dumped)
            return dumped;
        return file.flush() ? Result<void>() : notWritten(path, file.errorString());
    };
    return exportFile(path, write, *provenance, SourceBlock::Beside);
}

/// Rows as spreadsheets read them.
Result<void> dump(const OpenedSnapshot& snapshot, const TableRequest& request, SheetForm form, bool mask,
                  const QString& path, const TaskContext& context)
{
    TableSheetOptions options;
    options.heads = TableSheetOptions::Heads::Names;
    options.mask = mask;
    const auto done = [](const Result<TableSheetOutcome>& written) {
        return written ? Result<void>() : Result<void>(written.error());
    };
    if (path.isEmpty())
        return done(streamTable(snapshot, request, outDevice(), form, options, context));
    const auto provenance = provenanceOf(snapshot, request);
    if (!provenance)
        return provenance.error();
    return done(exportTable(snapshot, request, path, form, options, *provenance, context));
}

Result<void> dump(const OpenedSnapshot& snapshot, const TableRequest& request, const Arguments& arguments,
                  const TaskContext& context)
{
    const QString format = arguments.value(QStringLiteral("format"));
    const QString path = arguments.value(QStringLiteral("output"));
    const bool mask = arguments.isSet(QStringLiteral("mask"));
    if (mask && format != QLatin1String("csv-fr") && format != QLatin1String("xlsx"))
        return wrongUsage(QCoreApplication::translate("Cli", "--mask goes with --format csv-fr or xlsx"));
    if (format.isEmpty() || format == QLatin1String("csv"))
        return dump(snapshot, request, DumpFormat::Csv, path, context);
    if (format == QLatin1String("jsonl"))
        return dump(snapshot, request, DumpFormat::JsonLines, path, context);
    if (format == QLatin1String("csv-fr"))
        return dump(snapshot, request, SheetForm::CsvFrench, mask, path, context);
    if (format != QLatin1String("xlsx"))
        return wrongUsage(QCoreApplication::translate("Cli", "--format is csv, jsonl, csv-fr or xlsx"));
    if (path.isEmpty())
        return wrongUsage(QCoreApplication::translate("Cli", "--format xlsx needs a file: -o FILE.xlsx"));
    return dump(snapshot, request, SheetForm::Xlsx, mask, path, context);
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
    arguments.addValue({QStringLiteral("format")},
                       QCoreApplication::translate("Cli", "csv (default) or jsonl for programs; csv-fr or xlsx for "
                                                          "spreadsheets: codes as texts, dates as dates, nothing "
                                                          "that runs as a formula."),
                       QStringLiteral("F"));
    arguments.addValue({QStringLiteral("o"), QStringLiteral("output")},
                       QCoreApplication::translate("Cli", "Writes a file instead of standard output. It says where the "
                                                          "rows come from: on a sheet of its own (xlsx), or in a JSON "
                                                          "file beside it."),
                       QStringLiteral("FILE"));
    arguments.addFlag(QStringLiteral("mask"),
                      QCoreApplication::translate("Cli",
                                                  "Puts […] for telephone numbers, e-mail addresses and number "
                                                  "plates in the users' and agents' words, and for pseudonyms."));
    if (const auto over = arguments.parse(words, 2, 2))
        return *over;
    const TaskContext context = task();
    const auto snapshot = openSnapshot(arguments.positional().front(), context);
    if (!snapshot)
        return fail(snapshot.error());
    const auto request = requestOf(arguments, *snapshot->dataset);
    if (!request)
        return fail(request.error());
    if (const auto dumped = dump(*snapshot, *request, arguments, context); !dumped)
        return fail(dumped.error());
    return finish(outDevice().flush());
}

}    // namespace vigie::cli
