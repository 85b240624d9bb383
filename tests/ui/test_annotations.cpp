// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"
#include "ui/models/experience_model.h"
#include "ui/style/theme.h"
#include "ui/views/experience_reader.h"
#include "ui/views/main_window.h"
#include "ui/views/note_editor.h"
#include "ui/views/nothing_left.h"
#include "ui/views/query_field.h"

#include <QAction>
#include <QDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace vigie;

namespace {

/// Newest first: 1 and 4 say the same but for the case, 2 is positive, 3 is long, 5 has markup in its title.
QByteArray experiencesCsv()
{
    const QByteArray texts[] = {
        "Attente;Négatif;J'attends une réponse depuis trois mois et personne ne me rappelle.",
        "Merci;Positif;Un accueil parfait.",
        "Long;Négatif;" + QByteArray("mot ").repeated(1750),
        "Attente;Négatif;J'ATTENDS une réponse depuis trois mois, et personne ne me rappelle !",
        "<b>gras</b> & co;Négatif;Autre chose.",
    };
    QByteArray csv = "ID expérience;Date de publication;Titre;Description;Ressenti usager;Intitulé Typologie 1\n";
    int number = 0;
    for (const QByteArray& text : texts) {
        const QList<QByteArray> parts = text.split(';');
        ++number;
        csv += "10" + QByteArray::number(number) + ";2025-03-" + QByteArray::number(20 - number) + ";\"" + parts[0] +
               "\";\"" + parts[2] + "\";" + parts[1] + ";CAF\n";
    }
    return csv;
}

}    // namespace

/// Marks of the analyst's own, as somebody sets them who reads with the keyboard.
class TestAnnotations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void bookmarksAreToggledAndUndone();
    void lettersStayInFields();
    void aNoteIsKeptAndUndoneAsAWhole();
    void aNoteStaysWithItsTestimony();
    void aTextThatChangedIsSaid();
    void coloursAreGivenToAllChosen();
    void codesAreTypedAndTakenAway();
    void readingIsCounted();
    void marksAreColumns();
    void columnsAreRemembered();
    void similarTestimoniesAreRead();
    void whatIsNotSelectedIsReadToo();
    void theConditionThatExcludesIsNamed();

private:
    template <typename T>
    T* child(const char* name)
    {
        return m_window->findChild<T*>(QLatin1String(name));
    }
    SnapshotController& snapshots() { return m_window->snapshots(); }
    WorkbookController& book() { return m_window->workspace().workbook(); }
    QTableView* list() { return child<QTableView>("experiences"); }
    ExperienceModel* model() { return static_cast<ExperienceModel*>(list()->model()); }
    NoteEditor* note() { return static_cast<NoteEditor*>(child<QPlainTextEdit>("note")); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(list(), key, modifiers); }
    void undo() { snapshots().undoStack().undo(); }
    QString cell(int row, int column) { return model()->index(row, column).data().toString(); }

    QTemporaryDir m_folder;
    std::unique_ptr<MainWindow> m_window;
};

