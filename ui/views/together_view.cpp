// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/together_view.h"

#include "ui/models/crossing_model.h"
#include "ui/models/display_text.h"
#include "ui/models/pair_model.h"
#include "ui/style/widgets.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace vigie {

TogetherView::TogetherView(Workspace& workspace, QWidget* parent)
    : SelectionView(workspace, parent), m_of(new QComboBox),
      m_crossing(button(tr("Experiences across services"), QStringLiteral("together-across"))),
      m_copy(button(tr("Copy the table"), QStringLiteral("together-copy"))),
      m_filter(button(tr("Filter by a second service"), QStringLiteral("together-filter"), "link")),
      m_counts(plainLabel({}, "title")), m_notes(wrappedLabel({}, "muted")), m_listTitle(plainLabel({}, "title")),
      m_model(new PairModel(this)), m_listModel(new CrossingModel(snapshots().valueTitles(), this)),
      m_table(table(m_model, tr("Pairs that come together"), QStringLiteral("together-pairs"), this)),
      m_list(table(m_listModel, tr("Their experiences"), QStringLiteral("together-experiences"), this)),
      m_job(new JobRunner(this))
{
    m_counts->setObjectName(QStringLiteral("together-counts"));
    m_notes->setObjectName(QStringLiteral("together-notes"));
    m_listTitle->setObjectName(QStringLiteral("together-list-title"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 8, 10, 10);
    layout->setSpacing(8);
    layout->addWidget(controls());
    layout->addWidget(m_counts);
    layout->addWidget(tables(), 1);
    layout->addWidget(m_notes);
    connect(m_of, &QComboBox::currentIndexChanged, this, &TogetherView::count);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &TogetherView::showExperiences);
    connect(m_table, &QAbstractItemView::activated, this, &TogetherView::filterPair);
    connect(m_list, &QAbstractItemView::activated, this,
            [this](const QModelIndex& index) { this->workspace().readExperience(m_listModel->rowAt(index.row())); });
    connect(m_crossing, &QPushButton::clicked, this, [this] {
        m_table->clearSelection();
        m_table->setCurrentIndex({});
        showExperiences();
    });
    connect(m_filter, &QPushButton::clicked, this, &TogetherView::filterCrossing);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_model->tabSeparated());
        this->workspace().tell(tr("The table was copied: %Ln pair(s).", nullptr, m_model->rowCount()));
    });
    connect(&snapshots(), &SnapshotController::thresholdsChanged, this, &TogetherView::refreshWhenSeen);
}

QWidget* TogetherView::controls()
{
    m_of->setObjectName(QStringLiteral("together-of"));
    m_of->setAccessibleName(tr("What comes together"));
    m_of->addItem(tr("criteria with their polarity"), static_cast<int>(Together::Criteria));
    m_of->addItem(tr("typologies"), static_cast<int>(Together::Typologies));
    m_of->addItem(tr("channels"), static_cast<int>(Together::Channels));
    auto* tools = new QWidget;
    auto* line = new QHBoxLayout(tools);
    line->setContentsMargins(0, 0, 0, 0);
    auto* title = plainLabel(tr("&What comes together"));
    title->setBuddy(m_of);
    line->addWidget(title);
    line->addWidget(m_of);
    line->addStretch(1);
    m_crossing->setToolTip(tr("Lists below the experiences that name several services, rather than those of a pair"));
    m_filter->setToolTip(tr("Keeps the experiences that name a second service, whatever it is"));
    line->addWidget(m_copy);
    return tools;
}

QWidget* TogetherView::tables()
{
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::DescendingOrder);    // the core's order, most often first
    m_table->setTextElideMode(Qt::ElideMiddle);        // what it is and its polarity, not one of them
    const std::pair<int, int> widths[] = {{PairModel::Both, 85},        {PairModel::WithFirst, 100},
                                          {PairModel::WithSecond, 105}, {PairModel::Lift, 60},
                                          {PairModel::Jaccard, 75},     {PairModel::Remark, 135}};
    for (const auto& [column, width] : widths)
        m_table->setColumnWidth(column, width);
    m_table->horizontalHeader()->setStretchLastSection(false);
    for (int column : {PairModel::First, PairModel::Second})
        m_table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);

    m_list->setSortingEnabled(true);
    m_list->sortByColumn(CrossingModel::Published, Qt::DescendingOrder);
    m_list->setColumnWidth(CrossingModel::Published, 84);
    m_list->setColumnWidth(CrossingModel::Sentiment, 90);
    m_list->setColumnWidth(CrossingModel::Channels, 240);
    m_list->setColumnWidth(CrossingModel::Id, 110);
    m_list->horizontalHeader()->setStretchLastSection(false);
    m_list->horizontalHeader()->setSectionResizeMode(CrossingModel::Services, QHeaderView::Stretch);

    auto* below = new QWidget;
    auto* layout = new QVBoxLayout(below);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* line = new QHBoxLayout;
    line->addWidget(m_listTitle, 1);
    line->addWidget(m_filter);
    line->addWidget(m_crossing);
    layout->addLayout(line);
    layout->addWidget(m_list, 1);
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->setObjectName(QStringLiteral("together-splitter"));
    splitter->addWidget(m_table);
    splitter->addWidget(below);
    splitter->setSizes({380, 260});
    splitter->setChildrenCollapsible(false);
    return splitter;
}

