// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_files.h"
#include "core/session/import_session.h"
#include "core/session/text_search.h"
#include "core/store/search_index.h"
#include "core/text/text_match.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace vigie;

namespace {

using Kind = TextQuery::Kind;
using Rows = std::vector<Row>;

struct Texts
{
    std::string title;
    std::string description;
    std::array<std::string, TestimonyTexts::answerSlots> answers;

    TestimonyTexts view() const { return {title, description, {answers[0], answers[1], answers[2]}}; }
};

TextQuery words(std::string text, TextScope scope = TextScope::Testimony)
{
    TextQuery query;
    query.scope = scope;
    query.phrases = {{std::move(text)}};
    return query;
}

/// Queries of the words that the texts themselves use, so that most of them find something.
class QueryMaker
{
public:
    explicit QueryMaker(const std::vector<Texts>& texts) : m_texts(texts) {}

    TextQuery make(int depth)
    {
        TextQuery query;
        query.scope = static_cast<TextScope>(below(4));
        const size_t kind = depth == 0 ? below(3) : below(8);
        if (kind == 0 || kind == 6 || kind == 7)
            query.phrases = {phrase(1 + below(3))};
        else if (kind == 1)
            makeNear(query);
        else if (kind == 2)
            makeContains(query);
        else
            makeTree(query, kind, depth);
        return query;
    }

private:
    size_t below(size_t end) { return m_random() % end; }

    void makeNear(TextQuery& query)
    {
        query.kind = Kind::Near;
        for (size_t left = 2 + below(2); left > 0; --left)
            query.phrases.push_back(phrase(1 + below(2)));
        query.distance = static_cast<int>(below(10) == 0 ? 1000 : below(12));
    }

    void makeContains(TextQuery& query)
    {
        query.kind = Kind::Contains;
        const std::string form = phrase(1).text;
        query.characters = form.substr(0, 1 + below(4));
    }

    void makeTree(TextQuery& query, size_t kind, int depth)
    {
        query.kind = kind == 3 ? Kind::All : kind == 4 ? Kind::Any : Kind::Not;
        for (size_t left = query.kind == Kind::Not ? 1 : 2 + below(2); left > 0; --left)
            query.parts.push_back(make(depth - 1));
    }

    Phrase phrase(size_t length)
    {
        const Texts& texts = m_texts[below(m_texts.size())];
        const WordList list(below(3) == 0 && !texts.answers[0].empty() ? texts.answers[0] : texts.description);
        if (list.words().empty())
            return {"rien", false};
        Phrase phrase;
        const size_t first = below(list.words().size());
        for (size_t i = first; i < std::min(first + length, list.words().size()); ++i)
            phrase.text += (phrase.text.empty() ? "" : " ") + std::string(list.words()[i].form);
        phrase.prefix = below(4) == 0;
        return phrase;
    }

    const std::vector<Texts>& m_texts;
    std::mt19937 m_random{20'240'611};
};

}    // namespace

class TestTextSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void demonstration();
    void realExperiences();
    void frenchWords();
    void hostileWordsAreNoSyntax();
    void deepTrees();
    void missingIndex();
    void selections();

private:
    QString path(const char* name) const { return m_folder->filePath(QString::fromUtf8(name)); }
    OpenedSnapshot imported(const QStringList& inputs) const;
    OpenedSnapshot small() const;
    static std::unique_ptr<TextSearch> searchOf(const OpenedSnapshot& snapshot);
    static std::vector<Texts> textsOf(const OpenedSnapshot& snapshot);
    static void compareWithMatcher(const OpenedSnapshot& snapshot, int queries);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestTextSearch::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    qputenv("VIGIE_CACHE_DIR", path("cache").toUtf8());
}

