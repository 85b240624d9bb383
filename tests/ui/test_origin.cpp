// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/query_language.h"
#include "tests/ui/small_data.h"
#include "ui/dialogs/origin_dialog.h"
#include "ui/models/territory_facts.h"
#include "ui/views/number_menu.h"
#include "ui/views/number_questions.h"
#include "ui/views/tiles.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

#include <memory>

using namespace vigie;

namespace {

const QString hash = QString(64, u'a');

OpenedSnapshot small()
{
    OpenedSnapshot opened;
    opened.path = QStringLiteral("small");
    opened.dataset = smallDataset();
    opened.info.label = QStringLiteral("Petit <b>cliché</b>");
    opened.info.contentHash = hash;
    opened.info.dataDate = QStringLiteral("2025-04-01");
    return opened;
}

Condition on(const char* field, const char* value)
{
    Condition condition;
    condition.field = field;
    condition.any = {value};
    return condition;
}

/// What the filter leaves, by number.
qint64 leaves(Workspace& workspace, const QString& query)
{
    const auto filter = workspace.snapshots().understood(query);
    return filter ? static_cast<qint64>(workspace.snapshots().selection().refiltered(*filter).experienceCount()) : -1;
}

QString textOf(const OriginDialog& dialog)
{
    QStringList texts;
    for (const QLabel* label : dialog.findChildren<QLabel*>())
        texts << label->text();
    return texts.join(u'\n');
}

}    // namespace

class TestOrigin : public QObject
{
    Q_OBJECT

    std::unique_ptr<Workspace> m_workspace;

