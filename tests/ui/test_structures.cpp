// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/value_text.h"
#include "core/domain/derived_columns.h"
#include "tests/query/small_tables.h"
#include "ui/models/structure_history_model.h"
#include "ui/models/structure_model.h"
#include "ui/models/structure_tree_model.h"
#include "ui/render/figure_panel.h"
#include "ui/views/main_window.h"
#include "ui/views/structure_sheet.h"
#include "ui/views/structures_view.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace vigie;
using vigie::test::tableOf;

namespace {

constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

/// CNAF › CNAF: s0 with the six CAF below it, and below s1 the closed s7. s8 is a Mairie of another network of which
/// nothing is known. s1 publishes six quarters that rise, the other CAF one value each.
Dataset madeTables()
{
    Dataset dataset;
    dataset.structures =
        tableOf("structures", R"(code | name | network | typology | town | department | active | parent_code
        s0 | CNAF                | CNAF     | Siège  | Paris     | 75 | Oui |
        s1 | CAF de l'Isère      | CNAF     | CAF    | Grenoble  | 38 | Oui | s0
        s2 | CAF du Rhône        | CNAF     | CAF    | Lyon      | 69 | Oui | s0
        s3 | CAF de la Savoie    | CNAF     | CAF    | Chambéry  | 73 | Oui | s0
        s4 | CAF de l'Ain        | CNAF     | CAF    | Bourg     | 01 | Oui | s0
        s5 | CAF de la Loire     | CNAF     | CAF    | Roanne    | 42 | Oui | s0
        s6 | Antenne de Vienne   | CNAF     | CAF    | Vienne    | 38 | Oui | s1
        s7 | Ancienne antenne    | CNAF     | CAF    | Voiron    | 38 | Non | s1
        s8 | Mairie d'Uriage     | Communes | Mairie | Uriage    | 38 | Oui |)",
                "");
    dataset.results = tableOf(
        "results",
        R"(code | structure_code | indicator_code | indicator_title | value:number | unit | evaluation_started_on:date | frequency | updated_on:date
        r1 | s1 | I1 | Satisfaction | 70 | %     | 2024-01-01 | trimestrielle | 2024-04-10
        r2 | s1 | I1 | Satisfaction | 72 | %     | 2024-04-01 | trimestrielle | 2024-07-10
        r3 | s1 | I1 | Satisfaction | 75 | %     | 2024-07-01 | trimestrielle | 2024-10-10
        r4 | s1 | I1 | Satisfaction | 80 | %     | 2024-10-01 | trimestrielle | 2025-01-10
        r5 | s1 | I1 | Satisfaction | 85 | %     | 2025-01-01 | trimestrielle | 2025-04-10
        r6 | s1 | I1 | Satisfaction | 90 | %     | 2025-04-01 | trimestrielle | 2025-07-10
        r7 | s1 | I2 | Délai        | 14 | jours | 2025-04-01 | trimestrielle | 2025-07-10
        r8 | s2 | I1 | Satisfaction | 60 | %     | 2025-04-01 | trimestrielle | 2025-07-10
        r9 | s3 | I1 | Satisfaction | 65 | %     | 2025-04-01 | trimestrielle | 2025-07-10
        ra | s4 | I1 | Satisfaction | 70 | %     | 2025-04-01 | trimestrielle | 2025-07-10
        rb | s5 | I1 | Satisfaction | 75 | %     | 2025-04-01 | trimestrielle | 2025-07-10
        rc | s7 | I1 | Satisfaction | 50 | %     | 2025-04-01 | trimestrielle | 2025-07-10)",
        "");
    std::string text = "id | sentiment | published_on:date | first_answered_on:date | typology_1 | structure_id_1\n";
    int id = 1000;
    const auto add = [&](int count, const char* sentiment, const char* structure) {
        for (int i = 0; i < count; ++i)
            text += std::to_string(++id) + " | " + sentiment + " | 2025-0" + std::to_string(1 + i % 6) +
                    "-05 | 2025-07-01 | CAF | " + structure + "\n";
    };
    add(30, "Négatif", "s1");
    add(10, "Positif", "s1");
    add(5, "Négatif", "s2");
    add(3, "Négatif", "s6");
    dataset.experiences = tableOf("experiences", text, "published_on");
    deriveColumns(dataset);
    return dataset;
}