OpenedSnapshot TestTextSearch::imported(const QStringList& inputs) const
{
    ImportRequest request;
    request.inputs = inputs;
    request.snapshotPath = path("x.vigie");
    if (const auto outcome = importToSnapshot(request, {}); !outcome)
        qFatal("%s", qPrintable(outcome.error().message()));
    auto snapshot = openSnapshot(request.snapshotPath, {});
    if (!snapshot)
        qFatal("%s", qPrintable(snapshot.error().message()));
    return *snapshot;
}

OpenedSnapshot TestTextSearch::small() const
{
    QFile file(path("experiences.csv"));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("the test's folder cannot be written");
    file.write("ID expérience;Ressenti usager;Date de publication;Titre;Description\n"
               "1;Positif;04/02/2025;Ma sœur;L’accueil aujourd’hui\n"
               "2;Négatif;05/02/2025;Ma soeur;L'ACCUEIL aujourd'hui\n"
               "3;Neutre;06/02/2025;Passeport;pièce d’identité\n");
    file.close();
    return imported({file.fileName()});
}

std::unique_ptr<TextSearch> TestTextSearch::searchOf(const OpenedSnapshot& snapshot)
{
    auto search = TextSearch::open(snapshot, TextSearch::MissingIndex::Build, {});
    if (!search)
        qFatal("%s", qPrintable(search.error().message()));
    return std::move(*search);
}

std::vector<Texts> TestTextSearch::textsOf(const OpenedSnapshot& snapshot)
{
    const auto reader = testimonyReader(snapshot);
    if (!reader)
        qFatal("%s", qPrintable(reader.error().message()));
    std::vector<Texts> all;
    for (Row row = 0; row < snapshot.dataset->experiences.rowCount(); ++row) {
        const auto texts = (*reader)(row);
        if (!texts)
            qFatal("%s", qPrintable(texts.error().message()));
        const auto& answers = texts->answers;
        all.push_back({std::string(texts->title),
                       std::string(texts->description),
                       {std::string(answers[0]), std::string(answers[1]), std::string(answers[2])}});
    }
    return all;
}

void TestTextSearch::compareWithMatcher(const OpenedSnapshot& snapshot, int queries)
{
    const auto search = searchOf(snapshot);
    const std::vector<Texts> texts = textsOf(snapshot);
    QueryMaker maker(texts);
    int finding = 0;
    for (int i = 0; i < queries; ++i) {
        const TextQuery query = maker.make(3);
        const auto found = search->find(query, {});
        QVERIFY2(found, found ? "" : qPrintable(found.error().message()));
        Rows expected;
        for (Row row = 0; row < texts.size(); ++row) {
            if (matches(query, texts[row].view()))
                expected.push_back(row);
        }
        QVERIFY2(**found == expected, qPrintable(QStringLiteral("query %1").arg(i)));
        const bool newestFirst = i % 2 == 0;
        Rows first = expected;
        if (newestFirst)
            std::reverse(first.begin(), first.end());
        first.resize(std::min<size_t>(first.size(), static_cast<size_t>(i % 9)));
        const auto previewed = search->preview(query, static_cast<size_t>(i % 9), newestFirst, {});
        QVERIFY(previewed.ok());
        QVERIFY2(*previewed == first, qPrintable(QStringLiteral("preview of query %1").arg(i)));
        finding += !expected.empty() && expected.size() < texts.size();
    }
    QVERIFY(finding > queries / 4);
}

void TestTextSearch::demonstration()
{
    QVERIFY(writeDemoFiles(m_folder->path(), {0.02, 3}, {}));
    compareWithMatcher(imported({path("export-experiences.csv")}), 1500);
}

void TestTextSearch::realExperiences()
{
    const QString file = QStringLiteral(VIGIE_SHARED_DATA) + QStringLiteral("/experiences-1200-2023.csv");
    if (!QFile::exists(file))
        QSKIP("the real files are not here");
    compareWithMatcher(imported({file}), 150);
}

