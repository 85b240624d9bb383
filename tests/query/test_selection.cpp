// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/derived_columns.h"
#include "core/query/counts.h"
#include "tests/query/small_tables.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <map>
#include <random>
#include <set>

using namespace vigie;
using vigie::test::tableOf;

namespace {

/// What an experience says, in texts: the ground that the naive evaluation below stands on.
struct PlainMention
{
    std::string typology, structure;
    std::vector<std::string> channels;
};

struct PlainExperience
{
    std::string sentiment, title;
    std::vector<std::string> tags;
    std::optional<double> votes;
    std::optional<LocalSeconds> published;
    std::vector<PlainMention> mentions;
};

using Random = std::mt19937;

size_t below(Random& random, size_t limit)
{
    return std::uniform_int_distribution<size_t>(0, limit - 1)(random);
}

std::string oneOf(Random& random, std::initializer_list<const char*> texts)
{
    return *(texts.begin() + below(random, texts.size()));
}

std::vector<std::string> someOf(Random& random, std::initializer_list<const char*> texts)
{
    std::vector<std::string> some;
    for (const char* text : texts) {
        if (below(random, 3) == 0)
            some.emplace_back(text);
    }
    return some;
}

std::string joined(const std::vector<std::string>& members)
{
    std::string text;
    for (const std::string& member : members)
        text += (text.empty() ? "" : ",") + member;
    return text;
}

std::vector<PlainExperience> randomExperiences(Random& random, size_t count)
{
    std::vector<PlainExperience> experiences(count);
    for (PlainExperience& e : experiences) {
        e.sentiment = oneOf(random, {"", "Négatif", "Neutre", "Positif"});
        e.tags = someOf(random, {"t1", "t2", "t3"});
        if (below(random, 4) != 0)
            e.votes = static_cast<double>(below(random, 5));
        if (below(random, 5) != 0)
            e.published = fromCivil({2025, 1, 1}) + static_cast<LocalSeconds>(below(random, 90)) * secondsPerDay;
        for (size_t slot = 0, slots = below(random, 4); slot < slots; ++slot) {
            PlainMention mention{oneOf(random, {"", "CAF", "CPAM", "Mairie"}), oneOf(random, {"", "s1", "s2"}),
                                 someOf(random, {"Courrier", "E-mail"})};
            if (!mention.typology.empty() || !mention.structure.empty())
                e.mentions.push_back(mention);
        }
    }
    return experiences;
}

std::shared_ptr<const Dataset> datasetOf(const std::vector<PlainExperience>& experiences)
{
    std::string text = "id|sentiment|votes:number|published_on:date|business_tags:multi|"
                       "typology_1|structure_id_1|channels_1:multi|typology_2|structure_id_2|channels_2:multi|"
                       "typology_3|structure_id_3|channels_3:multi\n";
    for (size_t i = 0; i < experiences.size(); ++i) {
        const PlainExperience& e = experiences[i];
        text += std::to_string(10000 + i) + "|" + e.sentiment + "|" + (e.votes ? formatNumber(*e.votes) : "") + "|" +
                (e.published ? formatIso(*e.published) : "") + "|" + joined(e.tags);
        for (size_t slot = 0; slot < 3; ++slot) {
            const PlainMention mention = slot < e.mentions.size() ? e.mentions[slot] : PlainMention();
            text += "|" + mention.typology + "|" + mention.structure + "|" + joined(mention.channels);
        }
        text += "\n";
    }
    Dataset dataset;
    dataset.experiences = tableOf("experiences", text);
    deriveColumns(dataset);
    return std::make_shared<const Dataset>(std::move(dataset));
}

// --- naive evaluation: texts, one row at a time ---

using Values = std::vector<std::string>;    // never empty: "" is missing

Values orMissing(Values values)
{
    return values.empty() ? Values{""} : values;
}

Values valuesOf(const PlainExperience& e, const PlainMention& m, const std::string& field)
{
    if (field == "sentiment")
        return {e.sentiment};
    if (field == "business_tags")
        return orMissing(e.tags);
    if (field == "month")
        return {e.published ? formatIso(*e.published).substr(0, 7) : ""};
    if (field == "votes")
        return {e.votes ? formatNumber(*e.votes) : ""};
    if (field == "typology")
        return {m.typology};
    if (field == "structure_code")
        return {m.structure};
    return orMissing(m.channels);
}

bool listed(const Values& values, const std::vector<std::string>& list)
{
    return std::any_of(values.begin(), values.end(), [&](const std::string& value) {
        return std::find(list.begin(), list.end(), value) != list.end();
    });
}

bool holds(const Condition& c, const PlainExperience& e, const PlainMention& m)
{
    if (c.field == "published_on")
        return e.published && (!c.from || *e.published >= *c.from) && (!c.until || *e.published < *c.until);
    if (c.atLeast || c.below)
        return e.votes && (!c.atLeast || *e.votes >= *c.atLeast) && (!c.below || *e.votes < *c.below);
    const Values values = valuesOf(e, m, c.field);
    return (c.any.empty() || listed(values, c.any)) && !listed(values, c.none);
}

bool allHold(const FilterState& filter, const PlainExperience& e, const PlainMention& m)
{
    return std::all_of(filter.conditions().begin(), filter.conditions().end(),
                       [&](const Condition& c) { return holds(c, e, m); });
}

using Counted = std::map<std::pair<std::string, std::string>, Row>;

/// Counts by a pair of fields; the same field twice counts by one.
Counted naiveCounts(const std::vector<PlainExperience>& experiences, const FilterState& filter,
                    const std::string& rowField, const std::string& columnField, CountingUnit unit, Row& total)
{
    Counted counts;
    total = 0;
    for (const PlainExperience& e : experiences) {
        const std::vector<PlainMention> mentions =
            e.mentions.empty() && unit == CountingUnit::Experiences ? std::vector<PlainMention>(1) : e.mentions;
        std::vector<std::set<std::pair<std::string, std::string>>> units;
        for (const PlainMention& m : mentions) {
            if (!allHold(filter, e, m))
                continue;
            if (units.empty() || unit == CountingUnit::Mentions)
                units.emplace_back();
            for (const std::string& row : valuesOf(e, m, rowField)) {
                for (const std::string& column : valuesOf(e, m, columnField)) {
                    if (rowField != columnField || row == column)
                        units.back().emplace(row, column);
                }
            }
        }
        for (const auto& cells : units) {
            ++total;
            for (const auto& cell : cells)
                ++counts[cell];
        }
    }
    return counts;
}

const std::array<std::string, 6> countedFields = {"sentiment", "business_tags",  "month",
                                                  "typology",  "structure_code", "channel"};

FilterState randomFilter(Random& random)
{
    FilterState filter;
    for (size_t i = 0, conditions = below(random, 4); i < conditions; ++i) {
        Condition c;
        const size_t kind = below(random, 10);
        if (kind == 0) {
            c.field = "published_on";
            if (below(random, 3) != 0)
                c.from = fromCivil({2025, 1, 20});
            if (below(random, 3) != 0)
                c.until = fromCivil({2025, 3, 1});
        } else if (kind == 1) {
            c.field = "votes";
            if (below(random, 3) != 0)
                c.atLeast = 1;
            if (below(random, 3) != 0)
                c.below = 4;
        } else if (kind == 2) {
            c.field = "votes";
            c.any = someOf(random, {"", "0", "1", "2"});
            c.none = someOf(random, {"", "1", "3"});
        } else {
            c.field = countedFields[below(random, countedFields.size())];
            const auto pool = {"",        "Négatif", "Positif", "t1",       "t2",     "2025-01",
                               "2025-02", "CAF",     "s1",      "Courrier", "E-mail", "no such value"};
            c.any = below(random, 2) == 0 ? std::vector<std::string>() : someOf(random, pool);
            c.none = below(random, 2) == 0 ? std::vector<std::string>() : someOf(random, pool);
        }
        filter.set(c);
    }
    return filter;
}

Counted asTexts(const ValueCounts& values)
{
    Counted counts;
    for (Code code = 0; code < values.counts.size(); ++code) {
        const std::string text(values.text(code));
        if (values.counts[code] != 0)
            counts[{text, text}] = values.counts[code];
    }
    return counts;
}

Counted asTexts(const PairCounts& pairs)
{
    Counted counts;
    for (Code row = 0; row < pairs.rows->codeCount(); ++row) {
        for (Code column = 0; column < pairs.columns->codeCount(); ++column) {
            if (pairs.at(row, column) != 0)
                counts[{std::string(pairs.rows->text(row)), std::string(pairs.columns->text(column))}] =
                    pairs.at(row, column);
        }
    }
    return counts;
}

FilterState without(FilterState filter, std::initializer_list<std::string> fields)
{
    for (const std::string& field : fields)
        filter.remove(field);
    return filter;
}

Condition anyOf(std::string field, std::vector<std::string> values)
{
    Condition c;
    c.field = std::move(field);
    c.any = std::move(values);
    return c;
}

}    // namespace

