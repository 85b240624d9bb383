// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/facet_model.h"

#include "core/base/fold.h"
#include "core/query/sort_order.h"
#include "ui/models/display_text.h"
#include "ui/models/facet_role.h"

#include <QGuiApplication>
#include <QPalette>

#include <algorithm>
#include <unordered_map>

namespace vigie {

void FacetModel::setValues(std::vector<FacetValue> values)
{
    beginResetModel();
    m_values = std::move(values);
    applyFind();
    endResetModel();
}

void FacetModel::setCounts(const ValueCounts& counts, const Condition* condition)
{
    std::unordered_map<std::string_view, Row> byText;
    for (Code code = 0; code < counts.counts.size(); ++code)
        byText.emplace(counts.text(code), counts.counts[code]);
    const auto among = [](const std::vector<std::string>& values, const std::string& value) {
        return std::find(values.begin(), values.end(), value) != values.end();
    };
    setStates(counts.total, [&](FacetValue& each) {
        const auto found = byText.find(each.value);
        each.count = found == byText.end() ? 0 : found->second;
        each.chosen = condition && among(condition->any, each.value);
        each.excluded = condition && among(condition->none, each.value);
    });
}

void FacetModel::setStates(Row total, const std::function<void(FacetValue&)>& set)
{
    m_total = total;
    for (FacetValue& each : m_values)
        set(each);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, Value), index(rowCount() - 1, Count));
}

void FacetModel::setFindText(const QString& text)
{
    beginResetModel();
    m_find = foldToWords(text.toStdString());
    applyFind();
    endResetModel();
}

void FacetModel::applyFind()
{
    m_visible.clear();
    for (size_t i = 0; i < m_values.size(); ++i) {
        if (m_find.empty() || foldToWords(m_values[i].title.toStdString()).find(m_find) != std::string::npos)
            m_visible.push_back(i);
    }
}

int FacetModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_visible.size());
}

int FacetModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 2;
}

QVariant FacetModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const FacetValue& each = valueAt(index.row());
    const bool ofValue = index.column() == Value;
    switch (role) {
    case Qt::DisplayRole:
        return ofValue ? each.title : countText(each.count);
    case Qt::ToolTipRole:
        return plainToolTip(each.title);
    case Qt::AccessibleTextRole:
        if (ofValue && each.excluded)
            return tr("%1, excluded").arg(each.title);
        return ofValue ? each.title : tr("%Ln experience(s)", nullptr, static_cast<int>(each.count));
    case ShareRole:
        return m_total == 0 ? 0.0 : double(each.count) / m_total;
    case ExcludedRole:
        return each.excluded;
    case Qt::CheckStateRole:
        return ofValue ? QVariant(each.chosen ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant((ofValue ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        return each.count == 0 ? QVariant(QGuiApplication::palette().color(QPalette::PlaceholderText)) : QVariant();
    default:
        return {};
    }
}

bool FacetModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || index.column() != Value)
        return false;
    const bool wanted = value.value<Qt::CheckState>() == Qt::Checked;
    if (wanted != valueAt(index.row()).chosen)
        Q_EMIT valueToggled(std::string(valueAt(index.row()).value));
    return true;
}

Qt::ItemFlags FacetModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return {};
    const Qt::ItemFlags base = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return index.column() == Value ? base | Qt::ItemIsUserCheckable : base;
}

FilterState exclusionToggled(FilterState filter, std::string_view field, std::string_view value)
{
    Condition condition;
    condition.field = field;
    if (const Condition* present = filter.on(field))
        condition = *present;
    std::erase(condition.any, value);
    if (std::erase(condition.none, value) == 0)
        condition.none.emplace_back(value);
    filter.set(std::move(condition));
    return filter;
}

std::vector<std::string> frenchSorted(const Dictionary& dictionary)
{
    const std::vector<Code> ranks = frenchRanks(dictionary);
    std::vector<Code> codes;
    for (Code code = 1; code < dictionary.codeCount(); ++code)
        codes.push_back(code);
    std::sort(codes.begin(), codes.end(), [&](Code a, Code b) { return ranks[a] < ranks[b]; });
    std::vector<std::string> texts;
    for (Code code : codes)
        texts.emplace_back(dictionary.text(code));
    return texts;
}

}    // namespace vigie