OpenedSnapshot madeSnapshot()
{
    OpenedSnapshot snapshot;
    snapshot.dataset = std::make_shared<const Dataset>(madeTables());
    snapshot.info.dataDate = QStringLiteral("2025-07-31");
    return snapshot;
}

FilterState sentiment(const char* label)
{
    FilterState filter;
    filter.toggle("sentiment", label);
    return filter;
}

QString cell(const QAbstractItemModel& model, const QModelIndex& index, int column)
{
    return model.index(index.row(), column, index.parent()).data().toString();
}

}    // namespace

/// The place Structures: table, hierarchy, absences, and the sheet of one structure.
class TestStructures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("vigie-test"));
        QCoreApplication::setApplicationName(QStringLiteral("vigie-test-structures"));
        m_window = std::make_unique<MainWindow>(m_folder.path());
        m_window->resize(1280, 800);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_window->snapshots().adopt(madeSnapshot());
        child<QTabWidget>("places")->parentWidget()->setVisible(true);
    }

    void init()
    {
        m_window->snapshots().setFilter({});
        m_window->showPlace(WindowPlace::Structures);
        child<QComboBox>("structures-choice")->setCurrentIndex(0);
        child<QLineEdit>("find-structure")->clear();
        child<QRadioButton>("structures-as-table")->setChecked(true);
        child<QCheckBox>("with-children")->setChecked(true);
        QTRY_VERIFY(settled());
    }

    void placesAreMadeWhenTheyAreLookedAt()
    {
        const auto dataset = std::make_shared<const Dataset>(madeTables());
        StructureTreeModel model;
        QAbstractItemModelTester tester(&model, fatal);
        const auto tree = [&](const FilterState& filter) {
            return std::make_shared<const StructureTree>(structureTree(Selection(dataset, filter), Thresholds(), true));
        };
        model.setTree(dataset, tree({}), Thresholds());
        QCOMPARE(model.rowCount(), 2);
        const QModelIndex network = model.index(0, 0);
        QCOMPARE(network.data().toString(), QStringLiteral("CNAF"));
        QCOMPARE(cell(model, network, StructureTreeModel::Experiences), QStringLiteral("48"));
        QCOMPARE(cell(model, network, StructureTreeModel::Structures), QStringLiteral("8"));

        const QModelIndex isere = model.placeOf(1);
        QCOMPARE(isere.data().toString(), QStringLiteral("CAF de l'Isère"));
        QCOMPARE(isere.parent().data().toString(), QStringLiteral("CNAF"));    // below its parent, not its typology
        QCOMPARE(model.rowCount(isere), 2);
        QVERIFY(model.index(0, 0, isere).data().toString().startsWith(QStringLiteral("Ancienne antenne (")));
        QCOMPARE(cell(model, isere, StructureTreeModel::Experiences), QStringLiteral("43"));
        QVERIFY(cell(model, isere, StructureTreeModel::Negatives).startsWith(QStringLiteral("76")));    // 33 of 43
        QCOMPARE(cell(model, model.placeOf(2), StructureTreeModel::Negatives), QStringLiteral("n < 10"));

        const QPersistentModelIndex kept = isere;
        model.setTree(dataset, tree(sentiment("Positif")), Thresholds());
        QVERIFY(kept.isValid());
        QCOMPARE(cell(model, kept, StructureTreeModel::Experiences), QStringLiteral("10"));
        model.setWithChildren(false);
        model.setTree(dataset, tree({}), Thresholds());
        QCOMPARE(cell(model, kept, StructureTreeModel::Experiences), QStringLiteral("40"));
    }

    void everyPlaceFindsWhatItCounts()
    {
        const auto dataset = std::make_shared<const Dataset>(madeTables());
        StructureTreeModel model;
        model.setTree(dataset,
                      std::make_shared<const StructureTree>(structureTree(Selection(dataset, {}), Thresholds(), true)),
                      Thresholds());
        FilterState before = sentiment("Négatif");
        before.toggle("network", "Communes");
        int places = 0;
        const auto check = [&](const auto& self, const QModelIndex& parent) -> void {
            for (int row = 0; row < model.rowCount(parent); ++row) {
                const QModelIndex place = model.index(row, 0, parent);
                const Selection found(dataset, model.filterFor(place, {}));
                QCOMPARE(cell(model, place, StructureTreeModel::Experiences), countText(found.experienceCount()));
                const FilterState after = model.filterFor(place, before);
                QVERIFY(after.on("sentiment"));    // the rest of the filter stays
                ++places;
                self(self, place);
            }
        };
        check(check, {});
        QCOMPARE(places, 2 + 3 + 9 + 7);    // what hangs from s0 has its own typology too
        model.setWithChildren(false);
        check(check, {});
    }

    void theTreeKeepsWhatIsSearchedAndItsWay()
    {
        const auto dataset = std::make_shared<const Dataset>(madeTables());
        StructureTreeModel model;
        QAbstractItemModelTester tester(&model, fatal);
        model.setTree(dataset,
                      std::make_shared<const StructureTree>(structureTree(Selection(dataset, {}), Thresholds(), true)),
                      Thresholds());
        model.keepOnly(std::vector<Row>{6});
        QCOMPARE(model.rowCount(), 1);
        QModelIndex at = model.placeOf(6);
        QStringList way;
        for (; at.isValid(); at = at.parent()) {
            way.prepend(at.data().toString());
        }
        QCOMPARE(way, (QStringList{QStringLiteral("CNAF"), QStringLiteral("Siège"), QStringLiteral("CNAF"),
                                   QStringLiteral("CAF de l'Isère"), QStringLiteral("Antenne de Vienne")}));
        QCOMPARE(model.rowCount(model.index(0, 0)), 2);    // and by its own typology
        QVERIFY(!model.placeOf(2).isValid());
        model.keepOnly(std::vector<Row>{});
        QCOMPARE(model.rowCount(), 0);
        model.keepOnly(std::nullopt);
        QCOMPARE(model.rowCount(), 2);
    }

    void theTableIsSearchedWithoutAccents()
    {
        child<QLineEdit>("find-structure")->setText(QStringLiteral("CHAMBERY"));
        QCOMPARE(names(), QStringList{QStringLiteral("CAF de la Savoie")});
        QTRY_VERIFY(settled());
        QCOMPARE(sheetTitle(), QStringLiteral("CAF de la Savoie"));
        child<QLineEdit>("find-structure")->setText(QStringLiteral("nowhere"));
        QVERIFY(child<QLabel>("structures-empty")->isVisible());
        QVERIFY(child<QLabel>("structures-empty")->text().contains(QStringLiteral("nowhere")));
    }

    void lettersTypedOnTheTableSearch()
    {
        QTest::keyClicks(child<QTableView>("structures"), QStringLiteral("m"));
        QCOMPARE(child<QLineEdit>("find-structure")->text(), QStringLiteral("m"));
        QVERIFY(child<QLineEdit>("find-structure")->hasFocus());
        QTest::keyClicks(child<QLineEdit>("find-structure"), QStringLiteral("airie"));
        QCOMPARE(names(), QStringList{QStringLiteral("Mairie d'Uriage")});
        QTest::keyClick(child<QLineEdit>("find-structure"), Qt::Key_Down);
        QVERIFY(child<QTableView>("structures")->hasFocus());
    }

    void parentsAreAColumnAndInactiveIsSaid()
    {
        auto* table = child<QTableView>("structures");
        table->sortByColumn(StructureModel::Parent, Qt::AscendingOrder);
        const QAbstractItemModel& model = *table->model();
        QCOMPARE(model.index(0, StructureModel::Parent).data().toString(), QStringLiteral("CAF de l'Isère"));
        QCOMPARE(model.index(8, StructureModel::Parent).data().toString(), QString());
        table->sortByColumn(StructureModel::Name, Qt::AscendingOrder);
        QCOMPARE(names().front(), QStringLiteral("Ancienne antenne"));
        QCOMPARE(model.index(0, StructureModel::Active).data().toString(), QStringLiteral("inactive"));
        QVERIFY(model.index(0, 0).data(Qt::ForegroundRole).isValid());
        QVERIFY(!model.index(1, 0).data(Qt::ForegroundRole).isValid());
        table->sortByColumn(StructureModel::Experiences, Qt::DescendingOrder);
    }

    void absencesAreOneChoiceAway()
    {
        auto* choice = child<QComboBox>("structures-choice");
        QVERIFY2(choice->itemText(3).contains(u'1'), qPrintable(choice->itemText(3)));
        choice->setCurrentIndex(3);
        QCOMPARE(names(), QStringList{QStringLiteral("Ancienne antenne")});
        choice->setCurrentIndex(1);
        QStringList without = names();
        without.sort();
        QCOMPARE(without, (QStringList{QStringLiteral("Antenne de Vienne"), QStringLiteral("CNAF"),
                                       QStringLiteral("Mairie d'Uriage")}));
        m_window->snapshots().toggle("structure_code", "s8");
        QTRY_VERIFY(settled());
        QCOMPARE(names(), QStringList{QStringLiteral("Mairie d'Uriage")});    // of what the filter leaves
    }

    void theSheetSaysWhoItIs()
    {
        m_window->workspace().showStructure("s1");
        QTRY_VERIFY(settled());
        QCOMPARE(sheetTitle(), QStringLiteral("CAF de l'Isère"));
        QVERIFY(!child<QLabel>("structure-left-out")->isVisible());
        QVERIFY(child<QPushButton>("structure-children")->text().startsWith(u'2'));
        child<QPushButton>("structure-parent")->click();
        QTRY_VERIFY(settled());
        QCOMPARE(sheetTitle(), QStringLiteral("CNAF"));
        QVERIFY(!child<QPushButton>("structure-parent")->isVisible());
    }

    void theSheetOfAStructureThatIsLeftOut()
    {
        m_window->snapshots().toggle("structure_code", "s2");
        QTRY_VERIFY(settled());
        m_window->workspace().showStructure("s1");
        QTRY_VERIFY(settled());
        QCOMPARE(sheetTitle(), QStringLiteral("CAF de l'Isère"));
        QVERIFY(child<QLabel>("structure-left-out")->isVisible());
        QVERIFY(child<QLabel>("structure-experiences")->text().startsWith(u'0'));
        m_window->snapshots().setFilter(sentiment("Négatif"));    // it is among the rest again
        QTRY_VERIFY(settled());
        QCOMPARE(sheetTitle(), QStringLiteral("CAF de l'Isère"));
        QVERIFY(!child<QLabel>("structure-left-out")->isVisible());
    }

    void percentilesAmongStatedPeers()
    {
        m_window->workspace().showStructure("s1");
        QTRY_VERIFY(settled());
        const auto figure = child<FigurePanel>("figure-profile")->figure();
        const auto& spine = std::get<ProfileSpine>(figure->body);
        QCOMPARE(spine.lines.size(), size_t(2));
        QCOMPARE(spine.lines[0].value, QStringLiteral("90\u00a0%"));
        QCOMPARE(spine.lines[0].n, qint64(5));                          // the closed one is no peer, s6 has no value
        QCOMPARE(spine.lines[0].percentile, std::optional(90.0));       // (4 + ½) of 5
        QCOMPARE(spine.lines[0].standing, QStringLiteral("higher"));    // nobody decided
        QVERIFY(spine.lines[1].pointOnly);
        QVERIFY2(figure->frame.subtitle.contains(QStringLiteral("CAF")), qPrintable(figure->frame.subtitle));
        QVERIFY2(figure->frame.subtitle.contains(u'6'), qPrintable(figure->frame.subtitle));
        QCOMPARE(figure->table.rows.size(), size_t(2));
    }

    void betterIsSaidOnceItIsDecided()
    {
        m_window->workspace().workbook().open(m_folder.filePath(QStringLiteral("work.vigie-book")));
        QVERIFY(m_window->workspace().workbook().isOpen());
        m_window->workspace().showStructure("s1");
        IndicatorDecision decision;
        decision.polarity = Polarity::HigherIsBetter;
        m_window->workspace().workbook().setDecision("I1", decision);
        QTRY_VERIFY(settled());
        const auto figure = child<FigurePanel>("figure-profile")->figure();
        QCOMPARE(std::get<ProfileSpine>(figure->body).lines[0].standing, QStringLiteral("better"));
    }

    void directionsNeedFivePoints()
    {
        m_window->workspace().showStructure("s1");
        QTRY_VERIFY(settled());
        const QAbstractItemModel& model = *child<QTreeView>("structure-history")->model();
        QCOMPARE(model.rowCount(), 2);
        const auto remark = [&](int row) { return model.index(row, StructureHistoryModel::Remark).data().toString(); };
        QCOMPARE(remark(0), QStringLiteral("↗ rising"));
        QVERIFY2(remark(1).startsWith(QStringLiteral("series too short (1 point")), qPrintable(remark(1)));
        QCOMPARE(model.rowCount(model.index(0, 0)), 6);
        const QModelIndex newest = model.index(0, 0, model.index(0, 0));
        QVERIFY(cell(model, newest, StructureHistoryModel::Value).startsWith(QStringLiteral("90")));
        const auto& history = *qobject_cast<const StructureHistoryModel*>(&model);
        const auto period = evaluatedPeriod(*history.periodAt(newest));
        QVERIFY(period.has_value());
        QCOMPARE(formatIso(period->begin), std::string("2025-04-01"));
        QCOMPARE(formatIso(period->end), std::string("2025-07-01"));
    }

    void theScopeOfAValueIsRead()
    {
        m_window->workspace().showStructure("s1");
        QTRY_VERIFY(settled());
        child<QPushButton>("read-scope")->click();
        QCOMPARE(child<QTabWidget>("places")->currentIndex(), static_cast<int>(WindowPlace::Experiences));
        const FilterState& filter = m_window->snapshots().filter();
        QCOMPARE(filter.on("structure_code")->any, std::vector<std::string>({"s1"}));
        QCOMPARE(formatIso(*filter.on("published_on")->until), std::string("2025-07-01"));
        QCOMPARE(m_window->snapshots().selection().experienceCount(), Row(19));    // April to June
    }

    void childrenCountWhenTheyAreIncluded()
    {
        m_window->workspace().showStructure("s1");
        QTRY_VERIFY(settled());
        QVERIFY(child<QLabel>("structure-experiences")->text().startsWith(QStringLiteral("43")));
        child<QCheckBox>("with-children")->setChecked(false);
        QTRY_VERIFY(settled());
        QVERIFY(child<QLabel>("structure-experiences")->text().startsWith(QStringLiteral("40")));
        QVERIFY(child<QLabel>("structure-sentiments")->text().contains(QStringLiteral("75")));
        child<QPushButton>("read-structure")->click();
        QCOMPARE(m_window->snapshots().selection().experienceCount(), Row(40));
    }

    void sharesOfFewAreNotShown()
    {
        m_window->workspace().showStructure("s2");
        QTRY_VERIFY(settled());
        const QString said = child<QLabel>("structure-sentiments")->text();
        QVERIFY2(said.contains(QStringLiteral("n < 10")) && !said.contains(u'%'), qPrintable(said));
        QVERIFY(child<QLabel>("structure-delays")->text().contains(QStringLiteral("n < 10")));
        m_window->workspace().showStructure("s8");
        QTRY_VERIFY(settled());
        QVERIFY(!child<QPushButton>("read-structure")->isEnabled());
        QVERIFY(!child<QTreeView>("structure-history")->isVisible());
    }

    void anyLineOfTheHierarchyFilters()
    {
        child<QRadioButton>("structures-as-hierarchy")->setChecked(true);
        auto* tree = child<QTreeView>("structure-tree");
        QVERIFY(tree->isVisible());
        tree->setCurrentIndex(tree->model()->index(0, 0));
        tree->setFocus();
        QTest::keyClick(tree, Qt::Key_Return);
        QCOMPARE(m_window->snapshots().filter().on("network")->any, std::vector<std::string>({"CNAF"}));
        QTRY_VERIFY(settled());
        QVERIFY(child<QLabel>("structures-remark")->isVisible());
        QCOMPARE(tree->model()->rowCount(), 2);    // the others can still be chosen
    }

    void theChildrenAreShownInTheHierarchy()
    {
        m_window->workspace().showStructure("s1");
        QTRY_VERIFY(settled());
        child<QPushButton>("structure-children")->click();
        auto* tree = child<QTreeView>("structure-tree");
        QVERIFY(tree->isVisible());
        QCOMPARE(tree->currentIndex().data().toString(), QStringLiteral("CAF de l'Isère"));
        QVERIFY(tree->isExpanded(tree->currentIndex()));
    }

private:
    template <typename T>
    T* child(const char* name)
    {
        return m_window->findChild<T*>(QLatin1String(name));
    }
    QString sheetTitle() { return child<QLabel>("structure-name")->text(); }
    QStringList names()
    {
        const QAbstractItemModel& model = *child<QTableView>("structures")->model();
        QStringList texts;
        for (int row = 0; row < model.rowCount(); ++row)
            texts << model.index(row, StructureModel::Name).data().toString();
        return texts;
    }
    /// No job of the place runs any more, and what it found is shown.
    bool settled()
    {
        const auto jobs = m_window->findChild<StructuresView*>()->findChildren<JobRunner*>();
        return !jobs.empty() && std::ranges::none_of(jobs, [](const JobRunner* job) { return job->running(); });
    }

    QTemporaryDir m_folder;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestStructures)
#include "test_structures.moc"
