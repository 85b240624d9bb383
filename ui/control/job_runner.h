// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/task_context.h"

#include <QObject>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <stop_token>

namespace vigie {

/// Runs the core's long operations off the interface thread: the only place that starts threads.
///
/// One job counts at a time. Starting another, or cancel(), asks the earlier one to stop and forgets it at once:
/// whatever it still says arrives under an old generation number and is dropped. Results and progress are delivered on
/// the thread of this object, through its event loop. Progress is passed on at most every 50 ms, and at each new phase.
class JobRunner : public QObject
{
    Q_OBJECT

public:
    explicit JobRunner(QObject* parent = nullptr);
    /// Stops what runs and waits for its thread.
    ~JobRunner() override;

    /// @p done is called unless the job is cancelled or replaced before it ends.
    template <typename T>
    void start(std::function<Result<T>(const TaskContext&)> work, std::function<void(Result<T>)> done)
    {
        launch([work = std::move(work), done = std::move(done)](const TaskContext& task) -> Delivery {
            auto result = std::make_shared<Result<T>>(work(task));
            return [done, result] { done(std::move(*result)); };
        });
    }

    void cancel();
    bool running() const { return m_running; }

Q_SIGNALS:
    void progressed(const vigie::Progress& step);
    void runningChanged(bool running);

private:
    using Delivery = std::function<void()>;
    using Work = std::function<Delivery(const TaskContext&)>;

    void launch(Work work);
    std::function<void(const Progress&)> progressRelay(quint64 generation);
    void deliver(quint64 generation, const Delivery& delivery);
    void setRunning(bool running);

    QThreadPool m_pool;
    std::stop_source m_stop;
    quint64 m_generation = 0;
    bool m_running = false;
};

}    // namespace vigie
