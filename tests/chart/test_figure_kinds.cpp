// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/figure_json.h"
#include "core/chart/figure_kinds.h"
#include "core/chart/method_text.h"
#include "core/chart/territory_map_figure.h"
#include "core/domain/derived_columns.h"
#include "tests/query/small_tables.h"

#include <QTest>

#include <set>

using namespace vigie;
using vigie::test::tableOf;

namespace {

using Options = std::map<std::string, std::string, std::less<>>;

/// Fourteen months of two typologies in two départements, answered after some days or not.
std::string experiences()
{
    QString text = QStringLiteral("id | sentiment | published_on:date | first_answered_on:date | typology_1 | "
                                  "service_department_1 | structure_code_1 | accessibility\n");
    for (int i = 0; i < 140; ++i) {
        const int month = i % 14;
        const QString day =
            QStringLiteral("%1-%2-05").arg(2024 + month / 12).arg(month % 12 + 1, 2, 10, QLatin1Char('0'));
        const bool answered = i % 3 != 0;
        text +=
            QStringLiteral("%1 | %2 | %3 | %4 | %5 | %6 | %7 | Négatif\n")
                .arg(i + 1)
                .arg(i % 4 == 0 ? QStringLiteral("Positif") : QStringLiteral("Négatif"), day,
                     answered ? day.left(8) + QString::number(6 + i % 20).rightJustified(2, QLatin1Char('0'))
                              : QString(),
                     i % 2 == 0 ? QStringLiteral("CAF") : QStringLiteral("CPAM"),
                     i % 5 == 0 ? QStringLiteral("69") : QStringLiteral("38"), QStringLiteral("s%1").arg(i % 6 + 1));
    }
    return text.toStdString();
}

/// Six CAF of Isère and Rhône with six quarters of two indicators.
std::string results()
{
    QString text = QStringLiteral("code | structure_code | indicator_code | indicator_title | unit | value:number | "
                                  "evaluation_started_on:date | frequency | updated_on:date | typology | department\n");
    int row = 0;
    for (int structure = 1; structure <= 6; ++structure) {
        for (int quarter = 0; quarter < 6; ++quarter) {
            for (int indicator = 1; indicator <= 2; ++indicator) {
                const QString day = QStringLiteral("%1-%2-01")
                                        .arg(2024 + quarter / 4)
                                        .arg(quarter % 4 * 3 + 1, 2, 10, QLatin1Char('0'));
                text += QStringLiteral("r%1 | s%2 | I%3 | %4 | %5 | %6 | %7 | trimestrielle | %7 | CAF | %8\n")
                            .arg(++row)
                            .arg(structure)
                            .arg(indicator)
                            .arg(indicator == 1 ? QStringLiteral("Satisfaction") : QStringLiteral("Délai"),
                                 indicator == 1 ? QStringLiteral("%") : QStringLiteral("jours"))
                            .arg(indicator == 1 ? 60 + structure * 2 + quarter : 30 - structure * 3 + quarter)
                            .arg(day, structure > 5 ? QStringLiteral("69") : QStringLiteral("38"));
            }
        }
    }
    return text.toStdString();
}

std::shared_ptr<const Dataset> madeDataset()
{
    Dataset dataset;
    dataset.structures = tableOf("structures", R"(code | name | typology | department | region | active
        s1 | CAF un     | CAF | 38 | 84 | Oui
        s2 | CAF deux   | CAF | 38 | 84 | Oui
        s3 | CAF trois  | CAF | 38 | 84 | Oui
        s4 | CAF quatre | CAF | 38 | 84 | Oui
        s5 | CAF cinq   | CAF | 38 | 84 | Oui
        s6 | CAF six    | CAF | 69 | 84 | Oui)",
                                 "");
    dataset.results = tableOf("results", results(), "");
    dataset.experiences = tableOf("experiences", experiences(), "published_on");
    deriveColumns(dataset);
    return std::make_shared<const Dataset>(std::move(dataset));
}

/// Makes figures of recipes over one data set, as a window or a command would.
class Studio
{
public:
    Result<FigureSpec> make(const FigureRecipe& recipe) const
    {
        const auto selection = select(recipe.query);
        if (!selection)
            return selection.error();
        SnapshotIdentity identity;
        identity.label = QStringLiteral("Octobre");
        identity.contentHash = QStringLiteral("ab");
        const FigureContext context{*selection, m_territories, Thresholds(), QStringLiteral("2025-03-10"), false,
                                    {},         identity};
        return makeFigure(recipe, {context, m_decisions, [this](const QString& query) { return select(query); }}, {});
    }

private:
    Result<Selection> select(const QString& query) const
    {
        auto filter = parseQuery(query, *m_dataset);
        return filter ? Selection(m_dataset, std::move(*filter)) : Result<Selection>(filter.error());
    }

