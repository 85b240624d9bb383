// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/small_data.h"
#include "ui/control/saved_views.h"
#include "ui/control/structure_groups.h"
#include "ui/models/palette_index.h"
#include "ui/views/range_facet.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace vigie;
using Kind = WorkbookController::Kind;

namespace {

Condition on(const char* field, std::vector<std::string> any)
{
    Condition condition;
    condition.field = field;
    condition.any = std::move(any);
    return condition;
}

}    // namespace

/// Saved views, quick periods, groups, ranges and the names one can go to, without a window.
class TestSavedViews : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::optional<Workspace> m_workspace;

private Q_SLOTS:
    void init()
    {
        m_workspace.emplace();
        m_workspace->workbook().open(
            m_folder.filePath(QStringLiteral("%1.workbook").arg(QLatin1String(QTest::currentTestFunction()))));
        OpenedSnapshot snapshot;
        snapshot.dataset = smallDataset();
        m_workspace->snapshots().adopt(snapshot);
    }
    void cleanup() { m_workspace.reset(); }

    void viewsComeBackFromTheirText();
    void unreadableViewsSayWhy();
    void relativePeriodsFollowTheData();
    void openingRestoresFilterAndPlace();
    void quickPeriodsEndWithTheData();
    void rangesJoinTheirNeighbours();
    void rangesAreCountedWithoutTheirOwnCondition();
    void groupsAreNamedByTheirCodes();
    void groupsCountDistinctExperiences();
    void keptGroupsAreUndone();
    void namesAreFoundHoweverTheyAreTyped();
};

void TestSavedViews::viewsComeBackFromTheirText()
{
    FilterState filter;
    filter.set(on("sentiment", {"Négatif"}));
    const SavedView view = SavedView::of(QStringLiteral("mine"), filter, WindowPlace::Experiences, QDate(2025, 3, 3));
    QCOMPARE(view.query, QStringLiteral("ressenti:Négatif"));
    QVERIFY(!view.period);
    const auto back = SavedView::fromJson(view.name, view.toJson());
    QVERIFY(back);
    QVERIFY(*back == view);
}

void TestSavedViews::unreadableViewsSayWhy()
{
    for (const char* json : {"", "[]", "{\"place\":\"map\"}", "{\"query\":\"\",\"place\":\"cellar\"}",
                             "{\"query\":\"\",\"place\":\"map\",\"period\":\"last-blink\"}"}) {
        const auto view = SavedView::fromJson(QStringLiteral("odd"), json);
        QVERIFY2(!view, json);
        QVERIFY(view.error().what.contains(QStringLiteral("odd")));
        QVERIFY(!view.error().why.isEmpty());
    }
}

void TestSavedViews::relativePeriodsFollowTheData()
{
    FilterState filter;
    filter.set(quickPeriodCondition(QuickPeriod::Last7Days, QDate(2025, 1, 31)));
    const SavedView view = SavedView::of(QStringLiteral("week"), filter, WindowPlace::Map, QDate(2025, 1, 31));
    QCOMPARE(view.period, std::optional(QuickPeriod::Last7Days));
    QVERIFY(view.query.isEmpty());
    // The data at hand end on 3 March: the week is another one.
    SavedViews views(*m_workspace);
    views.open(view);
    QVERIFY(*m_workspace->snapshots().filter().on("published_on") ==
            quickPeriodCondition(QuickPeriod::Last7Days, QDate(2025, 3, 3)));
    QCOMPARE(m_workspace->snapshots().selection().experienceCount(), Row(3));
    // A period of one's own stays where it is.
    filter.set(quickPeriodCondition(QuickPeriod::Last7Days, QDate(2025, 1, 30)));
    QVERIFY(!SavedView::of(QStringLiteral("fixed"), filter, WindowPlace::Map, QDate(2025, 1, 31)).period);
}

