// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/range_brush.h"

#include <algorithm>
#include <cmath>

namespace vigie {

namespace {

/// One experience and the value by which it enters and leaves.
struct Entry
{
    double value;
    Row experience;
};

/// Where a counted field is found, and its counts so far.
struct CountedField
{
    CountedField(const Dataset& dataset, std::string_view name)
    {
        const Column* column = dataset.mentions.column(name);
        ofMentions = column != nullptr;
        if (!column)
            column = dataset.experiences.column(name);
        single = std::get_if<CodeColumn>(column);
        several = std::get_if<MultiCodeColumn>(column);
        dictionary = single    ? single->sharedDictionary()
                     : several ? several->sharedDictionary()
                               : std::make_shared<const Dictionary>();
        experiences.assign(dictionary->codeCount(), 0);
        mentions.assign(dictionary->codeCount(), 0);
    }

    template <typename Take>
    void each(Row row, Take&& take) const
    {
        if (single) {
            take(single->code(row));
        } else if (several && !several->codes(row).empty()) {
            for (Code code : several->codes(row))
                take(code);
        } else {
            take(missingCode);
        }
    }

    bool has(Row row, Code wanted) const
    {
        bool found = false;
        each(row, [&](Code code) { found = found || code == wanted; });
        return found;
    }

    const CodeColumn* single = nullptr;
    const MultiCodeColumn* several = nullptr;
    bool ofMentions = false;
    std::shared_ptr<const Dictionary> dictionary;
    std::vector<Row> experiences;    ///< by code
    std::vector<Row> mentions;       ///< by code
};

std::vector<double> valuesOf(const Table& experiences, std::string_view field)
{
    if (const NumberColumn* numbers = experiences.numbers(field))
        return numbers->values;
    std::vector<double> values(experiences.rowCount(), NumberColumn::missing);
    const DateColumn* dates = experiences.dates(field);
    for (Row row = 0; dates && row < values.size(); ++row) {
        if (!dates->isMissing(row))
            values[row] = static_cast<double>(dates->values[row]);
    }
    return values;
}

}    // namespace

struct RangeBrush::State
{
    enum class Step : Row { Enter = 1, Leave = static_cast<Row>(-1) };    // added to counts, which wrap round

    void move(size_t first, size_t end, Step step)
    {
        for (size_t at = first; at < end; ++at)
            moveExperience(entries[at].experience, static_cast<Row>(step));
    }

    void moveExperience(Row experience, Row step)
    {
        passing.clear();
        Row realMentions = 0;
        for (Row mention = dataset->mentionStart[experience]; mention < dataset->mentionStart[experience + 1];
             ++mention) {
            if (!mentionPasses[mention])
                continue;
            passing.push_back(mention);
            realMentions += dataset->isMention[mention];
        }
        mentionCount += step * realMentions;
        for (CountedField& field : fields) {
            if (field.ofMentions)
                moveMentions(field, step);
            else
                field.each(experience, [&](Code code) {
                    field.experiences[code] += step;
                    field.mentions[code] += step * realMentions;
                });
        }
    }

    /// In the unit "experiences" a value counts once, however many of the mentions have it.
    void moveMentions(CountedField& field, Row step) const
    {
        for (size_t at = 0; at < passing.size(); ++at) {
            field.each(passing[at], [&](Code code) {
                field.mentions[code] += dataset->isMention[passing[at]] ? step : 0;
                const auto earlier = passing.begin() + static_cast<std::ptrdiff_t>(at);
                if (std::none_of(passing.begin(), earlier, [&](Row mention) { return field.has(mention, code); }))
                    field.experiences[code] += step;
            });
        }
    }

    size_t placeOf(double value) const
    {
        const auto found = std::lower_bound(entries.begin(), entries.end(), value,
                                            [](const Entry& entry, double limit) { return entry.value < limit; });
        return static_cast<size_t>(found - entries.begin());
    }

    std::shared_ptr<const Dataset> dataset;
    std::vector<Entry> entries;            ///< experiences that pass the other conditions, ascending by value
    std::vector<uint8_t> mentionPasses;    ///< the other conditions
    std::vector<CountedField> fields;
    std::vector<Row> passing;    ///< mentions of the experience in hand; kept for its memory
    Row mentionCount = 0;
    size_t first = 0, end = 0;    ///< entries that are in the range
};

RangeBrush::RangeBrush(const Selection& selection, std::string_view field,
                       const std::vector<std::string>& countedFields)
    : m_state(std::make_unique<State>())
{
    State& state = *m_state;
    state.dataset = selection.sharedDataset();
    const Selection::Bits kept = ~selection.bitOf(field);
    for (Selection::Bits bits : selection.mentionBits())
        state.mentionPasses.push_back((bits & kept) == 0);
    const std::vector<double> values = valuesOf(state.dataset->experiences, field);
    for (Row row = 0; row < values.size(); ++row) {
        if ((selection.experienceBits()[row] & kept) == 0 && !std::isnan(values[row]))
            state.entries.push_back({values[row], row});
    }
    const auto less = [](const Entry& a, const Entry& b) { return a.value < b.value; };
    if (!std::is_sorted(state.entries.begin(), state.entries.end(), less))
        std::sort(state.entries.begin(), state.entries.end(), less);
    for (const std::string& counted : countedFields)
        state.fields.emplace_back(*state.dataset, counted);
}

RangeBrush::~RangeBrush() = default;
RangeBrush::RangeBrush(RangeBrush&&) noexcept = default;
RangeBrush& RangeBrush::operator=(RangeBrush&&) noexcept = default;

void RangeBrush::moveTo(double from, double until)
{
    State& state = *m_state;
    const size_t first = state.placeOf(from);
    const size_t end = std::max(first, state.placeOf(until));
    // What both ranges share stays; when they share nothing, that is an empty stretch of the old one.
    const size_t sharedFirst = std::clamp(first, state.first, state.end);
    const size_t sharedEnd = std::clamp(end, sharedFirst, state.end);
    state.move(state.first, sharedFirst, State::Step::Leave);
    state.move(sharedEnd, state.end, State::Step::Leave);
    if (sharedFirst == sharedEnd) {
        state.move(first, end, State::Step::Enter);
    } else {
        state.move(first, sharedFirst, State::Step::Enter);
        state.move(sharedEnd, end, State::Step::Enter);
    }
    state.first = first;
    state.end = end;
}

Row RangeBrush::experienceCount() const
{
    return static_cast<Row>(m_state->end - m_state->first);
}

Row RangeBrush::mentionCount() const
{
    return m_state->mentionCount;
}

ValueCounts RangeBrush::counts(size_t position, CountingUnit unit) const
{
    const CountedField& field = m_state->fields[position];
    if (unit == CountingUnit::Mentions)
        return {field.dictionary, field.mentions, mentionCount()};
    return {field.dictionary, field.experiences, experienceCount()};
}

}    // namespace vigie
