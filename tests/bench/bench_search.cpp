// SPDX-License-Identifier: GPL-3.0-or-later
//
// The search beside SQLite asked directly, over the same texts and in the same run.
//
//   bench_search SNAPSHOT   made by `vigie-cli import … --with-search`
//
// Lines `name ours reference ratio goal`: milliseconds of the processor, medians of rounds in which both take turns,
// and the median of the rounds' ratios. Hits are counted before they are timed: the program ends with 1 where the two
// disagree.
#include "core/base/fold.h"
#include "core/session/fts_expression.h"
#include "core/session/text_search.h"
#include "core/store/search_cache.h"
#include "core/store/search_index.h"
#include "core/text/words.h"
#include "tests/bench/fts_reference.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <memory>

using namespace vigie;
using namespace vigie::bench;

namespace {

using Kind = TextQuery::Kind;

constexpr size_t pageSize = 50;

volatile size_t sink = 0;    // keeps the compiler from leaving out what nobody reads

/// Processor time: what other programs do to the machine counts least in it.
double milliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) * 1e-6;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

template <typename Work>
double timeOf(Work&& work, int calls)
{
    const double start = milliseconds();
    for (int call = 0; call < calls; ++call)
        work();
    return (milliseconds() - start) / calls;
}

template <typename Work>
int callsFor(Work&& work)
{
    work();    // once before, so that pages and caches are there
    return static_cast<int>(std::clamp(20 / std::max(timeOf(work, 1), 1e-3), 1.0, 1'000.0));
}

template <typename Ours, typename Reference>
void compare(const std::string& name, const char* goal, Ours&& ours, Reference&& reference)
{
    constexpr int rounds = 9;
    const int oursCalls = callsFor(ours), referenceCalls = callsFor(reference);
    std::vector<double> oursTimes, referenceTimes, ratios;
    for (int round = 0; round < rounds; ++round) {
        oursTimes.push_back(timeOf(ours, oursCalls));
        referenceTimes.push_back(timeOf(reference, referenceCalls));
        ratios.push_back(oursTimes.back() / referenceTimes.back());
    }
    std::printf("%-28s %10.4f %10.4f %8.4f  %s\n", name.c_str(), median(oursTimes), median(referenceTimes),
                median(ratios), goal);
    std::fflush(stdout);
}

TextQuery words(std::string text, bool prefix = false)
{
    TextQuery query;
    query.phrases = {{std::move(text), prefix}};
    return query;
}

struct Question
{
    const char* name;
    TextQuery query;
};

/// Words that testimonies have, those of the demonstration as well as real ones, and one of those that few have.
std::vector<Question> questions(const std::string& rare)
{
    TextQuery both;
    both.kind = Kind::All;
    both.parts = {words("dossier"), words("accueil")};
    return {{"common", words("vous")},
            {"ordinary", words("dossier")},
            {"rare", words(rare)},
            {"and", both},
            {"prefix", words("rend", true)},
            {"phrase", words("rendez-vous")},
            {"phrase, ordinary", words("mon dossier")}};
}

template <typename T>
T taken(Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "bench_search: %s\n", qPrintable(result.error().message()));
        std::exit(1);
    }
    return std::move(*result);
}

/// The first word, from the middle of the data on, that some have and not more than a hundred.
std::string rareWord(const TextSearch& search, const TestimonyReader& read, Row rows)
{
    WordList list;
    for (Row row = rows / 2; row < rows; ++row) {
        const std::string text(taken(read(row)).description);
        list.read(text);
        for (const Word& word : list.words()) {
            std::string form(word.form);
            const auto hits = word.form.size() > 5 ? taken(search.find(words(form), {}))->size() : 0;
            if (hits > 0 && hits <= 100)
                return form;
        }
    }
    return "virement";
}

void mustAgree(const std::string& name, size_t ours, size_t theirs)
{
    if (ours == theirs)
        return;
    std::fprintf(stderr, "bench_search: %s: %zu hits are not %zu\n", name.c_str(), ours, theirs);
    std::exit(1);
}

}    // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    if (argc != 2) {
        std::fputs("usage: bench_search SNAPSHOT\n", stderr);
        return argc == 1 ? 0 : 2;    // `./dev bench` names no snapshot
    }
    const OpenedSnapshot snapshot = taken(openSnapshot(QString::fromLocal8Bit(argv[1]), {}));
    const auto search = taken(TextSearch::open(snapshot, TextSearch::MissingIndex::Build, {}));
    const TestimonyReader read = taken(testimonyReader(snapshot));
    const QTemporaryDir folder;
    FtsReference reference(folder.filePath(QStringLiteral("reference.db")));
    const DateColumn* dates = snapshot.dataset->experiences.dates("published_on");
    const std::string rare = rareWord(*search, read, snapshot.dataset->experiences.rowCount());
    std::string all;    // what Contains looks through
    for (Row row = 0; row < snapshot.dataset->experiences.rowCount(); ++row) {
        const TestimonyTexts texts = taken(read(row));
        std::string answers;
        for (std::string_view answer : texts.answers)
            answers.append(searchForm(answer)).append("\n");
        const std::array<std::string, 3> forms = {searchForm(texts.title), searchForm(texts.description), answers};
        for (const std::string& form : forms)
            all += form;
        reference.add(row, dates ? dates->values[row] : 0, forms);
    }
    reference.finish();

    const QString cache = SearchIndex::folderFor(snapshot.info.contentHash);
    std::vector<std::unique_ptr<FtsShard>> shards;
    for (int shard = 0; shard < searchShardCount; ++shard)
        shards.push_back(std::make_unique<FtsShard>(searchShardPath(cache, shard)));
    std::printf("%-28s %10s %10s %8s  %s\n", "", "ours", "reference", "ratio", "goal");
    for (const auto& [name, query] : questions(rare)) {
        const std::string expression = *ftsExpression(query);
        const auto find = [&, &asked = query] { return taken(search->find(asked, {})); };
        const auto raw = [&] {
            size_t hits = 0;
            for (const auto& shard : shards)
                hits += shard->hits(expression);
            return hits;
        };
        mustAgree(name, find()->size(), raw());
        mustAgree(name, find()->size(), reference.hits(expression));
        compare(
            "hits, " + std::string(name) + " (" + std::to_string(find()->size()) + ")", "<= 1.2",
            [&] { sink = sink + find()->size(); }, [&] { sink = sink + raw(); });
        compare(
            "first page, " + std::string(name), "<= 0.05",
            [&, &asked = query] { sink = sink + taken(search->newest(asked, pageSize, {})).size(); },
            [&] { sink = sink + reference.firstPage(expression, pageSize); });
    }

    for (const char* characters : {"prefect", "cueil", "zzzz", "e"}) {
        TextQuery query;
        query.kind = Kind::Contains;
        query.characters = characters;
        compare(
            "contains, " + std::string(characters) + " (" + std::to_string(taken(search->find(query, {}))->size()) +
                ")",
            "<= 3", [&] { sink = sink + taken(search->find(query, {}))->size(); },
            [&] { sink = sink + (std::memchr(all.data(), 0x01, all.size()) != nullptr); });
    }
    return 0;
}
