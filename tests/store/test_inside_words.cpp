// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/fold.h"
#include "core/store/byte_search.h"
#include "core/store/folded_texts.h"
#include "core/store/search_cache.h"
#include "tests/store/small_index.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <optional>
#include <random>

using namespace vigie;

namespace {

using Rows = std::vector<Row>;

constexpr std::array everyField = {TextField::Title, TextField::Description, TextField::Answer};
constexpr std::array testimonyFields = {TextField::Title, TextField::Description};

/// What a scan of the texts themselves finds.
Rows expectedRows(const std::vector<IndexedExperience>& rows, std::string_view characters,
                  std::span<const TextField> fields)
{
    Rows expected;
    const auto holds = [&](std::string_view text) { return searchForm(text).find(characters) != std::string::npos; };
    const auto asked = [&](TextField field) { return std::find(fields.begin(), fields.end(), field) != fields.end(); };
    for (size_t i = 0; i < rows.size(); ++i) {
        const auto& [title, description, answers] = rows[i];
        if ((asked(TextField::Title) && holds(title)) || (asked(TextField::Description) && holds(description)) ||
            (asked(TextField::Answer) && std::any_of(answers.begin(), answers.end(), holds)))
            expected.push_back(static_cast<Row>(i));
    }
    return expected;
}

}    // namespace

/// What stands inside words: the search for bytes, and the file of folded texts that it runs over.
class TestInsideWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_small.emplace(); }
    void bytesAreFoundAsByTheLibrary();
    void bytesAtTheEdges();
    void rowsContaining_data();
    void rowsContaining();
    void manyRows();
    void nothingToLookFor();
    void answersDoNotRunIntoOneAnother();
    void noRows();
    void bytesOfTheFileInTexts();
    void madeOnceAndUsedAgain();
    void damagedIsMadeAgain_data();
    void damagedIsMadeAgain();
    void cancelledLeavesNothing();
    void unwritableIsSaid();

private:
    QString snapshot(const std::vector<IndexedExperience>& rows = indexedExperiences())
    {
        m_hash = m_small->snapshot(QStringLiteral("x.vigie"), rows);
        return m_small->path(QStringLiteral("x.vigie"));
    }
    QString folder() const { return SearchIndex::folderFor(m_hash); }
    static std::unique_ptr<FoldedTexts> opened(const QString& path)
    {
        auto texts = FoldedTexts::open(path, {});
        if (!texts)
            qFatal("%s", qPrintable(texts.error().message()));
        return std::move(*texts);
    }

    std::optional<SmallIndexes> m_small;    ///< new for every test
    QString m_hash;
};

void TestInsideWords::bytesAreFoundAsByTheLibrary()
{
    std::mt19937 random(20'240'611);
    for (int i = 0; i < 20'000; ++i) {
        const size_t letters =
            1 + random() % 4 + (i % 5 == 0 ? 16 : 0);    // few, so that most of what is looked for is there
        const auto made = [&](size_t length) {
            std::string bytes(length, '\0');
            for (char& byte : bytes)
                byte = static_cast<char>(0xFE + random() % letters);    // goes over the end, to '\0' and '\1'
            return bytes;
        };
        const std::string text = made(random() % (i % 4 == 0 ? 300 : 60)),
                          wanted = made(1 + random() % (i % 7 == 0 ? 80 : 5));
        const ByteSearch search(wanted, i % 2 == 0 ? std::string_view(text) : std::string_view("another"));
        for (size_t from = 0; from <= text.size() + 2; from += 1 + random() % (i % 4 == 0 ? 20 : 1)) {
            if (search.next(text, from) != std::string_view(text).find(wanted, from))
                QCOMPARE(search.next(text, from), std::string_view(text).find(wanted, from));
        }
    }
}

void TestInsideWords::bytesAtTheEdges()
{
    const std::string text = "abcabc";
    QCOMPARE(ByteSearch("abcabc", text).next(text, 0), size_t(0));
    QCOMPARE(ByteSearch("abcabcd", text).next(text, 0), std::string_view::npos);
    QCOMPARE(ByteSearch("c", text).next(text, 5), size_t(5));
    QCOMPARE(ByteSearch("c", text).next(text, 6), std::string_view::npos);
    QCOMPARE(ByteSearch("c", {}).next({}, 0), std::string_view::npos);
    QCOMPARE(ByteSearch("bc", text).next(std::string_view(text).substr(0, 5), 2), std::string_view::npos);
}