void TestSavedViews::openingRestoresFilterAndPlace()
{
    SavedViews views(*m_workspace);
    SnapshotController& snapshots = m_workspace->snapshots();
    snapshots.toggle("department", "38");
    views.save(QStringLiteral("Isère"), WindowPlace::Structures);
    const FilterState saved = snapshots.filter();
    snapshots.setFilter({});
    QSignalSpy went(&*m_workspace, &Workspace::placeAsked);
    QCOMPARE(views.views().size(), size_t(1));
    views.open(views.views().front());
    QVERIFY(snapshots.filter() == saved);
    QCOMPARE(went.count(), 1);
    QCOMPARE(went[0][0].value<WindowPlace>(), WindowPlace::Structures);

    views.rename(QStringLiteral("Isère"), QStringLiteral("38"));
    QVERIFY(views.has(QStringLiteral("38")) && !views.has(QStringLiteral("Isère")));
    views.remove(QStringLiteral("38"));
    QVERIFY(views.views().empty());
    snapshots.undoStack().undo();
    QVERIFY(views.has(QStringLiteral("38")));
    // A query of other data says so and changes nothing.
    QSignalSpy failures(&snapshots, &SnapshotController::failed);
    SavedView foreign = views.views().front();
    foreign.query = QStringLiteral("departement:Atlantide");
    views.open(foreign);
    QCOMPARE(failures.count(), 1);
    QVERIFY(snapshots.filter() == saved);
}

void TestSavedViews::quickPeriodsEndWithTheData()
{
    const Condition week = quickPeriodCondition(QuickPeriod::Last7Days, QDate(2025, 3, 10));
    QCOMPARE(dayOf(*week.from), QDate(2025, 3, 4));
    QCOMPARE(dayOf(*week.until), QDate(2025, 3, 11));
    const Condition quarter = quickPeriodCondition(QuickPeriod::Last3Months, QDate(2025, 3, 15));
    QCOMPARE(dayOf(*quarter.from), QDate(2024, 12, 16));
    for (QuickPeriod period : allQuickPeriods) {
        const Condition condition = quickPeriodCondition(period, QDate(2024, 2, 29));
        QCOMPARE(quickPeriodOf(&condition, QDate(2024, 2, 29)), std::optional(period));
        QCOMPARE(quickPeriodFromId(quickPeriodId(period)), std::optional(period));
    }
    QVERIFY(!quickPeriodOf(nullptr, QDate(2024, 2, 29)));
    QVERIFY(!quickPeriodOf(&week, QDate()));
}

void TestSavedViews::rangesJoinTheirNeighbours()
{
    const NumberRanges ranges({10, 20, 30});
    QCOMPARE(ranges.rangeOf(9.9), size_t(0));
    QCOMPARE(ranges.rangeOf(10), size_t(1));
    QCOMPARE(ranges.rangeOf(1000), size_t(3));
    Condition condition = ranges.toggled("delay_days", nullptr, 1);
    QCOMPARE(condition.atLeast, std::optional(10.0));
    QCOMPARE(condition.below, std::optional(20.0));
    condition = ranges.toggled("delay_days", &condition, 2);
    QCOMPARE(condition.below, std::optional(30.0));
    QVERIFY(ranges.isChosen(&condition, 1) && ranges.isChosen(&condition, 2) && !ranges.isChosen(&condition, 3));
    condition = ranges.toggled("delay_days", &condition, 1);
    QCOMPARE(condition.atLeast, std::optional(20.0));
    condition = ranges.toggled("delay_days", &condition, 0);    // no neighbour: it takes the place
    QVERIFY(!condition.atLeast);
    QCOMPARE(condition.below, std::optional(10.0));
    QVERIFY(ranges.toggled("delay_days", &condition, 0).demandsNothing());
}

void TestSavedViews::rangesAreCountedWithoutTheirOwnCondition()
{
    // The small data have no such number: all six are without it, whatever is asked of it.
    FilterState filter;
    filter.set(on("sentiment", {"Négatif"}));
    const NumberRanges ranges({10});
    const auto counts = countByRange(Selection(smallDataset(), filter), "delay_days", ranges);
    QCOMPARE(counts, (std::vector<Row>{0, 0, 3}));
}

