// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/column_blobs.h"
#include "core/store/packed_integers.h"

#include <QTest>

#include <algorithm>
#include <cstring>
#include <limits>
#include <map>
#include <random>

using namespace vigie;

namespace {

using Numbers = std::vector<int64_t>;
using Blobs = std::map<std::string, QByteArray>;

template <typename Value>
QByteArray bytesOf(const std::vector<Value>& values)
{
    return {reinterpret_cast<const char*>(values.data()), static_cast<qsizetype>(values.size() * sizeof(Value))};
}

Blobs written(const Column& column)
{
    Blobs blobs;
    writeColumn(column, [&](std::string_view part, QByteArrayView data) {
        blobs[std::string(part)] = data.toByteArray();
        return true;
    });
    return blobs;
}

ReadPart reading(const Blobs& blobs)
{
    return [&blobs](std::string_view part) {
        const auto found = blobs.find(std::string(part));
        return found == blobs.end() ? QByteArray() : found->second;
    };
}

/// As the bytes are, so that NaN equals NaN and -0 is not 0.
bool sameBits(const std::vector<double>& a, const std::vector<double>& b)
{
    return a.size() == b.size() && (a.empty() || std::memcmp(a.data(), b.data(), a.size() * sizeof(double)) == 0);
}

}    // namespace

/// What is written comes back, in however many bytes.
class TestColumnBlobs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void packs_data();
    void packs();
    void randomNumbersComeBack();
    void numbersComeBack();
    void datesComeBack();
    void columnsOfTheFirstVersion();
    void contradictions();
};

