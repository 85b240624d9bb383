// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/territory_profile_figure.h"

#include "core/chart/figure_frame.h"
#include "core/chart/value_text.h"

#include <QCoreApplication>

namespace vigie {

namespace {

QString withUnit(double value, const QString& unit)
{
    return unit.isEmpty() ? measureText(value) : measureText(value) + QChar(0x00a0) + unit;
}

QString structuresText(qint64 structures)
{
    const auto count = static_cast<int>(structures);
    return QCoreApplication::translate("Figure", "Median of %Ln structure(s)", nullptr, count);
}

QString detailsOf(const TerritoryIndicator& indicator, const QString& unit)
{
    QStringList lines{structuresText(indicator.structures)};
    const Distribution& medians = indicator.departments;
    if (medians.n >= fewestForBox)
        lines << QCoreApplication::translate("Figure", "Middle half of the départements: %1 – %2, median %3")
                     .arg(withUnit(*medians.lowerQuartile, unit), withUnit(*medians.upperQuartile, unit),
                          withUnit(*medians.median, unit));
    return lines.join(u'\n');
}

ProfileSpine::Line spineLine(const TerritoryIndicator& indicator)
{
    ProfileSpine::Line line;
    line.name = fromData(indicator.title);
    if (!indicator.network.empty())
        line.name = QCoreApplication::translate("Figure", "%1 (%2)").arg(line.name, fromData(indicator.network));
    line.target = {"indicator_code", {indicator.code}};
    if (indicator.refused) {
        line.remark = QCoreApplication::translate("Figure", "several units");
        line.details = indicator.refused->message();
        return line;
    }
    const QString unit = fromData(indicator.unit);
    line.value = withUnit(indicator.median, unit);
    line.details = detailsOf(indicator, unit);
    line.n = indicator.departments.n;
    if (line.n < fewestForBox) {
        line.remark = QCoreApplication::translate("Figure", "too few départements to compare with");
        return line;
    }
    line.percentile = indicator.position.percentile;
    line.standing = standingText(indicator.standing);
    return line;
}

PlottedTable plottedTable(const std::vector<TerritoryIndicator>& indicators, const ProfileSpine& spine)
{
    PlottedTable table;
    table.columns << QCoreApplication::translate("Figure", "Indicator")
                  << QCoreApplication::translate("Figure", "Median")
                  << QCoreApplication::translate("Figure", "Structures")
                  << QCoreApplication::translate("Figure", "Percentile")
                  << QCoreApplication::translate("Figure", "Among the départements")
                  << QCoreApplication::translate("Figure", "Départements");
    for (size_t i = 0; i < indicators.size(); ++i) {
        const ProfileSpine::Line& line = spine.lines[i];
        const bool readable = !indicators[i].refused;
        table.rows.push_back(
            {line.name,
             readable ? PlottedCell(line.value, PlottedCell::Form::Measure, indicators[i].median) : PlottedCell(),
             readable ? countCell(indicators[i].structures) : PlottedCell(), measureCell(line.percentile, 0),
             line.standing.isEmpty() ? line.remark : line.standing, countCell(line.n)});
    }
    return table;
}

QString fewText(const TerritoryProfile& profile)
{
    if (profile.indicatorsOfFew == 0)
        return {};
    const auto few = static_cast<int>(profile.indicatorsOfFew);
    return QCoreApplication::translate(
               "Figure", "%Ln indicator(s) left out: fewer than %1 structures here have a value.", nullptr, few)
        .arg(countText(fewestForBox));
}

QString description(const QString& department, const TerritoryProfile& profile, const ProfileSpine& spine)
{
    if (spine.lines.empty())
        return QStringList{QCoreApplication::translate("Figure", "No indicator can be shown for %1.").arg(department),
                           fewText(profile)}
            .join(u' ')
            .trimmed();
    QStringList said;
    for (const ProfileSpine::Line& line : spine.lines)
        said << QStringLiteral("%1: %2").arg(
            line.name, line.percentile ? QCoreApplication::translate("Figure", "%1, percentile %2, %3")
                                             .arg(line.value, measureText(*line.percentile, 0), line.standing)
                                       : line.remark);
    return QCoreApplication::translate("Figure", "Indicators of %1 among the départements. %2.")
        .arg(department, said.join(QStringLiteral("; ")));
}

}    // namespace

FigureSpec territoryProfileFigure(const FigureContext& context, const TerritoryProfile& profile)
{
    const QString department = valueTitle(context, "department", profile.department);
    ProfileSpine spine;
    spine.scaleTitle = QCoreApplication::translate("Figure", "percentile among the départements");
    for (const TerritoryIndicator& indicator : profile.indicators)
        spine.lines.push_back(spineLine(indicator));

    FigureSpec figure;
    figure.frame =
        figureFrame(context, QCoreApplication::translate("Figure", "Indicators of %1").arg(department),
                    QCoreApplication::translate("Figure", "Median of the structures here, each with its latest value, "
                                                          "among the medians of the départements"));
    const auto indicators = static_cast<int>(profile.indicators.size());
    figure.frame.sampleSize = QCoreApplication::translate("Figure", "%Ln indicator(s)", nullptr, indicators);
    figure.frame.note =
        QStringList{fewText(profile),
                    QCoreApplication::translate(
                        "Figure", "Right = higher value; n = départements with at least %1 values. Band: their middle "
                                  "half; line: their median. Better and worse only where somebody decided which side "
                                  "is better.")
                        .arg(countText(fewestForBox))}
            .join(u' ')
            .trimmed();
    figure.frame.description = description(department, profile, spine);
    figure.table = plottedTable(profile.indicators, spine);
    figure.body = std::move(spine);
    setOrigin(figure, context, recipeOf(context, "territory-profile", {{"department", profile.department}}));
    return figure;
}

}    // namespace vigie
