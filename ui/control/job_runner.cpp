// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/control/job_runner.h"

#include <QElapsedTimer>

namespace vigie {

namespace {

constexpr qint64 progressPauseMs = 50;

}

JobRunner::JobRunner(QObject* parent) : QObject(parent)
{
    // A forgotten job may still be winding down while the next one starts.
    m_pool.setMaxThreadCount(4);
}

JobRunner::~JobRunner()
{
    m_stop.request_stop();
    m_pool.waitForDone();
}

void JobRunner::launch(Work work)
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    const quint64 generation = ++m_generation;
    setRunning(true);
    m_pool.start(
        [this, generation, work = std::move(work), task = TaskContext{m_stop.get_token(), progressRelay(generation)}] {
            const Delivery delivery = work(task);
            QMetaObject::invokeMethod(
                this, [this, generation, delivery] { deliver(generation, delivery); }, Qt::QueuedConnection);
        });
}

std::function<void(const Progress&)> JobRunner::progressRelay(quint64 generation)
{
    struct Pace
    {
        QElapsedTimer sinceLast;
        QString phase;
    };
    return [this, generation, pace = std::make_shared<Pace>()](const Progress& step) {
        const bool samePhase = pace->sinceLast.isValid() && step.phase == pace->phase;
        if (samePhase && pace->sinceLast.elapsed() < progressPauseMs)
            return;
        pace->sinceLast.start();
        pace->phase = step.phase;
        QMetaObject::invokeMethod(
            this,
            [this, generation, step] {
                if (generation == m_generation && m_running)
                    Q_EMIT progressed(step);
            },
            Qt::QueuedConnection);
    };
}

void JobRunner::deliver(quint64 generation, const Delivery& delivery)
{
    if (generation != m_generation || !m_running)
        return;
    setRunning(false);
    delivery();
}

void JobRunner::cancel()
{
    m_stop.request_stop();
    ++m_generation;
    setRunning(false);
}

void JobRunner::setRunning(bool running)
{
    if (m_running == running)
        return;
    m_running = running;
    Q_EMIT runningChanged(running);
}

}    // namespace vigie
