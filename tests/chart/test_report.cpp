// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/figure_json.h"
#include "core/chart/report.h"
#include "core/chart/value_text.h"
#include "tests/chart/made_figures.h"

#include <QJsonDocument>
#include <QTest>

#include <stop_token>

using namespace vigie;
using What = NumberChange::What;

namespace {

const QString hiddenWords = QStringLiteral("n < 10");

PlottedRow row(const char* name, qint64 n, double share)
{
    return {QString::fromUtf8(name), countCell(n), n < 10 ? PlottedCell(hiddenWords) : percentCell(share)};
}

/// Shares by typology, as a builder would make them.
FigureSpec shares(const std::vector<PlottedRow>& rows, const char* sample = "n = 1 204 expériences")
{
    FigureSpec figure;
    figure.frame.title = QStringLiteral("Part de négatifs");
    figure.frame.sampleSize = QString::fromUtf8(sample);
    figure.body = ShareDots{};
    figure.table.columns = {QStringLiteral("Typologie"), QStringLiteral("n"), QStringLiteral("Part")};
    figure.table.rows = rows;
    figure.recipe.kind = "typology-shares";
    return figure;
}

Report::Figure block(FigureSpec figure)
{
    return {std::make_shared<const FigureSpec>(std::move(figure)), {}, {}, false};
}

/// What the test compares by: row, column, before, after.
QStringList lineOf(const NumberChange& change)
{
    return {change.row, change.column, change.before.text, change.after.text};
}

QList<QStringList> linesOf(const std::vector<NumberChange>& changes)
{
    QList<QStringList> lines;
    for (const NumberChange& change : changes)
        lines << lineOf(change);
    return lines;
}

QList<QStringList> changesOf(const FigureSpec& before, const FigureSpec& after)
{
    return linesOf(changedNumbers(before, after, 0));
}

/// Gives each asked kind its figure; any other kind is unknown.
std::function<Result<FigureSpec>(const FigureRecipe&)> maker(const FigureSpec& made)
{
    return [made](const FigureRecipe& recipe) -> Result<FigureSpec> {
        if (recipe.kind == made.recipe.kind)
            return made;
        return Error{ErrorCode::WrongUsage, QStringLiteral("no such kind"), {}, {}, {}};
    };
}

}    // namespace

class TestReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatDidNotChangeListsNothing()
    {
        for (const FigureSpec& figure :
             {made::months(), made::shares(), made::boxes(), made::matrix(), made::map(), made::funnel(),
              made::curves(), made::control(), shares({row("CAF", 100, 0.5), row("CAF", 4, 0)})}) {
            QVERIFY(changedNumbers(figure, figure, 0).empty());
            QVERIFY(thresholdCrossings(figure, figure, 0).empty());
        }
    }

    void numbersAreFoundWhereTheyMoved()
    {
        const auto before = shares({row("CAF", 100, 0.5), row("CPAM", 50, 0.25), row("Gare", 20, 0.1)});
        const auto after =
            shares({row("Gare", 20, 0.1), row("CAF", 101, 0.5), row("CPAM", 50, 0.26)}, "n = 1 205 expériences");
        const QList<QStringList> expected = {
            {{}, QStringLiteral("n"), QStringLiteral("n = 1 204 expériences"), QStringLiteral("n = 1 205 expériences")},
            {QStringLiteral("CAF"), QStringLiteral("n"), countText(100), countText(101)},
            {QStringLiteral("CPAM"), QStringLiteral("Part"), percentText(0.25), percentText(0.26)}};
        QCOMPARE(changesOf(before, after), expected);
        const NumberChange change = changedNumbers(before, after, 7)[2];
        QCOMPARE(change.block, size_t(7));
        QCOMPARE(change.figure, before.frame.title);
        QVERIFY(change.what == What::Changed);
        QCOMPARE(change.after, percentCell(0.26));
    }

    void aDifferenceBeyondThePrintedDecimalsIsNone()
    {
        QVERIFY(changesOf(shares({row("CAF", 100, 0.50001)}), shares({row("CAF", 100, 0.50002)})).isEmpty());
    }

    void rowsThatComeAndGo()
    {
        const auto before = shares({row("CAF", 100, 0.5), row("Gare", 20, 0.1)});
        const auto after = shares({row("Mairie", 12, 0.75), row("CAF", 100, 0.5)});
        const auto changes = changedNumbers(before, after, 0);
        const QList<QStringList> expected = {{QStringLiteral("Mairie"), QStringLiteral("n"), {}, countText(12)},
                                             {QStringLiteral("Mairie"), QStringLiteral("Part"), {}, percentText(0.75)},
                                             {QStringLiteral("Gare"), QStringLiteral("n"), countText(20), {}},
                                             {QStringLiteral("Gare"), QStringLiteral("Part"), percentText(0.1), {}}};
        QCOMPARE(linesOf(changes), expected);
        QVERIFY(changes[0].what == What::Added);
        QVERIFY(changes[3].what == What::Removed);
    }

    void columnsAreKnownByTheirTitle()
    {
        const auto before = shares({row("CAF", 100, 0.5)});
        auto after = before;
        after.table.columns = {QStringLiteral("Réseau"), QStringLiteral("Part"), QStringLiteral("Rang")};
        after.table.rows = {{QStringLiteral("CAF"), percentCell(0.5), countCell(1)}};
        const QList<QStringList> expected = {{QStringLiteral("CAF"), QStringLiteral("Rang"), {}, countText(1)},
                                             {QStringLiteral("CAF"), QStringLiteral("n"), countText(100), {}}};
        QCOMPARE(changesOf(before, after), expected);
    }

    void namesakesAreTakenInTurn()
    {
        const auto before = shares({row("Mairie", 11, 0.1), row("Mairie", 12, 0.2)});
        const auto after = shares({row("Mairie", 11, 0.1), row("Mairie", 13, 0.2), row("Mairie", 14, 0.3)});
        const QList<QStringList> expected = {
            {QStringLiteral("Mairie"), QStringLiteral("n"), countText(12), countText(13)},
            {QStringLiteral("Mairie"), QStringLiteral("n"), {}, countText(14)},
            {QStringLiteral("Mairie"), QStringLiteral("Part"), {}, percentText(0.3)}};
        QCOMPARE(changesOf(before, after), expected);
        auto twice = before;
        twice.table.columns[2] = QStringLiteral("n");
        QVERIFY(changesOf(twice, twice).isEmpty());
    }

    void numbersThatNoTableHas()
    {
        auto before = made::funnel();
        auto after = before;
        std::get<FunnelPlot>(after.body).centre = 0.6;
        after.frame.note = QStringLiteral("φ = 2,1");
        auto changes = changedNumbers(before, after, 0);
        QCOMPARE(changes.size(), size_t(2));
        QCOMPARE(changes[0].after.text, after.frame.note);
        QCOMPARE(changes[1].before, percentCell(0.55));
        QCOMPARE(changes[1].after, percentCell(0.6));
        QVERIFY(changes[1].row.isEmpty());

        before = made::map();
        after = before;
        std::get<Choropleth>(after.body).breaks = {0.62, 0.71, 0.76};
        changes = changedNumbers(before, after, 0);
        QCOMPARE(changes.size(), size_t(2));
        QCOMPARE(changes[0].after, percentCell(0.71));
        QVERIFY(changes[1].what == What::Removed);
    }

    void thresholds()
    {
        const auto before = shares({row("CAF", 100, 0.5), row("Gare", 9, 0), row("Mairie", 8, 0), row("CARSAT", 5, 0)});
        const auto after = shares({row("CAF", 9, 0), row("Gare", 10, 0.4), row("Mairie", 9, 0), row("Tribunal", 3, 0)});
        const auto crossings = thresholdCrossings(before, after, 3);
        const std::vector<ThresholdCrossing> expected = {{3, before.frame.title, QStringLiteral("CAF"), true},
                                                         {3, before.frame.title, QStringLiteral("Gare"), false}};
        QVERIFY(crossings == expected);
    }

    void aFigureOfTooFew()
    {
        const auto many = shares({}, "n = 10 expériences");
        const auto few = shares({}, "n = 9 expériences");
        QCOMPARE(thresholdCrossings(many, few, 0).size(), size_t(1));
        QVERIFY(thresholdCrossings(many, few, 0)[0].nowHidden);
        QVERIFY(thresholdCrossings(many, few, 0)[0].row.isEmpty());
        QVERIFY(!thresholdCrossings(few, many, 0)[0].nowHidden);
        const auto separated = shares({}, "n = 1\u202F204 expériences");
        QVERIFY(thresholdCrossings(many, separated, 0).empty());
        const auto two = shares({}, "A : n = 4, B : n = 1 204");    // of two samples nothing is said
        QVERIFY(thresholdCrossings(many, two, 0).empty());
        auto stricter = many;
        stricter.provenance.thresholds.hideBelow = 20;
        QCOMPARE(thresholdCrossings(many, stricter, 0).size(), size_t(1));
    }

    void regenerated()
    {
        const FigureSpec before = shares({row("CAF", 100, 0.5), row("Gare", 12, 0.1)});
        const FigureSpec after = shares({row("CAF", 104, 0.5), row("Gare", 9, 0)});
        FigureSpec unknown = before;
        unknown.recipe.kind = "gone";
        FigureSpec pasted = before;
        pasted.recipe = {};
        Report report{QStringLiteral("Note"), {Report::Heading{QStringLiteral("Titre")}, block(before)}};
        std::get<Report::Figure>(report.blocks[1]).caption = QStringLiteral("Ma phrase");
        report.blocks.emplace_back(block(unknown));
        report.blocks.emplace_back(Report::Paragraph{QStringLiteral("Texte")});
        report.blocks.emplace_back(block(pasted));

        const auto done = regenerate(report, maker(after), {});
        QVERIFY(done.ok());
        const auto& figure = std::get<Report::Figure>(done->report.blocks[1]);
        QCOMPARE(figure.figure->table.rows, after.table.rows);
        QCOMPARE(figure.caption, QStringLiteral("Ma phrase"));
        QCOMPARE(done->changes.size(), size_t(3));
        QCOMPARE(done->changes[0].block, size_t(1));
        QCOMPARE(done->crossings.size(), size_t(1));
        QCOMPARE(done->failures.size(), size_t(2));
        QCOMPARE(done->failures[0].block, size_t(2));
        QCOMPARE(done->failures[0].why.what, QStringLiteral("no such kind"));
        QCOMPARE(done->failures[1].block, size_t(4));
        QCOMPARE(std::get<Report::Figure>(done->report.blocks[4]).figure->table.rows, before.table.rows);

        const QString sentence = regenerationSentence(*done);
        QCOMPARE(sentence.split(QStringLiteral(" · ")).size(), 3);
        QVERIFY(sentence.startsWith(u'3'));
        QVERIFY(sentence.contains(QStringLiteral("1 of 3")));
        const PlottedTable table = changesTable(*done);
        QCOMPARE(table.rows.size(), size_t(5));
        QCOMPARE(table.rows[0][3], countCell(100));
        QVERIFY(table.rows[4].back().text.contains(done->failures[1].why.why));
    }

    void cancelled()
    {
        const Report report{{}, {block(shares({}))}};
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(regenerate(report, maker(shares({})), {stop.get_token(), {}}).error().code, ErrorCode::Cancelled);
        const auto stopped = [](const FigureRecipe&) -> Result<FigureSpec> { return cancelledError({}); };
        QCOMPARE(regenerate(report, stopped, {}).error().code, ErrorCode::Cancelled);
        QVERIFY(regenerate({}, stopped, {}).ok());
    }

    void json()
    {
        FigureSpec figure = shares({row("CAF <&> \"\\ \u0001 🙂", 100, 0.5)});
        figure.recipe.query = QStringLiteral("ressenti:Négatif");
        Report report{QStringLiteral("Note « T4 » \"\\\n<b>"),
                      {Report::Heading{QStringLiteral("Un")}, block(figure), Report::Paragraph{QStringLiteral("a\nb")},
                       block(made::funnel())}};
        auto& first = std::get<Report::Figure>(report.blocks[1]);
        first.caption = QStringLiteral("légende");
        first.alternativeText = QStringLiteral("texte");
        first.withTable = true;
        const QByteArray bytes = reportToJson(report);
        QVERIFY(QJsonDocument::fromJson(bytes).isObject());
        const auto read = reportFromJson(bytes, QStringLiteral("r.json"));
        QVERIFY2(read.ok(), read ? "" : qPrintable(read.error().message()));
        QCOMPARE(reportToJson(*read), bytes);
        QCOMPARE(read->title, report.title);
        QCOMPARE(read->blocks.size(), size_t(4));
        QCOMPARE(std::get<Report::Heading>(read->blocks[0]).text, QStringLiteral("Un"));
        QCOMPARE(std::get<Report::Paragraph>(read->blocks[2]).text, QStringLiteral("a\nb"));
        const auto& again = std::get<Report::Figure>(read->blocks[1]);
        QCOMPARE(again.caption, first.caption);
        QCOMPARE(again.alternativeText, first.alternativeText);
        QVERIFY(again.withTable);
        QVERIFY(again.figure->recipe == figure.recipe);
        QVERIFY(changedNumbers(figure, *again.figure, 0).empty());
        QVERIFY(!std::get<Report::Figure>(read->blocks[3]).withTable);
    }

    void jsonThatIsNoReport_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("why");
        const QByteArray begin = R"({"format": "vigie-report", "version": 1, "title": "a", "blocks": )";
        QTest::newRow("empty") << QByteArray() << QStringLiteral("1:");
        QTest::newRow("broken") << QByteArray("{\n  \"a\": nope}") << QStringLiteral("2:");
        QTest::newRow("list") << QByteArray("[]") << QString();
        QTest::newRow("another format") << QByteArray(R"({"format": "vigie-figure", "version": 1})") << QString();
        QTest::newRow("no version") << QByteArray(R"({"format": "vigie-report"})") << QStringLiteral("version");
        QTest::newRow("later") << QByteArray(R"({"format": "vigie-report", "version": 2})") << QStringLiteral("2");
        QTest::newRow("no title") << QByteArray(R"({"format": "vigie-report", "version": 1, "blocks": []})")
                                  << QStringLiteral("title");
        QTest::newRow("no blocks") << QByteArray(R"({"format": "vigie-report", "version": 1, "title": ""})")
                                   << QStringLiteral("blocks");
        QTest::newRow("block of nothing") << begin + R"([{"heading": "a"}, {}]})" << QStringLiteral("blocks[1]");
        QTest::newRow("block is a text") << begin + R"(["a"]})" << QStringLiteral("blocks[0]");
        QTest::newRow("heading is a number") << begin + R"([{"heading": 1}]})" << QStringLiteral("blocks[0]");
        QTest::newRow("figure is a text") << begin + R"([{"figure": "a"}]})" << QStringLiteral("blocks[0].figure");
        QTest::newRow("figure is nothing") << begin + R"([{"figure": {}}]})" << QStringLiteral("blocks[0].figure");
    }

    void jsonThatIsNoReport()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, why);
        const auto read = reportFromJson(bytes, QStringLiteral("r.json"));
        QVERIFY(!read.ok());
        QCOMPARE(read.error().code, ErrorCode::InputUnusable);
        QCOMPARE(read.error().where, QStringLiteral("r.json"));
        QVERIFY2(read.error().why.contains(why), qPrintable(read.error().message()));
    }
};

QTEST_GUILESS_MAIN(TestReport)
#include "test_report.moc"
