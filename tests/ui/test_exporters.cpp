// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/poster.h"
#include "core/ingest/zip_archive.h"
#include "core/output/document.h"
#include "core/output/exported_file.h"
#include "core/output/sheet.h"
#include "tests/chart/made_figures.h"
#include "tests/ui/words_snapshot.h"
#include "ui/control/concordance_export.h"
#include "ui/control/report_controller.h"
#include "ui/dialogs/report_builder.h"
#include "ui/dialogs/report_dialog.h"
#include "ui/render/document_pages.h"
#include "ui/render/figure_export.h"
#include "ui/render/poster_pages.h"

#include <QImage>
#include <QProcess>
#include <QTest>

#include <functional>

using namespace vigie;

// Every part of the program that writes a file of the data is here, by the name of its source file: the house rule
// `exports` refuses a call of exportFile() in a file that this one does not name.

namespace {

constexpr const char* sourceLine = "Source : DITP – Services Publics +, données du 09/05/2023, essai 4711";

Provenance provenance()
{
    Provenance made;
    made.sourceLine = QString::fromUtf8(sourceLine);
    made.filterSentence = QStringLiteral("Réseau : CNAF");
    made.query = QStringLiteral("reseau:CNAF");
    made.sampleSize = QStringLiteral("n = 1 204 expériences");
    made.snapshot.contentHash = QString(64, u'a');
    return made;
}

FigureSpec figure()
{
    FigureSpec made = made::shares();
    made.frame.sourceLine = QString::fromUtf8(sourceLine);
    made.provenance = provenance();
    made.table.columns = {QStringLiteral("Typologie"), QStringLiteral("n")};
    made.table.rows.push_back({QStringLiteral("CAF"), {QStringLiteral("1 177"), PlottedCell::Form::Count, 1177}});
    return made;
}

Document document()
{
    return {QStringLiteral("Note"),
            {DocumentText{QStringLiteral("Une phrase.")},
             DocumentFigure{std::make_shared<const FigureSpec>(figure()), true}},
            provenance()};
}

Result<void> sheetTo(const QString& path, SheetForm form)
{
    return exportSheet(sheetOf(figure().table, QStringLiteral("Parts")), path, form, provenance());
}

Result<void> posterTo(const QString& path)
{
    PosterContent poster;
    poster.structure = QStringLiteral("CAF de l’Isère");
    poster.source = {QString::fromUtf8(sourceLine)};
    poster.provenance = provenance();
    return exportPoster(poster, PosterSize::A4, path);
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// All members of an archive, one behind the other.
QByteArray membersOf(const QString& path)
{
    const auto archive = ZipArchive::open(path);
    QByteArray all;
    for (size_t i = 0; archive && i < (*archive)->entries().size(); ++i) {
        auto entry = (*archive)->openEntry(i);
        std::vector<char> buffer(1 << 16);
        while (entry) {
            const auto got = (*entry)->read(buffer);
            if (!got || *got == 0)
                break;
            all.append(buffer.data(), *got);
        }
    }
    return all;
}

/// What a file and the one beside it say to whoever opens them.
QByteArray saidBy(const QString& path)
{
    QByteArray said = contentOf(path) + contentOf(sidecarPath(path));
    if (path.endsWith(QLatin1String(".png")))
        said += QImage(path).text(QStringLiteral("Source")).toUtf8();
    if (ZipArchive::looksLikeZip(said))
        said += membersOf(path);
    return said;
}

bool run(const char* program, const QStringList& arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("VIGIE_LANG"), QStringLiteral("fr"));
    process.setProcessEnvironment(environment);
    process.start(QString::fromUtf8(program), arguments);
    return process.waitForFinished(120'000) && process.exitCode() == 0;
}

}    // namespace

class TestExporters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        QVERIFY(m_words.open());
    }

    void eachFileSaysWhereItComesFrom_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<std::function<Result<void>(const QString&)>>("write");
        const auto add = [](const char* source, const char* name, std::function<Result<void>(const QString&)> write) {
            QTest::addRow("%s → %s", source, name) << QString::fromLatin1(name) << std::move(write);
        };
        for (const char* name : {"f.png", "f.svg", "f.pdf"})
            add("ui/render/figure_export.cpp", name, [](const QString& path) { return exportFigure(figure(), path); });
        add("core/output/sheet.cpp", "s.xlsx", [](const QString& path) { return sheetTo(path, SheetForm::Xlsx); });
        add("core/output/sheet.cpp", "s.csv", [](const QString& path) { return sheetTo(path, SheetForm::CsvFrench); });
        add("core/output/sheet.cpp", "i.csv", [](const QString& path) { return sheetTo(path, SheetForm::CsvIso); });
        for (const char* name : {"d.docx", "d.odt", "d.html", "d.md"})
            add("core/output/write_document.cpp", name,
                [](const QString& path) { return exportDocument(document(), path); });
        add("ui/render/pdf_file.cpp", "d.pdf", [](const QString& path) { return exportDocument(document(), path); });
        add("ui/render/pdf_file.cpp", "p.pdf", posterTo);
    }

    void eachFileSaysWhereItComesFrom()
    {
        QFETCH(QString, name);
        QFETCH(std::function<Result<void>(const QString&)>, write);
        const QString path = m_folder.filePath(name);
        const Result<void> written = write(path);
        QVERIFY2(written, written ? "" : qPrintable(written.error().message()));
        const QByteArray said = saidBy(path);
        // Markdown and XML write some of its signs otherwise.
        QVERIFY2(said.contains("essai 4711"), qPrintable(name));
        QVERIFY2(said.contains("Services Publics"), qPrintable(name));
        // Nothing else is left behind.
        QVERIFY(!QFileInfo::exists(path + QStringLiteral(".part")));
    }

    /// ui/control/concordance_export.cpp
    void linesOfAConcordance()
    {
        const auto words = concordanceWords(QStringLiteral("relance"));
        QVERIFY(words && *words);
        const ConcordanceProvenance lines{QStringLiteral("reseau:CNAF"), QStringLiteral("relance"),
                                          QString::fromUtf8(sourceLine)};
        const QString path = m_folder.filePath(QStringLiteral("c.csv"));
        const auto written = exportConcordance(
            {m_words.snapshots().snapshot(), m_words.snapshots().sharedSelection(), **words, {}}, lines, path, {});
        QVERIFY(written && *written > 0);
        const QByteArray beside = contentOf(sidecarPath(path));
        QVERIFY(beside.contains("essai 4711"));
        QVERIFY(beside.contains(m_words.snapshots().snapshot().info.contentHash.toUtf8()));
        QVERIFY(beside.contains(m_words.snapshots().snapshot().info.sources.front().sha256.toUtf8()));
    }

    /// ui/dialogs/report_dialog.cpp
    void theReportOfAnImport()
    {
        const ReportDialog dialog{ImportReport()};
        const QString path = m_folder.filePath(QStringLiteral("import.csv"));
        QVERIFY(dialog.exportTo(path));
        QVERIFY(contentOf(sidecarPath(path)).contains("vigie-provenance"));
    }

    /// ui/dialogs/report_files.cpp
    void aReport()
    {
        ReportBuilder builder(m_words.window().workspace());
        m_words.window().workspace().reports().addFigure(std::make_shared<const FigureSpec>(figure()));
        for (const char* name : {"r.json", "r.html", "r.docx", "r.pdf"}) {
            const QString path = m_folder.filePath(QLatin1String(name));
            QVERIFY(builder.exportTo(path));
            QVERIFY2(saidBy(path).contains("essai 4711"), name);
        }
    }

    /// app/cli/command_dump.cpp, app/cli/command_figure.cpp, app/gui/report_command.cpp
    void thePrograms()
    {
        const QString snapshot = m_words.snapshots().snapshot().path;
        const QByteArray hash = m_words.snapshots().snapshot().info.contentHash.toUtf8();
        const auto file = [this](const char* name) { return m_folder.filePath(QLatin1String(name)); };
        QVERIFY(
            run(VIGIE_CLI, {QStringLiteral("dump"), snapshot, QStringLiteral("experiences"), QStringLiteral("--format"),
                            QStringLiteral("csv"), QStringLiteral("-o"), file("dump.csv")}));
        QVERIFY(saidBy(file("dump.csv")).contains(hash));
        QVERIFY(run(VIGIE_CLI, {QStringLiteral("figure"), snapshot, QStringLiteral("monthly"), QStringLiteral("-o"),
                                file("monthly.json")}));
        QVERIFY(saidBy(file("monthly.json")).contains(hash));
        QVERIFY(run(VIGIE_PROGRAM, {QStringLiteral("--report"), file("r.json"), snapshot, QStringLiteral("-o"),
                                    file("again.html"), QStringLiteral("--changes"), file("changes.json"),
                                    QStringLiteral("--update"), file("updated.json")}) ||
                QFileInfo::exists(file("again.html")));    // a made figure cannot be made again, and that is said
        for (const char* name : {"again.html", "changes.json", "updated.json"})
            QVERIFY2(saidBy(file(name)).contains("essai 4711"), name);
    }

private:
    QTemporaryDir m_folder;
    test::WordsWindow m_words;
};

QTEST_MAIN(TestExporters)
#include "test_exporters.moc"
