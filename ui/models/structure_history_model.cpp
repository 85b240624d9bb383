// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/structure_history_model.h"

#include "ui/models/display_text.h"

#include <cmath>

namespace vigie {

namespace {

QString directionText(const Trend& trend)
{
    switch (trend.direction) {
    case TrendDirection::Rising:
        return QStringLiteral("↗ ") + trendText(trend);
    case TrendDirection::Falling:
        return QStringLiteral("↘ ") + trendText(trend);
    default:
        return trendText(trend);
    }
}

}    // namespace

void StructureHistoryModel::setPortrait(std::shared_ptr<const StructurePortrait> portrait)
{
    beginResetModel();
    m_portrait = std::move(portrait);
    endResetModel();
}

size_t StructureHistoryModel::lineOf(const QModelIndex& index) const
{
    // An indicator's own index has id 0; a period's has its indicator's row + 1.
    return static_cast<size_t>(index.internalId() == 0 ? index.row() : static_cast<int>(index.internalId()) - 1);
}

const IndicatorLine* StructureHistoryModel::lineAt(const QModelIndex& index) const
{
    return index.isValid() ? &m_portrait->indicators[lineOf(index)] : nullptr;
}

const PeriodValue* StructureHistoryModel::periodAt(const QModelIndex& index) const
{
    const IndicatorLine* line = lineAt(index);
    if (!line || line->history.periods.empty())
        return nullptr;
    const size_t fromNewest = index.internalId() == 0 ? 0 : static_cast<size_t>(index.row());
    return &line->history.periods[line->history.periods.size() - 1 - fromNewest];
}

QModelIndex StructureHistoryModel::index(int row, int column, const QModelIndex& parent) const
{
    if (row < 0 || column < 0 || column > Remark || row >= rowCount(parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : 0);
}

QModelIndex StructureHistoryModel::parent(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return {};
    return createIndex(static_cast<int>(index.internalId()) - 1, Title, quintptr(0));
}

int StructureHistoryModel::rowCount(const QModelIndex& parent) const
{
    if (!m_portrait)
        return 0;
    if (!parent.isValid())
        return static_cast<int>(m_portrait->indicators.size());
    if (parent.internalId() != 0 || parent.column() != Title)
        return 0;
    return static_cast<int>(lineAt(parent)->history.periods.size());
}

int StructureHistoryModel::columnCount(const QModelIndex&) const
{
    return Remark + 1;
}

QString StructureHistoryModel::valueText(const IndicatorLine& line, const PeriodValue& period) const
{
    if (std::isnan(period.value))
        return QStringLiteral("—");
    const QString unit = fromData(period.unit.empty() ? std::string_view(line.unit) : period.unit);
    return unit.isEmpty() ? shownNumber(period.value) : shownNumber(period.value) + QChar(0x00a0) + unit;
}

QString StructureHistoryModel::textOf(const QModelIndex& index) const
{
    const IndicatorLine& line = *lineAt(index);
    const PeriodValue* period = periodAt(index);
    const bool ofIndicator = index.internalId() == 0;
    switch (index.column()) {
    case Title:
        if (ofIndicator)
            return fromData(line.title);
        if (const auto evaluated = evaluatedPeriod(*period))
            return QStringLiteral("%1 – %2").arg(shownDate(evaluated->begin),
                                                 shownDate(evaluated->end - secondsPerDay));
        return period->period.begin == noDate ? tr("undated")
               : period->period.fromUpdate    ? tr("updated on %1").arg(shownDate(period->period.begin))
                                              : tr("from %1").arg(shownDate(period->period.begin));
    case Value:
        return period ? valueText(line, *period) : QString();
    default: {
        if (ofIndicator)
            return directionText(line.trend.trend);
        const DateColumn* dates = m_portrait->dataset->results.dates("updated_on");
        return dates && period ? shownDate(dates->values[period->result]) : QString();
    }
    }
}

QString StructureHistoryModel::toolTipOf(const QModelIndex& index) const
{
    const PeriodValue* period = periodAt(index);
    const NumberColumn* values = m_portrait->dataset->results.numbers("value");
    QStringList lines{textOf(index)};
    if (index.internalId() != 0 && values) {
        for (Row before : period->superseded)
            lines << tr("Revised: was %1").arg(shownNumber(values->values[before]));
    }
    return plainToolTip(lines.join(u'\n'));
}

QVariant StructureHistoryModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return textOf(index);
    case Qt::ToolTipRole:
        return toolTipOf(index);
    case Qt::TextAlignmentRole:
        return QVariant((index.column() == Value ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant StructureHistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == Value ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Title:
        return tr("Indicator, period");
    case Value:
        return tr("Value");
    case Remark:
        return tr("Direction, update");
    default:
        return {};
    }
}

}    // namespace vigie
