// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/small_data.h"
#include "ui/render/figure_panel.h"
#include "ui/render/figure_view.h"
#include "ui/render/mark_highlight.h"
#include "ui/views/main_window.h"

#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace vigie;

namespace {

FigureMark markAt(int left, const MarkTarget& target)
{
    FigureMark mark{{}, target, {}};
    mark.area.addRect(left, 10, 20, 20);
    return mark;
}

const std::vector<FigureMark>& threeMarks()
{
    static const std::vector<FigureMark> marks = {
        markAt(10, {"department", {"38"}}), markAt(40, {"department", {"69", "2A"}}), markAt(70, {"typology", {"38"}})};
    return marks;
}

}    // namespace

/// A mark that is chosen is seen everywhere; only a double click or Enter filters.
class TestLinking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English));    // months and numbers are looked for by their words
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("vigie-test"));
        QCoreApplication::setApplicationName(QStringLiteral("vigie-test-linking"));
        m_window = std::make_unique<MainWindow>(m_folder.path());
        m_window->resize(1280, 800);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        OpenedSnapshot snapshot;
        snapshot.dataset = smallDataset();
        m_window->snapshots().adopt(std::move(snapshot));
        m_window->showPlace(WindowPlace::Overview);
    }

    void init()
    {
        snapshots().setFilter({});
        snapshots().setHighlight({});
    }

    void marksOfTheSameFieldAndValueStandOut()
    {
        QCOMPARE(highlightedMarks(threeMarks(), {"department", {"2A"}}), std::vector<size_t>({1}));
        QCOMPARE(highlightedMarks(threeMarks(), {"department", {"69", "38"}}), std::vector<size_t>({0, 1}));
        QVERIFY(highlightedMarks(threeMarks(), {"region", {"84"}}).empty());
        QVERIFY(highlightedMarks(threeMarks(), {}).empty());
        QVERIFY(highlightedMarks({markAt(0, {})}, {}).empty());
    }

    void theOthersFade()
    {
        QPixmap body(100, 40);
        body.fill(Qt::white);
        QPainter painter(&body);
        for (const FigureMark& mark : threeMarks())
            painter.fillPath(mark.area, Qt::black);
        painter.end();
        const QImage before = body.toImage();
        paintHighlight(body, threeMarks(), {}, lightFigureTheme());
        QCOMPARE(body.toImage(), before);
        paintHighlight(body, threeMarks(), {1}, lightFigureTheme());
        const QImage after = body.toImage();
        QCOMPARE(after.pixelColor(50, 20), QColor(Qt::black));
        QVERIFY(after.pixelColor(20, 20).lightness() > 120);
        QVERIFY(after.pixelColor(80, 20).lightness() > 120);
        QCOMPARE(after.pixelColor(5, 5), QColor(Qt::white));
    }

    void aClickHighlightsInEveryFigureAndFiltersNothing()
    {
        FigureView* months = view("figure-months");
        const QPoint january = reach(months, "month", "2025-01");
        const QImage before = grabbed(months);
        QTest::mouseClick(months, Qt::LeftButton, {}, january);
        QCOMPARE(snapshots().highlight(), MarkTarget({"month", {"2025-01"}}));
        QVERIFY(snapshots().filter().empty());
        QVERIFY(grabbed(months) != before);
        QVERIFY(months->accessibleDescription().contains(QStringLiteral("Highlighted: ")));
        auto* status = child<QLabel>("highlight");
        QVERIFY(status->isVisible() && status->text().contains(QStringLiteral("Jan 2025")));
        // Another figure of the same field, in a place that was not seen yet, knows it too.
        snapshots().setHighlight({"department", {"38"}});
        QVERIFY(view("figure-map")->accessibleDescription().contains(QStringLiteral("Isère")));
        QVERIFY(!view("figure-months")->accessibleDescription().contains(QStringLiteral("Highlighted")));
        m_window->showPlace(WindowPlace::Map);
        FigureView* map = view("figure-full-map");
        QTRY_VERIFY(map->figure());
        const QImage lit = grabbed(map);
        snapshots().setHighlight({});
        QTRY_VERIFY(grabbed(map) != lit);
        QVERIFY(!status->isVisible());
        m_window->showPlace(WindowPlace::Overview);
    }

    void chosenAgainOrBesideOrEscapeEndsIt()
    {
        FigureView* months = view("figure-months");
        const QPoint january = reach(months, "month", "2025-01");
        QTest::mouseClick(months, Qt::LeftButton, {}, january);
        QVERIFY(!snapshots().highlight().field.empty());
        QTest::mouseClick(months, Qt::LeftButton, {}, january);
        QVERIFY(snapshots().highlight().field.empty());
        QTest::mouseClick(months, Qt::LeftButton, {}, january);
        QTest::mouseClick(months, Qt::LeftButton, {}, QPoint(1, 1));
        QVERIFY(snapshots().highlight().field.empty());
        QTest::mouseClick(months, Qt::LeftButton, {}, january);
        QTest::keyClick(months, Qt::Key_Escape);
        QVERIFY(snapshots().highlight().field.empty());
    }

    void aDoubleClickFilters()
    {
        FigureView* months = view("figure-months");
        const QPoint january = reach(months, "month", "2025-01");
        QTest::mouseDClick(months, Qt::LeftButton, {}, january);
        QVERIFY(snapshots().filter().on("month"));
        QCOMPARE(snapshots().selection().experienceCount(), Row(2));
        QVERIFY(snapshots().highlight().field.empty());    // it went with the selection it was seen in
    }

    void spaceHighlightsAndEnterFilters()
    {
        FigureView* typologies = view("figure-typologies");
        QTest::keyClick(typologies, Qt::Key_Home);
        QTest::keyClick(typologies, Qt::Key_Space);
        QCOMPARE(snapshots().highlight().field, std::string("typology"));
        QVERIFY(snapshots().filter().empty());
        const MarkTarget target = snapshots().highlight();
        QTest::keyClick(typologies, Qt::Key_Return);
        QCOMPARE(snapshots().filter().on("typology")->any, target.values);
    }

    void everyKindOfOverviewMarkTakesPart()
    {
        for (const char* name : {"figure-map", "figure-months", "figure-criteria", "figure-typologies"}) {
            FigureView* each = view(name);
            snapshots().setHighlight({});
            QTest::keyClick(each, Qt::Key_Home);
            QTest::keyClick(each, Qt::Key_Space);
            QVERIFY2(!snapshots().highlight().field.empty(), name);
            QVERIFY2(each->accessibleDescription().contains(QStringLiteral("Highlighted: ")), name);
        }
    }

    void tilesTellTheirValueAndLeadOn()
    {
        const auto name = [this](const char* tile) { return child<QPushButton>(tile)->accessibleName(); };
        QTRY_VERIFY2(name("tile-experiences").contains(QStringLiteral(": 6. 6 ")),
                     qPrintable(name("tile-experiences")));
        QVERIFY(name("tile-structures").contains(QStringLiteral(": 4. 0 ")));
        QVERIFY(name("tile-negatives").contains(QStringLiteral("n < 10")));    // of six nothing is said
        QVERIFY(name("tile-transparency").contains(QStringLiteral("n < 10")));
        QVERIFY(name("tile-delay").contains(QStringLiteral("no answer is dated")));
        snapshots().toggle("typology", "CPAM");
        QTRY_VERIFY2(name("tile-experiences").contains(QStringLiteral(": 2. 2 ")),
                     qPrintable(name("tile-experiences")));
        auto* places = child<QTabWidget>("places");
        const std::pair<const char*, WindowPlace> ways[] = {{"tile-experiences", WindowPlace::Experiences},
                                                            {"tile-negatives", WindowPlace::Map},
                                                            {"tile-delay", WindowPlace::Compare},
                                                            {"tile-structures", WindowPlace::Structures},
                                                            {"tile-transparency", WindowPlace::Indicators}};
        for (const auto& [tile, place] : ways) {
            m_window->showPlace(WindowPlace::Overview);
            QTest::keyClick(child<QPushButton>(tile), Qt::Key_Space);
            QCOMPARE(places->currentIndex(), static_cast<int>(place));
        }
        m_window->showPlace(WindowPlace::Overview);
    }

private:
    template <typename T>
    T* child(const char* name)
    {
        return m_window->findChild<T*>(QLatin1String(name));
    }
    SnapshotController& snapshots() { return m_window->snapshots(); }
    FigureView* view(const char* panel) { return child<FigurePanel>(panel)->findChild<FigureView*>(); }
    static QImage grabbed(FigureView* view) { return view->grab().toImage(); }

    /// Where the mark is, found as a person finds it: by pointing until it says what it stands for.
    QPoint reach(FigureView* view, const std::string& field, const std::string& value)
    {
        const MarkTarget wanted{field, {value}};
        for (int y = 5; y < view->height(); y += 6) {
            for (int x = 5; x < view->width(); x += 6) {
                QSignalSpy chosen(view, &FigureView::markChosen);
                snapshots().setHighlight({});
                QTest::mouseClick(view, Qt::LeftButton, {}, {x, y});
                const bool found = chosen.size() == 1 && chosen[0][0].value<MarkTarget>() == wanted;
                snapshots().setHighlight({});
                if (found) {
                    view->clearFocus();
                    return {x, y};
                }
            }
        }
        return {};
    }

    QTemporaryDir m_folder;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestLinking)
#include "test_linking.moc"
