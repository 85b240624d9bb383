// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/preview.h"
#include "core/session/import_session.h"
#include "ui/control/job_runner.h"

#include <QObject>
#include <QStringList>

#include <deque>
#include <optional>
#include <vector>

namespace vigie {

/// One source as far as it is known before the import, and what the person decided about it.
struct PreparedSource
{
    enum class State {
        Waiting,       ///< for its examination
        Readable,      ///< a data set of ours
        Refused,       ///< can be read, and is no data set of ours: `refusal` says why
        Unreadable,    ///< `refusal` says why
    };

    QString file;
    QString member;
    qint64 bytes = 0;
    State state = State::Waiting;
    QString refusal;
    Reading reading;            ///< once it was examined
    RecordPreview preview;      ///< once it was examined
    ReadingOptions decided;     ///< by the person
    bool wanted = true;         ///< the person's tick; it counts only when the source is readable
    bool listedOnly = false;    ///< an input that could not be opened at all: not a source, never named to the import

    QString name() const { return member.isEmpty() ? file : file + u'/' + member; }
    bool usable() const { return state == State::Readable; }
    bool chosen() const { return usable() && wanted; }
    /// Findings that are guesses: a person should look at them. What is likely is as it should be.
    int doubts() const;
};

/// Examines what was dropped or chosen, in the background, source by source: what each is, its first records, how many
/// there are. Nothing is imported here.
///
/// Each job opens its sources anew, so that a job that winds down never shares an archive with the next.
class ImportPreparation : public QObject
{
    Q_OBJECT

public:
    static constexpr int previewedRecords = 10;

    /// What one look at a source gives.
    struct Examination
    {
        Reading reading;
        RecordPreview preview;
    };

    explicit ImportPreparation(QObject* parent = nullptr);

    /// Files, folders, archives. Sources that are there already stay as they are.
    void add(const QStringList& inputs);
    void clear();
    void setWanted(size_t source, bool wanted);
    /// Examines this source again, before all others.
    void setDecided(size_t source, const ReadingOptions& decided);
    /// Stops the background work until resume(); what is known stays.
    void pause();
    void resume();

    const std::vector<PreparedSource>& sources() const { return m_sources; }
    /// Sources are being listed or examined; counting their records does not hold up an import.
    bool examining() const;
    size_t examined() const;
    size_t chosen() const;
    /// What to import: files with at least one chosen source, what is left out of them, and how each is read.
    void fill(ImportRequest& request) const;

Q_SIGNALS:
    void aboutToAppend(int count);
    void appended();
    void aboutToClear();
    void cleared();
    void sourceChanged(int source);
    /// examining(), examined() or chosen() may have changed.
    void changed();

private:
    void next();
    void list(const QString& input);
    void append(std::vector<PreparedSource> listed);
    void examineSource(size_t source);
    void take(size_t source, Result<Examination> examination);
    void countSource(size_t source);
    void notify(size_t source);

    JobRunner m_jobs;
    std::vector<PreparedSource> m_sources;
    std::deque<QString> m_inputs;    ///< still to be listed
    std::deque<size_t> m_toExamine;
    std::deque<size_t> m_toCount;
    std::optional<size_t> m_current;    ///< being examined
    bool m_paused = false;
};

}    // namespace vigie
