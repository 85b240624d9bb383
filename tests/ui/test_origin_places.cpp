// SPDX-License-Identifier: GPL-3.0-or-later
// Wherever a number stands in the window, the rows that its origin leads to are as many as it says.
#include "core/chart/row_target.h"
#include "core/query/query_language.h"
#include "tests/query/small_tables.h"
#include "tests/ui/small_data.h"
#include "ui/dialogs/origin_dialog.h"
#include "ui/models/display_text.h"
#include "ui/models/structure_history_model.h"
#include "ui/render/figure_panel.h"
#include "ui/views/chip_bar.h"
#include "ui/views/criteria_facet.h"
#include "ui/views/facet_tree.h"
#include "ui/views/linked_figure.h"
#include "ui/views/list_facet.h"
#include "ui/views/network_facet.h"
#include "ui/views/range_facet.h"
#include "ui/views/sentiment_facet.h"
#include "ui/views/structure_sheet.h"

#include <QCheckBox>
#include <QContextMenuEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <memory>

using namespace vigie;

namespace {

const QString hash = QString(64, u'a');

OpenedSnapshot opened(std::shared_ptr<const Dataset> dataset)
{
    OpenedSnapshot snapshot;
    snapshot.path = QStringLiteral("small");
    snapshot.dataset = std::move(dataset);
    snapshot.info.contentHash = hash;
    snapshot.info.dataDate = QStringLiteral("2025-04-01");
    return snapshot;
}

/// A view of the whole window's filter.
class PlainView : public SelectionView
{
public:
    using SelectionView::SelectionView;

protected:
    void refresh() override {}
};

}    // namespace

class TestOriginPlaces : public QObject
{
    Q_OBJECT

    std::unique_ptr<Workspace> m_workspace;

    SnapshotController& snapshots() { return m_workspace->snapshots(); }

    void filterBy(const char* query)
    {
        const auto filter = snapshots().understood(QString::fromUtf8(query));
        QVERIFY2(filter.ok(), query);
        snapshots().setFilter(*filter);
    }

    /// Asks where a number comes from, goes to its rows, and comes back: how many there are.
    Selection rowsBehind(QAction* act, QWidget& asker)
    {
        act->trigger();
        const std::unique_ptr<OriginDialog> dialog(asker.window()->findChild<OriginDialog*>());
        if (!dialog)
            qFatal("nothing tells the origin");
        auto* rows = dialog->findChild<QPushButton*>(QStringLiteral("origin-rows"));
        const FilterState before = snapshots().filter();
        if (!rows->isEnabled()) {    // there are none
            FilterState nothing;
            nothing.toggle("id", "none of them");
            return snapshots().selection().refiltered(nothing);
        }
        rows->click();
        const Selection found = snapshots().selection();
        snapshots().setFilter(before);
        return found;
    }

    QMenu* menuOf(QWidget* widget, const QPoint& at, const char* name)
    {
        QContextMenuEvent asked(QContextMenuEvent::Keyboard, at, widget->mapToGlobal(at));
        QCoreApplication::sendEvent(widget, &asked);
        return widget->findChild<QMenu*>(QLatin1String(name));
    }

