// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/importer.h"

#include "core/ingest/reading.h"
#include "core/ingest/source_import.h"
#include "core/ingest/source_list.h"

#include <QCoreApplication>

#include <iterator>
#include <numeric>

namespace vigie {

Result<std::vector<SourceEntry>> sourcesToImport(const QStringList& inputs, const ImportOptions& options)
{
    const auto listed = listSources(inputs);
    if (!listed)
        return listed.error();
    std::vector<SourceEntry> sources;
    for (const SourceEntry& source : *listed) {
        auto sheets = sheetsToImport(source, options.readingOf(source));
        if (!sheets)
            return sheets.error();
        std::move(sheets->begin(), sheets->end(), std::back_inserter(sources));
    }
    return sources;
}

Result<ImportReport> importSources(const QStringList& inputs, const ImportOptions& options, RecordEnricher* enricher,
                                   RowSink& sink, const TaskContext& task)
{
    auto sources = sourcesToImport(inputs, options);
    if (!sources)
        return sources.error();
    const qint64 total = std::accumulate(sources->begin(), sources->end(), qint64(0),
                                         [](qint64 sum, const SourceEntry& source) { return sum + source.bytes; });
    ImportReport report;
    qint64 before = 0;
    for (SourceEntry& source : *sources) {
        if (options.leavesOut(source))
            source.refusal = QCoreApplication::translate("Ingest", "left out by you");
        auto imported = importSource(source, options, enricher, sink, task, {before, total});
        if (!imported)
            return imported.error();
        report.sources.push_back(std::move(*imported));
        before += source.bytes;
    }
    return report;
}

}    // namespace vigie
