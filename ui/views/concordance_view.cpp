// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/concordance_view.h"

#include "core/chart/figure_frame.h"
#include "core/query/query_language.h"
#include "core/query/text_printer.h"
#include "ui/control/concordance_export.h"
#include "ui/models/concordance_group_model.h"
#include "ui/models/concordance_model.h"
#include "ui/models/display_text.h"
#include "ui/models/shown_testimony.h"
#include "ui/style/widgets.h"
#include "ui/views/concordance_bar.h"
#include "ui/views/concordance_delegate.h"

#include <QFileDialog>
#include <QHeaderView>
#include <QScopeGuard>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace vigie {

namespace {

constexpr size_t firstLines = ConcordanceModel::pageSize;

}    // namespace

ConcordanceView::ConcordanceView(Workspace& workspace, QWidget* parent)
    : SelectionView(workspace, parent), m_bar(new ConcordanceBar(this)), m_empty(wrappedLabel({}, "muted")),
      m_pages(new QStackedWidget(this)),
      m_model(new ConcordanceModel([this](std::string_view id) { return workbook().annotation(id).bookmarked; },
                                   snapshots().valueTitles(), this)),
      m_groupModel(new ConcordanceGroupModel(this)),
      m_table(table(m_model, tr("Lines of the concordance"), QStringLiteral("concordance-lines"), this)),
      m_groupTable(table(m_groupModel, tr("Groups of lines"), QStringLiteral("concordance-groups"), this)),
      m_job(new JobRunner(this)), m_exports(new JobRunner(this))
{
    m_empty->setObjectName(QStringLiteral("concordance-empty"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setContentsMargins(40, 40, 40, 40);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(lines());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 8, 10, 10);
    layout->setSpacing(8);
    layout->addWidget(m_bar);
    layout->addWidget(m_pages, 1);
    listenToTables();
    connect(m_bar, &ConcordanceBar::asked, this, &ConcordanceView::read);
    connect(m_bar, &ConcordanceBar::stopAsked, this, &ConcordanceView::stop);
    connect(m_bar, &ConcordanceBar::bookmarkAsked, this, &ConcordanceView::toggleBookmarks);
    connect(m_bar, &ConcordanceBar::exportAsked, this, &ConcordanceView::chooseFile);
    connect(m_job, &JobRunner::runningChanged, m_bar, &ConcordanceBar::setRunning);
    connect(&workbook(), &WorkbookController::annotationsChanged, m_model, &ConcordanceModel::bookmarksChanged);
    connect(&workbook(), &WorkbookController::opened, m_model, &ConcordanceModel::bookmarksChanged);
    showNothing({});
}

QWidget* ConcordanceView::lines()
{
    auto* splitter = new QSplitter;
    splitter->setObjectName(QStringLiteral("concordance-splitter"));
    splitter->addWidget(m_groupTable);
    splitter->addWidget(m_table);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({250, 900});
    splitter->setChildrenCollapsible(false);
    m_groupTable->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_groupTable->horizontalHeader()->setSectionResizeMode(ConcordanceGroupModel::Value, QHeaderView::Stretch);
    m_groupTable->setMinimumWidth(250);

    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setItemDelegateForColumn(ConcordanceModel::Left, new LeftContextDelegate(m_table));
    m_table->setTextElideMode(Qt::ElideRight);
    QHeaderView* heads = m_table->horizontalHeader();
    heads->setSectionsClickable(true);
    const std::pair<int, int> widths[] = {{ConcordanceModel::Star, 34},      {ConcordanceModel::Group, 90},
                                          {ConcordanceModel::Published, 84}, {ConcordanceModel::Keyword, 90},
                                          {ConcordanceModel::Sentiment, 85}, {ConcordanceModel::Service, 120},
                                          {ConcordanceModel::Id, 76}};
    for (const auto& [column, width] : widths)
        m_table->setColumnWidth(column, width);
    // The keyword stands in the middle of what is seen.
    heads->setSectionResizeMode(ConcordanceModel::Left, QHeaderView::Stretch);
    heads->setSectionResizeMode(ConcordanceModel::Right, QHeaderView::Stretch);
    heads->setMinimumSectionSize(28);
    heads->setStretchLastSection(false);
    heads->moveSection(ConcordanceModel::Published, ConcordanceModel::Right);    // what one reads comes first
    showColumns({});
    return splitter;
}

void ConcordanceView::listenToTables()
{
    connect(m_table->horizontalHeader(), &QHeaderView::sectionClicked, this, &ConcordanceView::sortByHead);
    connect(m_table, &QAbstractItemView::activated, this, &ConcordanceView::readChosen);
    connect(m_groupTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& group) {
                if (!group.isValid())
                    return;
                const auto line = static_cast<int>(m_groupModel->firstLineOf(group.row()));
                m_table->selectRow(line);
                m_table->scrollTo(m_model->index(line, 0), QAbstractItemView::PositionAtTop);
            });
    auto* bookmark = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_B), this);
    bookmark->setContext(Qt::WidgetWithChildrenShortcut);
    connect(bookmark, &QShortcut::activated, this, &ConcordanceView::toggleBookmarks);
}