void TogetherView::snapshotChanged()
{
    m_job->cancel();
    m_acrossServices.clear();
    m_model->setPairs({}, snapshots().thresholds(), snapshots().valueTitles());
    m_listModel->setExperiences(snapshots().selection().sharedDataset(), {}, snapshots().valueTitles());
}

void TogetherView::refresh()
{
    count();
}

void TogetherView::count()
{
    if (!isVisible())
        return;    // refresh() counts when the view is seen
    const auto of = static_cast<Together>(m_of->currentData().toInt());
    m_job->start<CoOccurrences>(
        [selection = sharedSelection(), of, thresholds = snapshots().thresholds()](
            const TaskContext&) -> Result<CoOccurrences> { return coOccurrences(*selection, of, thresholds); },
        [this](Result<CoOccurrences> all) {
            if (all)
                show(std::move(*all));
        });
}

void TogetherView::show(CoOccurrences all)
{
    m_counts->setText(
        tr("%Ln pair(s)", nullptr, static_cast<int>(all.pairs.size())) + QStringLiteral(" · ") +
        tr("n = %Ln experience(s) with at least one of these things", nullptr, static_cast<int>(all.experiences)) +
        QStringLiteral(" · ") + tr("%Ln with several", nullptr, static_cast<int>(all.withSeveral)));
    m_acrossServices = std::move(all.acrossServices);
    const bool none = all.pairs.empty();
    m_model->setPairs(std::move(all.pairs), snapshots().thresholds(), snapshots().valueTitles());
    if (selection().experienceCount() == 0)
        m_notes->setText(nothingLeft());
    else if (none)
        m_notes->setText(tr("No selected experience has two of these things. Choose others, or widen the filter."));
    else
        m_notes->setText(tr("Unit: experiences, each counted once in a pair. The filter chooses experiences; each is "
                            "then seen with all its services and channels. Ratios are left out where few have both. "
                            "Together is not because of one another."));
    m_copy->setEnabled(!none);
    m_filter->setEnabled(!m_acrossServices.empty());
    m_crossing->setEnabled(!m_acrossServices.empty());
    showExperiences();
    Q_EMIT pairsShown();
}

std::vector<Row> TogetherView::experiencesWith(const CoOccurrences::Thing& thing) const
{
    FilterState having;
    having.toggle(thing.field, thing.value);
    return Selection(selection().sharedDataset(), having).experiences();
}

void TogetherView::showExperiences()
{
    const QModelIndex current = m_table->currentIndex();
    std::vector<Row> rows = m_acrossServices;
    QString title = tr("Experiences that name several services: %1").arg(countText(static_cast<qint64>(rows.size())));
    if (current.isValid()) {
        const CoOccurrences::Pair& pair = m_model->pairAt(current.row());
        const std::vector<Row> selected = selection().experiences();
        const std::vector<Row> first = experiencesWith(pair.first);
        const std::vector<Row> second = experiencesWith(pair.second);
        std::vector<Row> both;
        std::set_intersection(first.begin(), first.end(), second.begin(), second.end(), std::back_inserter(both));
        rows.clear();
        std::set_intersection(both.begin(), both.end(), selected.begin(), selected.end(), std::back_inserter(rows));
        const ValueTitles titles = snapshots().valueTitles();
        title = tr("%1 and %2: %3")
                    .arg(PairModel::titleOf(pair.first, titles), PairModel::titleOf(pair.second, titles),
                         experiencesText(static_cast<qint64>(rows.size())));
    }
    m_listTitle->setText(title);
    m_listTitle->setToolTip(plainToolTip(title));
    m_listModel->setExperiences(selection().sharedDataset(), std::move(rows), snapshots().valueTitles());
}

void TogetherView::filterPair(const QModelIndex& index)
{
    const CoOccurrences::Pair& pair = m_model->pairAt(index.row());
    if (pair.first.field == pair.second.field)
        return workspace().tell(tr("The filter cannot ask for two values of one field within an experience: those that "
                                   "have both are listed below."));
    FilterState filter = snapshots().filter();
    bool room = true;
    for (const CoOccurrences::Thing& thing : {pair.first, pair.second}) {
        Condition condition;
        condition.field = thing.field;
        condition.any = {thing.value};
        room = filter.set(std::move(condition)) && room;
    }
    if (room)
        snapshots().setFilter(filter);
    else
        workspace().tell(tr("The filter has no room for two more conditions: remove one above."));
}

void TogetherView::filterCrossing()
{
    Condition condition;
    condition.field = "slot";
    condition.any = {"2", "3"};
    snapshots().setCondition(condition);
}

}    // namespace vigie
