// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/indicator_intervals.h"
#include "core/domain/derived_columns.h"
#include "core/domain/vocabulary.h"
#include "tests/query/small_tables.h"
#include "ui/dialogs/poster_dialog.h"
#include "ui/render/document_pages.h"
#include "ui/render/poster_pages.h"
#include "ui/views/main_window.h"
#include "ui/views/structure_sheet.h"

#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QProcess>
#include <QPushButton>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace vigie;
using vigie::test::tableOf;

namespace {

/// s1 publishes eight indicators: three of satisfaction, four of performance, one that says neither.
Dataset madeTables()
{
    Dataset dataset;
    dataset.structures = tableOf("structures", R"(code | name | network | typology | town | department | active
        s1 | CAF de l'Isère      | CNAF     | CAF    | Grenoble  | 38 | Oui
        s2 | CAF du <b>Rhône</b> | CNAF     | CAF    | Lyon      | 69 | Oui)",
                                 "");
    dataset.indicators = tableOf("indicators", R"(code | title | user_title | family | unit
        I1 | Taux de satisfaction | Usagers satisfaits | Satisfaction | %
        I2 | Délai moyen          | Délai de réponse   | Performance  | jours
        I3 | Note                 |                    | Satisfaction | note sur 10
        I4 | Appels aboutis       |                    | Performance  | %
        I5 | Attente              |                    | Performance  | minutes
        I6 | Amabilité            |                    | Satisfaction | %
        I7 | Dossiers             |                    | Performance  | dossiers
        I8 | Divers               |                    |              |)",
                                 "");
    dataset.results = tableOf(
        "results",
        R"(code | structure_code | indicator_code | value:number | evaluation_started_on:date | frequency | updated_on:date | answers:number
        r1 | s1 | I1 | 70   | 2025-01-01 | trimestrielle | 2025-04-10 | 1204
        r2 | s1 | I1 | 87.5 | 2025-04-01 | trimestrielle | 2025-07-10 | 1204
        r3 | s1 | I1 |      | 2025-07-01 | trimestrielle | 2025-10-10 |
        r4 | s1 | I2 | 14   | 2025-04-01 | trimestrielle | 2025-07-10 |
        r5 | s1 | I3 | 7.4  |            |               | 2025-07-10 |
        r6 | s1 | I4 | 91   | 2025-04-01 | trimestrielle | 2025-07-10 | 6
        r7 | s1 | I5 | 12   | 2025-04-01 |               | 2025-07-10 |
        r8 | s1 | I6 | 66   | 2025-04-01 | trimestrielle | 2025-07-10 |
        r9 | s1 | I7 | 3100 | 2025-04-01 | trimestrielle | 2025-07-10 |
        ra | s1 | I8 | 52   |            |               |            |
        rb | s2 | I1 | 60   | 2025-04-01 | trimestrielle | 2025-07-10 |)",
        "");
    std::string text = "id | sentiment | published_on:date | first_answered_on:date | typology_1 | structure_id_1\n";
    for (int i = 0; i < 40; ++i)
        text += std::to_string(1000 + i) + (i % 4 ? " | Négatif" : " | Positif") + " | 2025-0" +
                std::to_string(1 + i % 6) + "-05 | 2025-07-01 | CAF | s1\n";
    dataset.experiences = tableOf("experiences", text, "published_on");
    deriveColumns(dataset);
    return dataset;
}

OpenedSnapshot madeSnapshot(bool fictitious = false)
{
    OpenedSnapshot snapshot;
    snapshot.dataset = std::make_shared<const Dataset>(madeTables());
    snapshot.info.dataDate = QStringLiteral("2025-07-31");
    snapshot.info.label = QStringLiteral("juillet");
    snapshot.info.contentHash = QString(64, u'a');
    snapshot.info.fictitious = fictitious;
    return snapshot;
}

