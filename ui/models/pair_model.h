// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/co_occurrence.h"
#include "core/chart/value_titles.h"
#include "ui/models/entry_model.h"

namespace vigie {

/// Pairs of things that come together in an experience, most often first. Ratios that the thresholds hide are empty,
/// and why is said in the last column.
class PairModel : public EntryModel
{
    Q_OBJECT

public:
    enum Column { First, Second, Both, WithFirst, WithSecond, Lift, Jaccard, Remark };

    explicit PairModel(QObject* parent = nullptr);

    void setPairs(std::vector<CoOccurrences::Pair> pairs, const Thresholds& thresholds, const ValueTitles& titles);
    const CoOccurrences::Pair& pairAt(int position) const { return m_pairs[entryAt(position)]; }
    /// "Reactivity: − negative" of a criterion; of others the value alone.
    static QString titleOf(const CoOccurrences::Thing& thing, const ValueTitles& titles);

protected:
    QString cellText(size_t entry, int column) const override;
    std::optional<double> number(size_t entry, int column) const override;

private:
    std::vector<CoOccurrences::Pair> m_pairs;
    std::vector<std::pair<QString, QString>> m_titles;    ///< of both things of each pair
    Thresholds m_thresholds;
};

}    // namespace vigie
