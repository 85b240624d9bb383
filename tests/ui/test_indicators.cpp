// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/derived_columns.h"
#include "tests/query/small_tables.h"
#include "ui/control/job_runner.h"
#include "ui/models/indicator_model.h"
#include "ui/render/figure_panel.h"
#include "ui/render/figure_view.h"
#include "ui/views/main_window.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

#include <algorithm>

using namespace vigie;
using vigie::test::tableOf;

namespace {

const char* const structureLines = "code | name | typology | network | department | active\n"
                                   "s1 | CAF un | CAF | CNAF | 38 | Oui\n"
                                   "s2 | CAF deux | CAF | CNAF | 38 | Oui\n"
                                   "s3 | CAF trois | CAF | CNAF | 69 | Oui\n"
                                   "s4 | CAF quatre | CAF | CNAF | 69 | Oui\n"
                                   "s5 | CAF cinq | CAF | CNAF | 75 | Oui\n"
                                   "s6 | CPAM six | CPAM | CNAM | 75 | Oui\n";

/// "Taux de décroché" of six structures, one of them five quarters long and falling; a delay in days of three; an
/// indicator whose results are in two units.
OpenedSnapshot madeSnapshot()
{
    std::string results =
        "code | structure_code | indicator_code | indicator_title | value:number | unit | "
        "updated_on:date | evaluation_started_on:date | frequency | typology | network | department\n";
    int id = 100;
    const auto add = [&](const char* structure, const char* indicator, const char* title, double value,
                         const char* unit, const char* day) {
        const std::string place = std::string(structure) <= "s2" ? "38" : std::string(structure) <= "s4" ? "69" : "75";
        const std::string kind = std::string(structure) == "s6" ? "CPAM | CNAM" : "CAF | CNAF";
        results += "r" + std::to_string(++id) + " | " + structure + " | " + indicator + " | " + title + " | " +
                   std::to_string(value) + " | " + unit + " | 2026-01-10 | " + day + " | trimestrielle | " + kind +
                   " | " + place + "\n";
    };
    const char* const quarters[] = {"2024-10-01", "2025-01-01", "2025-04-01", "2025-07-01", "2025-10-01"};
    const char* const calls = "Taux de décroché";
    double value = 90;
    for (const char* quarter : quarters)
        add("s1", "D1", calls, value -= 10, "%", quarter);
    add("s2", "D1", calls, 62, "%", "2025-10-01");
    add("s3", "D1", calls, 71, "%", "2025-10-01");
    add("s4", "D1", calls, 75, "%", "2025-10-01");
    add("s5", "D1", calls, 78, "%", "2025-10-01");
    add("s6", "D1", calls, 84, "%", "2025-10-01");
    add("s1", "T1", "Délai de traitement", 30, "jours", "2025-10-01");
    add("s2", "T1", "Délai de traitement", 20, "jours", "2025-10-01");
    add("s3", "T1", "Délai de traitement", 10, "jours", "2025-10-01");
    add("s1", "M1", "Mesure mêlée", 30, "jours", "2025-10-01");
    add("s2", "M1", "Mesure mêlée", 20, "%", "2025-10-01");
    Dataset dataset;
    dataset.structures = tableOf("structures", structureLines);
    dataset.results = tableOf("results", results);
    dataset.experiences = tableOf("experiences",
                                  "id | sentiment | published_on:date | structure_id_1 | typology_1\n"
                                  "1 | Négatif | 2025-11-05 | s1 | CAF\n"
                                  "2 | Positif | 2025-11-06 | s9 | CAF\n"
                                  "3 | Négatif | 2023-01-05 | s1 | CAF\n",
                                  "published_on");
    deriveColumns(dataset);
    OpenedSnapshot snapshot;
    snapshot.dataset = std::make_shared<const Dataset>(std::move(dataset));
    snapshot.info.dataDate = QStringLiteral("2026-01-31");
    return snapshot;
}

}    // namespace

