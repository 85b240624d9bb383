// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/fold.h"
#include "core/text/words.h"

#include <sqlite3.h>

#include <QTest>

#include <random>

using namespace vigie;

namespace {

using Forms = std::vector<std::string>;

Forms formsOf(std::string_view text)
{
    const WordList list(text);
    Forms forms;
    for (const Word& word : list.words())
        forms.emplace_back(word.form);
    return forms;
}

/// The full-text index itself: what it makes of texts in their searched form.
class IndexedWords
{
public:
    IndexedWords()
    {
        sqlite3_open(":memory:", &m_database);
        run("CREATE VIRTUAL TABLE t USING fts5(a, tokenize='unicode61 remove_diacritics 2')");
        run("CREATE VIRTUAL TABLE v USING fts5vocab(t, 'instance')");
        sqlite3_prepare_v2(m_database, "INSERT INTO t(rowid, a) VALUES (?, ?)", -1, &m_insert, nullptr);
        run("BEGIN");
    }
    ~IndexedWords()
    {
        sqlite3_finalize(m_insert);
        sqlite3_close(m_database);
    }
    IndexedWords(const IndexedWords&) = delete;
    IndexedWords& operator=(const IndexedWords&) = delete;

    void add(std::string_view text)
    {
        const std::string form = searchForm(text);
        sqlite3_bind_int64(m_insert, 1, m_count++);
        sqlite3_bind_text64(m_insert, 2, form.data(), form.size(), SQLITE_TRANSIENT, SQLITE_UTF8);
        sqlite3_step(m_insert);
        sqlite3_reset(m_insert);
    }

    /// Of every text added, in the order of their words.
    std::vector<Forms> read()
    {
        run("COMMIT");
        std::vector<Forms> all(static_cast<size_t>(m_count));
        sqlite3_stmt* select = nullptr;
        sqlite3_prepare_v2(m_database, "SELECT doc, offset, term FROM v ORDER BY doc, offset", -1, &select, nullptr);
        while (sqlite3_step(select) == SQLITE_ROW) {
            const auto* term = reinterpret_cast<const char*>(sqlite3_column_text(select, 2));
            all[static_cast<size_t>(sqlite3_column_int64(select, 0))].emplace_back(
                term, static_cast<size_t>(sqlite3_column_bytes(select, 2)));
        }
        sqlite3_finalize(select);
        return all;
    }

private:
    void run(const char* sql)
    {
        char* error = nullptr;
        if (sqlite3_exec(m_database, sql, nullptr, nullptr, &error) != SQLITE_OK)
            qFatal("%s", error);
    }

    sqlite3* m_database = nullptr;
    sqlite3_stmt* m_insert = nullptr;
    sqlite3_int64 m_count = 0;
};

std::string utf8(char32_t c)
{
    return QString::fromUcs4(&c, 1).toStdString();
}

QByteArray shown(const Forms& forms)
{
    QByteArray text;
    for (const std::string& form : forms)
        text += '[' + QByteArray::fromStdString(form) + ']';
    return text;
}

void compareWithIndex(const std::vector<std::string>& texts)
{
    IndexedWords index;
    for (const std::string& text : texts)
        index.add(text);
    const std::vector<Forms> expected = index.read();
    for (size_t i = 0; i < texts.size(); ++i) {
        if (formsOf(texts[i]) != expected[i])
            QCOMPARE(QByteArray::fromStdString(texts[i]).left(100) + shown(formsOf(texts[i])),
                     QByteArray::fromStdString(texts[i]).left(100) + shown(expected[i]));
    }
}

}    // namespace

class TestWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cuts_data();
    void cuts();
    void positions();
    void agreesWithIndexOnTexts();
    void agreesWithIndexOnEveryCharacter();
    void agreesWithIndexOnRandomTexts();
    void agreesWithIndexOnRandomCharacters();
    void longWordsAreCutAsInIndex();
    void anyBytes();
    void memoryIsUsedAgain();
};