void TestTextSearch::frenchWords()
{
    const OpenedSnapshot snapshot = small();
    const auto search = searchOf(snapshot);
    const auto find = [&](const TextQuery& query) { return **search->find(query, {}); };
    QCOMPARE(find(words("soeur")), (Rows{0, 1}));
    QCOMPARE(find(words("sœur")), (Rows{0, 1}));
    QCOMPARE(find(words("accueil")), (Rows{0, 1}));
    QCOMPARE(find(words("l'accueil")), (Rows{0, 1}));
    QCOMPARE(find(words("aujourd'hui")), (Rows{0, 1}));
    QCOMPARE(find(words("aujourd’hui")), (Rows{0, 1}));
    QCOMPARE(find(words("pièce d'identité")), (Rows{2}));
    QCOMPARE(find(words("soeur", TextScope::Description)), (Rows{}));
}

void TestTextSearch::hostileWordsAreNoSyntax()
{
    const OpenedSnapshot snapshot = small();
    const auto search = searchOf(snapshot);
    const std::vector<std::string> hostile = {"\"",
                                              "a\"b",
                                              "*",
                                              "NEAR(a b)",
                                              "AND",
                                              "NOT",
                                              "title : x",
                                              "{",
                                              "^a",
                                              "a + b",
                                              "-",
                                              "'; DROP TABLE texts; --",
                                              std::string("a\0b", 3),
                                              "\xFF\xC3",
                                              "",
                                              "\xEE\x80\x80",
                                              "(((",
                                              "a:b",
                                              std::string(50'000, 'x')};
    const std::vector<Texts> texts = textsOf(snapshot);
    for (const std::string& text : hostile) {
        for (TextScope scope : {TextScope::Testimony, TextScope::Answer}) {
            for (Kind kind : {Kind::Words, Kind::Near, Kind::Contains}) {
                TextQuery query = words(text, scope);
                query.kind = kind;
                query.phrases.push_back({"l" + text, true});
                query.characters = text;
                query.distance = 2'000'000'000;
                const auto found = search->find(query, {});
                QVERIFY2(found, found ? "" : qPrintable(found.error().message()));
                for (Row row = 0; row < texts.size(); ++row)
                    QCOMPARE(std::binary_search((*found)->begin(), (*found)->end(), row),
                             matches(query, texts[row].view()));
            }
        }
    }
}

void TestTextSearch::deepTrees()
{
    const OpenedSnapshot snapshot = small();
    const auto search = searchOf(snapshot);
    TextQuery deep = words("soeur");
    for (int i = 0; i < 200; ++i) {
        TextQuery outer;
        outer.kind = i % 2 == 0 ? Kind::Any : Kind::All;
        outer.parts = {deep, words(i % 2 == 0 ? "rien" : "accueil")};
        deep = std::move(outer);
    }
    const auto found = search->find(deep, {});
    QVERIFY2(found, found ? "" : qPrintable(found.error().message()));
    QCOMPARE(**found, (Rows{0, 1}));
    TextQuery wide;
    wide.kind = Kind::Any;
    wide.parts.assign(1000, words("passeport"));
    QCOMPARE(**search->find(wide, {}), (Rows{2}));
}

void TestTextSearch::missingIndex()
{
    const OpenedSnapshot snapshot = small();
    const auto refused = TextSearch::open(snapshot, TextSearch::MissingIndex::Refuse, {});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::InputUnusable);
    QVERIFY(!SearchIndex::exists(snapshot.info.contentHash));
    searchOf(snapshot);
    QVERIFY(TextSearch::open(snapshot, TextSearch::MissingIndex::Refuse, {}));
}

void TestTextSearch::selections()
{
    const OpenedSnapshot snapshot = small();
    QVERIFY(selectionOf(snapshot, {}, {}));
    QVERIFY(!SearchIndex::exists(snapshot.info.contentHash));    // nobody asked for words
    FilterState filter;
    filter.setText(words("soeur"));
    const auto selection = selectionOf(snapshot, filter, {});
    QVERIFY(selection);
    QCOMPARE(selection->experiences(), (Rows{0, 1}));
}

QTEST_GUILESS_MAIN(TestTextSearch)
#include "test_text_search.moc"
