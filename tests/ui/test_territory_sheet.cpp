// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"
#include "ui/control/job_runner.h"
#include "ui/dialogs/territory_dialog.h"
#include "ui/style/theme.h"
#include "ui/views/main_window.h"
#include "ui/views/territory_sheet.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QProcess>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace vigie;

namespace {

/// Isère: forty negative with a telephone number and more words than are quoted, twelve positive. Rhône: one.
QByteArray experiencesCsv()
{
    QByteArray csv = "ID expérience;Date de publication;Titre;Description;Ressenti usager;Intitulé Typologie 1;"
                     "Code Postal typologie 1\n";
    auto add = [&csv, id = 1000](const QByteArray& words, const char* sentiment, const char* place) mutable {
        csv += QByteArray::number(++id) + ";05/01/2025;Titre;\"" + words + "\";" + sentiment + ";CAF;" + place + '\n';
    };
    for (int i = 0; i < 40; ++i)
        add("Dossier " + QByteArray::number(i) + " <b>gras</b> : appelez le 06 12 34 56 78. " +
                QByteArray("Une phrase de plus qui dit peu. ").repeated(40),
            "Négatif", "38000");
    for (int i = 0; i < 12; ++i)
        add("Merci " + QByteArray::number(i) + " & <img src=x> au guichet.", "Positif", "38000");
    add("Seul.", "Positif", "69001");
    return csv;
}

}    // namespace

