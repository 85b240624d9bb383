// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/fold.h"
#include "core/session/experience_pages.h"
#include "core/session/text_search.h"
#include "core/store/search_index.h"

#include <sqlite3.h>

#include <QCoreApplication>
#include <QTemporaryDir>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstring>
#include <functional>
#include <numeric>

// bench_search SNAPSHOT: the search against SQLite's own, over the same texts, in the same run.
// Prints `name ours reference ratio`, times in milliseconds, medians of rounds that alternate.

using namespace vigie;

namespace {

constexpr int rounds = 9;

double timed(const std::function<void()>& work)
{
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
}

void compare(const char* name, const std::function<void()>& ours, const std::function<void()>& reference)
{
    std::vector<double> a;
    std::vector<double> b;
    for (int i = 0; i < rounds; ++i) {
        a.push_back(timed(ours));
        b.push_back(timed(reference));
    }
    std::sort(a.begin(), a.end());
    std::sort(b.begin(), b.end());
    const double mine = a[rounds / 2];
    const double theirs = b[rounds / 2];
    std::printf("%s %.3f %.3f %.3f\n", name, mine, theirs, mine / theirs);
    std::fflush(stdout);
}

/// One FTS5 table beside an ordinary one with the dates and the titles, as somebody with SQLite alone would make them.
class Reference
{
public:
    explicit Reference(const QString& path)
    {
        sqlite3_open(path.toUtf8().constData(), &m_database);
        run("PRAGMA journal_mode = OFF");
        run("PRAGMA synchronous = OFF");
        run("CREATE TABLE e(id INTEGER PRIMARY KEY, published_on INTEGER, title TEXT, description TEXT)");
        run("CREATE VIRTUAL TABLE f USING fts5(title, description, answer, content='', detail=full, "
            "tokenize='unicode61 remove_diacritics 2')");
        run("BEGIN");
    }
    ~Reference() { sqlite3_close(m_database); }
    Reference(const Reference&) = delete;
    Reference& operator=(const Reference&) = delete;

    void add(sqlite3_int64 id, LocalSeconds published, const TestimonyTexts& texts,
             const std::array<std::string, 3>& forms)
    {
        insert("INSERT INTO e VALUES (?, ?, ?, ?)", [&](sqlite3_stmt* statement) {
            sqlite3_bind_int64(statement, 1, id);
            sqlite3_bind_int64(statement, 2, published);
            sqlite3_bind_text64(statement, 3, texts.title.data(), texts.title.size(), SQLITE_STATIC, SQLITE_UTF8);
            sqlite3_bind_text64(statement, 4, texts.description.data(), texts.description.size(), SQLITE_STATIC,
                                SQLITE_UTF8);
        });
        insert("INSERT INTO f(rowid, title, description, answer) VALUES (?, ?, ?, ?)", [&](sqlite3_stmt* statement) {
            sqlite3_bind_int64(statement, 1, id);
            for (size_t i = 0; i < forms.size(); ++i)
                sqlite3_bind_text64(statement, static_cast<int>(i) + 2, forms[i].data(), forms[i].size(), SQLITE_STATIC,
                                    SQLITE_UTF8);
        });
    }
    void finish() { run("COMMIT"); }

