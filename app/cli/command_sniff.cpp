// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/terminal.h"
#include "core/ingest/encoding.h"
#include "core/ingest/header_mapping.h"
#include "core/ingest/reading.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace vigie::cli {

namespace {

struct Sniffed
{
    SourceEntry source;
    Reading reading;
    std::vector<std::string> columns;
};

Result<std::vector<std::string>> columnsOf(const SourceEntry& source, const Reading& reading)
{
    // What is no text has no findings beyond its container, and no columns.
    if (reading.findings.size() < 2 || (reading.format == SourceFormat::Workbook && reading.sheet.isEmpty()))
        return std::vector<std::string>();
    auto reader = openRecords(source, reading);
    if (!reader)
        return reader.error();
    const auto first = (*reader)->next();
    if (!first)
        return first.error();
    return *first == RecordReader::Status::Record ? readHeader((*reader)->fields()).labels : std::vector<std::string>();
}

Result<Sniffed> sniffed(const SourceEntry& source, const ReadingOptions& options)
{
    Sniffed result{source, {}, {}};
    if (!source.refusal.isEmpty()) {
        result.reading.refusal = source.refusal;
        return result;
    }
    auto reading = examine(source, options, task());
    if (!reading)
        return reading.error();
    auto columns = columnsOf(source, *reading);
    if (!columns)
        return columns.error();
    result.reading = std::move(*reading);
    result.columns = std::move(*columns);
    return result;
}

QString latin(std::string_view ascii)
{
    return QString::fromLatin1(ascii.data(), static_cast<qsizetype>(ascii.size()));
}

QString valueOf(const Reading& reading, Finding::Aspect aspect)
{
    for (const Finding& finding : reading.findings) {
        if (finding.aspect == aspect)
            return finding.value;
    }
    return {};
}

QJsonArray findingsJson(const Reading& reading)
{
    QJsonArray findings;
    for (const Finding& finding : reading.findings)
        findings.append(QJsonObject{{QStringLiteral("aspect"), latin(aspectId(finding.aspect))},
                                    {QStringLiteral("value"), finding.value},
                                    {QStringLiteral("evidence"), finding.evidence},
                                    {QStringLiteral("certainty"), latin(certaintyId(finding.certainty))},
                                    {QStringLiteral("set_by_person"), finding.setByPerson}});
    return findings;
}

QJsonArray columnsJson(const std::vector<std::string>& columns)
{
    QJsonArray labels;
    for (const std::string& column : columns)
        labels.append(QString::fromStdString(column));
    return labels;
}

/// Conclusions beside the findings, each under a key of its own: null where the format has no such thing.
QJsonObject json(const Sniffed& sniffed)
{
    const Reading& reading = sniffed.reading;
    const bool csv = reading.format == SourceFormat::Csv && reading.findings.size() > 1;
    const auto textOrNull = [&](Finding::Aspect aspect) {
        const QString value = valueOf(reading, aspect);
        return value.isEmpty() ? QJsonValue() : QJsonValue(value);
    };
    QJsonObject object{
        {QStringLiteral("file"), sniffed.source.file},
        {QStringLiteral("member"), sniffed.source.member},
        {QStringLiteral("sha256"), QString::fromLatin1(reading.sha256)},
        {QStringLiteral("findings"), findingsJson(reading)},
        {QStringLiteral("container"), textOrNull(Finding::Aspect::Container)},
        {QStringLiteral("format"), textOrNull(Finding::Aspect::Format)},
        {QStringLiteral("encoding"), textOrNull(Finding::Aspect::Encoding)},
        {QStringLiteral("delimiter"), csv ? QJsonValue(QString(QLatin1Char(reading.dialect.delimiter))) : QJsonValue()},
        {QStringLiteral("quote"), csv ? QJsonValue(QString(QLatin1Char(reading.dialect.quote))) : QJsonValue()},
        {QStringLiteral("line_ends"), textOrNull(Finding::Aspect::LineEnds)},
        {QStringLiteral("preamble_records"), reading.preambleRecords},
        {QStringLiteral("header"), reading.hasHeader},
        {QStringLiteral("sheet"), reading.sheet.isEmpty() ? QJsonValue() : QJsonValue(reading.sheet)},
        {QStringLiteral("sheets"), QJsonArray::fromStringList(reading.sheets)},
        {QStringLiteral("dataset"), reading.dataset ? QJsonValue(latin(datasetId(*reading.dataset))) : QJsonValue()},
        {QStringLiteral("refusal"), reading.refusal.isEmpty() ? QJsonValue() : QJsonValue(reading.refusal)},
        {QStringLiteral("columns"), columnsJson(sniffed.columns)},
    };
    if (reading.format == SourceFormat::Json)
        object.insert(QStringLiteral("records"), reading.json.records);
    return object;
}

QString certaintyMark(Finding::Certainty certainty)
{
    switch (certainty) {
    case Finding::Certainty::Certain:
        return {};
    case Finding::Certainty::Likely:
        return QCoreApplication::translate("Cli", " (likely)");
    case Finding::Certainty::Guess:
        return QCoreApplication::translate("Cli", " (a guess)");
    }
    return {};
}

QString inWords(const Sniffed& sniffed)
{
    QString text = sniffed.source.name() + u'\n';
    for (const Finding& finding : sniffed.reading.findings)
        text += QStringLiteral("  %1 %2: %3%4\n")
                    .arg(aspectTitle(finding.aspect), -12)
                    .arg(finding.value, -12)
                    .arg(finding.evidence, certaintyMark(finding.certainty));
    if (!sniffed.reading.refusal.isEmpty())
        text += QCoreApplication::translate("Cli", "  Not to be imported: %1").arg(sniffed.reading.refusal) + u'\n';
    return text;
}

}    // namespace

int runSniff(const QStringList& words)
{
    Arguments arguments(QStringLiteral("sniff"),
                        QCoreApplication::translate("Cli", "Tells how a file is read, each member of an archive on its "
                                                           "own: container, format, encoding, delimiter, quote, line "
                                                           "ends, header, data set, each with what speaks for it."),
                        QStringLiteral("FILE"));
    addReadingOptions(arguments);
    arguments.addValue({QStringLiteral("member")}, QCoreApplication::translate("Cli", "Member of the archive."),
                       QStringLiteral("NAME"));
    arguments.addFlag(QStringLiteral("json"), QCoreApplication::translate("Cli", "Print as JSON."));
    if (const auto over = arguments.parse(words, 1, 1))
        return *over;
    const auto options = readingOptions(arguments);
    if (!options)
        return fail(options.error());
    const auto sources = chosenSources(arguments.positional().front(), arguments);
    if (!sources)
        return fail(sources.error());
    QJsonArray documents;
    QStringList texts;
    for (const SourceEntry& source : *sources) {
        const auto result = sniffed(source, options->reading);
        if (!result)
            return fail(result.error());
        documents.append(json(*result));
        texts << inWords(*result);
    }
    return finish(arguments.isSet(QStringLiteral("json")) ? writeJson({{QStringLiteral("sources"), documents}})
                                                          : writeOut(texts.join(u'\n').toUtf8()));
}

}    // namespace vigie::cli
