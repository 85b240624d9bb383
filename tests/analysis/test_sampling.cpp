// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/sampling.h"
#include "core/analysis/xoshiro256.h"
#include "core/domain/derived_columns.h"
#include "tests/query/small_tables.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <map>
#include <numeric>

using namespace vigie;
using vigie::test::tableOf;

namespace {

/// Three in five are negative, one positive, one neutral, in turn; the last of an odd number states nothing.
std::string sentimentOf(int index, int count)
{
    static const std::array<std::string, 5> turn = {"Négatif", "Négatif", "Positif", "Négatif", "Neutre"};
    return count % 5 == 1 && index == count - 1 ? "" : turn.at(static_cast<size_t>(index % 5));
}

Selection selectionOf(int count, bool backwards = false, FilterState filter = {})
{
    std::vector<std::string> lines;
    for (int i = 0; i < count; ++i)
        lines.push_back(std::to_string(1000 + i) + " | 2024-01-01 | " + sentimentOf(i, count) + "\n");
    if (backwards)
        std::reverse(lines.begin(), lines.end());
    std::string text = "id | published_on:date | sentiment\n";
    for (const std::string& line : lines)
        text += line;
    Dataset dataset;
    dataset.experiences = tableOf("experiences", text, "published_on");
    deriveColumns(dataset);
    return {std::make_shared<const Dataset>(std::move(dataset)), std::move(filter)};
}

std::vector<int> idsOf(const Selection& selection, const std::vector<Row>& rows)
{
    std::vector<int> ids;
    for (Row row : rows)
        ids.push_back(QByteArray(selection.dataset().experiences.codes("id")->text(row).data(), 4).toInt());
    return ids;
}

std::map<std::string, int> sentimentsOf(const Selection& selection, const std::vector<Row>& rows)
{
    std::map<std::string, int> counts;
    for (Row row : rows)
        ++counts[std::string(selection.dataset().experiences.codes("sentiment")->text(row))];
    return counts;
}

using Rows = std::vector<Row>;
using Sizes = std::vector<quint64>;

}    // namespace

