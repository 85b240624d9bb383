// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/chart/made_figures.h"
#include "ui/render/figure_export.h"
#include "ui/render/figure_painter.h"
#include "ui/render/figure_panel.h"
#include "ui/render/figure_view.h"
#include "ui/render/hatching.h"
#include "ui/render/label_placing.h"
#include "ui/render/text_layout.h"
#include "ui/render/value_axis.h"
#include "ui/render/xy_plot.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QImageReader>
#include <QLabel>
#include <QPainter>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace vigie;

namespace {

const QRectF bodyArea(0, 0, 420, 260);

std::vector<FigureMark> marksOf(const FigureSpec& figure)
{
    QImage image(bodyArea.size().toSize(), QImage::Format_RGB32);
    QPainter painter(&image);
    painter.setFont(pixelFont(QFont()));
    return makeFigurePainter(figure.body)->paint(painter, bodyArea, lightFigureTheme());
}

bool hasColour(const QImage& image, const QColor& colour)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == colour)
                return true;
        }
    }
    return false;
}

QByteArray exported(const FigureSpec& figure, const QString& fileName)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(fileName);
    const Result<void> result = exportFigure(figure, path);
    QFile file(path);
    return result && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
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

struct NamedFigure
{
    const char* name;
    FigureSpec figure;
};

std::vector<NamedFigure> allFigures()
{
    return {{"months", made::months()}, {"shares", made::shares()},  {"boxes", made::boxes()},
            {"matrix", made::matrix()}, {"map", made::map()},        {"funnel", made::funnel()},
            {"curves", made::curves()}, {"control", made::control()}};
}

}    // namespace