void TestSavedViews::groupsAreNamedByTheirCodes()
{
    StructureGroups groups(*m_workspace);
    StructureGroup south;
    south.name = QStringLiteral("Sud");
    south.codes = {"s2", "s1"};
    StructureGroup rhone;
    rhone.name = QStringLiteral("Rhône");
    rhone.kind = StructureGroup::Kind::Rule;
    rhone.rule = QStringLiteral("departement:69");
    QVERIFY(groups.keep(south, {}));
    QVERIFY(groups.keep(rhone, {}));
    QCOMPARE(groups.namesOf({"s1", "s2"}), QStringList{QStringLiteral("Sud")});
    QCOMPARE(groups.namesOf({"s3", "s1", "s2"}), (QStringList{QStringLiteral("Sud"), QStringLiteral("Rhône")}));
    QVERIFY(groups.namesOf({"s1"}).isEmpty());
    QVERIFY(groups.namesOf({}).isEmpty());
    QVERIFY(groups.sentenceOf(on("structure_code", {"s3"})).contains(QStringLiteral("Rhône")));
    QVERIFY(groups.sentenceOf(on("department", {"69"})).isEmpty());
}

void TestSavedViews::groupsCountDistinctExperiences()
{
    StructureGroups groups(*m_workspace);
    StructureGroup both;
    both.name = QStringLiteral("both");
    both.codes = {"s2", "s3"};    // experience 4 names both, and counts once
    QVERIFY(groups.keep(both, {}));
    FilterState filter;
    filter.set(on("structure_code", {"s1"}));
    QCOMPARE(countByGroup(Selection(smallDataset(), filter), groups.entries()), std::vector<Row>{2});
}

void TestSavedViews::keptGroupsAreUndone()
{
    StructureGroups groups(*m_workspace);
    StructureGroup group;
    group.name = QStringLiteral("one");
    group.codes = {"s1"};
    QVERIFY(groups.keep(group, {}));
    QSignalSpy failures(&m_workspace->workbook(), &WorkbookController::failed);
    QVERIFY(!groups.keep(group, {}));    // the name is taken
    QCOMPARE(failures.count(), 1);
    group.name = QStringLiteral("two");
    QVERIFY(groups.keep(group, QStringLiteral("one")));
    QVERIFY(groups.named(QStringLiteral("two")) && !groups.named(QStringLiteral("one")));
    m_workspace->snapshots().undoStack().undo();    // name and content in one step
    QVERIFY(groups.named(QStringLiteral("one")) && !groups.named(QStringLiteral("two")));
}

void TestSavedViews::namesAreFoundHoweverTheyAreTyped()
{
    PaletteIndex index;
    index.setDataset(smallDataset(), m_workspace->snapshots().territories());
    index.setOthers({{PaletteEntry::Kind::Action, QStringLiteral("Quit"), {}, "quit"}});
    const auto first = [&](const char* typed) {
        const auto found = index.find(QString::fromUtf8(typed), 10);
        return found.empty() ? QString() : found.front().title;
    };
    QCOMPARE(first("caf"), QStringLiteral("CAF"));    // the typology is called so; structures only begin so
    QCOMPARE(first("ISERE"), QStringLiteral("Isère"));
    QCOMPARE(first("grenoble"), QStringLiteral("CAF de l'Isère"));
    QCOMPARE(first("s3"), QStringLiteral("CPAM du Rhône"));
    QCOMPARE(first("lyon cpam"), QStringLiteral("CPAM du Rhône"));
    QCOMPARE(first("caf corse"), QStringLiteral("CAF de Corse-du-Sud"));
    QVERIFY(index.find(QStringLiteral("zzz"), 10).empty());
    QCOMPARE(index.find(QString(), 10).size(), size_t(1));
    const auto closed = index.find(QStringLiteral("paris siege"), 10);
    QCOMPARE(closed.size(), size_t(1));
    QVERIFY(!closed.front().active);
}

QTEST_MAIN(TestSavedViews)
#include "test_saved_views.moc"
