// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/terminal.h"
#include "core/session/import_session.h"
#include "core/store/search_index.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace vigie::cli {

namespace {

QString sourceLine(const SourceReport& source)
{
    if (!source.dataset)
        return QCoreApplication::translate("Cli", "%1: left out, %2").arg(source.name(), source.refusal);
    return QCoreApplication::translate("Cli",
                                       "%1: %2, %3 read = %4 stored + %5 rejected + %6 skipped, %7 cells repaired")
        .arg(source.name(), datasetTitle(*source.dataset))
        .arg(source.read)
        .arg(source.stored)
        .arg(source.rejected)
        .arg(source.skipped)
        .arg(source.repaired);
}

QByteArray summary(const ImportOutcome& outcome)
{
    QString text;
    for (const SourceReport& source : outcome.report.sources)
        text += sourceLine(source) + u'\n';
    text += outcome.report.sentence() + u'\n';
    text += QCoreApplication::translate("Cli", "Content hash: %1").arg(outcome.contentHash) + u'\n';
    return text.toUtf8();
}

QByteArray searchLine(const QString& contentHash)
{
    return QCoreApplication::translate("Cli", "Full-text index: %1").arg(SearchIndex::folderFor(contentHash)).toUtf8() +
           '\n';
}

QJsonObject json(const ImportRequest& request, const ImportOutcome& outcome, bool indexed)
{
    QJsonObject document = outcome.report.toJson();
    document.insert(QStringLiteral("snapshot"), request.snapshotPath);
    document.insert(QStringLiteral("content_hash"), outcome.contentHash);
    if (indexed)
        document.insert(QStringLiteral("search_index"), SearchIndex::folderFor(outcome.contentHash));
    return document;
}

bool isFlawless(const ImportReport& report)
{
    return std::all_of(report.sources.begin(), report.sources.end(),
                       [](const SourceReport& source) { return source.dataset && source.rejected == 0; });
}

bool isRepair(const RuleInfo& info)
{
    return info.kind == IssueKind::Repaired;
}

QString repairIds()
{
    QStringList ids;
    for (const RuleInfo& info : allRules()) {
        if (isRepair(info))
            ids << QString::fromUtf8(info.id.data(), static_cast<qsizetype>(info.id.size()));
    }
    return ids.join(QStringLiteral(", "));
}

/// --keep RULE[,RULE…]: the repairs that are not to be done.
Result<RuleSet> keptRules(const QString& ids)
{
    RuleSet kept;
    for (const QString& id : ids.split(u',', Qt::SkipEmptyParts)) {
        const auto rules = allRules();
        const QByteArray wanted = id.trimmed().toUtf8();
        const auto found = std::find_if(rules.begin(), rules.end(), [&](const RuleInfo& info) {
            return isRepair(info) &&
                   info.id == std::string_view(wanted.constData(), static_cast<size_t>(wanted.size()));
        });
        if (found == rules.end())
            return wrongUsage(QCoreApplication::translate("Cli", "--keep: there is no repair “%1”; there are %2")
                                  .arg(id.trimmed(), repairIds()));
        kept.set(static_cast<size_t>(found->rule));
    }
    return kept;
}

Result<DateRepair> dateRepair(const QString& word)
{
    if (word.isEmpty() || word == QLatin1String("never"))
        return DateRepair::Never;
    if (word == QLatin1String("auto"))
        return DateRepair::Auto;
    if (word == QLatin1String("always"))
        return DateRepair::Always;
    return wrongUsage(QCoreApplication::translate("Cli", "--repair-dates takes auto, never or always"));
}

Result<ImportRequest> requestOf(const Arguments& arguments)
{
    ImportRequest request;
    request.inputs = arguments.positional();
    request.snapshotPath = arguments.value(QStringLiteral("output"));
    request.label = arguments.value(QStringLiteral("label"));
    if (request.snapshotPath.isEmpty())
        return wrongUsage(QCoreApplication::translate("Cli", "-o SNAPSHOT says where to write"));
    if (arguments.isSet(QStringLiteral("date"))) {
        request.date = QDate::fromString(arguments.value(QStringLiteral("date")), Qt::ISODate);
        if (!request.date->isValid())
            return wrongUsage(QCoreApplication::translate("Cli", "--date takes a date written 2025-12-31"));
    }
    auto options = readingOptions(arguments);
    if (!options)
        return options.error();
    request.options = *options;
    const auto dates = dateRepair(arguments.value(QStringLiteral("repair-dates")));
    if (!dates)
        return dates.error();
    request.options.repairDates = *dates;
    request.options.repairMojibake = arguments.isSet(QStringLiteral("repair-mojibake"));
    const auto kept = keptRules(arguments.value(QStringLiteral("keep")));
    if (!kept)
        return kept.error();
    request.options.switchedOff = *kept;
    return request;
}

}    // namespace

