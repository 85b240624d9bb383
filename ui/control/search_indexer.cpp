// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/control/search_indexer.h"

#include "core/store/search_index.h"

namespace vigie {

SearchIndexer::SearchIndexer(QObject* parent) : QObject(parent)
{
    connect(&m_jobs, &JobRunner::runningChanged, this, &SearchIndexer::runningChanged);
    connect(&m_jobs, &JobRunner::progressed, this, &SearchIndexer::progressed);
}

void SearchIndexer::prepare(const QString& snapshotPath)
{
    m_jobs.start<void>([snapshotPath](const TaskContext& task) { return SearchIndex::build(snapshotPath, task); },
                       [this, snapshotPath](Result<void> built) {
                           if (built)
                               Q_EMIT ready(snapshotPath);
                           else
                               Q_EMIT failed(built.error());
                       });
}

}    // namespace vigie
