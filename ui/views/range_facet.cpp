// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/range_facet.h"

#include "ui/models/display_text.h"
#include "ui/views/facet_tree.h"
#include "ui/views/number_questions.h"

#include <QVBoxLayout>

#include <algorithm>
#include <limits>

namespace vigie {

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

bool contains(const std::vector<std::string>& values, std::string_view value)
{
    return std::find(values.begin(), values.end(), value) != values.end();
}

}    // namespace

std::optional<double> NumberRanges::from(size_t range) const
{
    return range == 0 ? std::nullopt : std::optional(m_limits[range - 1]);
}

std::optional<double> NumberRanges::until(size_t range) const
{
    return range == m_limits.size() ? std::nullopt : std::optional(m_limits[range]);
}

size_t NumberRanges::rangeOf(double value) const
{
    return static_cast<size_t>(std::upper_bound(m_limits.begin(), m_limits.end(), value) - m_limits.begin());
}

bool NumberRanges::isChosen(const Condition* condition, size_t range) const
{
    if (!condition || (!condition->atLeast && !condition->below))
        return false;
    return condition->atLeast.value_or(-infinity) <= from(range).value_or(-infinity) &&
           condition->below.value_or(infinity) >= until(range).value_or(infinity);
}

Condition NumberRanges::toggled(std::string_view field, const Condition* present, size_t range) const
{
    std::vector<bool> chosen;
    for (size_t i = 0; i < count(); ++i)
        chosen.push_back(isChosen(present, i) != (i == range));
    const auto first = std::find(chosen.begin(), chosen.end(), true);
    const auto end = std::find(first, chosen.end(), false);
    const bool oneStretch = std::find(end, chosen.end(), true) == chosen.end();

    Condition condition;
    condition.field = field;
    if (!oneStretch) {
        condition.atLeast = from(range);
        condition.below = until(range);
    } else if (first != chosen.end()) {
        condition.atLeast = from(static_cast<size_t>(first - chosen.begin()));
        condition.below = until(static_cast<size_t>(end - chosen.begin()) - 1);
    }
    return condition;
}

std::vector<Row> countByRange(const Selection& selection, std::string_view field, const NumberRanges& ranges)
{
    std::vector<Row> counts(ranges.count() + 1, 0);
    const NumberColumn* numbers = selection.dataset().experiences.numbers(field);
    const Selection::Bits kept = ~selection.bitOf(field);
    const auto& bits = selection.experienceBits();
    for (Row row = 0; row < bits.size(); ++row) {
        if ((bits[row] & kept) != 0)
            continue;
        const bool missing = !numbers || numbers->isMissing(row);
        ++counts[missing ? ranges.count() : ranges.rangeOf(numbers->values[row])];
    }
    return counts;
}

RangeFacet::RangeFacet(Workspace& workspace, const Options& options, QWidget* parent)
    : Facet(workspace, parent), m_field(options.field), m_ranges(options.limits), m_model(new FacetModel(this)),
      m_tree(new FacetTree(m_model, options.name, QStringLiteral("facet-") + fromData(options.field), this))
{
    std::vector<FacetValue> values;
    for (const QString& title : options.titles)
        values.push_back({std::to_string(values.size()), title});
    values.push_back({std::to_string(values.size()), options.missingTitle});
    const int rows = static_cast<int>(values.size());
    m_model->setValues(std::move(values));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 0, 4, 0);
    layout->addWidget(m_tree);
    m_tree->fitRows(rows, rows);
    connect(m_model, &FacetModel::valueToggled, this,
            [this](const std::string& value) { toggle(static_cast<size_t>(std::stoul(value))); });
    connect(m_tree, &FacetTree::excludeAsked, this, [this](const QModelIndex& index) {
        if (isMissing(static_cast<size_t>(index.row())))
            snapshots().setFilter(exclusionToggled(snapshots().filter(), m_field, {}));
    });
    m_tree->explainCounts(workspace, [this](const QModelIndex& index) {
        const FacetValue& range = m_model->valueAt(index.row());
        return originOfCount(m_tree->accessibleName(), range.title, countText(range.count),
                             countedBy(conditionAt(static_cast<size_t>(index.row())), snapshots().filter()),
                             snapshots());
    });
}

Condition RangeFacet::conditionAt(size_t position) const
{
    Condition condition;
    condition.field = m_field;
    if (isMissing(position)) {
        condition.any = {std::string()};
    } else {
        condition.atLeast = m_ranges.from(position);
        condition.below = m_ranges.until(position);
    }
    return condition;
}

void RangeFacet::toggle(size_t position)
{
    if (isMissing(position)) {
        // A missing value is in no range: asking for both would find nothing.
        Condition condition;
        condition.field = m_field;
        const Condition* present = snapshots().filter().on(m_field);
        if (!present || !contains(present->any, {}))
            condition.any = {std::string()};
        return snapshots().setCondition(condition);
    }
    snapshots().setCondition(m_ranges.toggled(m_field, snapshots().filter().on(m_field), position));
}

void RangeFacet::refresh()
{
    const Selection& selection = snapshots().selection();
    const std::vector<Row> counts = countByRange(selection, m_field, m_ranges);
    const Condition* condition = selection.filter().on(m_field);
    Row total = 0;
    for (Row count : counts)
        total += count;
    size_t position = 0;
    m_model->setStates(total, [&](FacetValue& each) {
        each.count = counts[position];
        each.chosen =
            isMissing(position) ? condition && contains(condition->any, {}) : m_ranges.isChosen(condition, position);
        each.excluded = isMissing(position) && condition && contains(condition->none, {});
        ++position;
    });
}

}    // namespace vigie
