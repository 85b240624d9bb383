// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the window costs beside what Qt costs: start and memory against an empty shell of the same widgets, a change of
// the filter against painting alone, and the longest time that one event keeps the interface thread.
//
//   bench_window SNAPSHOT [FOLDER]   FOLDER: published files, to be imported while the window is watched
//
// Runs offscreen. Starts take turns within a round, and ratios are taken within a round: they carry over, times do not.
// A start is told by its processor time on all threads, which a busy machine does not lengthen, and by the clock.
#include "app/gui/screenshot.h"
#include "tests/bench/window/empty_shell.h"
#include "tests/bench/window/watched_application.h"
#include "ui/control/job_runner.h"
#include "ui/render/figure_panel.h"
#include "ui/style/theme.h"
#include "ui/views/command_palette.h"
#include "ui/views/main_window.h"
#include "ui/views/overview_view.h"
#include "ui/views/structure_tree_view.h"

#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>
#include <QProcess>
#include <QRadioButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTimer>
#include <QToolButton>

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

/// Told by a started window, read by the program that started it: what it took so far, and what it holds.
void tellCost()
{
    std::printf("%.3f %.3f %.3f\n", processCpuMs(), memoryMiB("Rss:"), memoryMiB("Private_"));
    std::fflush(stdout);
}

int startShell()
{
    const auto window = emptyShell();
    window->show();
    window->grab();
    QCoreApplication::processEvents();
    tellCost();
    return 0;
}

