// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"
#include "core/store/snapshot_reader.h"
#include "ui/dialogs/import_dialog.h"
#include "ui/dialogs/repairs_dialog.h"
#include "ui/dialogs/report_dialog.h"
#include "ui/models/reading_models.h"
#include "ui/models/report_models.h"
#include "ui/models/source_list_model.h"
#include "ui/views/main_window.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace vigie;

namespace {

constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::QtTest;
constexpr int patienceMs = 30'000;

/// Twelve structures with an accent and what looks like a tag in every name, and a postal code without its zero.
QByteArray structuresCsv(const char* separator)
{
    QByteArray csv = "Code SP+ de la structure;Intitulé du réseau;Intitulé de la typologie;Intitulé de la structure;"
                     "Code postal de la structure;PAYS\n";
    for (int i = 0; i < 12; ++i)
        csv += "S" + QByteArray::number(i) + ";CNAF;CAF;Unité <b>n</b>° " + QByteArray::number(i) + ";1000;France\n";
    return csv.replace(';', separator);
}

QByteArray experiencesInWindows1252()
{
    const QString csv = QStringLiteral("ID expérience;Date de publication;Titre;Description;Ressenti usager\n"
                                       "1;2025-01-10;Été;Témoignage;Négatif\n"
                                       "2;2025-01-11;Noël;Témoignage;Positif\n");
    return csv.toLatin1();
}

}    // namespace

/// The panel of the import, offscreen, from what is dropped to the snapshot.
class TestImportDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void emptyAtFirst();
    void rowsAppear();
    void findingsAreToldInWords();
    void refusedSourcesSayWhy();
    void choicesChangeThePreview();
    void untickedIsLeftOut();
    void archiveMembersAreLeftOut();
    void spaceTicks();
    void damagedInputsTakeNothingFromTheOthers();
    void importMakesASnapshot();
    void droppedWhileImportingStays();
    void cancelLeavesNothing();
    void closingStopsTheExamination();
    void switchedOffRepairs();
    void windowOpensThePanel();
    void storedReportOpens();
    void sentenceNamesTheTwin();
    void everyControlHasAName();
    void dataAreNeverRichText();

private:
    template <typename T>
    T* child(const char* name)
    {
        auto* found = m_dialog->findChild<T*>(QLatin1String(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    QString write(const char* name, const QByteArray& bytes);
    void add(const QStringList& inputs);
    void choose(const char* box, const QVariant& data);
    int rowOf(const QString& start);
    QString cell(int row, int column) { return model()->index(row, column).data().toString(); }
    QAbstractItemModel* model() { return child<QTableView>("import-sources")->model(); }
    QAbstractItemModel* preview() { return child<QTableView>("source-preview")->model(); }
    QStringList snapshotFiles() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ImportController> m_imports;
    std::unique_ptr<ImportDialog> m_dialog;
};

void TestImportDialog::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("vigie-test"));
    QCoreApplication::setApplicationName(QStringLiteral("vigie-test-import"));
    speak(QStringLiteral("fr"), *qApp);
}

void TestImportDialog::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_imports = std::make_unique<ImportController>(m_folder->filePath(QStringLiteral("snapshots")));
    m_dialog = std::make_unique<ImportDialog>(*m_imports);
    m_dialog->show();
}

void TestImportDialog::cleanup()
{
    m_dialog.reset();
    m_imports.reset();
    m_folder.reset();
}

QString TestImportDialog::write(const char* name, const QByteArray& bytes)
{
    QFile file(m_folder->filePath(QString::fromUtf8(name)));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", name);
    return file.fileName();
}

void TestImportDialog::add(const QStringList& inputs)
{
    m_dialog->addInputs(inputs);
    QTRY_VERIFY_WITH_TIMEOUT(!m_dialog->preparation().examining(), patienceMs);
}

void TestImportDialog::choose(const char* box, const QVariant& data)
{
    auto* combo = child<QComboBox>(box);
    combo->setCurrentIndex(combo->findData(data));
    QTRY_VERIFY_WITH_TIMEOUT(!m_dialog->preparation().examining(), patienceMs);
}

