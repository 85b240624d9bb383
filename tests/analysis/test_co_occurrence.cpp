// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/co_occurrence.h"
#include "tests/analysis/small_services.h"

#include <QTest>

using namespace vigie;
using namespace vigie::test;

namespace {

constexpr Thresholds everything{0, 0};

std::shared_ptr<const Dataset> testimonies()
{
    Dataset dataset;
    dataset.experiences = tableOf("experiences", R"(
        id | accessibility | reactivity | simplicity | typology_1 | channels_1:multi    | typology_2 | channels_2:multi | structure_id_1 | structure_id_2
        1  | Négatif       | Négatif    |            | CAF        | Téléphone,Accueil   | CPAM       | Accueil          |                |
        2  | Négatif       | Positif    |            | CAF        | Téléphone           | CAF        | Courrier         | a              | b
        3  | Négatif       | Négatif    | Odd        | CPAM       | Téléphone,Accueil   | CAF        |                  |                |
        4  |               | Négatif    |            | CAF        |                     | CAF        |                  | a              | a
        5  |               |            | Odd        |            | Accueil             |            |                  |                |
        6  | Positif       |            | Positif    | Mairie     | Courrier            |            |                  |                |
    )");
    deriveColumns(dataset);
    return std::make_shared<const Dataset>(std::move(dataset));
}

/// `field=value + field=value both/first/second`
QStringList shown(const CoOccurrences& all)
{
    QStringList lines;
    for (const auto& pair : all.pairs)
        lines << QStringLiteral("%1=%2 + %3=%4 %5/%6/%7")
                     .arg(QString::fromStdString(pair.first.field), QString::fromStdString(pair.first.value),
                          QString::fromStdString(pair.second.field), QString::fromStdString(pair.second.value))
                     .arg(pair.counts.both)
                     .arg(pair.counts.first)
                     .arg(pair.counts.second);
    return lines;
}

QStringList lines(std::initializer_list<const char*> texts)
{
    QStringList all;
    for (const char* text : texts)
        all << QString::fromUtf8(text);
    return all;
}

}    // namespace

class TestCoOccurrence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void criteriaWithTheirPolarity()
    {
        const CoOccurrences all = coOccurrences(Selection(testimonies(), {}), Together::Criteria, everything);
        QCOMPARE(all.experiences, 5);    // a value that is no polarity is no criterion
        QCOMPARE(all.withSeveral, 4);
        QCOMPARE(shown(all), lines({"accessibility=Négatif + reactivity=Négatif 2/3/3",
                                    "accessibility=Négatif + reactivity=Positif 1/3/1",
                                    "accessibility=Positif + simplicity=Positif 1/1/1"}));
        QCOMPARE(all.pairs[0].counts.n, 5);
        QCOMPARE(all.pairs[0].lift.value(), (2.0 / 5) / (3.0 / 5 * (3.0 / 5)));
        QCOMPARE(all.pairs[0].jaccard.value(), 2.0 / 4);
    }

    void channelsAndTypologiesOnceInAnExperience()
    {
        const Selection selection(testimonies(), {});
        const CoOccurrences channels = coOccurrences(selection, Together::Channels, everything);
        QCOMPARE(channels.experiences, 5);    // 5 names no service, yet a channel
        QCOMPARE(shown(channels),
                 lines({"channel=Accueil + channel=Téléphone 2/3/3", "channel=Courrier + channel=Téléphone 1/2/3"}));
        const CoOccurrences typologies = coOccurrences(selection, Together::Typologies, everything);
        QCOMPARE(typologies.experiences, 5);
        QCOMPARE(typologies.withSeveral, 2);
        QCOMPARE(shown(typologies), lines({"typology=CAF + typology=CPAM 2/4/2"}));
        // Two typologies, two structures of one; not one service named twice.
        QCOMPARE(typologies.acrossServices, (std::vector<Row>{0, 1, 2}));
        QCOMPARE(channels.acrossServices, typologies.acrossServices);
    }

    void theFilterChoosesExperiencesAndNotWhatIsInThem()
    {
        const CoOccurrences mairie =
            coOccurrences(Selection(testimonies(), only("typology", {"CPAM"})), Together::Typologies, everything);
        QCOMPARE(shown(mairie), lines({"typology=CAF + typology=CPAM 2/2/2"}));
        QCOMPARE(mairie.pairs[0].lift.value(), 1.0);
    }

    void fewHaveNoRatio()
    {
        const CoOccurrences all = coOccurrences(Selection(testimonies(), {}), Together::Criteria, {2, 3});
        QCOMPARE(all.pairs.size(), size_t(3));
        QCOMPARE(all.pairs[0].reliability, Reliability::Caution);
        QVERIFY(all.pairs[0].lift && all.pairs[0].jaccard);
        QCOMPARE(all.pairs[1].reliability, Reliability::Hidden);
        QVERIFY(!all.pairs[1].lift && !all.pairs[1].jaccard);
    }

    void nothingImported()
    {
        Dataset empty;
        deriveColumns(empty);
        const auto data = std::make_shared<const Dataset>(std::move(empty));
        for (Together of : {Together::Criteria, Together::Channels, Together::Typologies}) {
            const CoOccurrences all = coOccurrences(Selection(data, {}), of, everything);
            QVERIFY(all.pairs.empty() && all.experiences == 0 && all.acrossServices.empty());
        }
    }
};

QTEST_APPLESS_MAIN(TestCoOccurrence)
#include "test_co_occurrence.moc"
