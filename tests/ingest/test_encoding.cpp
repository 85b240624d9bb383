// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/code_pages.h"
#include "core/ingest/encoding.h"
#include "core/ingest/utf8_validator.h"

#include <QTest>

#include <array>
#include <set>

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

    void decodesOldCodePages()
    {
        QCOMPARE(decoded("d\x8Epart \x88 No\x91l, \xCFuvre, d\xD5\x83tat", TextEncoding::MacRoman, true),
                 QByteArray("départ à Noël, œuvre, d’État"));
        QCOMPARE(decoded("d\x82part \x85 No\x89l \xF8", TextEncoding::CodePage850, true),
                 QByteArray("départ à Noël °"));
    }

    /// Each byte of a code page stands for a character of its own.
    void codePagesAreWhole()
    {
        for (TextEncoding encoding : {TextEncoding::MacRoman, TextEncoding::CodePage850}) {
            std::set<char16_t> characters;
            for (int byte = 0; byte < 256; ++byte)
                characters.insert(characterOf(static_cast<unsigned char>(byte), encoding));
            QCOMPARE(characters.size(), 256u);
            QVERIFY(!characters.contains(0xFFFD));
        }
    }

    /// As Qt decodes them, wherever the blocks are cut.
    void decodesUtf16()
    {
        const QString text = QStringLiteral("aé€🙂\n");
        QByteArray little;
        QByteArray big;
        for (QChar c : text) {
            little += static_cast<char>(c.unicode() & 0xFF);
            little += static_cast<char>(c.unicode() >> 8);
            big += static_cast<char>(c.unicode() >> 8);
            big += static_cast<char>(c.unicode() & 0xFF);
        }
        for (size_t step : {1u, 2u, 3u, 100u}) {
            QCOMPARE(decoded(little, TextEncoding::Utf16LittleEndian, true, step), text.toUtf8());
            QCOMPARE(decoded("\xFE\xFF" + big, TextEncoding::Utf16BigEndian, true, step), text.toUtf8());
        }
        QByteArray longText;
        while (longText.size() < (1 << 17) + 6)
            longText += little;
        QCOMPARE(decoded(longText, TextEncoding::Utf16LittleEndian, true),
                 text.repeated(longText.size() / little.size()).toUtf8());
    }

    void replacesWhatIsNotUtf16_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("invalid");
        QTest::newRow("high alone") << QByteArray("\x00\xD8"
                                                  "a\x00",
                                                  4)
                                    << QByteArray("\uFFFDa") << 2;
        QTest::newRow("low alone") << QByteArray("\x00\xDC"
                                                 "a\x00",
                                                 4)
                                   << QByteArray("\uFFFDa") << 2;
        QTest::newRow("high at the end") << QByteArray("a\x00\x3D\xD8", 4) << QByteArray("a\uFFFD") << 2;
        QTest::newRow("high twice") << QByteArray("\x3D\xD8\x3D\xD8\x42\xDE", 6) << QByteArray("\uFFFD🙂") << 2;
        QTest::newRow("odd byte") << QByteArray("a\x00z", 3) << QByteArray("a\uFFFD") << 1;
    }

    void replacesWhatIsNotUtf16()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, text);
        QFETCH(int, invalid);
        DecodingSource source(std::make_unique<MemorySource>(bytes), TextEncoding::Utf16LittleEndian, false);
        std::array<char, 64> buffer;
        QByteArray out;
        for (auto count = source.read(buffer); count && *count > 0; count = source.read(buffer))
            out.append(buffer.data(), *count);
        QCOMPARE(out, text);
        QCOMPARE(source.invalidBytes(), invalid);
    }

    void knowsEncodingsByTheirNames()
    {
        QCOMPARE(encodingNamed(QStringLiteral("Latin1")), TextEncoding::Windows1252);
        QCOMPARE(encodingNamed(QStringLiteral("ISO-8859-1")), TextEncoding::Windows1252);
        QCOMPARE(encodingNamed(QStringLiteral("UTF-16LE")), TextEncoding::Utf16LittleEndian);
        QVERIFY(!encodingNamed(QStringLiteral("ebcdic")));
        QVERIFY(!encodingNamed(QString()));
        for (const QString& name : encodingNames())
            QVERIFY(encodingNamed(name).has_value());
        for (TextEncoding encoding : {TextEncoding::Utf8, TextEncoding::Utf16LittleEndian, TextEncoding::Utf16BigEndian,
                                      TextEncoding::Windows1252, TextEncoding::MacRoman, TextEncoding::CodePage850})
            QCOMPARE(encodingNamed(encodingName(encoding)), encoding);
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
