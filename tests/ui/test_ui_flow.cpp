// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"
#include "core/chart/figures.h"
#include "core/query/counts.h"
#include "ui/models/experience_model.h"
#include "ui/models/structure_model.h"
#include "ui/render/figure_panel.h"
#include "ui/views/chip_bar.h"
#include "ui/views/main_window.h"
#include "ui/views/reading_text.h"

#include <QAction>
#include <QCheckBox>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>
#include <QShortcut>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace vigie;

namespace {

/// Forty experiences: of every four, two negative ones of a CAF in Isère, a positive and a neutral one of a CPAM in
/// Rhône, spread over two months.
QByteArray experiencesCsv()
{
    QByteArray csv = "ID expérience;Date de publication;Titre;Description;Ressenti usager;Intitulé Typologie 1;"
                     "Code Postal typologie 1;Pays Typologie 1;Canaux Typologie 1;Réactivité\n";
    for (int i = 0; i < 40; ++i) {
        const bool caf = i % 4 < 2;
        const QByteArray sentiment = caf ? "Négatif" : i % 4 == 2 ? "Positif" : "Neutre";
        csv += QByteArray::number(1000 + i) + (i < 20 ? ";2025-01-10;" : ";2025-02-10;") + "Titre <b>" +
               QByteArray::number(i) + "</b>;Texte du témoignage;" + sentiment +
               (caf ? ";CAF;38000;France;Téléphone;" : ";CPAM;69003;France;Accueil;") + (caf ? "Négatif" : "") + "\n";
    }
    return csv;
}

}    // namespace

/// The window as a person meets it, offscreen, from dropped files to filtered views.
class TestUiFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void startPageFirst();
    void droppedFilesAreImported();
    void negativeIsChosenInThePanel();
    void marksOfFiguresFilter();
    void chipsRemoveTheirCondition();
    void readerFollowsTheList();
    void queryErrorsStay();
    void everyControlHasAName();
    void noShortcutTwice();
    void dataAreNeverRichText();

private:
    template <typename T>
    T* child(const char* name)
    {
        return m_window->findChild<T*>(QLatin1String(name));
    }
    void clickMark(const char* panel, const MarkTarget& target);
    Row counted(std::string_view field, std::string_view value);

    QTemporaryDir m_folder;
    std::unique_ptr<MainWindow> m_window;
};

void TestUiFlow::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("vigie-test"));
    QCoreApplication::setApplicationName(QStringLiteral("vigie-test"));
    speak(QStringLiteral("fr"), *qApp);
    qputenv("VIGIE_CACHE_DIR", m_folder.filePath(QStringLiteral("cache")).toUtf8());
    QFile csv(m_folder.filePath(QStringLiteral("expériences.csv")));
    QVERIFY(csv.open(QIODevice::WriteOnly));
    csv.write(experiencesCsv());
    csv.close();
    m_window = std::make_unique<MainWindow>(m_folder.filePath(QStringLiteral("snapshots")));
    m_window->resize(1440, 900);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestUiFlow::startPageFirst()
{
    QVERIFY(child<QPushButton>("start-import")->isVisible());
    QVERIFY(child<QPushButton>("start-demonstration")->isVisible());
    QVERIFY(!child<QTabWidget>("places")->isVisible());
}