class TestSampling : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void generatorGivesThePublishedNumbers()
    {
        quint64 state = 1234567;
        for (quint64 expected : {6457827717110365317U, 3203168211198807973U, 9817491932198370423U, 4593380528125082431U,
                                 16408922859458223821U})
            QCOMPARE(Xoshiro256::splitMix64(state), expected);
        Xoshiro256 random(Xoshiro256::State{1, 2, 3, 4});
        for (quint64 expected : {quint64(11520), quint64(0), quint64(1509978240), quint64(1215971899390074240),
                                 quint64(1216172134540287360), quint64(607988272756665600)})
            QCOMPARE(random.next(), expected);
    }

    void boundIsKept()
    {
        Xoshiro256 random(5);
        QCOMPARE(random.below(1), quint64(0));
        const quint64 bound = (quint64(3) << 62U) + 1;    // a quarter of all draws must be thrown away
        int upperThird = 0;
        for (int i = 0; i < 3000; ++i) {
            const quint64 drawn = random.below(bound);
            QVERIFY(drawn < bound);
            upperThird += drawn >= quint64(1) << 63U;
        }
        QVERIFY2(std::abs(upperThird - 1000) < 130, qPrintable(QString::number(upperThird)));    // 5 σ
    }

    /// Drawn by another program from the same description: a change here changes published samples.
    void sameSeedSameRows()
    {
        const Selection selection = selectionOf(100);
        QCOMPARE(sampleOf(selection, 10, 42), (Rows{4, 28, 29, 41, 59, 69, 75, 80, 89, 91}));
        QCOMPARE(sampleOf(selection, 10, 43), (Rows{8, 17, 26, 36, 51, 52, 57, 63, 89, 96}));
        QCOMPARE(sampleOf(selectionOf(51), 10, 7, "sentiment"), (Rows{1, 5, 6, 12, 24, 29, 32, 43, 46, 50}));
    }

    void orderOfTheFileDoesNotMatter()
    {
        const Selection forwards = selectionOf(51), backwards = selectionOf(51, true);
        for (const char* strata : {"", "sentiment"})
            QCOMPARE(idsOf(forwards, sampleOf(forwards, 10, 7, strata)),
                     idsOf(backwards, sampleOf(backwards, 10, 7, strata)));
    }

    void onlySelectedRowsAreDrawn()
    {
        Condition condition;
        condition.field = "sentiment";
        condition.any = {"Neutre"};
        FilterState filter;
        filter.set(condition);
        const Selection selection = selectionOf(100, false, filter);
        const Rows sample = sampleOf(selection, 7, 1);
        QCOMPARE(sample.size(), size_t(7));
        QCOMPARE(sentimentsOf(selection, sample), (std::map<std::string, int>{{"Neutre", 7}}));
    }

    void asManyAsThereAreGivesAll()
    {
        const Selection selection = selectionOf(21);
        Rows all(21);
        std::iota(all.begin(), all.end(), Row(0));
        QCOMPARE(sampleOf(selection, 21, 3), all);
        QCOMPARE(sampleOf(selection, 1000, 3, "sentiment"), all);
        QCOMPARE(sampleOf(selection, 20, 3).size(), size_t(20));
        QVERIFY(sampleOf(selection, 0, 3).empty());
        QVERIFY(sampleOf(selectionOf(0), 5, 3).empty());
    }

    void everyRowIsAsLikely()
    {
        const Selection selection = selectionOf(20);
        constexpr int seeds = 4000;
        std::vector<int> drawn(20, 0);
        int firstTwo = 0;
        for (quint64 seed = 0; seed < seeds; ++seed) {
            const Rows sample = sampleOf(selection, 5, seed);
            QCOMPARE(sample.size(), size_t(5));
            QVERIFY(std::is_sorted(sample.begin(), sample.end()));
            for (Row row : sample)
                ++drawn[row];
            firstTwo += sample[0] == 0 && sample[1] == 1 ? 1 : 0;
        }
        // Chi-square with 19 degrees of freedom: 50 is 5 σ above its mean. A draw of 5 of 20 varies by 1/4 · 3/4 ·
        // 20/19.
        double chiSquare = 0;
        for (int each : drawn)
            chiSquare += (each - 1000.0) * (each - 1000.0) / (seeds * 0.25 * 0.75 * 20 / 19);
        QVERIFY2(chiSquare < 50, qPrintable(QString::number(chiSquare)));
        QVERIFY2(chiSquare > 3, "too even to be drawn by chance");
        QVERIFY2(std::abs(firstTwo - 4000.0 * 20 / 380) < 72, qPrintable(QString::number(firstTwo)));    // 5 σ
    }

    void strataGetTheirShare()
    {
        const Selection selection = selectionOf(100);
        for (quint64 seed = 0; seed < 20; ++seed)
            QCOMPARE(sentimentsOf(selection, sampleOf(selection, 50, seed, "sentiment")),
                     (std::map<std::string, int>{{"Négatif", 30}, {"Neutre", 10}, {"Positif", 10}}));
        const Selection odd = selectionOf(51);
        QCOMPARE(sentimentsOf(odd, sampleOf(odd, 10, 11, "sentiment")),
                 (std::map<std::string, int>{{"", 1}, {"Négatif", 5}, {"Neutre", 2}, {"Positif", 2}}));
        QCOMPARE(sampleOf(odd, 10, 11, "no such field"), sampleOf(odd, 10, 11));
    }

    void largestRemainder()
    {
        // Shares 4.7 1.6 1.6 1.2 0.6 0.3: 4 1 1 1 0 0, then one for .7 and for the two fuller of the three .6, then one
        // for the two that have none, from the two that are 0.4 above their share.
        QCOMPARE(strataSizes({47, 16, 16, 12, 6, 3}, 10), (Sizes{5, 1, 1, 1, 1, 1}));
        QCOMPARE(strataSizes({47, 16, 16, 12, 6, 3}, 5), (Sizes{2, 1, 1, 1, 0, 0}));    // five cannot serve six
        QCOMPARE(strataSizes({50, 30, 20}, 10), (Sizes{5, 3, 2}));
        QCOMPARE(strataSizes({16, 26, 58}, 10), (Sizes{1, 3, 6}));         // .6 and .6: the fuller
        QCOMPARE(strataSizes({5, 5, 5}, 4), (Sizes{2, 1, 1}));             // equal: the earlier
        QCOMPARE(strataSizes({0, 1, 998, 1}, 10), (Sizes{0, 1, 8, 1}));    // at least one
        QCOMPARE(strataSizes({1, 1, 8}, 2), (Sizes{0, 0, 2}));
        QCOMPARE(strataSizes({3, 4}, 7), (Sizes{3, 4}));
        QCOMPARE(strataSizes({0, 0}, 0), (Sizes{0, 0}));
        QCOMPARE(strataSizes({}, 0), Sizes{});
    }

    void strataSizesAlwaysFit()
    {
        Xoshiro256 random(9);
        for (int round = 0; round < 2000; ++round) {
            Sizes rows(1 + random.below(8));
            quint64 all = 0, filled = 0;
            for (quint64& n : rows) {
                n = random.below(3) == 0 ? 0 : random.below(round % 2 == 0 ? 5 : 1000);
                all += n;
                filled += n > 0 ? 1 : 0;
            }
            const quint64 size = random.below(all + 1);
            const Sizes sizes = strataSizes(rows, size);
            quint64 sum = 0;
            for (size_t i = 0; i < rows.size(); ++i) {
                QVERIFY(sizes[i] <= rows[i]);
                QVERIFY(size < filled || rows[i] == 0 || sizes[i] > 0);
                sum += sizes[i];
            }
            QCOMPARE(sum, size);
        }
    }
};

QTEST_APPLESS_MAIN(TestSampling)
#include "test_sampling.moc"