    std::shared_ptr<const Dataset> m_dataset = madeDataset();
    Territories m_territories = Territories::load().value();
    IndicatorDecisions m_decisions;
};

const std::vector<FigureRecipe>& recipes()
{
    const QString isere = QStringLiteral("departement:38");
    static const std::vector<FigureRecipe> all = {
        {"monthly", {}, isere},
        {"criteria-matrix", {}, {}},
        {"typology-shares", {}, isere},
        {"typology-shares", {{"by", "department"}, {"most", "1"}}, {}},
        {"department-map", {}, QStringLiteral("ressenti:négatif")},
        {"territory-map", {}, {}},
        {"territory-map",
         {{"measure", "answered-soon"},
          {"level", "region"},
          {"method", "natural"},
          {"classes", "3"},
          {"structures", "yes"},
          {"window", "2.5,300.25,410"}},
         isere},
        {"territory-map", {{"measure", "positives"}, {"unit", "mentions"}, {"smoothed", "yes"}, {"method", "box"}}, {}},
        {"counts", {}, isere},
        {"counts", {{"by", "department"}, {"unit", "mentions"}, {"most", "1"}}, {}},
        {"delay-histogram", {}, isere},
        {"indicator-histogram", {{"code", "I1"}}, {}},
        {"points", {}, {}},
        {"funnel", {}, {}},
        {"funnel", {{"by", "department"}, {"sentiment", "positive"}, {"overdispersion", "yes"}}, {}},
        {"delays", {}, {}},
        {"delays", {{"by", "typology"}}, isere},
        {"trend", {}, {}},
        {"trend", {{"sentiment", "negative"}}, QStringLiteral("ressenti:négatif")},
        {"comparison", {}, isere},
        {"comparison", {{"other", "departement:69"}, {"other-name", "Rhône <b>"}, {"swapped", "yes"}}, isere},
        {"comparison", {{"other", ""}}, isere},
        {"indicator", {{"code", "I1"}}, {}},
        {"indicator", {{"code", "I1"}, {"by", "department"}}, isere},
        {"indicator-trend", {{"code", "I1"}}, {}},
        {"indicator-map", {{"code", "I1"}}, {}},
        {"indicator-departments", {{"code", "I1"}}, {}},
        {"indicator-pairs", {{"code", "I1"}, {"against", "I2"}}, {}},
        {"indicator-pairs", {{"code", "I1"}, {"against", "I2"}, {"points", "typologies"}}, {}},
        {"structure-trend", {{"code", "I1"}, {"structure", "s1"}}, {}},
        {"profile", {{"structure", "s1"}}, {}},
        {"profile", {{"structure", "s1"}, {"same-region", "yes"}}, isere},
        {"territory-profile", {{"department", "38"}}, {}}};
    return all;
}

}    // namespace

