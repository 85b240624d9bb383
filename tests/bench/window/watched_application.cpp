// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/window/watched_application.h"

#include <QElapsedTimer>
#include <QEvent>

#include <ctime>
#include <utility>

namespace vigie::bench {

namespace {

double cpuMs(clockid_t clock)
{
    timespec time;
    clock_gettime(clock, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

}    // namespace

double threadCpuMs()
{
    return cpuMs(CLOCK_THREAD_CPUTIME_ID);
}

double processCpuMs()
{
    return cpuMs(CLOCK_PROCESS_CPUTIME_ID);
}

bool WatchedApplication::notify(QObject* receiver, QEvent* event)
{
    // An event that is sent while another is handled belongs to that one.
    if (m_depth > 0)
        return QApplication::notify(receiver, event);
    const QString what = QStringLiteral("%1 '%2' event %3")
                             .arg(QLatin1String(receiver->metaObject()->className()), receiver->objectName())
                             .arg(event->type());
    const double cpu = threadCpuMs();
    QElapsedTimer wall;
    wall.start();
    ++m_depth;
    const bool handled = QApplication::notify(receiver, event);
    --m_depth;
    const Block block{threadCpuMs() - cpu, static_cast<double>(wall.nsecsElapsed()) / 1e6, what};
    if (block.cpuMs > m_longest.cpuMs)
        m_longest = block;
    return handled;
}

WatchedApplication::Block WatchedApplication::takeLongest()
{
    return std::exchange(m_longest, {});
}

}    // namespace vigie::bench