/// The place Indicators as a person uses it.
class TestIndicators : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("vigie-test"));
        QCoreApplication::setApplicationName(QStringLiteral("vigie-test-indicators"));
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
        m_window->showPlace(WindowPlace::Indicators);
        child<QLineEdit>("find-indicator")->clear();
        child<QCheckBox>("indicators-to-confirm")->setChecked(false);
        child<QTabBar>("indicator-pages")->setCurrentIndex(0);
        child<QComboBox>("indicator-shown")->setCurrentIndex(0);
        QTRY_VERIFY(settled() && model()->rowCount() == 3);
        choose("D1");
    }

    void theWordIsFoundAsItIsTyped()
    {
        QTest::keyClicks(child<QLineEdit>("find-indicator"), QStringLiteral("DECROCHE"));
        QCOMPARE(model()->rowCount(), 1);
        QCOMPARE(model()->index(0, IndicatorModel::Title).data().toString(), QStringLiteral("Taux de décroché"));
        QCOMPARE(model()->index(0, IndicatorModel::Structures).data().toString(), QStringLiteral("6"));
        QCOMPARE(model()->index(0, IndicatorModel::Results).data().toString(), QStringLiteral("10"));
    }

    void aProposalIsNoDecisionUntilConfirmed()
    {
        const auto side = [this] {
            return model()->index(model()->positionOf("D1"), IndicatorModel::BetterSide).data().toString();
        };
        QVERIFY2(side().contains(QStringLiteral("(proposed)")), qPrintable(side()));
        QVERIFY(figure("indicator")->frame.subtitle.contains(QStringLiteral("not decided")));
        QVERIFY(child<QLabel>("indicator-proposal")->isVisibleTo(m_window.get()));
        child<QPushButton>("indicator-confirm")->click();
        QTRY_VERIFY(settled() && side() == QStringLiteral("higher is better"));
        QVERIFY(figure("indicator")->frame.subtitle.contains(QStringLiteral("higher is better")));
        const IndicatorDecision* decision = workbook().decisions().find("D1");
        QVERIFY(decision && decision->polarity == Polarity::HigherIsBetter);
        m_window->snapshots().undoStack().undo();
        QVERIFY(!workbook().decisions().find("D1"));
        QTRY_VERIFY(settled() && side().contains(QStringLiteral("(proposed)")));
    }

    void whatIsToConfirmIsFiltered()
    {
        const int before = model()->toConfirmCount();
        QVERIFY(before >= 2);
        child<QCheckBox>("indicators-to-confirm")->setChecked(true);
        QCOMPARE(model()->rowCount(), before);
        auto* side = child<QComboBox>("indicator-side");
        side->setCurrentIndex(side->findData(static_cast<int>(Polarity::LowerIsBetter)));
        QTRY_VERIFY(settled() && model()->rowCount() == before - 1);
        m_window->snapshots().undoStack().undo();
        QTRY_VERIFY(settled() && model()->rowCount() == before);
    }

    void everyStructureIsAPointAndLeadsToItsSheet()
    {
        const auto& plot = std::get<BoxPlot>(figure("indicator")->body);
        QCOMPARE(plot.boxes.size(), size_t(2));
        QCOMPARE(plot.boxes[0].members.size(), size_t(5));
        QCOMPARE(plot.boxes[0].members.front().name, QStringLiteral("CAF un"));
        QCOMPARE(plot.boxes[0].members.front().value, 40.0);
        QVERIFY(plot.boxes[1].pointsOnly);
        QSignalSpy asked(&m_window->workspace(), &Workspace::structureAsked);
        Q_EMIT child<FigurePanel>("figure-indicator")->markActivated(plot.boxes[0].members.front().target);
        QCOMPARE(asked.count(), 1);
        QVERIFY(m_window->snapshots().filter().empty());
        m_window->showPlace(WindowPlace::Indicators);
        Q_EMIT child<FigurePanel>("figure-indicator")->markActivated(plot.boxes[0].target);
        QCOMPARE(m_window->snapshots().filter().on("typology")->any, std::vector<std::string>({"CAF"}));
    }

    void valuesAreAlsoAHistogram()
    {
        QVERIFY(child<QComboBox>("indicator-group")->isEnabled());
        const QString hint = child<QLabel>("indicator-hint")->text();
        child<QComboBox>("indicator-shown")->setCurrentIndex(1);
        QTRY_VERIFY(settled() && std::holds_alternative<Histogram>(figure("indicator")->body));
        QVERIFY(!child<QComboBox>("indicator-group")->isEnabled());    // all together
        QVERIFY(child<QLabel>("indicator-hint")->text() != hint);
        const auto& histogram = std::get<Histogram>(figure("indicator")->body);
        qint64 values = 0;
        for (const Histogram::Bin& bin : histogram.bins)
            values += bin.count;
        QCOMPARE(values, qint64(6));
        const auto several =
            std::ranges::find_if(histogram.bins, [](const Histogram::Bin& bin) { return bin.count > 1; });
        QVERIFY(several != histogram.bins.end());
        const MarkTarget target = several->target;
        Q_EMIT child<FigurePanel>("figure-indicator")->markActivated(target);
        QCOMPARE(m_window->snapshots().filter().on("structure_code")->any, target.values);
        m_window->snapshots().setFilter({});
        choose("M1");
        QTRY_VERIFY(settled() && !figure("indicator"));    // units are not mixed here either
        choose("D1");
        child<QComboBox>("indicator-shown")->setCurrentIndex(0);
        QTRY_VERIFY(settled() && std::holds_alternative<BoxPlot>(figure("indicator")->body));
        QVERIFY(child<QComboBox>("indicator-group")->isEnabled());
        QCOMPARE(child<QLabel>("indicator-hint")->text(), hint);
    }

    void unitsAreNotMixed()
    {
        choose("M1");
        QTRY_VERIFY(settled() && !figure("indicator"));
        const QString words = child<FigurePanel>("figure-indicator")->findChild<FigureView*>()->accessibleDescription();
        QVERIFY2(words.contains(QStringLiteral("unit"), Qt::CaseInsensitive), qPrintable(words));
    }

    void theLowTailBecomesFilterAndGroup()
    {
        page(1, "indicator-strip");
        const auto& map = std::get<Choropleth>(figure("indicator-map")->body);
        QCOMPARE(map.values, Choropleth::Values::Ratio);
        QCOMPARE(map.territories.size(), size_t(3));
        QCOMPARE(map.territories[0].value, std::optional(51.0));    // of 40 and 62
        auto* chosen = child<QTableView>("indicator-chosen");
        QCOMPARE(chosen->model()->rowCount(), 0);
        QVERIFY(!child<QPushButton>("indicator-filter-chosen")->isEnabled());
        child<QPushButton>("indicator-lowest")->click();
        QCOMPARE(chosen->model()->rowCount(), 1);
        QCOMPARE(chosen->model()->index(0, 0).data().toString(), QStringLiteral("CAF un"));
        QCOMPARE(chosen->model()->index(0, 3).data().toString(), QStringLiteral("—"));
        QVERIFY(!chosen->model()->index(0, 3).data(Qt::ToolTipRole).toString().isEmpty());
        child<QLineEdit>("indicator-group-name")->setText(QStringLiteral("À suivre"));
        child<QPushButton>("indicator-make-group")->click();
        QVERIFY(workbook().document(WorkbookController::Kind::StructureGroup, QStringLiteral("À suivre")));
        child<QPushButton>("indicator-filter-chosen")->click();
        QCOMPARE(m_window->snapshots().filter().on("structure_code")->any, std::vector<std::string>({"s1"}));
    }

    void aRectangleListsWhatItHolds()
    {
        page(1, "indicator-strip");
        auto* view = child<FigurePanel>("figure-indicator-strip")->findChild<FigureView*>();
        QTest::mousePress(view, Qt::LeftButton, {}, QPoint(1, 1));
        QTest::mouseMove(view, view->rect().center());
        QTest::mouseMove(view, QPoint(view->width() - 2, view->height() - 2));
        QTest::mouseRelease(view, Qt::LeftButton, {}, QPoint(view->width() - 2, view->height() - 2));
        QCOMPARE(child<QTableView>("indicator-chosen")->model()->rowCount(), 6);
        QVERIFY(m_window->snapshots().filter().empty());
    }

    void trendsAreSaidFromFivePointsOn()
    {
        page(2, "indicator-trend");
        const auto* trends = child<QTableView>("indicator-trends")->model();
        QCOMPARE(trends->rowCount(), 7);    // all together, and six
        QVERIFY2(trends->index(1, 3).data().toString().contains(QStringLiteral("falling")),
                 qPrintable(trends->index(1, 3).data().toString()));
        QCOMPARE(trends->index(2, 3).data().toString(), QStringLiteral("series too short (1 points)"));
        child<QTableView>("indicator-trends")->selectRow(1);
        const auto& series = std::get<PeriodSeries>(figure("indicator-trend")->body);
        QCOMPARE(series.points.size(), size_t(5));
        QVERIFY(series.ofOne && series.points.back().compared);
        QCOMPARE(series.points.back().value, 40.0);
    }

    void twoIndicatorsHaveAnAxisEach()
    {
        child<QTabBar>("indicator-pages")->setCurrentIndex(3);
        QTRY_VERIFY(settled());
        auto* other = child<QComboBox>("indicator-other");
        other->setCurrentIndex(other->findData(QByteArray("T1")));
        QTRY_VERIFY(settled());
        const auto& plot = std::get<ScatterPlot>(figure("indicator-pairs")->body);
        QCOMPARE(plot.points.size(), size_t(3));
        QVERIFY(plot.correlation.contains(QStringLiteral("-1")) || plot.correlation.contains(QStringLiteral("−1")));
        QVERIFY(plot.xTitle.contains(u'%') && plot.yTitle.contains(QStringLiteral("jours")));
        QVERIFY(!figure("indicator-pairs")->frame.note.isEmpty());
        other->setCurrentIndex(other->findData(QByteArray("M1")));
        QTRY_VERIFY(settled() && !figure("indicator-pairs"));
    }

    void theWatchListAsksForDecisions()
    {
        child<QTabBar>("indicator-pages")->setCurrentIndex(4);
        auto* undecided = child<QTableView>("watch-undecided");
        QTRY_VERIFY(settled() && undecided->model()->rowCount() == 3);
        QCOMPARE(child<QTableView>("watch-list")->model()->rowCount(), 0);
        IndicatorDecision decision;
        decision.polarity = Polarity::HigherIsBetter;
        workbook().setDecision("D1", decision);
        QTRY_VERIFY(settled() && undecided->model()->rowCount() == 2);
        const auto* watched = child<QTableView>("watch-list")->model();
        QCOMPARE(watched->rowCount(), 1);
        QCOMPARE(watched->index(0, 1).data().toString(), QStringLiteral("CAF un"));
        child<QPushButton>("watch-decide")->click();
        QCOMPARE(m_window->focusWidget(), child<QComboBox>("indicator-side"));
        QVERIFY(model()->positionOf("D1") != child<QTableView>("indicators")->currentIndex().row());
        m_window->snapshots().undoStack().undo();
        QTRY_VERIFY(settled());
    }

    void theExperiencesOfTheScopeAreRead()
    {
        child<QPushButton>("indicator-read")->click();
        const FilterState& filter = m_window->snapshots().filter();
        QCOMPARE(filter.on("structure_code")->any.size(), size_t(6));
        QCOMPARE(filter.on("published_on")->from, std::optional(parseDate("2025-10-01").value()));
        QCOMPARE(filter.on("published_on")->until, std::optional(parseDate("2025-12-31").value()));    // 91 days
        QCOMPARE(child<QTabWidget>("places")->currentIndex(), static_cast<int>(WindowPlace::Experiences));
        QCOMPARE(m_window->snapshots().selection().experienceCount(), Row(1));
    }

    void anotherPlaceLeadsHere()
    {
        child<QLineEdit>("find-indicator")->setText(QStringLiteral("mêlée"));
        m_window->showPlace(WindowPlace::Overview);
        m_window->workspace().showIndicator("T1");
        QTRY_VERIFY(settled());
        QCOMPARE(child<QTableView>("indicators")->currentIndex().row(), model()->positionOf("T1"));
        QVERIFY(figure("indicator")->frame.title.contains(QStringLiteral("Délai")));
    }

    void nothingLeftIsSaid()
    {
        m_window->snapshots().toggle("typology", "Gare");
        QTRY_VERIFY(settled());
        QVERIFY(!child<FigurePanel>("figure-indicator")->findChild<FigureView*>()->accessibleDescription().isEmpty());
        QVERIFY(std::get<BoxPlot>(figure("indicator")->body).boxes.empty());
    }

private:
    template <typename T>
    T* child(const char* name)
    {
        return m_window->findChild<T*>(QLatin1String(name));
    }
    IndicatorModel* model() { return m_window->findChild<IndicatorModel*>(); }
    WorkbookController& workbook() { return m_window->workspace().workbook(); }
    std::shared_ptr<const FigureSpec> figure(const char* name)
    {
        return m_window->findChild<FigurePanel*>(QStringLiteral("figure-") + QLatin1String(name))->figure();
    }
    void choose(const char* code)
    {
        child<QTableView>("indicators")->selectRow(model()->positionOf(code));
        QTRY_VERIFY(settled());
    }
    void page(int index, const char* name)
    {
        child<QTabBar>("indicator-pages")->setCurrentIndex(index);
        QTRY_VERIFY(settled() && figure(name));
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

QTEST_MAIN(TestIndicators)
#include "test_indicators.moc"
