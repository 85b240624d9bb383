// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/fold.h"
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

/// One FTS5 table beside an ordinary one, as somebody with SQLite alone would make them.
class Reference
{
public:
    explicit Reference(const QString& path)
    {
        sqlite3_open(path.toUtf8().constData(), &m_database);
        run("PRAGMA journal_mode = OFF");
        run("PRAGMA synchronous = OFF");
        run("CREATE TABLE e(id INTEGER PRIMARY KEY, day INTEGER)");
        run("CREATE VIRTUAL TABLE f USING fts5(title, description, answer, content='', detail=full, "
            "tokenize='unicode61 remove_diacritics 2')");
        run("BEGIN");
    }
    ~Reference() { sqlite3_close(m_database); }
    Reference(const Reference&) = delete;
    Reference& operator=(const Reference&) = delete;

    /// Days in another order than rows, as in a file that nobody has sorted.
    void add(Row row, const std::array<std::string, 3>& texts)
    {
        constexpr sqlite3_int64 scatter = 7919;
        insert("INSERT INTO e VALUES (?, ?)", [&](sqlite3_stmt* statement) {
            sqlite3_bind_int64(statement, 1, sqlite3_int64(row) + 1);
            sqlite3_bind_int64(statement, 2, sqlite3_int64(row) * scatter % 1'500);
        });
        insert("INSERT INTO f(rowid, title, description, answer) VALUES (?, ?, ?, ?)", [&](sqlite3_stmt* statement) {
            sqlite3_bind_int64(statement, 1, sqlite3_int64(row) + 1);
            for (size_t i = 0; i < texts.size(); ++i)
                sqlite3_bind_text64(statement, static_cast<int>(i) + 2, texts[i].data(), texts[i].size(), SQLITE_STATIC,
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
        while (sqlite3_step(select) == SQLITE_ROW)
            rows.push_back(sqlite3_column_int64(select, 0));
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

}    // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    if (argc != 2) {
        std::fputs("usage: bench_search SNAPSHOT\n", stderr);
        return argc == 1 ? 0 : 2;    // `./dev bench` names no snapshot
    }
    const auto snapshot = openSnapshot(QString::fromLocal8Bit(argv[1]), {});
    if (!snapshot)
        qFatal("%s", qPrintable(snapshot.error().message()));
    const auto search = TextSearch::open(*snapshot, TextSearch::MissingIndex::Build, {});
    const auto read = testimonyReader(*snapshot);
    if (!search || !read)
        qFatal("the snapshot cannot be searched");
    const QTemporaryDir folder;
    Reference reference(folder.filePath(QStringLiteral("reference.db")));
    std::string all;
    for (Row row = 0; row < snapshot->dataset->experiences.rowCount(); ++row) {
        const auto texts = (*read)(row);
        if (!texts)
            qFatal("a text cannot be read");
        std::string answers;
        for (std::string_view answer : texts->answers)
            answers += searchForm(answer) + ' ';
        const std::array forms = {searchForm(texts->title), searchForm(texts->description), answers};
        all += forms[0] + forms[1];
        reference.add(row, forms);
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
        compare((name + "_first_page").constData(), find, [&] {
            reference.rowsOf("SELECT e.id FROM f JOIN e ON e.id = f.rowid WHERE f MATCH ? "
                             "ORDER BY e.day DESC, e.id DESC LIMIT 50",
                             question.expression);
        });
    }
    TextQuery contains;
    contains.kind = TextQuery::Kind::Contains;
    contains.characters = "prefect";
    volatile bool found = false;
    compare(
        "contains", [&] { found = !(*(*search)->find(contains, {}))->empty(); },
        [&] { found = std::memchr(all.data(), 0x01, all.size()) != nullptr; });
    return 0;
}
