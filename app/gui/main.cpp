// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/command_line.h"
#include "app/gui/screenshot.h"
#include "app/gui/single_instance.h"
#include "app/language.h"
#include "ui/style/theme.h"
#include "ui/views/main_window.h"

#include <QApplication>
#include <QFileInfo>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <optional>
#include <string_view>

using namespace vigie;

namespace {

int exitCodeOf(const Error& error)
{
    std::fprintf(stderr, "vigie: %s\n", qPrintable(error.message()));
    return static_cast<int>(error.code);
}

/// Where a picture or a filter of the data is asked for, nobody is there to answer the panel of the import.
void open(MainWindow& window, const CommandLine& asked)
{
    const bool unattended = !asked.screenshot.isEmpty() || asked.place || !asked.query.isEmpty();
    if (unattended)
        window.openAtOnce(asked.files);
    else
        window.openFiles(asked.files);
}

void begin(MainWindow& window, const CommandLine& asked)
{
    if (asked.demonstration)
        window.openDemonstration();
    else if (!asked.files.isEmpty())
        open(window, asked);
    else if (asked.screenshot.isEmpty())
        window.resume();
}

/// A window for somebody to work in; the others draw something and leave, beside whatever window is open.
bool isToWorkIn(const CommandLine& asked)
{
    return asked.screenshot.isEmpty() && !asked.exitAfterFirstPaint;
}

SingleInstance::Request requestOf(const CommandLine& asked)
{
    SingleInstance::Request request;
    for (const QString& file : asked.files)
        request.files += QFileInfo(file).absoluteFilePath();
    request.demonstration = asked.demonstration;
    return request;
}

void serve(MainWindow& window, const SingleInstance::Request& request)
{
    window.bringToFront();
    if (request.demonstration)
        window.openDemonstration();
    window.openFiles(request.files);
}

/// The filter and the place of the command line hold once there is something to filter.
Result<void> applyWishes(MainWindow& window, const CommandLine& asked)
{
    if (auto filled = waitUntilFilled(window); !filled)
        return filled;
    if (asked.place)
        window.showPlace(*asked.place);
    if (!asked.query.isEmpty()) {
        const auto filter = window.snapshots().understood(asked.query);
        if (!filter)
            return filter.error();
        window.snapshots().setFilter(*filter);
    }
    return waitUntilFilled(window);
}

/// Help, version, pictures and reports are had without a display, too.
void useNoScreenIfNoneIsNeeded(int argc, char** argv)
{
#ifdef Q_OS_LINUX
    if (asksForExport(argc, argv)) {    // whatever the desktop says: it has no window
        qputenv("QT_QPA_PLATFORM", "offscreen");
        return;
    }
#endif
    if (qEnvironmentVariableIsSet("QT_QPA_PLATFORM") || qEnvironmentVariableIsSet("DISPLAY") ||
        qEnvironmentVariableIsSet("WAYLAND_DISPLAY"))
        return;
    const bool unneeded = std::any_of(argv + 1, argv + argc, [](const char* word) {
        const std::string_view option = word;
        return option == "--help" || option == "-h" || option == "--version" || option.starts_with("--screenshot") ||
               option.starts_with("--report");
    });
#ifdef Q_OS_LINUX
    if (unneeded)
        qputenv("QT_QPA_PLATFORM", "offscreen");
#else
    Q_UNUSED(unneeded);
#endif
}

}    // namespace

int main(int argc, char** argv)
{
    useNoScreenIfNoneIsNeeded(argc, argv);
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("vigie"));
    QCoreApplication::setApplicationName(QStringLiteral("vigie"));
    QCoreApplication::setApplicationVersion(QStringLiteral(VIGIE_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.vigie.vigie"));
    speak(languageAsked(QCoreApplication::arguments()), application);
    const CommandLine asked = readCommandLine(application);
    if (asked.figure) {
        const auto drawn = runExport(*asked.figure);
        return drawn ? 0 : exitCodeOf(drawn.error());
    }
    if (asked.report)
        return runReportCommand(*asked.report);
    std::optional<SingleInstance> instance;
    if (isToWorkIn(asked)) {
        instance.emplace(ImportController::defaultFolder());
        if (!instance->isFirst() && instance->handOver(requestOf(asked)))
            return 0;
    }
    applyTheme(application, WindowSettings::theme(), WindowSettings::textSize());

    MainWindow window;
    if (asked.size.isValid())
        window.resize(asked.size);
    window.show();
    begin(window, asked);
    if (instance) {
        window.keepSession();
        instance->listen([&window](const SingleInstance::Request& request) { serve(window, request); });
    }
    if (!asked.screenshot.isEmpty()) {
        const auto ready = applyWishes(window, asked);
        const auto written = ready ? writeScreenshot(window, asked.screenshot) : ready;
        return written ? 0 : exitCodeOf(written.error());
    }
    if (asked.exitAfterFirstPaint)
        QTimer::singleShot(0, &application, &QCoreApplication::quit);
    else if (asked.place || !asked.query.isEmpty()) {
        if (const auto applied = applyWishes(window, asked); !applied)
            return exitCodeOf(applied.error());
    }
    return QApplication::exec();
}
