// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/workflow_driver.h"

#include "app/language.h"
#include "ui/render/figure_panel.h"
#include "ui/render/figure_view.h"
#include "ui/style/theme.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QInputMethodEvent>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QSettings>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QTimer>
#include <QTreeView>

#include <algorithm>

namespace vigie::test {

namespace {

constexpr int patienceMs = 60'000;

QSize wantedSize()
{
    const QStringList sides = qEnvironmentVariable("VIGIE_WINDOW", QStringLiteral("1440x900")).split(u'x');
    return {sides.value(0).toInt(), sides.value(1).toInt()};
}

/// Keys as a keyboard has them; what it has not comes through the input method, as accents and curly quotes do.
void typeInto(QWidget* field, const QString& words)
{
    for (const QChar letter : words) {
        if (letter.unicode() < 128) {
            QTest::keyClick(field, letter.toLatin1());
            continue;
        }
        QInputMethodEvent composed;
        composed.setCommitString(QString(letter));
        QCoreApplication::sendEvent(field, &composed);
    }
}

}    // namespace

bool WorkflowDriver::open(const QString& name, const QString& file)
{
    m_name = name;
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
    QCoreApplication::setOrganizationName(QStringLiteral("vigie-test"));
    QCoreApplication::setApplicationName(QStringLiteral("vigie-workflows"));
    qputenv("VIGIE_CACHE_DIR", m_folder.filePath(QStringLiteral("cache")).toUtf8());
    speak(QStringLiteral("fr"), *qApp);
    applyTheme(*qApp);
    QDir(m_folder.path()).mkdir(QStringLiteral("snapshots"));
    m_window = std::make_unique<MainWindow>(m_folder.filePath(QStringLiteral("snapshots")));
    m_window->resize(wantedSize());
    m_window->show();
    if (!QTest::qWaitForWindowActive(m_window.get()))
        return false;
    QSignalSpy opened(&snapshots(), &SnapshotController::snapshotOpened);
    const QString demonstration = m_folder.filePath(QStringLiteral("demo"));
    if (file.isEmpty() && QProcess::execute(QStringLiteral(VIGIE_CLI),
                                            {QStringLiteral("demo"), QStringLiteral("-o"), demonstration}) != 0)
        return false;
    m_window->openAtOnce({file.isEmpty() ? demonstration : file});
    return opened.wait(patienceMs) && settle();
}

void WorkflowDriver::begin()
{
    // What a flow that failed left open must not take the keys of the next.
    if (QWidget* modal = QApplication::activeModalWidget())
        modal->close();
    snapshots().setFilter({});
    m_window->showPlace(WindowPlace::Overview);
    settle();
    m_actions = 0;
    m_pictures = 0;
}

void WorkflowDriver::act(const QString& what)
{
    ++m_actions;
    qInfo("%d. %s", m_actions, qPrintable(what));
}

QWidget* WorkflowDriver::target()
{
    if (QWidget* modal = QApplication::activeModalWidget())
        return modal->focusWidget() ? modal->focusWidget() : modal;
    QWidget* focus = QApplication::focusWidget();
    return focus ? focus : m_window.get();
}

void WorkflowDriver::press(const QKeySequence& keys)
{
    act(keys.toString());
    QTest::keySequence(target(), keys);
    settle();
}

void WorkflowDriver::readOn(Qt::Key key)
{
    QTest::keyClick(target(), key);
    settle();
}

void WorkflowDriver::type(const QString& words)
{
    act(words);
    typeInto(target(), words);
}

void WorkflowDriver::ask(const QKeySequence& keys, const QString& words)
{
    press(keys);
    typeInto(target(), words);
    QTest::keyClick(target(), Qt::Key_Return);
    settle();
}

void WorkflowDriver::goToAction(const char* action)
{
    auto* wanted = child<QAction>(QLatin1String(action));
    QVERIFY2(wanted, action);
    ask(Qt::CTRL | Qt::Key_K, wanted->text().remove(u'&'));
}

void WorkflowDriver::goToValue(const QString& word, const char* field, const std::string& value)
{
    press(Qt::CTRL | Qt::Key_K);
    typeInto(target(), word);
    auto* list = child<QTreeView>(QStringLiteral("palette-list"));
    QVERIFY(list);
    const int rows = list->model()->rowCount();
    // Called exactly so: places and typologies come before the structures that bear their names.
    int row = 0;
    while (row < rows && list->model()->index(row, 0).data().toString() != word)
        ++row;
    QVERIFY2(row < rows, qPrintable(word + QStringLiteral(" / %1 / ").arg(rows) +
                                    list->model()->index(0, 0).data().toString() + target()->objectName()));
    for (; row > 0; --row)
        QTest::keyClick(target(), Qt::Key_Down);
    QTest::keyClick(target(), Qt::Key_Return);
    settle();
    const Condition* condition = snapshots().filter().on(field);
    QVERIFY2(condition && condition->any == std::vector<std::string>{value}, qPrintable(word));
}

void WorkflowDriver::click(const QString& objectName)
{
    act(QStringLiteral("click ") + objectName);
    auto* widget = child<QWidget>(objectName);
    QVERIFY2(widget && widget->isVisible(), qPrintable(objectName));
    QVERIFY2(widget->isEnabled(), qPrintable(objectName));
    QTest::mouseClick(widget, Qt::LeftButton, {}, {std::min(12, widget->width() / 2), widget->height() / 2});
    settle();
}

void WorkflowDriver::choose(const QString& comboName, const QVariant& data)
{
    auto* combo = child<QComboBox>(comboName);
    QVERIFY2(combo, qPrintable(comboName));
    choose(comboName, combo->findData(data));
}

void WorkflowDriver::choose(const QString& comboName, int item)
{
    act(QStringLiteral("choose in ") + comboName);
    auto* combo = child<QComboBox>(comboName);
    QVERIFY2(combo && combo->isVisible(), qPrintable(comboName));
    QVERIFY2(item >= 0 && item < combo->count(), qPrintable(comboName));
    combo->setFocus(Qt::TabFocusReason);
    // On the closed box, as the keyboard does: each step is a choice of its own, which the window must bear.
    const Qt::Key step = item < combo->currentIndex() ? Qt::Key_Up : Qt::Key_Down;
    for (int steps = std::abs(item - combo->currentIndex()); steps > 0; --steps)
        QTest::keyClick(combo, step);
    QCOMPARE(combo->currentIndex(), item);
    settle();
}

void WorkflowDriver::clickTab(const QString& bar, int tab)
{
    act(QStringLiteral("tab %1 of %2").arg(tab).arg(bar));
    auto* tabs = child<QTabBar>(bar);
    QVERIFY2(tabs && tabs->isVisible(), qPrintable(bar));
    QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(tab).center());
    QCOMPARE(tabs->currentIndex(), tab);
    settle();
}

