// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/engine/plain_loops.h"

#include <algorithm>

namespace vigie::bench {

namespace {

constexpr uint8_t sentimentBit = 1, departmentBit = 2, periodBit = 4;    // as markValuesAndPeriod() sets them

uint16_t dayOf(LocalSeconds instant)
{
    return instant == noDate ? uint16_t(0) : static_cast<uint16_t>(instant / secondsPerDay);
}

/// Four partial histograms, so that equal neighbours do not wait for each other. Pointers, and none that could look
/// into another's memory: the compiler may then keep everything in registers.
template <typename Code>
void histogram(const Code* __restrict codes, const uint8_t* __restrict passing, size_t rows,
               std::vector<uint32_t>& counts)
{
    const size_t values = counts.size();
    std::fill(counts.begin(), counts.end(), 0);
    if (values > 1024) {
        uint32_t* __restrict all = counts.data();
        for (size_t row = 0; row < rows; ++row)
            all[codes[row]] += passing[row];
        return;
    }
    std::vector<uint32_t> partial(4 * values);
    uint32_t *a = partial.data(), *b = a + values, *c = b + values, *d = c + values;
    size_t row = 0;
    for (; row + 4 <= rows; row += 4) {
        a[codes[row]] += passing[row];
        b[codes[row + 1]] += passing[row + 1];
        c[codes[row + 2]] += passing[row + 2];
        d[codes[row + 3]] += passing[row + 3];
    }
    for (; row < rows; ++row)
        a[codes[row]] += passing[row];
    for (size_t value = 0; value < values; ++value)
        counts[value] = a[value] + b[value] + c[value] + d[value];
}

void markValuesAndPeriod(const uint8_t* __restrict values, uint8_t wanted, const uint16_t* __restrict days,
                         uint16_t from, uint16_t until, uint8_t* __restrict failing, size_t rows)
{
    for (size_t row = 0; row < rows; ++row)
        failing[row] = static_cast<uint8_t>((values[row] != wanted) | ((days[row] < from) | (days[row] >= until)) << 2);
}

void markListed(const uint8_t* __restrict values, const uint8_t* __restrict fails, uint8_t* __restrict failing,
                size_t rows)
{
    for (size_t row = 0; row < rows; ++row)
        failing[row] |= fails[values[row]];
}

void setPassing(const uint8_t* __restrict failing, uint8_t others, uint8_t* __restrict passing, size_t rows)
{
    for (size_t row = 0; row < rows; ++row)
        passing[row] = (failing[row] & others) == 0;
}

}    // namespace

PlainLoops::PlainLoops(const Dataset& dataset, const std::string& sentiment,
                       const std::vector<std::string>& departments, LocalSeconds from, LocalSeconds until)
    : m_failing(dataset.experiences.rowCount()), m_passing(m_failing.size()), m_fromDay(dayOf(from)),
      m_untilDay(dayOf(until))
{
    for (size_t i = 0; i < m_fields.size(); ++i) {
        const std::string& name = chartFields[i];
        const CodeColumn* ofMentions = dataset.mentions.codes(name);
        const CodeColumn& column = ofMentions ? *ofMentions : *dataset.experiences.codes(name);
        Field& field = m_fields[i];
        field.counts.resize(column.dictionary().codeCount());
        field.ownBit = name == "sentiment"    ? sentimentBit
                       : name == "department" ? departmentBit
                       : name == "month"      ? periodBit
                                              : uint8_t(0);
        for (Row row = 0; row < m_failing.size(); ++row) {
            const Code code = column.code(ofMentions ? dataset.mentionStart[row] : row);
            if (field.counts.size() <= 256)
                field.narrow.push_back(static_cast<uint8_t>(code));
            else
                field.wide.push_back(static_cast<uint16_t>(code));
        }
    }
    m_sentiment = static_cast<uint8_t>(dataset.experiences.codes("sentiment")->dictionary().find(sentiment));
    m_departmentFails.fill(departmentBit);
    for (const std::string& department : departments)
        m_departmentFails[dataset.mentions.codes("department")->dictionary().find(department)] = 0;
    const DateColumn& published = *dataset.experiences.dates("published_on");
    const MultiCodeColumn& channels = *dataset.mentions.multiCodes("channel");
    m_channelCounts.resize(channels.dictionary().codeCount());
    for (Row row = 0; row < m_failing.size(); ++row) {
        m_days.push_back(dayOf(published.values[row]));
        m_channelStarts.push_back(static_cast<uint32_t>(m_channels.size()));
        for (Code code : channels.codes(dataset.mentionStart[row]))
            m_channels.push_back(static_cast<uint8_t>(code));
    }
    m_channelStarts.push_back(static_cast<uint32_t>(m_channels.size()));
}

size_t PlainLoops::refresh()
{
    const size_t rows = m_failing.size();
    markValuesAndPeriod(m_fields[0].narrow.data(), m_sentiment, m_days.data(), m_fromDay, m_untilDay, m_failing.data(),
                        rows);
    markListed(m_fields[1].narrow.data(), m_departmentFails.data(), m_failing.data(), rows);
    for (Field& field : m_fields) {
        setPassing(m_failing.data(), static_cast<uint8_t>(~field.ownBit), m_passing.data(), rows);
        if (field.wide.empty())
            histogram(field.narrow.data(), m_passing.data(), rows, field.counts);
        else
            histogram(field.wide.data(), m_passing.data(), rows, field.counts);
    }
    std::fill(m_channelCounts.begin(), m_channelCounts.end(), 0);
    size_t passing = 0;
    for (size_t row = 0; row < rows; ++row) {
        if (m_failing[row] != 0)
            continue;
        ++passing;
        for (uint32_t at = m_channelStarts[row]; at < m_channelStarts[row + 1]; ++at)
            ++m_channelCounts[m_channels[at]];
    }
    return passing;
}

}    // namespace vigie::bench
