// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"
#include "core/query/query_language.h"
#include "core/session/import_session.h"
#include "ui/control/session.h"
#include "ui/style/theme.h"
#include "ui/views/filter_panel.h"
#include "ui/views/main_window.h"
#include "ui/views/message_bar.h"
#include "ui/views/project_acts.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

using namespace vigie;

/// What the window keeps from one start to the next, and the projects it carries to another machine.
class TestProjectWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_window.reset(); }
    void theWorkComesBack();
    void aKilledWindowLosesNothingThatWasKept();
    void theSnapshotThatVanishedIsTold();
    void columnsAndSortOrderComeBack();
    void hostileSettingsAreIgnored();
    void aProjectGoesToAnotherMachine();
    void aDamagedProjectChangesNothing();
    void thresholdsAreChangedAndUndone();
    void themeAndSizeAreAppliedAtOnce();
    void errorsWaitUntilTheyAreDismissed();
    void f6GoesRoundThePanes();
    void recentOnesAreListedAndCleared();

private:
    template <typename T>
    T* child(const char* name)
    {
        return m_window->findChild<T*>(QLatin1String(name));
    }
    QString snapshot(const char* name) const { return m_folder->filePath(QLatin1String(name)); }
    QString dataFolder() const { return m_folder->filePath(QStringLiteral("data")); }
    void makeSnapshot(const char* name, int experiences);
    void start();
    void openAndWait(const QString& path);
    QString query() { return printQuery(m_window->snapshots().filter()); }
    QString message() { return m_window->findChild<MessageBar*>()->text(); }
    ProjectController& projects() { return m_window->findChild<ProjectActs*>()->controller(); }
    Result<FilterState> understood(const char* text)
    {
        return m_window->snapshots().understood(QString::fromUtf8(text));
    }

    QTemporaryDir m_settings;
    std::optional<QTemporaryDir> m_folder;
    std::unique_ptr<MainWindow> m_window;
};

void TestProjectWindow::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    // Two of this program may run at once.
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
    QCoreApplication::setOrganizationName(QStringLiteral("vigie-test"));
    QCoreApplication::setApplicationName(QStringLiteral("vigie-test-project-window"));
    speak(QStringLiteral("en"), *qApp);
    applyTheme(*qApp);
}

void TestProjectWindow::init()
{
    QSettings(QSettings::IniFormat, QSettings::UserScope, QCoreApplication::organizationName(),
              QCoreApplication::applicationName())
        .clear();
    m_folder.emplace();
    qputenv("VIGIE_CACHE_DIR", m_folder->filePath(QStringLiteral("cache")).toUtf8());
    makeSnapshot("one.vigie", 12);
    start();
}

void TestProjectWindow::makeSnapshot(const char* name, int experiences)
{
    QFile source(m_folder->filePath(QStringLiteral("experiences.csv")));
    QVERIFY(source.open(QIODevice::WriteOnly | QIODevice::Truncate));
    source.write("ID expérience;Date de publication;Titre;Description;Ressenti usager;Intitulé Typologie 1\n");
    for (int i = 0; i < experiences; ++i)
        source.write(QByteArray::number(i + 1) + ";2025-01-10;Titre;Texte;" + (i % 3 ? "Négatif" : "Positif") +
                     ";CAF\n");
    source.close();
    ImportRequest request;
    request.inputs = QStringList{source.fileName()};
    request.snapshotPath = snapshot(name);
    request.label = QLatin1String(name);
    QVERIFY(importToSnapshot(request, {}).ok());
}

