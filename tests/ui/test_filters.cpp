// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"
#include "core/query/query_language.h"
#include "ui/dialogs/structure_group_dialog.h"
#include "ui/models/network_tree_model.h"
#include "ui/views/choice_facets.h"
#include "ui/views/command_palette.h"
#include "ui/views/facet_tree.h"
#include "ui/views/main_window.h"
#include "ui/views/month_histogram.h"
#include "ui/views/saved_view_menu.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTabBar>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace vigie;

namespace {

/// Forty experiences as in the other tests of the window, with an unexpected column of three values.
QByteArray experiencesCsv()
{
    QByteArray csv = "ID expérience;Date de publication;Titre;Description;Ressenti usager;Intitulé Typologie 1;"
                     "Code Postal typologie 1;Pays Typologie 1;Canaux Typologie 1;Réactivité;ID structure 1;"
                     "Intitulé structure 1;Couleur du guichet\n";
    for (int i = 0; i < 40; ++i) {
        const bool caf = i % 4 < 2;
        const QByteArray sentiment = caf ? "Négatif" : i % 4 == 2 ? "Positif" : "Neutre";
        csv += QByteArray::number(1000 + i) + (i < 20 ? ";2025-01-10;" : ";2025-02-10;") + "Titre;" +
               QByteArray("mot ").repeated(i % 2 ? 100 : 10) + ";" + sentiment +
               (caf ? ";CAF;38000;France;Téléphone;" : ";CPAM;69003;France;Accueil;") + (caf ? "Négatif" : "") +
               (caf ? ";STR-1;CAF de l'Isère;" : ";STR-2;CPAM du Rhône;") +
               (i % 3 == 0   ? "rouge"
                : i % 3 == 1 ? "vert"
                             : "") +
               "\n";
    }
    return csv;
}

QByteArray structuresCsv()
{
    return "Code SP+ de la structure;Intitulé de la structure;Intitulé du réseau;Intitulé de la typologie;Ville;"
           "Code postal de la structure;Actif\n"
           "STR-1;CAF de l'Isère;CNAF;CAF;Grenoble;38000;Oui\n"
           "STR-2;CPAM du Rhône;Assurance maladie;CPAM;Lyon;69003;Oui\n";
}

/// A click anywhere on a row of a facet.
void clickRow(FacetTree* tree, const QModelIndex& index, Qt::KeyboardModifiers modifiers = {})
{
    tree->scrollTo(index);
    QTest::mouseClick(tree->viewport(), Qt::LeftButton, modifiers, tree->visualRect(index).center());
}

QModelIndex rowOf(const QAbstractItemModel* model, const QString& text, const QModelIndex& parent = {})
{
    for (int row = 0; row < model->rowCount(parent); ++row) {
        if (model->index(row, 0, parent).data().toString() == text)
            return model->index(row, 0, parent);
    }
    return {};
}

}    // namespace

/// The filter panel, chips, groups, saved views, pins and the palette, as a person uses them.
class TestFilters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void aClickOnARowAsksAndAltExcludes();
    void theKeyboardExcludesToo();
    void sentimentsAreExcludedAndStruck();
    void headingsSayThatTheyFilter();
    void structuresHangBelowTheirTypology();
    void unknownColumnsAreOtherFields();
    void periodsAreChosenAtOnce();
    void draggingTellsWhatItLeaves();
    void theWholeFilterIsCopiedAndPasted();
    void groupsAreMadeFromPastedText();
    void pinnedPlacesKeepTheirFilter();
    void viewsAreSavedAndOpened();
    void thePaletteGoesAnywhere();
    void theHistoryNamesTheFilter();

private:
    template <typename T>
    T* child(const char* name)
    {
        return m_window->findChild<T*>(QLatin1String(name));
    }
    void unfold(const char* heading) { child<QToolButton>(heading)->setChecked(true); }
    SnapshotController& snapshots() { return m_window->snapshots(); }

    QTemporaryDir m_folder;
    std::unique_ptr<MainWindow> m_window;
};

