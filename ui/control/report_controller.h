// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chart/report.h"
#include "ui/control/job_runner.h"

#include <QObject>
#include <QStringList>

#include <memory>

namespace vigie {

class SnapshotController;
class WorkbookController;

/// The analyst's reports: documents of the workbook, one of which is worked on. Every change is written at once and is
/// one step of undo. Figures go in as they are shown, and are made anew on the snapshot that is open.
class ReportController : public QObject
{
    Q_OBJECT

public:
    ReportController(SnapshotController& snapshots, WorkbookController& workbook, QObject* parent = nullptr);

    /// In the order in which they were begun.
    QStringList names() const;
    /// The one that is worked on; empty while there is none.
    const QString& name() const { return m_name; }
    const Report& report() const { return m_report; }

    void choose(const QString& name);
    /// Begins an empty report with this name and title, and works on it. A name that is taken is chosen.
    void begin(const QString& name);
    void rename(const QString& newName);
    void remove();
    /// @p act names the step of undo.
    void change(const Report& report, const QString& act);
    /// Puts the figure at the end of the report that is worked on; begins one where there is none. The figure is kept
    /// as it is.
    void addFigure(std::shared_ptr<const FigureSpec> figure);

    /// Makes every figure anew on the snapshot that is open, in the background; regenerated() tells what became of it.
    /// Nothing is changed until it is accepted.
    void regenerate();
    void cancel() { m_jobs.cancel(); }
    bool regenerating() const { return m_jobs.running(); }
    void accept(const Regeneration& regeneration);

Q_SIGNALS:
    /// Names, the one that is worked on, or what is in it.
    void changed();
    void figureAdded(const QString& figureTitle, const QString& reportName);
    void regeneratingChanged(bool running);
    void progressed(const vigie::Progress& step);
    void regenerated(std::shared_ptr<const vigie::Regeneration> regeneration);
    void failed(const vigie::Error& error);

private:
    void read();

    SnapshotController& m_snapshots;
    WorkbookController& m_workbook;
    JobRunner m_jobs;
    QString m_name;
    QByteArray m_json;    ///< of m_report, as the workbook has it
    Report m_report;
};

}    // namespace vigie
