// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/distribution.h"

#include <QAbstractTableModel>

#include <string>
#include <vector>

namespace vigie {

/// The indicators to choose from, in the core's order (network, then title).
class IndicatorModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Title, Network, Structures };

    using QAbstractTableModel::QAbstractTableModel;

    void setSummaries(std::vector<IndicatorSummary> summaries);
    /// Keeps the indicators whose title, network or code contains this text, however accents and case are written.
    void setFindText(const QString& text);

    const IndicatorSummary& summaryAt(int position) const
    {
        return m_summaries[m_visible[static_cast<size_t>(position)]];
    }
    /// Where the indicator of that code stands, or -1.
    int positionOf(const std::string& code) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void applyFind();

    std::vector<IndicatorSummary> m_summaries;
    std::vector<size_t> m_visible;
    std::string m_find;
};

}    // namespace vigie
