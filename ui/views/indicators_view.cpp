// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/indicators_view.h"

#include "core/analysis/indicator_scope.h"
#include "core/store/snapshot_reader.h"
#include "ui/control/job_runner.h"
#include "ui/models/display_text.h"
#include "ui/models/indicator_model.h"
#include "ui/style/widgets.h"
#include "ui/views/indicator_departments_page.h"
#include "ui/views/indicator_entry_panel.h"
#include "ui/views/indicator_pages.h"
#include "ui/views/number_menu.h"
#include "ui/views/number_questions.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

namespace vigie {

IndicatorsView::IndicatorsView(Workspace& workspace, QWidget* parent)
    : SelectionView(workspace, parent), m_job(new JobRunner(this)), m_model(new IndicatorModel(this)),
      m_table(table(m_model, tr("Indicators"), QStringLiteral("indicators"), this)),
      m_find(findField(tr("Find an indicator"), QStringLiteral("find-indicator"))),
      m_toConfirm(new QCheckBox(tr("To confirm"))), m_count(plainLabel({}, "muted")), m_entry(new IndicatorEntryPanel),
      m_tabs(new QTabBar),
      m_read(button(tr("Read the experiences of this scope"), QStringLiteral("indicator-read"), "link")),
      m_pages(new QStackedWidget)
{
    // From the view inwards: what gets its parent when it is full is styled once more.
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 10, 10, 10);
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->setObjectName(QStringLiteral("indicators-rows"));
    layout->addWidget(splitter);
    auto* top = new QSplitter;
    top->setObjectName(QStringLiteral("indicators-splitter"));
    splitter->addWidget(top);
    top->addWidget(dictionarySide());
    top->addWidget(m_entry);
    top->setStretchFactor(0, 1);
    top->setSizes({780, 300});
    top->setChildrenCollapsible(false);
    auto* pages = new QWidget;
    splitter->addWidget(pages);
    fillPagesSide(pages);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({215, 480});
    splitter->setChildrenCollapsible(false);
    connectAll();
}

QWidget* IndicatorsView::dictionarySide()
{
    m_toConfirm->setObjectName(QStringLiteral("indicators-to-confirm"));
    m_toConfirm->setToolTip(tr("Only the indicators whose proposed better side nobody has confirmed or refused."));
    m_count->setObjectName(QStringLiteral("indicators-count"));
    QHeaderView* header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    const std::pair<int, int> widths[] = {{IndicatorModel::Title, 235},    {IndicatorModel::Family, 85},
                                          {IndicatorModel::Unit, 70},      {IndicatorModel::BetterSide, 165},
                                          {IndicatorModel::Frequency, 85}, {IndicatorModel::Structures, 84},
                                          {IndicatorModel::Results, 70},   {IndicatorModel::Network, 150}};
    for (const auto& [column, width] : widths)
        m_table->setColumnWidth(column, width);
    // What one decides on stands beside the title.
    header->moveSection(header->visualIndex(IndicatorModel::Network), IndicatorModel::Results);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    auto* side = new QWidget;
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* line = new QHBoxLayout;
    line->addWidget(m_find, 1);
    line->addWidget(m_toConfirm);
    line->addWidget(m_count);
    layout->addLayout(line);
    layout->addWidget(m_table);
    return side;
}