    size_t rowsOf(const char* sql, const std::string& expression) const
    {
        sqlite3_stmt* select = nullptr;
        sqlite3_prepare_v2(m_database, sql, -1, &select, nullptr);
        sqlite3_bind_text64(select, 1, expression.data(), expression.size(), SQLITE_STATIC, SQLITE_UTF8);
        std::vector<sqlite3_int64> rows;
        while (sqlite3_step(select) == SQLITE_ROW) {
            rows.push_back(sqlite3_column_int64(select, 0));
            for (int column = 1; column < sqlite3_column_count(select); ++column)
                sqlite3_column_text(select, column);
        }
        sqlite3_finalize(select);
        return rows.size();
    }

private:
    void run(const char* sql) const
    {
        if (sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
            qFatal("%s", sqlite3_errmsg(m_database));
    }
    void insert(const char* sql, const std::function<void(sqlite3_stmt*)>& bind) const
    {
        sqlite3_stmt* statement = nullptr;
        sqlite3_prepare_v2(m_database, sql, -1, &statement, nullptr);
        bind(statement);
        if (sqlite3_step(statement) != SQLITE_DONE)
            qFatal("%s", sqlite3_errmsg(m_database));
        sqlite3_finalize(statement);
    }

    sqlite3* m_database = nullptr;
};

struct Question
{
    const char* name;
    Phrase phrase;
    const char* expression;
};

const Question questions[] = {
    {"common", {"vous", false}, "{title description} : \"vous\""},
    {"ordinary", {"dossier", false}, "{title description} : \"dossier\""},
    {"rare", {"virement", false}, "{title description} : \"virement\""},
    {"prefix", {"rend", true}, "{title description} : \"rend\" *"},
    {"phrase", {"rendez-vous", false}, "{title description} : \"rendez vous\""},
};

TextQuery queryOf(const Question& question)
{
    TextQuery query;
    query.phrases = {question.phrase};
    return query;
}

/// Beside one pass of memchr() over the same bytes for the byte of the characters that is rarest in them.
void measureContains(const TextSearch& search, const std::string& all)
{
    for (const char* characters : {"prefect", "ndez-v"}) {
        TextQuery contains;
        contains.kind = TextQuery::Kind::Contains;
        contains.characters = characters;
        char rarest = contains.characters.front();
        for (char c : contains.characters)
            rarest = std::count(all.begin(), all.end(), c) < std::count(all.begin(), all.end(), rarest) ? c : rarest;
        if (!search.find(contains, {}))    // its file is made now
            qFatal("the texts cannot be searched");
        volatile size_t found = 0;
        compare((QByteArray("contains_") + characters).constData(),
                [&] { found = (**search.find(contains, {})).size(); },
                [&] {
                    size_t seen = 0;
                    const char* end = all.data() + all.size();
                    for (const char* at = all.data(); at < end; ++at, ++seen) {
                        at = static_cast<const char*>(std::memchr(at, rarest, static_cast<size_t>(end - at)));
                        if (!at)
                            break;
                    }
                    found = seen;
                });
    }
}

}    // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    if (argc != 2) {
        std::fputs("usage: bench_search SNAPSHOT\n"
                   "The search against SQLite's own over the same texts. Make the snapshot with `vigie-cli import`.\n",
                   stderr);
        return 2;
    }
    const auto snapshot = openSnapshot(QString::fromLocal8Bit(argv[1]), {});
    if (!snapshot)
        qFatal("%s", qPrintable(snapshot.error().message()));
    const auto search = TextSearch::open(*snapshot, TextSearch::MissingIndex::Build, {});
    const auto read = testimonyReader(*snapshot);
    const auto pages = ExperiencePages::open(*snapshot);
    const DateColumn* published = snapshot->dataset->experiences.dates("published_on");
    if (!search || !read || !pages || !published)
        qFatal("the snapshot cannot be searched");
    const QTemporaryDir folder;
    Reference reference(folder.filePath(QStringLiteral("reference.db")));
    std::string all;
    // Row ids in another order than dates, as in a file that nobody has sorted.
    const size_t rows = snapshot->dataset->experiences.rowCount();
    size_t scatter = 7'919;
    while (std::gcd(scatter, rows) > 1)
        ++scatter;
    for (size_t id = 0; id < rows; ++id) {
        const auto row = static_cast<Row>(id * scatter % rows);
        const auto texts = (*read)(row);
        if (!texts)
            qFatal("a text cannot be read");
        std::string answers;
        for (std::string_view answer : texts->answers)
            answers += searchForm(answer) + ' ';
        const std::array forms = {searchForm(texts->title), searchForm(texts->description), answers};
        all += forms[0] + forms[1] + forms[2];
        reference.add(static_cast<sqlite3_int64>(id) + 1, published->values[row], *texts, forms);
    }
    reference.finish();
    for (const Question& question : questions) {
        const TextQuery query = queryOf(question);
        size_t ours = 0;
        size_t theirs = 0;
        const auto find = [&] { ours = (*(*search)->find(query, {}))->size(); };
        const QByteArray name(question.name);
        compare((name + "_hits").constData(), find,
                [&] { theirs = reference.rowsOf("SELECT rowid FROM f WHERE f MATCH ?", question.expression); });
        if (ours != theirs)
            qFatal("%s: %zu hits are not %zu", question.name, ours, theirs);
        compare((name + "_first_page").constData(),
                [&] {
                    const auto first = (*search)->preview(query, 50, true, {});
                    if (!first || !(*pages)->page(*first, 0, 50, 200))
                        qFatal("the first page cannot be read");
                },
                [&] {
                    reference.rowsOf(
                        "SELECT e.id, e.title, substr(e.description, 1, 200) FROM f JOIN e ON e.id = f.rowid "
                        "WHERE f MATCH ? ORDER BY e.published_on DESC, e.id DESC LIMIT 50",
                        question.expression);
                });
    }
    measureContains(**search, all);
    return 0;
}
