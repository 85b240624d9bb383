// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/import_session.h"

#include "core/geo/gazetteer.h"
#include "core/ingest/importer.h"
#include "core/session/place_enricher.h"
#include "core/store/snapshot_writer.h"

#include <QCoreApplication>
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
                "Import", "Vigie reads the files that Services Publics + publishes: structures, typologies, "
                          "indicators, results and experiences, as CSV, alone or in a ZIP archive.")};
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
    auto report = importSources(request.inputs, request.options, &places, **writer, task);
    if (!report)
        return report.error();
    const bool usable = std::any_of(report->sources.begin(), report->sources.end(),
                                    [](const SourceReport& source) { return source.dataset.has_value(); });
    if (!usable)
        return nothingUsable(*report);

    SnapshotWriter::Facts facts;
    facts.label = request.label;
    facts.dataDate = request.date ? request.date->toString(Qt::ISODate) : QString();
    facts.sources = sourcesOf(*report);
    facts.reportJson = QJsonDocument(report->toJson()).toJson();
    facts.reportCsv = report->toCsv();
    auto hash = (*writer)->commit(facts, task);
    if (!hash)
        return hash.error();
    return ImportOutcome{std::move(*report), std::move(*hash), {}};
}

}    // namespace vigie
