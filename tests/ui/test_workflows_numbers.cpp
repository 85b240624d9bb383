// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/workflow_driver.h"
#include "ui/models/display_text.h"
#include "ui/render/figure_view.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QTableView>
#include <QTest>

#include <set>

using namespace vigie;
using namespace vigie::test;

/// The workflows that begin with numbers: W4, W5, W6 and W8 of the product.
class TestWorkflowsNumbers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QVERIFY(m_app.open(QStringLiteral("numbers")));
        QVERIFY(m_app.workbook().isOpen());
    }

    /// An indicator between typologies, then between départements, and who makes the low tail. The demonstration has
    /// no "décroché"; its nearest is the share of calls that get through.
    void w4AnIndicator()
    {
        m_app.begin();
        m_app.ask(Qt::CTRL | Qt::Key_K, QStringLiteral("appels téléphoniques aboutis"));
        m_app.picture(QStringLiteral("typologies"));
        const auto boxes = std::get<BoxPlot>(m_app.figure(QStringLiteral("figure-indicator"))->body).boxes;
        checkBoxes(boxes, {QStringLiteral("indicator"), QStringLiteral("IND-13"), QStringLiteral("--by"),
                           QStringLiteral("typology")});
        const auto widest = std::max_element(boxes.begin(), boxes.end(), [](const auto& a, const auto& b) {
            return a.upperQuartile - a.lowerQuartile < b.upperQuartile - b.lowerQuartile;
        });
        m_app.doubleClickMark(QStringLiteral("figure-indicator"), widest->target);
        QCOMPARE(m_app.snapshots().filter().on("typology")->any, widest->target.values);
        m_app.clickTab(QStringLiteral("indicator-pages"), 1);
        m_app.picture(QStringLiteral("departements"));
        m_app.drawRectangle(QStringLiteral("figure-indicator-strip"), {0.02, 0.02, 0.48, 0.96});
        m_app.picture(QStringLiteral("low-tail"));
        auto* table = m_app.child<QTableView>(QStringLiteral("indicator-chosen"));
        QVERIFY(table->model()->rowCount() > 0);
        checkLowTail(table);
        m_app.press(QKeySequence::Copy);    // the keyboard is on the strip that was drawn over
        QVERIFY(!QGuiApplication::clipboard()->image().isNull());
        QVERIFY2(m_app.actions() <= 5, qPrintable(QString::number(m_app.actions())));
    }

    /// Services that really differ, overdispersion allowed for, and the texts behind one of them.
    void w5AFunnel()
    {
        m_app.begin();
        m_app.goToValue(QStringLiteral("CPAM"), "typology", "CPAM");
        m_app.goToAction("action-compare-1");
        m_app.choose(QStringLiteral("funnel-group"), QByteArray("structure_code"));
        m_app.click(QStringLiteral("funnel-overdispersion"));
        m_app.picture(QStringLiteral("funnel"));
        const auto points = std::get<FunnelPlot>(m_app.figure(QStringLiteral("figure-funnel"))->body).points;
        checkFunnel(points);
        const auto outlier = std::max_element(points.begin(), points.end(), [](const auto& a, const auto& b) {
            return (a.target.field.empty() ? 0 : std::abs(a.z)) < (b.target.field.empty() ? 0 : std::abs(b.z));
        });
        m_app.doubleClickMark(QStringLiteral("figure-funnel"), outlier->target, Qt::ControlModifier);
        QCOMPARE(m_app.snapshots().filter().on("structure_code")->any, outlier->target.values);
        QVERIFY(m_app.child<QTableView>(QStringLiteral("experiences"))->isVisible());
        // The keyboard is on the list: N writes about what is read.
        m_app.ask(QKeySequence(Qt::Key_N), QStringLiteral("à vérifier : fermeture de l’accueil"));
        m_app.readOn(Qt::Key_Escape);
        m_app.picture(QStringLiteral("note"));
        QVERIFY(noted(QStringLiteral("à vérifier : fermeture de l’accueil")));
        // Promised: five, with group and perimeter in one.
        QVERIFY2(m_app.actions() <= 6, qPrintable(QString::number(m_app.actions())));
    }

    /// Who waits for an answer for more than a month.
    void w6ReviewOfDelays()
    {
        m_app.begin();
        m_app.goToAction("action-compare-2");
        m_app.choose(QStringLiteral("delays-group"), QByteArray("network"));
        m_app.picture(QStringLiteral("delays"));
        checkDelays();
        const QString said = m_app.child<QPushButton>(QStringLiteral("delays-unanswered"))->text();
        m_app.click(QStringLiteral("delays-unanswered"));
        m_app.picture(QStringLiteral("unanswered"));
        const Row listed = m_app.selection().experienceCount();
        QVERIFY(said.contains(QLocale().toString(qint64(listed))));
        const QJsonObject counted = m_app.commandLine(
            {QStringLiteral("count"), QStringLiteral("--where"), QStringLiteral("repondu:non jusqua:2026-08-30")});
        QCOMPARE(qint64(listed), counted[QStringLiteral("experiences")].toInteger(-1));
        auto* list = m_app.child<QTableView>(QStringLiteral("experiences"));
        QVERIFY(list->isVisible());
        QCOMPARE(list->model()->rowCount(), static_cast<int>(listed));
        QVERIFY2(m_app.actions() <= 4, qPrintable(QString::number(m_app.actions())));
    }

    /// A sheet of a département for who governs it.
    void w8ASheetOfATerritory()
    {
        m_app.begin();
        m_app.press(Qt::CTRL | Qt::Key_5);
        m_app.clickMark(QStringLiteral("figure-full-map"), {"department", {"69"}});
        m_app.picture(QStringLiteral("map"));
        QVERIFY2(m_app.shown(QStringLiteral("territory-title")).contains(QStringLiteral("Rhône")),
                 qPrintable(m_app.shown(QStringLiteral("territory-title"))));
        QVERIFY2(m_app.actions() <= 2, qPrintable(QString::number(m_app.actions())));
        auto* sheet = m_app.child<QPushButton>(QStringLiteral("territory-sheet"));
        if (!sheet || !sheet->isVisible())
            QFAIL("the map offers no territorial sheet");
        QVERIFY(sheet->isEnabled());
    }

