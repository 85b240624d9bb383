// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/control/table_export.h"

#include "core/chart/value_text.h"

namespace vigie {

TableExport::TableExport(SnapshotController& snapshots, QObject* parent) : QObject(parent), m_snapshots(snapshots)
{
    connect(&m_writes, &JobRunner::runningChanged, this, &TableExport::runningChanged);
    connect(&m_writes, &JobRunner::progressed, this, &TableExport::progressed);
}

std::vector<std::string> TableExport::listedColumns(const std::string& table)
{
    if (table == "experiences")
        return {"id",
                "published_on",
                "sentiment",
                "title",
                "description",
                "typology_1",
                "typology_2",
                "typology_3",
                "structure_id_1",
                "structure_1",
                "service_department_1",
                "answered",
                "first_answered_on",
                "delay_days"};
    if (table == "mentions")
        return {"experience_id", "slot",       "network", "typology",      "structure_code",
                "channel",       "department", "region",  "answer_status", "author_verdict"};
    if (table == "structures")
        return {"code",       "name",   "network",     "typology",    "postal_code", "town",
                "department", "region", "parent_code", "parent_name", "active"};
    if (table == "results")
        return {"structure_code",      "structure",       "network", "typology", "department",
                "indicator_code",      "indicator_title", "value",   "unit",     "evaluation_started_on",
                "evaluation_duration", "updated_on"};
    return {};
}

TableRequest TableExport::request(const std::string& table, std::vector<std::string> columns) const
{
    TableRequest request;
    request.table = table;
    request.columns = std::move(columns);
    request.filter = m_snapshots.selection().filter();
    const bool linked = table == "experiences" || table == "mentions" || table == "structures" || table == "results";
    const Table* alone = linked ? nullptr : m_snapshots.snapshot().dataset->table(table);
    if (!alone)
        return request;
    FilterState own;
    for (const Condition& condition : request.filter.conditions()) {
        if (alone->column(condition.field))
            own.set(condition);
    }
    request.filter = own;
    return request;
}

QString TableExport::proposedName(const TableRequest& request, const QString& title) const
{
    const Selection& selection = m_snapshots.selection();
    Provenance provenance = provenanceOf(request);
    if (request.table == "experiences")
        provenance.sampleSize = sampleText(selection.experienceCount());
    else if (request.table == "mentions")
        provenance.sampleSize = sampleText(selection.mentionCount());
    else if (request.table == "structures")
        provenance.sampleSize = sampleText(selection.structureCount());
    return exportName(title, provenance);
}

void TableExport::look(const TableRequest& request)
{
    m_looks.start<PersonalDataFound>([snapshot = m_snapshots.snapshot(), request](
                                         const TaskContext& task) { return personalDataOf(snapshot, request, task); },
                                     [this](Result<PersonalDataFound> result) {
                                         if (result)
                                             Q_EMIT found(*result);
                                         else
                                             Q_EMIT failed(result.error());
                                     });
}

void TableExport::write(const TableRequest& request, const QString& path, SheetForm form,
                        const TableSheetOptions& options)
{
    m_looks.cancel();
    m_writes.start<TableSheetOutcome>(
        [snapshot = m_snapshots.snapshot(), request, path, form, options, provenance = provenanceOf(request)](
            const TaskContext& task) { return exportTable(snapshot, request, path, form, options, provenance, task); },
        [this, path](Result<TableSheetOutcome> outcome) {
            if (outcome)
                Q_EMIT written(path, *outcome);
            else
                Q_EMIT failed(outcome.error());
        });
}

Provenance TableExport::provenanceOf(const TableRequest& request) const
{
    return tableProvenance(m_snapshots.snapshot(), request.filter, m_snapshots.figureContext());
}

}    // namespace vigie
