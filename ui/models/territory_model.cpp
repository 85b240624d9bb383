// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/territory_model.h"

#include "core/chart/choropleth_text.h"
#include "core/chart/territory_map_figure.h"
#include "core/query/sort_order.h"
#include "ui/models/display_text.h"

#include <algorithm>
#include <array>
#include <map>

namespace vigie {

namespace {

/// Ranks of the codes as French readers expect them: `2A` between 19 and 21.
std::map<std::string, Code> ranksOf(const std::vector<TerritoryValue>& territories)
{
    DictionaryBuilder builder;
    for (const TerritoryValue& each : territories)
        builder.encode(each.code);
    const auto dictionary = builder.build();
    const std::vector<Code> ranks = frenchRanks(*dictionary);
    std::map<std::string, Code> byText;
    for (Code code = 1; code < dictionary->codeCount(); ++code)
        byText.emplace(dictionary->text(code), ranks[code]);
    return byText;
}

}    // namespace

TerritoryModel::TerritoryModel(const Territories& territories, QObject* parent)
    : QAbstractTableModel(parent), m_territories(territories)
{
}

void TerritoryModel::setMap(TerritoryRates rates, Choropleth map)
{
    beginResetModel();
    m_question = rates.question;
    m_map = std::move(map);
    m_map.sites.reset();
    m_rows.clear();
    const std::map<std::string, Code> ranks = ranksOf(rates.territories);
    for (TerritoryValue& each : rates.territories) {
        const Code rank = ranks.at(each.code);
        m_rows.push_back({std::move(each), std::nullopt, rank});
    }
    for (TerritoryRates::Remainder& each : rates.offMap)
        m_rows.push_back({std::move(each.value), each.what, static_cast<Code>(each.what)});
    applyOrder();
    endResetModel();
}

int TerritoryModel::positionOf(std::string_view code) const
{
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (!m_rows[i].offMap && m_rows[i].value.code == code)
            return static_cast<int>(i);
    }
    return -1;
}

int TerritoryModel::positionOfTitle(const QString& title) const
{
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (titleOf(m_rows[i]) == title)
            return static_cast<int>(i);
    }
    return -1;
}

void TerritoryModel::sort(int column, Qt::SortOrder order)
{
    beginResetModel();
    m_sortColumn = column;
    m_sortOrder = order;
    applyOrder();
    endResetModel();
}

void TerritoryModel::applyOrder()
{
    std::stable_sort(m_rows.begin(), m_rows.end(), [this](const Line& a, const Line& b) {
        if (tierOf(a) != tierOf(b))
            return tierOf(a) < tierOf(b);
        if (a.offMap)
            return a.rank < b.rank;
        return m_sortOrder == Qt::AscendingOrder ? before(a, b) : before(b, a);
    });
}

/// What stands together whatever the order: the territories that can be ordered, the others, what lies off the map.
int TerritoryModel::tierOf(const Line& line) const
{
    if (line.offMap)
        return 2;
    const bool missing = m_sortColumn == Interval
                             ? !line.value.interval
                             : (m_sortColumn == Value || m_sortColumn == Class) && !line.value.value;
    return missing ? 1 : 0;
}

bool TerritoryModel::before(const Line& a, const Line& b) const
{
    const auto width = [](const Line& line) {
        return line.value.interval ? line.value.interval->high - line.value.interval->low : 0;
    };
    switch (m_sortColumn) {
    case Place:
        return a.rank < b.rank;
    case Sample:
        return a.value.n < b.value.n;
    case Interval:
        return width(a) < width(b);
    default:
        return a.value.value.value_or(0) < b.value.value.value_or(0);
    }
}

int TerritoryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TerritoryModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Class + 1;
}

QVariant TerritoryModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Line& line = m_rows[static_cast<size_t>(index.row())];
    const bool text = index.column() == Place || index.column() == Class;
    switch (role) {
    case Qt::TextAlignmentRole:
        return QVariant((text ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        return plainToolTip(toolTipOf(line));
    case Qt::DisplayRole:
        return textOf(line, index.column());
    default:
        return {};
    }
}

QString TerritoryModel::textOf(const Line& line, int column) const
{
    switch (column) {
    case Place:
        return titleOf(line);
    case Sample:
        return countText(line.value.n);
    case Value:
        return line.value.n == 0 && !line.value.value ? QString() : shownValueText(m_map, drawn(line));
    case Interval:
        return intervalText(line.value.interval);
    default:
        return line.offMap ? QString() : classText(m_map, drawn(line));
    }
}

QString TerritoryModel::titleOf(const Line& line) const
{
    return line.offMap ? offMapTitle(*line.offMap, m_question.place)
                       : territoryTitle(m_territories, m_question.level, line.value.code);
}

QString TerritoryModel::toolTipOf(const Line& line) const
{
    QString text = markText(m_map, drawn(line));
    if (line.offMap)
        text += u'\n' + tr("Not on the map: at least one service named lies there");
    return text;
}

Choropleth::Territory TerritoryModel::territoryAt(int position) const
{
    return drawn(m_rows[static_cast<size_t>(position)]);
}

Choropleth::Territory TerritoryModel::drawn(const Line& line) const
{
    const TerritoryValue& value = line.value;
    const bool smoothed = m_question.smoothed && value.value != value.observed;
    return {value.code,
            titleOf(line),
            value.n,
            value.value,
            value.reliability,
            value.interval,
            smoothed ? value.observed : std::nullopt};
}

QVariant TerritoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section > Class)
        return {};
    const bool text = section == Place || section == Class;
    if (role == Qt::TextAlignmentRole)
        return QVariant((text ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == Value)
        return plainToolTip(m_map.valueTitle);
    if (role != Qt::DisplayRole)
        return {};
    const std::array titles = {m_question.level == TerritoryLevel::Region ? tr("Region") : tr("Département"), tr("n"),
                               tr("Value"), tr("95% interval"), tr("Class")};
    return titles[static_cast<size_t>(section)];
}

}    // namespace vigie