private:
    QJsonArray rows(const QStringList& arguments)
    {
        return m_app.commandLine(arguments)[QStringLiteral("rows")].toArray();
    }

    void checkBoxes(const std::vector<BoxPlot::Box>& boxes, const QStringList& question)
    {
        int groups = 0;
        for (const QJsonValue& row : rows(question)) {
            if (row[QStringLiteral("scope")].toString() != QStringLiteral("group"))
                continue;
            ++groups;
            const QString name = row[QStringLiteral("group")].toString();
            const auto box = std::find_if(boxes.begin(), boxes.end(), [&](const auto& each) {
                return each.target.values == std::vector<std::string>{name.toStdString()};
            });
            QVERIFY2(box != boxes.end(), qPrintable(name));
            QCOMPARE(box->n, row[QStringLiteral("n")].toInteger());
            QCOMPARE(box->median, row[QStringLiteral("median")].toDouble());
            QCOMPARE(box->lowerQuartile, row[QStringLiteral("lower_quartile")].toDouble());
        }
        QVERIFY(groups > 0);
    }

    /// What was drawn over is the lower part of the values, the same structures as the command line has there.
    void checkLowTail(const QTableView* table)
    {
        std::set<double> chosen, all;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            chosen.insert(QLocale().toDouble(table->model()->index(row, 2).data().toString()));
        for (const QJsonValue& row :
             rows({QStringLiteral("indicator"), QStringLiteral("IND-13"), QStringLiteral("--by"),
                   QStringLiteral("department"), QStringLiteral("--where"), QStringLiteral("typologie:CAF")})) {
            if (row[QStringLiteral("scope")].toString() == QStringLiteral("group") &&
                row[QStringLiteral("median")].isDouble())
                all.insert(row[QStringLiteral("median")].toDouble());
        }
        QVERIFY(chosen.size() < all.size());
        QCOMPARE(*chosen.begin(), *all.begin());
        QVERIFY(std::equal(chosen.begin(), chosen.end(), all.begin()));
    }

    void checkFunnel(const std::vector<FunnelPlot::Point>& points)
    {
        const QJsonArray groups = rows({QStringLiteral("analyse"), QStringLiteral("funnel"), QStringLiteral("--where"),
                                        QStringLiteral("typologie:CPAM"), QStringLiteral("--by"),
                                        QStringLiteral("structure_code"), QStringLiteral("--overdispersion")});
        size_t compared = 0;
        for (const QJsonValue& group : groups) {
            const std::string code = group[QStringLiteral("group")].toString().toStdString();
            const auto point = std::find_if(points.begin(), points.end(), [&](const auto& each) {
                return each.target.values == std::vector<std::string>{code};
            });
            if (point == points.end())
                continue;    // of too few: nothing to choose
            ++compared;
            QCOMPARE(point->n, group[QStringLiteral("n")].toInteger());
            QCOMPARE(point->share, group[QStringLiteral("share")].toDouble());
            QCOMPARE(point->z, group[QStringLiteral("z")].toDouble());
        }
        QVERIFY(compared > 3);
    }

    void checkDelays()
    {
        const auto curves = std::get<SurvivalCurves>(m_app.figure(QStringLiteral("figure-delays"))->body).curves;
        const QJsonArray groups = rows(
            {QStringLiteral("analyse"), QStringLiteral("delays"), QStringLiteral("--by"), QStringLiteral("network")});
        QVERIFY(curves.size() > 2 && !groups.isEmpty());
        QCOMPARE(curves[0].n, groups[0][QStringLiteral("n")].toInteger());
        for (const auto& curve : curves) {
            for (const QJsonValue& group : groups) {
                if (curve.target.values != std::vector{group[QStringLiteral("group")].toString().toStdString()})
                    continue;
                QCOMPARE(curve.n, group[QStringLiteral("n")].toInteger());
                QCOMPARE(curve.answered, group[QStringLiteral("answered")].toInteger());
            }
        }
    }

    bool noted(const QString& note)
    {
        const auto& annotations = m_app.workbook().annotations();
        return std::any_of(annotations.begin(), annotations.end(),
                           [&](const auto& each) { return each.second.note.trimmed() == note; });
    }

    WorkflowDriver m_app;
};

QTEST_MAIN(TestWorkflowsNumbers)
#include "test_workflows_numbers.moc"
