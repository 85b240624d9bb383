// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/territory_rates.h"
#include "core/chart/figure_spec.h"
#include "core/geo/gazetteer.h"

#include <QAbstractTableModel>

#include <optional>
#include <string>
#include <vector>

namespace vigie {

/// The numbers of a map as a list: each territory with its n, value, interval and class, then what lies off the map.
/// Whatever it is sorted by, values that may not be shown come after the others and what lies off the map at the end.
class TerritoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Place, Sample, Value, Interval, Class };

    explicit TerritoryModel(const Territories& territories, QObject* parent = nullptr);

    /// @p map is the one that is drawn from the same rates: its words are the table's.
    void setMap(TerritoryRates rates, Choropleth map);

    /// INSEE code; empty for what lies off the map.
    const std::string& codeAt(int position) const { return m_rows[static_cast<size_t>(position)].value.code; }
    std::optional<OffMap> offMapAt(int position) const { return m_rows[static_cast<size_t>(position)].offMap; }
    const TerritoryValue& valueAt(int position) const { return m_rows[static_cast<size_t>(position)].value; }
    /// Where a territory stands, or -1.
    int positionOf(std::string_view code) const;
    /// The same by what is written in the first column.
    int positionOfTitle(const QString& title) const;
    /// The line as the map has it, with its title.
    Choropleth::Territory territoryAt(int position) const;
    const Choropleth& map() const { return m_map; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    struct Line
    {
        TerritoryValue value;
        std::optional<OffMap> offMap;
        Code rank = 0;    ///< of the code as French readers expect it: `2A` between 19 and 21
    };

    void applyOrder();
    int tierOf(const Line& line) const;
    bool before(const Line& a, const Line& b) const;
    QString textOf(const Line& line, int column) const;
    QString titleOf(const Line& line) const;
    QString toolTipOf(const Line& line) const;
    Choropleth::Territory drawn(const Line& line) const;

    const Territories& m_territories;
    TerritoryQuestion m_question;
    Choropleth m_map;
    std::vector<Line> m_rows;
    int m_sortColumn = Sample;
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
};

}    // namespace vigie
