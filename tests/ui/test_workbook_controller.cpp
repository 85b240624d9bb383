// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/control/workspace.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace vigie;
using Kind = WorkbookController::Kind;

class TestWorkbookController : public QObject
{
    Q_OBJECT

    std::optional<QTemporaryDir> m_folder;
    std::optional<Workspace> m_workspace;

    WorkbookController& book() { return m_workspace->workbook(); }
    QUndoStack& undo() { return m_workspace->snapshots().undoStack(); }
    QString path() const { return m_folder->filePath(QStringLiteral("analyst.workbook")); }
    static Annotation noted(const char* text)
    {
        Annotation annotation;
        annotation.note = QLatin1String(text);
        return annotation;
    }

private Q_SLOTS:
    void init()
    {
        m_folder.emplace();
        m_workspace.emplace();
        book().open(path());
        QVERIFY(book().isOpen());
    }
    void cleanup()
    {
        m_workspace.reset();
        m_folder.reset();
    }

    void changesAreUndoneInOrder()
    {
        QSignalSpy told(&book(), &WorkbookController::annotationsChanged);
        Annotation marked;
        marked.bookmarked = true;
        book().annotate({{"7", marked}}, QStringLiteral("bookmark"));
        book().setDocument(Kind::SavedView, QStringLiteral("mine"), "{}", QStringLiteral("saved view"));
        QVERIFY(book().annotation("7").bookmarked);
        QCOMPARE(told.count(), 1);
        undo().undo();
        QVERIFY(!book().document(Kind::SavedView, QStringLiteral("mine")));
        QVERIFY(book().annotation("7").bookmarked);
        undo().undo();
        QVERIFY(book().annotation("7").empty());
        undo().redo();
        QVERIFY(book().annotation("7").bookmarked);
    }

    void aNoteThatIsTypedIsOneStep()
    {
        book().annotate({{"7", noted("a")}}, QStringLiteral("note"), QStringLiteral("note 7"));
        book().annotate({{"7", noted("ab")}}, QStringLiteral("note"), QStringLiteral("note 7"));
        book().annotate({{"8", noted("c")}}, QStringLiteral("note"), QStringLiteral("note 8"));
        QCOMPARE(undo().count(), 2);
        undo().undo();
        QCOMPARE(book().annotation("7").note, QStringLiteral("ab"));
        undo().undo();
        QVERIFY(book().annotation("7").empty());
    }

    void readingIsNoAct()
    {
        book().markRead("7");
        QVERIFY(book().annotation("7").read);
        QCOMPARE(undo().count(), 0);
    }

    void aJoinedCodeStaysJoined()
    {
        Annotation one, other;
        one.codes = QStringList{QStringLiteral("accueil")};
        other.codes = QStringList{QStringLiteral("guichet")};
        book().annotate({{"1", one}, {"2", other}}, QStringLiteral("code"));
        book().renameCode(QStringLiteral("accueil"), QStringLiteral("attente"));
        QCOMPARE(undo().count(), 2);
        undo().undo();
        QCOMPARE(book().annotation("1").codes, one.codes);
        book().renameCode(QStringLiteral("accueil"), QStringLiteral("guichet"));
        QCOMPARE(book().annotation("1").codes, other.codes);
        QCOMPARE(undo().count(), 0);
    }

    void thresholdsReachTheFilterAndComeBack()
    {
        book().setThresholds({5, 50});
        QCOMPARE(m_workspace->snapshots().thresholds(), (Thresholds{5, 50}));
        undo().undo();
        QCOMPARE(m_workspace->snapshots().thresholds(), Thresholds());
        undo().redo();
        book().setDecision("IND-1", {.polarity = Polarity::LowerIsBetter});
        QVERIFY(book().decisions().find("IND-1"));
        m_workspace.emplace();
        book().open(path());
        QCOMPARE(m_workspace->snapshots().thresholds(), (Thresholds{5, 50}));
        QVERIFY(book().decisions().find("IND-1"));
    }

    void withoutAWorkbookNothingIsLostSilently()
    {
        Workspace second;
        QSignalSpy failed(&second.workbook(), &WorkbookController::failed);
        second.workbook().open(path());    // held by the first
        QVERIFY(!second.workbook().isOpen());
        QCOMPARE(failed.count(), 1);
        second.workbook().annotate({{"7", noted("a")}}, QStringLiteral("note"));
        QCOMPARE(failed.count(), 2);
        QVERIFY(second.workbook().annotation("7").empty());
        QCOMPARE(second.snapshots().undoStack().count(), 0);
    }
};

QTEST_GUILESS_MAIN(TestWorkbookController)
#include "test_workbook_controller.moc"