void ConcordanceView::sortByHead(int section)
{
    switch (section) {
    case ConcordanceModel::Published:
        return m_bar->setSort(ConcordanceBar::Publication);
    case ConcordanceModel::Keyword:
        return m_bar->setSort(ConcordanceBar::Keyword);
    case ConcordanceModel::Left:
        return m_bar->setSort(m_bar->sort() == ConcordanceBar::FirstLeft ? ConcordanceBar::SecondLeft
                                                                         : ConcordanceBar::FirstLeft);
    case ConcordanceModel::Right:
        return m_bar->setSort(m_bar->sort() == ConcordanceBar::FirstRight ? ConcordanceBar::SecondRight
                                                                          : ConcordanceBar::FirstRight);
    default:
        workspace().tell(tr("Lines are sorted by publication, by the keyword, or by the words beside it."));
    }
}

void ConcordanceView::showWords(const QString& words)
{
    m_bar->setWords(words);
    refreshWhenSeen();
}

void ConcordanceView::snapshotChanged()
{
    m_job->cancel();
    m_exports->cancel();
    m_reader = nullptr;
    showNothing({});
    m_bar->setDataset(snapshots().selection().dataset());
}

void ConcordanceView::refresh()
{
    read();
}

std::optional<ConcordanceRequest> ConcordanceView::request()
{
    auto words = concordanceWords(m_bar->words());
    if (!words) {
        fail(words.error());
        return std::nullopt;
    }
    std::optional<TextQuery> query = std::move(*words);
    if (!query)
        query = selection().filter().text();
    if (!query || !canHaveHits(*query)) {
        showNothing(tr("Which word is to be seen in its context? Type one above, or search words in the field at the "
                       "top: without a word here, those of the filter are shown."));
        return std::nullopt;
    }
    ConcordanceOptions options;
    options.sort = m_bar->sortKeys();
    options.group = m_bar->group();
    return ConcordanceRequest{snapshots().snapshot(), sharedSelection(), std::move(*query), std::move(options)};
}

void ConcordanceView::read()
{
    if (!snapshots().isOpen() || !isVisible())
        return;    // refresh() reads when the view is seen
    m_job->cancel();
    if (selection().experienceCount() == 0)
        return showNothing(nothingLeft());
    auto wanted = request();
    if (!wanted)
        return;
    m_bar->setCounts(m_model->rowCount() > 0 ? tr("Reading… these are the lines of before.") : tr("Reading…"));
    if (wanted->options.sort.empty() && wanted->options.group.empty())
        readFirst(std::move(*wanted));
    else
        readAll(nullptr, std::move(*wanted));
}

namespace {

struct FirstLines
{
    std::shared_ptr<ConcordanceReading> reading;
    std::vector<ConcordanceLine> lines;
};

}    // namespace

