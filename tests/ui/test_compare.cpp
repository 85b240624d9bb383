// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/funnel.h"
#include "core/domain/derived_columns.h"
#include "tests/query/small_tables.h"
#include "ui/render/figure_panel.h"
#include "ui/render/figure_view.h"
#include "ui/views/compare_view.h"
#include "ui/views/main_window.h"

#include <QAction>
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

using namespace vigie;
using vigie::test::tableOf;

namespace {

/// Of a CAF 60 of 120 negative, of a CPAM 66 of 120, of a Gare 38 of 40; the CAF answers, the others never do.
OpenedSnapshot madeSnapshot()
{
    std::string text =
        "id | sentiment | published_on:date | first_answered_on:date | typology_1 | service_department_1\n";
    int id = 1000;
    const auto add = [&](int count, const char* sentiment, const char* typology, const char* answer) {
        for (int i = 0; i < count; ++i)
            text += std::to_string(++id) + " | " + sentiment + " | 2025-0" + std::to_string(1 + i % 6) + "-05 | " +
                    answer + " | " + typology + " | 38\n";
    };
    add(60, "Négatif", "CAF", "2025-07-01");
    add(60, "Positif", "CAF", "2025-07-01");
    add(66, "Négatif", "CPAM", "");
    add(54, "Positif", "CPAM", "");
    add(38, "Négatif", "Gare", "");
    add(2, "Positif", "Gare", "");
    Dataset dataset;
    dataset.experiences = tableOf("experiences", text, "published_on");
    deriveColumns(dataset);
    OpenedSnapshot snapshot;
    snapshot.dataset = std::make_shared<const Dataset>(std::move(dataset));
    snapshot.info.dataDate = QStringLiteral("2025-07-31");
    return snapshot;
}

}    // namespace

