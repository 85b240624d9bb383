// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/co_occurrence.h"
#include "tests/ui/words_snapshot.h"
#include "ui/models/crossing_model.h"
#include "ui/models/pair_model.h"
#include "ui/models/vocabulary_model.h"
#include "ui/views/together_view.h"
#include "ui/views/vocabulary_view.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

using namespace vigie;

/// The words of a selection and what comes together in it.
class TestVocabularyView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_app.open());
        for (const char* name : {"vocabulary", "together-pairs", "together-experiences"})
            new QAbstractItemModelTester(m_app.child<QTableView>(name)->model(), this);
    }

    void init()
    {
        QVERIFY(m_app.filter(QStringLiteral("ressenti:négatif")));
        m_app.place().showPage(ExperiencesPlace::Page::Vocabulary);
        QTRY_VERIFY(words()->isVisible() && position("relance") >= 0);
        QTRY_VERIFY(!m_app.child<QPushButton>("vocabulary-stop")->isVisible());
    }

    void scoresAreLafons()
    {
        const VocabularyEntry& word = model()->wordAt(position("relance"));
        QCOMPARE(word.inPart, qint64(60));
        QCOMPARE(word.inWhole, qint64(61));
        QCOMPARE(word.documentsInPart, qint64(60));
        QVERIFY(word.specificity.score > 3);
        QVERIFY(text(position("relance"), VocabularyModel::Score).startsWith(u'+'));
        QVERIFY(text(position("guichet"), VocabularyModel::Score).startsWith(QStringLiteral("−")));
        const QModelIndex under = model()->index(position("guichet"), VocabularyModel::Score);
        QVERIFY(under.data(VocabularyModel::BarRole).toDouble() < 0);
        QVERIFY(m_app.child<QLabel>("vocabulary-notes")->text().contains(QStringLiteral("Benjamini")));
    }

    void columnsSort()
    {
        words()->sortByColumn(VocabularyModel::Count, Qt::DescendingOrder);
        for (int row = 1; row < model()->rowCount(); ++row)
            QVERIFY(model()->wordAt(row - 1).inPart >= model()->wordAt(row).inPart);
        words()->sortByColumn(VocabularyModel::Word, Qt::AscendingOrder);
        QCOMPARE(text(0, VocabularyModel::Word), QStringLiteral("agréable"));
        words()->sortByColumn(-1, Qt::DescendingOrder);
    }

    void rareAndStopWords()
    {
        QVERIFY(position("du") < 0);
        m_app.child<QCheckBox>("vocabulary-stop-words")->setChecked(true);
        QTRY_VERIFY(position("du") >= 0);
        m_app.child<QCheckBox>("vocabulary-stop-words")->setChecked(false);
        QTRY_VERIFY(position("du") < 0);
        QVERIFY(position("gras") < 0);
        m_app.child<QSpinBox>("vocabulary-min-frequency")->setValue(1);
        QTRY_VERIFY(position("gras") >= 0 || position("b") >= 0);
        m_app.child<QSpinBox>("vocabulary-min-frequency")->setValue(1000);
        QTRY_VERIFY(m_app.child<QLabel>("vocabulary-empty")->isVisible());
        m_app.child<QSpinBox>("vocabulary-min-frequency")->setValue(5);
        QTRY_VERIFY(position("relance") >= 0);
    }

    void allTestimoniesAreNotComparedWithThemselves()
    {
        QVERIFY(m_app.filter({}));
        auto* empty = m_app.child<QLabel>("vocabulary-empty");
        QTRY_VERIFY(empty->isVisible());
        QVERIFY(empty->text().contains(QStringLiteral("nothing to compare")));
        QVERIFY(!m_app.child<QPushButton>("vocabulary-copy")->isEnabled());
        QVERIFY(m_app.filter(QStringLiteral("relance ressenti:positif")));    // one testimony
        QTRY_VERIFY(empty->isVisible() && empty->text().contains(QStringLiteral("fewer than 10")));
    }

    void aWordIsSeenInItsContext()
    {
        words()->selectRow(position("relance"));
        words()->setFocus();
        QTest::keyClick(words(), Qt::Key_Return);
        QCOMPARE(m_app.place().page(), ExperiencesPlace::Page::Concordance);
        QCOMPARE(m_app.child<QLineEdit>("concordance-words")->text(), QStringLiteral("relance"));
        QTRY_COMPARE(m_app.child<QTableView>("concordance-lines")->model()->rowCount(), 60);
    }

    void aWordFiltersAndIsUndone()
    {
        words()->selectRow(position("reponse"));
        m_app.child<QPushButton>("vocabulary-filter")->click();
        QTRY_COMPARE(m_app.snapshots().selection().experienceCount(), Row(30));
        QVERIFY(m_app.snapshots().filter().on("sentiment"));
        m_app.snapshots().undoStack().undo();
        QTRY_COMPARE(m_app.snapshots().selection().experienceCount(), Row(60));
    }

    void theTableIsCopied()
    {
        m_app.child<QPushButton>("vocabulary-copy")->click();
        const QStringList copied = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(copied.size(), model()->rowCount() + 1);
        QCOMPARE(copied[0].count(u'\t'), model()->columnCount() - 1);
        QVERIFY(copied[1].startsWith(text(0, VocabularyModel::Word) + u'\t'));
    }

    void pairsAreTheCores()
    {
        showPairs("criteria");
        const auto expected =
            coOccurrences(m_app.snapshots().selection(), Together::Criteria, m_app.snapshots().thresholds());
        QCOMPARE(pairs()->rowCount(), static_cast<int>(expected.pairs.size()));
        QCOMPARE(pairs()->rowCount(), 1);
        QCOMPARE(pairs()->pairAt(0).counts.both, qint64(30));
        QCOMPARE(pairs()->index(0, PairModel::Lift).data().toString(), QStringLiteral("1.00"));
        QVERIFY(m_app.child<QLabel>("together-notes")->text().contains(QStringLiteral("Unit: experiences")));
        const QModelIndex first = pairs()->index(0, 0);
        m_app.child<QTableView>("together-pairs")->setCurrentIndex(first);
        QCOMPARE(listed()->rowCount(), 30);
        Q_EMIT m_app.child<QTableView>("together-pairs")->activated(first);
        QCOMPARE(m_app.snapshots().filter().on("reactivity")->any, std::vector<std::string>{"Négatif"});
        QCOMPARE(m_app.snapshots().filter().on("relation")->any, std::vector<std::string>{"Négatif"});
        QCOMPARE(m_app.snapshots().selection().experienceCount(), Row(30));
        m_app.snapshots().undoStack().undo();
        QVERIFY(!m_app.snapshots().filter().on("relation"));
    }

    void fewHaveNoRatio()
    {
        m_app.window().workspace().workbook().setThresholds({20, 40});
        showPairs("typologies");
        QTRY_COMPARE(pairs()->rowCount(), 1);
        QTRY_COMPARE(pairs()->index(0, PairModel::Lift).data().toString(), QStringLiteral("—"));
        QVERIFY(pairs()->index(0, PairModel::Remark).data().toString().contains(QStringLiteral("20")));
        m_app.snapshots().undoStack().undo();
        QTRY_VERIFY(pairs()->index(0, PairModel::Lift).data().toString() != QStringLiteral("—"));
    }

    void servicesAreCrossed()
    {
        showPairs("typologies");
        QTRY_COMPARE(listed()->rowCount(), 10);
        QVERIFY(listed()->index(0, CrossingModel::Services).data().toString().contains(QStringLiteral("CAF  +  CPAM")));
        QSignalSpy told(&m_app.window().workspace(), &Workspace::told);
        const FilterState before = m_app.snapshots().filter();
        Q_EMIT m_app.child<QTableView>("together-pairs")->activated(pairs()->index(0, 0));
        QCOMPARE(told.count(), 1);    // what the filter cannot say
        QCOMPARE(m_app.snapshots().filter(), before);
        m_app.child<QPushButton>("together-filter")->click();
        QCOMPARE(m_app.snapshots().selection().experienceCount(), Row(10));
        QSignalSpy asked(&m_app.window().workspace(), &Workspace::experienceAsked);
        QTRY_COMPARE(listed()->rowCount(), 10);
        Q_EMIT m_app.child<QTableView>("together-experiences")->activated(listed()->index(0, 0));
        QCOMPARE(asked.count(), 1);
    }

    void nothingTogetherIsSaid()
    {
        QVERIFY(m_app.filter(QStringLiteral("ressenti:positif")));
        showPairs("criteria");
        QTRY_VERIFY(m_app.child<QLabel>("together-notes")->text().contains(QStringLiteral("No selected experience")));
        QCOMPARE(pairs()->rowCount(), 0);
    }

