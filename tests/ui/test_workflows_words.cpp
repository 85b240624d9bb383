// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/query_language.h"
#include "tests/ui/workflow_driver.h"
#include "ui/control/saved_views.h"
#include "ui/models/display_text.h"
#include "ui/models/vocabulary_model.h"
#include "ui/render/figure_view.h"
#include "ui/views/experiences_place.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QJsonArray>
#include <QLineEdit>
#include <QStandardPaths>
#include <QTableView>
#include <QTest>

using namespace vigie;
using namespace vigie::test;

namespace {

/// What stands in the chip bar for a count with its share of negatives, from the command line's answer.
struct Answer
{
    qint64 experiences = 0;
    Share negatives;
};

}    // namespace

/// The workflows that end in testimonies: W2, W3 and W7 of the product.
class TestWorkflowsWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QVERIFY(m_app.open(QStringLiteral("words")));
        QVERIFY(m_app.workbook().isOpen());
    }

    /// The week's negative testimonies of my network, children included.
    void w2ReadTheWeek()
    {
        // Saved last week.
        const SavedView mine = SavedView::of(QStringLiteral("Mon réseau"), *m_app.snapshots().understood(network),
                                             WindowPlace::Experiences, {});
        m_app.workbook().setDocument(WorkbookController::Kind::SavedView, mine.name, mine.toJson(), {});
        m_app.begin();
        m_app.ask(Qt::CTRL | Qt::Key_K, QStringLiteral("Mon réseau"));
        m_app.picture(QStringLiteral("view"));
        QCOMPARE(m_app.selection().experienceCount(), experiences(network));
        m_app.choose(QStringLiteral("period-quick"), quickPeriodId(QuickPeriod::Last7Days));
        m_app.click(QStringLiteral("sentiment0"));
        auto* list = m_app.child<QTableView>(QStringLiteral("experiences"));
        m_app.click(list, list->model()->index(0, 1));
        m_app.picture(QStringLiteral("list"));
        const QString asked = network + QStringLiteral(" depuis:2026-09-24 jusqua:2026-09-30");
        const Answer answer = askedAtTheCommandLine(asked);
        QCOMPARE(m_app.selection().experienceCount(), experiences(asked + QStringLiteral(" ressenti:négatif")));
        QCOMPARE(Row(answer.negatives.count), m_app.selection().experienceCount());
        QVERIFY2(negativesAreShown(answer), qPrintable(m_app.shown(QStringLiteral("negatives"))));
        QVERIFY(m_app.selection().experienceCount() >= 2);
        for (Qt::Key key : {Qt::Key_B, Qt::Key_J, Qt::Key_J, Qt::Key_K, Qt::Key_B})
            m_app.readOn(key);
        QCOMPARE(bookmarked(), size_t(2));
        m_app.picture(QStringLiteral("kept"));
        m_app.press(Qt::CTRL | Qt::Key_7);
        m_app.picture(QStringLiteral("notebook"));
        const QString file = m_app.path(QStringLiteral("citations.md"));
        m_app.clickAndSave(QStringLiteral("notebook-export"), file);
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QString quotations = QString::fromUtf8(written.readAll());
        for (const auto& [id, annotation] : m_app.workbook().annotations()) {
            if (annotation.bookmarked)
                QVERIFY2(quotations.contains(QString::fromStdString(id)), qPrintable(quotations));
        }
        m_app.child<QWidget>(QStringLiteral("notebook-dialog"))->close();
        // Promised: five, of which the last, the export, is a shortcut and a button.
        QVERIFY2(m_app.actions() <= 6, qPrintable(QString::number(m_app.actions())));
    }

    /// How many testimonies speak of the appointment for a passport in that département, and is it worse than before?
    void w3ASuddenQuestion()
    {
        m_app.begin();
        m_app.ask(Qt::CTRL | Qt::Key_L, QStringLiteral("rendez-vous passeport"));
        m_app.goToValue(QStringLiteral("Paris"), "department", "75");
        m_app.picture(QStringLiteral("counts"));
        const QString asked = QStringLiteral("rendez-vous passeport departement:75");
        const Answer answer = askedAtTheCommandLine(asked);
        QVERIFY(answer.experiences > 0);
        QVERIFY2(m_app.shown(QStringLiteral("counts")).startsWith(experiencesText(answer.experiences)),
                 qPrintable(m_app.shown(QStringLiteral("counts"))));
        QVERIFY2(negativesAreShown(answer), qPrintable(m_app.shown(QStringLiteral("negatives"))));
        m_app.goToAction("action-compare-3");
        m_app.picture(QStringLiteral("trend"));
        const ControlLine months = std::get<ControlLine>(m_app.figure(QStringLiteral("figure-trend"))->body);
        QVERIFY(!months.months.empty());
        checkMonths(months, asked);
        m_app.press(QKeySequence::Copy);    // the keyboard is on the figure
        QVERIFY(!QGuiApplication::clipboard()->image().isNull());
        QVERIFY(m_app.figure(QStringLiteral("figure-trend"))->frame.filterSentence.contains(QStringLiteral("Paris")));
        const auto last = std::find_if(months.months.rbegin(), months.months.rend(),
                                       [](const ControlLine::Month& month) { return month.n > 0; });
        m_app.doubleClickMark(QStringLiteral("figure-trend"), last->target, Qt::ControlModifier);
        m_app.picture(QStringLiteral("read"));
        QCOMPARE(qint64(m_app.selection().experienceCount()), last->n);
        QVERIFY(m_app.child<QTableView>(QStringLiteral("experiences"))->isVisible());
        QVERIFY2(m_app.actions() <= 6, qPrintable(QString::number(m_app.actions())));
    }

    /// A question that nothing answers is told so.
    void w3NobodySpeaksOfIt()
    {
        m_app.begin();
        m_app.ask(Qt::CTRL | Qt::Key_L, QStringLiteral("passeport département:Isère"));
        QCOMPARE(m_app.selection().experienceCount(), Row(0));
        QVERIFY(m_app.shown(QStringLiteral("negatives")).isEmpty());
        m_app.goToAction("action-compare-3");
        QVERIFY(!m_app.figureView(QStringLiteral("figure-trend"))->accessibleDescription().isEmpty());
        m_app.picture(QStringLiteral("nothing"));
    }

    /// Why are they unhappy: criteria, their own words, these in context.
    void w7UnderstandWhy()
    {
        m_app.begin();
        m_app.ask(Qt::CTRL | Qt::Key_L, network);
        m_app.picture(QStringLiteral("matrix"));
        m_app.doubleClickMark(QStringLiteral("figure-criteria"), {"reactivity", {"Négatif"}});
        const QString asked = network + QStringLiteral(" reactivite:négatif");
        QCOMPARE(m_app.selection().experienceCount(), experiences(asked));
        m_app.press(Qt::CTRL | Qt::SHIFT | Qt::Key_V);
        auto* table = m_app.child<QTableView>(QStringLiteral("vocabulary"));
        QTRY_VERIFY(table && table->isVisible() && table->model()->rowCount() > 0);
        m_app.picture(QStringLiteral("vocabulary"));
        const int row = vocabularyRow(table, "relanc");
        QVERIFY(row >= 0);
        checkWord(static_cast<VocabularyModel*>(table->model())->wordAt(row), asked);
        m_app.doubleClick(table, table->model()->index(row, VocabularyModel::Word));
        auto* lines = m_app.child<QTableView>(QStringLiteral("concordance-lines"));
        QTRY_VERIFY(lines && lines->isVisible() && lines->model()->rowCount() > 0);
        m_app.choose(QStringLiteral("concordance-sort"), 4);    // 1R
        m_app.picture(QStringLiteral("concordance"));
        QVERIFY(lines->model()->rowCount() >= static_cast<VocabularyModel*>(table->model())->wordAt(row).inPart);
        const size_t before = bookmarked();
        m_app.click(lines, lines->model()->index(1, 1));
        m_app.press(Qt::CTRL | Qt::Key_B);
        QCOMPARE(bookmarked(), before + 1);
        QVERIFY2(m_app.actions() <= 7, qPrintable(QString::number(m_app.actions())));
    }