class TestRender : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::French, QLocale::France)); }

    void picturesHaveTheSizeAskedFor_data()
    {
        QTest::addColumn<FigureSpec>("figure");
        QTest::addColumn<double>("widthMm");
        QTest::addColumn<int>("dpi");
        QTest::addColumn<int>("pixels");
        for (const NamedFigure& named : allFigures()) {
            QTest::addRow("%s 160 mm at 300 dpi", named.name) << named.figure << 160.0 << 300 << 1890;
            QTest::addRow("%s 80 mm at 150 dpi", named.name) << named.figure << 80.0 << 150 << 472;
            QTest::addRow("%s 250 mm at 96 dpi", named.name) << named.figure << 250.0 << 96 << 945;
        }
    }

    void picturesHaveTheSizeAskedFor()
    {
        QFETCH(FigureSpec, figure);
        QFETCH(double, widthMm);
        QFETCH(int, dpi);
        QFETCH(int, pixels);
        const QImage image = renderFigure(figure, {widthMm, 0, dpi});
        QCOMPARE(image.width(), pixels);
        QVERIFY(image.height() > pixels / 4);
        QCOMPARE(image.dotsPerMeterX(), qRound(dpi / 0.0254));
        const QColor ink =
            std::holds_alternative<BoxPlot>(figure.body)      ? lightFigureTheme().accent
            : std::holds_alternative<Choropleth>(figure.body) ? lightFigureTheme().classes[4]
            : std::holds_alternative<CountMatrix>(figure.body)
                ? blended(lightFigureTheme().mark(MarkColour::Negative), Qt::white, 0.08 + 0.92 * 1364 / 1604)
            : std::holds_alternative<SurvivalCurves>(figure.body) ? lightFigureTheme().category(0)
                                                                  : lightFigureTheme().mark(MarkColour::Negative);
        QVERIFY2(hasColour(image, ink), "the body is not drawn");
    }

    void heightIsKeptToo()
    {
        const QImage image = renderFigure(made::months(), {100, 120, 100});
        QCOMPARE(image.size(), QSize(394, 472));
    }

    void picturesAreTheSameEachTime() { QCOMPARE(renderFigure(made::map()), renderFigure(made::map())); }

    void pngKeepsItsResolutionAndWords()
    {
        const QImage image = QImage::fromData(exported(made::shares(), QStringLiteral("figure.png")));
        QCOMPARE(image.width(), 1890);
        QCOMPARE(image.dotsPerMeterX(), 11811);
        QCOMPARE(image.text(QStringLiteral("Title")), QStringLiteral("Part de négatifs par typologie"));
        QVERIFY(image.text(QStringLiteral("Source")).contains(QStringLiteral("Licence Ouverte")));
    }

    void svgKeepsTextAsText()
    {
        for (const NamedFigure& named : allFigures()) {
            const QByteArray svg = exported(named.figure, QStringLiteral("figure.svg"));
            const QString all = svgTexts(svg).join(u' ');
            QVERIFY2(all.contains(QStringLiteral("œuvre, naïf, 1 234,5 €, ≥ 50 %")), named.name);
            QVERIFY2(all.contains(QStringLiteral("Licence Ouverte 2.0")), named.name);
            QVERIFY2(!svg.contains("<image"), named.name);
            QVERIFY2(!svg.contains("Sans Serif\""), named.name);
            QVERIFY2(svg.contains("<desc>Une phrase &amp; des &lt; signes."), named.name);
        }
    }

    void svgStaysReadableWithControlCharacters()
    {
        FigureSpec figure = made::months(3);
        const QString bad = QStringLiteral("cloche\u0007 échap\u001B[31m non\uFFFE\uFFFF fin\u0008");
        figure.frame.title = bad;
        figure.frame.description = bad;
        std::get<StackedBars>(figure.body).categories[1] = QStringLiteral("fév\u0001rier");
        const QByteArray svg = exported(figure, QStringLiteral("figure.svg"));
        const QString words = svgTexts(svg).join(u'|');    // empty when the XML is not well formed
        const QString mended = QStringLiteral("cloche\uFFFD échap\uFFFD[31m non\uFFFD\uFFFD fin\uFFFD");
        QVERIFY2(words.contains(mended), qPrintable(words));
        QVERIFY2(words.contains(QStringLiteral("fév\uFFFDrier")), qPrintable(words));
        QVERIFY(svg.contains("<title>" + mended.toUtf8()));
        QVERIFY(svg.contains("<desc>" + mended.toUtf8()));
    }

    void dataStayPlainText()
    {
        FigureSpec figure = made::shares();
        figure.frame.title = QStringLiteral("<img src='file:x.png'> Délai <5 jours & R&D");
        const QString all = svgTexts(exported(figure, QStringLiteral("figure.svg"))).join(u' ');
        QVERIFY2(all.contains(QStringLiteral("<img src='file:x.png'> Délai <5 jours & R&D")), qPrintable(all));

        FigureSpec bars = made::months(3);
        auto& body = std::get<StackedBars>(bars.body);
        body.valueTitle = QStringLiteral("<b>a</b> & b <5");
        body.categories[1] = QStringLiteral("<i>février</i>");
        const QString words = svgTexts(exported(bars, QStringLiteral("figure.svg"))).join(u' ');
        QVERIFY2(words.contains(QStringLiteral("<b>a</b> & b <5")), qPrintable(words));
        QVERIFY2(words.contains(QStringLiteral("<i>février</i>")), qPrintable(words));
    }

    void pdfTextCanBeSearched()
    {
        const QString tool = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
        const QByteArray pdf = exported(made::shares(), QStringLiteral("figure.pdf"));
        QVERIFY(pdf.startsWith("%PDF-"));
        if (tool.isEmpty())
            QSKIP("pdftotext is not installed: the text of the PDF is not checked");
        QProcess process;
        process.start(tool, {QStringLiteral("-"), QStringLiteral("-")});
        process.write(pdf);
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished());
        const QString text = QString::fromUtf8(process.readAllStandardOutput());
        QVERIFY2(text.contains(QStringLiteral("œuvre, naïf, 1 234,5 €, ≥ 50 %")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("Délai <5 jours & R&D")), qPrintable(text));
    }

    void exportFailuresAreTold()
    {
        const QTemporaryDir folder;
        const Result<void> nowhere =
            exportFigure(made::shares(), folder.filePath(QStringLiteral("missing/figure.png")));
        QVERIFY(!nowhere);
        QCOMPARE(nowhere.error().code, ErrorCode::OutputFailed);
        QVERIFY(nowhere.error().where.contains(QStringLiteral("missing")));
        const Result<void> ending = exportFigure(made::shares(), folder.filePath(QStringLiteral("figure.bmp")));
        QCOMPARE(ending.error().code, ErrorCode::WrongUsage);
        const Result<void> huge =
            exportFigure(made::shares(), folder.filePath(QStringLiteral("figure.png")), {5000, 0, 1200});
        QCOMPARE(huge.error().code, ErrorCode::WrongUsage);
        QVERIFY(renderFigure(made::shares(), {5000, 0, 1200}).isNull());
    }

    void everyMarkIsInsideAndKnowsItsTarget()
    {
        for (const NamedFigure& named : allFigures()) {
            const std::vector<FigureMark> marks = marksOf(named.figure);
            QVERIFY2(!marks.empty(), named.name);
            for (const FigureMark& mark : marks) {
                QVERIFY2(bodyArea.adjusted(-1, -1, 1, 1).contains(mark.area.boundingRect()), named.name);
                QVERIFY2(!mark.target.field.empty() && mark.text.contains(QStringLiteral("n = ")),
                         qPrintable(mark.text));
            }
        }
        const std::vector<FigureMark> months = marksOf(made::months());
        QCOMPARE(months.size(), size_t(20));
        QCOMPARE(months[13].target.values, std::vector<std::string>({"2026-02"}));
        QVERIFY(months[13].area.boundingRect().left() >= months[12].area.boundingRect().right() - 0.01);
        QCOMPARE(marksOf(made::matrix())[3].target.values, std::vector<std::string>({""}));
        QCOMPARE(marksOf(made::map()).size(), size_t(101));
    }

    void outliersAloneAreLabelled()
    {
        const QString words = svgTexts(exported(made::funnel(), QStringLiteral("figure.svg"))).join(u'|');
        QVERIFY2(words.contains(QStringLiteral("Délai <5 jours & R&D")), qPrintable(words));
        QVERIFY(words.contains(QStringLiteral("CAF")) && words.contains(QStringLiteral("Service départ")));
        QVERIFY2(!words.contains(QStringLiteral("CPAM")) && !words.contains(QStringLiteral("Consulat")),
                 qPrintable(words));
    }

    void pointsOfTooFewAreNeitherNamedNorChosen()
    {
        FigureSpec figure = made::funnel();
        std::get<FunnelPlot>(figure.body).points.push_back({{}, 4, 0.75, 1, FunnelPosition::TooFew, {}, {}});
        const FigureMark few = marksOf(figure).back();
        QVERIFY(few.target.field.empty());
        QVERIFY(few.text.contains(QStringLiteral("n = 4")) && !few.text.contains(QStringLiteral("75")));
    }

    void labelsDoNotOverlap()
    {
        const QRectF plot(0, 0, 100, 60);
        const std::vector<QRectF> points = {{10, 10, 6, 6}, {12, 14, 6, 6}, {90, 50, 6, 6}};
        LabelPlacing placing(plot, points);
        std::vector<QRectF> labels;
        for (const QRectF& point : points) {
            const std::optional<QRectF> place = placing.place(point, {30, 12});
            QVERIFY(place);
            QVERIFY(plot.contains(*place));
            for (const QRectF& other : labels)
                QVERIFY(!place->intersects(other));
            for (const QRectF& other : points)
                QVERIFY(other == point || !place->intersects(other));
            labels.push_back(*place);
        }
        QVERIFY(!placing.place(points[0], {200, 12}));    // wider than the plot
    }

    void logarithmicTicksStandOnRoundNumbers()
    {
        const auto text = [](double value) { return QString::number(value); };
        QStringList words;
        for (const AxisTick& tick : logarithmicTicks(8, 1000, text))
            words << tick.text;
        QCOMPARE(words, QString(QStringLiteral("10|20|50|100|200|500|1000")).split(u'|'));
        QCOMPARE(logarithmicPosition(100, 1, 10000), 0.5);
        QCOMPARE(logarithmicPosition(5, 5, 5), 0.5);
    }

    void emptyBodiesDrawNothing()
    {
        for (const FigureBody& body : {FigureBody(StackedBars()), FigureBody(BoxPlot()), FigureBody(ShareDots()),
                                       FigureBody(CountMatrix()), FigureBody(Choropleth()), FigureBody(FunnelPlot()),
                                       FigureBody(SurvivalCurves()), FigureBody(ControlLine())}) {
            QVERIFY(marksOf({made::frame(QString()), body, {}}).empty());
            QVERIFY(!renderFigure({made::frame(QString()), body, {}}).isNull());
        }
    }

    void doubleClickAndKeysActivateMarks()
    {
        FigureView view;
        view.resize(500, 300);
        view.setFigure(std::make_shared<FigureSpec>(made::shares()));
        QSignalSpy activated(&view, &FigureView::markActivated);
        QSignalSpy hovered(&view, &FigureView::markHovered);
        view.show();
        const QPoint first(40, 14);
        QTest::mouseMove(&view, first);
        QTest::mouseDClick(&view, Qt::LeftButton, {}, first);
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated[0][0].value<MarkTarget>().values, std::vector<std::string>({"CAF"}));
        QVERIFY(hovered.last()[0].toString().startsWith(QStringLiteral("CAF\n")));

        QTest::keyClick(&view, Qt::Key_Down);    // reaches the first
        QTest::keyClick(&view, Qt::Key_Down);
        QVERIFY(view.accessibleDescription().startsWith(QStringLiteral("Délai <5 jours & R&D")));
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(activated[1][0].value<MarkTarget>().values, std::vector<std::string>({"Délai <5 jours & R&D"}));
        QTest::keyClick(&view, Qt::Key_End);
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(activated[2][0].value<MarkTarget>().values, std::vector<std::string>({"Tribunal"}));
    }

    void panelShowsWordsAndTable()
    {
        FigureSpec spec = made::shares();
        spec.table = {{QStringLiteral("Typologie"), QStringLiteral("Part")},
                      {{QStringLiteral("CAF\tà"), QStringLiteral("75,6 %")}}};
        FigurePanel panel;
        panel.setFigure(std::make_shared<FigureSpec>(spec));
        const auto* title = panel.findChild<QLabel*>(QStringLiteral("figurePanel.title"));
        QCOMPARE(title->text(), spec.frame.title);
        QCOMPARE(title->textFormat(), Qt::PlainText);
        const auto* table = panel.findChild<QTableView*>(QStringLiteral("figurePanel.table"));
        QCOMPARE(table->model()->index(0, 1).data().toString(), QStringLiteral("75,6 %"));
        panel.findChild<QAction*>(QStringLiteral("figurePanel.copyTable"))->trigger();
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("Typologie\tPart\nCAF à\t75,6 %")));
        panel.findChild<QAction*>(QStringLiteral("figurePanel.copyPicture"))->trigger();
        QCOMPARE(QGuiApplication::clipboard()->image().width(), 1209);
        QCOMPARE(panel.findChild<FigureView*>()->accessibleName(), spec.frame.title);
        QCOMPARE(panel.findChild<FigureView*>()->accessibleDescription(), spec.frame.description);
    }

    void axesEndOnRoundNumbers()
    {
        const ValueAxis axis = niceAxis(0.35, 0.8, 4);
        QVERIFY(std::abs(axis.low - 0.2) < 1e-9 && std::abs(axis.high - 0.8) < 1e-9);
        QCOMPARE(axis.ticks().size(), size_t(4));
        QCOMPARE(axis.decimals(), 1);
        const ValueAxis one = niceAxis(12, 12, 5);
        QVERIFY(one.low < 12 && one.high > 12);
        QVERIFY(niceAxis(-3, 1, 2).ticks().size() <= 3);
    }

    void hatchingStaysInside()
    {
        const QPolygonF square(QRectF(0, 0, 10, 10));
        const QPolygonF hole(QRectF(3, 3, 4, 4));
        double length = 0;
        for (const QLineF& line : hatchLines({square, hole}, 1)) {
            QVERIFY(QRectF(-0.01, -0.01, 10.02, 10.02).contains(line.p1()));
            QVERIFY(!QRectF(3.1, 3.1, 3.8, 3.8).contains(line.center()));
            length += line.length();
        }
        QVERIFY(std::abs(length - 84) < 10);    // one line per unit of width over an area of 100 − 16
    }

    void textContrastsWithItsCell()
    {
        QCOMPARE(FigureTheme::textOn(Qt::white), QColor(0x1a, 0x1a, 0x1a));
        QCOMPARE(FigureTheme::textOn(QColor(0x08, 0x51, 0x9c)), QColor(Qt::white));
    }
};

QTEST_MAIN(TestRender)
#include "test_render.moc"
