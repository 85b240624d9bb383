// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/selection.h"
#include "ui/control/workspace.h"

#include <QString>

#include <vector>

class QWidget;

namespace vigie {

/// What stands around the texts of one testimony, from the tables in memory: verdict, date, services with their place
/// and channels, criteria, answers. Values that are missing are left out.
class TestimonyDetails
{
public:
    /// @p selection must outlive it.
    TestimonyDetails(Workspace& workspace, const Selection& selection, Row row)
        : m_workspace(workspace), m_selection(selection), m_row(row)
    {
    }

    /// "− Negative · published on 12/03/2026 · no. 123".
    QWidget* verdict() const;
    /// "Posted as … · user: Isère (38)"; nullptr when nothing is known.
    QWidget* author() const;
    /// One for each service: its structure as a way to its sheet, then typology, place and channels.
    std::vector<QWidget*> services() const;
    /// The criteria that were given, as pills; nullptr when there is none.
    QWidget* criteria() const;
    /// "First answer on 22/03/2026 (after 10 days)", or why there is none.
    QString answerState() const;
    /// Of one answer, by its place from 0: who gave it, and what people thought of it (empty when nothing is known).
    QString answerHeading(size_t slot) const;
    QString answerVotes(size_t slot) const;

private:
    const Table& experiences() const { return m_selection.dataset().experiences; }
    QWidget* service(Row mention) const;

    Workspace& m_workspace;
    const Selection& m_selection;
    Row m_row;
};

}    // namespace vigie