class TestSelection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithNaiveEvaluation()
    {
        Random random(20251005);
        for (int round = 0; round < 300; ++round) {
            const auto plain = randomExperiences(random, 40);
            const FilterState filter = randomFilter(random);
            const Selection selection(datasetOf(plain), filter);
            const std::string& row = countedFields[below(random, countedFields.size())];
            const std::string& column = countedFields[below(random, countedFields.size())];
            for (CountingUnit unit : {CountingUnit::Experiences, CountingUnit::Mentions}) {
                Row total = 0;
                const ValueCounts values = countBy(selection, row, unit);
                QCOMPARE(asTexts(values), naiveCounts(plain, filter, row, row, unit, total));
                QCOMPARE(values.total, total);
                QCOMPARE(unit == CountingUnit::Mentions ? selection.mentionCount() : selection.experienceCount(),
                         total);

                const ValueCounts facet = facetCounts(selection, row, unit);
                QCOMPARE(asTexts(facet), naiveCounts(plain, without(filter, {row}), row, row, unit, total));
                QCOMPARE(facet.total, total);
                if (row == column)
                    continue;
                const PairCounts pairs = countByPair(selection, row, column, unit);
                QCOMPARE(asTexts(pairs), naiveCounts(plain, filter, row, column, unit, total));
                QCOMPARE(pairs.total, total);
                const PairCounts facets = facetPairCounts(selection, row, column, unit);
                QCOMPARE(asTexts(facets), naiveCounts(plain, without(filter, {row, column}), row, column, unit, total));
                QCOMPARE(facets.total, total);
            }
        }
    }

    void listsTheRowsThatPass()
    {
        Random random(7);
        for (int round = 0; round < 50; ++round) {
            const auto plain = randomExperiences(random, 30);
            const FilterState filter = randomFilter(random);
            std::vector<Row> expected;
            for (Row row = 0; row < plain.size(); ++row) {
                const auto mentions = plain[row].mentions.empty() ? std::vector<PlainMention>(1) : plain[row].mentions;
                if (std::any_of(mentions.begin(), mentions.end(),
                                [&](const PlainMention& m) { return allHold(filter, plain[row], m); }))
                    expected.push_back(row);
            }
            QCOMPARE(Selection(datasetOf(plain), filter).experiences(), expected);
        }
    }

    void conditionsOnMentionsHoldForTheSameMention()
    {
        const PlainExperience mixed{"Négatif", "", {}, {}, {}, {{"CAF", "s1", {}}, {"Mairie", "s2", {}}}};
        FilterState filter;
        filter.set(anyOf("typology", {"CAF"}));
        filter.set(anyOf("structure_code", {"s2"}));
        const Selection apart(datasetOf({mixed}), filter);
        QCOMPARE(apart.experienceCount(), Row(0));
        QCOMPARE(apart.experienceBits().at(0), Selection::noMentionPasses);
        filter.set(anyOf("structure_code", {"s1"}));
        QCOMPARE(Selection(datasetOf({mixed}), filter).experienceCount(), Row(1));
    }

    void placeholderIsNoMention()
    {
        const Selection all(datasetOf({{"Positif", "", {}, {}, {}, {}}}), {});
        QCOMPARE(all.experienceCount(), Row(1));
        QCOMPARE(all.mentionCount(), Row(0));
        const ValueCounts typologies = countBy(all, "typology", CountingUnit::Experiences);
        QCOMPARE(typologies.counts, std::vector<Row>{1});
        QCOMPARE(countBy(all, "typology", CountingUnit::Mentions).total, Row(0));
    }

    void unknownFieldIsAllMissingAndSaidToBe()
    {
        FilterState filter;
        filter.set(anyOf("weather", {"rain"}));
        const Selection selection(datasetOf({{"Positif", "", {}, {}, {}, {}}, {"Neutre", "", {}, {}, {}, {}}}), filter);
        QCOMPARE(selection.experienceCount(), Row(2));
        QCOMPARE(selection.unknownFields(), std::vector<std::string>{"weather"});
        const ValueCounts counts = countBy(selection, "weather", CountingUnit::Experiences);
        QCOMPARE(counts.counts, std::vector<Row>{2});
        QCOMPARE(counts.total, Row(2));
    }

    void oneFilterReachesEveryTable()
    {
        Dataset dataset;
        dataset.structures = tableOf("structures", R"(
            code | network | typology | active
            s1   | CNAF    | CAF      | Oui
            s2   | CNAF    | CAF      | Non
            s3   | CNAM    | CPAM     | Oui
        )");
        dataset.results = tableOf("results", R"(
            code | structure_code | indicator_code | active
            r1   | s1             | I              | Oui
            r2   | s3             | I              | Oui
        )");
        dataset.experiences = tableOf("experiences", R"(
            id | sentiment | structure_id_1
            1  | Négatif   | s1
            2  | Négatif   | s3
        )");
        deriveColumns(dataset);
        FilterState filter;
        filter.set(anyOf("network", {"CNAF"}));
        filter.set(anyOf("active", {"Oui"}));
        filter.set(anyOf("sentiment", {"Négatif"}));
        const Selection selection(std::make_shared<const Dataset>(std::move(dataset)), filter);
        QCOMPARE(selection.structures(), std::vector<Row>{0});
        QCOMPARE(selection.structureCount(), Row(1));
        QCOMPARE(selection.results(), std::vector<Row>{0});
        QCOMPARE(selection.experiences(), std::vector<Row>{0});
        QCOMPARE(selection.unknownFields(), std::vector<std::string>{"active"});
        const ValueCounts typologies = countStructuresBy(selection, "typology");
        QCOMPARE(typologies.total, Row(1));
        QCOMPARE(typologies.counts.at(typologies.dictionary->find("CAF")), Row(1));
    }

    void rangeOnAnotherKindOfColumnHoldsForNothing()
    {
        Condition range;
        range.field = "sentiment";
        range.atLeast = 0;
        FilterState filter;
        filter.set(range);
        QCOMPARE(Selection(datasetOf({{"Positif", "", {}, {}, {}, {}}}), filter).experienceCount(), Row(0));
    }

    void filterStateKeepsOneConditionPerField()
    {
        FilterState filter;
        filter.set(anyOf("a", {"1"}));
        filter.set(anyOf("b", {"1"}));
        filter.set(anyOf("a", {"2"}));
        QCOMPARE(filter.conditions().size(), size_t(2));
        QCOMPARE(filter.conditions().front(), anyOf("a", {"2"}));
        filter.toggle("a", "3");
        filter.toggle("a", "2");
        QCOMPARE(*filter.on("a"), anyOf("a", {"3"}));
        Condition excluding;
        excluding.field = "b";
        excluding.none = {"x", "y"};
        filter.set(excluding);
        filter.toggle("b", "x");
        QCOMPARE(filter.on("b")->none, std::vector<std::string>{"y"});
        QCOMPARE(filter.on("b")->any, std::vector<std::string>{"x"});
        filter.toggle("a", "3");
        QVERIFY(filter.on("a") == nullptr);
        for (size_t i = filter.conditions().size(); i < FilterState::maxConditions; ++i)
            QVERIFY(filter.set(anyOf("f" + std::to_string(i), {"1"})));
        const FilterState full = filter;
        QVERIFY(!filter.toggle("one too many", "1"));
        QCOMPARE(filter, full);
    }
};

QTEST_APPLESS_MAIN(TestSelection)
#include "test_selection.moc"
