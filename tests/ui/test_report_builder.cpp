// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/figure_kinds.h"
#include "core/output/snapshot_figures.h"
#include "core/session/import_session.h"
#include "ui/control/report_controller.h"
#include "ui/control/workspace.h"
#include "ui/dialogs/regeneration_dialog.h"
#include "ui/dialogs/report_block_editor.h"
#include "ui/dialogs/report_builder.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace vigie;

namespace {

constexpr int patienceMs = 30'000;

/// Testimonies of two networks; @p extra more of the second.
QByteArray testimonies(int extra)
{
    QByteArray csv = "ID expérience;Titre;Description;Ressenti usager;Date de publication;Intitulé Typologie 1\n";
    for (int id = 1; id <= 40 + extra; ++id) {
        const QByteArray number = QByteArray::number(id);
        csv += number + ";Titre;Texte " + number + ";" + (id % 3 == 0 ? "Positif" : "Négatif") + ";" +
               (id % 2 == 0 ? "01" : "02") + "/0" + QByteArray::number(1 + id % 5) + "/2025;" +
               (id <= 31 ? "CAF" : "CPAM") + "\n";
    }
    return csv;
}

QStringList namesOf(const Report& report)
{
    QStringList names;
    for (const Report::Block& block : report.blocks) {
        if (const auto* heading = std::get_if<Report::Heading>(&block))
            names << QStringLiteral("H:") + heading->text;
        else if (const auto* paragraph = std::get_if<Report::Paragraph>(&block))
            names << QStringLiteral("P:") + paragraph->text;
        else
            names << QStringLiteral("F:") + std::get<Report::Figure>(block).figure->frame.title;
    }
    return names;
}

}    // namespace

