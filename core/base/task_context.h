// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtGlobal>

#include <functional>
#include <stop_token>

namespace vigie {

/// How far a long operation has come. Amounts are bytes unless the phase says otherwise; total 0 = unknown.
struct Progress
{
    QString phase;
    qint64 done = 0;
    qint64 total = 0;
    qint64 rows = 0;    ///< records read so far, for a rate
};

/// What a synchronous core function needs of its caller while it runs: may I go on, and here is how far I am.
///
/// The function decides how often it reports (at most some tens of times a second); the receiver runs on the
/// function's own thread and must only pass the value on.
struct TaskContext
{
    std::stop_token stop;
    std::function<void(const Progress&)> progress;

    bool cancelled() const { return stop.stop_requested(); }
    void report(const Progress& step) const
    {
        if (progress)
            progress(step);
    }
};

}    // namespace vigie
