// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/import_session.h"

#include "core/geo/gazetteer.h"
#include "core/ingest/importer.h"
#include "core/ingest/quality_checks.h"
#include "core/session/place_enricher.h"
#include "core/session/text_length.h"
#include "core/store/snapshot_reader.h"
#include "core/store/snapshot_writer.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>

namespace vigie {

namespace {

std::vector<SnapshotInfo::Source> sourcesOf(const ImportReport& report)
{
    std::vector<SnapshotInfo::Source> sources;
    for (const SourceReport& source : report.sources) {
        if (!source.dataset)
            continue;
        const std::string_view id = datasetId(*source.dataset);
        sources.push_back({QFileInfo(source.file).fileName(), source.member, source.bytes,
                           QString::fromLatin1(source.sha256),
                           QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size()))});
    }
    return sources;
}

/// The report without the folders in which a person keeps the files: a snapshot may be handed on. What stays is the
/// name of each input and the path below it.
ImportReport withoutFolders(ImportReport report, const QStringList& inputs)
{
    for (SourceReport& source : report.sources) {
        for (const QString& input : inputs) {
            const QString parent = QFileInfo(QDir::cleanPath(input)).path();
            if (source.file.startsWith(parent + u'/') && source.file.startsWith(QDir::cleanPath(input)))
                source.file = source.file.mid(parent.size() + 1);
        }
    }
    return report;
}

/// The snapshot at @p path or, failing that, the first beside it whose content has this hash; empty when there is none.
QString snapshotWithContent(const QString& hash, const QString& path)
{
    const QFileInfo target(path);
    QStringList candidates{path};
    for (const QString& name : target.dir().entryList({QStringLiteral("*.vigie")}, QDir::Files, QDir::Name))
        candidates << target.dir().filePath(name);
    const auto found = std::find_if(candidates.begin(), candidates.end(), [&](const QString& candidate) {
        const auto info = QFileInfo::exists(candidate) ? readSnapshotInfo(candidate) : Result<SnapshotInfo>(Error{});
        return info && info->contentHash == hash;
    });
    return found == candidates.end() ? QString() : *found;
}

Error nothingUsable(const ImportReport& report)
{
    constexpr qsizetype mostNamed = 3;
    QStringList reasons;
    for (const SourceReport& source : report.sources) {
        if (!source.refusal.isEmpty())
            reasons << source.name() + QStringLiteral(": ") + source.refusal;
    }
    const int others = static_cast<int>(std::max<qsizetype>(reasons.size() - mostNamed, 0));
    reasons.resize(std::min(reasons.size(), mostNamed));
    if (others > 0)
        reasons << QCoreApplication::translate("Import", "and %n other file(s)", nullptr, others);
    return {ErrorCode::InputUnusable,
            QCoreApplication::translate("Import", "Nothing was imported"),
            {},
            reasons.isEmpty() ? QCoreApplication::translate("Import", "there was no file to read")
                              : reasons.join(QStringLiteral("; ")),
            QCoreApplication::translate(
                "Import",
                "Vigie reads the files that Services Publics + publishes: structures, typologies, "
                "indicators, results and experiences, as CSV, JSON or XLSX, alone, gzipped or in a ZIP archive.")};
}

LocalSeconds startOf(const std::optional<QDate>& date)
{
    return date ? fromCivil({date->year(), date->month(), date->day()}) : noDate;
}

}    // namespace

Result<ImportOutcome> importToSnapshot(const ImportRequest& request, const TaskContext& task)
{
    if (request.inputs.isEmpty())
        return Error{ErrorCode::WrongUsage,
                     QCoreApplication::translate("Import", "Nothing to import"),
                     {},
                     {},
                     QCoreApplication::translate("Import", "Name at least one file, folder or ZIP archive.")};
    const auto gazetteer = Gazetteer::load();
    if (!gazetteer)
        return gazetteer.error();
    auto writer = SnapshotWriter::create(request.snapshotPath);
    if (!writer)
        return writer.error();
    PlaceEnricher places(*gazetteer);
    TextLengthEnricher enricher(places);
    ImportOptions options = request.options;
    options.dataDate = startOf(request.date);
    auto report = importSources(request.inputs, options, &enricher, **writer, task);
    if (!report)
        return report.error();
    const bool usable = std::any_of(report->sources.begin(), report->sources.end(),
                                    [](const SourceReport& source) { return source.dataset.has_value(); });
    if (!usable)
        return nothingUsable(*report);

    const auto dataset = (*writer)->seal(task, isForQualityChecks);
    if (!dataset)
        return dataset.error();
    report->quality = checkQuality(*dataset, options.dataDate);

    SnapshotWriter::Facts facts;
    facts.label = request.label;
    facts.dataDate = request.date ? request.date->toString(Qt::ISODate) : QString();
    facts.sources = sourcesOf(*report);
    const ImportReport stored = withoutFolders(*report, request.inputs);
    facts.reportJson = QJsonDocument(stored.toJson()).toJson();
    facts.reportCsv = stored.toCsv();
    const QString same = snapshotWithContent((*writer)->contentHash(), request.snapshotPath);
    auto hash = (*writer)->commit(facts, task);
    if (!hash)
        return hash.error();
    return ImportOutcome{std::move(*report), std::move(*hash), same};
}

}    // namespace vigie