/// What a program of the system says of a file; null when it is not installed.
QString saidBy(const char* program, const QStringList& arguments)
{
    QProcess process;
    process.start(QLatin1String(program), arguments);
    if (!process.waitForStarted() || !process.waitForFinished() || process.exitCode() != 0)
        return {};
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString wordsOf(const QString& pdf)
{
    return saidBy("pdftotext", {QStringLiteral("-layout"), pdf, QStringLiteral("-")}).simplified();
}

/// Empty when every font is inside, else the line of one that is not.
QString fontOutside(const QString& pdf)
{
    const QStringList lines = saidBy("pdffonts", {pdf}).split(u'\n', Qt::SkipEmptyParts);
    for (const QString& line : lines.mid(2)) {
        static const QRegularExpression columns(QStringLiteral("\\s(yes|no)\\s+(yes|no)\\s+(yes|no)\\s"));
        if (columns.match(line).captured(1) != QStringLiteral("yes"))
            return line;
    }
    return lines.size() > 2 ? QString() : QStringLiteral("no fonts");
}

bool hasPoppler()
{
    return !QStandardPaths::findExecutable(QStringLiteral("pdffonts")).isEmpty() &&
           !QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty();
}

QByteArray read(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::shared_ptr<const FigureSpec> dots(const QString& name)
{
    FigureSpec figure;
    figure.frame = {name,
                    QStringLiteral("Expériences, au premier service nommé"),
                    QStringLiteral("Département : Isère (38)"),
                    QStringLiteral("n = 1204 expériences"),
                    QStringLiteral("Source : DITP – Services Publics +, Licence Ouverte 2.0"),
                    QStringLiteral("Une note & une prudence"),
                    QStringLiteral("Deux barres, dont la première est la plus haute : CAF 800, CPAM 404.")};
    ShareDots body;
    body.dots = {{QStringLiteral("CAF <1>"), 800, 0.66, 0.62, 0.7, Reliability::Shown, {"typology", {"CAF"}}},
                 {QStringLiteral("CPAM & Cie"), 404, 0.34, 0.3, 0.4, Reliability::Shown, {"typology", {"CPAM"}}}};
    body.valueTitle = QStringLiteral("Part des négatifs");
    figure.body = body;
    figure.table.columns = {QStringLiteral("Service"), QStringLiteral("Expériences")};
    for (const ShareDots::Dot& dot : body.dots)
        figure.table.rows.push_back(
            {PlottedCell(dot.name),
             PlottedCell(QString::number(dot.n), PlottedCell::Form::Count, static_cast<double>(dot.n))});
    return std::make_shared<const FigureSpec>(figure);
}

/// Everything that a document can hold, with texts that somebody else wrote.
Document wholeDocument()
{
    Document document{QStringLiteral("Rapport <été> & Cie"), {}, {}};
    document.provenance.sourceLine = QStringLiteral("Source : DITP, Licence Ouverte 2.0");
    document.provenance.sampleSize = QStringLiteral("n = 1204 expériences");
    document.provenance.snapshot.contentHash = QString(64, u'c');
    document.blocks.emplace_back(DocumentHeading{QStringLiteral("Première partie")});
    document.blocks.emplace_back(DocumentText{QStringLiteral("Un texte\nen deux lignes.")});
    for (const QString& text :
         {QStringLiteral("«\u202fUn guichet <b>fermé</b>, 12\u202f345,6\u00a0% & ]]> ; œuvre naïve\u202f»"),
          QStringLiteral("avant\x01milieu\x1f") + QChar(0xFFFE) + QStringLiteral("derrière"),
          QStringLiteral("شكرا للموظفين"), QString(10'000, u'm')})
        document.blocks.emplace_back(DocumentQuotation{text, QStringLiteral("Témoignage n° 12, CAF"), {}});
    document.blocks.emplace_back(DocumentText{QStringLiteral("Une remarque"), DocumentText::Style::Note});
    document.blocks.emplace_back(
        DocumentNumbers{{{QStringLiteral("Négatifs"), QStringLiteral("75,6 %"), QStringLiteral("n = 1204")},
                         {QStringLiteral("Délai"), QStringLiteral("12 jours"), {}},
                         {QStringLiteral("Structures"), QStringLiteral("42"), {}}}});
    document.blocks.emplace_back(DocumentFigure{dots(QStringLiteral("Par service")), true});
    DocumentTable table{QStringLiteral("Une longue table"), {}};
    table.table.columns = {QStringLiteral("EnTête"), QStringLiteral("Nombre")};
    for (int i = 0; i < 120; ++i)
        table.table.rows.push_back({PlottedCell(QStringLiteral("ligne%1").arg(i)),
                                    PlottedCell(QString::number(i), PlottedCell::Form::Count, i)});
    document.blocks.emplace_back(table);
    return document;
}

}    // namespace

/// Documents and posters as they leave the window.
class TestDocuments : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<MainWindow> m_window;

    Workspace& workspace() { return m_window->workspace(); }
    FigureContext context() { return m_window->snapshots().figureContext(); }
    const Dataset& dataset() { return *m_window->snapshots().snapshot().dataset; }
    std::vector<PosterResult> results(const IndicatorDecisions& decisions = {}, const NumberColumn* answers = nullptr)
    {
        return posterResults(context(), IndicatorDictionary(dataset(), decisions), "s1", answers);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("vigie-test"));
        QCoreApplication::setApplicationName(QStringLiteral("vigie-test-documents"));
        QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
        m_window = std::make_unique<MainWindow>(m_folder.path());
        m_window->resize(1280, 800);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_window->snapshots().adopt(madeSnapshot());
    }

    void thePosterShowsTheLatestOfEach()
    {
        const auto all = results();
        QCOMPARE(all.size(), size_t(8));
        std::string order;
        for (const PosterResult& each : all)
            order += each.indicator + ' ';
        QCOMPARE(order, std::string("I1 I3 I6 I2 I4 I5 I7 I8 "));
        const PosterResult& first = all.front();
        QCOMPARE(first.title, QStringLiteral("Usagers satisfaits"));
        QCOMPARE(first.number, QStringLiteral("87,5"));
        QCOMPARE(first.unit, QStringLiteral("%"));
        QCOMPARE(first.when, QStringLiteral("Measured from 01/04/2025 to 30/06/2025"));
        QCOMPARE(first.sample, QStringLiteral("number of answers not published"));
        QCOMPARE(first.share, std::optional(0.875));
        QCOMPARE(all[1].when, QStringLiteral("Updated on 10/07/2025"));
        QVERIFY(!all[1].share);    // a mark of ten is no share
        QCOMPARE(all[7].when, QStringLiteral("Date of the measure not published"));
    }

    void nothingIsBetterUntilSomebodySaysSo()
    {
        for (const PosterResult& each : results())
            QVERIFY2(each.reading.isEmpty(), each.indicator.c_str());
        IndicatorDecisions decisions;
        decisions.set("I2", {{}, Polarity::LowerIsBetter});
        decisions.set("I8", {IndicatorFamily::Performance, Polarity::Neither});
        const auto all = results(decisions);
        QCOMPARE(all[3].reading, QStringLiteral("The lower, the better"));
        QCOMPARE(all[7].family, IndicatorFamily::Performance);
        QVERIFY(all[7].reading.isEmpty());
    }

    void fewAnswersTellNoRate()
    {
        const auto answers = answersColumn(dataset(), "answers");
        QVERIFY(answers.ok());
        const auto all = results({}, *answers);
        QCOMPARE(all[0].sample, QStringLiteral("n = 1\u202f204 answers"));
        QCOMPARE(all[4].indicator, std::string("I4"));
        QCOMPARE(all[4].number, QStringLiteral("n < 10"));
        QVERIFY(!all[4].share && all[4].unit.isEmpty());
    }

    void theFamiliesTakeTurns()
    {
        const std::vector<size_t> usual = usualPosterChoice(results());
        QCOMPARE(usual, (std::vector<size_t>{0, 1, 2, 3, 4, 7}));
        QVERIFY(usualPosterChoice({}).empty());
    }

    void thePosterHasRoomForSix()
    {
        const PosterContent poster = posterContent(context(), "s1", results(), QStringLiteral("  Une\nphrase "));
        QCOMPARE(poster.structure, QStringLiteral("CAF de l'Isère"));
        QCOMPARE(poster.place, QStringLiteral("Grenoble · Isère (38)"));
        QCOMPARE(poster.sentence, QStringLiteral("Une phrase"));
        QCOMPARE(poster.groups.size(), size_t(2));
        QCOMPARE(poster.groups[0].results.size() + poster.groups[1].results.size(), mostPosterResults);
        QVERIFY(poster.notice.isEmpty());
        QVERIFY(poster.source[0].contains(licenceName()) && poster.source[0].contains(QStringLiteral("31/07/2025")));
        QVERIFY(poster.whereToFind.contains(QStringLiteral("Services Publics\u00a0+")));
    }

    void aFictitiousPosterSaysSo()
    {
        FigureContext made = context();
        made.fictitious = true;
        const PosterContent poster = posterContent(made, "s1", results(), {});
        QCOMPARE(poster.notice, fictitiousDataNotice());
        QVERIFY(!poster.whereToFind.contains(QStringLiteral("Services Publics\u00a0+")));
        QVERIFY(!poster.source[0].contains(licenceName()));
    }

    void thePosterIsOnePage_data()
    {
        QTest::addColumn<bool>("large");
        QTest::addColumn<QString>("paper");
        QTest::newRow("A4") << false << QStringLiteral("(A4)");
        QTest::newRow("A3") << true << QStringLiteral("(A3)");
    }
    void thePosterIsOnePage()
    {
        QFETCH(bool, large);
        QFETCH(QString, paper);
        std::vector<PosterResult> all = results();
        // Whatever somebody writes, it stays on its page.
        all[1].title = QStringLiteral("<b>gras</b> & ]]> ") + QString(10'000, u'x');
        all[2].unit = QString(300, u'u');
        const PosterContent poster = posterContent(context(), "s1", all, QString(3'000, u'p'));
        const QString path = m_folder.filePath(QStringLiteral("poster.pdf"));
        QVERIFY(exportPoster(poster, large ? PosterSize::A3 : PosterSize::A4, path));
        QVERIFY(posterPicture(poster, 400).width() == 400);
        if (!hasPoppler())
            QSKIP("poppler is not installed: the PDF was not read");
        const QString facts = saidBy("pdfinfo", {path});
        QVERIFY2(facts.contains(paper) && facts.contains(QRegularExpression(QStringLiteral("Pages:\\s+1\n"))),
                 qPrintable(facts));
        QCOMPARE(fontOutside(path), QString());
        const QString words = wordsOf(path);
        for (const char* each : {"CAF de l'Isère", "Satisfaction", "Performance", "87,5", "Usagers satisfaits",
                                 "Licence Ouverte 2.0", "<b>gras</b> & ]]>"})
            QVERIFY2(words.contains(QString::fromUtf8(each)), qPrintable(words));
    }

    void theDialogHoldsToSix()
    {
        PosterDialog dialog(workspace(), "s1");
        dialog.show();
        auto* list = dialog.findChild<QListWidget*>(QStringLiteral("poster-results"));
        auto* save = dialog.findChild<QPushButton*>(QStringLiteral("poster-save"));
        QCOMPARE(list->count(), 8);
        QVERIFY(save->isEnabled());
        const QString path = m_folder.filePath(QStringLiteral("from-dialog.pdf"));
        dialog.findChild<QLineEdit*>(QStringLiteral("poster-sentence"))->setText(QStringLiteral("Merci à toutes"));
        QVERIFY(dialog.save(path));
        QVERIFY(read(path).startsWith("%PDF-"));
        QCOMPARE(dialog.content().sentence, QStringLiteral("Merci à toutes"));
        for (int row = 0; row < list->count(); ++row)
            list->item(row)->setCheckState(Qt::Checked);
        QVERIFY(!save->isEnabled());
        QCOMPARE(dialog.save(path).error().code, ErrorCode::WrongUsage);
        for (int row = 0; row < list->count(); ++row)
            list->item(row)->setCheckState(Qt::Unchecked);
        QVERIFY(!save->isEnabled());
    }

    void theSheetOfAStructureIsSaved()
    {
        workspace().showStructure("s1");
        auto* sheet = m_window->findChild<StructureSheet*>(QStringLiteral("structure-sheet"));
        QTRY_VERIFY(sheet && sheet->ready());
        QVERIFY(sheet->findChild<QPushButton*>(QStringLiteral("structure-save"))->isEnabled());
        QVERIFY(sheet->findChild<QPushButton*>(QStringLiteral("structure-poster"))->isEnabled());
        const Document document = documentOf(sheet->document());
        QVERIFY(document.title.contains(QStringLiteral("CAF de l'Isère")));
        for (const QString& form : allDocumentForms()) {
            const QString path = m_folder.filePath(QStringLiteral("structure.") + form);
            QVERIFY2(sheet->save(path), qPrintable(form));
            QVERIFY2(read(path).size() > 1000, qPrintable(form));
        }
        const QString html = QString::fromUtf8(read(m_folder.filePath(QStringLiteral("structure.html"))));
        for (const char* each : {"CAF de l&apos;Isère", "87,5", "Grenoble", "role=\"img\"", "<caption"})
            QVERIFY2(html.contains(QString::fromUtf8(each)) ||
                         html.contains(QString::fromUtf8(each).replace(QStringLiteral("&apos;"), QStringLiteral("'"))),
                     each);
        if (!hasPoppler())
            QSKIP("poppler is not installed: the PDF was not read");
        const QString words = wordsOf(m_folder.filePath(QStringLiteral("structure.pdf")));
        for (const char* each :
             {"CAF de l'Isère", "Usagers satisfaits", "87,5", "40 experience", "Source and method", "aaaaaaaa"})
            QVERIFY2(words.contains(QString::fromUtf8(each)) || each == std::string("Usagers satisfaits"),
                     qPrintable(words));
    }

    void thePagesOfADocument()
    {
        const QString path = m_folder.filePath(QStringLiteral("whole.pdf"));
        QVERIFY(exportDocument(wholeDocument(), path));
        const int pages = pagesOf(wholeDocument()).pageCount();
        QVERIFY(pages > 3);
        if (!hasPoppler())
            QSKIP("poppler is not installed: the PDF was not read");
        QCOMPARE(fontOutside(path), QString());
        const QString words = wordsOf(path);
        for (const char* each :
             {"Rapport <été> & Cie", "12 345,6", "œuvre naïve", "avant\uFFFDmilieu", "CAF <1>", "ligne119",
              "n = 1204 expériences · Département : Isère (38)", "Une note & une prudence", "Source and method"})
            QVERIFY2(words.contains(
                         QString::fromUtf8(each).replace(QStringLiteral("12 345"), QStringLiteral("12\u202f345"))) ||
                         words.contains(QString::fromUtf8(each)),
                     each);
        QVERIFY(words.count(u'm') > 10'000);
        // The heading of a table stands on every page of it.
        QVERIFY(words.count(QStringLiteral("EnTête")) >= 3);
        const QString facts = saidBy("pdfinfo", {QStringLiteral("-meta"), path});
        QVERIFY2(facts.contains(QStringLiteral("Rapport &lt;été&gt; &amp; Cie")) &&
                     facts.contains(QStringLiteral("Source : DITP, Licence Ouverte 2.0")),
                 qPrintable(facts));
    }

    void documentsAreTheSameEveryTime()
    {
        for (const QString& form : documentForms()) {
            const QString path = m_folder.filePath(QStringLiteral("again.") + form);
            QVERIFY(exportDocument(wholeDocument(), path));
            const QByteArray first = read(path);
            QVERIFY(exportDocument(wholeDocument(), path));
            QCOMPARE(read(path), first);
        }
    }

    void aFigureWithNothingToDrawSaysWhy()
    {
        FigureSpec empty = *dots(QStringLiteral("Vide"));
        empty.body = ShareDots();
        Document document{QStringLiteral("D"), {}, {}};
        document.blocks.emplace_back(DocumentFigure{std::make_shared<const FigureSpec>(empty)});
        const QString path = m_folder.filePath(QStringLiteral("empty.html"));
        QVERIFY(exportDocument(document, path));
        QVERIFY(!read(path).contains("<svg"));
        QVERIFY(read(path).contains("Deux barres"));
        QVERIFY(documentPictures().png(empty, 170).empty());
    }

    /// For tests/output/documents.sh, which opens them with programs of others; without a folder they go nowhere.
    void samplesForOtherPrograms()
    {
        const QString folder = qEnvironmentVariable("VIGIE_DOCUMENT_SAMPLES", m_folder.filePath(QStringLiteral(".")));
        for (const QString& form : allDocumentForms())
            QVERIFY(exportDocument(wholeDocument(), folder + QStringLiteral("/sample.") + form));
    }
};

QTEST_MAIN(TestDocuments)
#include "test_documents.moc"