void TestProjectWindow::start()
{
    m_window.reset();
    m_window = std::make_unique<MainWindow>(dataFolder());
    m_window->resize(1280, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->resume();
    m_window->keepSession();
    QTRY_VERIFY(!m_window->snapshots().opening());
}

void TestProjectWindow::openAndWait(const QString& path)
{
    QSignalSpy opened(&m_window->snapshots(), &SnapshotController::snapshotOpened);
    m_window->openFiles({path});
    QVERIFY(opened.wait(30'000));
}

void TestProjectWindow::theWorkComesBack()
{
    QVERIFY(!m_window->snapshots().isOpen());
    openAndWait(snapshot("one.vigie"));
    m_window->snapshots().setFilter(*understood("ressenti:négatif"));
    m_window->showPlace(WindowPlace::Structures);
    const QString before = query();
    QVERIFY(!before.isEmpty());
    m_window->close();
    start();
    QVERIFY(m_window->snapshots().isOpen());
    QCOMPARE(query(), before);
    QCOMPARE(m_window->snapshots().selection().experienceCount(), Row(8));
    QCOMPARE(child<QTabWidget>("places")->currentIndex(), static_cast<int>(WindowPlace::Structures));
    QVERIFY(!m_window->snapshots().undoStack().canUndo());    // coming back is no act
    QCOMPARE(m_window->windowTitle(), QStringLiteral("Vigie — [one.vigie]"));
}

void TestProjectWindow::aKilledWindowLosesNothingThatWasKept()
{
    openAndWait(snapshot("one.vigie"));
    m_window->snapshots().setFilter(*understood("ressenti:positif"));
    const QString before = query();
    // Nothing is closed: what comes back is what the clock has written.
    QTRY_VERIFY_WITH_TIMEOUT(
        m_window->workspace().workbook().session().value_or(QByteArray()).contains(before.toUtf8()), 5000);
}

void TestProjectWindow::theSnapshotThatVanishedIsTold()
{
    openAndWait(snapshot("one.vigie"));
    m_window->close();
    m_window.reset();
    QVERIFY(QFile::remove(snapshot("one.vigie")));
    start();
    QVERIFY(!m_window->snapshots().isOpen());
    QVERIFY(child<QPushButton>("start-import")->isVisible());
    QVERIFY2(message().contains(snapshot("one.vigie")), qPrintable(message()));
}

void TestProjectWindow::columnsAndSortOrderComeBack()
{
    openAndWait(snapshot("one.vigie"));
    m_window->showPlace(WindowPlace::Experiences);
    const auto header = [this] { return child<QTableView>("experiences")->horizontalHeader(); };
    header()->setSectionResizeMode(0, QHeaderView::Interactive);
    const int width = header()->sectionSize(0) + 37;
    header()->resizeSection(0, width);
    child<QTableView>("experiences")->sortByColumn(1, Qt::AscendingOrder);
    m_window->close();
    start();
    m_window->showPlace(WindowPlace::Experiences);
    QCOMPARE(header()->sectionSize(0), width);
    QCOMPARE(header()->sortIndicatorSection(), 1);
    QCOMPARE(header()->sortIndicatorOrder(), Qt::AscendingOrder);
}

void TestProjectWindow::hostileSettingsAreIgnored()
{
    openAndWait(snapshot("one.vigie"));
    Session odd;
    odd.snapshotPath = m_folder->filePath(QStringLiteral("experiences.csv"));
    odd.query = QStringLiteral("a:b");
    odd.place = QStringLiteral("nowhere");
    odd.tabs = {{QStringLiteral("places"), 99}};
    m_window->workspace().workbook().setSession(odd.toJson());
    m_window.reset();
    QSettings ini(QSettings::IniFormat, QSettings::UserScope, QCoreApplication::organizationName(),
                  QCoreApplication::applicationName());
    for (const QString& key : ini.allKeys())
        ini.setValue(key, QByteArray("\xff\x00 nonsense", 11));
    ini.setValue(QStringLiteral("projects/open"), true);
    ini.sync();
    start();
    QVERIFY(!m_window->snapshots().isOpen());
    QVERIFY(!message().isEmpty());    // that file is no snapshot
    QCOMPARE(child<QTabWidget>("places")->currentIndex(), 0);
    openAndWait(snapshot("one.vigie"));
}

void TestProjectWindow::aProjectGoesToAnotherMachine()
{
    openAndWait(snapshot("one.vigie"));
    m_window->snapshots().setFilter(*understood("ressenti:négatif"));
    m_window->showPlace(WindowPlace::Experiences);
    Annotation note;
    note.note = QStringLiteral("À citer");
    m_window->workspace().workbook().annotate({{"1", note}}, QStringLiteral("note"));
    const QString before = query();

    child<QAction>("action-save-project")->trigger();
    auto* dialog = child<QDialog>("project-dialog");
    QVERIFY(dialog);
    QVERIFY(!child<QCheckBox>("project-snapshot-1")->isEnabled());    // what is shown goes along
    QCOMPARE(child<QComboBox>("project-how-1")->currentIndex(), 0);
    child<QLineEdit>("project-label")->setText(QString());
    QVERIFY(!child<QPushButton>("save-project")->isEnabled());
    dialog->reject();

    const QString file = m_folder->filePath(QStringLiteral("essai.vigie-project"));
    QSignalSpy saved(&projects(), &ProjectController::saved);
    projects().save({file, QStringLiteral("Été & hiver"), {{snapshot("one.vigie"), true}}, 0});
    QVERIFY(saved.wait(30'000));
    QCOMPARE(saved[0][1].toLongLong(), QFileInfo(file).size());
    m_window->close();
    m_window.reset();

    // Another machine: another data folder, and the snapshot is only in the project.
    QVERIFY(QFile::remove(snapshot("one.vigie")));
    QVERIFY(QDir(dataFolder()).removeRecursively());
    QSettings(QSettings::IniFormat, QSettings::UserScope, QCoreApplication::organizationName(),
              QCoreApplication::applicationName())
        .clear();
    start();
    QVERIFY(!m_window->snapshots().isOpen());
    openAndWait(file);
    QVERIFY(projects().inProject());
    QCOMPARE(m_window->windowTitle(), QStringLiteral("Vigie — Été & hiver [one.vigie]"));
    QCOMPARE(query(), before);
    QCOMPARE(child<QTabWidget>("places")->currentIndex(), static_cast<int>(WindowPlace::Experiences));
    QCOMPARE(m_window->workspace().workbook().annotation("1").note, QStringLiteral("À citer"));

    // What one adds stays in the working copy, also over a restart.
    note.note = QStringLiteral("Déjà cité");
    m_window->workspace().workbook().annotate({{"1", note}}, QStringLiteral("note"));
    m_window->close();
    start();
    QVERIFY(projects().inProject());
    QCOMPARE(query(), before);
    QCOMPARE(m_window->workspace().workbook().annotation("1").note, QStringLiteral("Déjà cité"));

    child<QAction>("action-leave-project")->trigger();
    QVERIFY(!projects().inProject());
    QVERIFY(m_window->workspace().workbook().annotation("1").empty());
    QVERIFY(!child<QAction>("action-leave-project")->isEnabled());
    QVERIFY(projects().reopen(WindowSettings().recentProjects().first()));
    QCOMPARE(m_window->workspace().workbook().annotation("1").note, QStringLiteral("Déjà cité"));
}

void TestProjectWindow::aDamagedProjectChangesNothing()
{
    openAndWait(snapshot("one.vigie"));
    const QString file = m_folder->filePath(QStringLiteral("bad.vigie-project"));
    QFile bad(file);
    QVERIFY(bad.open(QIODevice::WriteOnly));
    bad.write("PK no archive");
    bad.close();
    const QString workbook = m_window->workspace().workbook().workbook()->path();
    m_window->openFiles({file});
    QTRY_VERIFY(!projects().running());
    QVERIFY2(message().contains(QStringLiteral("bad.vigie-project")), qPrintable(message()));
    QVERIFY(!projects().inProject());
    QCOMPARE(m_window->workspace().workbook().workbook()->path(), workbook);
    QVERIFY(QDir(dataFolder() + QStringLiteral("/projects")).isEmpty());
    QVERIFY(WindowSettings().recentProjects().isEmpty());
}

void TestProjectWindow::thresholdsAreChangedAndUndone()
{
    openAndWait(snapshot("one.vigie"));
    QTest::mouseClick(child<QPushButton>("thresholds"), Qt::LeftButton);
    child<QSpinBox>("hide-below")->setValue(50);
    QCOMPARE(child<QSpinBox>("caution-below")->value(), 50);    // never below
    child<QSpinBox>("hide-below")->setValue(5);
    child<QSpinBox>("caution-below")->setValue(20);
    QTest::mouseClick(child<QPushButton>("apply-thresholds"), Qt::LeftButton);
    QCOMPARE(m_window->snapshots().thresholds(), (Thresholds{5, 20}));
    QVERIFY(child<QPushButton>("thresholds")->text().contains(QStringLiteral("20")));
    child<QAction>("action-undo")->trigger();
    QCOMPARE(m_window->snapshots().thresholds(), Thresholds());
    QVERIFY(child<QPushButton>("thresholds")->text().contains(QStringLiteral("30")));
}

void TestProjectWindow::themeAndSizeAreAppliedAtOnce()
{
    const qreal usual = QApplication::font().pointSizeF();
    child<QAction>("action-theme-dark")->trigger();
    QVERIFY(theme().dark);
    QVERIFY(m_window->palette().color(QPalette::Window).lightness() < 128);
    child<QAction>("action-text-150")->trigger();
    QCOMPARE(QApplication::font().pointSizeF(), usual * 1.5);
    QCOMPARE(child<QPushButton>("thresholds")->font().pointSizeF(), usual * 1.5);
    start();
    QVERIFY(child<QAction>("action-theme-dark")->isChecked());
    QVERIFY(child<QAction>("action-text-150")->isChecked());
    child<QAction>("action-theme-light")->trigger();
    child<QAction>("action-text-100")->trigger();
    QVERIFY(!theme().dark);
    QCOMPARE(QApplication::font().pointSizeF(), usual);
}

void TestProjectWindow::errorsWaitUntilTheyAreDismissed()
{
    auto* bar = m_window->findChild<MessageBar*>();
    const auto error = [](const char* what) {
        return Error{ErrorCode::InputUnusable, QString::fromLatin1(what), {}, {}, {}};
    };
    bar->showError(error("First"));
    bar->showError(error("Second"));
    bar->showNotice(QStringLiteral("Third"));
    bar->showError(error("Second"));    // again: one message
    QVERIFY(bar->text().startsWith(QStringLiteral("Second")));
    auto* dismiss = child<QPushButton>("dismiss-message");
    QTest::mouseClick(dismiss, Qt::LeftButton);
    QVERIFY(bar->text().startsWith(QStringLiteral("First")));
    QVERIFY(bar->isVisible());
    QTest::mouseClick(dismiss, Qt::LeftButton);
    QVERIFY(!bar->isVisible());
}

void TestProjectWindow::f6GoesRoundThePanes()
{
    openAndWait(snapshot("one.vigie"));
    m_window->showPlace(WindowPlace::Experiences);
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    child<QLineEdit>("query")->setFocus();
    const auto in = [](const QWidget* pane) { return pane && pane->isAncestorOf(QApplication::focusWidget()); };
    auto* next = child<QAction>("action-next-pane");
    QCOMPARE(next->shortcut(), QKeySequence(Qt::Key_F6));
    next->trigger();
    QVERIFY(in(m_window->findChild<FilterPanel*>()));
    next->trigger();
    QVERIFY(in(child<QTabWidget>("places")->currentWidget()));
    child<QAction>("action-previous-pane")->trigger();
    QVERIFY(in(m_window->findChild<FilterPanel*>()));
    for (int step = 0; step < 3 && QApplication::focusWidget() != child<QLineEdit>("query"); ++step)
        next->trigger();
    QCOMPARE(QApplication::focusWidget(), child<QLineEdit>("query"));
}

void TestProjectWindow::recentOnesAreListedAndCleared()
{
    openAndWait(snapshot("one.vigie"));
    QCOMPARE(WindowSettings().recentSnapshots(), QStringList{snapshot("one.vigie")});
    m_window.reset();
    m_window = std::make_unique<MainWindow>(dataFolder());
    m_window->show();
    auto* recent = child<QPushButton>("start-recent-1");
    QVERIFY(recent && recent->isVisible());
    QSignalSpy opened(&m_window->snapshots(), &SnapshotController::snapshotOpened);
    QTest::mouseClick(recent, Qt::LeftButton);
    QVERIFY(opened.wait(30'000));
    child<QAction>("action-clear-recent")->trigger();
    QVERIFY(WindowSettings().recentSnapshots().isEmpty());
}

QTEST_MAIN(TestProjectWindow)
#include "test_project_window.moc"
