// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/range_brush.h"
#include "core/query/sort_order.h"
#include "tests/query/plain_engine.h"

#include <QTest>

#include <array>

using namespace vigie;
using namespace vigie::test;

namespace {

using Random = std::mt19937;

size_t below(Random& random, size_t limit)
{
    return std::uniform_int_distribution<size_t>(0, limit - 1)(random);
}

/// Texts in the order of French readers, which is how the plain sort knows it.
const std::vector<std::string> frenchOrder = {"19", "2A", "21", "abbe", "Abbe", "abbé", "île", "zoo"};
constexpr LocalSeconds firstDay = 20000 * secondsPerDay;

std::string randomText(Random& random, size_t values)
{
    const size_t value = below(random, values);
    return value < frenchOrder.size() ? frenchOrder[value] : "zzz" + std::to_string(value);
}

PlainCell randomCell(Random& random, ColumnKind kind, size_t values)
{
    PlainCell cell;
    if (kind == ColumnKind::MultiCode) {
        std::set<std::string> members;
        for (size_t i = below(random, 4); i > 0; --i)
            members.insert(randomText(random, values));
        cell.texts.assign(members.begin(), members.end());
        std::shuffle(cell.texts.begin(), cell.texts.end(), random);
    } else if (below(random, 5) != 0) {
        if (kind == ColumnKind::Code)
            cell.texts = {randomText(random, values)};
        else if (kind == ColumnKind::Number)
            cell.number = static_cast<double>(below(random, 9)) / 2 - 1;
        else
            cell.number = static_cast<double>(firstDay + static_cast<LocalSeconds>(below(random, 12)) * secondsPerDay);
    }
    return cell;
}

/// @p values: how many texts a column may have; beyond 255 codes take two bytes.
void fill(PlainTable& table, Random& random, size_t rows, size_t values)
{
    for (size_t row = 0; row < rows; ++row) {
        table.rows.emplace_back();
        for (const PlainColumn& column : table.columns)
            table.rows.back().push_back(randomCell(random, column.kind, values));
    }
}

const std::array<std::string, 11> fields = {"code",    "multi", "number",    "date",    "mCode", "mMulti",
                                            "mNumber", "mDate", "structure", "nowhere", "wide"};

Condition randomCondition(Random& random, const std::string& field)
{
    Condition asked;
    asked.field = field;
    const auto some = [&] {
        std::vector<std::string> texts;
        for (size_t i = below(random, 4); i > 0; --i) {
            const size_t kind = below(random, 6);
            texts.push_back(kind == 0   ? ""
                            : kind == 1 ? formatNumber(static_cast<double>(below(random, 9)) / 2 - 1)
                            : kind == 2
                                ? formatIso(firstDay + static_cast<LocalSeconds>(below(random, 12)) * secondsPerDay)
                                : randomText(random, 9));
        }
        return texts;
    };
    if (below(random, 2) == 0)
        asked.any = some();
    if (below(random, 3) == 0)
        asked.none = some();
    const bool dates = field == "date" || field == "mDate", numbers = field == "number" || field == "mNumber";
    if (below(random, dates ? 2 : 12) == 0)
        asked.from = firstDay + static_cast<LocalSeconds>(below(random, 10)) * secondsPerDay;
    if (below(random, dates ? 2 : 12) == 0)
        asked.until = firstDay + static_cast<LocalSeconds>(below(random, 14)) * secondsPerDay;
    if (below(random, numbers ? 2 : 12) == 0)
        asked.atLeast = static_cast<double>(below(random, 6)) / 2 - 1;
    if (below(random, numbers ? 2 : 12) == 0)
        asked.below = static_cast<double>(below(random, 9)) / 2;
    return asked;
}

PlainEngine randomEngine(Random& random)
{
    PlainEngine plain;
    plain.experiences.columns = {{"code", ColumnKind::Code},
                                 {"multi", ColumnKind::MultiCode},
                                 {"number", ColumnKind::Number},
                                 {"date", ColumnKind::Date},
                                 {"wide", ColumnKind::Code}};
    plain.mentions.columns = {{"mCode", ColumnKind::Code},
                              {"mMulti", ColumnKind::MultiCode},
                              {"mNumber", ColumnKind::Number},
                              {"mDate", ColumnKind::Date},
                              {"structure", ColumnKind::Code}};
    plain.structures.columns = {{"structure", ColumnKind::Code}, {"code", ColumnKind::Code}};
    const size_t values = below(random, 24) == 0 ? 2000 : 2 + below(random, 8);
    fill(plain.experiences, random, below(random, values > 256 ? 600 : 40), values);
    for (size_t experience = 0; experience < plain.experiences.rows.size(); ++experience) {
        const size_t mentions = below(random, 4);
        plain.experienceOf.insert(plain.experienceOf.end(), std::max<size_t>(mentions, 1), experience);
        plain.isMention.insert(plain.isMention.end(), std::max<size_t>(mentions, 1), mentions > 0);
    }
    fill(plain.mentions, random, plain.experienceOf.size(), values);
    fill(plain.structures, random, below(random, 10), values);
    for (size_t conditions = below(random, 5); conditions > 0; --conditions)
        plain.filter.set(randomCondition(random, fields[below(random, fields.size())]));
    if (below(random, 4) == 0) {
        TextQuery words;
        words.phrases = {{"words", false}};
        plain.filter.setText(words);
        if (below(random, 4) != 0) {
            plain.hits.emplace();
            for (size_t row = 0; row < plain.experiences.rows.size(); ++row) {
                if (below(random, 2) == 0)
                    plain.hits->insert(row);
            }
        }
    }
    return plain;
}

TextHits textHits(const PlainEngine& plain)
{
    if (!plain.hits)
        return nullptr;
    return std::make_shared<const std::vector<Row>>(plain.hits->begin(), plain.hits->end());
}

Cells cellsOf(const ValueCounts& values)
{
    Cells cells;
    for (Code code = 0; code < values.counts.size(); ++code) {
        if (const std::string text(values.text(code)); values.counts[code] != 0)
            cells[{text, text}] = values.counts[code];
    }
    return cells;
}

Cells cellsOf(const PairCounts& pairs)
{
    Cells cells;
    for (Code row = 0; row < pairs.rows->codeCount(); ++row) {
        for (Code column = 0; column < pairs.columns->codeCount(); ++column) {
            if (pairs.at(row, column) != 0)
                cells[{std::string(pairs.rows->text(row)), std::string(pairs.columns->text(column))}] =
                    pairs.at(row, column);
        }
    }
    return cells;
}

/// What a cell sorts by: its number, or the place of its first member in the French order.
std::optional<double> plainKey(const PlainTable& table, Row row, size_t column)
{
    const PlainCell& cell = table.rows[row][column];
    std::optional<double> key = cell.number;
    for (const std::string& text : cell.texts) {
        const auto found = std::find(frenchOrder.begin(), frenchOrder.end(), text);
        const double place = found != frenchOrder.end() ? static_cast<double>(found - frenchOrder.begin())
                                                        : 1000 + static_cast<double>(std::stoi(text.substr(3)));
        key = key ? std::min(*key, place) : place;
    }
    return key;
}

std::vector<Row> plainlySorted(const PlainTable& table, size_t column, Direction direction, std::vector<Row> rows)
{
    std::vector<Row> missing;
    std::vector<std::pair<double, Row>> present;
    for (Row row : rows) {
        if (const auto key = plainKey(table, row, column))
            present.emplace_back(direction == Direction::Ascending ? *key : -*key, row);
        else
            missing.push_back(row);
    }
    std::stable_sort(present.begin(), present.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    rows.clear();
    for (const auto& [key, row] : present)
        rows.push_back(row);
    rows.insert(rows.end(), missing.begin(), missing.end());
    return rows;
}

}    // namespace

/// Compares and, where the two differ, says which data set it was.
#define AGREE(actual, expected)                                                                                        \
    do {                                                                                                               \
        const bool agree = (actual) == (expected);                                                                     \
        QVERIFY2(agree, qPrintable(QStringLiteral("%1, seed %2").arg(QStringLiteral(#actual)).arg(seed)));             \
    } while (false)

class TestEngineDifferential : public QObject
{
    Q_OBJECT

    static constexpr unsigned seeds = 300;

private Q_SLOTS:
    void selections()
    {
        for (unsigned seed = 1; seed <= seeds; ++seed) {
            Random random(seed);
            const PlainEngine plain = randomEngine(random);
            const Selection selection(datasetOf(plain), plain.filter, textHits(plain));
            AGREE(selection.experiences(), plain.passingExperiences());
            AGREE(selection.experienceCount(), plain.passingExperiences().size());
            Row mentions = 0;
            plain.count("code", "code", CountingUnit::Mentions, mentions);
            AGREE(selection.mentionCount(), mentions);
            std::vector<Row> structures;
            Cells byCode;
            for (Row row = 0; row < plain.structures.rows.size(); ++row) {
                if (!plain.rowPasses(plain.structures, row))
                    continue;
                structures.push_back(row);
                const std::string text = plain.structures.texts(row, 1).front();
                ++byCode[{text, text}];
            }
            AGREE(selection.structures(), structures);
            AGREE(rowsPassing(selection.dataset().structures, plain.filter), structures);
            AGREE(cellsOf(countStructuresBy(selection, "code")), byCode);
            const Selection again = Selection(selection.sharedDataset(), {}, textHits(plain)).refiltered(plain.filter);
            AGREE(again.experiences(), plain.filter.text() ? std::vector<Row>() : plain.passingExperiences());
        }
    }

    void counts()
    {
        for (unsigned seed = 1; seed <= seeds; ++seed) {
            Random random(seed);
            const PlainEngine plain = randomEngine(random);
            const Selection selection(datasetOf(plain), plain.filter, textHits(plain));
            for (const std::string field : {"code", "wide", "multi", "mCode", "mMulti", "structure", "nowhere"}) {
                PlainEngine facet = plain;
                facet.filter.remove(field);
                for (CountingUnit unit : {CountingUnit::Experiences, CountingUnit::Mentions}) {
                    Row total = 0;
                    const ValueCounts values = countBy(selection, field, unit);
                    AGREE(cellsOf(values), plain.count(field, field, unit, total));
                    AGREE(values.total, total);
                    const ValueCounts ofFacet = facetCounts(selection, field, unit);
                    AGREE(cellsOf(ofFacet), facet.count(field, field, unit, total));
                    AGREE(ofFacet.total, total);
                }
            }
        }
    }

    void pairs()
    {
        const std::array<std::string, 6> paired = {"code", "multi", "mCode", "mMulti", "structure", "nowhere"};
        for (unsigned seed = 1; seed <= seeds; ++seed) {
            Random random(seed);
            const PlainEngine plain = randomEngine(random);
            const Selection selection(datasetOf(plain), plain.filter, textHits(plain));
            for (int pair = 0; pair < 4; ++pair) {
                const std::string row = paired[below(random, paired.size())];
                const std::string column = paired[below(random, paired.size())];
                if (row == column)
                    continue;
                PlainEngine facet = plain;
                facet.filter.remove(row);
                facet.filter.remove(column);
                for (CountingUnit unit : {CountingUnit::Experiences, CountingUnit::Mentions}) {
                    Row total = 0;
                    const PairCounts counted = countByPair(selection, row, column, unit);
                    AGREE(cellsOf(counted), plain.count(row, column, unit, total));
                    AGREE(counted.total, total);
                    const PairCounts ofFacet = facetPairCounts(selection, row, column, unit);
                    AGREE(cellsOf(ofFacet), facet.count(row, column, unit, total));
                    AGREE(ofFacet.total, total);
                }
            }
        }
    }

    void orders()
    {
        for (unsigned seed = 1; seed <= seeds; ++seed) {
            Random random(seed);
            const PlainEngine plain = randomEngine(random);
            const auto dataset = datasetOf(plain);
            std::vector<Row> rows = plain.passingExperiences();
            std::shuffle(rows.begin(), rows.end(), random);
            for (size_t column = 0; column < plain.experiences.columns.size(); ++column) {
                for (Direction direction : {Direction::Ascending, Direction::Descending}) {
                    std::vector<Row> sorted = rows;
                    sortRows(dataset->experiences, plain.experiences.columns[column].name, direction, sorted);
                    AGREE(sorted, plainlySorted(plain.experiences, column, direction, rows));
                }
            }
        }
    }

    void rangesMovedByHand()
    {
        const std::vector<std::string> counted = {"code", "multi", "mCode", "mMulti", "structure", "nowhere"};
        for (unsigned seed = 1; seed <= seeds; ++seed) {
            Random random(seed);
            PlainEngine plain = randomEngine(random);
            const bool dates = below(random, 2) == 0;
            const std::string field = dates ? "date" : "number";
            auto brush = std::make_unique<RangeBrush>(Selection(datasetOf(plain), plain.filter, textHits(plain)), field,
                                                      counted);
            AGREE(brush->experienceCount(), Row(0));
            for (int move = 0; move < 4; ++move) {
                Condition range;
                range.field = field;
                if (dates) {
                    range.from = firstDay + static_cast<LocalSeconds>(below(random, 13)) * secondsPerDay;
                    range.until = firstDay + static_cast<LocalSeconds>(below(random, 13)) * secondsPerDay;
                    brush->moveTo(static_cast<double>(*range.from), static_cast<double>(*range.until));
                } else {
                    range.atLeast = static_cast<double>(below(random, 9)) / 2 - 1;
                    range.below = static_cast<double>(below(random, 9)) / 2 - 1;
                    brush->moveTo(*range.atLeast, *range.below);
                }
                plain.filter.set(range);
                for (size_t i = 0; i < counted.size(); ++i) {
                    for (CountingUnit unit : {CountingUnit::Experiences, CountingUnit::Mentions}) {
                        Row total = 0;
                        const ValueCounts values = brush->counts(i, unit);
                        AGREE(cellsOf(values), plain.count(counted[i], counted[i], unit, total));
                        AGREE(values.total, total);
                    }
                }
                AGREE(brush->experienceCount(), plain.passingExperiences().size());
            }
        }
    }

    void rangeOfAnotherKindOfColumnHoldsNothing()
    {
        Random random(1);
        const PlainEngine plain = randomEngine(random);
        RangeBrush brush(Selection(datasetOf(plain), {}), "code", {"code"});
        brush.moveTo(-1e300, 1e300);
        QCOMPARE(brush.experienceCount(), Row(0));
        QCOMPARE(brush.counts(0, CountingUnit::Experiences).total, Row(0));
    }
};

QTEST_APPLESS_MAIN(TestEngineDifferential)
#include "test_engine_differential.moc"
