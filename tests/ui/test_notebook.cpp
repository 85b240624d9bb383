// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/notebook_dialog.h"
#include "ui/render/document_pages.h"
#include "ui/views/main_window.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTextDocument>

#include <memory>

using namespace vigie;

namespace {

const char* const csv =
    "ID expérience;Titre;Description;Ressenti usager;Date de publication\n"
    "1;Attente;\"Appelez-moi au 06 12 34 56 78, <img src='file:/etc/passwd'> merci.\";Négatif;01/03/2025\n"
    "2;Merci;Accueil parfait.;Positif;02/03/2025\n"
    "3;Rien;Rien à dire.;Neutre;03/03/2025\n";

}

class TestNotebook : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<NotebookDialog> m_notebook;

    WorkbookController& book() { return m_window->workspace().workbook(); }
    template <typename T>
    T* child(const char* name)
    {
        return m_notebook->findChild<T*>(QLatin1String(name));
    }
    QString cell(int row, int column)
    {
        return child<QTableView>("notebook")->model()->index(row, column).data().toString();
    }
    int rows() { return child<QTableView>("notebook")->model()->rowCount(); }
    QString read(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
        QCoreApplication::setOrganizationName(QStringLiteral("vigie-test"));
        QCoreApplication::setApplicationName(QStringLiteral("vigie-notebook"));
        qputenv("VIGIE_CACHE_DIR", m_folder.filePath(QStringLiteral("cache")).toUtf8());
        QFile file(m_folder.filePath(QStringLiteral("experiences.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(csv);
        file.close();
        m_window = std::make_unique<MainWindow>(m_folder.filePath(QStringLiteral("snapshots")));
        QSignalSpy opened(&m_window->snapshots(), &SnapshotController::snapshotOpened);
        m_window->openAtOnce({file.fileName()});
        QVERIFY(opened.wait(30'000));
        m_notebook = std::make_unique<NotebookDialog>(m_window->workspace());
        new QAbstractItemModelTester(child<QTableView>("notebook")->model(),
                                     QAbstractItemModelTester::FailureReportingMode::QtTest, this);
        m_notebook->show();
    }

    void anEmptyNotebookSaysHowToFillIt()
    {
        QCOMPARE(rows(), 0);
        QVERIFY(child<QPlainTextEdit>("notebook-text")->toPlainText().contains(QStringLiteral("B keeps")));
        QVERIFY(!child<QPushButton>("notebook-export")->isEnabled());
    }

    void whatIsKeptIsListed()
    {
        Annotation first, second, elsewhere, seen;
        first.bookmarked = true;
        first.note = QStringLiteral("to <b>call</b>");
        first.notedText = QStringLiteral("Attente\n\nAutre chose.");
        first.codes = QStringList{QStringLiteral("attente")};
        second.codes = QStringList{QStringLiteral("accueil"), QStringLiteral("attente")};
        elsewhere.note = QStringLiteral("kept");
        seen.read = true;
        book().annotate({{"1", first}, {"2", second}, {"999", elsewhere}, {"3", seen}}, QStringLiteral("test"));
        QCOMPARE(rows(), 3);
        QCOMPARE(cell(0, NotebookModel::Title), QStringLiteral("Merci"));
        QCOMPARE(cell(1, NotebookModel::Bookmark), QStringLiteral("★"));
        QVERIFY(cell(2, NotebookModel::Title).contains(QStringLiteral("999")));
        auto* table = child<QTableView>("notebook");
        table->selectRow(2);
        QVERIFY(!child<QPushButton>("notebook-read")->isEnabled());
        table->selectRow(1);
        QVERIFY(child<QPlainTextEdit>("notebook-text")->toPlainText().contains(QStringLiteral("<img src=")));
    }

    void codesAndWordsChoose()
    {
        auto* codes = child<QListWidget>("notebook-codes");
        QCOMPARE(codes->count(), 3);
        codes->setCurrentRow(1);
        QCOMPARE(rows(), 1);
        codes->setCurrentRow(0);
        child<QLineEdit>("find-notebook")->setText(QStringLiteral("CALL"));
        QCOMPARE(rows(), 1);
        child<QLineEdit>("find-notebook")->clear();
        QCOMPARE(rows(), 3);
    }

    void readingGoesToTheTestimony()
    {
        QSignalSpy asked(&m_window->workspace(), &Workspace::experienceAsked);
        child<QTableView>("notebook")->selectRow(0);
        child<QPushButton>("notebook-read")->click();
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked[0][0].value<Row>(), Row(1));
    }

    void quotationsAreWrittenWordForWord_data()
    {
        QTest::addColumn<QString>("form");
        for (const QString& form : allDocumentForms())
            QTest::newRow(qPrintable(form)) << form;
    }
    void quotationsAreWrittenWordForWord()
    {
        QFETCH(QString, form);
        const QString path = m_folder.filePath(QStringLiteral("q.") + form);
        QVERIFY(m_notebook->exportTo(path));
        QVERIFY(QFile(path).size() > 100);
        if (form != QStringLiteral("html") && form != QStringLiteral("md"))
            return;    // packed
        QTextDocument document;
        if (form == QStringLiteral("html"))
            document.setHtml(read(path));
        else
            document.setMarkdown(read(path));
        const QString text = document.toPlainText();
        QVERIFY(text.contains(QStringLiteral("Accueil parfait.")));
        QVERIFY(!text.contains(QStringLiteral("06 12 34 56 78")));
        QVERIFY2(text.contains(QStringLiteral("<img src='file:/etc/passwd'>")), qPrintable(text));
        // What the snapshot does not have is left out, and said to be.
        QVERIFY(!text.contains(QStringLiteral("no. 999,")));
        QVERIFY(text.contains(QStringLiteral("(no. 999)")));
        QVERIFY(text.contains(QStringLiteral("changed since the note was written")));
        QVERIFY(!text.contains(QStringLiteral("call")));    // notes are the analyst's own
        child<QCheckBox>("export-notes")->setChecked(true);
        child<QCheckBox>("export-mask")->setChecked(false);
        QVERIFY(m_notebook->exportTo(path));
        const QString all = read(path);
        QVERIFY(all.contains(QStringLiteral("06 12 34 56 78")));
        QVERIFY(all.contains(QStringLiteral("call")));
        child<QCheckBox>("export-notes")->setChecked(false);
        child<QCheckBox>("export-mask")->setChecked(true);
    }

    void anotherFormIsRefused()
    {
        const auto written = m_notebook->exportTo(m_folder.filePath(QStringLiteral("q.xyz")));
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::WrongUsage);
    }

    void aCodeIsTakenAwayInOneStep()
    {
        child<QListWidget>("notebook-codes")->setCurrentRow(2);
        QVERIFY(child<QListWidget>("notebook-codes")->currentItem()->text().startsWith(QStringLiteral("attente")));
        child<QPushButton>("code-remove")->click();
        QVERIFY(book().annotation("1").codes.isEmpty());
        m_window->snapshots().undoStack().undo();
        QCOMPARE(book().annotation("1").codes, QStringList{QStringLiteral("attente")});
        QCOMPARE(book().annotation("2").codes.size(), 2);
    }

    void removedEntriesComeBack()
    {
        child<QListWidget>("notebook-codes")->setCurrentRow(0);
        child<QTableView>("notebook")->selectAll();
        child<QPushButton>("notebook-remove")->click();
        QCOMPARE(rows(), 0);
        m_window->snapshots().undoStack().undo();
        QCOMPARE(rows(), 3);
    }
};

QTEST_MAIN(TestNotebook)
#include "test_notebook.moc"
