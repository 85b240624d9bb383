// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/pair_model.h"

#include "core/query/query_language.h"
#include "ui/models/display_text.h"

#include <QLocale>

namespace vigie {

namespace {

QString ratioText(const std::optional<double>& ratio)
{
    return ratio ? QLocale().toString(*ratio, 'f', 2) : QStringLiteral("—");
}

}    // namespace

PairModel::PairModel(QObject* parent)
    : EntryModel({{tr("The one"), false, tr("The one")},
                  {tr("The other"), false, tr("The other")},
                  {tr("Together"), true, tr("Experiences that have both, each once")},
                  {tr("With the one"), true, tr("Experiences that have the first of the two")},
                  {tr("With the other"), true, tr("Experiences that have the second of the two")},
                  {tr("Lift"), true,
                   tr("How many times more often together than independent things would be: compare pairs with each "
                      "other rather than with 1")},
                  {tr("Jaccard"), true, tr("Experiences with both, of those with the one or the other: 0 to 1")},
                  {tr("Remark"), false, {}}},
                 parent)
{
}

void PairModel::setPairs(std::vector<CoOccurrences::Pair> pairs, const Thresholds& thresholds,
                         const ValueTitles& titles)
{
    setEntries(pairs.size(), [&] {
        m_pairs = std::move(pairs);
        m_thresholds = thresholds;
        m_titles.clear();
        for (const CoOccurrences::Pair& pair : m_pairs)
            m_titles.emplace_back(titleOf(pair.first, titles), titleOf(pair.second, titles));
    });
}

QString PairModel::titleOf(const CoOccurrences::Thing& thing, const ValueTitles& titles)
{
    const QString value = titles(thing.field, thing.value);
    if (thing.field == "channel" || thing.field == "typology")
        return value;
    return tr("%1: %2").arg(fieldTitle(thing.field), value);
}

QString PairModel::cellText(size_t entry, int column) const
{
    const CoOccurrences::Pair& pair = m_pairs[entry];
    switch (column) {
    case First:
        return m_titles[entry].first;
    case Second:
        return m_titles[entry].second;
    case Both:
        return countText(pair.counts.both);
    case WithFirst:
        return countText(pair.counts.first);
    case WithSecond:
        return countText(pair.counts.second);
    case Lift:
        return ratioText(pair.lift);
    case Jaccard:
        return ratioText(pair.jaccard);
    default:
        if (pair.reliability == Reliability::Hidden)
            return tr("n < %1: no ratio").arg(countText(m_thresholds.hideBelow));
        if (pair.reliability == Reliability::Caution)
            return tr("n < %1: with caution").arg(countText(m_thresholds.cautionBelow));
        return {};
    }
}

std::optional<double> PairModel::number(size_t entry, int column) const
{
    const CoOccurrences::Pair& pair = m_pairs[entry];
    switch (column) {
    case Both:
        return static_cast<double>(pair.counts.both);
    case WithFirst:
        return static_cast<double>(pair.counts.first);
    case WithSecond:
        return static_cast<double>(pair.counts.second);
    case Lift:
        return pair.lift;
    default:
        return pair.jaccard;
    }
}

}    // namespace vigie
