// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/indicator_model.h"

#include "core/base/fold.h"
#include "ui/models/display_text.h"

#include <QGuiApplication>
#include <QPalette>

#include <algorithm>
#include <array>

namespace vigie {

QString polarityTitle(Polarity polarity)
{
    switch (polarity) {
    case Polarity::HigherIsBetter:
        return IndicatorModel::tr("higher is better");
    case Polarity::LowerIsBetter:
        return IndicatorModel::tr("lower is better");
    case Polarity::Neither:
        return IndicatorModel::tr("no side is better");
    case Polarity::Unknown:
        break;
    }
    return {};
}

QString familyTitle(IndicatorFamily family)
{
    switch (family) {
    case IndicatorFamily::Satisfaction:
        return IndicatorModel::tr("satisfaction");
    case IndicatorFamily::Performance:
        return IndicatorModel::tr("performance");
    case IndicatorFamily::Unknown:
        break;
    }
    return {};
}

bool isToConfirm(const IndicatorEntry& indicator)
{
    return indicator.polarityOrigin() == StatementOrigin::Inferred;
}

QString proposalText(const IndicatorEntry& indicator)
{
    if (!isToConfirm(indicator))
        return {};
    const PolarityProposal& proposal = indicator.proposedPolarity();
    return IndicatorModel::tr("proposed: %1, because it says “%2”")
        .arg(polarityTitle(proposal.polarity), fromData(proposal.evidence));
}

void IndicatorModel::setIndicators(std::shared_ptr<const IndicatorDictionary> dictionary,
                                   std::vector<IndicatorSummary> summaries)
{
    beginResetModel();
    m_dictionary = std::move(dictionary);
    m_summaries.clear();
    m_entries.clear();
    for (IndicatorSummary& summary : summaries) {
        const IndicatorEntry* entry = m_dictionary->find(summary.code);
        if (!entry)
            continue;
        m_summaries.push_back(std::move(summary));
        m_entries.push_back(entry);
    }
    applyFind();
    endResetModel();
}

void IndicatorModel::setFindText(const QString& text)
{
    beginResetModel();
    m_find = foldToWords(text.toStdString());
    applyFind();
    endResetModel();
}

void IndicatorModel::setToConfirmOnly(bool only)
{
    beginResetModel();
    m_toConfirmOnly = only;
    applyFind();
    endResetModel();
}

void IndicatorModel::applyFind()
{
    m_visible.clear();
    for (size_t i = 0; i < m_summaries.size(); ++i) {
        const IndicatorSummary& each = m_summaries[i];
        const std::string folded = foldToWords(each.title + '\n' + each.network + '\n' + each.code);
        const bool found = m_find.empty() || folded.find(m_find) != std::string::npos;
        if (found && (!m_toConfirmOnly || isToConfirm(*m_entries[i])))
            m_visible.push_back(i);
    }
}

int IndicatorModel::positionOf(const std::string& code) const
{
    for (int position = 0; position < rowCount(); ++position) {
        if (summaryAt(position).code == code)
            return position;
    }
    return -1;
}

int IndicatorModel::toConfirmCount() const
{
    return static_cast<int>(
        std::ranges::count_if(m_entries, [](const IndicatorEntry* entry) { return isToConfirm(*entry); }));
}

int IndicatorModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_visible.size());
}

int IndicatorModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Results + 1;
}

QString IndicatorModel::cellText(const IndicatorSummary& summary, const IndicatorEntry& entry, int column) const
{
    const auto stated = [](const QString& text, StatementOrigin origin) {
        return origin == StatementOrigin::Inferred && !text.isEmpty() ? tr("%1 (proposed)").arg(text) : text;
    };
    switch (column) {
    case Title:
        return fromData(summary.title);
    case Network:
        return fromData(summary.network);
    case Family:
        return stated(familyTitle(entry.family.value), entry.family.origin);
    case Unit:
        return stated(fromData(entry.unit.value), entry.unit.origin);
    case BetterSide:
        return isToConfirm(entry) ? stated(polarityTitle(entry.proposedPolarity().polarity), StatementOrigin::Inferred)
                                  : polarityTitle(entry.confirmedPolarity().polarity());
    case Frequency:
        return stated(fromData(entry.frequency.value), entry.frequency.origin);
    case Structures:
        return countText(summary.structures);
    default:
        return countText(summary.results);
    }
}

QVariant IndicatorModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const size_t at = m_visible[static_cast<size_t>(index.row())];
    const IndicatorSummary& summary = m_summaries[at];
    if (role == Qt::TextAlignmentRole && index.column() >= Structures)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ForegroundRole && summary.structures == 0)
        return QGuiApplication::palette().color(QPalette::PlaceholderText);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const QString text = cellText(summary, *m_entries[at], index.column());
    if (role == Qt::DisplayRole)
        return text;
    const bool proposal = index.column() == BetterSide && isToConfirm(*m_entries[at]);
    return plainToolTip(proposal ? proposalText(*m_entries[at]) : text);
}

QVariant IndicatorModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section > Results)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section >= Structures ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const std::array titles = {tr("Indicator"),   tr("Network"),   tr("Family"),     tr("Unit"),
                               tr("Better side"), tr("Frequency"), tr("Structures"), tr("Results")};
    return titles[static_cast<size_t>(section)];
}

}    // namespace vigie
