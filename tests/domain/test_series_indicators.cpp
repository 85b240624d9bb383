// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/series_fields.h"
#include "core/domain/series_indicators.h"

#include <QTest>

#include <set>

using namespace vigie;

class TestSeriesIndicators : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothAreFoundById()
    {
        QCOMPARE(programmeIndicators().size(), size_t(2));
        for (const SeriesIndicator& indicator : programmeIndicators()) {
            QCOMPARE(programmeIndicator(indicator.id), &indicator);
            QVERIFY(!seriesIndicatorTitle(indicator).isEmpty());
            QVERIFY(seriesIndicatorDescription(indicator).size() > seriesIndicatorTitle(indicator).size());
        }
        QVERIFY(!programmeIndicator("taux-deploiement-fibre"));
        QVERIFY(!programmeIndicator(""));
    }

    void onlySatisfactionHasATargetOfItsOwn()
    {
        QCOMPARE(programmeIndicator("tx-satisfaction-usagers-services-publics")->target, std::optional(77.0));
        QVERIFY(!programmeIndicator("tx-transparence-resultats")->target.has_value());
    }

    void theUnitMisleadsBelowTheNationalLevel()
    {
        const SeriesIndicator& transparency = *programmeIndicator("tx-transparence-resultats");
        QVERIFY(!unitCaution(transparency, series_level::departmental).isEmpty());
        QVERIFY(!unitCaution(transparency, series_level::regional).isEmpty());
        QVERIFY(unitCaution(transparency, series_level::national).isEmpty());
        const SeriesIndicator& satisfaction = *programmeIndicator("tx-satisfaction-usagers-services-publics");
        QVERIFY(unitCaution(satisfaction, series_level::departmental).isEmpty());
    }

    void identitiesAreFields()
    {
        for (DatasetKind kind : allDatasetKinds) {
            QCOMPARE(isTerritorial(kind), !identityFieldsOf(kind).empty());
            std::set<std::string_view> once;
            for (std::string_view field : identityFieldsOf(kind)) {
                QVERIFY2(fieldNamed(kind, field), field.data());
                QVERIFY2(once.insert(field).second, field.data());
                QVERIFY2(field != "indicator" && field != "measure", "labels are revised between releases");
            }
        }
    }

    void territoryColumnsTellTheLevel()
    {
        QCOMPARE(levelOfTerritoryKey("code_departement"), series_level::departmental);
        QCOMPARE(levelOfTerritoryKey("libelle_region"), series_level::regional);
        QVERIFY(levelOfTerritoryKey("maille_geographique").empty());
        for (DatasetKind kind : {DatasetKind::Series, DatasetKind::SeriesSummaries}) {
            const auto aliases = fieldNamed(kind, "territory_code")->aliases;
            QCOMPARE(aliases.size(), size_t(2));
            for (const char* alias : aliases)
                QVERIFY2(!levelOfTerritoryKey(alias).empty(), alias);
        }
    }
};

QTEST_GUILESS_MAIN(TestSeriesIndicators)
#include "test_series_indicators.moc"
