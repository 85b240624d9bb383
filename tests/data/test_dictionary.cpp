// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/dictionary.h"

#include <QTest>

using namespace vigie;

class TestDictionary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyTextIsMissing();
    void sameTextSameCode();
    void codesFollowFirstAppearance();
    void findsExactTextOnly();
    void survivesItsOwnGrowth();
    void manyTextsKeepTheirCodes();
    void builderIsEmptyAfterBuild();
    void readsWhatWasStored();
};

void TestDictionary::emptyTextIsMissing()
{
    DictionaryBuilder builder;
    QCOMPARE(builder.encode(""), missingCode);
    QCOMPARE(builder.size(), Code(0));
    const Dictionary nothing;
    QCOMPARE(nothing.codeCount(), Code(1));
    QVERIFY(nothing.text(missingCode).empty());
    QCOMPARE(nothing.find(""), missingCode);
}

void TestDictionary::sameTextSameCode()
{
    DictionaryBuilder builder;
    const Code caf = builder.encode("CAF");
    QCOMPARE(builder.encode("CAF"), caf);    // the neighbour
    const Code cpam = builder.encode("CPAM");
    QVERIFY(cpam != caf);
    QCOMPARE(builder.encode("CAF"), caf);    // from further back
    QVERIFY(builder.encode("caf") != caf);
    QVERIFY(builder.encode(std::string_view("CAF\0", 4)) != caf);
    QCOMPARE(builder.size(), Code(4));
}

void TestDictionary::codesFollowFirstAppearance()
{
    DictionaryBuilder builder;
    QCOMPARE(builder.encode("Positif"), Code(1));
    QCOMPARE(builder.encode("Négatif"), Code(2));
    QCOMPARE(builder.text(2), std::string_view("Négatif"));
    const auto dictionary = builder.build();
    QCOMPARE(dictionary->codeCount(), Code(3));
    QCOMPARE(dictionary->text(1), std::string_view("Positif"));
    QCOMPARE(dictionary->text(2), std::string_view("Négatif"));
}

void TestDictionary::findsExactTextOnly()
{
    DictionaryBuilder builder;
    for (const char* text : {"Isère", "Is", "ère", "Ain"})
        builder.encode(text);
    const auto dictionary = builder.build();
    QCOMPARE(dictionary->find("Isère"), Code(1));
    QCOMPARE(dictionary->find("Ain"), Code(4));
    QCOMPARE(dictionary->find("èreAin"), missingCode);    // across the border of two texts
    QCOMPARE(dictionary->find("isère"), missingCode);
}

void TestDictionary::survivesItsOwnGrowth()
{
    DictionaryBuilder builder;
    std::string text;
    for (int i = 0; i < 5000; ++i) {
        text += i % 10 == 9 ? 'x' : 'y';
        QCOMPARE(builder.encode(builder.text(static_cast<Code>(i))),
                 static_cast<Code>(i));    // a view into its own block
        QCOMPARE(builder.encode(text), static_cast<Code>(i + 1));
    }
}

void TestDictionary::manyTextsKeepTheirCodes()
{
    DictionaryBuilder builder;
    const auto text = [](int i) { return QByteArray::number(i * 7919) + (i % 3 == 0 ? "" : "-suffix"); };
    constexpr int count = 100'000;
    size_t bytes = 0;
    for (int i = 0; i < count; ++i) {
        QCOMPARE(builder.encode(text(i).toStdString()), static_cast<Code>(i + 1));
        bytes += static_cast<size_t>(text(i).size());
        if (i % 1000 == 0) {    // looked for again while the table grows, the oldest and the newest
            QCOMPARE(builder.encode(text(0).toStdString()), Code(1));
            QCOMPARE(builder.encode(text(i / 2).toStdString()), static_cast<Code>(i / 2 + 1));
        }
    }
    QCOMPARE(builder.size(), static_cast<Code>(count));
    QCOMPARE(builder.textBytes(), bytes);
    for (int i = count - 1; i >= 0; --i)
        QCOMPARE(builder.encode(text(i).toStdString()), static_cast<Code>(i + 1));
    QCOMPARE(builder.size(), static_cast<Code>(count));
}

void TestDictionary::builderIsEmptyAfterBuild()
{
    DictionaryBuilder builder;
    builder.encode("CAF");
    const auto first = builder.build();
    QCOMPARE(builder.size(), Code(0));
    QCOMPARE(builder.encode("CPAM"), Code(1));
    QCOMPARE(builder.encode("CAF"), Code(2));
    QCOMPARE(first->text(1), std::string_view("CAF"));
}

void TestDictionary::readsWhatWasStored()
{
    DictionaryBuilder builder;
    builder.encode("Téléphone");
    builder.encode("E-mail");
    const auto made = builder.build();
    const Dictionary read(made->block(), made->offsets());
    QCOMPARE(read.codeCount(), made->codeCount());
    QCOMPARE(read.text(1), std::string_view("Téléphone"));
    QCOMPARE(read.text(2), std::string_view("E-mail"));
}

QTEST_GUILESS_MAIN(TestDictionary)
#include "test_dictionary.moc"