int TestImportDialog::rowOf(const QString& start)
{
    for (int row = 0; row < model()->rowCount(); ++row) {
        if (cell(row, SourceListModel::Name).startsWith(start))
            return row;
    }
    return -1;
}

QStringList TestImportDialog::snapshotFiles() const
{
    return QDir(m_folder->filePath(QStringLiteral("snapshots"))).entryList(QDir::Files | QDir::Hidden);
}

void TestImportDialog::emptyAtFirst()
{
    QVERIFY(child<QPushButton>("import-choose")->isVisible());
    QVERIFY(child<QPushButton>("import-choose")->isDefault());
    QVERIFY(!child<QTableView>("import-sources")->isVisible());
    QVERIFY(!child<QPushButton>("import-start")->isEnabled());
}

void TestImportDialog::findingsAreToldInWords()
{
    using Aspect = Finding::Aspect;
    FindingModel model;
    const auto shown = [&model](Aspect aspect, const char* value) {
        model.setFindings({{aspect, QString::fromUtf8(value), {}, Finding::Certainty::Certain}});
        return model.index(0, FindingModel::Value).data().toString();
    };
    QCOMPARE(shown(Aspect::Container, "file"), FindingModel::tr("file"));
    QCOMPARE(shown(Aspect::Container, "zip/xlsx"), QStringLiteral("ZIP, XLSX"));
    QCOMPARE(shown(Aspect::Format, "csv"), QStringLiteral("CSV"));
    QCOMPARE(shown(Aspect::Rows, "regular"), FindingModel::tr("all of one length"));
    QCOMPARE(shown(Aspect::Rows, "ragged"), FindingModel::tr("of several lengths"));
    QCOMPARE(shown(Aspect::LineEnds, "mixed"), FindingModel::tr("mixed"));
    QCOMPARE(shown(Aspect::LineEnds, "CRLF"), QStringLiteral("CRLF"));
    QCOMPARE(shown(Aspect::Delimiter, "tab"), FindingModel::tr("tab"));
    QCOMPARE(shown(Aspect::Delimiter, ";"), QStringLiteral(";"));
    QCOMPARE(shown(Aspect::Header, "none"), FindingModel::tr("none"));
    QCOMPARE(shown(Aspect::Header, "3"), QStringLiteral("3"));
    QCOMPARE(shown(Aspect::Dataset, "structures"), datasetTitle(DatasetKind::Structures));
    QCOMPARE(shown(Aspect::Dataset, "none"), FindingModel::tr("none"));
    // What is called like one of our words is not ours to translate.
    QCOMPARE(shown(Aspect::Sheet, "file"), QStringLiteral("file"));
}

void TestImportDialog::rowsAppear()
{
    QAbstractItemModelTester sourceTester(model(), fatal);
    QAbstractItemModelTester previewTester(preview(), fatal);
    QAbstractItemModelTester findingTester(child<QTableView>("source-findings")->model(), fatal);
    write("structures.csv", structuresCsv(";"));
    write("expériences 1252.csv", experiencesInWindows1252());
    add({m_folder->path()});
    QCOMPARE(model()->rowCount(), 2);
    const int structures = rowOf(QStringLiteral("structures"));
    const int experiences = rowOf(QStringLiteral("expériences"));
    QCOMPARE(cell(structures, SourceListModel::Dataset), datasetTitle(DatasetKind::Structures));
    QCOMPARE(cell(structures, SourceListModel::Encoding), QStringLiteral("UTF-8"));
    QCOMPARE(cell(structures, SourceListModel::Separator), QStringLiteral(";"));
    QCOMPARE(cell(structures, SourceListModel::Rows), QStringLiteral("12"));
    QCOMPARE(cell(experiences, SourceListModel::Dataset), datasetTitle(DatasetKind::Experiences));
    QCOMPARE(cell(experiences, SourceListModel::Encoding), QStringLiteral("Windows-1252"));
    QCOMPARE(cell(experiences, SourceListModel::Rows), QStringLiteral("2"));
    // The same once more changes nothing.
    add({m_folder->filePath(QStringLiteral("structures.csv"))});
    QCOMPARE(model()->rowCount(), 2);
    auto* view = child<QTableView>("import-sources");
    view->setCurrentIndex(model()->index(structures, 0));
    QCOMPARE(preview()->rowCount(), ImportPreparation::previewedRecords);
    QCOMPARE(preview()->headerData(3, Qt::Horizontal, Qt::DisplayRole).toString(),
             QStringLiteral("Intitulé de la structure"));
    QCOMPARE(preview()->index(2, 0).data().toString(), QStringLiteral("S2"));
    QVERIFY(child<QPushButton>("import-start")->isEnabled());
    QVERIFY(child<QPushButton>("import-start")->isDefault());
}

