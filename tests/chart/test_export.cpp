// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/figure_json.h"
#include "core/output/exported_file.h"
#include "tests/chart/made_figures.h"
#include "ui/render/figure_export.h"
#include "ui/render/figure_page.h"
#include "ui/render/text_layout.h"

#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRawFont>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>
#include <QtEndian>

using namespace vigie;

namespace {

const QString longTitle = QStringLiteral("Part de négatifs par typologie de service public, mentions des expériences "
                                         "publiées entre janvier et décembre, département de l’Isère");
const QStringList forms = {QStringLiteral("png"), QStringLiteral("svg"), QStringLiteral("pdf")};

FigureSpec sourced(FigureSpec figure)
{
    figure.provenance.sourceLine = figure.frame.sourceLine;
    figure.provenance.sampleSize = figure.frame.sampleSize;
    figure.provenance.snapshot.contentHash = QString(64, u'a');
    figure.provenance.snapshot.dataDate = QStringLiteral("2023-05-09");
    figure.provenance.query = QStringLiteral("département:38");
    return figure;
}

QByteArray bytesOf(const FigureSpec& figure, const QString& form, const ExportOptions& options = {})
{
    const auto bytes = figureBytes(figure, form, options);
    return bytes ? *bytes : QByteArray();
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The data of a chunk of a PNG; empty where there is none.
QByteArray chunk(const QByteArray& png, const char* type)
{
    const qsizetype at = png.indexOf(type);
    return at < 4 ? QByteArray() : png.mid(at + 4, qFromBigEndian<quint32>(png.constData() + at - 4));
}

/// The character data of all <text> elements, in order; empty when the XML is not well formed.
QStringList svgTexts(const QByteArray& svg)
{
    QStringList texts;
    QXmlStreamReader xml(svg);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == QLatin1String("text"))
            texts << xml.readElementText().trimmed();
    }
    return xml.hasError() ? QStringList() : texts;
}

QStringList titleLines(const FigureSpec& figure, double widthMm)
{
    const QFont font = boldFont(scaledFont(pageFont(), 1.3));
    const double margin = ExportSize().marginMm;
    return wrappedLines(font, figure.frame.title, (widthMm - 2 * margin) / 25.4 * 96);
}

}    // namespace

class TestExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::French, QLocale::France)); }

    void lettersAreTheProgramsOwn()
    {
        for (const char* name : {"DejaVuSans.ttf", "DejaVuSans-Bold.ttf"}) {
            const QRawFont own(QStringLiteral(":/fonts/") + QLatin1String(name), 12);
            QVERIFY(own.isValid());
            const bool bold = QLatin1String(name).contains(QLatin1String("Bold"));
            const QRawFont used = QRawFont::fromFont(bold ? boldFont(pageFont()) : pageFont());
            QCOMPARE(used.fontTable("head"), own.fontTable("head"));
        }
    }

    void pngIsAsWideAsAskedFor_data()
    {
        QTest::addColumn<double>("mm");
        QTest::addColumn<int>("dpi");
        QTest::addColumn<int>("pixels");
        QTest::newRow("160 mm at 300 dpi") << 160.0 << 300 << 1890;
        QTest::newRow("160 mm at 96 dpi") << 160.0 << 96 << 605;
        QTest::newRow("80 mm at 600 dpi") << 80.0 << 600 << 1890;
        QTest::newRow("80 mm at 72 dpi") << 80.0 << 72 << 227;
        QTest::newRow("254 mm at 150 dpi") << 254.0 << 150 << 1500;
        QTest::newRow("120.5 mm at 220 dpi") << 120.5 << 220 << 1044;
    }

    void pngIsAsWideAsAskedFor()
    {
        QFETCH(double, mm);
        QFETCH(int, dpi);
        QFETCH(int, pixels);
        ExportOptions options;
        options.size.widthMm = mm;
        options.size.dpi = dpi;
        const QByteArray png = bytesOf(made::months(), QStringLiteral("png"), options);
        QCOMPARE(qFromBigEndian<qint32>(chunk(png, "IHDR").constData()), pixels);
        const QByteArray physical = chunk(png, "pHYs");
        QCOMPARE(physical.size(), 9);
        QCOMPARE(qFromBigEndian<qint32>(physical.constData()), qRound(dpi / 0.0254));
        QCOMPARE(physical.back(), '\1');    // in metres
    }

    void pngSaysWhatItIs()
    {
        const FigureSpec figure = sourced(made::shares());
        const QImage image = QImage::fromData(bytesOf(figure, QStringLiteral("png")));
        QCOMPARE(image.text(QStringLiteral("Title")), figure.frame.title);
        QVERIFY(image.text(QStringLiteral("Description")).startsWith(figure.frame.description));
        QVERIFY(image.text(QStringLiteral("Source")).contains(figure.provenance.snapshot.contentHash));
        QVERIFY(image.text(QStringLiteral("Source")).contains(fingerprint(figure.provenance)));
        QVERIFY(image.text(QStringLiteral("Copyright")).contains(QStringLiteral("Licence Ouverte")));
        QCOMPARE(image.text(QStringLiteral("Software")), QStringLiteral("Vigie " VIGIE_VERSION));
    }

    void svgHasTheSizeAskedFor()
    {
        FigureSpec figure = sourced(made::map());
        figure.frame.description = QStringLiteral("Une phrase & des < signes");
        const QByteArray svg = bytesOf(figure, QStringLiteral("svg"));
        QXmlStreamReader xml(svg);
        QVERIFY(xml.readNextStartElement());
        QCOMPARE(xml.attributes().value(QLatin1String("width")), QLatin1String("160mm"));
        QCOMPARE(xml.attributes().value(QLatin1String("xml:lang")), QLatin1String("fr"));
        QVERIFY(xml.readNextStartElement());
        QCOMPARE(xml.readElementText(), figure.frame.title);
        QVERIFY(xml.readNextStartElement());
        QCOMPARE(xml.name(), QLatin1String("desc"));
        QVERIFY(xml.readElementText().startsWith(figure.frame.description + u'\n'));
        QVERIFY(!svg.contains("<image"));
        QVERIFY(svg.contains("font-family=\"'DejaVu Sans', sans-serif\""));
        QCOMPARE(svg.count("font-family=\"'DejaVu Sans', sans-serif\""), svg.count("font-family="));
    }

    void everyFormHasTheSameLines()
    {
        FigureSpec figure = sourced(made::funnel());
        figure.frame.title = longTitle;
        for (const double mm : {80.0, 113.0, 160.0, 240.0}) {
            ExportOptions options;
            options.size.widthMm = mm;
            const QStringList expected = titleLines(figure, mm);
            QCOMPARE(expected.join(u' '), longTitle);
            const QStringList drawn = svgTexts(bytesOf(figure, QStringLiteral("svg"), options));
            QCOMPARE(drawn.mid(0, expected.size()), expected);
            const QString tool = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
            if (tool.isEmpty())
                QSKIP("pdftotext is not installed: the lines of the PDF are not checked");
            QProcess process;
            process.start(tool, {QStringLiteral("-layout"), QStringLiteral("-"), QStringLiteral("-")});
            process.write(bytesOf(figure, QStringLiteral("pdf"), options));
            process.closeWriteChannel();
            QVERIFY(process.waitForFinished());
            const QString printed = QString::fromUtf8(process.readAllStandardOutput());
            QVERIFY2(printed.trimmed().startsWith(expected.join(u'\n')), qPrintable(printed));
        }
    }

    void sameFigureSameBytes()
    {
        const FigureSpec figure = sourced(made::map());
        for (const QString& form : forms) {
            QVERIFY(!bytesOf(figure, form).isEmpty());
            QVERIFY2(bytesOf(figure, form) == bytesOf(figure, form), qPrintable(form));
        }
    }

    void pdfWordsAreKeptApartBySpaces()
    {
        FigureSpec figure = made::shares();
        figure.frame.title = QStringLiteral("« 12\u202F345 » efficaces");
        const QByteArray pdf = bytesOf(figure, QStringLiteral("pdf"));
        QVERIFY(pdf.contains("beginbfrange"));
        const qsizetype begin = pdf.indexOf('[', pdf.indexOf("beginbfrange"));
        const QByteArray bold = pdf.mid(begin, pdf.indexOf(']', begin) - begin);    // what each glyph stands for
        QVERIFY2(bold.contains("<0020>") && !bold.contains("<0009>"), bold.constData());
        QVERIFY2(bold.contains("<202F>"), bold.constData());
    }

    void onlyTheWindowKnowsTheDay()
    {
        FigureSpec figure = sourced(made::shares());
        QVERIFY(!svgTexts(bytesOf(figure, QStringLiteral("svg"))).join(u'|').contains(dateOf(QDate::currentDate())));
        QVERIFY(!bytesOf(figure, QStringLiteral("pdf")).contains("/CreationDate"));
        figure.provenance.madeOn = QStringLiteral("2026-03-12");
        QVERIFY(svgTexts(bytesOf(figure, QStringLiteral("svg"))).join(u'|').contains(QStringLiteral("12/03/2026")));
        const QByteArray pdf = bytesOf(figure, QStringLiteral("pdf"));
        QVERIFY(pdf.contains("/CreationDate (D:20260312)"));
        QVERIFY(pdf.contains("<xmp:CreateDate>2026-03-12</xmp:CreateDate>"));
        QCOMPARE(madeToday(figure).provenance.madeOn, QDate::currentDate().toString(Qt::ISODate));
    }

    void presetsFitEveryFigure()
    {
        QCOMPARE(exportPresets().size(), size_t(4));
        QVERIFY(!exportPreset(QStringLiteral("poster")));
        for (const FigureSpec& made : {made::months(), made::shares(), made::boxes(), made::matrix(), made::map(),
                                       made::funnel(), made::curves(), made::control()}) {
            FigureSpec figure = made;
            figure.frame.title = longTitle;
            figure.frame.filterSentence += QStringLiteral(" · Texte : rendez-vous ou attente").repeated(8);
            figure.frame.note += QStringLiteral(" Une phrase de plus.").repeated(12);
            for (const ExportPreset& preset : exportPresets()) {
                const QImage image = renderFigure(figure, preset.size);
                QVERIFY2(!image.isNull(), preset.id);
                QCOMPARE(image.width(), qRound(preset.size.widthMm / 25.4 * preset.size.dpi));
                if (preset.size.heightMm > 0)
                    QCOMPARE(image.height(), qRound(preset.size.heightMm / 25.4 * preset.size.dpi));
            }
        }
    }

    void whatHasNoRoomIsRefused()
    {
        ExportOptions options;
        options.size.heightMm = 40;
        const auto squeezed = figureBytes(made::shares(), QStringLiteral("svg"), options);
        QVERIFY(!squeezed);
        QCOMPARE(squeezed.error().code, ErrorCode::WrongUsage);
        QVERIFY(renderFigure(made::shares(), options.size).isNull());
        options.size.heightMm = 75;    // too low for the usual size of letters, enough for smaller ones
        const auto smaller = figureBytes(made::shares(), QStringLiteral("svg"), options);
        QVERIFY(smaller && smaller->contains("matrix(0."));
    }

    void nothingToDrawIsExplained()
    {
        FigureSpec figure{made::frame(QStringLiteral("Délais")), SurvivalCurves(), {}};
        figure.frame.description = QStringLiteral("Aucune expérience ne porte de date de réponse.");
        QVERIFY(svgTexts(bytesOf(figure, QStringLiteral("svg"))).contains(figure.frame.description));
        QVERIFY(figurePageMm(figure, {}).height() < 60);
        figure.body = made::curves().body;
        QVERIFY(!svgTexts(bytesOf(figure, QStringLiteral("svg"))).contains(figure.frame.description));
    }

    void theFigureGoesBesideItsPicture()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("taux.par.typologie.svg"));
        const FigureSpec figure = sourced(made::shares());
        ExportOptions options;
        QVERIFY(exportFigure(figure, path, options));
        QVERIFY(!QFile::exists(figureSidecarPath(path)));
        options.sidecar = true;
        QVERIFY(exportFigure(figure, path, options));
        QCOMPARE(figureSidecarPath(path), folder.filePath(QStringLiteral("taux.par.typologie.json")));
        QCOMPARE(contentOf(figureSidecarPath(path)), figureToJson(figure));
        const auto again = figureFromJson(contentOf(figureSidecarPath(path)), path);
        QVERIFY(again);
        QCOMPARE(bytesOf(*again, QStringLiteral("svg")), contentOf(path));
    }

    void aMissingSourceLineIsRecorded()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("figure.svg"));
        const FigureSpec figure = sourced(made::shares());
        ExportOptions options;
        options.withSourceLine = false;
        QVERIFY(exportFigure(figure, path, options));
        const QString words = svgTexts(contentOf(path)).join(u'|');
        QVERIFY(!words.isEmpty() && !words.contains(figure.frame.sourceLine));
        const QJsonObject beside = QJsonDocument::fromJson(contentOf(figureSidecarPath(path))).object();
        QCOMPARE(beside[QLatin1String("source_line")].toString(), QStringLiteral("removed on request"));
        QVERIFY(beside.contains(QLatin1String("provenance")));
        QVERIFY(figureFromJson(contentOf(figureSidecarPath(path)), path));
        QVERIFY(contentOf(path).contains(figure.provenance.snapshot.contentHash.toUtf8()));    // the metadata keep it
    }

    void nothingIsLeftWhereNothingCanBeWritten()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("taken.csv"));
        QVERIFY(QDir().mkpath(path));    // a folder of that name
        const Provenance provenance = sourced(made::shares()).provenance;
        const Result<void> refused = exportFile(path, "1;2\n", provenance, SourceBlock::Beside);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::OutputFailed);
        QCOMPARE(refused.error().where, path);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList());

        QFile earlier(sidecarPath(path));
        QVERIFY(earlier.open(QIODevice::WriteOnly) && earlier.write("{}") == 2);
        earlier.close();
        QVERIFY(!exportFile(path, "1;2\n", provenance, SourceBlock::Beside));
        QCOMPARE(contentOf(sidecarPath(path)), QByteArray("{}"));
        const Result<void> nowhere =
            exportFile(folder.filePath(QStringLiteral("no/x.csv")), "1", provenance, SourceBlock::Inside);
        QCOMPARE(nowhere.error().where, folder.filePath(QStringLiteral("no/x.csv")));
    }

    void namesTellWhatIsInside()
    {
        Provenance provenance = sourced(made::shares()).provenance;
        QCOMPARE(exportName(QStringLiteral("Part de négatifs : CAF/CPAM"), provenance),
                 QStringLiteral("part-de-negatifs-caf-cpam_departement-38_2023-05-09_n1204"));
        provenance.snapshot.dataDate = QStringLiteral("../../x");
        provenance.query = QString(400, u'é');
        const QString name = exportName(longTitle.repeated(9), provenance);
        QVERIFY(name.size() <= 100 && !name.contains(u'/') && !name.contains(u'.'));
        QCOMPARE(exportName(QStringLiteral("CON"), {}), QStringLiteral("vigie_con"));
        QCOMPARE(exportName(QStringLiteral("com7"), {}), QStringLiteral("vigie_com7"));
        QCOMPARE(exportName(QStringLiteral("…"), {}), QStringLiteral("vigie"));
    }

private:
    static QString dateOf(QDate day) { return day.toString(QStringLiteral("dd/MM/yyyy")); }
};

QTEST_MAIN(TestExport)
#include "test_export.moc"
