// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/chart/figures.h"
#include "core/chart/value_titles.h"
#include "core/geo/gazetteer.h"
#include "core/query/selection.h"
#include "core/session/snapshot_session.h"
#include "ui/control/job_runner.h"

#include <QObject>
#include <QUndoStack>

#include <memory>
#include <optional>

namespace vigie {

/// The snapshot that is open, the one filter, and what the filter leaves. Every view reads from here and changes the
/// filter here; each change can be undone.
///
/// Words are searched on another thread: filter() is what was asked last, selection() what is shown, and until the
/// words are found the selection stays that of the filter before.
///
/// Before the first snapshot is open the selection is that of an empty data set: views need no special case.
class SnapshotController : public QObject
{
    Q_OBJECT

public:
    explicit SnapshotController(QObject* parent = nullptr);

    /// Opens in the background; the snapshot that is open stays until the new one is ready.
    void open(const QString& path);
    bool opening() const { return m_jobs.running(); }
    bool isOpen() const { return !m_snapshot.path.isEmpty(); }
    /// Shows a data set that is already in memory.
    void adopt(OpenedSnapshot snapshot);

    const OpenedSnapshot& snapshot() const { return m_snapshot; }
    const Selection& selection() const { return *m_selection; }
    /// For work on another thread: it outlives the next change of the filter.
    const std::shared_ptr<const Selection>& sharedSelection() const { return m_selection; }
    const FilterState& filter() const { return m_wanted; }
    bool searching() const { return m_searches.running(); }
    const Territories& territories() const { return m_territories; }
    const Thresholds& thresholds() const { return m_thresholds; }
    /// Everything that is shown is counted anew.
    void setThresholds(const Thresholds& thresholds);
    /// What is looked at in passing, in every view: the mark last clicked. An empty field = nothing. It goes with the
    /// selection it was seen in.
    const MarkTarget& highlight() const { return m_highlight; }
    void setHighlight(const MarkTarget& target);
    /// Its selection lives as long as sharedSelection() is kept, its territories as long as this object.
    FigureContext figureContext() const { return figureContext(*m_selection); }
    /// The same for another selection of this snapshot.
    FigureContext figureContext(const Selection& selection) const;
    /// What a query means in this snapshot, places by their names included.
    Result<FilterState> understood(const QString& query) const;
    ValueTitles valueTitles() const { return {m_territories, m_snapshot.dataset}; }
    /// Long texts of the open snapshot; nullptr when there is none. For the interface thread.
    SnapshotTexts* texts() const { return m_texts.get(); }

    void setFilter(const FilterState& filter);
    void setCondition(const Condition& condition);
    void removeCondition(std::string_view field);
    void removeText();
    /// What is asked of the field's values is excluded, and the other way round; its ranges stay.
    void negate(std::string_view field);
    void negateText();
    /// One value is added to the field's condition or taken away from it; several values replace it, or remove it when
    /// they are what it asks already. A target without a field changes nothing.
    void toggle(const MarkTarget& target);
    void toggle(std::string_view field, std::string_view value);
    QUndoStack& undoStack() { return m_undo; }

Q_SIGNALS:
    void openingChanged(bool opening);
    void snapshotOpened();
    void selectionChanged();
    void searchingChanged(bool searching);
    void thresholdsChanged();
    void highlightChanged();
    void failed(const vigie::Error& error);

private:
    class FilterChange;
    void select(const FilterState& filter);
    void search(const TextQuery& query);
    void show(Selection selection);

    JobRunner m_jobs;
    JobRunner m_searches;
    QUndoStack m_undo;
    Territories m_territories;
    Thresholds m_thresholds;
    MarkTarget m_highlight;
    OpenedSnapshot m_snapshot;
    std::unique_ptr<SnapshotTexts> m_texts;
    FilterState m_wanted;
    std::shared_ptr<const Selection> m_selection;
};

}    // namespace vigie