void TestAnnotations::initTestCase()
{
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
    QCoreApplication::setOrganizationName(QStringLiteral("vigie-test"));
    QCoreApplication::setApplicationName(QStringLiteral("vigie-annotations"));
    speak(QStringLiteral("en"), *qApp);
    applyTheme(*qApp);
    qputenv("VIGIE_CACHE_DIR", m_folder.filePath(QStringLiteral("cache")).toUtf8());
    QFile csv(m_folder.filePath(QStringLiteral("expériences.csv")));
    QVERIFY(csv.open(QIODevice::WriteOnly));
    csv.write(experiencesCsv());
    csv.close();
    m_window = std::make_unique<MainWindow>(m_folder.filePath(QStringLiteral("snapshots")));
    m_window->resize(1440, 900);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QSignalSpy opened(&snapshots(), &SnapshotController::snapshotOpened);
    m_window->openAtOnce({csv.fileName()});
    QVERIFY(opened.wait(30'000));
    QCOMPARE(snapshots().selection().experienceCount(), Row(5));
    if (!book().isOpen())
        book().open(m_folder.filePath(QStringLiteral("analyst.workbook")));
    QVERIFY(book().isOpen());
    m_window->showPlace(WindowPlace::Experiences);
}

/// No marks, no filter, the first testimony, the focus in the list.
void TestAnnotations::init()
{
    snapshots().setFilter({});
    std::vector<AnalystWorkbook::AnnotationChange> none;
    for (const auto& each : book().annotations())
        none.emplace_back(each.first, Annotation());
    std::vector<std::string> ids;
    for (const auto& each : none)
        ids.push_back(each.first);
    if (!none.empty())
        book().annotate(none, QStringLiteral("clean"));
    book().markRead(ids, false);
    snapshots().undoStack().clear();
    QVERIFY(book().annotations().empty());
    list()->sortByColumn(ExperienceModel::Published, Qt::DescendingOrder);
    list()->selectRow(0);
    list()->setFocus();
}

void TestAnnotations::bookmarksAreToggledAndUndone()
{
    press(Qt::Key_B);
    QVERIFY(book().annotation("101").bookmarked);
    QVERIFY(child<QToolButton>("bookmark")->isChecked());
    QCOMPARE(cell(0, ExperienceModel::Bookmark), QStringLiteral("★"));
    press(Qt::Key_B, Qt::ControlModifier);
    QVERIFY(!book().annotation("101").bookmarked);
    QTRY_VERIFY(child<QToolButton>("bookmark")->width() > 10);    // laid out
    QTest::mouseClick(child<QToolButton>("bookmark"), Qt::LeftButton);
    QVERIFY(book().annotation("101").bookmarked);
    undo();
    undo();
    QVERIFY(book().annotation("101").bookmarked);
    undo();
    QVERIFY(book().annotations().empty());
    QVERIFY(!child<QToolButton>("bookmark")->isChecked());
}

void TestAnnotations::lettersStayInFields()
{
    press(Qt::Key_N);
    QVERIFY(note()->hasFocus());
    QTest::keyClicks(note(), QStringLiteral("bjknrtc 0123456"));
    QCOMPARE(note()->toPlainText(), QStringLiteral("bjknrtc 0123456"));
    QTest::keyClick(note(), Qt::Key_Escape);
    QVERIFY(list()->hasFocus());
    press(Qt::Key_T);
    auto* field = child<QLineEdit>("code-field");
    QVERIFY(field->hasFocus());
    QTest::keyClicks(field, QStringLiteral("bjknrt1"));
    QCOMPARE(field->text(), QStringLiteral("bjknrt1"));
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(list()->hasFocus());
    auto* query = child<QueryField>("query");
    query->setFocus();
    QTest::keyClicks(query, QStringLiteral("b1"));
    QCOMPARE(query->text(), QStringLiteral("b1"));
    query->clear();
    QCOMPARE(list()->currentIndex().row(), 0);
    const Annotation kept = book().annotation("101");
    QVERIFY(!kept.bookmarked && kept.colour == 0 && kept.codes.isEmpty());
}

void TestAnnotations::aNoteIsKeptAndUndoneAsAWhole()
{
    press(Qt::Key_N);
    QTest::keyClicks(note(), QStringLiteral("to be "));
    note()->flush();
    QTest::keyClicks(note(), QStringLiteral("quoted"));
    QVERIFY(book().annotation("101").note == QStringLiteral("to be "));
    QTRY_COMPARE(book().annotation("101").note, QStringLiteral("to be quoted"));    // by itself, soon
    QVERIFY(book().annotation("101").notedText.startsWith(QStringLiteral("Attente\n\nJ'attends une réponse")));
    QCOMPARE(cell(0, ExperienceModel::Note), QStringLiteral("✎"));
    QTest::keyClicks(note(), QStringLiteral("!"));
    QTest::keyClick(note(), Qt::Key_Z, Qt::ControlModifier);    // the window's, even with a key not kept yet
    QVERIFY(book().annotation("101").empty());
    QVERIFY(note()->toPlainText().isEmpty());
    snapshots().undoStack().redo();
    QCOMPARE(note()->toPlainText(), QStringLiteral("to be quoted!"));
}

void TestAnnotations::aNoteStaysWithItsTestimony()
{
    press(Qt::Key_N);
    QTest::keyClicks(note(), QStringLiteral("first"));
    list()->selectRow(1);
    QCOMPARE(book().annotation("101").note, QStringLiteral("first"));
    QVERIFY(book().annotation("102").note.isEmpty());
    QVERIFY(note()->toPlainText().isEmpty());
    note()->setFocus();
    QTest::keyClicks(note(), QStringLiteral("second"));
    m_window->showPlace(WindowPlace::Map);    // leaving keeps it
    QCOMPARE(book().annotation("102").note, QStringLiteral("second"));
    m_window->showPlace(WindowPlace::Experiences);
    list()->selectRow(0);
    QCOMPARE(note()->toPlainText(), QStringLiteral("first"));
}

void TestAnnotations::aTextThatChangedIsSaid()
{
    QVERIFY(!child<QWidget>("text-changed")->isVisible());
    Annotation old;
    old.note = QStringLiteral("noted");
    old.notedText = QStringLiteral("Attente\n\nAn earlier text");
    book().annotate({{"101", old}}, QStringLiteral("note"));
    QVERIFY(child<QWidget>("text-changed")->isVisible());
    QTest::mouseClick(child<QPushButton>("show-versions"), Qt::LeftButton);
    auto* dialog = child<QDialog>("text-versions");
    QVERIFY(dialog);
    QCOMPARE(dialog->findChild<QPlainTextEdit*>(QStringLiteral("text-then"))->toPlainText(), old.notedText);
    QVERIFY(dialog->findChild<QPlainTextEdit*>(QStringLiteral("text-now"))
                ->toPlainText()
                .contains(QStringLiteral("personne ne me rappelle")));
    dialog->close();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestAnnotations::coloursAreGivenToAllChosen()
{
    list()->selectionModel()->select(model()->index(2, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QVERIFY(child<QLabel>("chosen-count")->text().contains(u'2'));
    press(Qt::Key_3);
    QCOMPARE(book().annotation("101").colour, 3);
    QCOMPARE(book().annotation("103").colour, 3);
    QCOMPARE(book().annotation("102").colour, 0);
    QCOMPARE(cell(2, ExperienceModel::Colour), QStringLiteral("Green"));
    QVERIFY(child<QToolButton>("colour-3")->isChecked());
    QCOMPARE(snapshots().undoStack().count(), 1);
    press(Qt::Key_3);    // all have it: taken away
    QVERIFY(book().annotations().empty());
    press(Qt::Key_5);
    press(Qt::Key_0);
    QCOMPARE(book().annotation("103").colour, 0);
}

void TestAnnotations::codesAreTypedAndTakenAway()
{
    press(Qt::Key_T);
    auto* field = child<QLineEdit>("code-field");
    for (const char* code : {"  delai  ", "accueil", "accueil", " "}) {
        QTest::keyClicks(field, QString::fromUtf8(code));
        QTest::keyClick(field, Qt::Key_Return);
    }
    QCOMPARE(book().annotation("101").codes, (QStringList{QStringLiteral("accueil"), QStringLiteral("delai")}));
    QCOMPARE(cell(0, ExperienceModel::Codes), QStringLiteral("accueil, delai"));
    QVERIFY(field->text().isEmpty() && field->hasFocus());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    const auto chips = child<QWidget>("marks")->findChildren<QPushButton*>(QStringLiteral("code-chip"));
    QCOMPARE(chips.size(), 2);
    QTest::mouseClick(chips[0], Qt::LeftButton);
    QCOMPARE(book().annotation("101").codes, QStringList{QStringLiteral("delai")});
    undo();
    QCOMPARE(book().annotation("101").codes.size(), 2);
    QTest::keyClick(field, Qt::Key_Escape);
}

void TestAnnotations::readingIsCounted()
{
    QCOMPARE(child<QLabel>("read-count")->text(), QStringLiteral("0 read of 5"));
    const auto bold = [&](int row) {
        return model()->index(row, ExperienceModel::Title).data(Qt::FontRole).value<QFont>().bold();
    };
    QVERIFY(bold(0));
    press(Qt::Key_J);
    QVERIFY(book().annotation("101").read);
    QVERIFY(!bold(0) && bold(1));
    press(Qt::Key_K);    // going back is no reading
    QVERIFY(!book().annotation("102").read);
    list()->selectRow(2);
    auto* bar = child<ExperienceReader>("reader")->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 0);
    QVERIFY(!book().annotation("103").read);
    bar->setValue(bar->maximum());
    QVERIFY(book().annotation("103").read);
    QCOMPARE(child<QLabel>("read-count")->text(), QStringLiteral("2 read of 5"));
    press(Qt::Key_R);
    QVERIFY(!book().annotation("103").read);
    QCOMPARE(snapshots().undoStack().count(), 0);
    press(Qt::Key_B);
    book().markRead("103");
    undo();    // a bookmark that is undone does not make it unread
    QVERIFY(book().annotation("103").read);
}

void TestAnnotations::marksAreColumns()
{
    Annotation coded;
    coded.codes = QStringList{QStringLiteral("zèle")};
    Annotation other;
    other.codes = QStringList{QStringLiteral("éloge")};
    other.bookmarked = true;
    other.note = QStringLiteral("<b>hostile</b>");
    book().annotate({{"105", coded}, {"104", other}}, QStringLiteral("marks"));
    model()->sort(ExperienceModel::Codes, Qt::AscendingOrder);
    QCOMPARE(model()->idAt(0), std::string_view("104"));
    QCOMPARE(model()->idAt(1), std::string_view("105"));
    model()->sort(ExperienceModel::Codes, Qt::DescendingOrder);
    QCOMPARE(model()->idAt(0), std::string_view("105"));
    QCOMPARE(model()->idAt(1), std::string_view("104"));    // those without stay behind
    model()->sort(ExperienceModel::Bookmark, Qt::AscendingOrder);
    QCOMPARE(model()->idAt(0), std::string_view("104"));
    const QString tip = model()->index(0, ExperienceModel::Note).data(Qt::ToolTipRole).toString();
    QVERIFY(tip.contains(QStringLiteral("hostile")) && !tip.contains(QStringLiteral("<b>hostile")));
}

void TestAnnotations::columnsAreRemembered()
{
    auto* menu = child<QMenu>("columns-menu");
    Q_EMIT menu->aboutToShow();
    QCOMPARE(menu->actions().size(), model()->columnCount());
    QAction* first = menu->actions().front();
    QCOMPARE(first->text(), QStringLiteral("Bookmark"));
    first->trigger();
    QVERIFY(list()->isColumnHidden(ExperienceModel::Bookmark));
    list()->setColumnWidth(ExperienceModel::Title, 222);
    press(Qt::Key_J);
    QCOMPARE(list()->currentIndex().row(), 1);
    m_window->close();    // what the window looks like is kept
    m_window->show();
    {
        MainWindow second(m_folder.filePath(QStringLiteral("other")));
        second.showPlace(WindowPlace::Experiences);
        auto* same = second.findChild<QTableView*>(QStringLiteral("experiences"));
        QVERIFY(same->isColumnHidden(ExperienceModel::Bookmark));
        QCOMPARE(same->columnWidth(ExperienceModel::Title), 222);
    }
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->showPlace(WindowPlace::Experiences);
    list()->setColumnHidden(ExperienceModel::Bookmark, false);
}

void TestAnnotations::similarTestimoniesAreRead()
{
    auto* similar = child<QPushButton>("similar");
    QTRY_VERIFY_WITH_TIMEOUT(similar->isVisible(), 30'000);
    QCOMPARE(similar->text(), QStringLiteral("Similar testimonies (1)"));
    snapshots().toggle("id", "101");
    QCOMPARE(list()->model()->rowCount(), 1);
    auto* menu = child<QMenu>("similar-menu");
    Q_EMIT menu->aboutToShow();
    QCOMPARE(menu->actions().size(), 1);
    QVERIFY2(menu->actions()[0]->text().contains(QStringLiteral("no. 104 · not in the selection")),
             qPrintable(menu->actions()[0]->text()));
    menu->actions()[0]->trigger();
    QVERIFY(child<QLabel>("not-in-selection"));
    QVERIFY(child<ExperienceReader>("reader")->wholeText().contains(QStringLiteral("J'ATTENDS")));
    snapshots().setFilter({});
    list()->selectRow(1);
    QVERIFY(!similar->isVisible());
    QVERIFY(child<QLabel>("similar-state")->isVisible());
}

void TestAnnotations::whatIsNotSelectedIsReadToo()
{
    const Row wanted = model()->rowAt(4);    // 105
    m_window->showPlace(WindowPlace::Map);
    m_window->workspace().readExperience(wanted);
    QCOMPARE(list()->currentIndex().row(), 4);
    snapshots().toggle("sentiment", "Positif");
    QCOMPARE(list()->currentIndex().row(), 0);
    m_window->workspace().readExperience(wanted);
    QVERIFY(!list()->currentIndex().isValid());
    QCOMPARE(child<ExperienceReader>("reader")->shownRow(), std::optional(wanted));
    QVERIFY(child<QLabel>("not-in-selection"));
    press(Qt::Key_B);    // it is the one that is marked
    QVERIFY(book().annotation("105").bookmarked);
    press(Qt::Key_J);    // back to the list
    QCOMPARE(list()->currentIndex().row(), 0);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(!child<QLabel>("not-in-selection"));
}

void TestAnnotations::theConditionThatExcludesIsNamed()
{
    snapshots().toggle("sentiment", "Négatif");
    snapshots().toggle("typology", "CPAM");
    QCOMPARE(list()->model()->rowCount(), 0);
    const auto ways = withoutEachCondition(snapshots().selection());
    QCOMPARE(ways.size(), size_t(1));    // without the sentiment there would be nothing either
    QCOMPARE(ways[0].field, std::string("typology"));
    QCOMPARE(ways[0].experiences, Row(4));
    auto* remove = child<QPushButton>("remove-typology");
    QVERIFY(remove && remove->isVisible());
    QVERIFY(remove->text().contains(u'4'));
    QTest::mouseClick(remove, Qt::LeftButton);
    QCOMPARE(list()->model()->rowCount(), 4);
    QVERIFY(list()->isVisible());
}

QTEST_MAIN(TestAnnotations)
#include "test_annotations.moc"
