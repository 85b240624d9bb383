// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/specificity.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>

using namespace vigie;

namespace {

constexpr int most = 26;    // its binomials and their products stay far below 2^63

/// Pascal's triangle: whole numbers only.
std::array<std::array<qint64, most + 1>, most + 1> triangle()
{
    std::array<std::array<qint64, most + 1>, most + 1> rows = {};
    for (size_t n = 0; n <= most; ++n) {
        rows[n][0] = 1;
        for (size_t k = 1; k <= n; ++k)
            rows[n][k] = rows[n - 1][k - 1] + rows[n - 1][k];
    }
    return rows;
}

bool nearly(double found, double expected, double relative)
{
    return std::abs(found - expected) <= relative * std::abs(expected);
}

}    // namespace

class TestSpecificity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void publishedNumbers()
    {
        const Specificity rare = specificityOf(61449, 6903, 296, 14);
        QCOMPARE(rare.mode, 33);
        QVERIFY(nearly(rare.probability, 6.6937e-5, 1e-5));
        QVERIFY(std::abs(rare.score + 4.174) < 0.0005);
        const Specificity banal = specificityOf(61449, 1084, 296, 4);
        QVERIFY(std::abs(banal.probability - 0.4002) < 0.00005);
        QVERIFY(banal.score < 0 && banal.score > -1);
    }

    /// Every possible case of small sizes against sums of whole numbers.
    void smallNumbersExactly()
    {
        const auto choose = triangle();
        const auto at = [&](qint64 n, qint64 k) {
            return k < 0 || k > n ? qint64(0) : choose[static_cast<size_t>(n)][static_cast<size_t>(k)];
        };
        int cases = 0;
        for (qint64 whole : {qint64(1), qint64(2), qint64(7), qint64(16), qint64(most)}) {
            for (qint64 part = 0; part <= whole; ++part) {
                for (qint64 word = 0; word <= whole; ++word) {
                    const qint64 least = std::max<qint64>(0, part + word - whole), greatest = std::min(word, part);
                    qint64 lower = 0;
                    for (qint64 f = least; f <= greatest; ++f) {
                        const qint64 term = at(word, f) * at(whole - word, part - f);
                        lower += term;
                        const qint64 upper = at(whole, part) - lower + term;
                        const Specificity found = specificityOf(whole, part, word, f);
                        QCOMPARE(found.mode, (word + 1) * (part + 1) / (whole + 2));
                        const qint64 favourable = f < found.mode ? lower : upper;
                        const double expected = static_cast<double>(favourable) / static_cast<double>(at(whole, part));
                        QVERIFY2(nearly(found.probability, expected, 1e-14),
                                 qPrintable(QStringLiteral("%1 %2 %3 %4").arg(whole).arg(part).arg(word).arg(f)));
                        QCOMPARE(found.score < 0, f < found.mode);
                        QVERIFY(std::abs(std::abs(found.score) + std::log10(expected)) < 1e-13);
                        ++cases;
                    }
                }
            }
        }
        QVERIFY(cases > 4000);
    }

    void largeNumbers_data()
    {
        QTest::addColumn<qint64>("whole");
        QTest::addColumn<qint64>("part");
        QTest::addColumn<qint64>("word");
        QTest::addColumn<qint64>("found");
        QTest::addColumn<double>("probability");
        QTest::addColumn<double>("score");
        // Summed with 60 decimal digits, or as exact fractions, outside this program.
        QTest::newRow("under") << qint64(61449) << qint64(6903) << qint64(296) << qint64(14) << 6.69370931789149557e-5
                               << -4.17433315131149035;
        QTest::newRow("banal") << qint64(61449) << qint64(1084) << qint64(296) << qint64(4) << 0.400191745329090839
                               << -0.397731873708299678;
        QTest::newRow("over") << qint64(61449) << qint64(6903) << qint64(296) << qint64(60) << 4.40200928446807877e-6
                              << 5.35634904579243872;
        QTest::newRow("all in the part") << qint64(61449) << qint64(6903) << qint64(296) << qint64(296)
                                         << 2.99925686498199401e-284 << 283.522986338419469;
        QTest::newRow("12 million, under") << qint64(12000000) << qint64(1500000) << qint64(40000) << qint64(4700)
                                           << 2.3992326247038965e-6 << -5.619927641683114736;
        QTest::newRow("12 million, over") << qint64(12000000) << qint64(1500000) << qint64(40000) << qint64(5300)
                                          << 3.4017953140948783e-6 << 5.468291821421109184;
        QTest::newRow("beyond a double") << qint64(12000000) << qint64(1500000) << qint64(40000) << qint64(40000) << 0.0
                                         << 36328.31964647766258;
        QTest::newRow("a part that is nearly all") << qint64(12000000) << qint64(11500000) << qint64(2000000)
                                                   << qint64(1900000) << 0.0 << -866.6292625575192210;
    }

    void largeNumbers()
    {
        QFETCH(qint64, whole);
        QFETCH(qint64, part);
        QFETCH(qint64, word);
        QFETCH(qint64, found);
        QFETCH(double, probability);
        QFETCH(double, score);
        const Specificity specificity = specificityOf(whole, part, word, found);
        QVERIFY2(nearly(specificity.probability, probability, 1e-12),
                 qPrintable(QString::number(specificity.probability, 'g', 17)));
        QVERIFY2(nearly(specificity.score, score, 1e-13), qPrintable(QString::number(specificity.score, 'g', 17)));
        // The law is the same when the part and the word change places.
        QVERIFY(nearly(specificityOf(whole, word, part, found).score, score, 1e-13));
    }

    void nothingToSayIsZero()
    {
        for (const Specificity& each :
             {specificityOf(100, 20, 0, 0), specificityOf(100, 0, 20, 0), specificityOf(100, 100, 7, 7),
              specificityOf(100, 30, 100, 30), specificityOf(0, 0, 0, 0)}) {
            QCOMPARE(each.probability, 1.0);
            QCOMPARE(each.score, 0.0);
            QVERIFY(!std::signbit(each.score));
        }
    }
};

QTEST_APPLESS_MAIN(TestSpecificity)
#include "test_specificity.moc"
