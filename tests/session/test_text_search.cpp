// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_files.h"
#include "core/query/query_terms.h"
#include "core/session/text_search.h"
#include "core/store/folded_texts.h"
#include "core/store/search_cache.h"
#include "core/store/search_index.h"
#include "core/text/text_match.h"
#include "tests/session/searched_snapshots.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <optional>
#include <random>

using namespace vigie;

namespace {

using Kind = TextQuery::Kind;
using Rows = std::vector<Row>;

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
    explicit QueryMaker(const std::vector<OwnTexts>& texts) : m_texts(texts) {}

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
        query.distance = static_cast<int>(below(10) == 0 ? maxDistance : below(12));
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
        const OwnTexts& texts = m_texts[below(m_texts.size())];
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

    const std::vector<OwnTexts>& m_texts;
    std::mt19937 m_random{20'240'611};
};

}    // namespace

class TestTextSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_searched.emplace(); }
    void demonstration();
    void realExperiences();
    void frenchWords();
    void hostileWordsAreNoSyntax();
    void insideWordsWithoutCache();
    void missingIndex();
    void selections();

private:
    static void compareWithMatcher(const OpenedSnapshot& snapshot, int queries);

    std::optional<SearchedSnapshots> m_searched;    ///< new for every test
};

void TestTextSearch::compareWithMatcher(const OpenedSnapshot& snapshot, int queries)
{
    const auto search = searchOf(snapshot);
    const std::vector<OwnTexts> texts = textsOf(snapshot);
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
        const size_t page = static_cast<size_t>(i % 60);
        std::vector<Row> last(expected.rbegin(),
                              expected.rbegin() + static_cast<std::ptrdiff_t>(std::min(page, expected.size())));
        QCOMPARE(*search->newest(query, page, {}), last);
        finding += !expected.empty() && expected.size() < texts.size();
    }
    QVERIFY(finding > queries / 4);
}

void TestTextSearch::demonstration()
{
    QVERIFY(writeDemoFiles(m_searched->path(""), {0.02, 3}, {}));
    compareWithMatcher(m_searched->imported({m_searched->path("export-experiences.csv")}), 2000);
}

void TestTextSearch::realExperiences()
{
    const QString file = QStringLiteral(VIGIE_SHARED_DATA) + QStringLiteral("/experiences-1200-2023.csv");
    if (!QFile::exists(file))
        QSKIP("the real files are not here");
    compareWithMatcher(m_searched->imported({file}), 400);
}

void TestTextSearch::frenchWords()
{
    const OpenedSnapshot snapshot = m_searched->small();
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
    const OpenedSnapshot snapshot = m_searched->small();
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
    const std::vector<OwnTexts> texts = textsOf(snapshot);
    for (const std::string& text : hostile) {
        for (TextScope scope : {TextScope::Testimony, TextScope::Answer}) {
            for (Kind kind : {Kind::Words, Kind::Near, Kind::Contains}) {
                TextQuery query = words(text, scope);
                query.kind = kind;
                query.phrases.push_back({"l" + text, true});
                query.characters = text;
                query.distance = maxDistance;
                const auto found = search->find(query, {});
                QVERIFY2(found, found ? "" : qPrintable(found.error().message()));
                for (Row row = 0; row < texts.size(); ++row)
                    QCOMPARE(std::binary_search((*found)->begin(), (*found)->end(), row),
                             matches(query, texts[row].view()));
            }
        }
    }
}

/// Where the folded texts find no place, the snapshot itself is read.
void TestTextSearch::insideWordsWithoutCache()
{
    const OpenedSnapshot snapshot = m_searched->small();
    const auto search = searchOf(snapshot);
    const QString folder = SearchIndex::folderFor(snapshot.info.contentHash);
    QVERIFY(QDir().mkpath(foldedTextsPartPath(folder) + QStringLiteral("/in the way")));
    QVERIFY(!FoldedTexts::open(snapshot.path, {}));
    TextQuery query;
    query.kind = Kind::Contains;
    query.characters = "CUEIL aujourd’";
    QCOMPARE(**search->find(query, {}), (Rows{0, 1}));
    query.scope = TextScope::Title;
    QCOMPARE(**search->find(query, {}), Rows());
    query.characters = "œu";
    QCOMPARE(**search->find(query, {}), (Rows{0, 1}));
    TextQuery without;
    without.kind = Kind::Not;
    without.parts = {query};
    QCOMPARE(**search->find(without, {}), Rows{2});
    std::stop_source stop;
    stop.request_stop();
    TaskContext task;
    task.stop = stop.get_token();
    const auto cancelled = search->find(query, task);
    QVERIFY(!cancelled);
    QCOMPARE(cancelled.error().code, ErrorCode::Cancelled);
}

void TestTextSearch::missingIndex()
{
    const OpenedSnapshot snapshot = m_searched->small();
    const auto refused = TextSearch::open(snapshot, TextSearch::MissingIndex::Refuse, {});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::InputUnusable);
    QVERIFY(!SearchIndex::exists(snapshot.info.contentHash));
    searchOf(snapshot);
    QVERIFY(TextSearch::open(snapshot, TextSearch::MissingIndex::Refuse, {}));
}

void TestTextSearch::selections()
{
    const OpenedSnapshot snapshot = m_searched->small();
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
