// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the window costs beside what Qt costs: start and memory against an empty shell of the same widgets, a change of
// the filter against painting alone, and the longest time that one event keeps the interface thread.
//
//   bench_window SNAPSHOT [FOLDER]   FOLDER: published files, to be imported while the window is watched
//
// Runs offscreen. Starts take turns within a round, and ratios are taken within a round: they carry over, times do not.
#include "app/gui/screenshot.h"
#include "tests/bench/window/empty_shell.h"
#include "tests/bench/window/watched_application.h"
#include "ui/render/figure_panel.h"
#include "ui/style/theme.h"
#include "ui/views/main_window.h"

#include <QComboBox>
#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>
#include <QProcess>
#include <QScrollBar>
#include <QTableView>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <vector>

using namespace vigie;
using namespace vigie::bench;

namespace {

constexpr int rounds = 5;
constexpr int repeats = 15;

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

/// MiB of one line of /proc/self/smaps_rollup, or of all that begin so.
double memoryMiB(const char* beginning)
{
    QFile file(QStringLiteral("/proc/self/smaps_rollup"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    double kib = 0;
    for (const QByteArray& line : file.readAll().split('\n'))
        if (line.startsWith(beginning))
            kib += line.simplified().split(' ').value(1).toDouble();
    return kib / 1024;
}

/// Told by a started window, read by the program that started it.
void tellMemory()
{
    std::printf("%.3f %.3f\n", memoryMiB("Rss:"), memoryMiB("Private_"));
    std::fflush(stdout);
}

int startShell()
{
    const auto window = emptyShell();
    window->show();
    window->grab();
    QCoreApplication::processEvents();
    tellMemory();
    return 0;
}

int startWindow(const QString& snapshot)
{
    applyTheme(*qApp);
    QTemporaryDir folder;
    MainWindow window(folder.path());
    window.resize(1440, 900);
    window.show();
    window.openFiles({snapshot});
    if (const auto filled = waitUntilFilled(window); !filled)
        return std::fprintf(stderr, "%s\n", qPrintable(filled.error().message())), 1;
    tellMemory();
    return 0;
}

struct Start
{
    double ms, residentMiB, privateMiB;
};

Start startOf(const QStringList& arguments)
{
    QElapsedTimer clock;
    clock.start();
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), arguments);
    process.waitForReadyRead(120'000);
    const double ms = static_cast<double>(clock.nsecsElapsed()) / 1e6;
    const QList<QByteArray> words = process.readAllStandardOutput().simplified().split(' ');
    process.waitForFinished();
    return {ms, words.value(0).toDouble(), words.value(1).toDouble()};
}

void compareStarts(const QString& snapshot)
{
    startOf({QStringLiteral("--window"), snapshot});    // the first builds what is kept beside the snapshot
    std::vector<double> start, resident, more, shellMs, windowMs;
    for (int round = 0; round < rounds; ++round) {
        const Start shell = startOf({QStringLiteral("--shell")});
        const Start window = startOf({QStringLiteral("--window"), snapshot});
        start.push_back(window.ms / shell.ms);
        resident.push_back(window.residentMiB / shell.residentMiB);
        more.push_back(window.privateMiB - shell.privateMiB);
        shellMs.push_back(shell.ms);
        windowMs.push_back(window.ms);
    }
    std::printf("start to painted overview, of the empty shell's  %.2f   (%.0f ms, shell %.0f ms)\n", median(start),
                median(windowMs), median(shellMs));
    std::printf("resident memory, of the empty shell's            %.2f   (private: %+.0f MiB)\n", median(resident),
                median(more));
}

/// Paints all that is seen, now, as after a change.
void paintAll(QWidget& window)
{
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
    QImage image(window.size(), QImage::Format_ARGB32_Premultiplied);
    window.render(&image);
}

double painting(MainWindow& window)
{
    const double begin = threadCpuMs();
    // The same figures as if they were new: nothing kept from the last painting helps.
    for (FigurePanel* panel : window.findChildren<FigurePanel*>())
        if (panel->isVisible() && panel->figure())
            panel->setFigure(std::make_shared<const FigureSpec>(*panel->figure()));
    paintAll(window);
    return threadCpuMs() - begin;
}

double filterChange(MainWindow& window, const char* field, const char* value)
{
    const double begin = threadCpuMs();
    window.snapshots().toggle(field, value);
    paintAll(window);
    return threadCpuMs() - begin;
}

void compareFilterChange(MainWindow& window)
{
    window.showPlace(WindowPlace::Overview);
    if (!waitUntilFilled(window))
        return;
    std::vector<double> ratios, changes;
    for (int repeat = 0; repeat < repeats; ++repeat) {
        const double paint = painting(window);
        const double change = filterChange(window, "sentiment", repeat % 2 == 0 ? "Positif" : "Négatif");
        ratios.push_back(change / paint);
        changes.push_back(change);
        if (!waitUntilFilled(window))
            return;
    }
    window.snapshots().setFilter({});
    std::printf("filter changed to overview painted, of painting  %.2f   (%.1f ms of the interface thread)\n",
                median(ratios), median(changes));
}

// What an analyst does, watched.

void search(MainWindow& window, const char* query)
{
    if (const auto filter = window.snapshots().understood(QString::fromUtf8(query)))
        window.snapshots().setFilter(*filter);
}

void scrollThrough(MainWindow& window)
{
    auto* table = window.findChild<QTableView*>(QStringLiteral("experiences"));
    QScrollBar* bar = table->verticalScrollBar();
    for (int step = 0; step <= 40; ++step) {
        bar->setValue(bar->maximum() * step / 40);
        QCoreApplication::processEvents();
    }
}

void sortByEachColumn(MainWindow& window)
{
    auto* table = window.findChild<QTableView*>(QStringLiteral("experiences"));
    for (int column = 0; column < table->model()->columnCount(); ++column) {
        table->sortByColumn(column, Qt::AscendingOrder);
        QCoreApplication::processEvents();
    }
}

void watch(MainWindow& window, WatchedApplication& application, const char* what, const std::function<void()>& act)
{
    application.takeLongest();
    const double begin = threadCpuMs();
    act();
    const double called = threadCpuMs() - begin;
    const auto filled = waitUntilFilled(window);
    const WatchedApplication::Block block = application.takeLongest();
    std::printf("  %-34s %6.0f ms   longest event %6.0f ms (wall %.0f) %s%s\n", what, called, block.cpuMs, block.wallMs,
                qPrintable(block.what), filled ? "" : "  FAILED");
}

void watchWork(MainWindow& window, WatchedApplication& application, const QString& folder)
{
    std::printf("milliseconds that one act keeps the interface thread\n");
    const auto does = [&](const char* what, const std::function<void()>& act) {
        watch(window, application, what, act);
    };
    if (!folder.isEmpty())
        does("import", [&] { window.imports().importFiles({folder}); });
    const std::pair<const char*, WindowPlace> places[] = {
        {"structures", WindowPlace::Structures},   {"indicators", WindowPlace::Indicators},
        {"experiences", WindowPlace::Experiences}, {"map", WindowPlace::Map},
        {"compare", WindowPlace::Compare},         {"overview", WindowPlace::Overview}};
    for (const auto& [name, place] : places) {
        does(qPrintable(QStringLiteral("first sight of ") + QLatin1String(name)), [&] { window.showPlace(place); });
        does("  a filter there", [&] { window.snapshots().toggle("sentiment", "Négatif"); });
        does("  and without it", [&] { window.snapshots().toggle("sentiment", "Négatif"); });
    }
    window.showPlace(WindowPlace::Experiences);
    does("search for a common word", [&] { search(window, "rendez-vous"); });
    does("search for a phrase", [&] { search(window, "\"carte grise\""); });
    does("all again", [&] { window.snapshots().setFilter({}); });
    does("scrolling from end to end", [&] { scrollThrough(window); });
    does("sorting by each column", [&] { sortByEachColumn(window); });
}

}    // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    WatchedApplication application(argc, argv);
    // Settings and workbook of the person who measures stay out of it.
    QCoreApplication::setOrganizationName(QStringLiteral("vigie-bench"));
    QCoreApplication::setApplicationName(QStringLiteral("vigie-bench"));
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    if (arguments.value(0) == QStringLiteral("--shell"))
        return startShell();
    if (arguments.value(0) == QStringLiteral("--window"))
        return startWindow(arguments.value(1));
    if (arguments.isEmpty())
        return std::fprintf(stderr, "usage: bench_window SNAPSHOT [FOLDER]\n"), 2;

    compareStarts(arguments[0]);
    applyTheme(application);
    QTemporaryDir folder;
    MainWindow window(folder.path());
    window.resize(1440, 900);
    window.show();
    window.openFiles({arguments[0]});
    if (const auto filled = waitUntilFilled(window); !filled)
        return std::fprintf(stderr, "%s\n", qPrintable(filled.error().message())), 1;
    compareFilterChange(window);
    watchWork(window, application, arguments.value(1));
    return 0;
}
