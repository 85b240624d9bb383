// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/byte_scan.h"
#include "core/ingest/utf8_validator.h"

#include <QTest>

#include <array>
#include <random>
#include <string>

using namespace vigie;

namespace {

/// Unicode table 3-7, read byte by byte.
bool wellFormed(std::string_view text)
{
    for (size_t i = 0; i < text.size();) {
        const Utf8Lead lead = utf8LeadOf(static_cast<unsigned char>(text[i++]));
        if (lead.following < 0 || i + static_cast<size_t>(lead.following) > text.size())
            return false;
        for (int k = 0; k < lead.following; ++k, ++i) {
            const auto byte = static_cast<unsigned char>(text[i]);
            if (byte < (k == 0 ? lead.low : 0x80) || byte > (k == 0 ? lead.high : 0xBF))
                return false;
        }
    }
    return true;
}

bool validated(std::string_view text, size_t block)
{
    Utf8Validator validator;
    for (size_t at = 0; at < text.size(); at += block)
        validator.add(text.substr(at, block));
    return validator.valid();
}

}    // namespace

class TestByteScan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsEachOfThree();
    void countsAtAnyLength();
    void knowsTheBytesOfUtf8();
    void everySequenceAtEveryPlace();
    void randomBytesAsByteByByte();
};

void TestByteScan::findsEachOfThree()
{
    for (size_t at = 0; at < scanBlock; ++at) {
        for (char byte : {';', '\n', '\r', '\xE9'}) {
            std::string block(scanBlock, 'a');
            block[at] = byte;
            QCOMPARE(positionsOf(block.data(), ';', '\n', '\r'), byte == '\xE9' ? uint64_t{0} : uint64_t{1} << at);
        }
    }
}

void TestByteScan::countsAtAnyLength()
{
    for (size_t length : std::array<size_t, 8>{0, 1, 63, 64, 65, 127, 128, 1000}) {
        QCOMPARE(countOf(std::string(length, '\n'), '\n'), length);
        QCOMPARE(countOf(std::string(length, '\n') + "a\r", '\n'), length);
        QCOMPARE(countOf(std::string(length, '\n'), 'n'), size_t(0));
        QVERIFY(containsAnyOf(std::string(length, 'a') + '\xC2', '\r', '\0', '\xC2'));
        QVERIFY(containsAnyOf(std::string(1, '\0') + std::string(length, 'a'), '\r', '\0', '\xC2'));
        QVERIFY(!containsAnyOf(std::string(length, 'a'), '\r', '\0', '\xC2'));
    }
}

void TestByteScan::knowsTheBytesOfUtf8()
{
    for (int value = 0; value < 256; ++value) {
        const auto byte = static_cast<unsigned char>(value);
        std::string block(scanBlock, 'a');
        block[37] = static_cast<char>(byte);
        const Utf8Block found = utf8BlockAt(block.data());
        const uint64_t there = uint64_t{1} << 37;
        const Utf8Lead lead = utf8LeadOf(byte);
        const bool anyFollowing = lead.low == 0x80 && lead.high == 0xBF;
        QCOMPARE(found.following, byte >= 0x80 && byte < 0xC0 ? there : 0);
        QCOMPARE(found.leadsOfTwo, lead.following == 1 ? there : 0);
        QCOMPARE(found.leadsOfThree, lead.following == 2 && anyFollowing ? there : 0);
        const bool other = byte >= 0xC0 && lead.following != 1 && !(lead.following == 2 && anyFollowing);
        QCOMPARE(found.others, other ? there : 0);
    }
}

void TestByteScan::everySequenceAtEveryPlace()
{
    const std::vector<std::string> sequences = {"\xC3\xA9",
                                                "\xE2\x80\x99",
                                                "\xF0\x9F\x98\x80",    // é, the apostrophe of typographers, a face
                                                "\xC3",
                                                "\xE2\x80",
                                                "\xF0\x9F\x98",
                                                "\xA9",
                                                "\xC3\xA9\xA9",
                                                "\xE2\x80\x99\x99",
                                                "\xC3\xC3\xA9",
                                                "\xE2\xC3\xA9",
                                                "\xC0\xAF",
                                                "\xC1\xBF",
                                                "\xE0\x80\x80",
                                                "\xE0\xA0\x80",
                                                "\xED\x9F\xBF",
                                                "\xED\xA0\x80",
                                                "\xF4\x90\x80\x80",
                                                "\xF5\x80\x80\x80",
                                                "\xFF",
                                                "\xE9 "};
    for (const std::string& sequence : sequences) {
        for (size_t before = 0; before < 2 * scanBlock + 3; ++before) {
            for (size_t after : {size_t(0), size_t(1), scanBlock, 3 * scanBlock}) {
                const std::string text = std::string(before, 'a') + sequence + std::string(after, 'b');
                for (size_t block : {size_t(1), size_t(7), size_t(64), size_t(100), text.size()})
                    QCOMPARE(validated(text, block), wellFormed(text));
            }
        }
    }
}

void TestByteScan::randomBytesAsByteByByte()
{
    std::mt19937 random(20261122);
    const std::vector<std::string> pieces = {"a", "Bonjour", "\xC3\xA9", "\xE2\x80\x99", "\xF0\x9F\x98\x80", "\n"};
    int good = 0;
    for (int round = 0; round < 3000; ++round) {
        std::string text;
        while (text.size() < 300)
            text += pieces[random() % pieces.size()];
        if (round % 2 == 0)
            text[random() % text.size()] = static_cast<char>(random() % 256);
        good += wellFormed(text) ? 1 : 0;
        QCOMPARE(validated(text, 1 + random() % 300), wellFormed(text));
    }
    QVERIFY(good > 1500 && good < 3000);
}

QTEST_GUILESS_MAIN(TestByteScan)
#include "test_byte_scan.moc"
