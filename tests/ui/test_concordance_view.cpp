// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/words_snapshot.h"
#include "ui/control/concordance_reading.h"
#include "ui/models/concordance_group_model.h"
#include "ui/models/concordance_model.h"
#include "ui/views/concordance_view.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace vigie;

/// Words in their context, as somebody asks for them who has found a telling word.
class TestConcordanceView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_app.open());
        m_tester = std::make_unique<QAbstractItemModelTester>(model());
        m_groupTester =
            std::make_unique<QAbstractItemModelTester>(m_app.child<QTableView>("concordance-groups")->model());
    }

    void init()
    {
        QVERIFY(m_app.filter({}));
        m_app.child<QComboBox>("concordance-sort")->setCurrentIndex(0);
        m_app.child<QComboBox>("concordance-group")->setCurrentIndex(0);
        m_app.child<QWidget>("messageBar")->hide();
        ask(QStringLiteral("relance"));
    }

    void linesAreThoseOfTheCore()
    {
        QCOMPARE(model()->rowCount(), 61);
        QCOMPARE(text(0, ConcordanceModel::Left), QStringLiteral("Aucune réponse malgré ma"));
        QCOMPARE(text(0, ConcordanceModel::Keyword), QStringLiteral("relance"));
        QCOMPARE(text(0, ConcordanceModel::Right), QStringLiteral("du dossier."));
        QCOMPARE(text(0, ConcordanceModel::Id), QStringLiteral("1001"));
        QCOMPARE(text(60, ConcordanceModel::Id), QStringLiteral("1090"));
        const QString counts = m_app.child<QLabel>("concordance-counts")->text();
        QCOMPARE(counts.count(QStringLiteral("61")), 2);    // lines and testimonies
        QCOMPARE(model()->index(0, ConcordanceModel::Left).data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight,
                 int(Qt::AlignRight));
    }

    void theFilterLeavesItsLines()
    {
        QSignalSpy shown(view(), &ConcordanceView::linesShown);
        QVERIFY(m_app.filter(QStringLiteral("ressenti:positif")));
        QVERIFY(shown.count() > 0 || shown.wait());
        QCOMPARE(model()->rowCount(), 1);
    }

    void withoutAWordThoseOfTheFilter()
    {
        QVERIFY(m_app.filter(QStringLiteral("guichet*")));
        ask({});
        QCOMPARE(model()->rowCount(), 29);
        QCOMPARE(text(0, ConcordanceModel::Keyword), QStringLiteral("guichet"));
        QVERIFY(m_app.filter({}));
        QTRY_VERIFY(m_app.child<QLabel>("concordance-empty")->isVisible());
        QVERIFY(m_app.child<QLabel>("concordance-empty")->text().contains(QStringLiteral("Type one above")));
        QVERIFY(!m_app.child<QPushButton>("concordance-export")->isEnabled());
    }

    void headsSortByTheWordsBeside()
    {
        clickHead(ConcordanceModel::Right);
        QCOMPARE(m_app.child<QComboBox>("concordance-sort")->currentIndex(), 4);
        QCOMPARE(text(0, ConcordanceModel::Right).left(6), QStringLiteral("<b>gra"));    // b
        QCOMPARE(text(1, ConcordanceModel::Right), QStringLiteral("du dossier."));       // d
        QCOMPARE(text(60, ConcordanceModel::Right), QStringLiteral("reste vaine."));     // r
        clickHead(ConcordanceModel::Right);
        QCOMPARE(m_app.child<QComboBox>("concordance-sort")->currentIndex(), 5);
        QCOMPARE(text(0, ConcordanceModel::Right), QStringLiteral("du dossier."));    // dossier, gras, vaine
        QCOMPARE(text(30, ConcordanceModel::Right).left(6), QStringLiteral("<b>gra"));
        clickHead(ConcordanceModel::Published);
        QCOMPARE(text(0, ConcordanceModel::Id), QStringLiteral("1001"));
    }

    void groupsAreCountedAndReached()
    {
        auto* choice = m_app.child<QComboBox>("concordance-group");
        QSignalSpy shown(view(), &ConcordanceView::linesShown);
        choice->setCurrentIndex(choice->findData(QByteArray("sentiment")));
        QVERIFY(shown.wait());
        auto* groups = m_app.child<QTableView>("concordance-groups");
        QVERIFY(groups->isVisible());
        QCOMPARE(groups->model()->rowCount(), 2);
        QCOMPARE(groups->model()->index(0, 1).data().toString(), QStringLiteral("60"));
        QCOMPARE(groups->model()->index(1, 2).data().toString(), QStringLiteral("1"));
        groups->selectRow(1);
        QCOMPARE(lines()->currentIndex().row(), 60);
        QCOMPARE(text(60, ConcordanceModel::Id), QStringLiteral("1090"));
    }

    void bookmarksAreSetAndUndone()
    {
        lines()->selectRow(0);
        lines()->setFocus();
        QTest::keyClick(lines(), Qt::Key_B, Qt::ControlModifier);
        QVERIFY(m_app.workbook().annotation("1001").bookmarked);
        QCOMPARE(text(0, ConcordanceModel::Star), QString::fromUtf8(ConcordanceModel::star));
        m_app.snapshots().undoStack().undo();
        QVERIFY(!m_app.workbook().annotation("1001").bookmarked);
        QVERIFY(text(0, ConcordanceModel::Star).isEmpty());
        lines()->selectAll();
        m_app.child<QPushButton>("concordance-bookmark")->click();
        QCOMPARE(m_app.workbook().annotations().size(), size_t(61));
        m_app.child<QPushButton>("concordance-bookmark")->click();
        QVERIFY(m_app.workbook().annotations().empty());
    }

    void enterReadsTheTestimony()
    {
        QSignalSpy asked(&m_app.window().workspace(), &Workspace::experienceAsked);
        lines()->selectRow(60);
        lines()->setFocus();
        QTest::keyClick(lines(), Qt::Key_Return);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked[0][0].value<Row>(), Row(89));
        QCOMPARE(m_app.place().page(), ExperiencesPlace::Page::Texts);
    }

    void exportedLinesRunNothing()
    {
        const QString path = m_app.file(QStringLiteral("lines.csv"));
        QSignalSpy told(&m_app.window().workspace(), &Workspace::told);
        QVERIFY(m_app.filter(QStringLiteral("depuis:2025-01-01")));
        QTRY_VERIFY(m_app.child<QLabel>("concordance-counts")->text().startsWith(QStringLiteral("61")));
        view()->exportTo(path);
        QVERIFY(told.wait());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> written = file.readAll().split('\n');
        QCOMPARE(written.size(), 63);    // heads, 61 lines, nothing behind the last end
        QVERIFY(written[0].startsWith("\xEF\xBB\xBFid;published_on;text;"));
        QVERIFY2(written[1].startsWith("1001;2025-01-02;description;"), written[1].constData());
        QVERIFY2(written[61].contains(";'=1+1 ;relance; <b>gras</b>;relance;"), written[61].constData());
        QVERIFY2(written[61].contains("depuis:2025-01-01"), written[61].constData());
        QVERIFY2(written[61].contains("DITP"), written[61].constData());
        view()->exportTo(m_app.file(QStringLiteral("no/such/folder.csv")));
        QTRY_VERIFY(m_app.child<QWidget>("messageBar")->isVisible());
    }

    void whatIsNoWordIsExplained()
    {
        const auto condition = concordanceWords(QStringLiteral("ressenti:négatif"));
        QVERIFY(!condition.ok());
        QVERIFY(condition.error().why.contains(QStringLiteral("ressenti")));
        QVERIFY(!concordanceWords(QStringLiteral("NON relance")).ok());
        QVERIFY(!concordanceWords(QStringLiteral("(relance")).ok());
        QVERIFY(!concordanceWords({})->has_value());
        auto* field = m_app.child<QLineEdit>("concordance-words");
        field->setText(QStringLiteral("(relance"));
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(m_app.child<QWidget>("messageBar")->isVisible());
        QCOMPARE(model()->rowCount(), 61);    // the former lines stay
        ask(QStringLiteral("\"ma relance\""));
        QCOMPARE(model()->rowCount(), 30);
        QCOMPARE(text(0, ConcordanceModel::Keyword), QStringLiteral("ma relance"));
    }

    void textsAreShownAsTheyStand()
    {
        const QModelIndex right = model()->index(60, ConcordanceModel::Right);
        QCOMPARE(right.data().toString(), QStringLiteral("<b>gras</b>"));
        QVERIFY(!right.data(Qt::ToolTipRole).toString().contains(QStringLiteral("<b>gras")));
    }

    /// A hundred thousand lines cost what is seen of them.
    void pagesAreReadOnceAndOnlyWhenSeen()
    {
        ConcordanceModel big([](std::string_view) { return false; }, m_app.snapshots().valueTitles());
        QAbstractItemModelTester tester(&big);
        int reads = 0;
        ConcordanceModel::Source source;
        source.dataset = m_app.snapshots().snapshot().dataset;
        source.lines = 100'000;
        source.page = [&reads](size_t, size_t count) {
            ++reads;
            ConcordanceLine line;
            line.left = "a ";
            line.key = "b";
            return std::vector<ConcordanceLine>(count, line);
        };
        big.setSource(std::move(source), m_app.snapshots().valueTitles());
        reads = 0;
        for (int line = 50'000; line < 50'030; ++line)
            QCOMPARE(big.index(line, ConcordanceModel::Keyword).data().toString(), QStringLiteral("b"));
        QVERIFY(reads <= 2);
        big.clear();
        QCOMPARE(big.rowCount(), 0);
    }

private:
    ConcordanceView* view() { return m_app.window().findChild<ConcordanceView*>(); }
    QTableView* lines() { return m_app.child<QTableView>("concordance-lines"); }
    ConcordanceModel* model() { return static_cast<ConcordanceModel*>(lines()->model()); }
    QString text(int line, int column) { return model()->index(line, column).data().toString(); }
    void ask(const QString& words)
    {
        QSignalSpy shown(view(), &ConcordanceView::linesShown);
        m_app.place().showConcordance(words);
        shown.clear();
        m_app.place().showConcordance(words);
        QVERIFY(shown.wait(30'000));
    }
    void clickHead(int column)
    {
        QSignalSpy shown(view(), &ConcordanceView::linesShown);
        const QHeaderView* heads = lines()->horizontalHeader();
        QTest::mouseClick(heads->viewport(), Qt::LeftButton, {},
                          {heads->sectionViewportPosition(column) + 20, heads->height() / 2});
        QVERIFY(shown.wait(30'000));
    }

    test::WordsWindow m_app;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    std::unique_ptr<QAbstractItemModelTester> m_groupTester;
};

QTEST_MAIN(TestConcordanceView)
#include "test_concordance_view.moc"