class TestFigureKinds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Make → recipe → make → the same bytes; and they can be read again.
    void aRecipeMakesTheSameFigure()
    {
        std::set<std::string> made;
        for (const FigureRecipe& recipe : recipes()) {
            const auto first = m_studio.make(recipe);
            QVERIFY2(first, first ? "" : qPrintable(first.error().message()));
            QCOMPARE(first->recipe.kind, recipe.kind);
            const auto second = m_studio.make(first->recipe);
            QVERIFY2(second, second ? "" : qPrintable(second.error().message()));
            QVERIFY2(second->recipe == first->recipe, recipe.kind.c_str());
            const QByteArray json = figureToJson(*first);
            QCOMPARE(figureToJson(*second), json);
            const auto read = figureFromJson(json, QStringLiteral("x"));
            QVERIFY2(read, read ? "" : qPrintable(QString::fromStdString(recipe.kind) + read.error().message()));
            QCOMPARE(figureToJson(*read), json);
            made.insert(recipe.kind);
        }
        for (const FigureKind& kind : figureKinds())
            QVERIFY2(made.contains(kind.name), kind.name);
    }

    /// What is asked is what the recipe keeps: options reach the builder.
    void recipesKeepWhatWasAsked()
    {
        for (const FigureRecipe& recipe : recipes()) {
            const auto figure = m_studio.make(recipe);
            QVERIFY2(figure->recipe.options == recipe.options, recipe.kind.c_str());
        }
    }

    void whatGoesWithoutSayingIsNotSaid()
    {
        const auto figure = m_studio.make({"funnel", {{"by", "typology"}, {"sentiment", "negative"}}, {}});
        QVERIFY(figure->recipe.options.empty());
        QCOMPARE(figureToJson(*figure), figureToJson(*m_studio.make({"funnel", {}, {}})));
    }

    void everyFigureDefendsItself()
    {
        for (const FigureRecipe& recipe : recipes()) {
            const auto figure = m_studio.make(recipe);
            const Provenance& provenance = figure->provenance;
            QCOMPARE(provenance.snapshot.contentHash, QStringLiteral("ab"));
            QCOMPARE(provenance.snapshot.dataDate, QStringLiteral("2025-03-10"));
            QCOMPARE(provenance.sourceLine, figure->frame.sourceLine);
            QCOMPARE(provenance.filterSentence, figure->frame.filterSentence);
            QVERIFY(!provenance.sampleSize.isEmpty());
            QVERIFY2(provenance.method.startsWith(methodText(figure->recipe)) && provenance.method.size() > 20,
                     recipe.kind.c_str());
            QVERIFY(provenance.madeOn.isEmpty());
            QVERIFY2(figure->frame.description.size() > 20, recipe.kind.c_str());
            for (const PlottedRow& row : figure->table.rows)
                QCOMPARE(row.size(), figure->table.columns.size());
        }
    }

    /// Columns of numbers are numbers: a spreadsheet gets what is drawn.
    void tablesHaveNumbers()
    {
        for (const FigureRecipe& recipe : recipes()) {
            const auto figure = m_studio.make(recipe);
            qint64 numbers = 0;
            for (const PlottedRow& row : figure->table.rows) {
                for (const PlottedCell& cell : row)
                    numbers += cell.form != PlottedCell::Form::Text;
            }
            QVERIFY2(numbers > 0, recipe.kind.c_str());
        }
    }

    /// Type, n, extremes and median, from the data.
    void descriptionsSayWhatIsSeen()
    {
        const auto said = [this](const FigureRecipe& recipe) { return m_studio.make(recipe)->frame.description; };
        const QString map = said({"department-map", {}, {}});
        for (const char* part : {"Map of 2 territories", "Isère (38)", "Rhône (69)", "median: 75", "n = 140"})
            QVERIFY2(map.contains(QString::fromUtf8(part)), qPrintable(map));
        const QString months = said({"monthly", {}, {}});
        QVERIFY2(months.contains(QStringLiteral("140 experiences")) &&
                     months.contains(QStringLiteral("median of a month 10")),
                 qPrintable(months));
        const QString trend = said({"trend", {{"sentiment", "negative"}}, {}});
        QVERIFY2(trend.contains(QStringLiteral("highest in")) && trend.contains(QStringLiteral("n = 140")),
                 qPrintable(trend));
        const QString one = said({"typology-shares", {{"most", "1"}}, {}});
        QVERIFY2(one.contains(QStringLiteral("CAF (")) && !one.contains(QStringLiteral("lowest")), qPrintable(one));
        const QString strip = said({"indicator-departments", {{"code", "I1"}}, {}});
        QVERIFY2(strip.contains(QStringLiteral("Highest median: Rhône (69) (77)")), qPrintable(strip));
        QVERIFY(said({"indicator-trend", {{"code", "I1"}}, {}}).startsWith(QStringLiteral("Satisfaction: median of")));
    }

    void whatIsDoneToTheFilterIsSaid()
    {
        const auto aside = m_studio.make({"funnel", {}, QStringLiteral("ressenti:négatif")});
        QVERIFY(aside->provenance.method.contains(QStringLiteral("left aside")));
        QVERIFY(!m_studio.make({"funnel", {}, {}})->provenance.method.contains(QStringLiteral("left aside")));
        const auto profile = m_studio.make({"profile", {{"structure", "s1"}}, QStringLiteral("departement:38")});
        QVERIFY(profile->provenance.query.isEmpty());
        QVERIFY(m_studio.make({"delays", {}, {}})->provenance.method.contains(QStringLiteral("Censored at")));
        const auto compared =
            m_studio.make({"comparison", {{"other", "departement:69"}}, QStringLiteral("departement:38")});
        QCOMPARE(compared->provenance.query, QStringLiteral("A: departement:38\nB: departement:69"));
        QVERIFY(fingerprint(compared->provenance) !=
                fingerprint(m_studio.make({"comparison", {}, QStringLiteral("departement:38")})->provenance));
    }

    void whatCannotBeIsRefused_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::newRow("kind") << "pie"
                              << ""
                              << "";
        QTest::newRow("option") << "monthly"
                                << "by"
                                << "typology";
        QTest::newRow("field") << "funnel"
                               << "by"
                               << "colour";
        QTest::newRow("sentiment by itself") << "funnel"
                                             << "by"
                                             << "sentiment";
        QTest::newRow("sentiment") << "trend"
                                   << "sentiment"
                                   << "furious";
        QTest::newRow("flag") << "funnel"
                              << "overdispersion"
                              << "perhaps";
        QTest::newRow("number") << "territory-map"
                                << "classes"
                                << "12";
        QTest::newRow("no number") << "typology-shares"
                                   << "most"
                                   << "many";
        QTest::newRow("measure") << "territory-map"
                                 << "measure"
                                 << "happiness";
        QTest::newRow("window") << "territory-map"
                                << "window"
                                << "2,3";
        QTest::newRow("smoothed window") << "territory-map"
                                         << "window"
                                         << "0.5,1,1";
        QTest::newRow("query") << "comparison"
                               << "other"
                               << "ressenti:furieux";
        QTest::newRow("missing") << "indicator"
                                 << ""
                                 << "";
        QTest::newRow("indicator") << "indicator"
                                   << "code"
                                   << "I9";
        QTest::newRow("structure") << "profile"
                                   << "structure"
                                   << "s99";
        QTest::newRow("département") << "territory-profile"
                                     << "department"
                                     << "999";
    }

    void whatCannotBeIsRefused()
    {
        QFETCH(QString, kind);
        QFETCH(QString, name);
        QFETCH(QString, value);
        FigureRecipe recipe{kind.toStdString(), {}, {}};
        if (!name.isEmpty())
            recipe.options[name.toStdString()] = value.toStdString();
        const auto figure = m_studio.make(recipe);
        QVERIFY(!figure);
        QCOMPARE(figure.error().code, ErrorCode::WrongUsage);
        QVERIFY(!figure.error().why.isEmpty());
    }

    void whatDoesNotGoTogetherIsRefused()
    {
        QVERIFY(!m_studio.make({"territory-map", {{"measure", "structures"}, {"place", "user"}}, {}}));
        QVERIFY(!m_studio.make({"territory-map", {{"measure", "experiences"}, {"smoothed", "yes"}}, {}}));
        QVERIFY(!m_studio.make({"indicator-pairs", {{"code", "I1"}, {"against", "I9"}}, {}}));
    }

    void aWindowIsPartOfTheRecipe()
    {
        FigureSpec map = m_studio.make({"territory-map", {}, {}}).value();
        showWindow(map, {3, {120.5, 300}});
        QCOMPARE(figureToJson(*m_studio.make(map.recipe)), figureToJson(map));
        showWindow(map, {});
        QCOMPARE(figureToJson(*m_studio.make({"territory-map", {}, {}})), figureToJson(map));
    }

    void nothingLeftIsNoError()
    {
        for (const FigureRecipe& recipe : recipes()) {
            FigureRecipe none = recipe;
            none.query = QStringLiteral("depuis:2030-01-01");
            const auto figure = m_studio.make(none);
            QVERIFY2(figure, recipe.kind.c_str());
            QVERIFY2(!figure->frame.description.isEmpty(), recipe.kind.c_str());
            QVERIFY2(figureFromJson(figureToJson(*figure), QStringLiteral("x")), recipe.kind.c_str());
        }
    }

    void formulasStandWhereSomethingIsComputed()
    {
        QVERIFY(formulaText({"funnel", {}, {}}).contains(QStringLiteral("p̄")));
        QVERIFY(formulaText({"funnel", {{"overdispersion", "yes"}}, {}}).contains(QStringLiteral("τ²")));
        QVERIFY(formulaText({"monthly", {}, {}}).isEmpty());
        QVERIFY(methodText({"nothing", {}, {}}).isEmpty());
    }

private:
    const Studio m_studio;
};

QTEST_GUILESS_MAIN(TestFigureKinds)
#include "test_figure_kinds.moc"
