// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/terminal.h"
#include "core/ingest/reading.h"
#include "core/output/text_format.h"

#include <QCoreApplication>

#include <algorithm>

namespace vigie::cli {

namespace {

constexpr size_t outputBlock = 1u << 16;

std::string csvRecord(std::span<const std::string_view> fields)
{
    std::string line;
    for (size_t i = 0; i < fields.size(); ++i) {
        if (i > 0)
            line += ',';
        // A record of one empty field would otherwise be an empty line.
        appendCsvCell(line, fields[i], ',', fields.size() == 1);
    }
    return line + '\n';
}

std::string jsonRecord(std::span<const std::string_view> fields)
{
    std::string line = "[";
    for (size_t i = 0; i < fields.size(); ++i) {
        if (i > 0)
            line += ',';
        appendJsonString(line, fields[i]);
    }
    return line + "]\n";
}

/// The one source that the words mean: the file, or the named or only member of an archive.
Result<SourceEntry> chosenSource(const Arguments& arguments)
{
    const QString file = arguments.positional().front();
    auto sources = chosenSources(file, arguments);
    if (!sources)
        return sources.error();
    if (sources->size() != 1)
        return wrongUsage(QCoreApplication::translate("Cli", "%1 holds %2 files: choose one with --member")
                              .arg(file)
                              .arg(sources->size()));
    const SourceEntry& source = sources->front();
    if (!source.refusal.isEmpty())
        return Error{ErrorCode::InputUnusable,
                     QCoreApplication::translate("Cli", "The file could not be read"),
                     source.name(),
                     source.refusal,
                     {}};
    return source;
}

int printRecords(RecordReader& reader, bool json)
{
    std::string block;
    for (;;) {
        const auto status = reader.next();
        if (!status)
            return fail(status.error());
        if (*status == RecordReader::Status::Record)
            block += json ? jsonRecord(reader.fields()) : csvRecord(reader.fields());
        if (block.size() > outputBlock || *status != RecordReader::Status::Record) {
            if (!writeOut(QByteArray::fromStdString(block)))
                return finish(false);
            block.clear();
        }
        if (*status == RecordReader::Status::End)
            return 0;
        if (*status != RecordReader::Status::Record)
            return fail({ErrorCode::InputUnusable,
                         QCoreApplication::translate("Cli", "The file could not be read to its end"),
                         QCoreApplication::translate("Cli", "line %1").arg(reader.place().line),
                         QCoreApplication::translate("Cli", "a quote is opened there and never closed"),
                         {}});
    }
}

}    // namespace

int runRecords(const QStringList& words)
{
    Arguments arguments(
        QStringLiteral("records"),
        QCoreApplication::translate("Cli", "Prints the header and every record of a CSV, JSON or XLSX file, alone, "
                                           "gzipped or in a ZIP archive, before any meaning is given to it."),
        QStringLiteral("FILE"));
    addReadingOptions(arguments);
    arguments.addValue({QStringLiteral("member")}, QCoreApplication::translate("Cli", "Member of the archive."),
                       QStringLiteral("NAME"));
    arguments.addValue({QStringLiteral("format")},
                       QCoreApplication::translate("Cli", "csv (default) or jsonl: one array a line."),
                       QStringLiteral("F"));
    if (const auto over = arguments.parse(words, 1, 1))
        return *over;
    const QString format =
        arguments.isSet(QStringLiteral("format")) ? arguments.value(QStringLiteral("format")) : QStringLiteral("csv");
    if (format != QLatin1String("csv") && format != QLatin1String("jsonl"))
        return fail(wrongUsage(QCoreApplication::translate("Cli", "--format is csv or jsonl")));
    const auto options = readingOptions(arguments);
    if (!options)
        return fail(options.error());
    const auto source = chosenSource(arguments);
    if (!source)
        return fail(source.error());
    const auto reading = examine(*source, options->reading, task());
    if (!reading)
        return fail(reading.error());
    const auto reader = openRecords(*source, *reading);
    if (!reader)
        return fail(reader.error());
    return printRecords(**reader, format == QLatin1String("jsonl"));
}

}    // namespace vigie::cli
