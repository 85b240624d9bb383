// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/control/quick_period.h"
#include "ui/control/workspace.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace vigie {

/// A filter and a place of the window, kept under a name. The filter is kept as the text of a query, so that it can be
/// asked of any snapshot; a period relative to the date of the data ("last 7 days") is kept beside it and stays
/// relative: next month it means the days before the new date.
struct SavedView
{
    QString name;                         ///< the name of its document; not in the JSON
    QString query;                        ///< without the period when that is relative
    std::optional<QuickPeriod> period;    ///< on the day of publication
    WindowPlace place = WindowPlace::Overview;
    QString label;    ///< the filter as a sentence when it was saved: for people, never read back

    /// `{"query": …, "place": "structures", "period": "last-7-days", "label": …}`, without a period when it is fixed.
    QByteArray toJson() const;
    /// Unknown keys are ignored. Errors (InputUnusable): no JSON, no query, a place or period that does not exist.
    static Result<SavedView> fromJson(const QString& name, const QByteArray& json);

    /// The view that these are. Without a date of the data a period is fixed.
    static SavedView of(const QString& name, const FilterState& filter, WindowPlace place, const QDate& dataDate);

    friend bool operator==(const SavedView&, const SavedView&) = default;
};

/// The analyst's saved views: documents of the workbook. Opening one is one step of undo of the filter.
class SavedViews : public QObject
{
    Q_OBJECT

public:
    explicit SavedViews(Workspace& workspace, QObject* parent = nullptr);

    /// In the order in which they were first saved; what cannot be read is left out.
    std::vector<SavedView> views() const;
    bool has(const QString& name) const;
    /// Keeps the filter that is shown, under this name; a view of that name is replaced.
    void save(const QString& name, WindowPlace place);
    void rename(const QString& name, const QString& newName);
    void remove(const QString& name);
    /// Restores filter and place. A filter that this snapshot does not understand changes nothing and is told.
    void open(const SavedView& view);

Q_SIGNALS:
    void changed();

private:
    QDate dataDate() const;

    Workspace& m_workspace;
};

/// The date of the data, else the newest day of publication; invalid when nothing is dated.
QDate dataDateOf(const OpenedSnapshot& snapshot);

}    // namespace vigie
