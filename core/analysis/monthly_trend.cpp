// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/monthly_trend.h"

#include "core/base/date_time.h"

namespace vigie {

namespace {

/// The months in which the data set has anything, whatever is asked beside the period.
MonthlySeries monthsOfData(const Selection& selection)
{
    FilterState period;
    for (const char* field : {"published_on", "month"}) {
        if (const Condition* condition = selection.filter().on(field))
            period.set(*condition);
    }
    return monthlySeries(Selection(selection.sharedDataset(), period));
}

class Completeness
{
public:
    Completeness(const FilterState& filter, LocalSeconds dateOfData)
    {
        if (dateOfData != noDate)
            m_end = dateOfData + secondsPerDay;
        if (const Condition* period = filter.on("published_on")) {
            m_begin = period->from;
            if (period->until && (!m_end || *period->until < *m_end))
                m_end = period->until;
        }
    }

    bool covers(int month) const
    {
        return (!m_begin || *m_begin <= monthStart(month)) && (!m_end || monthStart(month + 1) <= *m_end);
    }

private:
    std::optional<LocalSeconds> m_begin, m_end;    ///< the end is not in
};

Share shareIn(const MonthlySeries::Month& month, Sentiment sentiment, const Thresholds& thresholds)
{
    qint64 stated = 0;
    for (Row count : month.bySentiment)
        stated += count;
    return shareOf(month.bySentiment[static_cast<size_t>(sentiment)], stated, thresholds);
}

/// Without the condition on the sentiment: a share needs all.
Selection ofAllSentiments(const Selection& selection)
{
    FilterState filter = selection.filter();
    filter.remove("sentiment");
    return selection.refiltered(filter);
}

void addMonths(MonthlyTrend& result, const Selection& selection, std::optional<Sentiment> sentiment,
               LocalSeconds dateOfData, const Thresholds& thresholds)
{
    const MonthlySeries selected = monthlySeries(selection);
    const Completeness completeness(selection.filter(), dateOfData);
    result.undated = selected.undated;
    auto next = selected.months.begin();
    for (const MonthlySeries::Month& ofData : monthsOfData(selection).months) {
        MonthlyTrend::Month month;
        month.counts.index = ofData.index;
        if (next != selected.months.end() && next->index == ofData.index)
            month.counts = *next++;
        month.complete = completeness.covers(ofData.index);
        result.n += month.counts.total();
        if (sentiment)
            month.share = shareIn(month.counts, *sentiment, thresholds);
        if (month.complete && ofData.total() > 0)
            month.value = sentiment ? month.share->fraction : std::optional<double>(month.counts.total());
        result.months.push_back(std::move(month));
    }
}

void addValues(MonthlyTrend& result)
{
    size_t first = 0, last = 0;
    for (size_t i = 0; i < result.months.size(); ++i) {
        if (!result.months[i].value)
            continue;
        first = result.values.empty() ? i : first;
        last = i;
        result.values.push_back(*result.months[i].value);
    }
    result.interrupted = !result.values.empty() && last - first + 1 != result.values.size();
}

}    // namespace

MonthlyTrend monthlyTrend(const Selection& selection, std::optional<Sentiment> sentiment, LocalSeconds dateOfData,
                          const Thresholds& thresholds)
{
    MonthlyTrend result;
    if (sentiment && selection.filter().on("sentiment"))
        addMonths(result, ofAllSentiments(selection), sentiment, dateOfData, thresholds);
    else
        addMonths(result, selection, sentiment, dateOfData, thresholds);
    addValues(result);
    result.chart = controlChartOf(result.values, 0.0);
    if (!result.interrupted)
        result.trend = trendOf(result.values);
    return result;
}

}    // namespace vigie
