// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/concordance.h"
#include "core/chart/value_titles.h"
#include "ui/models/entry_model.h"

namespace vigie {

/// The groups of a concordance in the order of its lines, each with how many lines and testimonies it has.
class ConcordanceGroupModel : public EntryModel
{
    Q_OBJECT

public:
    enum Column { Value, Lines, Testimonies };

    explicit ConcordanceGroupModel(QObject* parent = nullptr);

    void setGroups(const std::string& field, const std::vector<Concordance::Group>& groups, const ValueTitles& titles);
    /// The first line of the group that stands there.
    qint64 firstLineOf(int position) const { return m_entries[entryAt(position)].firstLine; }

protected:
    QString cellText(size_t entry, int column) const override;
    std::optional<double> number(size_t entry, int column) const override;

private:
    struct Entry
    {
        QString title;
        qint64 lines = 0;
        qint64 testimonies = 0;
        qint64 firstLine = 0;
    };
    std::vector<Entry> m_entries;
};

}    // namespace vigie
