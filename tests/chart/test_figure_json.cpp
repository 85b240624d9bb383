// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/xoshiro256.h"
#include "core/chart/figure_json.h"
#include "tests/chart/made_bodies.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cmath>
#include <set>

using namespace vigie;

namespace {

const QString file = QStringLiteral("figure.json");

QJsonObject objectOf(const FigureSpec& figure)
{
    return QJsonDocument::fromJson(figureToJson(figure)).object();
}

Result<FigureSpec> read(const QJsonObject& document)
{
    return figureFromJson(QJsonDocument(document).toJson(), file);
}

/// The document with another value at body.<list>[0].<member>.
QJsonObject withMember(const FigureSpec& figure, const QString& list, const QString& member, const QJsonValue& value)
{
    QJsonObject document = objectOf(figure);
    QJsonObject body = document.value(QLatin1String("body")).toObject();
    QJsonArray array = body.value(list).toArray();
    QJsonObject first = array.at(0).toObject();
    if (value.isUndefined())
        first.remove(member);
    else
        first.insert(member, value);
    array.replace(0, first);
    body.insert(list, array);
    document.insert(QLatin1String("body"), body);
    return document;
}

QString whereOf(const Result<FigureSpec>& read)
{
    return read ? QStringLiteral("read") : read.error().where;
}

}    // namespace

class TestFigureJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyBodyComesBack()
    {
        std::set<size_t> bodies;
        for (const FigureSpec& figure : made::everything()) {
            const QByteArray json = figureToJson(figure);
            const auto again = figureFromJson(json, file);
            QVERIFY2(again, again ? "" : qPrintable(again.error().message()));
            QCOMPARE(again->body.index(), figure.body.index());
            QCOMPARE(figureToJson(*again), json);
            QVERIFY(again->provenance == figure.provenance);
            QVERIFY(again->recipe == figure.recipe);
            QCOMPARE(again->table.columns, figure.table.columns);
            QCOMPARE(again->table.rows, figure.table.rows);
            QCOMPARE(again->frame.description, figure.frame.description);
            QCOMPARE(again->frame.note, figure.frame.note);
            bodies.insert(figure.body.index());
        }
        QCOMPARE(bodies.size(), std::variant_size_v<FigureBody>);
    }

    /// What equal bytes do not show: members that are forgotten on both ways.
    void nothingOfABodyIsLost()
    {
        const auto again = [](const FigureSpec& figure) { return figureFromJson(figureToJson(figure), file).value(); };
        const FigureSpec mapFigure = again(made::fullMap());
        const auto& map = std::get<Choropleth>(mapFigure.body);
        QCOMPARE(map.territories.front().observed, std::optional(0.1 + 0.2));
        QCOMPARE(map.territories.front().interval->high, 0.62);
        QCOMPARE(map.field, std::string("user_region_code"));
        QVERIFY(map.regions && map.values == Choropleth::Values::Ratio);
        QCOMPARE(map.classNames.size(), 2);
        QCOMPARE(map.sites->size(), size_t(2));
        QVERIFY(map.sites->at(1).overseas && map.sites->at(0).point == (ScenePoint{1.5, 2.5}));
        QVERIFY(map.window == (Choropleth::Window{2.5, {301.125, 400}}));
        QCOMPARE(map.selected, std::vector<std::string>{"38"});
        QCOMPARE(map.unplaced, qint64(38));
        QVERIFY(!std::get<Choropleth>(again(made::map()).body).sites);

        const FigureSpec boxFigure = again(made::boxes());
        const auto& boxes = std::get<BoxPlot>(boxFigure.body).boxes;
        QVERIFY(boxes[2].pointsOnly && boxes[2].points.size() == 3 && boxes[0].missing == 3);
        QVERIFY(boxes[0].target == (MarkTarget{"typology", {"CAF"}}));
        const FigureSpec line = again(made::control());
        const auto& months = std::get<ControlLine>(line.body).months;
        QVERIFY(months[4].above && months[4].signal == ControlChart::Signal::BeyondLimits);
        QVERIFY(months.front().complete && !months.back().complete);
        const FigureSpec curveFigure = again(made::curves());
        const auto& curve = std::get<SurvivalCurves>(curveFigure.body).curves.front();
        QCOMPARE(curve.median.days, std::optional(7.0));
        QVERIFY(curve.steps[3].interval.has_value());
        const FigureSpec series = again(made::periods());
        QCOMPARE(std::get<PeriodSeries>(series.body).points[1].value, 1.0 / 3);
        QCOMPARE(std::get<PeriodSeries>(series.body).points[1].breakText, QStringLiteral("autre unité"));
        const FigureSpec barFigure = again(made::bars());
        QCOMPARE(std::get<CategoryBars>(barFigure.body).bars[1].target.values, std::vector<std::string>{""});
    }

    void itIsWhatTheHeaderSays()
    {
        const FigureSpec figure = made::everything()[6];
        const QJsonObject document = objectOf(figure);
        QCOMPARE(document.value(QLatin1String("format")).toString(), QStringLiteral("vigie-figure"));
        QCOMPARE(document.value(QLatin1String("version")).toInt(), 1);
        QCOMPARE(document.value(QLatin1String("kind")).toString(), QStringLiteral("funnel_plot"));
        QCOMPARE(document.value(QLatin1String("frame")).toObject().value(QLatin1String("alternative_text")).toString(),
                 figure.frame.description);
        QCOMPARE(document.value(QLatin1String("provenance")).toObject().value(QLatin1String("fingerprint")).toString(),
                 fingerprint(figure.provenance));
        const QJsonArray row =
            document.value(QLatin1String("table")).toObject().value(QLatin1String("rows"))[0].toArray();
        QCOMPARE(row[0].toString(), QStringLiteral("=1+1 <b>"));
        QCOMPARE(row[1].toObject().value(QLatin1String("count")).toInteger(), qint64(1204));
        QCOMPARE(row[2].toObject().value(QLatin1String("fraction")).toDouble(), 0.7564);
        QCOMPARE(figureToJson(figure), figureToJson(made::everything()[6]));
        // What is missing is left out.
        QVERIFY(!QJsonDocument(document).toJson().contains("null"));
        QVERIFY(!objectOf(made::funnel()).contains(QLatin1String("recipe")));
    }

    void whatIsNotKnownIsIgnored()
    {
        QJsonObject document = objectOf(made::shares());
        document.insert(QStringLiteral("later"), QJsonArray{1, 2});
        QVERIFY(read(document));
        QVERIFY(read(withMember(made::shares(), QStringLiteral("dots"), QStringLiteral("later"), true)));
    }

    void whatIsWrongIsNamed()
    {
        const FigureSpec funnel = made::funnel();
        const QString points = QStringLiteral("points");
        QCOMPARE(whereOf(read(withMember(funnel, points, QStringLiteral("n"), QJsonValue(QJsonValue::Undefined)))),
                 QStringLiteral("figure.json, body.points[0].n"));
        const auto refused = [&](const QString& member, const QJsonValue& value) {
            return whereOf(read(withMember(funnel, points, member, value)))
                .endsWith(QStringLiteral("body.points[0].") + member);
        };
        for (const QJsonValue& value : {QJsonValue(-1), QJsonValue(1.5), QJsonValue(0), QJsonValue(1e300),
                                        QJsonValue(QStringLiteral("12")), QJsonValue(QJsonValue::Null)})
            QVERIFY(refused(QStringLiteral("n"), value));
        QVERIFY(refused(QStringLiteral("share"), 1e300));
        QVERIFY(refused(QStringLiteral("share"), QJsonValue(QJsonValue::Null)));    // how NaN is written
        QVERIFY(refused(QStringLiteral("position"), QStringLiteral("nowhere")));
        QVERIFY(refused(QStringLiteral("position"), 1));
        QVERIFY(refused(QStringLiteral("name"), QJsonArray()));
        QVERIFY(refused(QStringLiteral("target"), QStringLiteral("typology")));
        const auto problem = read(withMember(funnel, points, QStringLiteral("name"), QString(200'000, u'x')));
        QVERIFY(!problem && problem.error().code == ErrorCode::InputUnusable);
    }

    void partsMustFitTogether()
    {
        FigureSpec months = made::months();
        std::get<StackedBars>(months.body).series[1].values.pop_back();
        QCOMPARE(whereOf(figureFromJson(figureToJson(months), file)), QStringLiteral("figure.json, body.series"));
        FigureSpec matrix = made::matrix();
        std::get<CountMatrix>(matrix.body).rows[2].pop_back();
        QCOMPARE(whereOf(figureFromJson(figureToJson(matrix), file)), QStringLiteral("figure.json, body.rows"));
        FigureSpec map = made::fullMap();
        std::get<Choropleth>(map.body).window.zoom = 0;
        QCOMPARE(whereOf(figureFromJson(figureToJson(map), file)), QStringLiteral("figure.json, body.window.zoom"));
        FigureSpec table = made::everything().front();
        table.table.rows[1].removeLast();
        QCOMPARE(whereOf(figureFromJson(figureToJson(table), file)), QStringLiteral("figure.json, table.rows"));
        FigureSpec infinite = made::scatter();
        std::get<ScatterPlot>(infinite.body).points[0].x = std::nan("");
        QCOMPARE(whereOf(figureFromJson(figureToJson(infinite), file)),
                 QStringLiteral("figure.json, body.points[0].x"));
    }

    void otherDocumentsAreRefused()
    {
        QCOMPARE(whereOf(figureFromJson("{\n  \"format\": nonsense\n}", file)),
                 QStringLiteral("figure.json, line 2, column 15"));
        for (const char* document : {"", "[]", "7", "{}", R"({"format": "vigie-report", "version": 1})"})
            QVERIFY(!figureFromJson(document, file));
        QJsonObject later = objectOf(made::shares());
        later.insert(QStringLiteral("version"), 2);
        QVERIFY(!read(later));
        QJsonObject kind = objectOf(made::shares());
        kind.insert(QStringLiteral("kind"), QStringLiteral("pie_chart"));
        QVERIFY(whereOf(read(kind)).endsWith(QStringLiteral("kind")));
        kind.insert(QStringLiteral("kind"), QStringLiteral("histogram"));
        QVERIFY(!read(kind));
        QByteArray deep = R"({"format":"vigie-figure","version":1,"kind":"histogram","body":)";
        deep += QByteArray(100'000, '[') + QByteArray(100'000, ']') + '}';
        QVERIFY(!figureFromJson(deep, file));
    }

    /// A damaged document is refused, or is another figure that can be written and read.
    void damageNeverCrashes()
    {
        Xoshiro256 random(20'251'122);
        for (const FigureSpec& figure : made::everything()) {
            const QByteArray json = figureToJson(figure);
            for (int i = 0; i < 60; ++i) {
                const auto length = static_cast<qsizetype>(random.next() % static_cast<quint64>(json.size() - 2));
                QVERIFY(!figureFromJson(json.left(length), file));
            }
            for (int i = 0; i < 300; ++i) {
                QByteArray damaged = json;
                for (int flips = 0; flips < 3; ++flips) {
                    const auto at = static_cast<qsizetype>(random.next() % static_cast<quint64>(json.size()));
                    damaged[at] = static_cast<char>(random.next());
                }
                if (const auto read = figureFromJson(damaged, file))
                    QVERIFY(figureFromJson(figureToJson(*read), file));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestFigureJson)
#include "test_figure_json.moc"
