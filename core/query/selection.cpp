// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/selection.h"

#include "core/base/number.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <type_traits>

namespace vigie {

namespace {

using Bits = Selection::Bits;

Bits bitAt(size_t position)
{
    return Bits(1) << position;
}

bool hasRange(const Condition& condition)
{
    return condition.from || condition.until || condition.atLeast || condition.below;
}

bool contains(const std::vector<std::string>& values, std::string_view value)
{
    return std::find(values.begin(), values.end(), value) != values.end();
}

/// The same question asked of many: a group of structures may list thousands, and a dictionary has as many.
class Listed
{
public:
    explicit Listed(const std::vector<std::string>& values) : m_sorted(values.begin(), values.end())
    {
        std::sort(m_sorted.begin(), m_sorted.end());
    }
    bool has(std::string_view value) const { return std::binary_search(m_sorted.begin(), m_sorted.end(), value); }

private:
    std::vector<std::string_view> m_sorted;
};

/// The highest bit when any is set, else none: an `if` that no compiler makes a branch of.
Bits topBitIfAny(Bits bits)
{
    return (bits | (0 - bits)) & Selection::noMentionPasses;
}
static_assert(Selection::noMentionPasses == ~(~Bits(0) >> 1), "topBitIfAny() gives this one");

/// Marks the rows of one column that fail one condition. The work per value is done before the loop over the rows:
/// for coded columns a table by code.
class Marker
{
public:
    Marker(const Condition& condition, Bits bit, std::vector<Bits>& bits)
        : m_condition(condition), m_bit(bit), m_bits(bits)
    {
    }

    void operator()(const CodeColumn& column) const
    {
        const std::vector<Bits> failing = failingCodes(column.dictionary());
        column.visit([&bits = m_bits, &failing](auto codes) {
            for (size_t row = 0; row < codes.size(); ++row)
                bits[row] |= failing[codes[row]];
        });
    }

    void operator()(const MultiCodeColumn& column) const
    {
        constexpr uint8_t wanted = 1, unwanted = 2;
        const Dictionary& dictionary = column.dictionary();
        std::vector<uint8_t> verdicts(dictionary.codeCount(), 0);
        const Listed any(m_condition.any), none(m_condition.none);
        for (Code code = 0; code < dictionary.codeCount(); ++code) {
            const std::string_view text = dictionary.text(code);
            if (!hasRange(m_condition) && (m_condition.any.empty() || any.has(text)))
                verdicts[code] |= wanted;
            if (none.has(text))
                verdicts[code] |= unwanted;
        }
        for (Row row = 0; row < column.size(); ++row) {
            const std::span<const Code> members = column.codes(row);
            uint8_t verdict = members.empty() ? verdicts[missingCode] : uint8_t(0);
            for (Code member : members)
                verdict |= verdicts[member];
            m_bits[row] |= verdict == wanted ? 0 : m_bit;
        }
    }

    void operator()(const NumberColumn& column) const
    {
        const auto parse = [](std::string_view text) -> std::optional<double> {
            const auto number = parseNumber(text);
            return number ? std::optional(number->value) : std::nullopt;
        };
        markValues(column, m_condition.atLeast, m_condition.below, m_condition.from || m_condition.until, parse);
    }

    void operator()(const DateColumn& column) const
    {
        markValues(column, m_condition.from, m_condition.until, m_condition.atLeast || m_condition.below, parseDate);
    }

private:
    std::vector<Bits> failingCodes(const Dictionary& dictionary) const
    {
        std::vector<Bits> failing(dictionary.codeCount(), m_bit);
        const Listed any(m_condition.any), none(m_condition.none);
        for (Code code = 0; !hasRange(m_condition) && code < dictionary.codeCount(); ++code) {
            const std::string_view text = dictionary.text(code);
            if ((m_condition.any.empty() || any.has(text)) && !none.has(text))
                failing[code] = 0;
        }
        return failing;
    }

    template <typename ValueColumn, typename Value, typename Parse>
    void markValues(const ValueColumn& column, std::optional<Value> from, std::optional<Value> until, bool foreignRange,
                    Parse&& parse) const
    {
        const auto listed = [&](const std::vector<std::string>& texts) {
            std::vector<Value> values;
            for (const std::string& text : texts) {
                if (const auto value = parse(text))
                    values.push_back(*value);
            }
            return values;
        };
        const std::vector<Value> any = listed(m_condition.any), none = listed(m_condition.none);
        const bool missingPasses = !hasRange(m_condition) &&
                                   (m_condition.any.empty() || contains(m_condition.any, "")) &&
                                   !contains(m_condition.none, "");
        const bool listsNothing = m_condition.any.empty() && m_condition.none.empty();
        if (listsNothing && !foreignRange)
            return markRange(column.values, from, until);
        const auto in = [](const std::vector<Value>& values, Value value) {
            return std::find(values.begin(), values.end(), value) != values.end();
        };
        for (Row row = 0; row < column.values.size(); ++row) {
            const Value value = column.values[row];
            const bool passes = column.isMissing(row)
                                    ? missingPasses
                                    : !foreignRange && !(from && value < *from) && !(until && value >= *until) &&
                                          (m_condition.any.empty() || in(any, value)) && !in(none, value);
            if (!passes)
                m_bits[row] |= m_bit;
        }
    }

    /// Without branches: a period lets about as many rows pass as it stops. A missing date is the least of all, a
    /// missing number compares with nothing, so neither is in a range.
    template <typename Value>
    void markRange(const std::vector<Value>& values, std::optional<Value> from, std::optional<Value> until) const
    {
        const Value least = from.value_or(std::numeric_limits<Value>::lowest());
        const Value first =
            std::is_same_v<Value, LocalSeconds> ? std::max(least, static_cast<Value>(noDate + 1)) : least;
        const bool bounded = until.has_value();
        const Value end = until.value_or(Value());
        const Bits bit = m_bit;
        for (size_t row = 0; row < values.size(); ++row) {
            const bool passes = (values[row] >= first) & (!bounded | (values[row] < end));
            m_bits[row] |= passes ? 0 : bit;
        }
    }

