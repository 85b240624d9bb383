// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/control/saved_views.h"

#include "core/query/query_language.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace vigie {

namespace {

using Kind = WorkbookController::Kind;

Error unreadable(const QString& name, const QString& why)
{
    return {ErrorCode::InputUnusable,
            SavedViews::tr("The saved view \"%1\" cannot be read").arg(name),
            {},
            why,
            SavedViews::tr("Delete it and save it anew.")};
}

}    // namespace

QByteArray SavedView::toJson() const
{
    QJsonObject object{
        {QStringLiteral("query"), query}, {QStringLiteral("place"), placeId(place)}, {QStringLiteral("label"), label}};
    if (period)
        object.insert(QStringLiteral("period"), quickPeriodId(*period));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<SavedView> SavedView::fromJson(const QString& name, const QByteArray& json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    SavedView view;
    view.name = name;
    if (!object.value(QStringLiteral("query")).isString())
        return unreadable(name, SavedViews::tr("It has no query."));
    view.query = object.value(QStringLiteral("query")).toString();
    view.label = object.value(QStringLiteral("label")).toString();
    const auto place = placeFromId(object.value(QStringLiteral("place")).toString());
    if (!place)
        return unreadable(name, SavedViews::tr("It names a place that the window does not have."));
    view.place = *place;
    if (object.contains(QStringLiteral("period"))) {
        view.period = quickPeriodFromId(object.value(QStringLiteral("period")).toString());
        if (!view.period)
            return unreadable(name, SavedViews::tr("It names a period that is not known."));
    }
    return view;
}

SavedView SavedView::of(const QString& name, const FilterState& filter, WindowPlace place, const QDate& dataDate)
{
    SavedView view;
    view.name = name;
    view.place = place;
    view.label = filterSentence(filter);
    FilterState kept = filter;
    view.period = quickPeriodOf(filter.on("published_on"), dataDate);
    if (view.period)
        kept.remove("published_on");
    view.query = printQuery(kept);
    return view;
}

SavedViews::SavedViews(Workspace& workspace, QObject* parent) : QObject(parent), m_workspace(workspace)
{
    WorkbookController& book = workspace.workbook();
    connect(&book, &WorkbookController::opened, this, &SavedViews::changed);
    connect(&book, &WorkbookController::documentsChanged, this, [this](Kind kind) {
        if (kind == Kind::SavedView)
            Q_EMIT changed();
    });
}

std::vector<SavedView> SavedViews::views() const
{
    std::vector<SavedView> views;
    for (const AnalystWorkbook::Document& document : m_workspace.workbook().documents(Kind::SavedView)) {
        if (auto view = SavedView::fromJson(document.name, document.json))
            views.push_back(std::move(*view));
    }
    return views;
}

bool SavedViews::has(const QString& name) const
{
    return m_workspace.workbook().document(Kind::SavedView, name).has_value();
}

void SavedViews::save(const QString& name, WindowPlace place)
{
    const SnapshotController& snapshots = m_workspace.snapshots();
    SavedView view = SavedView::of(name, snapshots.filter(), place, dataDate());
    view.label = filterSentence(snapshots.filter(), snapshots.valueTitles());
    m_workspace.workbook().setDocument(Kind::SavedView, name, view.toJson(), tr("saved view \"%1\"").arg(name));
}

void SavedViews::rename(const QString& name, const QString& newName)
{
    m_workspace.workbook().renameDocument(Kind::SavedView, name, newName, tr("name of the view \"%1\"").arg(newName));
}

void SavedViews::remove(const QString& name)
{
    m_workspace.workbook().removeDocument(Kind::SavedView, name, tr("deleted view \"%1\"").arg(name));
}

void SavedViews::open(const SavedView& view)
{
    SnapshotController& snapshots = m_workspace.snapshots();
    auto filter = snapshots.understood(view.query);
    if (!filter) {
        Error error = filter.error();
        error.what = tr("The saved view \"%1\" cannot be opened on this snapshot").arg(view.name);
        Q_EMIT snapshots.failed(error);
        return;
    }
    if (view.period && dataDate().isValid())
        filter->set(quickPeriodCondition(*view.period, dataDate()));
    snapshots.setFilter(*filter);
    m_workspace.goTo(view.place);
}

QDate SavedViews::dataDate() const
{
    return dataDateOf(m_workspace.snapshots().snapshot());
}

QDate dataDateOf(const OpenedSnapshot& snapshot)
{
    const QDate stated = QDate::fromString(snapshot.info.dataDate.left(10), Qt::ISODate);
    const DateColumn* dates = snapshot.dataset->experiences.dates("published_on");
    if (stated.isValid() || !dates || dates->values.empty())
        return stated;
    const LocalSeconds newest = *std::max_element(dates->values.begin(), dates->values.end());    // noDate is least
    return newest == noDate ? QDate() : dayOf(newest);
}

}    // namespace vigie