    /// How many counts were asked for.
    int askEveryRow(FacetTree* tree, const QModelIndex& parent = {})
    {
        if (parent.isValid())
            tree->expand(parent);    // which puts the rows in order
        int asked = 0;
        for (int row = 0; row < tree->model()->rowCount(parent); ++row) {
            const QModelIndex value = tree->model()->index(row, 0, parent);
            tree->setCurrentIndex(value);
            std::unique_ptr<QMenu> menu(menuOf(tree, {}, "facet-menu"));
            QAction* act = menu ? menu->findChild<QAction*>(QStringLiteral("number-origin")) : nullptr;
            if (!act) {
                qWarning("no act");
                return -1;
            }
            const QString shown = value.siblingAtColumn(1).data().toString();
            const QString found = countText(rowsBehind(act, *tree).experienceCount());
            if (shown != found)
                qWarning("%s: %s, not %s", qPrintable(value.data().toString()), qPrintable(shown), qPrintable(found));
            asked += shown == found ? 1 : -1000;
            menu.reset();    // the next to pop up would close it
            asked += askEveryRow(tree, value);
        }
        return asked;
    }

private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<Workspace>();
        snapshots().adopt(opened(smallDataset()));
    }

    void theLineUnderTheSearchField()
    {
        ChipBar bar(*m_workspace);
        filterBy("typologie:CAF");
        auto* counts = bar.findChild<QLabel*>(QStringLiteral("counts"));
        const std::unique_ptr<QMenu> menu(menuOf(counts, {}, "number-menu"));
        QVERIFY(menu);
        QCOMPARE(menu->actions().size(), 3);
        const QStringList parts = countsParts(snapshots().selection());
        for (int i = 0; i < 3; ++i) {
            QVERIFY2(menu->actions()[i]->text().contains(parts[i]), qPrintable(menu->actions()[i]->text()));
            QCOMPARE(countsParts(rowsBehind(menu->actions()[i], bar))[i], parts[i]);
        }
        QVERIFY(counts->focusPolicy() & Qt::TabFocus);    // Shift+F1 asks, too

        filterBy("typologie:CAF ressenti:Négatif");
        auto* negatives = bar.findChild<QLabel*>(QStringLiteral("negatives"));
        const std::unique_ptr<QMenu> ofShare(menuOf(negatives, {}, "number-menu"));
        QVERIFY(ofShare);
        QCOMPARE(rowsBehind(ofShare->actions()[0], bar).experienceCount(), Row(3));    // 2 of the 3 with a CAF
    }

    void keysAskForTheLine()
    {
        ChipBar bar(*m_workspace);
        filterBy("typologie:CAF");
        bar.show();
        QVERIFY(QTest::qWaitForWindowActive(&bar));
        auto* counts = bar.findChild<QLabel*>(QStringLiteral("counts"));
        counts->setFocus(Qt::TabFocusReason);
        QTest::keyClick(counts, Qt::Key_F1, Qt::ShiftModifier);
        QVERIFY(counts->findChild<QMenu*>(QStringLiteral("number-menu")));
    }

    void listsAndTrees_data()
    {
        QTest::addColumn<QString>("query");
        QTest::newRow("everything") << QString();
        QTest::newRow("its own field") << QStringLiteral("departement:38 reseau:CNAF");
        QTest::newRow("exclusions") << QStringLiteral("-departement:38 -typologie:CPAM ressenti:Négatif");
        QTest::newRow("a structure") << QStringLiteral("structure:s1,s3");
    }

    void listsAndTrees()
    {
        QFETCH(QString, query);
        ListFacet departments(*m_workspace, {"department", QStringLiteral("Département"), QStringLiteral("?"), true});
        ListFacet months(*m_workspace, {"month", QStringLiteral("Mois"), QStringLiteral("?")});
        NetworkFacet networks(*m_workspace);
        for (QWidget* facet : std::initializer_list<QWidget*>{&departments, &months, &networks})
            facet->show();
        filterBy(query.toUtf8().constData());
        QCOMPARE(askEveryRow(departments.findChild<FacetTree*>()), 5);
        QCOMPARE(askEveryRow(months.findChild<FacetTree*>()), 4);
        QVERIFY(askEveryRow(networks.findChild<FacetTree*>()) >= 9);    // 2 networks, 3 typologies, 4 structures
        auto* abroad = departments.findChild<QCheckBox*>();
        const std::unique_ptr<QMenu> menu(menuOf(abroad, {}, "number-menu"));
        QVERIFY(menu);
        QVERIFY(abroad->text().contains(countText(rowsBehind(menu->actions()[0], departments).experienceCount())));
    }

    void ranges()
    {
        auto data = std::make_shared<Dataset>(*smallDataset());
        data->experiences =
            test::tableOf("experiences", "id | delay_days:number\n1 | 3\n2 | 7.5\n3 | 8\n4 |\n5 | 90\n6 | 8\n");
        snapshots().adopt(opened(data));
        RangeFacet facet(*m_workspace, {"delay_days",
                                        QStringLiteral("Délai"),
                                        QStringLiteral("inconnu"),
                                        {7.5, 8.5},
                                        {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}});
        facet.show();
        for (const char* query : {"", "delai:<8", "typologie:CAF delai:>=8"}) {
            filterBy(query);
            QCOMPARE(askEveryRow(facet.findChild<FacetTree*>()), 4);
        }
    }

    void buttonsOfFacets()
    {
        SentimentFacet sentiments(*m_workspace);
        CriteriaFacet criteria(*m_workspace);
        sentiments.show();
        criteria.show();
        filterBy("ressenti:Positif -reactivite:Positif");
        const auto actOf = [](QWidget* widget) {
            const auto acts = widget->actions();
            const auto found = std::ranges::find(acts, QStringLiteral("number-origin"), &QAction::objectName);
            return found == acts.end() ? nullptr : *found;
        };
        const int expected[] = {3, 1, 1};    // without what is positively quick: 3
        for (int i = 0; i < 3; ++i) {
            auto* box = sentiments.findChild<QCheckBox*>(QStringLiteral("sentiment%1").arg(i));
            QVERIFY(box && actOf(box));
            const auto found = static_cast<int>(rowsBehind(actOf(box), sentiments).experienceCount());
            QCOMPARE(found, expected[i]);
            QVERIFY2(box->accessibleName().contains(QString::number(found)), qPrintable(box->accessibleName()));
        }
        int asked = 0;
        for (auto* segment : criteria.findChildren<BarSegment*>()) {
            if (!segment->objectName().startsWith(QLatin1String("criterion-reactivity")))
                continue;
            const Row found = rowsBehind(actOf(segment), criteria).experienceCount();
            QVERIFY2(segment->accessibleName().contains(QStringLiteral(": %1 ").arg(found)),
                     qPrintable(segment->accessibleName()));
            ++asked;
        }
        QCOMPARE(asked, 4);
    }

    void publishedValues()
    {
        PlainView view(*m_workspace);
        StructureSheet sheet(*m_workspace, view);
        filterBy("typologie:CPAM");    // the sheet is shown all the same
        sheet.showStructure(0, true);
        QTRY_VERIFY(sheet.ready());
        auto* tree = sheet.findChild<QTreeView*>(QStringLiteral("structure-history"));
        const auto* history = qobject_cast<const StructureHistoryModel*>(tree->model());
        QCOMPARE(history->rowCount(), 2);
        const NumberColumn& values = *snapshots().selection().dataset().results.numbers("value");
        sheet.setVisible(true);
        QVERIFY(QTest::qWaitForWindowActive(&sheet));
        tree->setFocus();
        int asked = 0;
        for (int line = 0; line < history->rowCount(); ++line) {
            const QModelIndex indicator = history->index(line, 0);
            tree->expand(indicator);
            for (int row = 0; row < history->rowCount(indicator); ++row, ++asked) {
                const QModelIndex period = history->index(row, 0, indicator);
                tree->setCurrentIndex(period);
                QAction press;
                connect(&press, &QAction::triggered, tree,
                        [tree] { QTest::keyClick(tree, Qt::Key_F1, Qt::ShiftModifier); });
                const std::vector<Row> found = rowsBehind(&press, sheet).results();
                QCOMPARE(found.size(), size_t(1));
                QCOMPARE(values.values[found[0]], history->periodAt(period)->value);
            }
        }
        QCOMPARE(asked, 3);
    }

    void rowsOfTheTableOfAFigure()
    {
        const FigureContext context = snapshots().figureContext();
        for (const FigureSpec& figure :
             {typologySharesFigure(context, 12), monthlyFigure(context), departmentMapFigure(context)}) {
            const std::vector<MarkTarget> targets = targetsOfRows(figure);
            const bool ofMonths = figure.recipe.kind == monthlyFigure(context).recipe.kind;
            int asked = 0;
            for (size_t row = 0; row < targets.size(); ++row) {
                const auto origin = originOf(figure, targets[row], snapshots());
                QVERIFY(origin.ok());
                if (targets[row].field.empty())
                    continue;
                const PlottedRow& cells = figure.table.rows[row];
                const PlottedCell& n = ofMonths ? cells.back() : cells[1];
                const QString told = countText(*origin->rows);
                QVERIFY2(n.text == told, qPrintable(cells[0].text + u' ' + n.text + u' ' + told));
                QVERIFY(origin->value.contains(n.text));
                ++asked;
            }
            QVERIFY2(asked >= 3, qPrintable(figure.frame.title));
        }
    }

    void cellsOfAMatrix()
    {
        const FigureSpec matrix = criteriaMatrixFigure(snapshots().figureContext());
        for (size_t row = 0; row < matrix.table.rows.size(); ++row) {
            for (qsizetype column = 1; column < matrix.table.columns.size(); column += 2) {
                const auto origin = originOf(matrix, targetOfRow(matrix, row, column), snapshots());
                QVERIFY(origin.ok());
                if (snapshots().selection().dataset().experiences.column(targetOfRow(matrix, row, column).field))
                    QCOMPARE(matrix.table.rows[row][column].text, countText(*origin->rows));
            }
        }
    }

    void theTableAsksForItsRow()
    {
        FigurePanel panel;
        linkFigure(&panel, *m_workspace);
        panel.setFigure(std::make_shared<FigureSpec>(typologySharesFigure(snapshots().figureContext(), 12)));
        QSignalSpy asked(&panel, &FigurePanel::originAsked);
        panel.show();
        panel.findChild<QAbstractButton*>(QStringLiteral("figurePanel.tableButton"))->click();
        auto* table = panel.findChild<QTableView*>(QStringLiteral("figurePanel.table"));
        QVERIFY(QTest::qWaitForWindowActive(&panel));
        table->setFocus();
        table->setCurrentIndex(table->model()->index(1, 1));
        QTest::keyClick(table, Qt::Key_F1, Qt::ShiftModifier);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked[0][0].value<MarkTarget>(), targetsOfRows(*panel.figure())[1]);
        QVERIFY(!asked[0][0].value<MarkTarget>().field.empty());
    }

    void rowsThatNoMarkStandsFor()
    {
        FigureSpec figure = typologySharesFigure(snapshots().figureContext(), 12);
        auto& dots = std::get<ShareDots>(figure.body).dots;
        figure.table.rows.push_back({QStringLiteral("Ensemble")});
        QVERIFY(targetOfRow(figure, figure.table.rows.size() - 1).field.empty());
        QVERIFY(targetOfRow(figure, figure.table.rows.size()).field.empty());
        figure.table.rows.back().front() = dots[0].name;
        QCOMPARE(targetsOfRows(figure).back(), dots[0].target);
        dots.push_back(dots[0]);    // the same name twice, and neither stands at the row's place
        figure.table.rows.push_back(figure.table.rows.back());
        figure.table.rows.push_back(figure.table.rows.back());
        QVERIFY(targetsOfRows(figure).back().field.empty());
    }
};

QTEST_MAIN(TestOriginPlaces)
#include "test_origin_places.moc"
