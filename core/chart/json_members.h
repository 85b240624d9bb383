// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chart/figure_spec.h"

#include <algorithm>
#include <concepts>
#include <type_traits>

// The members of every part of a figure as JSON, said once for writing and for reading: members(archive, part) names
// each with required() (always written, an error when missing) or optional() (left out when empty), and what must hold
// between them with check(), which writing does not ask. The archives are JsonOutput and JsonInput.

namespace vigie::figure_json {

template <typename T, typename Part>
concept Like = std::same_as<std::remove_const_t<T>, Part>;

template <typename Archive>
void members(Archive& archive, Like<MarkTarget> auto& target)
{
    archive.required("field", target.field);
    archive.optional("values", target.values);
}

template <typename Archive>
void members(Archive& archive, Like<Interval> auto& interval)
{
    archive.required("low", interval.low);
    archive.required("high", interval.high);
}

template <typename Archive>
void members(Archive& archive, Like<StackedBars::Series> auto& series)
{
    archive.required("name", series.name);
    archive.required("colour", series.colour);
    archive.required("values", series.values);
}

template <typename Archive>
void members(Archive& archive, Like<StackedBars> auto& bars)
{
    archive.required("categories", bars.categories);
    archive.required("targets", bars.targets);
    archive.required("series", bars.series);
    archive.optional("value_title", bars.valueTitle);
    const auto each = static_cast<size_t>(bars.categories.size());
    archive.check("targets", bars.targets.size() == each);
    for (const StackedBars::Series& series : bars.series)
        archive.check("series", series.values.size() == each);
}

template <typename Archive>
void members(Archive& archive, Like<BoxPlot::Member> auto& member)
{
    archive.required("name", member.name);
    archive.required("value", member.value);
    archive.optional("target", member.target);
}

template <typename Archive>
void members(Archive& archive, Like<BoxPlot::Box> auto& box)
{
    archive.required("name", box.name);
    archive.required("n", box.n);
    archive.required("missing", box.missing);
    archive.required("lower_whisker", box.lowerWhisker);
    archive.required("lower_quartile", box.lowerQuartile);
    archive.required("median", box.median);
    archive.required("upper_quartile", box.upperQuartile);
    archive.required("upper_whisker", box.upperWhisker);
    archive.required("points", box.points);
    archive.optional("points_only", box.pointsOnly);
    archive.optional("target", box.target);
    archive.optional("members", box.members);
}

template <typename Archive>
void members(Archive& archive, Like<BoxPlot> auto& plot)
{
    archive.required("boxes", plot.boxes);
    archive.optional("value_title", plot.valueTitle);
}

template <typename Archive>
void members(Archive& archive, Like<ShareDots::Dot> auto& dot)
{
    archive.required("name", dot.name);
    archive.required("n", dot.n);
    archive.optional("fraction", dot.fraction);
    archive.optional("low", dot.low);
    archive.optional("high", dot.high);
    archive.required("reliability", dot.reliability);
    archive.optional("target", dot.target);
}

template <typename Archive>
void members(Archive& archive, Like<ShareDots> auto& dots)
{
    archive.required("dots", dots.dots);
    archive.optional("value_title", dots.valueTitle);
    archive.required("colour", dots.colour);
    archive.optional("hidden_text", dots.hiddenText);
}

template <typename Archive>
void members(Archive& archive, Like<CountMatrix::CellOfMatrix> auto& cell)
{
    archive.required("count", cell.count);
    archive.optional("row_share", cell.rowShare);
    archive.optional("target", cell.target);
}

template <typename Archive>
void members(Archive& archive, Like<CountMatrix> auto& matrix)
{
    archive.required("row_names", matrix.rowNames);
    archive.required("column_names", matrix.columnNames);
    archive.required("column_colours", matrix.columnColours);
    archive.required("rows", matrix.rows);
    const auto columns = static_cast<size_t>(matrix.columnNames.size());
    archive.check("column_colours", matrix.columnColours.size() == columns);
    archive.check("rows", matrix.rows.size() == static_cast<size_t>(matrix.rowNames.size()));
    for (const auto& row : matrix.rows)
        archive.check("rows", row.size() == columns);
}

template <typename Archive>
void members(Archive& archive, Like<FunnelPlot::Point> auto& point)
{
    archive.optional("name", point.name);
    archive.required("n", point.n);
    archive.required("share", point.share);
    archive.required("z", point.z);
    archive.required("position", point.position);
    archive.required("reliability", point.reliability);
    archive.optional("target", point.target);
    archive.check("n", point.n > 0);    // the axis is logarithmic
}

template <typename Archive>
void members(Archive& archive, Like<FunnelPlot::Limits> auto& limits)
{
    archive.required("n", limits.n);
    archive.required("within_95", limits.within95);
    archive.required("within_998", limits.within998);
    archive.check("n", limits.n > 0);
}

template <typename Archive>
void members(Archive& archive, Like<FunnelPlot> auto& plot)
{
    archive.required("points", plot.points);
    archive.required("limits", plot.limits);
    archive.required("centre", plot.centre);
    archive.required("colour", plot.colour);
    archive.optional("share_title", plot.shareTitle);
    archive.optional("size_title", plot.sizeTitle);
    archive.optional("hidden_text", plot.hiddenText);
    archive.optional("caution_text", plot.cautionText);
}

template <typename Archive>
void members(Archive& archive, Like<SurvivalCurves::Step> auto& step)
{
    archive.required("days", step.days);
    archive.required("answered", step.answered);
    archive.optional("interval", step.interval);
}

template <typename Archive>
void members(Archive& archive, Like<Survival::Quantile> auto& quantile)
{
    archive.optional("days", quantile.days);
    archive.optional("low", quantile.low);
    archive.optional("high", quantile.high);
}

template <typename Archive>
void members(Archive& archive, Like<SurvivalCurves::Curve> auto& curve)
{
    archive.required("name", curve.name);
    archive.required("n", curve.n);
    archive.required("answered", curve.answered);
    archive.required("steps", curve.steps);
    archive.required("last_day", curve.lastDay);
    archive.required("median", curve.median);
    archive.required("reliability", curve.reliability);
    archive.optional("whole", curve.whole);
    archive.optional("target", curve.target);
}

template <typename Archive>
void members(Archive& archive, Like<SurvivalCurves> auto& curves)
{
    archive.required("curves", curves.curves);
    archive.required("horizon", curves.horizon);
    archive.optional("share_title", curves.shareTitle);
    archive.optional("days_title", curves.daysTitle);
    archive.optional("not_reached_text", curves.notReachedText);
    archive.check("horizon", curves.horizon >= 0);
}

template <typename Archive>
void members(Archive& archive, Like<ControlLine::Month> auto& month)
{
    archive.required("name", month.name);
    archive.required("n", month.n);
    archive.optional("value", month.value);
    archive.optional("complete", month.complete);
    archive.optional("few_testimonies", month.fewTestimonies);
    archive.required("signal", month.signal);
    archive.optional("above", month.above);
    archive.optional("target", month.target);
}

template <typename Archive>
void members(Archive& archive, Like<ControlLine::Limits> auto& limits)
{
    archive.required("mean", limits.mean);
    archive.required("lower", limits.lower);
    archive.required("upper", limits.upper);
}

template <typename Archive>
void members(Archive& archive, Like<ControlLine> auto& line)
{
    archive.required("months", line.months);
    archive.optional("limits", line.limits);
    archive.optional("is_share", line.isShare);
    archive.required("colour", line.colour);
    archive.optional("value_title", line.valueTitle);
    archive.optional("direction", line.direction);
}

template <typename Archive>
void members(Archive& archive, Like<ProfileSpine::Line> auto& line)
{
    archive.required("name", line.name);
    archive.optional("value", line.value);
    archive.optional("percentile", line.percentile);
    archive.optional("standing", line.standing);
    archive.optional("point_only", line.pointOnly);
    archive.optional("remark", line.remark);
    archive.optional("details", line.details);
    archive.required("n", line.n);
    archive.optional("target", line.target);
    archive.check("percentile", !line.percentile || (*line.percentile >= 0 && *line.percentile <= 100));
}

template <typename Archive>
void members(Archive& archive, Like<ProfileSpine> auto& spine)
{
    archive.required("lines", spine.lines);
    archive.optional("scale_title", spine.scaleTitle);
}

template <typename Archive>
void members(Archive& archive, Like<PeriodSeries::Point> auto& point)
{
    archive.required("name", point.name);
    archive.required("at", point.at);
    archive.required("value", point.value);
    archive.required("n", point.n);
    archive.optional("compared", point.compared);
    archive.optional("break_text", point.breakText);
    archive.optional("target", point.target);
}

template <typename Archive>
void members(Archive& archive, Like<PeriodSeries> auto& series)
{
    archive.required("points", series.points);
    archive.optional("of_one", series.ofOne);
    archive.optional("value_title", series.valueTitle);
    archive.optional("direction", series.direction);
}

template <typename Archive>
void members(Archive& archive, Like<ScatterPlot::Point> auto& point)
{
    archive.required("name", point.name);
    archive.required("x", point.x);
    archive.required("y", point.y);
    archive.optional("target", point.target);
}

template <typename Archive>
void members(Archive& archive, Like<ScatterPlot> auto& plot)
{
    archive.required("points", plot.points);
    archive.optional("x_median", plot.xMedian);
    archive.optional("y_median", plot.yMedian);
    archive.optional("x_title", plot.xTitle);
    archive.optional("y_title", plot.yTitle);
    archive.optional("named", plot.named);
    archive.optional("correlation", plot.correlation);
}

template <typename Archive>
void members(Archive& archive, Like<CategoryBars::Bar> auto& bar)
{
    archive.required("name", bar.name);
    archive.required("count", bar.count);
    archive.optional("share", bar.share);
    archive.optional("target", bar.target);
}

template <typename Archive>
void members(Archive& archive, Like<CategoryBars> auto& bars)
{
    archive.required("bars", bars.bars);
    archive.optional("value_title", bars.valueTitle);
    archive.required("colour", bars.colour);
}

template <typename Archive>
void members(Archive& archive, Like<Histogram::Bin> auto& bin)
{
    archive.required("from", bin.from);
    archive.required("to", bin.to);
    archive.required("count", bin.count);
    archive.optional("target", bin.target);
    archive.check("to", bin.from < bin.to);
}

template <typename Archive>
void members(Archive& archive, Like<Histogram> auto& histogram)
{
    archive.required("bins", histogram.bins);
    archive.optional("median", histogram.median);
    archive.required("beyond", histogram.beyond);
    archive.optional("value_title", histogram.valueTitle);
    archive.optional("count_title", histogram.countTitle);
    archive.required("colour", histogram.colour);
    archive.check("bins", std::ranges::is_sorted(histogram.bins, {}, &Histogram::Bin::from));
}

}    // namespace vigie::figure_json