void TestImportDialog::refusedSourcesSayWhy()
{
    write("notes.csv", "nom;prix\nchaise;3\n");
    write("structures.csv", structuresCsv(";"));
    add({m_folder->path()});
    const QModelIndex notes = model()->index(rowOf(QStringLiteral("notes")), SourceListModel::Name);
    QCOMPARE(notes.data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    QVERIFY(!(notes.flags() & Qt::ItemIsUserCheckable));
    QVERIFY(!model()->setData(notes, Qt::Checked, Qt::CheckStateRole));
    QVERIFY(notes.data(Qt::ForegroundRole).isValid());
    QVERIFY(!cell(notes.row(), SourceListModel::Problems).isEmpty());
    child<QTableView>("import-sources")->setCurrentIndex(notes);
    QVERIFY(child<QLabel>("source-refusal")->isVisible());
    QCOMPARE(child<QLabel>("source-refusal")->text(), cell(notes.row(), SourceListModel::Problems));
    QCOMPARE(preview()->index(0, 0).data().toString(), QStringLiteral("chaise"));
    QVERIFY(child<QPushButton>("import-start")->isEnabled());
}

void TestImportDialog::choicesChangeThePreview()
{
    write("structures.csv", structuresCsv("|"));
    add({m_folder->path()});
    QCOMPARE(preview()->columnCount(), 6);
    QCOMPARE(preview()->index(0, 3).data().toString(), QStringLiteral("Unité <b>n</b>° 0"));
    QVERIFY(!child<QPushButton>("reading-automatic")->isEnabled());
    choose("reading-encoding", int(TextEncoding::Windows1252));
    QCOMPARE(preview()->index(0, 3).data().toString(), QStringLiteral("UnitÃ© <b>n</b>Â° 0"));
    QCOMPARE(cell(0, SourceListModel::Encoding), QStringLiteral("Windows-1252"));
    choose("reading-separator", int(','));
    QCOMPARE(preview()->columnCount(), 1);
    QCOMPARE(m_dialog->preparation().chosen(), size_t(0));
    QVERIFY(!child<QPushButton>("import-start")->isEnabled());
    QTest::mouseClick(child<QPushButton>("reading-automatic"), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(preview()->columnCount(), 6, patienceMs);
    QCOMPARE(preview()->index(0, 3).data().toString(), QStringLiteral("Unité <b>n</b>° 0"));
    QCOMPARE(child<QComboBox>("reading-encoding")->currentIndex(), 0);
    QCOMPARE(m_dialog->preparation().chosen(), size_t(1));
}

void TestImportDialog::untickedIsLeftOut()
{
    const QString structures = write("structures.csv", structuresCsv(";"));
    const QString experiences = write("expériences.csv", experiencesInWindows1252());
    add({m_folder->path()});
    const QModelIndex name = model()->index(rowOf(QStringLiteral("structures")), 0);
    QVERIFY(model()->setData(name, Qt::Unchecked, Qt::CheckStateRole));
    ImportRequest request;
    m_dialog->preparation().fill(request);
    QCOMPARE(request.inputs, QStringList{experiences});
    QVERIFY(model()->setData(name, Qt::Checked, Qt::CheckStateRole));
    request = {};
    m_dialog->preparation().fill(request);
    QCOMPARE(request.inputs.size(), qsizetype(2));
    QVERIFY(request.inputs.contains(structures));
    QVERIFY(request.options.leftOut.empty());
}

void TestImportDialog::archiveMembersAreLeftOut()
{
    QVERIFY(QFile::copy(QStringLiteral(VIGIE_TEST_DIR "/../../resources/demo/demonstration.zip"),
                        m_folder->filePath(QStringLiteral("démo.zip"))));
    add({m_folder->filePath(QStringLiteral("démo.zip"))});
    QCOMPARE(model()->rowCount(), 5);
    QCOMPARE(m_dialog->preparation().chosen(), size_t(5));
    // Counted in the background: first "≈ 6 100", then the count.
    QTRY_VERIFY_WITH_TIMEOUT(m_dialog->preparation().sources()[0].preview.rowsAreExact, patienceMs);
    for (const char* dataset : {"experiences", "resultats"}) {
        for (int row = 0; row < 5; ++row) {
            if (cell(row, SourceListModel::Name).contains(QLatin1String(dataset)))
                QVERIFY(model()->setData(model()->index(row, 0), Qt::Unchecked, Qt::CheckStateRole));
        }
    }
    QSignalSpy ready(m_imports.get(), &ImportController::snapshotReady);
    QTest::mouseClick(child<QPushButton>("import-start"), Qt::LeftButton);
    QVERIFY(ready.wait(patienceMs));
    const ImportReport& report = m_imports->lastReport();
    QCOMPARE(report.sources.size(), size_t(5));
    QCOMPARE(report.stored(DatasetKind::Experiences), qint64(0));
    QCOMPARE(report.stored(DatasetKind::Results), qint64(0));
    QVERIFY(report.stored(DatasetKind::Structures) > 100);
}

void TestImportDialog::spaceTicks()
{
    write("structures.csv", structuresCsv(";"));
    add({m_folder->path()});
    auto* view = child<QTableView>("import-sources");
    view->setFocus();
    view->setCurrentIndex(model()->index(0, SourceListModel::Rows));
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    QTest::keyClick(view, Qt::Key_Space);
    QCOMPARE(m_dialog->preparation().chosen(), size_t(0));
    QTest::keyClick(view, Qt::Key_Space);
    QCOMPARE(m_dialog->preparation().chosen(), size_t(1));
}

void TestImportDialog::damagedInputsTakeNothingFromTheOthers()
{
    write("structures.csv", structuresCsv(";"));
    write("cassé.zip", "PK\x03\x04 and no archive");
    const QString missing = m_folder->filePath(QStringLiteral("absent.csv"));
    add({m_folder->path(), missing});
    QCOMPARE(model()->rowCount(), 3);
    QCOMPARE(m_dialog->preparation().chosen(), size_t(1));
    const int broken = rowOf(QStringLiteral("cassé"));
    QVERIFY(!cell(broken, SourceListModel::Problems).isEmpty());
    QVERIFY(!cell(rowOf(QStringLiteral("absent")), SourceListModel::Problems).isEmpty());
    QSignalSpy ready(m_imports.get(), &ImportController::snapshotReady);
    QTest::mouseClick(child<QPushButton>("import-start"), Qt::LeftButton);
    QVERIFY(ready.wait(patienceMs));
    QCOMPARE(m_imports->lastReport().stored(DatasetKind::Structures), qint64(12));
}

void TestImportDialog::importMakesASnapshot()
{
    write("structures.csv", structuresCsv(";"));
    add({m_folder->path()});
    child<QLineEdit>("import-label")->setText(QStringLiteral("Essai de mars"));
    child<QCheckBox>("import-has-date")->setChecked(true);
    child<QDateEdit>("import-date")->setDate({2026, 3, 12});
    QSignalSpy imported(m_imports.get(), &ImportController::imported);
    QSignalSpy ready(m_imports.get(), &ImportController::snapshotReady);
    QTest::keyClick(child<QLineEdit>("import-label"), Qt::Key_Return);    // the default button
    QVERIFY(m_imports->running());
    QVERIFY(child<QWidget>("jobBar")->isVisible());
    QVERIFY(ready.wait(patienceMs));
    QCOMPARE(imported.size(), 1);
    QVERIFY(!m_dialog->isVisible());
    const QString path = ready.front().front().toString();
    const auto info = readSnapshotInfo(path);
    QVERIFY(info.ok());
    QCOMPARE(info->label, QStringLiteral("Essai de mars"));
    QCOMPARE(info->dataDate, QStringLiteral("2026-03-12"));
    QVERIFY(m_imports->lastReport().sentence().startsWith(QStringLiteral("12 ")));
}

void TestImportDialog::droppedWhileImportingStays()
{
    add({write("structures.csv", structuresCsv(";"))});
    const QString later = write("expériences.csv", experiencesInWindows1252());
    QSignalSpy ready(m_imports.get(), &ImportController::snapshotReady);
    QTest::mouseClick(child<QPushButton>("import-start"), Qt::LeftButton);
    QVERIFY(m_imports->running());
    m_dialog->addInputs({later});
    QVERIFY(ready.wait(patienceMs));
    QVERIFY(m_dialog->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(!m_dialog->preparation().examining(), patienceMs);
    ImportRequest request;
    m_dialog->preparation().fill(request);
    QCOMPARE(request.inputs, QStringList{later});
}

void TestImportDialog::cancelLeavesNothing()
{
    QVERIFY(QFile::copy(QStringLiteral(VIGIE_TEST_DIR "/../../resources/demo/demonstration.zip"),
                        m_folder->filePath(QStringLiteral("démo.zip"))));
    add({m_folder->filePath(QStringLiteral("démo.zip"))});
    QSignalSpy ready(m_imports.get(), &ImportController::snapshotReady);
    QTest::mouseClick(child<QPushButton>("import-start"), Qt::LeftButton);
    QVERIFY(m_imports->running());
    QVERIFY(!child<QTableView>("import-sources")->isEnabled());
    QTest::mouseClick(child<QPushButton>("cancel-job"), Qt::LeftButton);
    QVERIFY(!m_imports->running());
    QVERIFY(m_dialog->isVisible());
    QVERIFY(child<QWidget>("messageBar")->isVisible());
    QVERIFY(child<QTableView>("import-sources")->isEnabled());    // the choices stand
    QTRY_VERIFY_WITH_TIMEOUT(child<QPushButton>("import-start")->isEnabled(), patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(snapshotFiles().isEmpty(), patienceMs);
    QVERIFY(ready.isEmpty());
}

void TestImportDialog::closingStopsTheExamination()
{
    write("structures.csv", structuresCsv(";"));
    m_dialog->addInputs({m_folder->path()});
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
    QVERIFY(!m_dialog->preparation().examining());
    QTest::qWait(50);
    QCOMPARE(m_dialog->preparation().chosen(), size_t(0));
}

void TestImportDialog::switchedOffRepairs()
{
    RepairsDialog dialog({});
    QVERIFY(dialog.switchedOff().none());
    auto* zeros = dialog.findChild<QCheckBox*>(QStringLiteral("repair-leading_zero_restored"));
    QVERIFY(zeros);
    zeros->setChecked(false);
    QVERIFY(dialog.switchedOff().test(size_t(Rule::LeadingZeroRestored)));
    QCOMPARE(dialog.switchedOff().count(), size_t(1));
    for (const Rule rule : RepairsDialog::rules())
        QCOMPARE(ruleInfo(rule).kind, IssueKind::Repaired);
    QVERIFY(!dialog.findChild<QCheckBox*>(QStringLiteral("repair-day_month_swapped")));
}

void TestImportDialog::windowOpensThePanel()
{
    const QString path = write("structures.csv", structuresCsv(";"));
    MainWindow window(m_folder->filePath(QStringLiteral("snapshots")));
    window.show();
    const auto panel = [&window] { return window.findChild<ImportDialog*>(); };
    QVERIFY(!panel());
    QTest::mouseClick(window.findChild<QPushButton*>(QStringLiteral("start-import")), Qt::LeftButton);
    QVERIFY(panel() && panel()->isVisible());
    window.openFiles({path});
    QTRY_COMPARE_WITH_TIMEOUT(panel()->preparation().chosen(), size_t(1), patienceMs);
    panel()->reject();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(!panel());
    window.findChild<QAction*>(QStringLiteral("action-import-files"))->trigger();
    QVERIFY(panel() && panel()->preparation().sources().empty());
}

void TestImportDialog::storedReportOpens()
{
    write("structures.csv", structuresCsv(";"));
    add({m_folder->path()});
    QSignalSpy ready(m_imports.get(), &ImportController::snapshotReady);
    QTest::mouseClick(child<QPushButton>("import-start"), Qt::LeftButton);
    QVERIFY(ready.wait(patienceMs));
    // Another window, as after a new start: nothing was imported there.
    MainWindow window(m_folder->filePath(QStringLiteral("other")));
    window.show();
    auto* action = window.findChild<QAction*>(QStringLiteral("action-report"));
    QVERIFY(!action->isEnabled());
    QSignalSpy opened(&window.snapshots(), &SnapshotController::snapshotOpened);
    window.openFiles({ready.front().front().toString()});
    QVERIFY(opened.wait(patienceMs));
    QVERIFY(action->isEnabled());
    action->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(window.findChild<ReportDialog*>() != nullptr, patienceMs);
    auto* report = window.findChild<ReportDialog*>();
    const auto* issues = report->findChild<QTableView*>(QStringLiteral("report-issues"));
    const int all = issues->model()->rowCount();
    QVERIFY(all > 12);
    auto* rules = report->findChild<QComboBox*>(QStringLiteral("issue-rule"));
    const int zeros = rules->findData(int(Rule::LeadingZeroRestored));
    QVERIFY(rules->itemText(zeros).endsWith(QStringLiteral("(12)")));
    rules->setCurrentIndex(zeros);
    QCOMPARE(issues->model()->rowCount(), 12);
    report->findChild<QLineEdit*>(QStringLiteral("find-issue"))->setText(QStringLiteral("rien de tel"));
    QCOMPARE(issues->model()->rowCount(), 0);
    rules->setCurrentIndex(0);
    report->findChild<QLineEdit*>(QStringLiteral("find-issue"))->clear();
    QCOMPARE(issues->model()->rowCount(), all);
}

void TestImportDialog::sentenceNamesTheTwin()
{
    ImportReport report;
    SourceReport source;
    source.dataset = DatasetKind::Structures;
    source.stored = 3;
    report.sources.push_back(source);
    QCOMPARE(importSentence(report, {}), report.sentence());
    const QString sentence = importSentence(report, QStringLiteral("Mars 2026"));
    QVERIFY(sentence.startsWith(report.sentence()));
    QVERIFY(sentence.contains(QStringLiteral("Mars 2026")));
}

void TestImportDialog::everyControlHasAName()
{
    write("structures.csv", structuresCsv(";"));
    add({m_folder->path()});
    int controls = 0;
    for (const QWidget* widget : m_dialog->findChildren<QWidget*>()) {
        const bool part = widget->objectName().startsWith(QStringLiteral("qt_")) ||
                          widget->inherits("QComboBoxListView") || widget->inherits("QCalendarView");
        if (part || !(widget->focusPolicy() & Qt::TabFocus))
            continue;
        ++controls;
        QVERIFY2(!widget->accessibleName().isEmpty() || !widget->property("text").toString().isEmpty(),
                 qPrintable(QStringLiteral("%1 '%2'").arg(QLatin1String(widget->metaObject()->className()),
                                                          widget->objectName())));
        if (const auto* view = qobject_cast<const QAbstractItemView*>(widget))
            QVERIFY2(!view->tabKeyNavigation(), qPrintable(view->objectName()));
    }
    QVERIFY(controls > 18);
}

void TestImportDialog::dataAreNeverRichText()
{
    write("structures.csv", structuresCsv(";"));
    add({m_folder->path()});
    for (const QLabel* label : m_dialog->findChildren<QLabel*>())
        QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(label->text()));
    const QString tip = preview()->index(0, 3).data(Qt::ToolTipRole).toString();
    QVERIFY2(tip.contains(QStringLiteral("&lt;b&gt;")), qPrintable(tip));
}

QTEST_MAIN(TestImportDialog)
#include "test_import_dialog.moc"