/// The place Compare as a person uses it: choices, ticks and clicks.
class TestCompare : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English));    // months and numbers are looked for by their words
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("vigie-test"));
        QCoreApplication::setApplicationName(QStringLiteral("vigie-test-compare"));
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
        m_window->showPlace(WindowPlace::Compare);
        child<QTabBar>("comparisons")->setCurrentIndex(0);
        QTRY_VERIFY(settled() && figure("funnel"));
    }

    void theTabIsTheSixth()
    {
        QCOMPARE(placeFromId(QStringLiteral("compare")), std::optional(WindowPlace::Compare));
        m_window->showPlace(WindowPlace::Overview);
        auto* action = m_window->findChild<QAction*>(QStringLiteral("action-view-6"));
        QCOMPARE(action->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_6));
        action->trigger();
        QVERIFY(m_window->findChild<CompareView*>()->isVisible());
    }

    void theFunnelIsTheCores()
    {
        const auto core = sentimentFunnel(m_window->snapshots().selection(), sentimentLabel(Sentiment::Negative),
                                          "typology", CountingUnit::Experiences, false, Thresholds());
        const auto& plot = std::get<FunnelPlot>(figure("funnel")->body);
        QCOMPARE(plot.points.size(), size_t(3));
        qint64 n = 0;
        for (const auto& point : plot.points)
            n += point.n;
        QCOMPARE(n, core->n);
        QCOMPARE(n, qint64(280));
        QCOMPARE(plot.points[2].position, FunnelPosition::Above998);
    }

    void anotherGroupAnotherFigure()
    {
        auto* group = child<QComboBox>("funnel-group");
        group->setCurrentIndex(group->findData(QByteArray("department")));
        QTRY_VERIFY(settled());
        const auto& plot = std::get<FunnelPlot>(figure("funnel")->body);
        QCOMPARE(plot.points.size(), size_t(1));
        QCOMPARE(plot.points[0].target.field, std::string("department"));
        group->setCurrentIndex(0);
        QTRY_VERIFY(settled());
        child<QComboBox>("funnel-sentiment")->setCurrentIndex(2);
        QTRY_VERIFY(settled());
        QCOMPARE(std::get<FunnelPlot>(figure("funnel")->body).colour, MarkColour::Positive);
        child<QComboBox>("funnel-sentiment")->setCurrentIndex(0);
    }

    void overdispersionWidensTheLimits()
    {
        const Interval plain = std::get<FunnelPlot>(figure("funnel")->body).limits.back().within95;
        auto* tick = child<QCheckBox>("funnel-overdispersion");
        tick->setChecked(true);
        QTRY_VERIFY(settled());
        const Interval wide = std::get<FunnelPlot>(figure("funnel")->body).limits.back().within95;
        QVERIFY(wide.low < plain.low && wide.high > plain.high);
        tick->setChecked(false);
    }

    void theOutlierFiltersAndIsRead()
    {
        auto* view = child<FigurePanel>("figure-funnel")->findChild<FigureView*>();
        QTest::keyClick(view, Qt::Key_Home);    // the farthest outside comes first
        QVERIFY2(view->accessibleDescription().startsWith(QStringLiteral("Gare")),
                 qPrintable(view->accessibleDescription()));
        QTest::keyClick(view, Qt::Key_Return);
        QCOMPARE(m_window->snapshots().filter().on("typology")->any, std::vector<std::string>({"Gare"}));
        QCOMPARE(m_window->snapshots().selection().experienceCount(), Row(40));
        child<QPushButton>("compare-read")->click();
        QCOMPARE(child<QTabWidget>("places")->currentIndex(), static_cast<int>(WindowPlace::Experiences));
    }

    void theFormerFigureStaysUntilTheNextIsReady()
    {
        const auto before = figure("funnel");
        m_window->snapshots().toggle("typology", "CAF");
        QCOMPARE(figure("funnel"), before);
        QTRY_VERIFY(settled());
        QVERIFY(figure("funnel") != before);
        QCOMPARE(std::get<FunnelPlot>(figure("funnel")->body).points.size(), size_t(1));
    }

    void delaysAndMonthsFilterToo()
    {
        child<QTabBar>("comparisons")->setCurrentIndex(1);
        QTRY_VERIFY(settled() && figure("delays"));
        const auto& curves = std::get<SurvivalCurves>(figure("delays")->body);
        QCOMPARE(curves.curves.size(), size_t(4));
        QCOMPARE(curves.curves[0].n, qint64(280));
        QCOMPARE(curves.curves[0].answered, qint64(120));
        Q_EMIT child<FigurePanel>("figure-delays")->markActivated(curves.curves[1].target);
        QCOMPARE(m_window->snapshots().selection().experienceCount(), Row(120));
        m_window->snapshots().setFilter({});
        child<QComboBox>("delays-group")->setCurrentIndex(child<QComboBox>("delays-group")->findData(QByteArray()));
        QTRY_VERIFY(settled());
        QCOMPARE(std::get<SurvivalCurves>(figure("delays")->body).curves.size(), size_t(1));
        child<QComboBox>("delays-origin")->setCurrentIndex(1);    // nothing says when it was written
        QTRY_VERIFY(settled());
        QVERIFY(std::get<SurvivalCurves>(figure("delays")->body).curves.empty());

        child<QTabBar>("comparisons")->setCurrentIndex(2);
        QTRY_VERIFY(settled() && figure("trend"));
        const auto& line = std::get<ControlLine>(figure("trend")->body);
        QCOMPARE(line.months.size(), size_t(6));
        Q_EMIT child<FigurePanel>("figure-trend")->markActivated(line.months[0].target);
        QCOMPARE(m_window->snapshots().filter().on("month")->any, std::vector<std::string>({"2025-01"}));
    }

    void whoWaitsLongIsListed()
    {
        child<QTabBar>("comparisons")->setCurrentIndex(1);
        QTRY_VERIFY(settled());
        auto* unanswered = child<QPushButton>("delays-unanswered");
        QVERIFY2(unanswered->isEnabled() && unanswered->text().contains(QStringLiteral("160")),
                 qPrintable(unanswered->text()));
        unanswered->click();
        QCOMPARE(m_window->snapshots().selection().experienceCount(), Row(160));
        QCOMPARE(child<QTabWidget>("places")->currentIndex(), static_cast<int>(WindowPlace::Experiences));
        m_window->snapshots().setFilter({});
        m_window->snapshots().toggle("typology", "CAF");
        m_window->showPlace(WindowPlace::Compare);
        QTRY_VERIFY(settled());
        QVERIFY(!unanswered->isEnabled());
    }

    void theLastMonthIsReadByADoubleClick()
    {
        child<QTabBar>("comparisons")->setCurrentIndex(2);
        QTRY_VERIFY(settled() && figure("trend"));
        auto* view = child<FigurePanel>("figure-trend")->findChild<FigureView*>();
        QTest::keyClick(view, Qt::Key_End);
        QTest::keyClick(view, Qt::Key_Return);
        QCOMPARE(m_window->snapshots().filter().on("month")->any, std::vector<std::string>({"2025-06"}));
        const Row n = m_window->snapshots().selection().experienceCount();
        QVERIFY(n > 0 && n < 280);
        child<QPushButton>("compare-read")->click();
        QCOMPARE(child<QTabWidget>("places")->currentIndex(), static_cast<int>(WindowPlace::Experiences));
    }

    void aFilterAndEverythingElse()
    {
        openFilters();
        auto* problem = child<QLabel>("compare-problem");
        QVERIFY(problem->isVisible() && !child<QTableView>("compared")->isVisible());
        QVERIFY(!problem->text().isEmpty());    // nothing is filtered, nothing is left out
        m_window->snapshots().toggle("typology", "CAF");
        QTRY_VERIFY(settled() && figure("filters"));
        QVERIFY(child<QTableView>("compared")->isVisible());
        QVERIFY2(child<QLabel>("side-a")->text().contains(QStringLiteral("CAF")),
                 qPrintable(child<QLabel>("side-a")->text()));
        QCOMPARE(cell(0, 1), QStringLiteral("120"));
        QCOMPARE(cell(0, 3), QStringLiteral("160"));
        const QString difference = negatives(5);
        QVERIFY2(difference.contains(QStringLiteral("\u221215.0")), qPrintable(difference));    // 50 % of 65 %
        QCOMPARE(negatives(6), QStringLiteral("lower in A"));
        QVERIFY(figure("filters")->frame.filterSentence.contains(QStringLiteral("CAF")));
        child<QPushButton>("compare-swap")->click();
        QTRY_VERIFY(settled());
        QCOMPARE(cell(0, 1), QStringLiteral("160"));
        QCOMPARE(negatives(6), QStringLiteral("higher in A"));
        child<QPushButton>("compare-swap")->click();
        QTRY_VERIFY(settled());
    }

    void aFilterAndATypedOne()
    {
        openFilters();
        m_window->snapshots().toggle("typology", "CAF");
        compareWith(3);
        auto* query = child<QLineEdit>("compare-query");
        QVERIFY(query->isVisible());
        query->setText(QStringLiteral("typologie:Gare,CAF"));
        QTest::keyClick(query, Qt::Key_Return);
        QTRY_VERIFY(settled() && figure("filters"));
        QCOMPARE(cell(0, 3), QStringLiteral("160"));
        QVERIFY2(figure("filters")->frame.note.contains(QStringLiteral("share 120")),
                 qPrintable(figure("filters")->frame.note));
        query->setText(QStringLiteral("typologie:Gare champ:"));
        QTest::keyClick(query, Qt::Key_Return);
        QVERIFY(!child<QTableView>("compared")->isVisible());
        QVERIFY(!child<QLabel>("compare-problem")->text().isEmpty());
    }

    void aFilterAndItsPast()
    {
        openFilters();
        compareWith(2);
        QVERIFY(!child<QTableView>("compared")->isVisible());
        QVERIFY(child<QLabel>("compare-problem")->text().contains(QStringLiteral("period")));
        m_window->snapshots().toggle("month", "2025-02");
        QTRY_VERIFY(settled() && figure("filters"));
        QVERIFY2(child<QLabel>("side-b")->text().contains(QStringLiteral("Jan 2025")),
                 qPrintable(child<QLabel>("side-b")->text()));
        compareWith(1);
        QTRY_VERIFY(settled());
        QVERIFY(child<QLabel>("compare-problem")->text().contains(QStringLiteral("side B")));    // no such data
    }

    void aFilterAndASavedView()
    {
        WorkbookController& workbook = m_window->workspace().workbook();
        workbook.setDocument(WorkbookController::Kind::SavedView, QStringLiteral("My <stations>"),
                             R"({"query": "typologie:Gare"})", {});
        openFilters();
        m_window->snapshots().toggle("typology", "CPAM");
        auto* choice = child<QComboBox>("compare-with");
        compareWith(choice->findData(QStringLiteral("My <stations>")));
        QTRY_VERIFY(settled() && figure("filters"));
        QCOMPARE(cell(0, 3), QStringLiteral("40"));
        QVERIFY(child<QLabel>("side-b")->text().contains(QStringLiteral("My <stations>")));
        workbook.removeDocument(WorkbookController::Kind::SavedView, QStringLiteral("My <stations>"), {});
        QVERIFY(choice->findData(QStringLiteral("My <stations>")) < 0);
        QCOMPARE(choice->currentIndex(), 0);
    }

    void theBreakdownCountsByAnyField()
    {
        child<QTabBar>("comparisons")->setCurrentIndex(static_cast<int>(CompareView::Page::Breakdown));
        QTRY_VERIFY(settled() && figure("breakdown"));
        const auto namesOfBars = [this] {
            QStringList names;
            for (const auto& bar : std::get<CategoryBars>(figure("breakdown")->body).bars)
                names << QStringLiteral("%1 %2").arg(bar.name).arg(bar.count);
            return names;
        };
        QCOMPARE(namesOfBars(),
                 QStringList({QStringLiteral("CAF 120"), QStringLiteral("CPAM 120"), QStringLiteral("Gare 40")}));
        auto* field = child<QComboBox>("breakdown-field");
        field->setCurrentIndex(field->findData(QByteArray("department")));
        QTRY_VERIFY(settled());
        QCOMPARE(namesOfBars(), QStringList(QStringLiteral("Isère (38) 280")));
        child<QComboBox>("breakdown-unit")->setCurrentIndex(1);
        QTRY_VERIFY(settled());
        QVERIFY(figure("breakdown")->frame.sampleSize.contains(QStringLiteral("mentions")));
        child<QComboBox>("breakdown-unit")->setCurrentIndex(0);
        field->setCurrentIndex(0);
        QTRY_VERIFY(settled());
        // A bar is a way to what it counts.
        auto* view = child<FigurePanel>("figure-breakdown")->findChild<FigureView*>();
        QTest::keyClick(view, Qt::Key_End);
        QTest::keyClick(view, Qt::Key_Return);
        QTRY_COMPARE(m_window->snapshots().selection().experienceCount(), Row(40));
    }

    void delaysAreAlsoAHistogram()
    {
        child<QTabBar>("comparisons")->setCurrentIndex(static_cast<int>(CompareView::Page::Delays));
        QTRY_VERIFY(settled() && figure("delays"));
        child<QComboBox>("delays-origin")->setCurrentIndex(0);
        child<QComboBox>("delays-shown")->setCurrentIndex(1);
        QTRY_VERIFY(settled());
        qint64 answered = 0;
        for (const Histogram::Bin& bin : std::get<Histogram>(figure("delays")->body).bins)
            answered += bin.count;
        QCOMPARE(answered, 120);
        QVERIFY(!child<QComboBox>("delays-group")->isEnabled());
        child<QComboBox>("delays-shown")->setCurrentIndex(0);
        QTRY_VERIFY(settled());
        QVERIFY(std::holds_alternative<SurvivalCurves>(figure("delays")->body));
        QVERIFY(child<QComboBox>("delays-group")->isEnabled());
    }

    void nothingLeftIsSaid()
    {
        m_window->snapshots().toggle("typology", "CAF");
        m_window->snapshots().toggle("month", "2031-01");
        QTRY_VERIFY(settled());
        QVERIFY(std::get<FunnelPlot>(figure("funnel")->body).points.empty());
        QVERIFY(!child<FigurePanel>("figure-funnel")->findChild<FigureView*>()->accessibleDescription().isEmpty());
    }

private:
    template <typename T>
    T* child(const char* name)
    {
        return m_window->findChild<T*>(QLatin1String(name));
    }
    std::shared_ptr<const FigureSpec> figure(const char* name)
    {
        return m_window->findChild<FigurePanel*>(QStringLiteral("figure-") + QLatin1String(name))->figure();
    }
    void openFilters()
    {
        child<QTabBar>("comparisons")->setCurrentIndex(3);
        compareWith(0);
    }
    void compareWith(int choice)
    {
        child<QComboBox>("compare-with")->setCurrentIndex(choice);
        QTRY_VERIFY(settled());
    }
    /// Of the table that is shown.
    QString cell(int row, int column)
    {
        return child<QTableView>("compared")->model()->index(row, column).data().toString();
    }
    QString negatives(int column) { return cell(3, column); }    // after the three counts
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

QTEST_MAIN(TestCompare)
#include "test_compare.moc"