class TestReportBuilder : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<ReportBuilder> m_builder;    // before the workspace

    ReportController& reports() { return m_workspace->reports(); }
    QUndoStack& undo() { return m_workspace->snapshots().undoStack(); }
    const Report::Figure& figure(size_t at) { return std::get<Report::Figure>(reports().report().blocks[at]); }
    template <typename T>
    T* child(const char* name)
    {
        return m_builder->findChild<T*>(QLatin1String(name));
    }
    void click(const char* name)
    {
        QPushButton* pressed = child<QPushButton>(name);
        QVERIFY(pressed->isEnabled());
        QTest::mouseClick(pressed, Qt::LeftButton);
    }
    QListWidget* list() { return child<QListWidget>("report-blocks"); }
    QString path(const char* name) { return m_folder.filePath(QLatin1String(name)); }

    void openSnapshotOf(const QString& name, int extra)
    {
        QFile file(m_folder.filePath(name + QStringLiteral(".csv")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(testimonies(extra));
        file.close();
        const QString snapshot = m_folder.filePath(name + QStringLiteral(".vigie"));
        QVERIFY(importToSnapshot({{file.fileName()}, snapshot, name, {}, {}}, {}).ok());
        QSignalSpy opened(&m_workspace->snapshots(), &SnapshotController::snapshotOpened);
        m_workspace->snapshots().open(snapshot);
        QVERIFY(opened.wait(patienceMs));
    }

    SnapshotFigures figures()
    {
        SnapshotController& snapshots = m_workspace->snapshots();
        return {snapshots.snapshot(), snapshots.territories(), snapshots.thresholds(),
                m_workspace->workbook().decisions(), snapshots.valueTitles()};
    }

    /// Figures of all kinds that need no option and have numbers here.
    std::vector<std::shared_ptr<const FigureSpec>> madeFigures()
    {
        std::vector<std::shared_ptr<const FigureSpec>> made;
        for (const FigureKind& kind : figureKinds()) {
            if (std::ranges::any_of(kind.options, &FigureKind::Option::required))
                continue;
            auto one = figures().make({kind.name, {}, {}}, {});
            if (one && !one->table.rows.empty())
                made.push_back(std::make_shared<const FigureSpec>(*std::move(one)));
        }
        return made;
    }

    RegenerationDialog* regenerated()
    {
        QSignalSpy done(&reports(), &ReportController::regenerated);
        click("report-regenerate");
        if (!done.wait(patienceMs))
            return nullptr;
        return m_builder->findChild<RegenerationDialog*>();
    }

private Q_SLOTS:
    void cleanupTestCase()
    {
        m_builder.reset();
        m_workspace.reset();
    }

    void initTestCase()
    {
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
        QCoreApplication::setOrganizationName(QStringLiteral("vigie-test"));
        QCoreApplication::setApplicationName(QStringLiteral("vigie-report"));
        qputenv("VIGIE_CACHE_DIR", path("cache").toUtf8());
        m_workspace = std::make_unique<Workspace>();
        m_workspace->workbook().open(path("book.carnet"));
        openSnapshotOf(QStringLiteral("first"), 0);
        m_builder = std::make_unique<ReportBuilder>(*m_workspace);
        m_builder->show();
        QVERIFY(!m_builder->isModal());
        QVERIFY(QTest::qWaitForWindowActive(m_builder.get()));
    }

    void withoutAReportThereIsNothingToWrite()
    {
        QVERIFY(reports().name().isEmpty());
        for (const char* name : {"report-export", "report-pages", "report-regenerate", "report-up", "report-remove"})
            QVERIFY2(!child<QPushButton>(name)->isEnabled(), name);
    }

    void figuresGoIn()
    {
        const auto made = madeFigures();
        QVERIFY(made.size() >= 3);
        QSignalSpy told(&reports(), &ReportController::figureAdded);
        for (size_t i = 0; i < 3; ++i)
            reports().addFigure(made[i]);
        QCOMPARE(told.size(), 3);
        QCOMPARE(reports().names().size(), 1);
        QCOMPARE(reports().report().blocks.size(), size_t(3));
        QCOMPARE(list()->count(), 3);
        QVERIFY(list()->item(0)->text().startsWith(made[0]->frame.title));
        QTRY_VERIFY(!list()->item(2)->icon().isNull());
        undo().undo();
        QCOMPARE(list()->count(), 2);
        undo().redo();
        QCOMPARE(list()->count(), 3);
    }

    void wordsAreWrittenAndMoved()
    {
        const QStringList before = namesOf(reports().report());
        list()->setCurrentRow(0);
        click("report-add-heading");
        auto* words = child<QPlainTextEdit>("report-words");
        words->setPlainText(QStringLiteral("Les <b>délais</b> & co"));
        click("report-add-paragraph");    // what was typed is kept
        words->setPlainText(QStringLiteral("Deux\nlignes"));
        list()->setFocus();    // as is what is left
        QTRY_COMPARE(namesOf(reports().report()),
                     QStringList({before[0], QStringLiteral("H:Les <b>délais</b> & co"),
                                  QStringLiteral("P:Deux\nlignes"), before[1], before[2]}));
        QCOMPARE(list()->currentRow(), 2);
        click("report-up");
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(namesOf(reports().report())[0], QStringLiteral("P:Deux\nlignes"));
        QVERIFY(!child<QPushButton>("report-up")->isEnabled());
        QTest::keyClick(list(), Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(namesOf(reports().report())[1], QStringLiteral("P:Deux\nlignes"));
        QCOMPARE(list()->currentRow(), 1);
        QTest::keyClick(list(), Qt::Key_Delete);
        QCOMPARE(reports().report().blocks.size(), size_t(4));
        undo().undo();
        QCOMPARE(reports().report().blocks.size(), size_t(5));
    }

    void aDragMoves()
    {
        QStringList expected = namesOf(reports().report());
        QVERIFY(list()->model()->moveRow({}, 0, {}, list()->count()));
        expected.move(0, expected.size() - 1);
        QTRY_COMPARE(namesOf(reports().report()), expected);
        undo().undo();
        expected.move(expected.size() - 1, 0);
        QCOMPARE(namesOf(reports().report()), expected);
    }

    void captionsAndAlternativeTexts()
    {
        list()->setCurrentRow(0);
        child<QLineEdit>("report-caption")->setFocus();
        child<QLineEdit>("report-caption")->setText(QStringLiteral("Ma légende"));
        child<QPlainTextEdit>("report-alternative")->setFocus();
        child<QPlainTextEdit>("report-alternative")->setPlainText(QStringLiteral("Pour l’oreille"));
        QTest::mouseClick(child<QCheckBox>("report-with-table"), Qt::LeftButton, {}, QPoint(8, 8));
        QTRY_COMPARE(figure(0).caption, QStringLiteral("Ma légende"));
        QTRY_COMPARE(figure(0).alternativeText, QStringLiteral("Pour l’oreille"));
        QTRY_VERIFY(figure(0).withTable);
        child<QLineEdit>("report-title")->setFocus();
        QTest::keyClick(child<QLineEdit>("report-title"), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(child<QLineEdit>("report-title"), QStringLiteral("Note de trimestre"));
        QTest::keyClick(child<QLineEdit>("report-title"), Qt::Key_Return);
        QCOMPARE(reports().report().title, QStringLiteral("Note de trimestre"));
    }

    void theWorkbookRemembers()
    {
        const QByteArray before = reportToJson(reports().report());
        QVERIFY(m_workspace->workbook().workbook()->copyTo(path("copy.carnet")).ok());
        Workspace other;
        other.workbook().open(path("copy.carnet"));
        QCOMPARE(other.reports().names(), reports().names());
        QCOMPARE(reportToJson(other.reports().report()), before);
    }

    void severalReports()
    {
        const QString first = reports().name();
        reports().begin(QStringLiteral("COPIL & préfet"));
        QCOMPARE(reports().names(), QStringList({first, QStringLiteral("COPIL & préfet")}));
        QCOMPARE(list()->count(), 0);
        QCOMPARE(child<QComboBox>("report-names")->currentText(), QStringLiteral("COPIL & préfet"));
        reports().rename(QStringLiteral("COPIL"));
        QCOMPARE(reports().name(), QStringLiteral("COPIL"));
        click("report-remove");
        QCOMPARE(reports().name(), first);
        undo().undo();
        QCOMPARE(reports().names().size(), 2);
        undo().redo();
        QCOMPARE(list()->count(), 5);
    }

    void exported()
    {
        for (const char* name : {"r.pdf", "r.docx", "r.odt", "r.html", "r.md", "r.json"}) {
            const auto written = m_builder->exportTo(path(name));
            QVERIFY2(written.ok(), written ? "" : qPrintable(written.error().message()));
            QVERIFY2(QFileInfo(path(name)).size() > 0, name);
        }
        QFile json(path("r.json"));
        QVERIFY(json.open(QIODevice::ReadOnly));
        const auto read = reportFromJson(json.readAll(), json.fileName());
        QVERIFY(read.ok());
        QCOMPARE(reportToJson(*read), reportToJson(reports().report()));
        QCOMPARE(m_builder->exportTo(path("no/such/folder/r.json")).error().code, ErrorCode::OutputFailed);
        QCOMPARE(m_builder->exportTo(path("r.xyz")).error().code, ErrorCode::WrongUsage);
    }

    void onTheSameSnapshotNothingChanges()
    {
        RegenerationDialog* dialog = regenerated();
        QVERIFY(dialog);
        QVERIFY(!dialog->findChild<QTableView*>(QStringLiteral("regeneration-changes")));
        QVERIFY(!dialog->findChild<QPushButton*>(QStringLiteral("regeneration-export"))->isEnabled());
        dialog->reject();
        QTRY_VERIFY(!m_builder->findChild<RegenerationDialog*>());
    }

    void onAnotherSnapshotChangesAreListed()
    {
        const QByteArray before = reportToJson(reports().report());
        openSnapshotOf(QStringLiteral("second"), 7);
        std::vector<NumberChange> expected;
        for (size_t block = 0; block < reports().report().blocks.size(); ++block) {
            if (!std::holds_alternative<Report::Figure>(reports().report().blocks[block]))
                continue;
            const auto again = figures().make(figure(block).figure->recipe, {});
            QVERIFY(again.ok());
            for (const NumberChange& change : changedNumbers(*figure(block).figure, *again, block))
                expected.push_back(change);
        }
        QVERIFY(expected.size() > 3);

        RegenerationDialog* dialog = regenerated();
        QVERIFY(dialog);
        const auto* table = dialog->findChild<QTableView*>(QStringLiteral("regeneration-changes"));
        QVERIFY(table);
        QCOMPARE(table->model()->rowCount(), static_cast<int>(expected.size()));
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            const NumberChange& change = expected[static_cast<size_t>(row)];
            const QStringList wanted{change.figure, change.row, change.column, change.before.text, change.after.text};
            for (int column = 0; column < 5; ++column)
                QCOMPARE(table->model()->index(row, column).data().toString(), wanted[column]);
        }
        QVERIFY(dialog->exportTo(path("changes.xlsx")).ok());
        QVERIFY(QFileInfo(path("changes.xlsx")).size() > 0);
        dialog->reject();
        QCOMPARE(reportToJson(reports().report()), before);
        QTRY_VERIFY(!m_builder->findChild<RegenerationDialog*>());

        regenerated()->accept();
        QVERIFY(reportToJson(reports().report()) != before);
        QCOMPARE(figure(0).caption, QStringLiteral("Ma légende"));
        QCOMPARE(figure(0).figure->provenance.snapshot.contentHash,
                 m_workspace->snapshots().snapshot().info.contentHash);
        undo().undo();
        QCOMPARE(reportToJson(reports().report()), before);
    }

    void aFigureThatCannotBeMadeStays()
    {
        FigureSpec pasted = *figure(0).figure;
        pasted.recipe = {};
        reports().addFigure(std::make_shared<const FigureSpec>(pasted));
        RegenerationDialog* dialog = regenerated();
        QVERIFY(dialog);
        const auto* table = dialog->findChild<QTableView*>(QStringLiteral("regeneration-changes"));
        QVERIFY(table);
        const int last = table->model()->rowCount() - 1;
        QCOMPARE(table->model()->index(last, 0).data().toString(), pasted.frame.title);
        dialog->accept();
        QCOMPARE(figure(5).figure->table.rows, pasted.table.rows);
    }

    void cancelled()
    {
        QSignalSpy done(&reports(), &ReportController::regenerated);
        click("report-regenerate");
        reports().cancel();
        QVERIFY(!done.wait(300));
        QVERIFY(!reports().regenerating());
        QVERIFY(child<QPushButton>("report-regenerate")->isEnabled());
    }

    void whatIsTypedWhileItClosesIsKept()
    {
        list()->setCurrentRow(1);
        child<QPlainTextEdit>("report-words")->setPlainText(QStringLiteral("Dernier mot"));
        m_builder->close();
        QVERIFY(namesOf(reports().report())[1].endsWith(QStringLiteral("Dernier mot")));
    }
};

QTEST_MAIN(TestReportBuilder)
#include "test_report_builder.moc"
