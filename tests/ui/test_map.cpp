// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/derived_columns.h"
#include "core/domain/vocabulary.h"
#include "tests/query/small_tables.h"
#include "ui/control/job_runner.h"
#include "ui/models/territory_model.h"
#include "ui/render/figure_panel.h"
#include "ui/render/figure_view.h"
#include "ui/views/main_window.h"
#include "ui/views/map_view.h"
#include "ui/views/map_zoom.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace vigie;
using vigie::test::tableOf;

namespace {

/// 40 in Isère (30 negative), 60 in Rhône (15 negative), 20 in Corse-du-Sud, 5 in the Loire, 12 in Belgium, 3 nowhere.
OpenedSnapshot madeSnapshot()
{
    std::string text = "id | sentiment | published_on:date | typology_1 | structure_id_1 | service_department_1 | "
                       "service_region_1 | typology_country_1 | user_department_code\n";
    int id = 1000;
    const auto add = [&](int count, const std::string& sentiment, const std::string& cells) {
        for (int i = 0; i < count; ++i)
            text += std::to_string(++id) + " | " + sentiment + " | 2025-01-05 | CAF | " + cells + '\n';
    };
    add(30, "Négatif", "s1 | 38 | 84 | | 38");
    add(10, "Positif", "s1 | 38 | 84 | | 38");
    add(15, "Négatif", "s2 | 69 | 84 | | ");
    add(45, "Positif", "s2 | 69 | 84 | | ");
    add(20, "Positif", " | 2A | 94 | | ");
    add(5, "Négatif", " | 42 | 84 | | ");
    add(12, "Négatif", " | | | Belgique | ");
    add(3, "Positif", " | | | | ");
    Dataset dataset;
    dataset.experiences = tableOf("experiences", text, "published_on");
    dataset.structures = tableOf("structures", R"(
        code | name          | typology | department | region | active | longitude:number | latitude:number
        s1   | CAF de l'Isère | CAF     | 38         | 84     | Oui    | 5.7245           | 45.1885
        s2   | CAF du Rhône   | CAF     | 69         | 84     | Oui    | 4.8357           | 45.7640
        s3   | CAF de Vienne  | CAF     | 38         | 84     | Oui    | 4.8740           | 45.5250
    )");
    deriveColumns(dataset);
    OpenedSnapshot snapshot;
    snapshot.dataset = std::make_shared<const Dataset>(std::move(dataset));
    snapshot.info.dataDate = QStringLiteral("2025-07-31");
    return snapshot;
}

TerritoryValue shareValue(const char* code, qint64 count, qint64 n)
{
    const Share share = shareOf(count, n, Thresholds());
    TerritoryValue value;
    value.code = code;
    value.n = n;
    value.value = value.observed = share.fraction;
    value.interval = share.interval;
    value.reliability = share.reliability;
    return value;
}

}    // namespace

