// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/ingest/import_report.h"
#include "ui/control/job_runner.h"

#include <QObject>
#include <QStringList>

namespace vigie {

/// Imports files into snapshots of one folder, off the interface thread.
class ImportController : public QObject
{
    Q_OBJECT

public:
    explicit ImportController(QString snapshotFolder, QObject* parent = nullptr);

    /// The user's folder of snapshots.
    static QString defaultFolder();

    /// Files, folders, ZIP archives → one new snapshot. An import that runs is replaced.
    void importFiles(const QStringList& inputs);
    /// The bundled demonstration: imported once, then opened again.
    void openDemonstration();
    void cancel();
    bool running() const { return m_jobs.running(); }

    /// Report of the last import of this session; empty before.
    const ImportReport& lastReport() const { return m_report; }

Q_SIGNALS:
    void runningChanged(bool running);
    void progressed(const vigie::Progress& step);
    void imported(const vigie::ImportReport& report);
    void snapshotReady(const QString& path);
    void failed(const vigie::Error& error);

private:
    void start(const QStringList& inputs, const QString& snapshotPath, const QString& label);

    JobRunner m_jobs;
    QString m_folder;
    ImportReport m_report;
};

}    // namespace vigie
