// SPDX-License-Identifier: GPL-3.0-or-later
//
// The engine beside plain loops over the same columns and beside SQLite with an index for each question.
//
//   bench_engine                   columns made up in memory: 150,000, 600,000 and 10 million rows
//   bench_engine SNAPSHOT…         the same, after each snapshot (made by `vigie-cli import`) with SQLite beside it
//
// Times are of the processor, medians of rounds in which both take turns; the cold opening is of the wall clock.
// Counts are compared before they are timed: the program ends with 1 where the two disagree.
#include "core/analysis/distribution.h"
#include "core/analysis/monthly_series.h"
#include "core/analysis/response_delays.h"
#include "core/query/counts.h"
#include "core/query/range_brush.h"
#include "core/query/sort_order.h"
#include "core/session/experience_pages.h"
#include "tests/bench/engine/made_up_dataset.h"
#include "tests/bench/engine/plain_loops.h"
#include "tests/bench/engine/reference_database.h"
#include "tests/bench/engine/rounds.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <array>
#include <cstdlib>
#include <fcntl.h>
#include <fstream>
#include <numeric>
#include <span>
#include <unistd.h>

using namespace vigie;
using namespace vigie::bench;

namespace {

Condition anyOf(std::string field, std::vector<std::string> values)
{
    Condition condition;
    condition.field = std::move(field);
    condition.any = std::move(values);
    return condition;
}

// --- a refresh: three filters, eight charts, each ignoring its own filter --------------------------------------------

struct RefreshQuestion
{
    explicit RefreshQuestion(const Dataset& dataset)
    {
        sentiment = dataset.experiences.codes("sentiment")->dictionary().text(1);
        const Dictionary& all = dataset.mentions.codes("department")->dictionary();
        for (Code code = 1; code < all.codeCount(); code += 3)
            departments.emplace_back(all.text(code));
        const Row rows = dataset.experiences.rowCount();
        const DateColumn& published = *dataset.experiences.dates("published_on");
        from = published.values[rows / 7] / secondsPerDay * secondsPerDay;
        until = published.values[rows - rows / 3] / secondsPerDay * secondsPerDay;
    }

    FilterState filter() const
    {
        FilterState asked;
        asked.set(anyOf("sentiment", {sentiment}));
        asked.set(anyOf("department", departments));
        Condition period;
        period.field = "published_on";
        period.from = from;
        period.until = until;
        asked.set(period);
        return asked;
    }

