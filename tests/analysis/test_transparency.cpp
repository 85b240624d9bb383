// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/transparency.h"
#include "core/domain/series_indicators.h"
#include "tests/analysis/small_services.h"

#include <QTest>

using namespace vigie;
using namespace vigie::test;

namespace {

constexpr Thresholds everything{0, 0};

QString shown(const Share& share)
{
    return QStringLiteral("%1/%2").arg(share.count).arg(share.total);
}

/// `2A 1/2, 35 2/3`
QString shown(const std::vector<Transparency::Territory>& departments)
{
    QStringList all;
    for (const auto& each : departments)
        all << QString::fromStdString(each.department) + QLatin1Char(' ') + shown(each.structures);
    return all.join(QStringLiteral(", "));
}

/// `2023-01-19 2019-12-31 2A 40`
QStringList shown(const std::vector<Transparency::Published>& published)
{
    const auto day = [](LocalSeconds instant) {
        return instant == noDate ? QStringLiteral("?") : QString::fromStdString(formatIso(instant));
    };
    QStringList lines;
    for (const auto& each : published)
        lines << QStringLiteral("%1 %2 %3 %4")
                     .arg(day(each.released), day(each.date), QString::fromStdString(each.department))
                     .arg(each.value);
    return lines;
}

}    // namespace

class TestTransparency : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void activeStructuresThatPublish()
    {
        const Transparency all = transparency(Selection(smallServices(), {}), everything);
        // Out: the inactive a3 and d1, the pseudo-structure; a2 whose one record has no value.
        QCOMPARE(shown(all.departments), QStringLiteral("2A 1/2, 29 0/1, 35 1/2, 101 0/1,  1/2"));
        QCOMPARE(shown(all.structures), QStringLiteral("3/8"));
        // Famille and Consulats publish, Impôts does not; Police has nobody left; e1 has no network.
        QCOMPARE(shown(all.networks), QStringLiteral("2/3"));
        QCOMPARE(all.departments.front().structures.fraction, std::optional(0.5));
        QVERIFY(all.published.empty());
    }

    void fewAreHidden()
    {
        const Transparency all = transparency(Selection(smallServices(), {}), Thresholds{2, 8});
        QCOMPARE(all.departments[0].structures.reliability, Reliability::Caution);
        QCOMPARE(all.departments[1].structures.reliability, Reliability::Hidden);
        QVERIFY(!all.departments[1].structures.fraction);
        QCOMPARE(all.structures.reliability, Reliability::Shown);
    }

    void filterChoosesStructuresAndResults()
    {
        const auto data = smallServices();
        const Transparency brittany = transparency(Selection(data, only("region", {"53"})), everything);
        QCOMPARE(shown(brittany.departments), QStringLiteral("29 0/1, 35 1/2, 101 0/1"));
        QCOMPARE(shown(brittany.networks), QStringLiteral("1/2"));
        const Transparency indicator = transparency(Selection(data, only("indicator_code", {"I2"})), everything);
        QCOMPARE(shown(indicator.departments), QStringLiteral("2A 1/2, 29 0/1, 35 1/2, 101 0/1,  0/2"));
        QCOMPARE(shown(indicator.networks), QStringLiteral("1/3"));
        // What says nothing of structures or results changes nothing.
        QCOMPARE(shown(transparency(Selection(data, only("sentiment", {"Positif"})), everything).structures),
                 QStringLiteral("3/8"));
    }

    void publishedFiguresStandBeside()
    {
        QVERIFY(programmeIndicator("tx-transparence-resultats"));
        Dataset data = *smallServices();
        data.series = tableOf("series", R"(
            code | indicator_id              | level         | territory_code | date:date  | value:number | release_date:date
            01   | tx-transparence-resultats | departemental | 101            | 2019-12-31 | 30           | 2023-01-19
            02   | tx-transparence-resultats | departemental | 2A             | 2019-12-31 | 40.5         | 2023-01-19
            03   | tx-transparence-resultats | national      |                | 2022-12-31 | 79           | 2023-01-19
            04   | tx-transparence-resultats | national      |                | 2019-12-31 | 27           | 2023-01-19
            05   | tx-transparence-resultats | regional      | 01             | 2019-12-31 | 36           | 2023-01-19
            06   | tx-transparence-resultats | national      |                | 2020-09-30 | 63           | 2021-01-12
            07   | tx-transparence-resultats | national      |                | 2021-09-30 |              | 2021-01-12
            08   | another                   | national      |                | 2020-09-30 | 1            | 2021-01-12
            09   | tx-transparence-resultats | national      |                | 2018-12-31 | 12           |
        )");
        const auto shared = std::make_shared<const Dataset>(std::move(data));
        const QStringList expected = {QStringLiteral("? 2018-12-31  12"),
                                      QStringLiteral("2021-01-12 2020-09-30  63"),
                                      QStringLiteral("2023-01-19 2019-12-31  27"),
                                      QStringLiteral("2023-01-19 2019-12-31 2A 40.5"),
                                      QStringLiteral("2023-01-19 2019-12-31 101 30"),
                                      QStringLiteral("2023-01-19 2022-12-31  79")};
        QCOMPARE(shown(transparency(Selection(shared, {}), everything).published), expected);
        QCOMPARE(shown(transparency(Selection(shared, only("department", {"2A"})), everything).published), expected);
    }

    void nothingImportedNothingShown()
    {
        Dataset empty;
        deriveColumns(empty);
        const Transparency none = transparency(Selection(std::make_shared<const Dataset>(std::move(empty)), {}), {});
        QVERIFY(none.departments.empty() && none.published.empty());
        QCOMPARE(none.networks.total, 0);
        QVERIFY(!none.structures.fraction);
    }

    void withoutTerritoriesOrResults()
    {
        Dataset bare;
        bare.structures = tableOf("structures", R"(
            code | name
            a    | x
            b    | y
        )");
        deriveColumns(bare);
        const Transparency all =
            transparency(Selection(std::make_shared<const Dataset>(std::move(bare)), {}), everything);
        QCOMPARE(shown(all.departments), QStringLiteral(" 0/2"));
        QCOMPARE(shown(all.networks), QStringLiteral("0/0"));
    }
};

QTEST_APPLESS_MAIN(TestTransparency)
#include "test_transparency.moc"
