// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/concordance_group_model.h"

#include "ui/models/display_text.h"

namespace vigie {

ConcordanceGroupModel::ConcordanceGroupModel(QObject* parent)
    : EntryModel({{tr("Group"), false, {}}, {tr("Lines"), true, {}}, {tr("Testimonies"), true, {}}}, parent)
{
}

void ConcordanceGroupModel::setGroups(const std::string& field, const std::vector<Concordance::Group>& groups,
                                      const ValueTitles& titles)
{
    setEntries(groups.size(), [&] {
        m_entries.clear();
        qint64 line = 0;
        for (const Concordance::Group& group : groups) {
            m_entries.push_back({titles(field, group.value), group.lines, group.testimonies, line});
            line += group.lines;
        }
    });
}

QString ConcordanceGroupModel::cellText(size_t entry, int column) const
{
    const Entry& group = m_entries[entry];
    return column == Value ? group.title : countText(column == Lines ? group.lines : group.testimonies);
}

std::optional<double> ConcordanceGroupModel::number(size_t entry, int column) const
{
    return static_cast<double>(column == Lines ? m_entries[entry].lines : m_entries[entry].testimonies);
}

}    // namespace vigie