void IndicatorsView::fillPagesSide(QWidget* side)
{
    m_tabs->setObjectName(QStringLiteral("indicator-pages"));
    m_tabs->setAccessibleName(tr("Ways to look at the indicator"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_read->setAccessibleName(tr("Read the experiences of this scope"));
    m_read->setToolTip(
        tr("The testimonies on the structures that have a value of this indicator, of the same period."));
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* line = new QHBoxLayout;
    line->addWidget(m_tabs, 1);
    line->addWidget(m_read);
    layout->addLayout(line);
    layout->addWidget(m_pages, 1);
    addPage(new IndicatorGroupsPage(workspace()), tr("By typology"));
    addPage(new IndicatorDepartmentsPage(workspace()), tr("Between départements"));
    addPage(new IndicatorTrendPage(workspace()), tr("Trend"));
    addPage(new IndicatorPairsPage(workspace()), tr("Against another"));
    addWatchPage();
}

void IndicatorsView::addPage(IndicatorPage* page, const QString& title)
{
    m_tabs->addTab(title);
    m_pages->addWidget(page);
}

void IndicatorsView::addWatchPage()
{
    auto* watch = new IndicatorWatchPage(workspace());
    addPage(watch, tr("Watch-list"));
    connect(watch, &IndicatorWatchPage::decisionAsked, this, [this](const std::string& code) {
        choose(code);
        m_entry->focusBetterSide();
    });
}

void IndicatorsView::connectAll()
{
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& index) {
        if (!index.isValid())
            return;
        m_chosen = m_model->summaryAt(index.row()).code;
        showChosen();
    });
    connect(m_table, &QTableView::customContextMenuRequested, this, &IndicatorsView::showMenu);
    explainCells(
        m_table, workspace(), [this](const QModelIndex& cell) { return originOfCell(cell); }, NumberMenu::OfTheList);
    connect(m_table, &QTableView::activated, this, [this] { m_entry->focusBetterSide(); });
    connect(m_find, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_model->setFindText(text);
        keepChoice();
    });
    // What is found first is what was meant, once one says so.
    connect(m_find, &QLineEdit::returnPressed, this, [this] {
        if (m_model->rowCount() > 0)
            choose(m_model->summaryAt(std::max(m_model->positionOf(m_chosen), 0)).code);
    });
    connect(m_toConfirm, &QCheckBox::toggled, this, [this](bool only) {
        m_model->setToConfirmOnly(only);
        keepChoice();
    });
    connect(m_entry, &IndicatorEntryPanel::decided, this, &IndicatorsView::decide);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int page) {
        m_pages->setCurrentIndex(page);
        askPage();
    });
    connect(m_read, &QPushButton::clicked, this, &IndicatorsView::readExperiences);
    connect(&workspace(), &Workspace::indicatorAsked, this, &IndicatorsView::choose);
    connect(&workbook(), &WorkbookController::opened, this, &IndicatorsView::refreshWhenSeen);
    connect(&workbook(), &WorkbookController::documentsChanged, this, [this](WorkbookController::Kind kind) {
        if (kind == WorkbookController::Kind::IndicatorDecisions)
            refreshWhenSeen();
    });
}

void IndicatorsView::snapshotChanged()
{
    m_job->cancel();
    m_chosen.clear();
    m_loaded = {};
    m_entry->clear();
    for (IndicatorPage* page : findChildren<IndicatorPage*>())
        page->forget({});
}

void IndicatorsView::refresh()
{
    const auto work = [selection = sharedSelection(),
                       decisions = workbook().decisions()](const TaskContext&) -> Result<Loaded> {
        return Loaded{selection, std::make_shared<const IndicatorDictionary>(selection->dataset(), decisions),
                      indicatorSummaries(*selection)};
    };
    m_job->start<Loaded>(work, [this](Result<Loaded> loaded) {
        if (loaded)
            show(std::move(*loaded));
    });
}

void IndicatorsView::show(Loaded loaded)
{
    // At first, the indicator about which most is known.
    const auto most = std::ranges::max_element(loaded.summaries, {}, &IndicatorSummary::structures);
    if ((m_chosen.empty() || !loaded.dictionary->find(m_chosen)) && most != loaded.summaries.end())
        m_chosen = most->code;
    // The model and the pages hold pointers into the former dictionary until they have the new one.
    const auto former = m_loaded.dictionary;
    m_loaded = std::move(loaded);
    m_model->setIndicators(m_loaded.dictionary, m_loaded.summaries);
    m_toConfirm->setText(tr("To confirm (%1)").arg(countText(m_model->toConfirmCount())));
    keepChoice();
    showChosen();
}

void IndicatorsView::choose(const std::string& code)
{
    if (m_loaded.dictionary && !m_loaded.dictionary->find(code))
        return workspace().tell(tr("This snapshot has no indicator %1.").arg(fromData(code)));
    m_chosen = code;
    if (m_model->positionOf(code) < 0) {    // hidden by what one looked for before
        const QSignalBlocker quietFind(m_find);
        const QSignalBlocker quietTick(m_toConfirm);
        m_find->clear();
        m_toConfirm->setChecked(false);
        m_model->setFindText({});
        m_model->setToConfirmOnly(false);
    }
    keepChoice();
    showChosen();
}

void IndicatorsView::keepChoice()
{
    m_count->setText(tr("%Ln indicator(s)", nullptr, m_model->rowCount()));
    const int position = m_model->positionOf(m_chosen);
    if (position < 0)
        return;
    const QSignalBlocker quiet(m_table->selectionModel());
    m_table->selectRow(position);
    m_table->doItemsLayout();    // after a reset, how far one can scroll is not known yet
    m_table->scrollTo(m_model->index(position, 0));
    m_table->viewport()->update();
}

