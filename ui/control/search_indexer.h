// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "ui/control/job_runner.h"

#include <QObject>

namespace vigie {

/// Sees to it that the open snapshot has its full-text index, in the background and beside everything else.
class SearchIndexer : public QObject
{
    Q_OBJECT

public:
    explicit SearchIndexer(QObject* parent = nullptr);

    /// Builds the index of this snapshot if it is not there. What was being built for another snapshot is dropped.
    void prepare(const QString& snapshotPath);
    void cancel() { m_jobs.cancel(); }
    bool running() const { return m_jobs.running(); }

Q_SIGNALS:
    void runningChanged(bool running);
    /// Rows; not sent when the index is there already.
    void progressed(const vigie::Progress& step);
    /// The index of this snapshot can be opened.
    void ready(const QString& snapshotPath);
    void failed(const vigie::Error& error);

private:
    JobRunner m_jobs;
};

}    // namespace vigie
