// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/output/table_sheet.h"
#include "ui/control/snapshot_controller.h"

#include <QObject>

namespace vigie {

/// Writes a data set, or what the window's filter leaves of it, as a sheet, and looks for personal data in it
/// beforehand; both in the background.
class TableExport : public QObject
{
    Q_OBJECT

public:
    explicit TableExport(SnapshotController& snapshots, QObject* parent = nullptr);

    /// The columns that the lists of the window show, and those that say which row it is; all where no list shows the
    /// data set.
    static std::vector<std::string> listedColumns(const std::string& table);

    /// The rows that are shown. A data set that stands alone is filtered by what it has, and said to be.
    TableRequest request(const std::string& table, std::vector<std::string> columns) const;
    /// What the file's name begins with: title, filter, date, n.
    QString proposedName(const TableRequest& request, const QString& title) const;

    /// Another one asked for before the first is done replaces it.
    void look(const TableRequest& request);
    void stopLooking() { m_looks.cancel(); }
    void write(const TableRequest& request, const QString& path, SheetForm form, const TableSheetOptions& options);
    /// Nothing is left behind.
    void cancel() { m_writes.cancel(); }
    bool running() const { return m_writes.running(); }

Q_SIGNALS:
    void found(const vigie::PersonalDataFound& found);
    void written(const QString& path, const vigie::TableSheetOutcome& outcome);
    void failed(const vigie::Error& error);
    void runningChanged(bool running);
    void progressed(const vigie::Progress& step);

private:
    Provenance provenanceOf(const TableRequest& request) const;

    SnapshotController& m_snapshots;
    JobRunner m_looks;
    JobRunner m_writes;
};

}    // namespace vigie
