// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/chart/gallery/body_picture.h"
#include "tests/chart/gallery/made_gallery.h"
#include "tests/chart/gallery/picture_difference.h"

#include <QDir>
#include <QLocale>
#include <QTest>

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
                QTest::addRow("%s-%gmm", qPrintable(figure.name), width) << figure.figure << width;
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
        const QDir folder(QDir::currentPath() + QStringLiteral("/gallery-differences"));
        folder.mkpath(QStringLiteral("."));
        difference.picture.save(folder.filePath(name));
        QFAIL(qPrintable(QStringLiteral("%1 differs in %2 % of its blocks from %3: %4")
                             .arg(name)
                             .arg(difference.share * 100)
                             .arg(path, folder.filePath(name))));
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