void TestFilters::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("vigie-test"));
    QCoreApplication::setApplicationName(QStringLiteral("vigie-test-filters"));
    speak(QStringLiteral("fr"), *qApp);
    qputenv("VIGIE_CACHE_DIR", m_folder.filePath(QStringLiteral("cache")).toUtf8());
    const std::pair<const char*, QByteArray> files[] = {{"experiences.csv", experiencesCsv()},
                                                        {"structures.csv", structuresCsv()}};
    QStringList paths;
    for (const auto& [name, content] : files) {
        QFile file(m_folder.filePath(QLatin1String(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        paths += file.fileName();
    }
    m_window = std::make_unique<MainWindow>(m_folder.filePath(QStringLiteral("snapshots")));
    m_window->resize(1440, 900);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    QSignalSpy opened(&snapshots(), &SnapshotController::snapshotOpened);
    m_window->openAtOnce(paths);
    QVERIFY(opened.wait(30'000));
    QCOMPARE(snapshots().selection().experienceCount(), Row(40));
    QCOMPARE(snapshots().selection().structureCount(), Row(2));
}

void TestFilters::init()
{
    snapshots().setFilter({});
    m_window->showPlace(WindowPlace::Overview);
}

void TestFilters::aClickOnARowAsksAndAltExcludes()
{
    unfold("group-channel");
    auto* tree = child<FacetTree>("facet-channel");
    QVERIFY(tree->isVisible());
    const QModelIndex phone = rowOf(tree->model(), QStringLiteral("Téléphone"));
    QVERIFY(phone.isValid());
    clickRow(tree, phone);
    QCOMPARE(snapshots().selection().experienceCount(), Row(20));
    QCOMPARE(phone.data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    clickRow(tree, phone, Qt::AltModifier);    // from asked for to excluded
    QVERIFY(snapshots().filter().on("channel")->any.empty());
    QVERIFY(phone.data(ExcludedRole).toBool());
    QCOMPARE(phone.data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    QVERIFY(phone.data(Qt::AccessibleTextRole).toString() != phone.data().toString());
    QCOMPARE(snapshots().selection().experienceCount(), Row(20));
    clickRow(tree, phone, Qt::AltModifier);    // and let in again
    QVERIFY(snapshots().filter().empty());
}

void TestFilters::theKeyboardExcludesToo()
{
    unfold("group-channel");
    auto* tree = child<FacetTree>("facet-channel");
    tree->setCurrentIndex(rowOf(tree->model(), QStringLiteral("Accueil")));
    QTest::keyClick(tree, Qt::Key_Return, Qt::AltModifier);
    QCOMPARE(snapshots().filter().on("channel")->none, std::vector<std::string>{"Accueil"});
    QTest::keyClick(tree, Qt::Key_Return);
    QCOMPARE(snapshots().filter().on("channel")->any, std::vector<std::string>{"Accueil"});
    QTest::keyClick(tree, Qt::Key_Space);
    QVERIFY(snapshots().filter().empty());
}

void TestFilters::sentimentsAreExcludedAndStruck()
{
    auto* negative = child<QCheckBox>("sentiment0");
    QTest::mouseClick(negative, Qt::LeftButton, Qt::AltModifier, {8, negative->height() / 2});
    QCOMPARE(snapshots().filter().on("sentiment")->none, std::vector<std::string>{"Négatif"});
    QVERIFY(negative->font().strikeOut());
    QVERIFY(!negative->isChecked());
    QTest::keyClick(negative, Qt::Key_Return, Qt::AltModifier);
    QVERIFY(snapshots().filter().empty());
    QVERIFY(!negative->font().strikeOut());
    auto* segment = child<QAbstractButton>("criterion-reactivity-");    // not given
    QTest::mouseClick(segment, Qt::LeftButton, Qt::AltModifier);
    QCOMPARE(snapshots().selection().experienceCount(), Row(20));
}

void TestFilters::headingsSayThatTheyFilter()
{
    auto* heading = child<QToolButton>("group-status");
    QVERIFY(!heading->isVisible());    // the data have no such column
    heading = child<QToolButton>("group-channel");
    const QString before = heading->accessibleName();
    snapshots().toggle("channel", "Accueil");
    QVERIFY(heading->accessibleName() != before);
    snapshots().setFilter({});
    QCOMPARE(heading->accessibleName(), before);
}

void TestFilters::structuresHangBelowTheirTypology()
{
    NetworkTreeModel checked;
    QAbstractItemModelTester tester(&checked, QAbstractItemModelTester::FailureReportingMode::Fatal);
    checked.setDataset(snapshots().selection().sharedDataset());
    checked.setCounts(snapshots().selection());
    const QModelIndex network = rowOf(&checked, QStringLiteral("CNAF"));
    const QModelIndex typology = rowOf(&checked, QStringLiteral("CAF"), network);
    checked.putInOrder(typology);
    const QModelIndex structure = rowOf(&checked, QStringLiteral("CAF de l'Isère"), typology);
    QVERIFY(structure.isValid());
    QCOMPARE(structure.siblingAtColumn(1).data().toString(), QStringLiteral("20"));

    FilterState filter = checked.toggled(structure, {});
    QCOMPARE(filter.on("structure_code")->any, std::vector<std::string>{"STR-1"});
    checked.setCounts(snapshots().selection().refiltered(filter));
    QCOMPARE(structure.data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QCOMPARE(typology.data(Qt::CheckStateRole).toInt(), int(Qt::PartiallyChecked));
    filter = checked.toggled(typology, filter);    // the whole takes the place of the part
    QVERIFY(!filter.on("structure_code"));
    checked.setCounts(snapshots().selection().refiltered(filter));
    QCOMPARE(structure.data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    filter = checked.toggled(structure, filter);    // one taken off the whole is excluded
    QCOMPARE(filter.on("structure_code")->none, std::vector<std::string>{"STR-1"});

    checked.setFindText(QStringLiteral("rhone"));
    QCOMPARE(checked.rowCount(), 1);
    QCOMPARE(checked.foundStructures(), size_t(1));
    checked.setFindText({});
    QCOMPARE(checked.rowCount(), 2);
}

void TestFilters::unknownColumnsAreOtherFields()
{
    unfold("group-others");
    auto* field = child<QComboBox>("other-field");
    const int colour = field->findText(QStringLiteral("Couleur du guichet"));
    QVERIFY(colour >= 0);
    field->setCurrentIndex(colour);
    auto* tree = child<FacetTree>("facet-");
    QVERIFY(tree->isVisible());
    clickRow(tree, rowOf(tree->model(), QStringLiteral("vert")));
    QCOMPARE(snapshots().selection().experienceCount(), Row(13));
}

void TestFilters::periodsAreChosenAtOnce()
{
    auto* quick = child<QComboBox>("period-quick");
    const int week = quick->findData(QStringLiteral("last-7-days"));
    QVERIFY(week > 0);
    quick->setCurrentIndex(week);
    Q_EMIT quick->activated(week);
    QCOMPARE(snapshots().selection().experienceCount(), Row(20));
    QCOMPARE(child<QDateEdit>("period-last")->date(), QDate(2025, 2, 10));
    QCOMPARE(quick->currentIndex(), week);
    snapshots().setFilter({});
    QCOMPARE(quick->currentIndex(), 0);
}

void TestFilters::draggingTellsWhatItLeaves()
{
    auto* histogram = child<MonthHistogram>("period-histogram");
    auto* preview = child<QLabel>("period-preview");
    QVERIFY(!preview->isVisible());
    QTest::mousePress(histogram, Qt::LeftButton, {}, {2, 10});
    QVERIFY(preview->isVisible());
    QVERIFY2(preview->text().contains(QStringLiteral("20")), qPrintable(preview->text()));
    QVERIFY(snapshots().filter().empty());
    QTest::mouseMove(histogram, {histogram->width() - 2, 10});
    QVERIFY2(preview->text().contains(QStringLiteral("40")), qPrintable(preview->text()));
    QTest::mouseMove(histogram, {2, 10});
    QTest::mouseRelease(histogram, Qt::LeftButton, {}, {2, 10});
    QCOMPARE(snapshots().selection().experienceCount(), Row(20));
    QVERIFY(!preview->isVisible());
    QTest::keyClick(histogram, Qt::Key_Right);    // the span goes to February, and waits for Enter
    QCOMPARE(dayOf(*snapshots().filter().on("published_on")->until), QDate(2025, 2, 1));
    QTest::keyClick(histogram, Qt::Key_Return);
    QCOMPARE(dayOf(*snapshots().filter().on("published_on")->from), QDate(2025, 2, 1));
}

void TestFilters::theWholeFilterIsCopiedAndPasted()
{
    FilterState filter;
    filter.toggle("sentiment", "Négatif");
    filter = exclusionToggled(filter, "channel", "Accueil");
    filter.set(quickPeriodCondition(QuickPeriod::Last30Days, QDate(2025, 2, 10)));
    snapshots().setFilter(filter);
    QTest::mouseClick(child<QPushButton>("copyFilter"), Qt::LeftButton);
    const QString copied = QGuiApplication::clipboard()->text();
    QCOMPARE(copied, printQuery(filter));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QTest::mouseClick(child<QPushButton>("clearFilter"), Qt::LeftButton);
    QVERIFY(snapshots().filter().empty());
    auto* query = child<QLineEdit>("query");
    query->setFocus();
    query->selectAll();
    query->paste();
    QTest::keyClick(query, Qt::Key_Return);
    QVERIFY(snapshots().filter() == filter);
}

void TestFilters::groupsAreMadeFromPastedText()
{
    StructureGroupDialog dialog(m_window->workspace());
    dialog.findChild<QLineEdit*>(QStringLiteral("group-name"))->setText(QStringLiteral("Mes caisses"));
    dialog.findChild<QPlainTextEdit*>(QStringLiteral("group-codes"))
        ->setPlainText(QStringLiteral("STR-1\ncaf de l'isere\nNULLE-PART"));
    auto* keep = dialog.findChild<QPushButton*>(QStringLiteral("group-keep"));
    QTRY_VERIFY(keep->isEnabled());
    const QString understood = dialog.findChild<QPlainTextEdit*>(QStringLiteral("group-understood"))->toPlainText();
    QVERIFY2(understood.contains(QStringLiteral("NULLE-PART")), qPrintable(understood));
    QVERIFY(understood.contains(QStringLiteral("caf de l'isere")));
    keep->click();

    unfold("group-groups");
    auto* tree = child<FacetTree>("facet-groups");
    QVERIFY(tree->isVisible());
    const QModelIndex group = rowOf(tree->model(), QStringLiteral("Mes caisses"));
    QVERIFY(group.isValid());
    QCOMPARE(group.siblingAtColumn(1).data().toString(), QStringLiteral("20"));
    clickRow(tree, group);
    QCOMPARE(snapshots().filter().on("structure_code")->any, std::vector<std::string>{"STR-1"});
    QCOMPARE(group.data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QVERIFY(child<QPushButton>("chip-structure_code")->text().contains(QStringLiteral("Mes caisses")));
    clickRow(tree, group);
    QVERIFY(snapshots().filter().empty());
}

void TestFilters::pinnedPlacesKeepTheirFilter()
{
    auto* tabs = child<QTabWidget>("places");
    snapshots().toggle("sentiment", "Négatif");
    QTest::mouseClick(child<QToolButton>("pin-view"), Qt::LeftButton);
    QVERIFY(child<QWidget>("pin-band")->isVisible());
    QVERIFY(child<QLabel>("pin-sentence")->text().contains(QStringLiteral("20")));
    QVERIFY(!tabs->tabIcon(0).isNull());
    QVERIFY(tabs->tabBar()->accessibleTabName(0) != tabs->tabText(0));
    snapshots().setFilter({});
    QVERIFY(child<QLabel>("pin-sentence")->text().contains(QStringLiteral("20")));
    m_window->showPlace(WindowPlace::Structures);
    QVERIFY(!child<QWidget>("pin-band")->isVisible());
    QVERIFY(!child<QToolButton>("pin-view")->isChecked());
    m_window->showPlace(WindowPlace::Overview);
    QVERIFY(child<QToolButton>("pin-view")->isChecked());
    QTest::mouseClick(child<QPushButton>("pin-release"), Qt::LeftButton);
    QVERIFY(!child<QWidget>("pin-band")->isVisible());
    QVERIFY(tabs->tabIcon(0).isNull());
}

void TestFilters::viewsAreSavedAndOpened()
{
    auto* menu = child<SavedViewMenu>("saved-views");
    QVERIFY(menu);
    snapshots().toggle("department", "38");
    menu->views().save(QStringLiteral("Isère & co"), WindowPlace::Structures);
    snapshots().setFilter({});
    Q_EMIT menu->aboutToShow();
    QMenu* own = menu->findChild<QMenu*>(QStringLiteral("view-Isère & co"));
    QVERIFY(own);
    QVERIFY(own->title().contains(QStringLiteral("&&")));
    own->defaultAction()->trigger();
    QVERIFY(snapshots().filter().on("department"));
    QCOMPARE(child<QTabWidget>("places")->currentIndex(), int(WindowPlace::Structures));
}

void TestFilters::thePaletteGoesAnywhere()
{
    child<QAction>("action-go")->trigger();
    auto* palette = child<CommandPalette>("palette");
    QVERIFY(palette->isVisible());
    QTRY_VERIFY(!palette->findChild<JobRunner*>()->running());
    auto* field = palette->findChild<QLineEdit*>(QStringLiteral("palette-field"));
    QTest::keyClicks(field, QStringLiteral("rhone cpam"));
    QSignalSpy asked(&m_window->workspace(), &Workspace::structureAsked);
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(!palette->isVisible());
    QCOMPARE(asked.count(), 1);

    child<QAction>("action-go")->trigger();
    QVERIFY(field->text().isEmpty());
    QTest::keyClicks(field, QStringLiteral("isere"));
    QTest::keyClick(field, Qt::Key_Return);    // called exactly so: the département
    QCOMPARE(snapshots().filter().on("department")->any, std::vector<std::string>{"38"});

    child<QAction>("action-go")->trigger();
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(!palette->isVisible());
}

void TestFilters::theHistoryNamesTheFilter()
{
    snapshots().toggle("channel", "Accueil");
    const QUndoStack& undo = snapshots().undoStack();
    QVERIFY(undo.text(undo.index() - 1).contains(QStringLiteral("Accueil")));
    QVERIFY(!undo.undoText().contains(QStringLiteral("Accueil")));    // the menu stays short
}

QTEST_MAIN(TestFilters)
#include "test_filters.moc"