private:
    QTableView* words() { return m_app.child<QTableView>("vocabulary"); }
    VocabularyModel* model() { return static_cast<VocabularyModel*>(words()->model()); }
    PairModel* pairs() { return static_cast<PairModel*>(m_app.child<QTableView>("together-pairs")->model()); }
    CrossingModel* listed()
    {
        return static_cast<CrossingModel*>(m_app.child<QTableView>("together-experiences")->model());
    }
    QString text(int row, int column) { return model()->index(row, column).data().toString(); }
    /// Where the word of that stem or form stands, or -1.
    int position(std::string_view word)
    {
        for (int row = 0; row < model()->rowCount(); ++row) {
            const VocabularyEntry& entry = model()->wordAt(row);
            if (entry.stem.starts_with(word.substr(0, 5)) || (!entry.forms.empty() && entry.forms.front() == word))
                return row;
        }
        return -1;
    }
    void showPairs(const char* of)
    {
        auto* choice = m_app.child<QComboBox>("together-of");
        m_app.place().showPage(ExperiencesPlace::Page::Together);
        choice->setCurrentIndex(QLatin1String(of) == QLatin1String("criteria") ? 0 : 1);
        auto* job = m_app.window().findChild<TogetherView*>()->findChild<JobRunner*>();
        QTRY_VERIFY(!job->running());
    }

    test::WordsWindow m_app;
};

QTEST_MAIN(TestVocabularyView)
#include "test_vocabulary_view.moc"
