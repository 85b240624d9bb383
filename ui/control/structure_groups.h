// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/selection.h"
#include "core/query/structure_group.h"
#include "ui/control/workspace.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace vigie {

/// The analyst's groups of structures as they stand in the open snapshot. Read from the workbook and resolved when they
/// are first asked for, and again after the workbook or the snapshot has changed.
class StructureGroups : public QObject
{
    Q_OBJECT

public:
    struct Entry
    {
        StructureGroup group;
        std::vector<std::string> codes;    ///< that the filter asks for; ascending
        QString problem;                   ///< why it means nothing here: a rule that is no query, no structure
    };

    explicit StructureGroups(Workspace& workspace, QObject* parent = nullptr);

    /// In the order in which they were made. A document that cannot be read is there with its problem.
    const std::vector<Entry>& entries() const;
    const Entry* named(const QString& name) const;
    /// The groups that these codes are together, by their names; none when they are anything else.
    QStringList namesOf(std::vector<std::string> codes) const;
    /// "Group: CAF d'Île-de-France" where a condition on `structure_code` is one or several of the groups; empty
    /// otherwise.
    QString sentenceOf(const Condition& condition) const;

    /// Keeps a group under its name; one step of undo. @p formerName: of the group that is changed, empty for a new
    /// one. Fails, with a message, when another group has the name.
    bool keep(const StructureGroup& group, const QString& formerName);
    void remove(const QString& name);

Q_SIGNALS:
    void changed();

private:
    void forget();
    void read() const;

    Workspace& m_workspace;
    mutable std::optional<std::vector<Entry>> m_entries;
};

/// Experiences that name a structure of each group, ignoring the condition on `structure_code`. O(rows), whatever the
/// number of groups.
std::vector<Row> countByGroup(const Selection& selection, const std::vector<StructureGroups::Entry>& groups);

}    // namespace vigie
