// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/chart/made_figures.h"
#include "ui/render/figure_menu.h"
#include "ui/render/figure_panel.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMimeData>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace vigie;

/// What can be done with a figure, from its button, on a mark, on its table, and with the keys.
class TestFigureMenu : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::French, QLocale::France)); }

    void onlyWhatIsHeardIsOffered()
    {
        FigurePanel panel;
        const auto offered = [&panel](const char* name) {
            return panel.findChild<QAction*>(QStringLiteral("figurePanel.") + QLatin1String(name))->isVisible();
        };
        QVERIFY(offered("copyPicture") && offered("copyTable"));
        for (const char* name : {"save", "saveTable", "origin", "report"})
            QVERIFY2(!offered(name), name);
        {
            QSignalSpy save(&panel, &FigurePanel::saveAsked);
            QSignalSpy origin(&panel, &FigurePanel::originAsked);
            QVERIFY(offered("save") && offered("origin") && !offered("report"));
            panel.findChild<QAction*>(QStringLiteral("figurePanel.save"))->trigger();
            QCOMPARE(save.size(), 1);
            panel.findChild<QAction*>(QStringLiteral("figurePanel.origin"))->trigger();
            QVERIFY(origin[0][0].value<MarkTarget>().field.empty());
        }
    }

    void aMarkIsAskedForWhereItStands()
    {
        FigurePanel panel;
        panel.setFigure(std::make_shared<FigureSpec>(made::shares()));
        panel.resize(600, 400);
        panel.show();
        QSignalSpy origin(&panel, &FigurePanel::originAsked);
        auto* view = panel.findChild<QWidget*>(QStringLiteral("figurePanel.view"));
        QContextMenuEvent asked(QContextMenuEvent::Mouse, QPoint(60, 18), view->mapToGlobal(QPoint(60, 18)));
        QCoreApplication::sendEvent(view, &asked);
        auto* menu = panel.findChild<QMenu*>(QStringLiteral("figurePanel.contextMenu"));
        QVERIFY(menu);
        menu->findChild<QAction*>(QStringLiteral("figurePanel.originOfMark"))->trigger();
        QCOMPARE(origin[0][0].value<MarkTarget>().values, std::vector<std::string>({"CAF"}));
        menu->close();

        view->setFocus();
        QTest::keyClick(view, Qt::Key_Down);
        QTest::keyClick(view, Qt::Key_Down);
        QContextMenuEvent byKey(QContextMenuEvent::Keyboard, QPoint(0, 0), view->mapToGlobal(QPoint(0, 0)));
        QCoreApplication::sendEvent(view, &byKey);
        const auto menus = panel.findChildren<QMenu*>(QStringLiteral("figurePanel.contextMenu"));
        menus.last()->findChild<QAction*>(QStringLiteral("figurePanel.originOfMark"))->trigger();
        QCOMPARE(origin[1][0].value<MarkTarget>().values, std::vector<std::string>({"Délai <5 jours & R&D"}));
        menus.last()->close();
    }

    void keysCopyFigureAndTable()
    {
        FigureSpec figure = made::shares();
        figure.table = {{QStringLiteral("Typologie"), QStringLiteral("Part")},
                        {{QStringLiteral("CAF"), {QStringLiteral("75,6 %"), PlottedCell::Form::Fraction, 0.756}}}};
        FigurePanel panel;
        panel.setFigure(std::make_shared<FigureSpec>(figure));
        panel.show();
        QTest::keyClick(panel.findChild<QWidget*>(QStringLiteral("figurePanel.view")), Qt::Key_C, Qt::ControlModifier);
        const QMimeData* picture = QGuiApplication::clipboard()->mimeData();
        QCOMPARE(qvariant_cast<QImage>(picture->imageData()).width(), 1209);
        const QByteArray svg = picture->data(QStringLiteral("image/svg+xml"));
        QVERIFY(svg.startsWith("<?xml") && svg.contains(figure.frame.title.toUtf8()));

        auto* table = panel.findChild<QTableView*>(QStringLiteral("figurePanel.table"));
        panel.findChild<QAbstractButton*>(QStringLiteral("figurePanel.tableButton"))->click();
        QVERIFY(QTest::qWaitForWindowActive(&panel));
        table->setFocus();
        QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("Typologie\tPart\nCAF\t75,6")));
        QVERIFY(QGuiApplication::clipboard()->mimeData()->html().contains(QStringLiteral("<th")));
    }
};

QTEST_MAIN(TestFigureMenu)
#include "test_figure_menu.moc"