/// The place Map as a person uses it.
class TestMap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("vigie-test"));
        QCoreApplication::setApplicationName(QStringLiteral("vigie-test-map"));
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
        m_window->snapshots().setHighlight({});
        m_window->showPlace(WindowPlace::Map);
        choose("map-shown", 0);
        choose("map-measure", 0);
        choose("map-level", 0);
        choose("map-place", 0);
        choose("map-unit", 0);
        choose("map-method", 0);
        child<QCheckBox>("map-structures")->setChecked(false);
        child<QCheckBox>("map-smoothed")->setChecked(false);
        m_window->findChild<MapZoom*>()->reset();
        QTRY_VERIFY(settled() && figure());
    }

    void linesStandInFrenchOrder()
    {
        const Territories territories = Territories::load().value();
        TerritoryModel model(territories);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        TerritoryRates rates;
        rates.territories = {shareValue("19", 1, 5), shareValue("21", 5, 50), shareValue("2A", 20, 40)};
        rates.offMap = {{OffMap::Abroad, shareValue("", 30, 60), 60, 60}};
        Choropleth map;
        map.hiddenText = QStringLiteral("n < 10");
        model.setMap(rates, map);
        model.sort(TerritoryModel::Sample, Qt::AscendingOrder);
        QCOMPARE(codes(model), QString(QStringLiteral("19|2A|21|")).split(u'|'));
        model.sort(TerritoryModel::Sample, Qt::DescendingOrder);
        QCOMPARE(codes(model), QString(QStringLiteral("21|2A|19|")).split(u'|'));    // off the map: the last in both
        model.sort(TerritoryModel::Place, Qt::AscendingOrder);
        QCOMPARE(codes(model), QString(QStringLiteral("19|2A|21|")).split(u'|'));
        model.sort(TerritoryModel::Value, Qt::AscendingOrder);
        QCOMPARE(codes(model),
                 QString(QStringLiteral("21|2A|19|")).split(u'|'));    // without a value: after the others
        QCOMPARE(model.index(2, TerritoryModel::Value).data().toString(), QStringLiteral("n < 10"));
    }

    void tableAndMapSayTheSame()
    {
        const PlottedTable& plotted = figure()->table;
        TerritoryModel* lines = model();
        QCOMPARE(lines->rowCount(), static_cast<int>(plotted.rows.size()));
        for (const PlottedRow& row : plotted.rows) {
            const int position = lines->positionOfTitle(row[0].text);
            QVERIFY2(position >= 0, qPrintable(row[0].text));
            const auto shown = [&](int column) { return lines->index(position, column).data().toString(); };
            for (int column : {TerritoryModel::Place, TerritoryModel::Sample, TerritoryModel::Value})
                QCOMPARE(shown(column), row[column].text);
            // The plotted table has a column for each end of the interval, to be computed with.
            constexpr int low = TerritoryModel::Interval, high = low + 1;
            QVERIFY2(shown(TerritoryModel::Interval).endsWith(row[high].text), qPrintable(row[high].text));
            QCOMPARE(row[low].form, row[high].form);
            QCOMPARE(shown(TerritoryModel::Class), row[TerritoryModel::Class + 1].text);
        }
        QCOMPARE(lines->offMapAt(lines->rowCount() - 1), std::optional(OffMap::Unplaced));
    }

    void whatIsOffTheMapIsRead()
    {
        auto* abroad = child<QPushButton>("map-abroad");
        QVERIFY2(abroad->text().contains(QStringLiteral("12")), qPrintable(abroad->text()));
        abroad->click();
        QCOMPARE(m_window->snapshots().selection().experienceCount(), Row(12));
        QCOMPARE(child<QTabWidget>("places")->currentIndex(), static_cast<int>(WindowPlace::Experiences));
        m_window->snapshots().setFilter({});
        m_window->showPlace(WindowPlace::Map);
        QTRY_VERIFY(settled());
        auto* unplaced = child<QPushButton>("map-unplaced");
        QVERIFY2(unplaced->text().contains(QStringLiteral("3 of 140")), qPrintable(unplaced->text()));
        unplaced->click();
        QCOMPARE(m_window->snapshots().selection().experienceCount(), Row(3));
    }

    void placesOfUsersSayHowManyAreMissing()
    {
        choose("map-place", 1);
        QTRY_VERIFY(settled());
        QCOMPARE(map().field, std::string("user_department_code"));
        QVERIFY2(figure()->frame.note.contains(QStringLiteral("100 of 140 without the user's département")),
                 qPrintable(figure()->frame.note));
        QVERIFY(!child<QPushButton>("map-abroad")->isVisible());
        const auto* measures = qobject_cast<QStandardItemModel*>(child<QComboBox>("map-measure")->model());
        QVERIFY(!measures->item(5)->isEnabled());    // structures have no place of users
        QVERIFY(measures->item(3)->isEnabled());
    }

    void regionsAndNumbers()
    {
        choose("map-level", 1);
        choose("map-measure", 3);
        QTRY_VERIFY(settled() && map().regions);
        QCOMPARE(map().territories.size(), size_t(2));
        QCOMPARE(map().territories[0].code, std::string("84"));
        QCOMPARE(*map().territories[0].value, 105.0);
        QVERIFY(!child<QCheckBox>("map-smoothed")->isEnabled());
    }

    void classesAreThoseAskedFor()
    {
        choose("map-method", 3);
        QTRY_VERIFY(settled() && map().classNames.size() == 6);
        QVERIFY(!child<QSpinBox>("map-classes")->isEnabled());
        choose("map-method", 1);
        child<QSpinBox>("map-classes")->setValue(3);
        QTRY_VERIFY(settled());
        QCOMPARE(map().breaks, std::vector<double>({0.25, 0.5}));    // from 0 to 75 %
        child<QSpinBox>("map-classes")->setValue(5);
    }

    void smoothingIsSaid()
    {
        child<QCheckBox>("map-smoothed")->setChecked(true);
        QTRY_VERIFY(settled() && figure()->frame.subtitle.contains(QStringLiteral("Marshall")));
        const Choropleth::Territory& corse = map().territories[0];
        QCOMPARE(corse.code, std::string("2A"));
        QCOMPARE(*corse.observed, 0.0);
        QVERIFY(*corse.value > 0);
    }

    void theTableHighlightsAndIsHighlighted()
    {
        auto* table = child<QTableView>("territories");
        const int isere = model()->positionOf("38");
        table->setCurrentIndex(model()->index(isere, 0));
        QCOMPARE(m_window->snapshots().highlight(), (MarkTarget{"department", {"38"}}));
        QVERIFY(child<QLabel>("territory-title")->text().contains(QStringLiteral("38")));
        QVERIFY2(child<QLabel>("territory-words")->text().contains(QStringLiteral("2 active structure")),
                 qPrintable(child<QLabel>("territory-words")->text()));
        m_window->snapshots().setHighlight({"department", {"69"}});
        QCOMPARE(table->currentIndex().row(), model()->positionOf("69"));
        QVERIFY(child<QLabel>("territory-title")->text().contains(QStringLiteral("69")));

        // Pointing at one shows its line, and no more.
        Q_EMIT child<FigurePanel>("figure-full-map")->markHovered(QStringLiteral("Isère (38)\nanything"));
        QCOMPARE(table->currentIndex().row(), isere);
        QVERIFY(child<QLabel>("territory-title")->text().contains(QStringLiteral("69")));
        Q_EMIT child<FigurePanel>("figure-full-map")->markHovered(QString());
        QCOMPARE(table->currentIndex().row(), model()->positionOf("69"));
    }

    void theReadoutLeadsOn()
    {
        m_window->snapshots().setHighlight({"department", {"38"}});
        child<QPushButton>("territory-filter")->click();
        QCOMPARE(m_window->snapshots().selection().experienceCount(), Row(40));
        m_window->snapshots().setFilter({});
        QTRY_VERIFY(settled());
        m_window->snapshots().setHighlight({"department", {"69"}});
        child<QPushButton>("territory-read")->click();
        QCOMPARE(m_window->snapshots().selection().experienceCount(), Row(60));
        QCOMPARE(child<QTabWidget>("places")->currentIndex(), static_cast<int>(WindowPlace::Experiences));
    }

    void theSheetIsOfferedWhenSomebodyShowsIt()
    {
        auto* view = m_window->findChild<MapView*>();
        auto* sheet = child<QPushButton>("territory-sheet");
        QObject::disconnect(view, &MapView::territorySheetAsked, nullptr, nullptr);
        m_window->snapshots().setHighlight({"department", {"38"}});
        QVERIFY(!sheet->isVisible());
        std::string asked;
        QObject context;
        connect(view, &MapView::territorySheetAsked, &context, [&asked](const std::string& code) { asked = code; });
        QVERIFY(sheet->isVisible());
        sheet->click();
        QCOMPARE(asked, std::string("38"));
    }

    void arrowsGoToTheNeighbour()
    {
        auto* view = child<FigurePanel>("figure-full-map")->findChild<FigureView*>();
        view->setFocus();
        QTest::keyClick(view, Qt::Key_End);    // Rhône, the last of the four
        QVERIFY2(view->accessibleDescription().startsWith(QStringLiteral("Rhône")),
                 qPrintable(view->accessibleDescription()));
        QTest::keyClick(view, Qt::Key_Left);    // the Loire touches it on that side
        QVERIFY2(view->accessibleDescription().startsWith(QStringLiteral("Loire")),
                 qPrintable(view->accessibleDescription()));
    }

    void theMapIsEnlargedAndShownWhole()
    {
        auto* view = child<FigurePanel>("figure-full-map")->findChild<FigureView*>();
        QTest::keyClick(view, Qt::Key_Plus);
        QVERIFY(map().window.zoom > 1);
        const ScenePoint before = map().window.centre;
        QTest::keyClick(view, Qt::Key_Right, Qt::ControlModifier);
        QVERIFY(map().window.centre.x > before.x);
        QCOMPARE(map().window.centre.y, before.y);
        QVERIFY(child<QToolButton>("map-zoom-reset")->isEnabled());
        QTest::keyClick(view, Qt::Key_0);
        QCOMPARE(map().window, Choropleth::Window());
        child<QToolButton>("map-zoom-in")->click();
        QVERIFY(map().window.zoom > 1);
        child<QToolButton>("map-zoom-out")->click();
        QCOMPARE(map().window.zoom, 1.0);
    }

    void structuresAreCounted()
    {
        child<QCheckBox>("map-structures")->setChecked(true);
        QTRY_VERIFY(settled() && map().sites);
        QCOMPARE(map().sites->size(), size_t(3));
        auto* view = child<FigurePanel>("figure-full-map")->findChild<FigureView*>();
        QTest::keyClick(view, Qt::Key_Home);    // circles lie above the territories
        QVERIFY2(view->accessibleDescription().contains(QStringLiteral("CAF")),
                 qPrintable(view->accessibleDescription()));
    }

    void placesAreCirclesWithTheirList()
    {
        choose("map-shown", 1);
        QTRY_VERIFY(settled() && places());
        QCOMPARE(places()->places.size(), size_t(2));    // of 60 and of 40; nobody names the third structure
        auto* list = child<QTableView>("places-of-map");
        QVERIFY(list->isVisible() && !child<QTableView>("territories")->isVisible());
        QCOMPARE(list->model()->rowCount(), 4);    // with what lies abroad and nowhere
        QCOMPARE(list->model()->index(0, 2).data().toString(), QStringLiteral("60"));
        QCOMPARE(list->model()->index(2, 2).data().toString(), QStringLiteral("12"));
        // Nothing is seen that is not about circles.
        QVERIFY(!child<QComboBox>("map-measure")->isVisible() && !child<QCheckBox>("map-smoothed")->isVisible());
        QVERIFY(!child<QToolButton>("map-zoom-in")->isVisible() && !child<QPushButton>("map-abroad")->isVisible());

        const MarkTarget first = places()->places[0].target;
        list->setCurrentIndex(list->model()->index(0, 0));
        QCOMPARE(m_window->snapshots().highlight(), first);
        m_window->snapshots().setHighlight(places()->places[1].target);
        QCOMPARE(list->currentIndex().row(), 1);
        Q_EMIT child<FigurePanel>("figure-full-map")
            ->markHovered(places()->places[0].name + QStringLiteral("\nn = 60"));
        QCOMPARE(list->currentIndex().row(), 0);
        QCOMPARE(m_window->snapshots().highlight(), places()->places[1].target);    // pointing chooses nothing

        Q_EMIT list->activated(list->model()->index(2, 0));    // off the map: nothing that a filter could hold
        QVERIFY(m_window->snapshots().filter().empty());
        Q_EMIT list->activated(list->model()->index(0, 0));
        QCOMPARE(m_window->snapshots().filter().on("structure_code")->any, first.values);
        QCOMPARE(m_window->snapshots().selection().experienceCount(), Row(60));
        QTRY_VERIFY(settled() && places()->places.size() == 1);
        m_window->snapshots().setFilter({});

        choose("map-shown", 0);
        QTRY_VERIFY(settled() && !places());
        QVERIFY(child<QTableView>("territories")->isVisible() && child<QComboBox>("map-measure")->isVisible());
        QVERIFY(child<QToolButton>("map-zoom-in")->isVisible() && child<QPushButton>("map-abroad")->isVisible());
    }

    void circlesAreGoneThroughByKeys()
    {
        choose("map-shown", 1);
        QTRY_VERIFY(settled() && places());
        auto* view = child<FigurePanel>("figure-full-map")->findChild<FigureView*>();
        QTest::keyClick(view, Qt::Key_Plus);    // circles have no window
        QVERIFY(places());
        QTest::keyClick(view, Qt::Key_End);    // the largest: marks are told from the smallest, which lie on top
        QVERIFY2(view->accessibleDescription().startsWith(places()->places[0].name),
                 qPrintable(view->accessibleDescription()));
        QTest::keyClick(view, Qt::Key_Return);
        QCOMPARE(m_window->snapshots().filter().on("structure_code")->any, places()->places[0].target.values);
    }

private:
    template <typename T>
    T* child(const char* name)
    {
        return m_window->findChild<T*>(QLatin1String(name));
    }
    void choose(const char* name, int item) { child<QComboBox>(name)->setCurrentIndex(item); }
    std::shared_ptr<const FigureSpec> figure() { return child<FigurePanel>("figure-full-map")->figure(); }
    /// nullptr while territories are shown.
    const PointMap* places() { return std::get_if<PointMap>(&figure()->body); }
    const Choropleth& map() { return std::get<Choropleth>(figure()->body); }
    TerritoryModel* model() { return m_window->findChild<TerritoryModel*>(); }
    static QStringList codes(const TerritoryModel& model)
    {
        QStringList codes;
        for (int row = 0; row < model.rowCount(); ++row)
            codes << QString::fromStdString(model.codeAt(row));
        return codes;
    }
    bool settled()
    {
        for (const JobRunner* job : m_window->findChildren<JobRunner*>()) {
            if (job->running())
                return false;
        }
        return true;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestMap)
#include "test_map.moc"
