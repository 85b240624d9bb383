// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/screenshot.h"

#include "ui/control/job_runner.h"
#include "ui/views/main_window.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QPixmap>
#include <QTimer>

#include <algorithm>
#include <optional>

namespace vigie {

namespace {

constexpr qint64 patienceMs = 120'000;
constexpr int wakeMs = 100;

}    // namespace

Result<void> waitUntilFilled(MainWindow& window)
{
    std::optional<Error> failure;
    const auto remember = [&failure](const Error& error) { failure = error; };
    QObject scope;    // ends the connections with this function
    QObject::connect(&window.snapshots(), &SnapshotController::failed, &scope, remember);
    QObject::connect(&window.imports(), &ImportController::failed, &scope, remember);
    QElapsedTimer clock;
    clock.start();
    // The loop sleeps until something happens, but for the patience to end.
    QTimer wake;
    wake.start(wakeMs);
    const auto drawing = [&window] {
        return std::ranges::any_of(window.findChildren<JobRunner*>(), &JobRunner::running);
    };
    while (!failure && (window.imports().running() || window.snapshots().opening() || window.search().running() ||
                        window.snapshots().searching() || drawing())) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents);
        if (clock.elapsed() > patienceMs)
            return Error{ErrorCode::Cancelled,
                         QCoreApplication::translate("Screenshot", "The window was not filled in time"),
                         {},
                         {},
                         {}};
    }
    if (failure)
        return *failure;
    // Layouts and figures settle over a few turns of the event loop.
    for (int turn = 0; turn < 10; ++turn)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    return {};
}

Result<void> writeScreenshot(MainWindow& window, const QString& path)
{
    if (window.grab().save(path, "PNG"))
        return {};
    return Error{ErrorCode::OutputFailed,
                 QCoreApplication::translate("Screenshot", "The picture could not be written"),
                 path,
                 {},
                 {}};
}

}    // namespace vigie
