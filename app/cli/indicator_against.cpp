// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/indicator_answers.h"
#include "core/analysis/indicator_pairs.h"

#include <QCoreApplication>

namespace vigie::cli {

namespace {

Result<PairUnit> pairUnit(const Arguments& arguments)
{
    const QString word = arguments.value(QStringLiteral("by"));
    if (word.isEmpty())
        return PairUnit::Structures;
    if (word == QLatin1String("typology") || word == QLatin1String("typologie"))
        return PairUnit::TypologyMedians;
    return wrongUsage(QCoreApplication::translate("Cli", "--against goes by structure, or with --by typology"));
}

}    // namespace

Result<AnswerTable> indicatorAgainst(const IndicatorRequest& request)
{
    const auto unit = pairUnit(request.arguments);
    if (!unit)
        return unit.error();
    const QString code = request.arguments.value(QStringLiteral("against"));
    const IndicatorEntry* other = request.dictionary.find(code.toStdString());
    if (!other)
        return wrongUsage(QCoreApplication::translate("Cli", "there is no indicator %1").arg(code));
    const auto pairs = indicatorPairs(request.selection, *request.indicator, *other, *unit);
    if (!pairs)
        return pairs.error();
    AnswerTable table;
    table.add("against", other->code);
    table.add("against_title", other->title);
    table.add("unit_x", pairs->xUnit);
    table.add("unit_y", pairs->yUnit);
    table.add("point", pairs->unit == PairUnit::Structures ? "structure" : "typology");
    table.add("n", static_cast<qint64>(pairs->points.size()));
    table.add("only_x", pairs->onlyX);
    table.add("only_y", pairs->onlyY);
    table.add("median_x", pairs->xMedian);
    table.add("median_y", pairs->yMedian);
    table.add("rho", pairs->correlation ? AnswerCell(pairs->correlation->rho) : AnswerCell());
    table.facts.push_back({"quadrants",
                           {},
                           {{"both_low", pairs->quadrants.bothLow},
                            {"only_x_high", pairs->quadrants.onlyXHigh},
                            {"only_y_high", pairs->quadrants.onlyYHigh},
                            {"both_high", pairs->quadrants.bothHigh},
                            {"on_median", pairs->quadrants.onMedian}}});
    table.notes.push_back(pairs->note);
    table.columns = {"point", "x", "y"};
    for (const IndicatorPairs::Point& point : pairs->points)
        table.rows.push_back({point.name, point.x, point.y});
    return table;
}

}    // namespace vigie::cli
