// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/encoding.h"
#include "core/ingest/utf8_validator.h"

#include <QTest>

#include <array>

using namespace vigie;

namespace {

bool wellFormed(std::string_view bytes, size_t cut)
{
    Utf8Validator validator;
    validator.add(bytes.substr(0, cut));
    validator.add(bytes.substr(cut));
    return validator.valid();
}

QByteArray decoded(const QByteArray& bytes, TextEncoding encoding, bool known, size_t step = 1 << 16)
{
    DecodingSource source(std::make_unique<MemorySource>(bytes), encoding, known);
    QByteArray out;
    std::vector<char> buffer(step);
    for (;;) {
        const auto count = source.read(buffer);
        if (!count || *count == 0)
            return out;
        out.append(buffer.data(), *count);
    }
}

}    // namespace

class TestEncoding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void validatesUtf8_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("valid");
        QTest::newRow("plain") << QByteArray("abcdefghijkl") << true;
        QTest::newRow("accents") << QByteArray("Délai de 20 € à l’œuvre 🙂") << true;
        QTest::newRow("windows-1252") << QByteArray("D\xE9lai d\x92un") << false;
        QTest::newRow("lone continuation") << QByteArray("a\x80") << false;
        QTest::newRow("overlong slash") << QByteArray("\xC0\xAF") << false;
        QTest::newRow("overlong three") << QByteArray("\xE0\x80\xAF") << false;
        QTest::newRow("surrogate") << QByteArray("\xED\xA0\x80") << false;
        QTest::newRow("beyond Unicode") << QByteArray("\xF4\x90\x80\x80") << false;
        QTest::newRow("unfinished") << QByteArray("abc\xC3") << false;
    }

    /// Wherever the block is cut, the verdict is the same.
    void validatesUtf8()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, valid);
        for (size_t cut = 0; cut <= static_cast<size_t>(bytes.size()); ++cut)
            QCOMPARE(wellFormed({bytes.constData(), static_cast<size_t>(bytes.size())}, cut), valid);
    }

    void decodesWindows1252()
    {
        QCOMPARE(decoded("D\xE9lai d\x92une \x9Cuvre : 20 \x80", TextEncoding::Windows1252, false),
                 QByteArray("Délai d’une œuvre : 20 €"));
        QCOMPARE(decoded(QByteArray("\x81", 1), TextEncoding::Windows1252, false), QByteArray("\uFFFD"));
    }

    void dropsTheByteOrderMark()
    {
        QCOMPARE(decoded("\xEF\xBB\xBF"
                         "abc",
                         TextEncoding::Utf8, true),
                 QByteArray("abc"));
        QCOMPARE(decoded("a\xEF\xBB\xBF"
                         "bc",
                         TextEncoding::Utf8, true),
                 QByteArray("a\xEF\xBB\xBF"
                            "bc"));
    }

    void replacesWhatIsNotUtf8()
    {
        DecodingSource source(std::make_unique<MemorySource>("a\xE9z\xC3"), TextEncoding::Utf8, false);
        std::array<char, 64> buffer;
        QByteArray out;
        for (auto count = source.read(buffer); count && *count > 0; count = source.read(buffer))
            out.append(buffer.data(), *count);
        QCOMPARE(out, QByteArray("a\uFFFDz\uFFFD"));
        QCOMPARE(source.invalidBytes(), 2);
    }
};

QTEST_GUILESS_MAIN(TestEncoding)
#include "test_encoding.moc"