/// The sheet of a département, from the map's button to its PDF.
class TestTerritorySheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
        QCoreApplication::setOrganizationName(QStringLiteral("vigie-test"));
        QCoreApplication::setApplicationName(QStringLiteral("vigie-territory"));
        speak(QStringLiteral("en"), *qApp);
        applyTheme(*qApp);
        qputenv("VIGIE_CACHE_DIR", m_folder.filePath(QStringLiteral("cache")).toUtf8());
        QFile csv(m_folder.filePath(QStringLiteral("expériences.csv")));
        QVERIFY(csv.open(QIODevice::WriteOnly));
        csv.write(experiencesCsv());
        csv.close();
        m_window = std::make_unique<MainWindow>(m_folder.filePath(QStringLiteral("snapshots")));
        m_window->resize(1280, 800);
        m_window->show();
        QSignalSpy opened(&m_window->snapshots(), &SnapshotController::snapshotOpened);
        m_window->openAtOnce({csv.fileName()});
        QVERIFY(opened.wait(30'000));
        QCOMPARE(m_window->snapshots().selection().experienceCount(), Row(53));
    }

    void theMapOpensIt()
    {
        m_window->showPlace(WindowPlace::Map);
        QTRY_VERIFY(settled());
        m_window->snapshots().setHighlight({"department", {"38"}});
        auto* button = m_window->findChild<QPushButton*>(QStringLiteral("territory-sheet"));
        QVERIFY(button->isVisible());
        button->click();
        QVERIFY(dialog() && dialog()->isVisible() && !dialog()->isModal());
        QTRY_VERIFY(sheet()->ready());
        QCOMPARE(text("territory-sheet-title"), QStringLiteral("Territorial sheet — Isère (38)"));
        QCOMPARE(dialog()->windowTitle(), text("territory-sheet-title"));
        QVERIFY2(text("territory-sheet-filter").contains(QStringLiteral("Isère (38)")),
                 qPrintable(text("territory-sheet-filter")));
        QVERIFY(text("territory-sheet-source").contains(QStringLiteral("Services Publics +")));
    }

    void itSaysTheNumbers()
    {
        QCOMPARE(text("territory-experiences"), QStringLiteral("52"));
        QCOMPARE(text("territory-sentiment-0"), QStringLiteral("76.9%"));    // 40 of 52
        QVERIFY2(text("territory-sentiment-0-remark").contains(QStringLiteral("40 of 52")),
                 qPrintable(text("territory-sentiment-0-remark")));
        QVERIFY(!text("territory-sentiment-0-remark").contains(QStringLiteral("higher than")));    // too few others
        QVERIFY(!text("territory-no-indicators").isEmpty());
    }

    void quotationsAreLiteralMaskedAndCut()
    {
        const QString words = text("quotation-words-1") + text("quotation-words-2") + text("quotation-words-3");
        QVERIFY2(words.contains(QStringLiteral("<b>gras</b>")), qPrintable(words));
        QVERIFY(words.contains(QStringLiteral("<img src=x>")));
        QVERIFY(!words.contains(QStringLiteral("06 12")));
        for (const char* name : {"quotation-words-1", "quotation-words-2", "quotation-words-3"}) {
            QCOMPARE(label(name)->textFormat(), Qt::PlainText);
            QVERIFY(text(name).size() < 640);
        }
        QVERIFY(words.contains(QStringLiteral("dit peu. […]”")));    // at the end of a sentence
        QVERIFY(text("quotation-reference-1").startsWith(QStringLiteral("Testimony no. 1")));
    }

    void anotherQuotationTakesThePlace()
    {
        const QString before = text("quotation-words-3"), first = text("quotation-words-1");
        button("quotation-other-3")->click();
        QVERIFY(text("quotation-words-3") != before);
        QCOMPARE(text("quotation-words-1"), first);
    }

    void quotationsAreLeftOutAndBroughtBack()
    {
        button("quotation-leave-out-2")->click();
        QVERIFY(!label("quotation-words-2")->isVisible());
        QCOMPARE(sheet()->document().quotations.size(), size_t(2));
        QVERIFY(button("quotations-bring-back")->isVisible());
        button("quotations-bring-back")->click();
        QCOMPARE(sheet()->document().quotations.size(), size_t(3));
        QVERIFY(!button("quotations-bring-back")->isVisible());
    }

    void thePdfHoldsWhatIsShown()
    {
        const QString path = m_folder.filePath(QStringLiteral("fiche.pdf"));
        QVERIFY(button("territory-save")->isEnabled());
        QVERIFY(dialog()->save(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(5) == "%PDF-" && file.size() > 5000);
        if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
            QSKIP("pdftotext is not installed: the words of the PDF were not read");
        QProcess reader;
        reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")});
        QVERIFY(reader.waitForFinished());
        const QString words = QString::fromUtf8(reader.readAllStandardOutput()).simplified();
        QStringList expected{text("territory-sheet-title"),  text("territory-sheet-source"),
                             text("territory-sheet-filter"), text("quotation-words-1"),
                             text("quotation-reference-1"),  text("quotation-words-3"),
                             QStringLiteral("Page 1 of "),   QStringLiteral("76.9%")};
        for (const QString& each : expected)
            QVERIFY2(words.contains(each.simplified()), qPrintable(each + u'\n' + words));
    }

    void whatCannotBeWrittenIsSaid()
    {
        const Result<void> saved = dialog()->save(m_folder.filePath(QStringLiteral("nowhere/fiche.pdf")));
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, ErrorCode::OutputFailed);
    }

    void itFollowsTheFilter()
    {
        m_window->snapshots().setFilter(m_window->snapshots().understood(QStringLiteral("departement:69")).value());
        QTRY_VERIFY(settled() && sheet()->ready());
        QCOMPARE(text("territory-experiences"), QStringLiteral("52"));    // its own département takes the place
        m_window->snapshots().setFilter(m_window->snapshots().understood(QStringLiteral("ressenti:positif")).value());
        QTRY_COMPARE(text("territory-experiences"), QStringLiteral("12"));
        QVERIFY(text("territory-sheet-filter").contains(QStringLiteral("ositi")));
        m_window->snapshots().setFilter({});
        QTRY_COMPARE(text("territory-experiences"), QStringLiteral("52"));
    }

    void fewAreNotTold()
    {
        dialog()->setDepartment("69");
        QTRY_VERIFY(sheet()->ready());
        QCOMPARE(text("territory-experiences"), QStringLiteral("1"));
        QCOMPARE(text("territory-sentiment-0"), QStringLiteral("n < 10"));
        QVERIFY(!button("quotation-other-1")->isEnabled());
        QCOMPARE(sheet()->document().quotations.size(), size_t(1));
    }

    void anEmptyDepartmentSaysSo()
    {
        dialog()->setDepartment("05");
        QTRY_VERIFY(settled());
        QVERIFY2(text("territory-empty").contains(QStringLiteral("nothing")), qPrintable(text("territory-empty")));
        QVERIFY(!button("territory-save")->isEnabled());
        QVERIFY(!dialog()->save(m_folder.filePath(QStringLiteral("empty.pdf"))));
        QVERIFY(!QFile::exists(m_folder.filePath(QStringLiteral("empty.pdf"))));
    }

private:
    TerritoryDialog* dialog() { return m_window->findChild<TerritoryDialog*>(); }
    TerritorySheet* sheet() { return m_window->findChild<TerritorySheet*>(); }
    QLabel* label(const char* name) { return dialog()->findChild<QLabel*>(QLatin1String(name)); }
    QString text(const char* name) { return label(name) ? label(name)->text() : QString(); }
    QPushButton* button(const char* name) { return dialog()->findChild<QPushButton*>(QLatin1String(name)); }
    bool settled()
    {
        for (const JobRunner* job : m_window->findChildren<JobRunner*>()) {
            if (job->running())
                return false;
        }
        return true;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestTerritorySheet)
#include "test_territory_sheet.moc"