    std::string sentiment;
    std::vector<std::string> departments;
    LocalSeconds from, until;
};

void measureRefresh(const std::string& name, const std::shared_ptr<const Dataset>& dataset)
{
    const RefreshQuestion question(*dataset);
    const FilterState filter = question.filter();
    PlainLoops plain(*dataset, question.sentiment, question.departments, question.from, question.until);
    const double rows = dataset->experiences.rowCount();
    const auto refresh = [&] {
        const Selection selection(dataset, filter);
        for (const std::string& field : chartFields)
            sink = sink + facetCounts(selection, field, CountingUnit::Experiences).counts[0];
    };
    const auto plainRefresh = [&] { sink = sink + plain.refresh(); };
    compare(name + ": refresh, 3 filters, 8 charts", "<= 3", refresh, plainRefresh);
    compare(
        name + ": of which the selection", "", [&] { sink = sink + Selection(dataset, filter).experienceBits()[0]; },
        plainRefresh);
    const Selection selection(dataset, filter);
    for (const std::string& field : chartFields)
        compare(
            name + ": of which " + field, "",
            [&] { sink = sink + facetCounts(selection, field, CountingUnit::Experiences).counts[0]; }, plainRefresh);
    std::printf("%-58s %12.2f %12.2f ns/row\n", (name + ": refresh").c_str(), medianSeconds(refresh) * 1e9 / rows,
                medianSeconds(plainRefresh) * 1e9 / rows);
}

// --- single group-bys ------------------------------------------------------------------------------------------------

std::vector<int64_t> sortedCounts(const ValueCounts& values)
{
    std::vector<int64_t> counts(values.counts.begin(), values.counts.end());
    std::erase(counts, 0);
    std::sort(counts.begin(), counts.end());
    return counts;
}

void measureGroupBy(const Selection& selection, ReferenceDatabase& reference, const std::string& field,
                    CountingUnit unit, const std::string& sql)
{
    const bool experiences = unit == CountingUnit::Experiences;
    const std::string name = std::string(experiences ? "experiences" : "mentions") + " by " + field;
    if (sortedCounts(countBy(selection, field, unit)) != reference.counts(sql)) {
        std::fprintf(stderr, "bench_engine: %s: SQLite counts otherwise\n", name.c_str());
        std::exit(1);
    }
    compare(
        name, "<= 0.02", [&] { sink = sink + countBy(selection, field, unit).counts[0]; },
        [&] { sink = sink + reference.read(sql); }, 5);
}

void measureGroupBys(const Selection& everything, ReferenceDatabase& reference)
{
    measureGroupBy(everything, reference, "month", CountingUnit::Experiences,
                   "SELECT month, count(*) FROM experiences GROUP BY month");
    for (const std::string field : {"department", "typology", "structure_code"}) {
        measureGroupBy(everything, reference, field, CountingUnit::Experiences,
                       "SELECT " + field + ", count(DISTINCT experience) FROM mentions GROUP BY " + field);
        measureGroupBy(everything, reference, field, CountingUnit::Mentions,
                       "SELECT " + field + ", sum(is_mention) FROM mentions GROUP BY " + field);
    }
    compare(
        "experiences by month and sentiment", "", [&] { sink = sink + monthlySeries(everything).months.size(); },
        [&] { sink = sink + reference.read("SELECT month, sentiment, count(*) FROM experiences GROUP BY 1, 2"); }, 5);
    compare(
        "experiences by typology and sentiment, as pairs", "",
        [&] { sink = sink + countByPair(everything, "typology", "sentiment", CountingUnit::Experiences).counts[0]; },
        [&] {
            sink = sink + reference.read("SELECT m.typology, e.sentiment, count(DISTINCT e.id) FROM mentions m JOIN "
                                         "experiences e ON e.id = m.experience GROUP BY 1, 2");
        },
        3);
}

// --- a period moved by hand ---

void measureBrush(const std::string& name, const std::shared_ptr<const Dataset>& dataset)
{
    const RefreshQuestion question(*dataset);
    const std::vector<std::string> counted(chartFields.begin(), chartFields.end());
    const Selection selection(dataset, question.filter());
    RangeBrush brush(selection, "published_on", counted);
    const auto from = static_cast<double>(question.from), until = static_cast<double>(question.until);
    constexpr double day = static_cast<double>(secondsPerDay);
    bool there = false;
    const auto moveBy = [&](double days) {
        there = !there;
        brush.moveTo(from + (there ? days * day : 0), until + (there ? days * day : 0));
    };
    const auto recount = [&] {
        const Selection moved(dataset, question.filter());
        for (const std::string& field : counted)
            sink = sink + countBy(moved, field, CountingUnit::Experiences).counts[0];
    };
    moveBy(0);
    for (double days : {1.0, 10.0, 100.0}) {
        brush.moveTo(from, until);
        const double before = brush.experienceCount();
        compare(
            name + ": the period moved by " + std::to_string(static_cast<int>(days)) + " days, 8 charts", "",
            [&] { moveBy(days); }, recount, 5);
        brush.moveTo(from, from + days * day);
        std::printf("%-58s %12u of %.0f experiences\n", "    of which leave", brush.experienceCount(), before);
        there = false;
    }
    std::printf("%-58s %12.4f\n", "    to begin a movement",
                medianSeconds([&] { sink = sink + RangeBrush(selection, "published_on", counted).mentionCount(); }, 5) *
                    1e3);
}

// --- quantiles -------------------------------------------------------------------------------------------------------

std::string quantilesSql(const std::string& group, const std::string& value, const std::string& from,
                         std::initializer_list<const char*> probabilities)
{
    std::string sql = "SELECT g";
    for (const char* p : probabilities)
        sql += std::string(", max(CASE WHEN k = CAST(") + p + " * (n - 1) AS INT) + 1 THEN v END)";
    return sql + " FROM (SELECT " + group + " g, " + value + " v, row_number() OVER (PARTITION BY " + group +
           " ORDER BY " + value + ") k, count(*) OVER (PARTITION BY " + group + ") n FROM " + from + ") GROUP BY g";
}

void measureQuantiles(const Selection& everything, ReferenceDatabase& reference)
{
    const CodeColumn* indicators = everything.dataset().results.codes("indicator_code");
    if (indicators && indicators->size() > 0) {
        const std::string indicator(indicators->text(0));
        compare(
            "quantiles of one indicator by typology", "",
            [&] {
                const auto found = indicatorDistribution(everything, indicator, "typology");
                sink = sink + (found ? found->groups.size() : 0);
            },
            [&] {
                sink = sink + reference.read(quantilesSql("typology", "value",
                                                          "results WHERE value IS NOT NULL AND indicator_code = '" +
                                                              indicator + "'",
                                                          {"0.25", "0.5", "0.75"}));
            },
            5);
    }
    compare(
        "delays to the first answer, median and 90 %, by typology", "",
        [&] {
            sink = sink + responseDelays(everything, DelayOrigin::Publication, "typology", noDate, {}).groups.size();
        },
        [&] {
            sink = sink + reference.read(quantilesSql("m.typology", "delay_days",
                                                      "mentions m JOIN experiences e ON e.id = m.experience WHERE "
                                                      "delay_days IS NOT NULL",
                                                      {"0.5", "0.9"}));
        },
        3);
}

// --- pages -----------------------------------------------------------------------------------------------------------

void measurePages(const OpenedSnapshot& snapshot, ReferenceDatabase& reference)
{
    const std::string sentiment(snapshot.dataset->experiences.codes("sentiment")->dictionary().text(1));
    FilterState filter;
    filter.set(anyOf("sentiment", {sentiment}));
    std::vector<Row> rows = Selection(snapshot.dataset, filter).experiences();
    std::reverse(rows.begin(), rows.end());
    const auto pages = ExperiencePages::open(snapshot);
    for (size_t page : {size_t(0), size_t(99)}) {
        const std::string sql = "SELECT id, title, substr(description, 1, 200) FROM experiences WHERE sentiment = '" +
                                sentiment + "' ORDER BY published_on DESC LIMIT 50 OFFSET " + std::to_string(page * 50);
        compare(
            "page " + std::to_string(page + 1) + " of 50, by date, one filter", page == 0 ? "" : "<= 1.5",
            [&] { sink = sink + (*pages)->page(rows, page, 50, 200)->size(); },
            [&] { sink = sink + reference.read(sql); });
    }
}

void measureSorting(const Dataset& dataset, ReferenceDatabase& reference)
{
    std::vector<Row> all(dataset.experiences.rowCount());
    std::iota(all.begin(), all.end(), Row(0));
    const auto sorted = [&](const char* column) {
        std::vector<Row> rows = all;
        sortRows(dataset.experiences, column, Direction::Descending, rows);
        sink = sink + rows[0];
    };
    for (const char* column : {"published_on", "status", "delay_days"}) {
        const std::string sql = "SELECT id FROM experiences ORDER BY " + std::string(column) + " DESC";
        compare(
            "all rows sorted by " + std::string(column), "", [&] { sorted(column); },
            [&] { sink = sink + reference.read(sql); }, 3);
    }
    std::printf("%-58s %12.4f\n", "all rows sorted by id (a text each)", medianSeconds([&] { sorted("id"); }, 3) * 1e3);
}

// --- cold opening, memory --------------------------------------------------------------------------------------------

void evict(const QString& path)
{
    const int file = open(path.toUtf8().constData(), O_RDONLY);
    fdatasync(file);
    posix_fadvise(file, 0, 0, POSIX_FADV_DONTNEED);
    close(file);
}

OpenedSnapshot opened(const QString& path)
{
    auto snapshot = openSnapshot(path, TaskContext());
    if (!snapshot) {
        std::fprintf(stderr, "bench_engine: %s\n", qPrintable(snapshot.error().where));
        std::exit(2);
    }
    return std::move(*snapshot);
}

void firstScreen(const QString& path)
{
    const OpenedSnapshot snapshot = opened(path);
    const Selection everything(snapshot.dataset, {});
    for (const char* field : {"department", "month", "typology", "sentiment", "status"})
        sink = sink + countBy(everything, field, CountingUnit::Experiences).counts[0];
    const auto pages = ExperiencePages::open(snapshot);
    std::vector<Row> rows = everything.experiences();
    std::reverse(rows.begin(), rows.end());
    sink = sink + (*pages)->page(rows, 0, 50, 200)->size();
}

/// The six questions of the first screen to the table with all columns (ReferenceDatabase::makeWhole).
constexpr std::array wholeFirstScreen = {
    "SELECT service_department_1, count(*), sum(sentiment = 'Négatif') FROM experiences GROUP BY 1",
    "SELECT substr(published_on, 1, 7), sentiment, count(*) FROM experiences GROUP BY 1, 2",
    "SELECT typology_1, count(*) n, avg(sentiment = 'Négatif') FROM experiences GROUP BY 1 ORDER BY n DESC LIMIT 20",
    "SELECT id, title, published_on, typology_1 FROM experiences WHERE sentiment = 'Négatif' "
    "ORDER BY published_on DESC LIMIT 50",
    "SELECT sentiment, count(*) FROM experiences GROUP BY 1",
    "SELECT status, count(*) FROM experiences GROUP BY 1"};

/// The same to tables of only the columns that are asked for, their codes resolved.
constexpr std::array narrowFirstScreen = {
    "SELECT department, count(DISTINCT experience) FROM mentions GROUP BY 1",
    "SELECT month, sentiment, count(*) FROM experiences GROUP BY 1, 2",
    "SELECT typology, count(DISTINCT experience) FROM mentions GROUP BY 1",
    "SELECT sentiment, count(*) FROM experiences GROUP BY 1",
    "SELECT status, count(*) FROM experiences GROUP BY 1",
    "SELECT id, title FROM experiences WHERE sentiment = 'Négatif' ORDER BY published_on DESC LIMIT 50"};

double coldSeconds(const QString& path, std::span<const char* const> questions)
{
    evict(path);
    return secondsOf(
        [&] {
            ReferenceDatabase reference(path);
            for (const char* sql : questions)
                sink = sink + reference.read(sql);
        },
        1, wallSeconds);
}

void measureColdOpening(const QString& snapshot, const QString& narrow, const QString& whole)
{
    ReferenceDatabase::makeWhole(whole, snapshot);
    std::vector<double> ours, wholes, narrows, warm;
    for (int round = 0; round < 5; ++round) {
        evict(snapshot);
        ours.push_back(secondsOf([&] { firstScreen(snapshot); }, 1, wallSeconds));
        wholes.push_back(coldSeconds(whole, wholeFirstScreen));
        narrows.push_back(coldSeconds(narrow, narrowFirstScreen));
        warm.push_back(secondsOf([&] { firstScreen(snapshot); }, 1));
    }
    printRow("cold opening to the first screen (wall), all columns", median(ours), median(wholes), "<= 0.1");
    printRow("the same beside tables of these columns only", median(ours), median(narrows), "");
    std::printf("%-58s %12.4f\n", "the same with the file in memory (processor)", median(warm) * 1e3);
}

/// A line of /proc/self, in MiB; 0 where there is none.
long mebibytes(const char* file, const std::string& key)
{
    std::ifstream lines(file);
    for (std::string word; lines >> word;) {
        if (long kib = 0; word == key && lines >> kib)
            return kib / 1024;
    }
    return 0;
}

void printMemory(const char* when)
{
    std::printf("%-58s private %ld MiB, peak %ld MiB\n", when, mebibytes("/proc/self/smaps_rollup", "Private_Dirty:"),
                mebibytes("/proc/self/status", "VmHWM:"));
}

void measureSnapshot(const QString& path, const QTemporaryDir& folder)
{
    const QString referencePath = folder.filePath(QStringLiteral("reference.db"));
    printMemory("memory before the opening");
    const OpenedSnapshot snapshot = opened(path);
    printMemory("memory with the snapshot open");
    std::printf("%s: %u experiences, %u mentions\n", qPrintable(path), snapshot.dataset->experiences.rowCount(),
                snapshot.dataset->mentions.rowCount());
    ReferenceDatabase::make(referencePath, path, *snapshot.dataset);
    printHead();
    measureRefresh("snapshot", snapshot.dataset);
    measureBrush("snapshot", snapshot.dataset);
    ReferenceDatabase reference(referencePath);
    const Selection everything(snapshot.dataset, {});
    measureGroupBys(everything, reference);
    measureQuantiles(everything, reference);
    measurePages(snapshot, reference);
    measureSorting(*snapshot.dataset, reference);
    measureColdOpening(path, referencePath, folder.filePath(QStringLiteral("whole.db")));
}

}    // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    for (const QString& path : application.arguments().mid(1))
        measureSnapshot(path, QTemporaryDir());
    printHead();
    for (Row rows : {150'000u, 600'000u, 10'000'000u})
        measureRefresh("made up, " + std::to_string(rows), madeUpDataset(rows));
    return 0;
}