void WorkflowDriver::click(QAbstractItemView* view, const QModelIndex& index)
{
    act(QStringLiteral("click in ") + view->objectName());
    QVERIFY2(view->isVisible() && index.isValid(), qPrintable(view->objectName()));
    view->scrollTo(index);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(index).center());
    settle();
}

void WorkflowDriver::doubleClick(QAbstractItemView* view, const QModelIndex& index)
{
    act(QStringLiteral("double click in ") + view->objectName());
    QVERIFY2(view->isVisible() && index.isValid(), qPrintable(view->objectName()));
    view->scrollTo(index);
    const QPoint place = view->visualRect(index).center();
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, place);
    QTest::mouseDClick(view->viewport(), Qt::LeftButton, {}, place);
    settle();
}

FigureView* WorkflowDriver::figureView(const QString& panel)
{
    auto* found = child<FigurePanel>(panel);
    return found ? found->findChild<FigureView*>() : nullptr;
}

std::shared_ptr<const FigureSpec> WorkflowDriver::figure(const QString& panel)
{
    auto* found = child<FigurePanel>(panel);
    return found ? found->figure() : nullptr;
}

std::optional<QPoint> WorkflowDriver::placeOf(FigureView* view, const MarkTarget& target)
{
    constexpr int step = 3;
    for (int y = 0; y < view->height(); y += step) {
        // A line at a time: most lines have none of it.
        const auto along = view->targetsIn(QRectF(0, y, view->width(), step));
        if (std::find(along.begin(), along.end(), target) == along.end())
            continue;
        for (int x = 0; x < view->width(); x += step) {
            const auto here = view->targetsIn(QRectF(x, y, step, step));
            if (std::find(here.begin(), here.end(), target) != here.end())
                return QPoint(x + 1, y + 1);
        }
    }
    return std::nullopt;
}

