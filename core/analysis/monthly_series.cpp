// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/monthly_series.h"

#include "core/domain/vocabulary.h"

#include <algorithm>

namespace vigie {

namespace {

/// The month of instants that mostly come in ascending order: the calendar is asked only when the month changes.
class MonthCursor
{
public:
    int monthOf(LocalSeconds instant)
    {
        if (instant < m_start || instant >= m_end) {
            m_month = monthIndex(instant);
            m_start = monthStart(m_month);
            m_end = monthStart(m_month + 1);
        }
        return m_month;
    }

private:
    int m_month = 0;
    LocalSeconds m_start = 0;
    LocalSeconds m_end = 0;
};

constexpr size_t noSentiment = allSentiments.size();

/// For each code of the sentiments its place in allSentiments, or noSentiment.
std::vector<size_t> sentimentPlaces(const CodeColumn* sentiments)
{
    std::vector<size_t> places(sentiments ? sentiments->dictionary().codeCount() : 1, noSentiment);
    for (Code code = 1; code < places.size(); ++code) {
        if (const auto sentiment = sentimentFromLabel(sentiments->dictionary().text(code)))
            places[code] = static_cast<size_t>(*sentiment);
    }
    return places;
}

/// Makes room for a month, keeping the series contiguous.
MonthlySeries::Month& monthIn(std::vector<MonthlySeries::Month>& months, int index)
{
    if (months.empty())
        months.push_back({index, {}, 0});
    while (months.back().index < index)
        months.push_back({months.back().index + 1, {}, 0});
    if (index < months.front().index) {
        std::vector<MonthlySeries::Month> earlier;
        for (int month = index; month < months.front().index; ++month)
            earlier.push_back({month, {}, 0});
        months.insert(months.begin(), earlier.begin(), earlier.end());
    }
    return months[static_cast<size_t>(index - months.front().index)];
}

}    // namespace

MonthlySeries monthlySeries(const Selection& selection, bool ignorePeriod)
{
    const Table& experiences = selection.dataset().experiences;
    const DateColumn* published = experiences.dates("published_on");
    const CodeColumn* sentiments = experiences.codes("sentiment");
    const std::vector<size_t> places = sentimentPlaces(sentiments);
    const Selection::Bits ignored = ignorePeriod ? selection.bitOf("published_on") | selection.bitOf("month") : 0;

    MonthlySeries series;
    MonthCursor cursor;
    for (Row row = 0; row < experiences.rowCount(); ++row) {
        if ((selection.experienceBits()[row] & ~ignored) != 0)
            continue;
        if (!published || published->isMissing(row)) {
            ++series.undated;
            continue;
        }
        MonthlySeries::Month& month = monthIn(series.months, cursor.monthOf(published->values[row]));
        const size_t place = places[sentiments ? sentiments->code(row) : missingCode];
        ++(place == noSentiment ? month.withoutSentiment : month.bySentiment[place]);
    }
    return series;
}

}    // namespace vigie
