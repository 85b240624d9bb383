// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/indicator_profile.h"
#include "core/chart/figure_frame.h"
#include "core/chart/recipe_words.h"
#include "core/chart/value_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace vigie {

namespace {

QString withUnit(double value, const QString& unit)
{
    return unit.isEmpty() ? measureText(value) : measureText(value) + QChar(0x00a0) + unit;
}

QString intervalText(const ValueInterval& interval, const QString& unit)
{
    if (interval.interval)
        return QCoreApplication::translate("Figure", "95% interval: %1 – %2")
            .arg(withUnit(interval.interval->low, unit), withUnit(interval.interval->high, unit));
    return interval.reason
               ? QCoreApplication::translate("Figure", "Interval: — (%1)").arg(noIntervalText(*interval.reason))
               : QString();
}

QString peersText(const Distribution& peers, const QString& unit)
{
    if (peers.n < fewestForBox)
        return {};
    return QCoreApplication::translate("Figure", "Middle half of the peers: %1 – %2, median %3")
        .arg(withUnit(*peers.lowerQuartile, unit), withUnit(*peers.upperQuartile, unit), withUnit(*peers.median, unit));
}

QString tiesText(const PercentilePosition& position)
{
    if (position.equal <= 1)
        return {};
    const auto others = static_cast<int>(position.equal - 1);
    return QCoreApplication::translate("Figure", "%Ln peer(s) have the same value", nullptr, others);
}

QString detailsOf(const PeerPosition& position, const QString& unit)
{
    QStringList lines{peersText(position.peers, unit), tiesText(position.position),
                      intervalText(position.interval, unit)};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

ProfileSpine::Line spineLine(const ProfileLine& line)
{
    ProfileSpine::Line drawn;
    drawn.name = fromData(line.title);
    drawn.target = {"indicator_code", {line.code}};
    if (!line.position) {
        drawn.remark = line.refused ? QCoreApplication::translate("Figure", "several units")
                                    : QCoreApplication::translate("Figure", "no readable value");
        if (line.refused)
            drawn.details = line.refused->message();
        return drawn;
    }
    const PeerPosition& position = *line.position;
    const QString unit = fromData(position.unit);
    drawn.value = withUnit(position.value, unit);
    drawn.n = position.position.n;
    drawn.percentile = position.position.percentile;
    drawn.pointOnly = line.standing == Standing::TooFewPeers;
    drawn.standing = standingText(line.standing);
    drawn.details = detailsOf(position, unit);
    return drawn;
}

PlottedTable plottedTable(const std::vector<ProfileLine>& lines, const ProfileSpine& spine)
{
    PlottedTable table;
    table.columns << QCoreApplication::translate("Figure", "Indicator")
                  << QCoreApplication::translate("Figure", "Value")
                  << QCoreApplication::translate("Figure", "Percentile")
                  << QCoreApplication::translate("Figure", "Among its peers")
                  << QCoreApplication::translate("Figure", "Lower quartile")
                  << QCoreApplication::translate("Figure", "Median")
                  << QCoreApplication::translate("Figure", "Upper quartile")
                  << QCoreApplication::translate("Figure", "n");
    for (size_t i = 0; i < lines.size(); ++i) {
        const ProfileSpine::Line& drawn = spine.lines[i];
        PlottedRow quartiles(3);
        if (lines[i].position && !drawn.pointOnly) {
            const Distribution& peers = lines[i].position->peers;
            quartiles = {measureCell(*peers.lowerQuartile), measureCell(*peers.median),
                         measureCell(*peers.upperQuartile)};
        }
        // The value's unit differs from row to row, and is part of what is read.
        const PlottedCell value = lines[i].position
                                      ? PlottedCell(drawn.value, PlottedCell::Form::Measure, lines[i].position->value)
                                      : PlottedCell(drawn.value);
        table.rows.push_back(PlottedRow{drawn.name, value, measureCell(drawn.percentile, 0),
                                        drawn.standing.isEmpty() ? drawn.remark : drawn.standing} +
                             quartiles + PlottedRow{countCell(drawn.n)});
    }
    return table;
}

QString description(const QString& structureName, const ProfileSpine& spine)
{
    if (spine.lines.empty())
        return QCoreApplication::translate("Figure", "This structure has no indicator in this snapshot.");
    QStringList said;
    for (const ProfileSpine::Line& line : spine.lines)
        said << QStringLiteral("%1: %2").arg(
            line.name, line.percentile ? QCoreApplication::translate("Figure", "%1, percentile %2, %3")
                                             .arg(line.value, measureText(*line.percentile, 0), line.standing)
                                       : line.remark);
    return QCoreApplication::translate("Figure", "Indicators of %1 among its peers. %2.")
        .arg(structureName, said.join(QStringLiteral("; ")));
}

}    // namespace

FigureSpec profileFigure(const FigureContext& context, const ProfiledStructure& structure, const Peers& peers,
                         const std::vector<ProfileLine>& lines)
{
    ProfileSpine spine;
    spine.scaleTitle = QCoreApplication::translate("Figure", "percentile among the peers");
    for (const ProfileLine& line : lines)
        spine.lines.push_back(spineLine(line));

    FigureSpec figure;
    figure.frame = figureFrame(context, QCoreApplication::translate("Figure", "Indicators of %1").arg(structure.name),
                               peers.definition);
    // What the frame says of the filter is not true of peers.
    figure.frame.filterSentence =
        QCoreApplication::translate("Figure", "Latest values of the whole snapshot, whatever the filter");
    const auto count = static_cast<int>(peers.structures.size());
    figure.frame.sampleSize =
        QCoreApplication::translate("Figure", "%Ln peer(s), this structure included", nullptr, count);
    // The pseudo-structure that is no place has no peers at all.
    figure.frame.subtitle += (peers.definition.isEmpty() ? QString() : QStringLiteral(" · ")) + figure.frame.sampleSize;
    figure.frame.note = QCoreApplication::translate(
        "Figure", "Right = higher value. Band: middle half of the peers; line: their median. Better and worse "
                  "only where somebody decided which side is better.");
    figure.frame.description = description(structure.name, spine);
    figure.table = plottedTable(lines, spine);
    figure.body = std::move(spine);
    FigureRecipe recipe =
        recipeOf(context, "profile",
                 {{"structure", structure.code},
                  {"same-region", std::string(structure.sameRegion ? words::yes : std::string_view())}});
    recipe.query.clear();    // peers are of the whole snapshot: the filter is no part of the question
    setOrigin(figure, context, std::move(recipe));
    return figure;
}

}    // namespace vigie
