// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/peers.h"
#include "tests/analysis/small_services.h"

#include <QTest>

using namespace vigie;
using namespace vigie::test;

namespace {

QString regionName(std::string_view code)
{
    return code == "53" ? QStringLiteral("Bretagne") : QStringLiteral("?");
}

/// `a1 a2 | sentence`
QString shown(const Dataset& dataset, const Peers& peers)
{
    return codesOf(dataset, peers.structures) + QStringLiteral(" | ") + peers.definition;
}

}    // namespace

class TestPeers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameTypologyEverywhere()
    {
        const auto data = smallServices();
        QCOMPARE(shown(*data, peersOf(*data, "a1", false)),
                 QStringLiteral("a1 a2 a4 | Active structures of the same typology (CAF)"));
        QCOMPARE(codesOf(*data, peersOf(*data, "b1", false).structures), QStringLiteral("b1 b2"));
    }

    void sameRegion()
    {
        const auto data = smallServices();
        QCOMPARE(shown(*data, peersOf(*data, "a2", true, regionName)),
                 QStringLiteral("a1 a2 | Active structures of the same typology (CAF), region Bretagne"));
        QCOMPARE(shown(*data, peersOf(*data, "a2", true)),
                 QStringLiteral("a1 a2 | Active structures of the same typology (CAF), region 53"));
        QCOMPARE(shown(*data, peersOf(*data, "c2", true, regionName)),
                 QStringLiteral("c1 c2 | Active structures of the same typology (Consulat), of no known region"));
    }

    void anInactiveOneIsComparedWithActiveOnes()
    {
        const auto data = smallServices();
        QCOMPARE(shown(*data, peersOf(*data, "a3", false)),
                 QStringLiteral(
                     "a1 a2 a3 a4 | Active structures of the same typology (CAF) and this one, which is inactive"));
        QCOMPARE(shown(*data, peersOf(*data, "d1", true, regionName)),
                 QStringLiteral("d1 | Active structures of the same typology (Préfecture), region Bretagne, and this "
                                "one, which is inactive"));
    }

    void someHaveNoPeers()
    {
        const auto data = smallServices();
        QCOMPARE(shown(*data, peersOf(*data, "e1", false)),
                 QStringLiteral("e1 | This structure alone: its typology is not known"));
        for (const char* code : {"nobody", "", "sxZshFsE9R"}) {
            const Peers peers = peersOf(*data, code, false);
            QVERIFY(peers.structures.empty() && peers.definition.isEmpty());
        }
        QVERIFY(peersOf(Dataset(), "a1", true).structures.empty());
    }

    void whatIsMissing()
    {
        const auto data = smallServices();
        const Absences missing = absences(Selection(data, {}));
        // A record without value is no result, 0 is one; the pseudo-structure is never missing anything.
        QCOMPARE(codesOf(*data, missing.withoutIndicator), QStringLiteral("a2 b1 b2 c2 e1"));
        QCOMPARE(codesOf(*data, missing.withoutExperience), QStringLiteral("a2 b2 c1 c2 e1"));
        QCOMPARE(codesOf(*data, missing.inactiveWithResults), QStringLiteral("a3"));
    }

    void conditionsOnStructuresAreAskedOfStructures()
    {
        const auto data = smallServices();
        // The testimony on a4 places the service elsewhere: in 2A it is not absent for all that.
        const Absences corsica = absences(Selection(data, only("department", {"2A"})));
        QCOMPARE(codesOf(*data, corsica.withoutIndicator), QStringLiteral("b2"));
        QCOMPARE(codesOf(*data, corsica.withoutExperience), QStringLiteral("b2"));
        QVERIFY(corsica.inactiveWithResults.empty());
    }

    void otherConditionsAreAskedOfWhatTheyDo()
    {
        const auto data = smallServices();
        const Absences indicator = absences(Selection(data, only("indicator_code", {"I2"})));
        QCOMPARE(codesOf(*data, indicator.withoutIndicator), QStringLiteral("a2 b1 b2 c1 c2 e1"));
        QCOMPARE(codesOf(*data, indicator.withoutExperience), QStringLiteral("a2 b2 c1 c2 e1"));
        QVERIFY(indicator.inactiveWithResults.empty());
        const Absences negative = absences(Selection(data, only("sentiment", {"Négatif"})));
        QCOMPARE(codesOf(*data, negative.withoutExperience), QStringLiteral("a2 a4 b2 c1 c2 e1"));
        const Absences second = absences(Selection(data, only("slot", {"2"})));
        QCOMPARE(codesOf(*data, second.withoutExperience), QStringLiteral("a1 a2 a4 b2 c1 c2 e1"));
    }

    void nothingImportedNothingMissing()
    {
        Dataset empty;
        deriveColumns(empty);
        const Absences missing = absences(Selection(std::make_shared<const Dataset>(std::move(empty)), {}));
        QVERIFY(missing.withoutIndicator.empty() && missing.withoutExperience.empty() &&
                missing.inactiveWithResults.empty());
    }
};

QTEST_APPLESS_MAIN(TestPeers)
#include "test_peers.moc"
