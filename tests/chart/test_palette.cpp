// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/chart/colour_vision.h"
#include "ui/render/figure_theme.h"

#include <QTest>

using namespace vigie;
using namespace vigie::test;

namespace {

constexpr double leastDifference = 10;    ///< CIEDE2000, between colours that stand for different things
constexpr double leastContrast = 3;       ///< WCAG 2, of what must be seen against the background

const std::array deficiencies = {Vision::Normal, Vision::Protanopia, Vision::Deuteranopia, Vision::Tritanopia};

void addThemes()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

const FigureTheme& themeOf(bool dark)
{
    return dark ? darkFigureTheme() : lightFigureTheme();
}

void verifyToldApart(const std::vector<QColor>& colours)
{
    for (Vision vision : deficiencies) {
        for (size_t i = 0; i < colours.size(); ++i) {
            for (size_t j = i + 1; j < colours.size(); ++j) {
                const double difference = colourDifference(seen(colours[i], vision), seen(colours[j], vision));
                QVERIFY2(difference >= leastDifference, qPrintable(QStringLiteral("%1 and %2, vision %3: %4")
                                                                       .arg(colours[i].name(), colours[j].name())
                                                                       .arg(static_cast<int>(vision))
                                                                       .arg(difference)));
            }
        }
    }
}

}    // namespace

/// What engineering asks of the colours of figures; what tells marks apart without colour is looked at in the gallery.
class TestPalette : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void differencesAreThoseOfThePaper()
    {
        // Pairs 1, 7, 17 and 25 of table 1 of Sharma, Wu & Dalal.
        const auto rounded = [](double value) { return std::round(value * 1e4) / 1e4; };
        QCOMPARE(rounded(colourDifference(Lab{50, 2.6772, -79.7751}, Lab{50, 0, -82.7485})), 2.0425);
        QCOMPARE(rounded(colourDifference(Lab{50, 0, 0}, Lab{50, -1, 2})), 2.3669);
        QCOMPARE(rounded(colourDifference(Lab{50, 2.5, 0}, Lab{73, 25, -18})), 27.1492);
        QCOMPARE(rounded(colourDifference(Lab{60.2574, -34.0099, 36.2677}, Lab{60.4626, -34.1751, 39.4387})), 1.2644);
    }

    void simulationsKeepGreyAndConfuseWhatTheyShould()
    {
        const QColor grey(120, 120, 120);
        for (Vision vision : allVisions)
            QVERIFY(colourDifference(seen(grey, vision), grey) < 1);
        const QColor red(0xc0, 0x40, 0x30), green(0x60, 0x80, 0x20);
        QVERIFY(colourDifference(seen(red, Vision::Deuteranopia), seen(green, Vision::Deuteranopia)) <
                colourDifference(red, green) / 2);
    }

    void sentimentsAreToldApart_data() { addThemes(); }
    void sentimentsAreToldApart()
    {
        QFETCH(bool, dark);
        const FigureTheme& theme = themeOf(dark);
        verifyToldApart(
            {theme.mark(MarkColour::Negative), theme.mark(MarkColour::Neutral), theme.mark(MarkColour::Positive)});
    }

    void groupsAreToldApart_data() { addThemes(); }
    void groupsAreToldApart()
    {
        QFETCH(bool, dark);
        const FigureTheme& theme = themeOf(dark);
        verifyToldApart({theme.categories.begin(), theme.categories.end()});
    }

    void classesAreToldApart_data() { addThemes(); }
    void classesAreToldApart()
    {
        QFETCH(bool, dark);
        const FigureTheme& theme = themeOf(dark);
        // Classes are read in their order: neighbours must differ, and in grey as well.
        for (Vision vision : allVisions) {
            for (size_t i = 1; i < theme.classes.size(); ++i)
                QVERIFY(colourDifference(seen(theme.classes[i - 1], vision), seen(theme.classes[i], vision)) >= 8);
        }
    }

    void marksStandOutFromTheBackground_data() { addThemes(); }
    void marksStandOutFromTheBackground()
    {
        QFETCH(bool, dark);
        const FigureTheme& theme = themeOf(dark);
        std::vector<QColor> colours(theme.categories.begin(), theme.categories.end());
        for (MarkColour colour : {MarkColour::Negative, MarkColour::Neutral, MarkColour::Positive, MarkColour::Accent})
            colours.push_back(theme.mark(colour));
        colours.push_back(theme.axis);    // the outline of what is too pale to be seen by its fill
        for (const QColor& colour : colours)
            QVERIFY2(
                contrastRatio(colour, theme.background) >= leastContrast,
                qPrintable(QStringLiteral("%1: %2").arg(colour.name()).arg(contrastRatio(colour, theme.background))));
    }

    void wordsAreReadable_data() { addThemes(); }
    void wordsAreReadable()
    {
        QFETCH(bool, dark);
        const FigureTheme& theme = themeOf(dark);
        QVERIFY(contrastRatio(theme.text, theme.background) >= 7);
        QVERIFY(contrastRatio(theme.mutedText, theme.background) >= 4.5);
    }
};

QTEST_GUILESS_MAIN(TestPalette)
#include "test_palette.moc"
