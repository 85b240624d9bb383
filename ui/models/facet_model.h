// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/counts.h"
#include "core/query/filter_state.h"

#include <QAbstractTableModel>

#include <functional>
#include <string>
#include <vector>

namespace vigie {

struct FacetValue
{
    std::string value;    ///< as in the column; empty = missing
    QString title;
    Row count = 0;
    bool chosen = false;
    bool excluded = false;
};

/// The values of one field with their counts, to be ticked. Values without any count stay, in grey. Tells also the
/// roles of a FacetTree (facet_role.h).
/// A tick changes nothing here: it asks for the change with valueToggled(), and the filter answers through setCounts().
class FacetModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Value, Count };

    using QAbstractTableModel::QAbstractTableModel;

    void setValues(std::vector<FacetValue> values);
    /// @p condition is what the filter asks of the field, or nullptr.
    void setCounts(const ValueCounts& counts, const Condition* condition);
    /// The same where counts are not by code: @p set gives each value its count and marks.
    void setStates(Row total, const std::function<void(FacetValue&)>& set);
    /// Keeps the values whose title contains this text, however accents and case are written.
    void setFindText(const QString& text);

    const FacetValue& valueAt(int position) const { return m_values[m_visible[static_cast<size_t>(position)]]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    void valueToggled(const std::string& value);

private:
    void applyFind();

    std::vector<FacetValue> m_values;
    std::vector<size_t> m_visible;
    std::string m_find;
    Row m_total = 0;
};

/// The filter after a value is excluded, or let in again if it was excluded already. It is asked for no longer.
FilterState exclusionToggled(FilterState filter, std::string_view field, std::string_view value);

/// The texts of a dictionary in the order French readers expect, without the missing one.
std::vector<std::string> frenchSorted(const Dictionary& dictionary);

}    // namespace vigie