    const Condition& m_condition;
    Bits m_bit;
    std::vector<Bits>& m_bits;
};

/// The bits of one table. Fields that @p askedInstead has too are left to it.
std::vector<Bits> markedRows(const Table& table, const FilterState& filter, const Table* askedInstead = nullptr)
{
    std::vector<Bits> bits(table.rowCount(), 0);
    for (size_t i = 0; i < filter.conditions().size(); ++i) {
        const Condition& condition = filter.conditions()[i];
        const Column* column = table.column(condition.field);
        if (column && !(askedInstead && askedInstead->column(condition.field)))
            std::visit(Marker(condition, bitAt(i), bits), *column);
    }
    return bits;
}

std::vector<Row> clearRows(const std::vector<Bits>& bits)
{
    std::vector<Row> rows(static_cast<size_t>(std::count(bits.begin(), bits.end(), Bits(0))) + 1);
    size_t found = 0;
    for (Row row = 0; row < bits.size(); ++row) {
        rows[found] = row;    // written always, kept when it passes: cheaper than to ask first
        found += bits[row] == 0;
    }
    rows.resize(found);
    return rows;
}

Row clearCount(const std::vector<Bits>& bits)
{
    return static_cast<Row>(std::count(bits.begin(), bits.end(), Bits(0)));
}

}    // namespace

Selection::Selection(std::shared_ptr<const Dataset> dataset, FilterState filter, TextHits hits)
    : m_dataset(std::move(dataset)), m_filter(std::move(filter)), m_hits(std::move(hits)),
      m_experienceBits(markedRows(m_dataset->experiences, m_filter, &m_dataset->mentions)),
      m_mentionBits(markedRows(m_dataset->mentions, m_filter)),
      m_structureBits(markedRows(m_dataset->structures, m_filter)),
      m_resultBits(markedRows(m_dataset->results, m_filter))
{
    markText();
    markMentions();
}

Selection Selection::refiltered(FilterState filter) const
{
    if (filter == m_filter)
        return *this;    // nothing is asked anew: facets without a choice come here at every change
    TextHits kept = filter.text() == m_filter.text() ? m_hits : nullptr;
    return Selection(m_dataset, std::move(filter), std::move(kept));
}

void Selection::markText()
{
    if (!m_filter.text())
        return;
    for (Bits& bits : m_experienceBits)
        bits |= textFails;
    if (!m_hits)
        return;
    for (Row row : *m_hits)
        m_experienceBits[row] &= ~textFails;
}

/// One walk over the mentions, by arithmetic instead of branches: they pass and fail in no order that a processor could
/// guess.
void Selection::markMentions()
{
    const std::vector<Condition>& conditions = m_filter.conditions();
    const bool asked = std::any_of(conditions.begin(), conditions.end(), [&](const Condition& condition) {
        return m_dataset->mentions.column(condition.field) != nullptr;
    });
    if (asked) {
        for (Bits& bits : m_experienceBits)
            bits |= noMentionPasses;
    }
    const std::vector<Row>& experienceOf = m_dataset->experienceOf;
    size_t later = 0;
    for (size_t mention = 1; mention < experienceOf.size(); ++mention)
        later += experienceOf[mention] == experienceOf[mention - 1];
    m_laterMentions.resize(later + 1);    // a place for what is written before it is known to stay
    later = 0;
    for (size_t mention = 0; mention < m_mentionBits.size(); ++mention) {
        const Row experience = experienceOf[mention];
        const Bits own = m_mentionBits[mention], ofExperience = m_experienceBits[experience];
        m_experienceBits[experience] = ofExperience & (~noMentionPasses | topBitIfAny(own));
        m_mentionBits[mention] = own | (ofExperience & ~noMentionPasses);
        m_laterMentions[later] = static_cast<Row>(mention);
        later += mention > 0 && experience == experienceOf[mention - 1];
    }
    m_laterMentions.resize(later);
}

Row Selection::experienceCount() const
{
    return clearCount(m_experienceBits);
}

Row Selection::mentionCount() const
{
    Row count = 0;
    for (size_t mention = 0; mention < m_mentionBits.size(); ++mention) {
        count += m_mentionBits[mention] == 0 && m_dataset->isMention[mention];
    }
    return count;
}

Row Selection::structureCount() const
{
    return clearCount(m_structureBits);
}

std::vector<Row> Selection::experiences() const
{
    return clearRows(m_experienceBits);
}

std::vector<Row> Selection::structures() const
{
    return clearRows(m_structureBits);
}

std::vector<Row> Selection::results() const
{
    return clearRows(m_resultBits);
}

std::vector<std::string> Selection::unknownFields() const
{
    std::vector<std::string> unknown;
    for (const Condition& condition : m_filter.conditions()) {
        if (!m_dataset->mentions.column(condition.field) && !m_dataset->experiences.column(condition.field))
            unknown.push_back(condition.field);
    }
    return unknown;
}

std::vector<Row> rowsPassing(const Table& table, const FilterState& filter)
{
    return clearRows(markedRows(table, filter));
}

Selection::Bits Selection::bitOf(std::string_view field) const
{
    for (size_t i = 0; i < m_filter.conditions().size(); ++i) {
        if (m_filter.conditions()[i].field == field)
            return bitAt(i);
    }
    return 0;
}

}    // namespace vigie