void TestInsideWords::rowsContaining_data()
{
    QTest::addColumn<QString>("characters");
    QTest::addColumn<QList<int>>("rows");
    QTest::newRow("inside a word") << "cuei" << QList{1, 5};
    QTest::newRow("folded") << "coeur" << QList{1};
    QTest::newRow("one letter of two") << "œ" << QList{1, 2};
    QTest::newRow("over a blank") << "s dela" << QList{0};
    QTest::newRow("over a no-break space") << "1 234 j" << QList{2};
    QTest::newRow("apostrophe") << "l’h" << QList{1};
    QTest::newRow("a sign") << ":" << QList{2};
    QTest::newRow("emoji") << "👍" << QList{5};
    QTest::newRow("in an answer only") << "avr" << QList<int>{};
    QTest::newRow("not from title to description") << "recumon" << QList<int>{};
    QTest::newRow("nowhere") << "xyz" << QList<int>{};
}

void TestInsideWords::rowsContaining()
{
    QFETCH(QString, characters);
    QFETCH(QList<int>, rows);
    const std::string form = searchForm(characters.toStdString());
    const Rows expected(rows.begin(), rows.end());
    const auto texts = opened(snapshot());
    QCOMPARE(texts->rowsContaining(form, testimonyFields), expected);
    QCOMPARE(texts->rowsContaining(form, everyField), expectedRows(indexedExperiences(), form, everyField));
    for (TextField field : everyField)
        QCOMPARE(texts->rowsContaining(form, std::array{field}),
                 expectedRows(indexedExperiences(), form, std::array{field}));
}