void ConcordanceView::readFirst(ConcordanceRequest request)
{
    const auto work = [request](const TaskContext& task) -> Result<FirstLines> {
        auto reading = ConcordanceReading::begin(request, task);
        if (!reading)
            return reading.error();
        const auto done = qScopeGuard([kept = *reading] { kept->letGo(); });
        auto lines = (*reading)->page(0, firstLines, task);
        if (!lines)
            return lines.error();
        return FirstLines{std::move(*reading), std::move(*lines)};
    };
    m_job->start<FirstLines>(work, [this](Result<FirstLines> first) {
        if (!first)
            return fail(first.error());
        showFirst(*first->reading, std::move(first->lines));
        const ConcordanceRequest same = first->reading->request();
        readAll(std::move(first->reading), same);
    });
}

void ConcordanceView::readAll(std::shared_ptr<ConcordanceReading> begun, ConcordanceRequest request)
{
    using Reading = std::shared_ptr<ConcordanceReading>;
    const auto work = [begun, request = std::move(request)](const TaskContext& task) -> Result<Reading> {
        Result<Reading> reading = begun ? Result<Reading>(begun) : ConcordanceReading::begin(request, task);
        if (!reading)
            return reading.error();
        const auto done = qScopeGuard([kept = *reading] { kept->letGo(); });
        if (begun) {
            if (auto own = begun->takeOver(); !own)
                return own.error();
        }
        if (auto all = (*reading)->readAll(task); !all)
            return all.error();
        return reading;
    };
    m_job->start<Reading>(work, [this](Result<Reading> reading) {
        if (!reading)
            return fail(reading.error());
        showAll(std::move(*reading));
    });
}

void ConcordanceView::showFirst(const ConcordanceReading& reading, std::vector<ConcordanceLine> lines)
{
    ConcordanceModel::Source source;
    source.dataset = reading.request().snapshot.dataset;
    source.lines = lines.size();
    source.page = [lines = std::move(lines)](size_t first, size_t count) {
        const auto begin = lines.begin() + static_cast<std::ptrdiff_t>(std::min(first, lines.size()));
        const auto end = lines.begin() + static_cast<std::ptrdiff_t>(std::min(first + count, lines.size()));
        return std::vector<ConcordanceLine>(begin, end);
    };
    const bool any = source.lines > 0;
    m_model->setSource(std::move(source), snapshots().valueTitles());
    showColumns({});
    m_shown.reset();
    m_pages->setCurrentIndex(any ? 1 : 0);
    m_empty->clear();
    m_bar->setCounts(tr("The first %Ln line(s); all are being counted…", nullptr, m_model->rowCount()));
}

void ConcordanceView::showAll(std::shared_ptr<ConcordanceReading> reading)
{
    if (!m_reader) {
        auto reader = testimonyReader(snapshots().snapshot());
        if (!reader)
            return fail(reader.error());
        m_reader = std::move(*reader);
    }
    reading->takeOver(m_reader);
    const Concordance::Totals totals = reading->totals();
    m_shown = reading->request();
    if (totals.lines == 0)
        return showNothing(tr("The selected testimonies do not have these words. Ask for a beginning (relanc*), or "
                              "remove a condition above."));
    ConcordanceModel::Source source;
    source.dataset = m_shown->snapshot.dataset;
    source.lines = static_cast<size_t>(std::min(totals.lines, static_cast<qint64>(Concordance::mostLines)));
    source.group = m_shown->options.group;
    source.page = [this, reading](size_t first, size_t count) {
        auto page = reading->page(first, count, {});
        if (page)
            return std::move(*page);
        // Not while the lines are painted.
        QMetaObject::invokeMethod(
            this, [this, error = page.error()] { Q_EMIT snapshots().failed(error); }, Qt::QueuedConnection);
        return std::vector<ConcordanceLine>();
    };
    const int former = m_table->currentIndex().row();
    m_groupModel->setGroups(m_shown->options.group, reading->groups(), snapshots().valueTitles());
    m_model->setSource(std::move(source), snapshots().valueTitles());
    showColumns(m_shown->options.group);
    m_pages->setCurrentIndex(1);
    // Somebody who has begun to read the first lines stays where he is.
    m_table->selectRow(m_shown->options.sort.empty() ? std::clamp(former, 0, m_model->rowCount() - 1) : 0);
    const QString counts = tr("%Ln line(s)", nullptr, static_cast<int>(totals.lines)) + QStringLiteral(" · ") +
                           tr("%Ln testimony(ies)", nullptr, static_cast<int>(totals.testimonies));
    m_bar->setCounts(totals.complete ? counts
                                     : counts + QStringLiteral(" · ") +
                                           tr("only %1 of the lines are listed: ask for something narrower")
                                               .arg(countText(m_model->rowCount())));
    m_bar->setUsable(true);
    Q_EMIT linesShown();
}

