// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/control/report_controller.h"

#include "core/output/snapshot_figures.h"
#include "ui/control/snapshot_controller.h"
#include "ui/control/workbook_controller.h"

namespace vigie {

namespace {

using Kind = WorkbookController::Kind;

}

ReportController::ReportController(SnapshotController& snapshots, WorkbookController& workbook, QObject* parent)
    : QObject(parent), m_snapshots(snapshots), m_workbook(workbook)
{
    connect(&m_workbook, &WorkbookController::opened, this, [this] {
        m_jobs.cancel();
        read();
    });
    connect(&m_workbook, &WorkbookController::documentsChanged, this, [this](Kind kind) {
        if (kind == Kind::Report)
            read();
    });
    // What is being made would be of the snapshot before.
    connect(&m_snapshots, &SnapshotController::snapshotOpened, &m_jobs, &JobRunner::cancel);
    connect(&m_jobs, &JobRunner::runningChanged, this, &ReportController::regeneratingChanged);
    connect(&m_jobs, &JobRunner::progressed, this, &ReportController::progressed);
}

QStringList ReportController::names() const
{
    QStringList names;
    for (const AnalystWorkbook::Document& document : m_workbook.documents(Kind::Report))
        names << document.name;
    return names;
}

/// What the workbook has now: after an undo the report may be another one, or gone.
void ReportController::read()
{
    const QStringList all = names();
    if (!all.contains(m_name))
        m_name = all.isEmpty() ? QString() : all.front();
    const QByteArray json = m_workbook.document(Kind::Report, m_name).value_or(QByteArray());
    if (json != m_json) {
        m_jobs.cancel();    // what is being made would be of the report before
        m_json = json;
        m_report = {};
        auto report = json.isEmpty() ? Result<Report>(Report()) : reportFromJson(json, m_name);
        if (report)
            m_report = *std::move(report);
        else
            Q_EMIT failed(report.error());
    }
    Q_EMIT changed();
}

void ReportController::choose(const QString& name)
{
    if (name == m_name)
        return;
    m_jobs.cancel();
    m_name = name;
    read();
}

void ReportController::begin(const QString& name)
{
    if (names().contains(name))
        return choose(name);
    m_jobs.cancel();
    m_name = name;    // read() then finds it
    Report report;
    report.title = name;
    m_workbook.setDocument(Kind::Report, name, reportToJson(report), tr("new report"));
}

void ReportController::rename(const QString& newName)
{
    if (m_name.isEmpty() || newName.isEmpty() || newName == m_name)
        return;
    const QString former = m_name;
    if (!names().contains(newName))
        m_name = newName;    // read() then stays with it
    m_workbook.renameDocument(Kind::Report, former, newName, tr("rename the report"));
}

void ReportController::remove()
{
    m_jobs.cancel();
    m_workbook.removeDocument(Kind::Report, m_name, tr("remove the report"));
}

void ReportController::change(const Report& report, const QString& act)
{
    QByteArray json = reportToJson(report);
    if (m_name.isEmpty() || json == m_json)
        return;
    m_jobs.cancel();
    m_report = report;    // as it is: its figures need not be read again
    m_json = json;
    m_workbook.setDocument(Kind::Report, m_name, json, act);
    if (m_workbook.document(Kind::Report, m_name) != json)    // not written, which was said
        read();
}

void ReportController::addFigure(std::shared_ptr<const FigureSpec> figure)
{
    if (!figure)
        return;
    if (m_name.isEmpty())
        begin(tr("Report"));
    if (m_name.isEmpty())
        return;    // no workbook, which was said
    Report report = m_report;
    const QString title = figure->frame.title;
    report.blocks.emplace_back(Report::Figure{std::move(figure), {}, {}, false});
    change(report, tr("add a figure to the report"));
    Q_EMIT figureAdded(title, m_name);
}

void ReportController::regenerate()
{
    const SnapshotFigures figures{m_snapshots.snapshot(), m_snapshots.territories(), m_snapshots.thresholds(),
                                  m_workbook.decisions(), m_snapshots.valueTitles()};
    const auto work = [figures, report = m_report](const TaskContext& task) {
        return vigie::regenerate(
            report, [&](const FigureRecipe& recipe) { return figures.make(recipe, task); }, task);
    };
    m_jobs.start<Regeneration>(work, [this](Result<Regeneration> done) {
        if (done)
            Q_EMIT regenerated(std::make_shared<const Regeneration>(*std::move(done)));
        else
            Q_EMIT failed(done.error());
    });
}

void ReportController::accept(const Regeneration& regeneration)
{
    change(regeneration.report, tr("report on another snapshot"));
}

}    // namespace vigie