void WorkflowDriver::clickMark(const QString& panel, const MarkTarget& target)
{
    act(QStringLiteral("click a mark of ") + panel);
    FigureView* view = figureView(panel);
    QVERIFY2(view && view->isVisible(), qPrintable(panel));
    const auto place = placeOf(view, target);
    QVERIFY2(place, qPrintable(panel));
    QTest::mouseClick(view, Qt::LeftButton, {}, *place);
    settle();
}

void WorkflowDriver::doubleClickMark(const QString& panel, const MarkTarget& target, Qt::KeyboardModifiers modifiers)
{
    act(QStringLiteral("double click on a mark of ") + panel);
    FigureView* view = figureView(panel);
    QVERIFY2(view && view->isVisible(), qPrintable(panel));
    const auto place = placeOf(view, target);
    QVERIFY2(place, qPrintable(panel));
    QTest::mouseClick(view, Qt::LeftButton, modifiers, *place);
    QTest::mouseDClick(view, Qt::LeftButton, modifiers, *place);
    settle();
}

void WorkflowDriver::drawRectangle(const QString& panel, QRectF parts)
{
    act(QStringLiteral("rectangle over ") + panel);
    FigureView* view = figureView(panel);
    QVERIFY2(view && view->isVisible(), qPrintable(panel));
    const auto at = [view](const QPointF& part) {
        return QPoint(qRound(part.x() * view->width()), qRound(part.y() * view->height()));
    };
    QTest::mousePress(view, Qt::LeftButton, {}, at(parts.topLeft()));
    QTest::mouseMove(view, at(parts.center()));
    QTest::mouseMove(view, at(parts.bottomRight()));
    QTest::mouseRelease(view, Qt::LeftButton, {}, at(parts.bottomRight()));
    settle();
}

void WorkflowDriver::clickAndSave(const QString& objectName, const QString& file)
{
    QTimer named;
    named.setInterval(50);
    QObject::connect(&named, &QTimer::timeout, &named, [&named, file, this] {
        auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        named.stop();
        picture(QStringLiteral("dialog"));
        auto* field = dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
        field->setFocus();
        field->selectAll();
        typeInto(field, file);
        QTest::keyClick(field, Qt::Key_Return);
    });
    named.start();
    click(objectName);
    QVERIFY2(!named.isActive(), qPrintable(objectName));
}

bool WorkflowDriver::settle()
{
    const bool settled = QTest::qWaitFor(
        [this] {
            const auto jobs = m_window->findChildren<JobRunner*>();
            return !snapshots().searching() && !snapshots().opening() && !m_window->imports().running() &&
                   std::none_of(jobs.begin(), jobs.end(), [](const JobRunner* job) { return job->running(); });
        },
        patienceMs);
    QCoreApplication::processEvents();
    // Offscreen no window manager gives the keyboard back to the window when a dialog over it closes.
    if (!QApplication::activeModalWidget() && !QApplication::activeWindow()) {
        m_window->activateWindow();
        QCoreApplication::processEvents();
    }
    return settled;
}

void WorkflowDriver::picture(const QString& step)
{
    const QString folder = qEnvironmentVariable("VIGIE_PICTURES");
    if (folder.isEmpty())
        return;
    QDir().mkpath(folder);
    const QString file =
        QStringLiteral("%1/%2-%3-%4.png").arg(folder, QString::fromLatin1(QTest::currentTestFunction()));
    QWidget* top = QApplication::activeModalWidget();
    if (!top)
        top = QApplication::activeWindow() ? QApplication::activeWindow() : m_window.get();
    top->grab().save(file.arg(++m_pictures).arg(step));
}

QJsonObject WorkflowDriver::commandLine(const QStringList& arguments)
{
    QStringList all = arguments;
    all.insert(1, snapshots().snapshot().path);
    all += QStringLiteral("--json");
    QProcess process;
    process.start(QStringLiteral(VIGIE_CLI), all);
    if (!process.waitForFinished(patienceMs) || process.exitCode() != 0)
        qWarning("%s", process.readAllStandardError().constData());
    return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
}

QString WorkflowDriver::shown(const QString& label)
{
    auto* found = child<QLabel>(label);
    return found && found->isVisible() ? found->text() : QString();
}

}    // namespace vigie::test