void TestColumnBlobs::packs_data()
{
    QTest::addColumn<Numbers>("values");
    QTest::addColumn<int>("bytes");    // behind the header
    constexpr int64_t no = std::numeric_limits<int64_t>::min();
    QTest::newRow("nothing") << Numbers{} << 0;
    QTest::newRow("all missing") << Numbers{no, no, no} << 0;
    QTest::newRow("all the same") << Numbers{7, 7, 7} << 0;
    QTest::newRow("a range") << Numbers{3, 4, 5, 6} << 0;
    QTest::newRow("backwards") << Numbers{6, 5, 4} << 3;
    QTest::newRow("days") << Numbers{86400 * 20'000LL, 86400 * 19'950LL, 86400 * 20'100LL} << 3;
    QTest::newRow("days, one missing") << Numbers{86400 * 20'000LL, no, 86400 * 20'100LL} << 3;
    QTest::newRow("never back, small steps") << Numbers{0, 200, 300, 300, 550} << 5;
    QTest::newRow("255 without the missing") << Numbers{0, 255, 1} << 3;
    QTest::newRow("255 and a missing") << Numbers{0, 255, no, 1} << 8;
    QTest::newRow("the same and a missing") << Numbers{5, no, 5} << 3;
    QTest::newRow("all there is") << Numbers{no + 1, 1, std::numeric_limits<int64_t>::max()} << 24;
}

void TestColumnBlobs::packs()
{
    QFETCH(Numbers, values);
    QFETCH(int, bytes);
    const QByteArray packed = packIntegers(values, std::numeric_limits<int64_t>::min());
    QCOMPARE(packed.size(), static_cast<qsizetype>(sizeof(PackedHeader)) + bytes);
    const auto back = unpackIntegers<qint64>(packed, values.size(), noDate);
    QVERIFY(back.has_value());
    QVERIFY(std::equal(back->begin(), back->end(), values.begin(), values.end()));
    QVERIFY(!unpackIntegers<qint64>(packed, values.size() + 1, noDate));
    QVERIFY(!unpackIntegers<qint64>(packed + 'x', values.size(), noDate));
}

void TestColumnBlobs::randomNumbersComeBack()
{
    std::mt19937_64 random(11);
    for (int round = 0; round < 2000; ++round) {
        Numbers values(random() % 20);
        const int shift = static_cast<int>(random() % 63);
        const auto unit = static_cast<int64_t>(1 + random() % 100);
        for (int64_t& value : values)
            value = random() % 8 == 0 ? noDate : static_cast<int64_t>(random() >> shift >> 1) / unit * unit;
        if (round % 3 == 0)
            std::sort(values.begin(), values.end());
        const auto back = unpackIntegers<qint64>(packIntegers(values, noDate), values.size(), noDate);
        QVERIFY(back.has_value());
        QVERIFY(std::equal(back->begin(), back->end(), values.begin(), values.end()));
    }
}

void TestColumnBlobs::numbersComeBack()
{
    constexpr double no = NumberColumn::missing;
    const std::vector<std::vector<double>> all = {{},
                                                  {no, no},
                                                  {1, 2, 3},
                                                  {0.5, no, 99.99, 0.51},
                                                  {0.1, 0.125, -7},
                                                  {-0.0, 0, 1},
                                                  {1e300, no},
                                                  {1.0 / 3, 2.5},
                                                  {0.0001, 1},
                                                  {std::numeric_limits<double>::infinity()}};
    for (const std::vector<double>& values : all) {
        const Blobs blobs = written(NumberColumn{values});
        const auto column = readColumn(ColumnKind::Number, static_cast<Row>(values.size()), reading(blobs));
        QVERIFY(column.has_value());
        QVERIFY(sameBits(std::get<NumberColumn>(*column).values, values));
    }
    QCOMPARE(packNumbers(all[3])->size(), qsizetype(sizeof(PackedHeader) + 4 * 2));
    QVERIFY(!packNumbers(all[5]));
}

void TestColumnBlobs::datesComeBack()
{
    for (const std::vector<LocalSeconds>& values :
         {std::vector<LocalSeconds>{}, {noDate, noDate}, {noDate, 1'728'000'000, 1'728'060'420}, {86400, 172800, 0}}) {
        const Blobs blobs = written(DateColumn{values});
        const auto column = readColumn(ColumnKind::Date, static_cast<Row>(values.size()), reading(blobs));
        QVERIFY(column.has_value());
        QCOMPARE(std::get<DateColumn>(*column).values, values);
    }
}

/// The bytes as they stand in memory, as files of version 1 have them.
void TestColumnBlobs::columnsOfTheFirstVersion()
{
    const Blobs codes = {
        {"codes", QByteArray("\1\0\2", 3)}, {"texts", "abc"}, {"offsets", bytesOf(std::vector<uint32_t>{0, 1, 3})}};
    const auto code = readColumn(ColumnKind::Code, 3, reading(codes));
    QVERIFY(code.has_value());
    QCOMPARE(std::get<CodeColumn>(*code).text(0), std::string_view("a"));
    QCOMPARE(std::get<CodeColumn>(*code).text(1), std::string_view());
    QCOMPARE(std::get<CodeColumn>(*code).text(2), std::string_view("bc"));

    Blobs several = codes;
    several["codes"] = bytesOf(std::vector<uint32_t>{2, 1});
    several["starts"] = bytesOf(std::vector<uint32_t>{0, 0, 2, 2});
    const auto multi = readColumn(ColumnKind::MultiCode, 3, reading(several));
    QVERIFY(multi.has_value());
    QCOMPARE(std::get<MultiCodeColumn>(*multi).codes(1).size(), size_t(2));

    const Blobs values = {{"values", bytesOf(std::vector<double>{1.5, 2})}};
    QVERIFY(readColumn(ColumnKind::Number, 2, reading(values)).has_value());
    QVERIFY(!readColumn(ColumnKind::Number, 3, reading(values)).has_value());
    const Blobs ids = {{"row_ids", bytesOf(std::vector<qint64>{5, 9})}};
    QCOMPARE(*readRowIds(reading(ids), 100), (std::vector<qint64>{5, 9}));
}

void TestColumnBlobs::contradictions()
{
    // Few bytes that say of themselves that they are many rows.
    PackedHeader header;
    header.count = 4'000'000'000;
    header.unit = 1;
    QByteArray bytes(sizeof header, Qt::Uninitialized);
    std::memcpy(bytes.data(), &header, sizeof header);
    const Blobs many = {{"packed_row_ids", bytes}};
    QVERIFY(!readRowIds(reading(many), 1000));
    Blobs codes = {{"packed_codes", bytes}, {"texts", "abc"}, {"packed_offsets", bytes}};
    QVERIFY(!readColumn(ColumnKind::Code, 3, reading(codes)));
    codes["packed_offsets"] = packIntegers(Numbers{0, 1, 3});
    QVERIFY(!readColumn(ColumnKind::Code, 3, reading(codes)));
    codes["packed_codes"] = packIntegers(Numbers{1, 2, 3});    // there are two texts
    QVERIFY(!readColumn(ColumnKind::Code, 3, reading(codes)));
    codes["packed_codes"] = packIntegers(Numbers{1, 2, 1});
    QVERIFY(readColumn(ColumnKind::Code, 3, reading(codes)).has_value());
    codes["packed_codes"] = packIntegers(Numbers{1, 257, 1});    // wider than the column
    QVERIFY(!readColumn(ColumnKind::Code, 3, reading(codes)));
}

QTEST_APPLESS_MAIN(TestColumnBlobs)
#include "test_column_blobs.moc"