/// Until the overview and all that it counts stand there. The search index is made beside it and not waited for.
bool waitForOverview(MainWindow& window)
{
    QTimer wake;
    wake.start(100);
    QElapsedTimer clock;
    clock.start();
    const auto counting = [&window] {
        const auto* overview = window.findChild<OverviewView*>();
        return !overview || std::ranges::any_of(overview->findChildren<JobRunner*>(), &JobRunner::running);
    };
    while ((!window.snapshots().isOpen() || window.snapshots().opening() || counting()) && clock.elapsed() < 60'000)
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    return window.snapshots().isOpen() && !counting();
}

int startWindow(const QString& snapshot)
{
    applyTheme(*qApp);
    QTemporaryDir folder;
    MainWindow window(folder.path());
    window.resize(1440, 900);
    window.show();
    window.openFiles({snapshot});
    if (!waitForOverview(window))
        return std::fprintf(stderr, "the overview was not filled\n"), 1;
    window.grab();
    QCoreApplication::processEvents();
    tellCost();
    return 0;
}

struct Start
{
    double ms, cpuMs, residentMiB, privateMiB;
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
    return {ms, words.value(0).toDouble(), words.value(1).toDouble(), words.value(2).toDouble()};
}

void compareStarts(const QString& snapshot)
{
    startOf({QStringLiteral("--window"), snapshot});    // the first builds what is kept beside the snapshot
    std::vector<double> start, startCpu, resident, more, shellMs, windowMs, shellCpu, windowCpu;
    for (int round = 0; round < rounds; ++round) {
        const Start shell = startOf({QStringLiteral("--shell")});
        const Start window = startOf({QStringLiteral("--window"), snapshot});
        start.push_back(window.ms / shell.ms);
        startCpu.push_back(window.cpuMs / shell.cpuMs);
        resident.push_back(window.residentMiB / shell.residentMiB);
        more.push_back(window.privateMiB - shell.privateMiB);
        shellMs.push_back(shell.ms);
        windowMs.push_back(window.ms);
        shellCpu.push_back(shell.cpuMs);
        windowCpu.push_back(window.cpuMs);
    }
    std::printf("start to painted overview, of the empty shell's  %.2f   (%.0f ms, shell %.0f ms)\n", median(start),
                median(windowMs), median(shellMs));
    std::printf("  the same in processor time of all threads      %.2f   (%.0f ms, shell %.0f ms)\n", median(startCpu),
                median(windowCpu), median(shellCpu));
    std::printf("resident memory, of the empty shell's            %.2f   (private: %+.0f MiB)\n", median(resident),
                median(more));
}

/// Paints what asks for it, once, as on a screen.
void paintChanges()
{
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
}

double painting(MainWindow& window)
{
    const double begin = threadCpuMs();
    // The same figures as if they were new: nothing kept from the last painting helps.
    for (FigurePanel* panel : window.findChildren<FigurePanel*>())
        if (panel->isVisible() && panel->figure())
            panel->setFigure(std::make_shared<const FigureSpec>(*panel->figure()));
    paintChanges();
    return threadCpuMs() - begin;
}

double filterChange(MainWindow& window, const char* field, const char* value)
{
    const double begin = threadCpuMs();
    window.snapshots().toggle(field, value);
    paintChanges();
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

using Does = std::function<void(const QString& what, const std::function<void()>& act)>;

/// Each page of the place that is shown, by its tabs.
void seeSubPages(MainWindow& window, const Does& does)
{
    for (QTabBar* tabs : window.findChildren<QTabBar*>()) {
        if (!tabs->isVisible() || tabs->objectName() == QStringLiteral("place-tabs"))
            continue;
        for (int page = 1; page < tabs->count(); ++page)
            does(QStringLiteral("  its page ") + tabs->tabText(page), [=] { tabs->setCurrentIndex(page); });
        tabs->setCurrentIndex(0);
    }
}

void unfoldFacets(MainWindow& window, const Does& does)
{
    const auto headings = window.findChildren<QToolButton*>(QRegularExpression(QStringLiteral("^group-")));
    for (QToolButton* heading : headings) {
        if (heading->isVisible() && !heading->isChecked())
            does(QStringLiteral("unfold ") + heading->objectName(), [=] { heading->setChecked(true); });
    }
    does(QStringLiteral("a filter, all facets unfolded"), [&] { window.snapshots().toggle("sentiment", "Négatif"); });
    does(QStringLiteral("and without it"), [&] { window.snapshots().toggle("sentiment", "Négatif"); });
    for (QToolButton* heading : headings)
        heading->setChecked(false);
}

void goAnywhere(MainWindow& window, const Does& does)
{
    auto* palette = window.findChild<CommandPalette*>();
    does(QStringLiteral("opening the palette"), [&] { palette->ask(); });
    does(QStringLiteral("typing in the palette"),
         [&] { palette->findChild<QLineEdit*>()->setText(QStringLiteral("mairie")); });
    palette->close();
}

void seeHierarchy(MainWindow& window, const Does& does)
{
    window.showPlace(WindowPlace::Structures);
    auto* tree = window.findChild<StructureTreeView*>();
    auto* choice = window.findChild<QRadioButton*>(QStringLiteral("structures-as-hierarchy"));
    if (!tree || !choice)
        return;
    does(QStringLiteral("the hierarchy of the structures"), [=] { choice->click(); });
    does(QStringLiteral("unfolding all of it"), [=] { tree->expandAll(); });
}

void watchWork(MainWindow& window, WatchedApplication& application, const QString& folder)
{
    std::printf("milliseconds that one act keeps the interface thread\n");
    const Does does = [&](const QString& what, const std::function<void()>& act) {
        watch(window, application, qPrintable(what), act);
    };
    if (!folder.isEmpty())
        does(QStringLiteral("import"), [&] { window.imports().importFiles({folder}); });
    const std::pair<const char*, WindowPlace> places[] = {
        {"structures", WindowPlace::Structures},   {"indicators", WindowPlace::Indicators},
        {"experiences", WindowPlace::Experiences}, {"map", WindowPlace::Map},
        {"compare", WindowPlace::Compare},         {"overview", WindowPlace::Overview}};
    for (const auto& [name, place] : places) {
        does(QStringLiteral("first sight of ") + QLatin1String(name), [&] { window.showPlace(place); });
        does(QStringLiteral("  a filter there"), [&] { window.snapshots().toggle("sentiment", "Négatif"); });
        does(QStringLiteral("  and without it"), [&] { window.snapshots().toggle("sentiment", "Négatif"); });
        seeSubPages(window, does);
    }
    unfoldFacets(window, does);
    goAnywhere(window, does);
    seeHierarchy(window, does);
    window.showPlace(WindowPlace::Experiences);
    does(QStringLiteral("search for a common word"), [&] { search(window, "rendez-vous"); });
    does(QStringLiteral("search for a phrase"), [&] { search(window, "\"carte grise\""); });
    does(QStringLiteral("all again"), [&] { window.snapshots().setFilter({}); });
    does(QStringLiteral("scrolling from end to end"), [&] { scrollThrough(window); });
    does(QStringLiteral("sorting by each column"), [&] { sortByEachColumn(window); });
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