void ConcordanceView::showNothing(const QString& why)
{
    m_model->clear();
    m_groupModel->setGroups({}, {}, snapshots().valueTitles());
    m_empty->setText(why);
    m_pages->setCurrentIndex(0);
    m_bar->setCounts({});
    m_bar->setUsable(false);
    m_shown.reset();
}

void ConcordanceView::showColumns(std::string_view group)
{
    const bool grouped = !group.empty();
    m_table->setColumnHidden(ConcordanceModel::Group, !grouped);
    // What the lines are grouped by need not be said twice.
    m_table->setColumnHidden(ConcordanceModel::Sentiment, group == "sentiment");
    // The list of the groups takes its room.
    m_table->setColumnHidden(ConcordanceModel::Service, grouped);
    m_groupTable->setVisible(grouped);
}

void ConcordanceView::stop()
{
    m_job->cancel();
    m_bar->setCounts(m_model->rowCount() == 0 ? tr("Stopped. Enter in the field reads again.")
                     : m_shown                ? tr("Stopped: these are the lines of before.")
                               : tr("Stopped: these are the first %Ln line(s).", nullptr, m_model->rowCount()));
}

void ConcordanceView::fail(const Error& error)
{
    if (error.code == ErrorCode::Cancelled)
        return;
    m_bar->setCounts(m_model->rowCount() > 0 ? tr("These are the lines of before.") : QString());
    Q_EMIT snapshots().failed(error);
}

void ConcordanceView::readChosen(const QModelIndex& index)
{
    if (const auto row = m_model->testimonyAt(index.row()))
        workspace().readExperience(*row);
}

void ConcordanceView::toggleBookmarks()
{
    std::vector<AnalystWorkbook::AnnotationChange> changes;
    bool all = true;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows()) {
        const std::string id = m_model->idAt(index.row());
        const bool known =
            std::any_of(changes.begin(), changes.end(), [&](const auto& each) { return each.first == id; });
        if (id.empty() || known)
            continue;
        changes.emplace_back(id, workbook().annotation(id));
        all = all && changes.back().second.bookmarked;
    }
    if (changes.empty())
        return workspace().tell(tr("Choose a line first."));
    for (auto& [id, annotation] : changes)
        annotation.bookmarked = !all;
    workbook().annotate(changes, all ? tr("take the bookmark away") : tr("bookmark"));
}

void ConcordanceView::chooseFile()
{
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Export the lines"), tr("concordance.csv"), tr("CSV files (*.csv)"));
    if (!path.isEmpty())
        exportTo(path);
}

void ConcordanceView::exportTo(const QString& path)
{
    if (!m_shown)
        return workspace().tell(tr("There are no lines to export yet."));
    const ConcordanceProvenance provenance{printQuery(m_shown->selection->filter()), printText(m_shown->query),
                                           figureFrame(figureContext(), {}, {}).sourceLine};
    m_exports->start<qint64>(
        [request = *m_shown, provenance, path](const TaskContext& task) {
            return exportConcordance(request, provenance, path, task);
        },
        [this, path](Result<qint64> written) {
            if (!written)
                return fail(written.error());
            workspace().tell(tr("%Ln line(s) were written to %1.", nullptr, static_cast<int>(*written)).arg(path));
        });
}

}    // namespace vigie