void TestUiFlow::droppedFilesAreImported()
{
    QSignalSpy opened(&m_window->snapshots(), &SnapshotController::snapshotOpened);
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(m_folder.filePath(QStringLiteral("expériences.csv")))});
    QDragEnterEvent enter({50, 50}, Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({50, 50}, Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window.get(), &drop);
    auto* import = child<QPushButton>("import-start");
    QTRY_VERIFY_WITH_TIMEOUT(import->isEnabled(), 30'000);
    QTest::mouseClick(import, Qt::LeftButton);
    QVERIFY(m_window->imports().running());
    QVERIFY(child<QWidget>("jobBar")->isVisible());
    QVERIFY(opened.wait(30'000));
    QVERIFY(!child<QWidget>("jobBar")->isVisible());
    QCOMPARE(m_window->snapshots().selection().experienceCount(), Row(40));
    QVERIFY(child<QWidget>("messageBar")->isVisible());    // the import in one sentence
    QVERIFY(child<QTabWidget>("places")->isVisible());
    QVERIFY(child<QLabel>("counts")->text().startsWith(QStringLiteral("40 expériences · 40 mentions")));
    QVERIFY(!child<QLabel>("fictitious")->isVisible());
}

void TestUiFlow::negativeIsChosenInThePanel()
{
    auto* negative = child<QCheckBox>("sentiment0");
    QVERIFY(negative);
    QTest::mouseClick(negative, Qt::LeftButton, {}, {8, negative->height() / 2});
    QVERIFY(negative->isChecked());
    QCOMPARE(m_window->snapshots().selection().experienceCount(), Row(20));
    QVERIFY(child<QLabel>("counts")->text().startsWith(QStringLiteral("20 expériences")));
    m_window->showPlace(WindowPlace::Experiences);
    QCOMPARE(child<QTableView>("experiences")->model()->rowCount(), 20);
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!negative->isChecked());
    QCOMPARE(child<QTableView>("experiences")->model()->rowCount(), 40);
}

void TestUiFlow::clickMark(const char* panel, const MarkTarget& target)
{
    auto* figure = child<FigurePanel>(panel);
    QVERIFY(figure);
    Q_EMIT figure->markActivated(target);
}

Row TestUiFlow::counted(std::string_view field, std::string_view value)
{
    const Selection all(m_window->snapshots().selection().sharedDataset(), {});
    const ValueCounts counts = countBy(all, field, CountingUnit::Experiences);
    const Code code = counts.dictionary->find(value);
    return code == missingCode ? 0 : counts.counts[code];
}

void TestUiFlow::marksOfFiguresFilter()
{
    m_window->showPlace(WindowPlace::Overview);
    const std::tuple<const char*, const char*, const char*> marks[] = {{"figure-map", "department", "38"},
                                                                       {"figure-months", "month", "2025-02"},
                                                                       {"figure-typologies", "typology", "CPAM"},
                                                                       {"figure-criteria", "reactivity", "Négatif"}};
    for (const auto& [panel, field, value] : marks) {
        const auto before = child<FigurePanel>(panel)->figure();
        clickMark(panel, {field, {value}});
        QCOMPARE(m_window->snapshots().selection().experienceCount(), counted(field, value));
        QCOMPARE(m_window->snapshots().selection().experienceCount(), Row(20));
        QVERIFY(child<FigurePanel>(panel)->figure() != before);
        QVERIFY(child<FigurePanel>("figure-months")->figure()->frame.filterSentence != before->frame.filterSentence);
        QVERIFY(child<QLabel>("counts")->text().startsWith(QStringLiteral("20 expériences")));
        QVERIFY(child<QPushButton>(qPrintable(QStringLiteral("chip-%1").arg(QLatin1String(field)))));
        clickMark(panel, {field, {value}});
        QVERIFY(m_window->snapshots().filter().empty());
    }
}

void TestUiFlow::chipsRemoveTheirCondition()
{
    m_window->snapshots().toggle("sentiment", "Positif");
    m_window->snapshots().toggle("department", "69");
    auto* chip = child<QPushButton>("chip-sentiment");
    QVERIFY(chip);
    QVERIFY(chip->text().contains(QStringLiteral("positif")));
    QVERIFY(child<QPushButton>("chip-department")->text().contains(QStringLiteral("Rhône (69)")));
    QTest::mouseClick(chip, Qt::LeftButton);
    QVERIFY(!m_window->snapshots().filter().on("sentiment"));
    QVERIFY(m_window->snapshots().filter().on("department"));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QTest::mouseClick(child<QPushButton>("clearFilter"), Qt::LeftButton);
    QVERIFY(m_window->snapshots().filter().empty());
}

void TestUiFlow::readerFollowsTheList()
{
    m_window->showPlace(WindowPlace::Experiences);
    auto* list = child<QTableView>("experiences");
    QCOMPARE(list->currentIndex().row(), 0);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_J);
    QCOMPARE(list->currentIndex().row(), 1);
    QTest::mouseClick(child<QAbstractButton>("next-experience"), Qt::LeftButton);
    QCOMPARE(list->currentIndex().row(), 2);
    QTest::keyClick(list, Qt::Key_K);
    QCOMPARE(list->currentIndex().row(), 1);
    const QString title = list->model()->index(1, ExperienceModel::Title).data().toString();
    QVERIFY(title.startsWith(QStringLiteral("Titre <b>")));
    bool shown = false;
    for (const ReadingText* text : child<QWidget>("reader")->findChildren<ReadingText*>())
        shown = shown || text->toPlainText() == title;
    QVERIFY(shown);
}

void TestUiFlow::queryErrorsStay()
{
    auto* query = child<QLineEdit>("query");
    query->setText(QStringLiteral("ressenti:positif"));
    QTest::keyClick(query, Qt::Key_Return);
    QCOMPARE(m_window->snapshots().selection().experienceCount(), Row(10));
    child<QWidget>("messageBar")->hide();
    query->setText(QStringLiteral("nonsense:positif"));
    QTest::keyClick(query, Qt::Key_Return);
    QVERIFY(child<QWidget>("messageBar")->isVisible());
    QCOMPARE(m_window->snapshots().selection().experienceCount(), Row(10));    // the earlier filter stands
    QTest::mouseClick(child<QPushButton>("dismiss-message"), Qt::LeftButton);
    QVERIFY(!child<QWidget>("messageBar")->isVisible());
    m_window->snapshots().setFilter({});
}

void TestUiFlow::everyControlHasAName()
{
    for (int tab = 0; tab < 6; ++tab) {
        m_window->showPlace(static_cast<WindowPlace>(tab));
        QTest::qWait(1);
    }
    int controls = 0;
    for (const QWidget* widget : m_window->findChildren<QWidget*>()) {
        // Parts of a compound widget (the field in a date edit, a table's viewport) are named by the whole.
        const bool part = widget->objectName().startsWith(QStringLiteral("qt_"));
        if (part || !(widget->focusPolicy() & Qt::TabFocus) || widget->inherits("QMenuBar"))
            continue;
        ++controls;
        QVERIFY2(!widget->accessibleName().isEmpty() || !widget->property("text").toString().isEmpty(),
                 qPrintable(QStringLiteral("%1 '%2'").arg(QLatin1String(widget->metaObject()->className()),
                                                          widget->objectName())));
    }
    QVERIFY(controls > 30);
}

void TestUiFlow::noShortcutTwice()
{
    QStringList keys;
    // Those of a page or a figure hold within it; two of them may use the same.
    for (const QAction* action : m_window->findChildren<QAction*>()) {
        for (const QKeySequence& key : action->shortcuts()) {
            if (action->shortcutContext() == Qt::WindowShortcut || action->shortcutContext() == Qt::ApplicationShortcut)
                keys += key.toString();
        }
    }
    for (const QShortcut* shortcut : m_window->findChildren<QShortcut*>()) {
        if (shortcut->context() == Qt::WindowShortcut)
            keys += shortcut->key().toString();
    }
    for (const QAction* menu : m_window->menuBar()->actions())
        keys += QKeySequence::mnemonic(menu->text()).toString();
    keys.removeAll(QString());
    QVERIFY(keys.size() > 12);
    // Buttons are pressed by their letters where they are seen.
    for (int place = 0; place < child<QTabWidget>("places")->count(); ++place) {
        m_window->showPlace(static_cast<WindowPlace>(place));
        QStringList seen = keys;
        for (const QAbstractButton* button : m_window->findChildren<QAbstractButton*>()) {
            if (button->isVisible())
                seen += QKeySequence::mnemonic(button->text()).toString();
        }
        seen.removeAll(QString());
        for (const QString& key : seen)
            QVERIFY2(seen.count(key) == 1, qPrintable(QStringLiteral("%1 in place %2").arg(key).arg(place)));
    }
    for (const QAction* menu : m_window->menuBar()->actions()) {
        QStringList mnemonics;
        for (const QAction* action : menu->menu()->actions())
            mnemonics += QKeySequence::mnemonic(action->text()).toString();
        mnemonics.removeAll(QString());
        QVERIFY2(mnemonics.removeDuplicates() == 0, qPrintable(menu->text()));
    }
}

void TestUiFlow::dataAreNeverRichText()
{
    int labels = 0;
    for (const QLabel* label : m_window->findChildren<QLabel*>()) {
        ++labels;
        QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(label->text()));
    }
    QVERIFY(labels > 30);
}

QTEST_MAIN(TestUiFlow)
#include "test_ui_flow.moc"
