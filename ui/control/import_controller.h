// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/session/import_session.h"
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
    /// The same with all options; the snapshot's path is chosen here, its label where none is given.
    void importWith(ImportRequest request);
    /// The bundled demonstration: imported once, then opened again.
    void openDemonstration();
    void cancel();
    bool running() const { return m_jobs.running(); }

    /// Report of the last import of this session; empty before.
    const ImportReport& lastReport() const { return m_report; }

Q_SIGNALS:
    void runningChanged(bool running);
    void progressed(const vigie::Progress& step);
    /// @p sameContentAs: label of an earlier snapshot with the same content; empty = there is none.
    void imported(const vigie::ImportReport& report, const QString& sameContentAs);
    void snapshotReady(const QString& path);
    void failed(const vigie::Error& error);

private:
    void start(const ImportRequest& request);

    JobRunner m_jobs;
    QString m_folder;
    ImportReport m_report;
};

/// What an import did, in a sentence or two for people.
QString importSentence(const ImportReport& report, const QString& sameContentAs);

}    // namespace vigie