void TestWords::cuts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("forms");
    const auto row = [](const char* name, const char* text, const char* forms) {
        const QString all = QString::fromUtf8(forms);
        QTest::newRow(name) << QString::fromUtf8(text) << all.split(QLatin1Char('|'), Qt::SkipEmptyParts);
    };
    row("nothing", "", "");
    row("only separators", " .,;:!? -- ", "");
    row("case and accents", "Élève ÉTÉ ça", "eleve|ete|ca");
    row("typographic apostrophe", "l’accueil", "l|accueil");
    row("plain apostrophe", "L'ACCUEIL", "l|accueil");
    row("apostrophe of cp1252",
        "aujourd\xC2\x92"
        "hui",
        "aujourd|hui");
    row("ligatures", "Sœur ŒUVRE ex æquo", "soeur|oeuvre|ex|aequo");
    row("no-break spaces",
        "1\u00A0"
        "234\u202F"
        "567",
        "1|234|567");
    row("decomposed", "e\xCC\x81te\xCC\x81", "ete");
    row("hyphen", "rendez-vous", "rendez|vous");
    row("digits in words", "CERFA n°12100*02 B2B", "cerfa|n|12100|02|b2b");
    row("underscore separates", "a_b", "a|b");
    row("Greek", "Ελλάδα Ά", "ελλάδα|ά");
    row("Cyrillic", "МОСКВА", "москва");
    row("Vietnamese", "Nguyễn", "nguyen");
    row("emoji", "merci👍bien", "merci|bien");
    row("euro", "50€", "50");
    row("sharp s", "STRAßE", "strasse");
}

void TestWords::cuts()
{
    QFETCH(QString, text);
    QFETCH(QStringList, forms);
    QStringList cut;
    for (const std::string& form : formsOf(text.toStdString()))
        cut += QString::fromStdString(form);
    QCOMPARE(cut, forms);
}

void TestWords::positions()
{
    const std::string text = "«L’œuvre e\xCC\x81te\xCC\x81, 👍 fin»";
    const WordList list(text);
    Forms originals;
    for (const Word& word : list.words())
        originals.push_back(text.substr(word.begin, word.end - word.begin));
    QCOMPARE(originals, (Forms{"L", "œuvre", "e\xCC\x81te\xCC\x81", "fin"}));
}

void TestWords::agreesWithIndexOnTexts()
{
    compareWithIndex({
        "",
        " ",
        "L’accueil à l'hôpital — « parfait », n’est-ce pas ?",
        "Aujourd’hui, aujourd'hui, aujourd\xC2\x92"
        "hui",
        "Délai de 1\u00A0"
        "234\u202Fjours ½ ² º ª µ",
        "ŒUVRE œuvre Æ æ Ǽ ǽ ﬁn ŉ ĳ DŽ",
        "e\xCC\x81 a\xCC\x80\xCC\x81z \xCC\x81x",
        "Ελληνικά Σίσυφος ΣΊΣΥΦΟΣ ῼ",
        "Привет, МИР! Ёлка й и\xCC\x86",
        "العَرَبِيَّة 12٣",
        "हिन्दी में",
        "日本語テスト",
        "한국어",
        "👍🏽 👨‍👩‍👧 🫠 🇫🇷 🥲",
        "x\xEE\x80\x80y",
        "a\xC2\xADz a\xE2\x80\x8Bz a\xEF\xBB\xBFz",
        std::string("a\0b", 3),
        "I\xCC\x87 İ ı ſ ẞ ß Å K Ω",
        "100 % — 3,5 °C",
        "https://exemple.gouv.fr/?a=b&c=1#d",
        "Ⅷ ⅷ ① Ⓐ ㎏",
        "Ⱥ Ⱦ ɐ",
    });
}