private:
    Row experiences(const QString& query)
    {
        return static_cast<Row>(
            m_app
                .commandLine({QStringLiteral("count"), QStringLiteral("--where"), query})[QStringLiteral("experiences")]
                .toInteger(-1));
    }

    /// Experiences, and how many of those with a sentiment are negative.
    Answer askedAtTheCommandLine(const QString& query)
    {
        const QJsonObject counted = m_app.commandLine({QStringLiteral("count"), QStringLiteral("--where"), query,
                                                       QStringLiteral("--by"), QStringLiteral("sentiment")});
        Answer answer;
        answer.experiences = counted[QStringLiteral("experiences")].toInteger(-1);
        qint64 negative = 0, stated = 0;
        for (const QJsonValue& each : counted[QStringLiteral("groups")].toArray()) {
            const QString sentiment = each[QStringLiteral("sentiment")].toString();
            const qint64 count = each[QStringLiteral("count")].toInteger();
            stated += sentiment.isEmpty() ? 0 : count;
            negative += sentiment == QStringLiteral("Négatif") ? count : 0;
        }
        answer.negatives = shareOf(negative, stated, m_app.snapshots().thresholds());
        return answer;
    }

    bool negativesAreShown(const Answer& answer)
    {
        const QString shown = m_app.shown(QStringLiteral("negatives"));
        return shown.contains(shownShare(answer.negatives)) &&
               shown.contains(shownInterval(answer.negatives, m_app.snapshots().thresholds()));
    }

    void checkMonths(const ControlLine& months, const QString& query)
    {
        const QJsonArray rows = m_app
                                    .commandLine({QStringLiteral("analyse"), QStringLiteral("trend"),
                                                  QStringLiteral("--where"), query})[QStringLiteral("rows")]
                                    .toArray();
        QCOMPARE(static_cast<qsizetype>(months.months.size()), rows.size());
        for (qsizetype i = 0; i < rows.size(); ++i)
            QCOMPARE(months.months[static_cast<size_t>(i)].n, rows[i][QStringLiteral("n")].toInteger());
    }

    void checkWord(const VocabularyEntry& word, const QString& query)
    {
        const QJsonArray rows = m_app
                                    .commandLine({QStringLiteral("analyse"), QStringLiteral("vocabulary"),
                                                  QStringLiteral("--where"), query})[QStringLiteral("rows")]
                                    .toArray();
        const auto found = std::find_if(rows.begin(), rows.end(), [&](const QJsonValue& row) {
            return row[QStringLiteral("stem")].toString().toStdString() == word.stem;
        });
        QVERIFY(found != rows.end());
        QCOMPARE(word.inPart, (*found)[QStringLiteral("frequency")].toInteger());
        QCOMPARE(word.inWhole, (*found)[QStringLiteral("frequency_whole")].toInteger());
        QVERIFY(std::abs(word.specificity.score - (*found)[QStringLiteral("score")].toDouble()) < 1e-9);
    }

    static int vocabularyRow(const QTableView* table, std::string_view stem)
    {
        const auto* model = static_cast<const VocabularyModel*>(table->model());
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->wordAt(row).stem == stem)
                return row;
        }
        return -1;
    }

    size_t bookmarked()
    {
        const auto& annotations = m_app.workbook().annotations();
        return static_cast<size_t>(std::count_if(annotations.begin(), annotations.end(),
                                                 [](const auto& each) { return each.second.bookmarked; }));
    }

    const QString network = QStringLiteral("reseau:CNAF");
    WorkflowDriver m_app;
};

QTEST_MAIN(TestWorkflowsWords)
#include "test_workflows_words.moc"
