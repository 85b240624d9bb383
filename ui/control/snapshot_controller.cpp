// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/control/snapshot_controller.h"

#include "core/output/snapshot_identity.h"
#include "core/query/query_language.h"
#include "core/query/text_normal_form.h"
#include "core/session/text_search.h"

#include <QUndoCommand>

namespace vigie {

class SnapshotController::FilterChange : public QUndoCommand
{
public:
    FilterChange(SnapshotController& controller, FilterState after)
        // The list of the history says which filter; the menu only that it is one (Qt splits at the line end).
        : QUndoCommand(filterSentence(after, controller.valueTitles()) + u'\n' + SnapshotController::tr("filter")),
          m_controller(controller), m_before(controller.filter()), m_after(std::move(after))
    {
    }

    void undo() override { m_controller.select(m_before); }
    void redo() override { m_controller.select(m_after); }

private:
    SnapshotController& m_controller;
    FilterState m_before;
    FilterState m_after;
};

SnapshotController::SnapshotController(QObject* parent) : QObject(parent)
{
    if (auto territories = Territories::load())
        m_territories = std::move(*territories);
    m_snapshot.dataset = std::make_shared<const Dataset>();
    m_selection = std::make_shared<const Selection>(m_snapshot.dataset, FilterState());
    connect(&m_jobs, &JobRunner::runningChanged, this, &SnapshotController::openingChanged);
    connect(&m_searches, &JobRunner::runningChanged, this, &SnapshotController::searchingChanged);
}

void SnapshotController::open(const QString& path)
{
    m_jobs.start<OpenedSnapshot>([path](const TaskContext& task) { return openSnapshot(path, task); },
                                 [this](Result<OpenedSnapshot> opened) {
                                     if (opened)
                                         adopt(std::move(*opened));
                                     else
                                         Q_EMIT failed(opened.error());
                                 });
}

void SnapshotController::adopt(OpenedSnapshot snapshot)
{
    m_searches.cancel();
    m_texts.reset();
    if (auto texts = SnapshotTexts::open(snapshot.path))
        m_texts = std::move(*texts);
    else
        Q_EMIT failed(texts.error());
    m_snapshot = std::move(snapshot);
    m_undo.clear();
    m_wanted = {};
    m_selection = std::make_shared<const Selection>(m_snapshot.dataset, FilterState());
    setHighlight({});
    Q_EMIT snapshotOpened();
    Q_EMIT selectionChanged();
}

FigureContext SnapshotController::figureContext(const Selection& selection) const
{
    return {selection,     m_territories,         m_thresholds, m_snapshot.info.dataDate, m_snapshot.info.fictitious,
            valueTitles(), identityOf(m_snapshot)};
}

void SnapshotController::setThresholds(const Thresholds& thresholds)
{
    if (thresholds == m_thresholds)
        return;
    m_thresholds = thresholds;
    Q_EMIT thresholdsChanged();
    Q_EMIT selectionChanged();
}

void SnapshotController::setHighlight(const MarkTarget& target)
{
    if (target == m_highlight)
        return;
    m_highlight = target;
    Q_EMIT highlightChanged();
}

void SnapshotController::setFilter(const FilterState& filter)
{
    if (filter != this->filter())
        m_undo.push(new FilterChange(*this, filter));
}

void SnapshotController::setCondition(const Condition& condition)
{
    FilterState next = filter();
    next.set(condition);
    setFilter(next);
}

void SnapshotController::removeCondition(std::string_view field)
{
    FilterState next = filter();
    next.remove(field);
    setFilter(next);
}

void SnapshotController::removeText()
{
    FilterState next = filter();
    next.setText(std::nullopt);
    setFilter(next);
}

void SnapshotController::negate(std::string_view field)
{
    if (const Condition* present = filter().on(field)) {
        Condition opposite = *present;
        std::swap(opposite.any, opposite.none);
        setCondition(opposite);
    }
}

void SnapshotController::negateText()
{
    if (!filter().text())
        return;
    FilterState next = filter();
    next.setText(notOf(*next.text()));
    setFilter(next);
}

void SnapshotController::toggle(const MarkTarget& target)
{
    if (target.field.empty() || target.values.empty())
        return;
    if (target.values.size() == 1)
        return toggle(target.field, target.values.front());
    const Condition* present = filter().on(target.field);
    if (present && present->any == target.values)
        return removeCondition(target.field);
    Condition wanted;
    wanted.field = target.field;
    wanted.any = target.values;
    setCondition(wanted);
}

void SnapshotController::toggle(std::string_view field, std::string_view value)
{
    FilterState next = filter();
    next.toggle(field, value);
    setFilter(next);
}

void SnapshotController::select(const FilterState& filter)
{
    m_searches.cancel();
    m_wanted = filter;
    if (filter.text() && filter.text() != m_selection->filter().text())
        search(*filter.text());
    else
        show(m_selection->refiltered(filter));
}

void SnapshotController::search(const TextQuery& query)
{
    const auto find = [snapshot = m_snapshot, query](const TaskContext& task) -> Result<TextHits> {
        const auto search = TextSearch::open(snapshot, TextSearch::MissingIndex::Build, task);
        return search ? (*search)->find(query, task) : Result<TextHits>(search.error());
    };
    m_searches.start<TextHits>(find, [this](Result<TextHits> hits) {
        if (hits)
            return show(Selection(m_snapshot.dataset, m_wanted, std::move(*hits)));
        m_wanted = m_selection->filter();
        Q_EMIT failed(hits.error());
    });
}

void SnapshotController::show(Selection selection)
{
    m_selection = std::make_shared<const Selection>(std::move(selection));
    setHighlight({});
    Q_EMIT selectionChanged();
}

Result<FilterState> SnapshotController::understood(const QString& query) const
{
    return parseQuery(query, *m_snapshot.dataset, [this](std::string_view field, std::string_view name) {
        return m_territories.codeNamed(field, name);
    });
}

}    // namespace vigie