int runImport(const QStringList& words)
{
    Arguments arguments(
        QStringLiteral("import"),
        QCoreApplication::translate("Cli", "Reads files, folders and ZIP archives of Services Publics + into one "
                                           "snapshot, and says what was done. A snapshot of that name is replaced."),
        QStringLiteral("INPUT…"));
    arguments.addValue({QStringLiteral("o"), QStringLiteral("output")},
                       QCoreApplication::translate("Cli", "Snapshot to write."), QStringLiteral("SNAPSHOT"));
    arguments.addValue({QStringLiteral("date")},
                       QCoreApplication::translate("Cli", "Date of the data; default: the newest date found."),
                       QStringLiteral("YYYY-MM-DD"));
    arguments.addValue({QStringLiteral("label")}, QCoreApplication::translate("Cli", "Name for people."),
                       QStringLiteral("TEXT"));
    addReadingOptions(arguments);
    arguments.addFlag(QStringLiteral("with-search"),
                      QCoreApplication::translate("Cli", "Also build the full-text index, in the cache folder."));
    arguments.addValue({QStringLiteral("repair-dates")},
                       QCoreApplication::translate(
                           "Cli", "Exchange day and month where a portal has exchanged them: never (default: only "
                                  "reported), auto (in the columns where the evidence is conclusive), always (in all "
                                  "columns written with slashes, except where the evidence says that they are right)."),
                       QStringLiteral("auto|never|always"));
    arguments.addFlag(
        QStringLiteral("repair-mojibake"),
        QCoreApplication::translate("Cli", "Read texts again that were UTF-8 and taken for Windows-1252 (Ã© for é)."));
    arguments.addValue(
        {QStringLiteral("keep")},
        QCoreApplication::translate("Cli", "Leave the cells that these repairs would change: %1.").arg(repairIds()),
        QStringLiteral("RULE[,RULE…]"));
    arguments.addFlag(QStringLiteral("strict"),
                      QCoreApplication::translate("Cli", "Exit with 6 when a record was rejected or a file left out."));
    arguments.addFlag(QStringLiteral("json"), QCoreApplication::translate("Cli", "Print the whole report as JSON."));
    if (const auto over = arguments.parse(words, 1, std::numeric_limits<qsizetype>::max()))
        return *over;
    const auto request = requestOf(arguments);
    if (!request)
        return fail(request.error());
    const auto outcome = importToSnapshot(*request, task());
    if (!outcome)
        return fail(outcome.error());
    // On standard error: what stands in the output depends on the input alone.
    if (!outcome->sameContentAs.isEmpty())
        say(QCoreApplication::translate("Cli", "Nothing new: the content is that of %1").arg(outcome->sameContentAs));
    const bool withSearch = arguments.isSet(QStringLiteral("with-search"));
    const auto indexed = withSearch ? SearchIndex::build(request->snapshotPath, task()) : Result<void>();
    const bool isIndexed = withSearch && indexed.ok();
    const bool written =
        arguments.isSet(QStringLiteral("json"))
            ? writeJson(json(*request, *outcome, isIndexed))
            : writeOut(summary(*outcome) + (isIndexed ? searchLine(outcome->contentHash) : QByteArray()));
    if (!indexed)
        return fail(indexed.error());    // the snapshot stands, and its summary has been written
    if (written && arguments.isSet(QStringLiteral("strict")) && !isFlawless(outcome->report))
        return fail(
            {ErrorCode::CheckFailed,
             QCoreApplication::translate("Cli", "Something could not be imported"),
             {},
             QCoreApplication::translate("Cli", "records were rejected or files left out, and --strict was asked for"),
             QCoreApplication::translate("Cli", "The report says which.")});
    return finish(written);
}

}    // namespace vigie::cli
