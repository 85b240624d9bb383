// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hash.h"
#include "core/base/sha256.h"

#include <QTest>

#include <limits>

using namespace vigie;

namespace {

constexpr uint64_t allOnes = std::numeric_limits<uint64_t>::max();

Fingerprint sum(Fingerprint a, const Fingerprint& b)
{
    return a += b;
}

}    // namespace

class TestHash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knownValues();
    void everyByteCounts();
    void theSeedCounts();
    void sumsAreHashedOnceMore();
    void sha256();
    void sumIgnoresOrder();
    void sumCarriesBetweenHalves();
    void differenceUndoesSum();
    void writesMostSignificantFirst();
};

void TestHash::knownValues()
{
    // XXH3_128bits with seed 0, from xxHash's own test vectors: what is stored in a snapshot today must be found again
    // by the version of tomorrow.
    QCOMPARE(fingerprint("").hex(), std::string("99aa06d3014798d86001c324468d497f"));
}

void TestHash::everyByteCounts()
{
    const std::string text(300, 'a');
    for (size_t i = 0; i < text.size(); ++i) {
        std::string changed = text;
        changed[i] = 'b';
        QVERIFY(fingerprint(changed) != fingerprint(text));
    }
    QVERIFY(fingerprint(std::string_view("a\0", 2)) != fingerprint("a"));
    QVERIFY(fingerprint(text) == fingerprint(std::string(300, 'a')));
}

void TestHash::theSeedCounts()
{
    for (const char* text : {"", "a", "Grenoble", "un texte qui est plus long que seize octets"}) {
        QVERIFY(fingerprint(text, 0) == fingerprint(text));
        QVERIFY(fingerprint(text, 1) != fingerprint(text));
        QVERIFY(fingerprint(text, 1) != fingerprint(text, 2));
        QVERIFY(fingerprint(text, 1) == fingerprint(std::string(text), 1));
    }
}

void TestHash::sumsAreHashedOnceMore()
{
    // The cells of two records, exchanged: the same sum of sums, another sum of hashed sums.
    const Fingerprint a = fingerprint("Grenoble"), b = fingerprint("Voiron"), c = fingerprint("Vienne"),
                      d = fingerprint("Lyon");
    QVERIFY(sum(sum(a, b), sum(c, d)) == sum(sum(a, d), sum(c, b)));
    QVERIFY(sum(fingerprint(sum(a, b)), fingerprint(sum(c, d))) != sum(fingerprint(sum(a, d)), fingerprint(sum(c, b))));
    QVERIFY(fingerprint(Fingerprint{1, 0}) != fingerprint(Fingerprint{0, 1}));
}

void TestHash::sha256()
{
    // FIPS 180-4, examples of NIST.
    QCOMPARE(Sha256().hex(), QByteArray("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
    Sha256 pieces;
    for (const char* piece : {"a", "", "bc"})
        pieces.add(piece);
    QCOMPARE(pieces.hex(), QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    Sha256 million;
    for (int i = 0; i < 1000; ++i)
        million.add(std::string(1000, 'a'));
    QCOMPARE(million.hex(), QByteArray("cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"));
}

void TestHash::sumIgnoresOrder()
{
    const Fingerprint a = fingerprint("Grenoble");
    const Fingerprint b = fingerprint("Voiron");
    const Fingerprint c = fingerprint("Vienne");
    QVERIFY(sum(sum(a, b), c) == sum(sum(c, a), b));
    QVERIFY(sum(a, a) != a);    // a member that comes twice is not the same set as one that comes once
}

void TestHash::sumCarriesBetweenHalves()
{
    QVERIFY(sum({allOnes, 0}, {1, 0}) == (Fingerprint{0, 1}));
    QVERIFY(sum({allOnes, allOnes}, {1, 0}) == Fingerprint{});
    QVERIFY(sum({allOnes, 5}, {allOnes, 6}) == (Fingerprint{allOnes - 1, 12}));
}

void TestHash::differenceUndoesSum()
{
    const Fingerprint start = fingerprint("Isère");
    for (const Fingerprint& other :
         {fingerprint("Drôme"), Fingerprint{allOnes, 0}, Fingerprint{1, allOnes}, Fingerprint{}}) {
        Fingerprint f = start;
        f += other;
        f -= other;
        QVERIFY(f == start);
    }
    Fingerprint zero;
    zero -= {1, 0};
    QVERIFY(zero == (Fingerprint{allOnes, allOnes}));
}

void TestHash::writesMostSignificantFirst()
{
    const Fingerprint f{0x0123456789abcdef, 0xfedcba9876543210};
    QCOMPARE(f.hex(), std::string("fedcba98765432100123456789abcdef"));
    QCOMPARE(Fingerprint{}.hex(), std::string(32, '0'));
}

QTEST_GUILESS_MAIN(TestHash)
#include "test_hash.moc"
