// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/co_occurrence.h"

#include "core/domain/vocabulary.h"

#include <algorithm>
#include <memory>
#include <tuple>
#include <unordered_map>

namespace vigie {

namespace {

using Thing = CoOccurrences::Thing;

/// Gives the things of one experience as numbers; the same number is the same thing. Numbers follow the order of
/// things.
class ThingReader
{
public:
    virtual ~ThingReader() = default;
    /// Appends, perhaps some twice.
    virtual void append(Row experience, std::vector<uint32_t>& things) const = 0;

    const std::vector<Thing>& things() const { return m_things; }

protected:
    /// The number of each code of a dictionary; texts in byte order. Index 0 stands for what is missing.
    std::vector<uint32_t> numberedByText(const Dictionary& dictionary, const char* field)
    {
        std::vector<Code> codes;
        for (Code code = 1; code < dictionary.codeCount(); ++code)
            codes.push_back(code);
        std::sort(codes.begin(), codes.end(), [&](Code a, Code b) { return dictionary.text(a) < dictionary.text(b); });
        std::vector<uint32_t> numbers(dictionary.codeCount(), 0);
        for (Code code : codes) {
            numbers[code] = static_cast<uint32_t>(m_things.size());
            m_things.push_back({field, std::string(dictionary.text(code))});
        }
        return numbers;
    }

    std::vector<Thing> m_things;
};

class CriteriaReader : public ThingReader
{
public:
    explicit CriteriaReader(const Dataset& dataset)
    {
        for (Criterion criterion : allCriteria) {
            for (Sentiment sentiment : allSentiments)
                m_things.push_back({std::string(criterionField(criterion)), std::string(sentimentLabel(sentiment))});
            const CodeColumn* column = dataset.experiences.codes(criterionField(criterion));
            std::vector<std::optional<uint32_t>> numbers(column ? column->dictionary().codeCount() : 0);
            for (Code code = 1; code < numbers.size(); ++code) {
                if (const auto polarity = sentimentFromLabel(column->dictionary().text(code)))
                    numbers[code] = static_cast<uint32_t>(static_cast<size_t>(criterion) * allSentiments.size() +
                                                          static_cast<size_t>(*polarity));
            }
            m_columns.push_back({column, std::move(numbers)});
        }
    }

    void append(Row experience, std::vector<uint32_t>& things) const override
    {
        for (const auto& [column, numbers] : m_columns) {
            if (column && numbers[column->code(experience)])
                things.push_back(*numbers[column->code(experience)]);
        }
    }

private:
    std::vector<std::pair<const CodeColumn*, std::vector<std::optional<uint32_t>>>> m_columns;
};

class ChannelReader : public ThingReader
{
public:
    explicit ChannelReader(const Dataset& dataset)
        : m_dataset(dataset), m_column(dataset.mentions.multiCodes("channel"))
    {
        if (m_column)
            m_numbers = numberedByText(m_column->dictionary(), "channel");
    }

    void append(Row experience, std::vector<uint32_t>& things) const override
    {
        for (Row mention = m_dataset.mentionStart[experience];
             m_column && mention < m_dataset.mentionStart[experience + 1]; ++mention) {
            for (Code code : m_column->codes(mention))
                things.push_back(m_numbers[code]);
        }
    }

private:
    const Dataset& m_dataset;
    const MultiCodeColumn* m_column;
    std::vector<uint32_t> m_numbers;
};

class TypologyReader : public ThingReader
{
public:
    explicit TypologyReader(const Dataset& dataset) : m_dataset(dataset), m_column(dataset.mentions.codes("typology"))
    {
        if (m_column)
            m_numbers = numberedByText(m_column->dictionary(), "typology");
    }

    void append(Row experience, std::vector<uint32_t>& things) const override
    {
        for (Row mention = m_dataset.mentionStart[experience];
             m_column && mention < m_dataset.mentionStart[experience + 1]; ++mention) {
            if (m_column->code(mention) != missingCode)
                things.push_back(m_numbers[m_column->code(mention)]);
        }
    }

private:
    const Dataset& m_dataset;
    const CodeColumn* m_column;
    std::vector<uint32_t> m_numbers;
};

std::unique_ptr<ThingReader> readerFor(const Dataset& dataset, Together of)
{
    switch (of) {
    case Together::Criteria:
        return std::make_unique<CriteriaReader>(dataset);
    case Together::Channels:
        return std::make_unique<ChannelReader>(dataset);
    case Together::Typologies:
        return std::make_unique<TypologyReader>(dataset);
    }
    return nullptr;
}

/// True when two mentions of the experience differ in what both of them say.
bool isAcrossServices(const Dataset& dataset, const CodeColumn* column, Row experience)
{
    Code before = missingCode;
    for (Row mention = dataset.mentionStart[experience]; column && mention < dataset.mentionStart[experience + 1];
         ++mention) {
        const Code code = column->code(mention);
        if (code != missingCode && before != missingCode && code != before)
            return true;
        before = code != missingCode ? code : before;
    }
    return false;
}

using PairTally = std::unordered_map<uint64_t, qint64>;

CoOccurrences::Pair pairOf(uint64_t key, qint64 both, const std::vector<Thing>& things,
                           const std::vector<qint64>& alone, qint64 n, const Thresholds& thresholds)
{
    const size_t first = key >> 32, second = key & 0xFFFFFFFFu;
    CoOccurrences::Pair pair;
    pair.first = things[first];
    pair.second = things[second];
    pair.counts = {both, alone[first], alone[second], n};
    pair.reliability = reliabilityOf(both, thresholds);
    if (pair.reliability != Reliability::Hidden) {
        pair.lift = pair.counts.lift();
        pair.jaccard = pair.counts.jaccard();
    }
    return pair;
}

}    // namespace

CoOccurrences coOccurrences(const Selection& selection, Together of, const Thresholds& thresholds)
{
    const Dataset& dataset = selection.dataset();
    const CodeColumn* typologies = dataset.mentions.codes("typology");
    const CodeColumn* structures = dataset.mentions.codes("structure_code");
    const std::unique_ptr<ThingReader> reader = readerFor(dataset, of);
    CoOccurrences result;
    result.of = of;
    std::vector<qint64> alone(reader->things().size(), 0);
    PairTally together;
    std::vector<uint32_t> things;
    for (Row experience : selection.experiences()) {
        if (isAcrossServices(dataset, typologies, experience) || isAcrossServices(dataset, structures, experience))
            result.acrossServices.push_back(experience);
        things.clear();
        reader->append(experience, things);
        std::sort(things.begin(), things.end());
        things.erase(std::unique(things.begin(), things.end()), things.end());
        result.experiences += things.empty() ? 0 : 1;
        result.withSeveral += things.size() > 1 ? 1 : 0;
        for (size_t i = 0; i < things.size(); ++i) {
            ++alone[things[i]];
            for (size_t j = i + 1; j < things.size(); ++j)
                ++together[uint64_t(things[i]) << 32 | things[j]];
        }
    }
    std::vector<std::pair<uint64_t, qint64>> ordered(together.begin(), together.end());
    // Numbers follow the order of the things, so that keys do for the pairs.
    std::sort(ordered.begin(), ordered.end(), [](const auto& a, const auto& b) {
        return std::tuple(-a.second, a.first) < std::tuple(-b.second, b.first);
    });
    for (const auto& [key, both] : ordered)
        result.pairs.push_back(pairOf(key, both, reader->things(), alone, result.experiences, thresholds));
    return result;
}

}    // namespace vigie