void IndicatorsView::showChosen()
{
    const IndicatorEntry* entry = m_loaded.dictionary ? m_loaded.dictionary->find(m_chosen) : nullptr;
    m_read->setEnabled(entry != nullptr);
    if (!entry) {
        m_entry->clear();
        for (IndicatorPage* page : findChildren<IndicatorPage*>())
            page->forget(tr("This snapshot has no indicator results."));
        return;
    }
    const IndicatorDecision* decision = workbook().decisions().find(m_chosen);
    m_entry->setIndicator(*entry, decision ? *decision : IndicatorDecision(), definition());
    askPage();
}

void IndicatorsView::askPage()
{
    if (!m_loaded.dictionary || !m_loaded.dictionary->find(m_chosen))
        return;
    auto* page = static_cast<IndicatorPage*>(m_pages->currentWidget());
    page->ask({m_loaded.selection, m_loaded.dictionary, snapshots().figureContext(*m_loaded.selection), m_chosen});
}

QString IndicatorsView::definition() const
{
    const IndicatorEntry* entry = m_loaded.dictionary->find(m_chosen);
    if (!entry->definition.value.empty())
        return fromData(entry->definition.value);
    SnapshotTexts* texts = snapshots().texts();
    const Table& indicators = m_loaded.selection->dataset().indicators;
    const CodeColumn* codes = indicators.codes("code");
    const Code wanted = codes ? codes->dictionary().find(m_chosen) : missingCode;
    for (Row row = 0; texts && wanted != missingCode && row < indicators.rowCount(); ++row) {
        if (codes->code(row) != wanted)
            continue;
        const auto values = texts->read(indicators.name(), indicators.rowId(row), {"sources_and_methods"});
        return values ? values->value(0) : QString();
    }
    return {};
}

void IndicatorsView::decide(const std::string& code, const IndicatorDecision& decision)
{
    workbook().setDecision(code, decision);
}

void IndicatorsView::showMenu(const QPoint& position)
{
    const QModelIndex index = m_table->indexAt(position);
    if (!index.isValid())
        return;
    auto* menu = new QMenu(m_table);
    menu->setObjectName(QStringLiteral("indicator-menu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const std::string code = m_model->summaryAt(index.row()).code;
    const auto decideSide = [this, code](std::optional<Polarity> polarity) {
        const IndicatorDecision* known = workbook().decisions().find(code);
        IndicatorDecision decision = known ? *known : IndicatorDecision();
        decision.polarity = polarity;
        decide(code, decision);
    };
    menu->addAction(tr("&Read the experiences of this scope"), this, &IndicatorsView::readExperiences);
    menu->addSeparator();
    menu->addAction(tr("&Higher is better"), this, [decideSide] { decideSide(Polarity::HigherIsBetter); });
    menu->addAction(tr("&Lower is better"), this, [decideSide] { decideSide(Polarity::LowerIsBetter); });
    menu->addAction(tr("&No side is better"), this, [decideSide] { decideSide(Polarity::Neither); });
    menu->addAction(tr("&Take the decision back"), this, [decideSide] { decideSide(std::nullopt); });
    menu->addSeparator();
    addNumberAct(menu, m_table, workspace(), originOfCell(index));
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

std::optional<NumberOrigin> IndicatorsView::originOfCell(const QModelIndex& cell) const
{
    if (cell.column() != IndicatorModel::Structures && cell.column() != IndicatorModel::Results)
        return std::nullopt;    // no number of ours
    const IndicatorSummary& indicator = m_model->summaryAt(cell.row());
    const QString column = m_model->headerData(cell.column(), Qt::Horizontal, Qt::DisplayRole).toString();
    return originOf(questionOfIndicator(indicator.code,
                                        QStringLiteral("%1 — %2").arg(fromData(indicator.title), column),
                                        cell.data().toString(), selection().filter()),
                    selection(), snapshots());
}

void IndicatorsView::readExperiences()
{
    const IndicatorEntry* entry = m_loaded.dictionary ? m_loaded.dictionary->find(m_chosen) : nullptr;
    if (!entry)
        return;
    const IndicatorScope scope = indicatorScope(*m_loaded.selection, *entry);
    if (scope.structures.empty())
        return workspace().tell(tr("No structure of the selection has a value of this indicator."));
    snapshots().setFilter(filterOfScope(m_loaded.selection->filter(), scope));
    workspace().goTo(WindowPlace::Experiences);
}

}    // namespace vigie