/// Many rows, with hits next to one another and far apart.
void TestInsideWords::manyRows()
{
    std::mt19937 random(20'240'611);
    std::vector<IndexedExperience> rows(3'000);
    for (size_t i = 0; i < rows.size(); ++i) {
        const auto made = [&] {
            std::string text(random() % 40, 'x');
            if (random() % (i < 1'000 ? 3 : 300) == 0)
                text += " gué " + std::string(random() % 200, 'y');
            return text;
        };
        rows[i] = {made(), made(), {made(), made(), made()}};
    }
    const auto texts = opened(snapshot(rows));
    for (const char* characters : {"gue", "x", "y", "xx gue y", "yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy"}) {
        QCOMPARE(texts->rowsContaining(characters, everyField), expectedRows(rows, characters, everyField));
        QCOMPARE(texts->rowsContaining(characters, testimonyFields), expectedRows(rows, characters, testimonyFields));
        for (TextField field : everyField)
            QCOMPARE(texts->rowsContaining(characters, std::array{field}),
                     expectedRows(rows, characters, std::array{field}));
    }
}

void TestInsideWords::nothingToLookFor()
{
    const auto texts = opened(snapshot());
    QCOMPARE(texts->rowsContaining("", everyField), Rows());
    QCOMPARE(texts->rowsContaining("\xFF", everyField), Rows());
    QCOMPARE(texts->rowsContaining("e", {}), Rows());
}

void TestInsideWords::answersDoNotRunIntoOneAnother()
{
    const auto texts = opened(snapshot({{"a", "b", {"premier", "second", "dernier"}}, {"c", "d", {"", "", "e"}}}));
    QCOMPARE(texts->rowsContaining("premiersecond", everyField), Rows());
    QCOMPARE(texts->rowsContaining("premier second", everyField), Rows());
    QCOMPARE(texts->rowsContaining("premier\nsecond", everyField), Rows());
    QCOMPARE(texts->rowsContaining("\n", everyField), Rows());
    QCOMPARE(texts->rowsContaining("second", everyField), Rows{0});
    QCOMPARE(texts->rowsContaining("e", std::array{TextField::Answer}), (Rows{0, 1}));
}

void TestInsideWords::noRows()
{
    QCOMPARE(opened(snapshot({}))->rowsContaining("a", everyField), Rows());
    QCOMPARE(opened(snapshot({{"", "", {}}, {"", "", {}}}))->rowsContaining("a", everyField), Rows());
}

/// No snapshot holds bytes that are not UTF-8; if one did, its rows would still be told apart.
void TestInsideWords::bytesOfTheFileInTexts()
{
    const auto texts = opened(snapshot({{"a\x1F"
                                         "b",
                                         "c\xFF"
                                         "c",
                                         {}},
                                        {"d", "e", {}}}));
    QCOMPARE(texts->rowsContaining("d", std::array{TextField::Title}), Rows{1});
    QCOMPARE(texts->rowsContaining("a\x1F", everyField), Rows{0});
    QCOMPARE(texts->rowsContaining("a b", everyField), Rows());
    QCOMPARE(texts->rowsContaining("c", everyField), Rows{0});
    QCOMPARE(texts->rowsContaining("\xFF", everyField), Rows());
}

void TestInsideWords::madeOnceAndUsedAgain()
{
    const QString path = snapshot();
    opened(path);
    QVERIFY(QFile::exists(foldedTextsPath(folder())));
    QVERIFY(!QFile::exists(foldedTextsPartPath(folder())));
    int reports = 0;
    TaskContext task;
    task.progress = [&](const Progress&) { ++reports; };
    QVERIFY(FoldedTexts::open(path, task));
    QCOMPARE(reports, 0);
}

void TestInsideWords::damagedIsMadeAgain_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("empty") << 0;
    QTest::newRow("shorter") << 1;
    QTest::newRow("longer") << 2;
    QTest::newRow("another magic") << 3;
    QTest::newRow("other counts") << 4;
    QTest::newRow("ends out of order") << 5;
    QTest::newRow("an end beyond the texts") << 6;
    QTest::newRow("nothing but noise") << 7;
    QTest::newRow("a place of the ends that overflows") << 8;
}

void TestInsideWords::damagedIsMadeAgain()
{
    QFETCH(int, kind);
    const QString path = snapshot();
    opened(path);
    QFile file(foldedTextsPath(folder()));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    file.close();
    QByteArray damaged = whole;
    std::mt19937 random(5);
    switch (kind) {
    case 0:
        damaged.clear();
        break;
    case 1:
        damaged.chop(1);
        break;
    case 2:
        damaged += 'x';
        break;
    case 3:
        damaged[0] = 'X';
        break;
    case 4:
        damaged[8] = static_cast<char>(damaged[8] + 1);
        break;
    case 5:
        damaged[damaged.size() - 16] = static_cast<char>(0xFF);
        damaged[damaged.size() - 15] = static_cast<char>(0xFF);
        break;
    case 6:
        damaged[damaged.size() - 1] = 0x7F;
        break;
    case 7:
        for (char& byte : damaged)
            byte = static_cast<char>(random() % 256);
        break;
    case 8:
        damaged.replace(16, 8, QByteArray(8, static_cast<char>(0xFF)));
        break;
    }
    QVERIFY(damaged != whole);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(damaged), damaged.size());
    file.close();
    QCOMPARE(opened(path)->rowsContaining("cuei", testimonyFields), (Rows{1, 5}));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), whole);
}

void TestInsideWords::cancelledLeavesNothing()
{
    const QString path = snapshot();
    std::stop_source stop;
    stop.request_stop();
    TaskContext task;
    task.stop = stop.get_token();
    const auto refused = FoldedTexts::open(path, task);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Cancelled);
    QVERIFY(!QFile::exists(foldedTextsPath(folder())));
    QVERIFY(!QFile::exists(foldedTextsPartPath(folder())));
    QVERIFY(opened(path));
}

void TestInsideWords::unwritableIsSaid()
{
    const QString path = snapshot();
    QFile inTheWay(m_small->path(QStringLiteral("file")));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    qputenv("VIGIE_CACHE_DIR", inTheWay.fileName().toUtf8());
    const auto refused = FoldedTexts::open(path, {});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::OutputFailed);
}

QTEST_GUILESS_MAIN(TestInsideWords)
#include "test_inside_words.moc"
