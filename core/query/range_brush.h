// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/counts.h"

#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace vigie {

/// A range of one Date or Number column of `experiences` that is moved by hand, with the counts that follow it. A step
/// costs the rows that enter or leave, not all rows.
///
/// The other conditions of the selection hold as they are; the one on this field is left aside and replaced by the
/// range. What results are the numbers that a Selection with that range as its condition, and countBy(), would give.
/// Keeps the selection's data set; the selection itself need not live on.
///
/// Memory: 12 bytes per experience that passes the other conditions, and a byte per mention. Making one: O(rows), and a
/// sort unless the column already ascends, as publication does.
class RangeBrush
{
public:
    /// @p countedFields: as countBy() takes them. A @p field that is no Date or Number column of experiences has no
    /// value in any range: nothing passes, ever. Starts with the empty range.
    RangeBrush(const Selection& selection, std::string_view field, const std::vector<std::string>& countedFields);
    ~RangeBrush();
    RangeBrush(RangeBrush&&) noexcept;
    RangeBrush& operator=(RangeBrush&&) noexcept;

    /// Values from @p from, below @p until; dates are LocalSeconds, which a double holds exactly. Missing values are in
    /// no range. An empty or reversed range lets nothing pass.
    void moveTo(double from, double until);

    Row experienceCount() const;
    Row mentionCount() const;
    /// As countBy() on the field at that position of countedFields.
    ValueCounts counts(size_t position, CountingUnit unit) const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

}    // namespace vigie
