// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/distribution.h"
#include "core/analysis/indicator_dictionary.h"

#include <QAbstractTableModel>

#include <memory>
#include <string>
#include <vector>

namespace vigie {

/// "proposed: higher is better, because it says “satisfaction”"; empty without a proposal.
QString proposalText(const IndicatorEntry& indicator);
/// "higher is better"; empty for Unknown.
QString polarityTitle(Polarity polarity);
/// "satisfaction"; empty for Unknown.
QString familyTitle(IndicatorFamily family);
/// A proposal waits for somebody's word.
bool isToConfirm(const IndicatorEntry& indicator);

/// The dictionary of indicators, in the core's order (network, then title), with the numbers of structures and results
/// that the filter leaves. What nobody published or decided is marked as proposed.
class IndicatorModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Title, Network, Family, Unit, BetterSide, Frequency, Structures, Results };

    using QAbstractTableModel::QAbstractTableModel;

    void setIndicators(std::shared_ptr<const IndicatorDictionary> dictionary, std::vector<IndicatorSummary> summaries);
    /// Keeps the indicators whose title, network or code contains this text, however accents and case are written.
    void setFindText(const QString& text);
    /// Keeps those whose proposed side nobody has confirmed or refused.
    void setToConfirmOnly(bool only);

    const IndicatorSummary& summaryAt(int position) const
    {
        return m_summaries[m_visible[static_cast<size_t>(position)]];
    }
    /// Where the indicator of that code stands, or -1.
    int positionOf(const std::string& code) const;
    int toConfirmCount() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void applyFind();
    QString cellText(const IndicatorSummary& summary, const IndicatorEntry& entry, int column) const;

    std::shared_ptr<const IndicatorDictionary> m_dictionary;
    std::vector<IndicatorSummary> m_summaries;
    std::vector<const IndicatorEntry*> m_entries;    ///< of each summary; never null
    std::vector<size_t> m_visible;
    std::string m_find;
    bool m_toConfirmOnly = false;
};

}    // namespace vigie
