// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/chart/gallery/body_picture.h"
#include "tests/chart/gallery/made_gallery.h"
#include "tests/chart/gallery/picture_difference.h"
#include "ui/render/figure_page.h"
#include "ui/render/figure_painter.h"

#include <QDir>
#include <QLocale>
#include <QPainter>
#include <QTest>

#include <algorithm>
#include <iterator>
#include <set>

using namespace vigie;
using namespace vigie::gallery;

/// Every kind of figure against a picture of it that somebody looked at. After a change that is meant:
/// build/release/tests/gallery --update tests/chart/gallery/reference
class TestGallery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::French, QLocale::France)); }

    void everyKindHasItsFigure()
    {
        std::set<size_t> kinds;
        for (const NamedFigure& figure : oneOfEachKind())
            kinds.insert(figure.figure.body.index());
        QCOMPARE(kinds.size(), std::variant_size_v<FigureBody>);
    }

    void figuresLookAsTheyDid_data()
    {
        QTest::addColumn<FigureSpec>("figure");
        QTest::addColumn<double>("width");
        for (const NamedFigure& figure : oneOfEachKind()) {
            for (double width : {fullWidthMm, halfWidthMm})
                QTest::addRow("%s-%dmm", qPrintable(figure.name), qRound(width)) << figure.figure << width;
        }
    }

    void figuresLookAsTheyDid()
    {
        QFETCH(FigureSpec, figure);
        QFETCH(double, width);
        const QString name = QString::fromUtf8(QTest::currentDataTag()) + QStringLiteral(".png");
        const QString path = QStringLiteral(VIGIE_TEST_DIR "/gallery/reference/") + name;
        const QImage reference(path);
        QVERIFY2(!reference.isNull(), qPrintable(path));
        const PictureDifference difference = differenceOf(bodyPicture(figure, width), reference);
        if (!difference.tooMuch())
            return;
        const QDir folder(QCoreApplication::applicationDirPath() + QStringLiteral("/gallery-differences"));
        folder.mkpath(QStringLiteral("."));
        difference.picture.save(folder.filePath(name));
        QFAIL(qPrintable(QStringLiteral("%1 differs in %2 % of its blocks from %3: %4")
                             .arg(name)
                             .arg(difference.share * 100)
                             .arg(path, folder.filePath(name))));
    }

    void nothingIsDrawnOutside_data()
    {
        QTest::addColumn<FigureSpec>("figure");
        QTest::addColumn<double>("width");
        std::vector<NamedFigure> figures = oneOfEachKind();
        std::ranges::move(extremes(), std::back_inserter(figures));
        for (const NamedFigure& figure : figures) {
            for (double width : {fullWidthMm, halfWidthMm})
                QTest::addRow("%s-%dmm", qPrintable(figure.name), qRound(width)) << figure.figure << width;
        }
    }

    /// Text that sticks out would be clipped by the window, or lie over the words around the figure.
    void nothingIsDrawnOutside()
    {
        QFETCH(FigureSpec, figure);
        QFETCH(double, width);
        const QFont font = pageFont();
        const auto body = makeFigurePainter(figure.body);
        const double inner = width / 25.4 * 96 - 40;
        const QRectF area(40, 40, inner, body->naturalHeight(inner, font));
        QImage image(area.adjusted(-40, -40, 40, 40).size().toSize(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        painter.setFont(font);
        const std::vector<FigureMark> marks = body->paint(painter, area, lightFigureTheme());
        painter.end();
        QVERIFY(!marks.empty());
        for (const FigureMark& mark : marks) {
            QVERIFY(!mark.text.isEmpty());
            QVERIFY(image.rect().contains(mark.area.boundingRect().center().toPoint()));
        }
        // A dot for the ends of axes and outlines, two more for the overhang of letters.
        const QRect allowed = area.toAlignedRect().adjusted(-3, -3, 3, 3);
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (!allowed.contains(x, y) && image.pixel(x, y) != qRgb(255, 255, 255))
                    QFAIL(qPrintable(QStringLiteral("something at %1, %2 outside the body").arg(x).arg(y)));
            }
        }
    }

    void aLostMarkIsADifference()
    {
        const FigureSpec figure = oneOfEachKind()[11].figure;
        FigureSpec changed = figure;
        auto& bars = std::get<CategoryBars>(changed.body);
        bars.bars[4].name.clear();
        QVERIFY(differenceOf(bodyPicture(changed, fullWidthMm), bodyPicture(figure, fullWidthMm)).tooMuch());
        QCOMPARE(differenceOf(bodyPicture(figure, fullWidthMm), bodyPicture(figure, fullWidthMm)).share, 0.0);
        QCOMPARE(differenceOf(bodyPicture(figure, halfWidthMm), bodyPicture(figure, fullWidthMm)).share, 1.0);
    }
};

QTEST_MAIN(TestGallery)
#include "test_gallery.moc"
