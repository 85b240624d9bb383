// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QString>

namespace vigie::bench {

/// Watches how long each event keeps the interface thread: nothing else is seen or done meanwhile.
class WatchedApplication : public QApplication
{
public:
    struct Block
    {
        double cpuMs = 0;     ///< of the interface thread alone: what the machine does beside does not count
        double wallMs = 0;    ///< of the same event
        QString what;         ///< the receiver's class, its object name, the kind of event
    };

    using QApplication::QApplication;
    bool notify(QObject* receiver, QEvent* event) override;
    /// The longest since the last call.
    Block takeLongest();

private:
    Block m_longest;
    int m_depth = 0;
};

/// Milliseconds of the processor that this thread has used.
double threadCpuMs();
/// The same of all threads, since the program was started.
double processCpuMs();

}    // namespace vigie::bench
