// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/figures.h"
#include "core/domain/derived_columns.h"
#include "tests/query/small_tables.h"
#include "ui/render/figure_export.h"
#include "ui/render/figure_painter.h"
#include "ui/render/text_layout.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace vigie;
using vigie::test::tableOf;

namespace {

/// Five CAF with satisfaction 10 to 50; s1 (the lowest) also has a delay that nobody else has, an attendance without
/// value, and a duration that another gives in another unit.
std::shared_ptr<const Dataset> fiveCaf()
{
    Dataset dataset;
    dataset.structures = tableOf("structures", R"(code | name | typology | active
        s1 | CAF <b>un</b> & Cie | CAF | Oui
        s2 | CAF deux            | CAF | Oui
        s3 | CAF trois           | CAF | Oui
        s4 | CAF quatre          | CAF | Oui
        s5 | CAF cinq            | CAF | Oui)",
                                 "");
    dataset.results = tableOf(
        "results", R"(code | structure_code | indicator_code | indicator_title | value:number | unit | updated_on:date
        r1 | s1 | I1 | Satisfaction | 10 | %      | 2025-01-01
        r2 | s2 | I1 | Satisfaction | 20 | %      | 2025-01-01
        r3 | s3 | I1 | Satisfaction | 30 | %      | 2025-01-01
        r4 | s4 | I1 | Satisfaction | 40 | %      | 2025-01-01
        r5 | s5 | I1 | Satisfaction | 50 | %      | 2025-01-01
        r6 | s1 | I2 | Délai        | 14 | jours  | 2025-01-01
        r7 | s1 | I3 | Affluence    |    |        | 2025-01-01
        r8 | s1 | I4 | Attente      |  9 | minutes | 2025-01-01
        r9 | s2 | I4 | Attente      |  1 | heures | 2025-01-01)",
        "");
    dataset.experiences = tableOf("experiences", "id | sentiment\n1 | Positif", "");
    deriveColumns(dataset);
    return std::make_shared<const Dataset>(std::move(dataset));
}

const Territories& territories()
{
    static const Territories loaded = Territories::load().value();
    return loaded;
}

FigureSpec profile(std::string_view structure, std::optional<Polarity> polarity = {})
{
    const auto dataset = fiveCaf();
    const Selection selection(dataset, {});
    IndicatorDecisions decisions;
    IndicatorDecision decision;
    decision.polarity = polarity;
    decisions.set("I1", decision);
    const IndicatorDictionary dictionary(*dataset, decisions);
    const Peers peers = peersOf(*dataset, structure, false);
    std::vector<Row> rows(dataset->results.rowCount());
    for (Row row = 0; row < rows.size(); ++row)
        rows[row] = row;
    return profileFigure({selection, territories(), Thresholds(), {}, false, {}},
                         {std::string(structure), QStringLiteral("CAF <b>un</b> & Cie"), false}, peers,
                         profileOf(*dataset, dictionary, structure, peers, rows));
}

std::vector<FigureMark> marksOf(const FigureSpec& figure, const QSizeF& size)
{
    QImage image(size.toSize(), QImage::Format_RGB32);
    QPainter painter(&image);
    painter.setFont(pixelFont(QFont()));
    return makeFigurePainter(figure.body)->paint(painter, QRectF({}, size), lightFigureTheme());
}

}    // namespace

class TestProfileSpine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyPercentilesShareTheScale()
    {
        const FigureSpec figure = profile("s1");
        const auto& lines = std::get<ProfileSpine>(figure.body).lines;
        QCOMPARE(lines.size(), size_t(4));
        QCOMPARE(lines[0].percentile, std::optional(10.0));    // ½ of 5
        QCOMPARE(lines[0].value, QStringLiteral("10\u00a0%"));
        QCOMPARE(lines[0].n, qint64(5));
        QCOMPARE(lines[0].target, (MarkTarget{"indicator_code", {"I1"}}));
        QVERIFY(!lines[0].pointOnly);
        QVERIFY2(lines[0].details.contains(QStringLiteral("20\u00a0% – 40\u00a0%")), qPrintable(lines[0].details));
        QVERIFY2(lines[0].details.contains(QStringLiteral("Interval: —")), qPrintable(lines[0].details));
        QVERIFY(lines[1].pointOnly && lines[1].percentile);    // alone with its delay
        for (size_t without : {size_t(2), size_t(3)}) {
            QVERIFY(!lines[without].percentile);
            QVERIFY(!lines[without].remark.isEmpty());
        }
        QVERIFY(lines[2].remark != lines[3].remark);
    }

    void betterAndWorseNeedADecision()
    {
        const auto standing = [](const FigureSpec& figure) {
            return std::get<ProfileSpine>(figure.body).lines[0].standing;
        };
        QCOMPARE(standing(profile("s1")), QStringLiteral("lower"));
        QCOMPARE(standing(profile("s1", Polarity::HigherIsBetter)), QStringLiteral("worse"));
        QCOMPARE(standing(profile("s1", Polarity::LowerIsBetter)), QStringLiteral("better"));
        QCOMPARE(standing(profile("s1", Polarity::Neither)), QStringLiteral("lower"));
        QCOMPARE(standing(profile("s3", Polarity::HigherIsBetter)), QStringLiteral("close"));
    }

    void theFrameStatesThePeers()
    {
        const FigureSpec figure = profile("s1");
        QVERIFY2(figure.frame.subtitle.contains(QStringLiteral("CAF")) && figure.frame.subtitle.contains(u'5'),
                 qPrintable(figure.frame.subtitle));
        QVERIFY(figure.frame.description.contains(QStringLiteral("Satisfaction: 10\u00a0%")));
        QCOMPARE(figure.table.rows.size(), size_t(4));
        for (const PlottedRow& row : figure.table.rows)
            QCOMPARE(row.size(), figure.table.columns.size());
        QCOMPARE(figure.table.rows[0][2].text, QStringLiteral("10"));
    }

    void everyLineIsAMark()
    {
        const FigureSpec figure = profile("s1");
        for (const QSizeF& size : {QSizeF(400, 220), QSizeF(180, 90)}) {
            const auto marks = marksOf(figure, size);
            QCOMPARE(marks.size(), size_t(4));
            for (size_t i = 1; i < marks.size(); ++i)
                QVERIFY(marks[i].area.boundingRect().top() >= marks[i - 1].area.boundingRect().bottom() - 0.01);
            QVERIFY(marks.back().area.boundingRect().bottom() <= size.height());
            QVERIFY(marks[0].text.contains(QStringLiteral("n = 5")));
            QVERIFY(!marks[3].text.contains(QStringLiteral("percentile")));
        }
    }

    void nothingToDrawIsSaid()
    {
        const FigureSpec figure = profile("unknown");
        QVERIFY(marksOf(figure, {300, 100}).empty());
        QVERIFY(!figure.frame.description.isEmpty());
    }

    void theBandAndTheDotAreDrawn()
    {
        const FigureSpec figure = profile("s1");
        const QImage image = renderFigure(figure, {160, 0, 100});
        const QColor accent = lightFigureTheme().accent;
        const QColor band = blended(lightFigureTheme().mutedText, lightFigureTheme().background, 0.45);
        int dots = 0, bands = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                dots += image.pixelColor(x, y) == accent;
                bands += image.pixelColor(x, y) == band;
            }
        }
        QVERIFY(dots > 20);
        QVERIFY(bands > 50);
    }
};

QTEST_MAIN(TestProfileSpine)
#include "test_profile_spine.moc"