void TestWords::agreesWithIndexOnEveryCharacter()
{
    std::vector<std::string> texts;
    for (char32_t c = 0; c < 0x110000; ++c) {
        const bool surrogate = c >= 0xD800 && c < 0xE000;
        const bool changed = c == 0x1885 || c == 0x1886 || (c >= 0x19B0 && c <= 0x19C9) || c == 0x1CF2 || c == 0x1CF3;
        if (!surrogate && !changed)
            (c % 64 == 0 || texts.empty() ? texts.emplace_back() : texts.back()) += " x" + utf8(c) + "Y";
    }
    compareWithIndex(texts);
}

void TestWords::agreesWithIndexOnRandomTexts()
{
    const std::vector<std::string> parts = {"a",        "B",  "é",        "E\xCC\x81",    "œ",        "Æ", "'", "’",
                                            "\xC2\x92", " ",  "\xC2\xA0", "\xE2\x80\xAF", "-",        "1", "ß", "Ω",
                                            "ж",        "Й",  "👍",        "🏽",         "\xCC\x82", ".", "_", "ễ",
                                            "Ⱥ",        "日", "\n",       "\xEE\x80\x80"};
    std::mt19937 random(20'240'611);
    std::vector<std::string> texts;
    for (int i = 0; i < 20'000; ++i) {
        std::string text;
        for (size_t left = random() % 24; left > 0; --left) {
            char32_t any = 0;
            do
                any = static_cast<char32_t>(random() % 0x3000);
            while (any >= 0x1885 && any <= 0x1CF3);
            text += random() % 8 == 0 ? utf8(any) : parts[random() % parts.size()];
        }
        texts.push_back(text);
    }
    compareWithIndex(texts);
}

/// From all planes, most of them nobody's.
void TestWords::agreesWithIndexOnRandomCharacters()
{
    std::mt19937 random(20'251'122);
    const std::vector<char32_t> ends = {0x80, 0x250, 0x530, 0x1885, 0x20000, 0x110000};
    std::vector<std::string> texts;
    for (int i = 0; i < 20'000; ++i) {
        std::string text;
        for (size_t left = random() % 12; left > 0; --left) {
            const auto c = static_cast<char32_t>(random() % ends[random() % ends.size()]);
            if (!(c >= 0xD800 && c < 0xE000) && !(c >= 0x1885 && c <= 0x1CF3))
                text += utf8(c);
        }
        texts.push_back(text);
    }
    compareWithIndex(texts);
}

void TestWords::longWordsAreCutAsInIndex()
{
    compareWithIndex({std::string(32'767, 'a'), std::string(32'768, 'b') + " x", std::string(40'000, 'C') + "é y"});
}

/// Bytes that are no UTF-8 only separate words, and nothing is read beyond. Here the two differ: the index takes
/// letters written with more bytes than they need, and characters beyond the last, for parts of words. No snapshot
/// holds any.
void TestWords::anyBytes()
{
    QCOMPARE(formsOf("a\xFF"
                     "b\xC3"),
             (Forms{"a", "b"}));
    QCOMPARE(formsOf("\xED\xA0\x80 \xC0\xAF \xF8\x88\x80\x80\x80 é\xE2\x80"), (Forms{"e"}));
    std::mt19937 random(7);
    for (int i = 0; i < 20'000; ++i) {
        std::string text;
        for (size_t left = random() % 16; left > 0; --left)
            text += static_cast<char>(random() % 3 == 0 ? 'a' : random() % 256);
        const WordList list(text);
        uint32_t last = 0;
        for (const Word& word : list.words()) {
            QVERIFY(word.begin >= last && word.begin < word.end && word.end <= text.size() && !word.form.empty());
            last = word.end;
        }
    }
}

void TestWords::memoryIsUsedAgain()
{
    WordList list("un texte plus long que celui qui suit");
    const Word* const before = list.words().data();
    list.read("deux mots");
    QCOMPARE(list.words().size(), size_t(2));
    QCOMPARE(list.words().data(), before);
    QCOMPARE(std::string(list.words()[1].form), std::string("mots"));
}

QTEST_GUILESS_MAIN(TestWords)
#include "test_words.moc"
