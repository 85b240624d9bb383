// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/facet_model.h"
#include "ui/views/facet.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace vigie {

class FacetTree;

/// The ranges that one Number column of `experiences` is cut into: below the first limit, from each limit to the next,
/// from the last on. Half open, as conditions are.
class NumberRanges
{
public:
    explicit NumberRanges(std::vector<double> limits) : m_limits(std::move(limits)) {}

    size_t count() const { return m_limits.size() + 1; }
    std::optional<double> from(size_t range) const;
    std::optional<double> until(size_t range) const;
    size_t rangeOf(double value) const;

    /// Whether a condition lets the whole range pass.
    bool isChosen(const Condition* condition, size_t range) const;
    /// The condition after a click on a range. One condition holds one stretch: a neighbour joins it or leaves it, any
    /// other range takes its place. It demands nothing when no range or every range is left.
    Condition toggled(std::string_view field, const Condition* present, size_t range) const;

private:
    std::vector<double> m_limits;    ///< ascending
};

/// Counts of experiences by range, and last of those without a value, ignoring the condition on that field. O(rows).
std::vector<Row> countByRange(const Selection& selection, std::string_view field, const NumberRanges& ranges);

/// The ranges of a number as a list of tick boxes with counts, and a last one for "without a value". A range cannot be
/// excluded; the missing value can.
class RangeFacet : public Facet
{
    Q_OBJECT

public:
    struct Options
    {
        std::string field;
        QString name;
        QString missingTitle;
        std::vector<double> limits;
        QStringList titles;    ///< one more than limits
    };

    RangeFacet(Workspace& workspace, const Options& options, QWidget* parent = nullptr);

protected:
    void refresh() override;

private:
    void toggle(size_t position);
    Condition conditionAt(size_t position) const;
    bool isMissing(size_t position) const { return position == m_ranges.count(); }

    std::string m_field;
    NumberRanges m_ranges;
    FacetModel* m_model;
    FacetTree* m_tree;
};

}    // namespace vigie