    SnapshotController& snapshots() { return m_workspace->snapshots(); }
    OriginDialog* shown(QWidget& asker) { return asker.window()->findChild<OriginDialog*>(); }

private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<Workspace>();
        snapshots().adopt(small());
    }

    void aNumberOfAView()
    {
        FilterState filter;
        filter.set(on("typology", "CAF"));
        const NumberOrigin origin =
            originOf({QStringLiteral("Expériences"), QStringLiteral("3"), QStringLiteral("Comptées une fois."), filter},
                     snapshots().selection(), snapshots());
        QCOMPARE(origin.rows, std::optional<qint64>(3));
        QCOMPARE(leaves(*m_workspace, origin.query), qint64(3));
        QCOMPARE(origin.provenance.query, origin.query);
        QVERIFY(origin.provenance.filterSentence.contains(QStringLiteral("CAF")));
        QCOMPARE(origin.provenance.method, origin.method);

        const QString paragraph = methodParagraph(origin);
        for (const QString& part :
             {origin.title, origin.value, origin.method, origin.provenance.filterSentence, origin.provenance.sampleSize,
              origin.provenance.sourceLine, fingerprint(origin.provenance), QStringLiteral("10"), QStringLiteral("30")})
            QVERIFY2(!part.isEmpty() && paragraph.contains(part), qPrintable(part));
        QVERIFY(!paragraph.contains(u'\n'));
    }

    void structuresAreCountedAsStructures()
    {
        FilterState filter;
        filter.set(on("department", "38"));
        const NumberOrigin origin =
            originOf({{}, {}, {}, filter, WindowPlace::Structures}, snapshots().selection(), snapshots());
        QCOMPARE(origin.rows, std::optional<qint64>(1));
    }

    void aMarkOfAFigure()
    {
        FigureSpec figure = typologySharesFigure(snapshots().figureContext(), 12);
        figure.provenance.query = QStringLiteral("ressenti:Négatif");
        figure.provenance.method = QStringLiteral("La méthode.");
        figure.provenance.snapshot.contentHash = hash;
        const auto origin = originOf(figure, {"typology", {"CAF"}}, snapshots());
        QVERIFY(origin.ok());
        QCOMPARE(origin->rows, std::optional<qint64>(2));    // 1 and 2
        QCOMPARE(leaves(*m_workspace, origin->query), qint64(2));
        QVERIFY(origin->title.contains(figure.frame.title) && origin->title.contains(QStringLiteral("CAF")));
        QVERIFY(origin->value.contains(figure.table.columns[1]));
        QCOMPARE(origin->method, figure.provenance.method);

        const auto whole = originOf(figure, {}, snapshots());
        QVERIFY(whole.ok());
        QCOMPARE(whole->title, figure.frame.title);
        QCOMPARE(whole->rows, std::optional<qint64>(3));

        figure.recipe.kind = "indicator-trend";
        QCOMPARE(originOf(figure, {}, snapshots())->place, WindowPlace::Structures);
        figure.provenance.snapshot.contentHash = QString(64, u'c');
        figure.provenance.sampleSize = QStringLiteral("n = 12");
        const auto former = originOf(figure, {}, snapshots());
        QVERIFY(former.ok() && !former->rows);
        QCOMPARE(former->provenance.sampleSize, QStringLiteral("n = 12"));

        figure.provenance.query = QStringLiteral("nimporte:quoi");
        QVERIFY(!originOf(figure, {}, snapshots()).ok());
        QSignalSpy failed(&snapshots(), &SnapshotController::failed);
        QWidget asker;
        showOrigin(figure, {}, *m_workspace, &asker);
        QCOMPARE(failed.size(), 1);
        QVERIFY(!shown(asker));
    }

    void wordsAreNotSearchedForACount()
    {
        FigureSpec figure = typologySharesFigure(snapshots().figureContext(), 12);
        figure.provenance.query = QStringLiteral("rendez-vous");
        figure.provenance.snapshot.contentHash = hash;
        const auto origin = originOf(figure, {}, snapshots());
        QVERIFY(origin.ok());
        QVERIFY(!origin->rows);
    }

    void theRowsAreShown()
    {
        FilterState filter;
        filter.set(on("typology", "CPAM"));
        QSignalSpy went(m_workspace.get(), &Workspace::placeAsked);
        showRows(originOf({{}, {}, {}, filter}, snapshots().selection(), snapshots()), *m_workspace);
        QCOMPARE(snapshots().selection().experienceCount(), Row(2));
        QCOMPARE(went.size(), 1);
        QCOMPARE(went[0][0].value<WindowPlace>(), WindowPlace::Experiences);
        snapshots().undoStack().undo();
        QCOMPARE(snapshots().selection().experienceCount(), Row(6));
    }

    void theWindowSaysAll()
    {
        NumberOrigin origin =
            originOf({QStringLiteral("Part <b>&"), QStringLiteral("75 %"), QStringLiteral("Wilson"), {}},
                     snapshots().selection(), snapshots());
        origin.provenance.snapshot = {QStringLiteral("Petit <b>cliché</b>"),
                                      hash,
                                      QStringLiteral("2025-04-01"),
                                      false,
                                      {{QStringLiteral("a.csv"), QString(64, u'b')}}};
        origin.formula = QStringLiteral("x ÷ n");
        QWidget asker;
        showOrigin(origin, *m_workspace, &asker);
        OriginDialog* dialog = shown(asker);
        QVERIFY(dialog);
        const QString text = textOf(*dialog);
        for (const QString& part : {origin.title, origin.value, origin.method, origin.formula, hash,
                                    QStringLiteral("a.csv"), QString(64, u'b'), origin.provenance.snapshot.label,
                                    origin.provenance.filterSentence, fingerprint(origin.provenance)})
            QVERIFY2(text.contains(part), qPrintable(part));
        for (const QLabel* label : dialog->findChildren<QLabel*>())
            QCOMPARE(label->textFormat(), Qt::PlainText);

        dialog->findChild<QPushButton*>(QStringLiteral("origin-copy-method"))->click();
        QCOMPARE(QApplication::clipboard()->text(), methodParagraph(origin));
        dialog->findChild<QPushButton*>(QStringLiteral("origin-copy-all"))->click();
        QVERIFY(QApplication::clipboard()->text().contains(hash));
        QSignalSpy went(m_workspace.get(), &Workspace::placeAsked);
        dialog->findChild<QPushButton*>(QStringLiteral("origin-rows"))->click();
        QCOMPARE(went.size(), 1);
        QVERIFY(!dialog->isVisible());
    }

    void nothingToShow()
    {
        FilterState filter;
        filter.set(on("typology", "Nulle part"));
        OriginDialog dialog(originOf({{}, {}, {}, filter}, snapshots().selection(), snapshots()), *m_workspace);
        QVERIFY(!dialog.findChild<QPushButton*>(QStringLiteral("origin-rows"))->isEnabled());
    }

    void everyTileTells()
    {
        TileRow tiles;
        QCOMPARE(tiles.tiles().size(), size_t(6));
        QSet<QString> methods;
        for (const Tile* tile : tiles.tiles()) {
            const NumberOrigin origin =
                originOf(questionOf(*tile, snapshots().filter()), snapshots().selection(), snapshots());
            QCOMPARE(origin.title, tile->title());
            QVERIFY(!origin.method.isEmpty());
            methods << origin.method;
            const bool structures = tile->objectName() == QLatin1String("tile-structures") ||
                                    tile->objectName() == QLatin1String("tile-transparency");
            QCOMPARE(origin.rows, std::optional<qint64>(structures ? 4 : 6));
            QVERIFY(leaves(*m_workspace, origin.query) >= 0);
        }
        QCOMPARE(methods.size(), 6);
    }

    void factsOfATerritoryAndAStructure()
    {
        for (const char* id : {"experiences", "sentiment-0", "delay", "soon", "structures"}) {
            const TerritoryFact fact{QLatin1String(id), QStringLiteral("T"), QStringLiteral("1"), {}};
            const NumberOrigin origin =
                originOf(questionOf(fact, "69", snapshots().filter()), snapshots().selection(), snapshots());
            QCOMPARE(origin.rows, std::optional<qint64>(fact.id == QLatin1String("structures") ? 1 : 2));
        }
        const NumberOrigin ofStructure = originOf(questionOf(StructureNumber::Sentiments, QStringLiteral("S"),
                                                             QStringLiteral("x"), {"s1"}, snapshots().filter()),
                                                  snapshots().selection(), snapshots());
        QCOMPARE(ofStructure.rows, std::optional<qint64>(2));
        QVERIFY(leaves(*m_workspace, questionOfIndicatorQuery()) >= 0);
    }

    void aTileIsAskedByMouseAndKeys()
    {
        QWidget window;
        auto* tile = new Tile(QStringLiteral("Experiences"), QStringLiteral("tile-experiences"), {}, &window);
        tile->setTexts(QStringLiteral("6"), QStringLiteral("7 mentions"));
        explainNumber(tile, *m_workspace, [this, tile] {
            return originOf(questionOf(*tile, snapshots().filter()), snapshots().selection(), snapshots());
        });
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        tile->setFocus();
        QTest::keyClick(tile, Qt::Key_F1, Qt::ShiftModifier);
        QTRY_VERIFY(shown(window));
        delete shown(window);

        QContextMenuEvent asked(QContextMenuEvent::Keyboard, tile->rect().center(),
                                tile->mapToGlobal(tile->rect().center()));
        QCoreApplication::sendEvent(tile, &asked);
        auto* menu = tile->findChild<QMenu*>(QStringLiteral("number-menu"));
        QVERIFY(menu);
        menu->actions().value(1)->trigger();
        QVERIFY(QApplication::clipboard()->text().startsWith(u'6'));
        menu->actions().value(0)->trigger();
        QVERIFY(shown(window));
        QVERIFY(textOf(*shown(window)).contains(QStringLiteral("7 mentions")));
    }

    void cellsOfATable()
    {
        QStandardItemModel model(2, 2);
        model.setItem(0, 1, new QStandardItem(QStringLiteral("12")));
        QTableView table;
        table.setModel(&model);
        explainCells(
            &table, *m_workspace,
            [this](const QModelIndex& cell) -> std::optional<NumberOrigin> {
                if (cell.column() == 0)
                    return std::nullopt;
                return originOf({QStringLiteral("Cell"), cell.data().toString(), {}, {}}, snapshots().selection(),
                                snapshots());
            },
            NumberMenu::Own);
        table.show();
        QVERIFY(QTest::qWaitForWindowActive(&table));
        table.setFocus();
        table.setCurrentIndex(model.index(0, 0));
        QTest::keyClick(&table, Qt::Key_F1, Qt::ShiftModifier);
        QVERIFY(!shown(table));
        table.setCurrentIndex(model.index(0, 1));
        QTest::keyClick(&table, Qt::Key_F1, Qt::ShiftModifier);
        QTRY_VERIFY(shown(table));
        QVERIFY(textOf(*shown(table)).contains(QStringLiteral("12")));
    }

private:
    QString questionOfIndicatorQuery() const
    {
        return printQuery(questionOfIndicator("i1", QStringLiteral("I"), QStringLiteral("2"), {}).filter);
    }
};

QTEST_MAIN(TestOrigin)
#include "test_origin.moc"
