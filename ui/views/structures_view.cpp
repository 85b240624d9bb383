// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/structures_view.h"

#include "core/analysis/structure_facts.h"
#include "core/query/query_values.h"
#include "ui/models/display_text.h"
#include "ui/models/structure_model.h"
#include "ui/style/widgets.h"
#include "ui/views/structure_sheet.h"
#include "ui/views/structure_tree_view.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QRadioButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace vigie {

StructuresView::StructuresView(Workspace& workspace, QWidget* parent)
    : SelectionView(workspace, parent), m_model(new StructureModel(snapshots().territories(), this)),
      m_find(findField(tr("Find a structure: name, town or code"), QStringLiteral("find-structure"))),
      m_tableSwitch(new QRadioButton(tr("Table"))), m_treeSwitch(new QRadioButton(tr("Hierarchy"))),
      m_choice(new QComboBox), m_withChildren(new QCheckBox(tr("Include child structures"))),
      m_count(plainLabel({}, "muted")), m_remark(wrappedLabel({}, "small")), m_empty(wrappedLabel({}, "muted")),
      m_lists(new QStackedWidget), m_table(table(m_model, tr("Structures"), QStringLiteral("structures"), this)),
      m_tree(new StructureTreeView), m_sheet(new StructureSheet(workspace, *this, this)), m_job(new JobRunner(this))
{
    auto* splitter = new QSplitter(this);
    splitter->setObjectName(QStringLiteral("structures-splitter"));
    splitter->addWidget(listSide());
    splitter->addWidget(m_sheet);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({540, 460});
    splitter->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 10, 10, 10);
    layout->addWidget(splitter);
    connect(&workspace, &Workspace::structureAsked, this, &StructuresView::showAsked);
    connect(m_tree, &StructureTreeView::structureChosen, this,
            [this](Row row) { showRow(row, m_model->positionOf(row) < 0 && !m_model->narrowed()); });
    connect(m_sheet, &StructureSheet::structureAsked, this, &StructuresView::showAsked);
    connect(m_sheet, &StructureSheet::hierarchyAsked, this, &StructuresView::showHierarchyOf);
}

QWidget* StructuresView::listSide()
{
    auto* side = new QWidget;
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(searchLine());
    layout->addLayout(choiceLine());
    m_remark->setObjectName(QStringLiteral("structures-remark"));
    layout->addWidget(m_remark);
    setUpTable();
    m_empty->setObjectName(QStringLiteral("structures-empty"));
    m_empty->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_empty->setMargin(24);
    for (QWidget* page : std::initializer_list<QWidget*>{m_table, m_tree, m_empty})
        m_lists->addWidget(page);
    layout->addWidget(m_lists, 1);
    for (QAbstractItemView* list : std::initializer_list<QAbstractItemView*>{m_table, m_tree}) {
        list->installEventFilter(this);
        list->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(list, &QWidget::customContextMenuRequested, this,
                [this, list](const QPoint& position) { listMenu(list, position); });
        connect(list, &QAbstractItemView::activated, this, &StructuresView::askFilter);
    }
    return side;
}

QLayout* StructuresView::searchLine()
{
    auto* line = new QHBoxLayout;
    line->addWidget(m_find, 1);
    m_tableSwitch->setObjectName(QStringLiteral("structures-as-table"));
    m_treeSwitch->setObjectName(QStringLiteral("structures-as-hierarchy"));
    m_tableSwitch->setChecked(true);
    for (QRadioButton* each : {m_tableSwitch, m_treeSwitch}) {
        each->setAccessibleName(each->text());
        line->addWidget(each);
    }
    m_find->installEventFilter(this);
    connect(m_find, &QLineEdit::textChanged, this, &StructuresView::narrow);
    connect(m_treeSwitch, &QRadioButton::toggled, this, [this] {
        narrow();
        if (const auto rows = structureRows(selection().dataset().structures); rows.contains(m_sheet->code()))
            select(rows.at(m_sheet->code()));
    });
    return line;
}

QLayout* StructuresView::choiceLine()
{
    auto* line = new QHBoxLayout;
    m_choice->setObjectName(QStringLiteral("structures-choice"));
    m_choice->setAccessibleName(tr("Which structures"));
    m_choice->view()->setAccessibleName(m_choice->accessibleName());
    // Its longest words need not widen the list; they are whole in its popup.
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(14);
    m_withChildren->setObjectName(QStringLiteral("with-children"));
    m_withChildren->setAccessibleName(m_withChildren->text());
    m_withChildren->setChecked(true);
    m_withChildren->setToolTip(
        tr("In the hierarchy, in the sheet and as a filter, a structure counts with all below it"));
    fillChoices();
    line->addWidget(m_choice, 1);
    line->addWidget(m_withChildren);
    line->addStretch();
    line->addWidget(m_count);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &StructuresView::narrow);
    connect(m_withChildren, &QCheckBox::toggled, this, [this](bool with) {
        m_tree->setWithChildren(with);
        m_sheet->setWithChildren(with);
    });
    return line;
}

void StructuresView::setUpTable()
{
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(StructureModel::Experiences, Qt::DescendingOrder);
    const std::pair<int, int> widths[] = {
        {StructureModel::Name, 215},  {StructureModel::Network, 110},     {StructureModel::Typology, 120},
        {StructureModel::Town, 110},  {StructureModel::Department, 130},  {StructureModel::Parent, 170},
        {StructureModel::Active, 70}, {StructureModel::Experiences, 110}, {StructureModel::Results, 95}};
    for (const auto& [column, width] : widths)
        m_table->setColumnWidth(column, width);
    // What one sorts by most stands beside the name.
    m_table->horizontalHeader()->moveSection(StructureModel::Experiences, 1);
    m_table->horizontalHeader()->moveSection(StructureModel::Results, 2);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& index) {
        if (index.isValid())
            showRow(m_model->rowAt(index.row()), false);
    });
}

void StructuresView::snapshotChanged()
{
    m_asked.clear();
    m_absences = {};
    m_sheet->clear({});
    m_choice->setCurrentIndex(All);
}

void StructuresView::refresh()
{
    m_model->setSelection(selection());
    if (m_choice->currentIndex() == All)
        narrow();
    survey();
}

void StructuresView::survey()
{
    const auto work = [asked = sharedSelection(), thresholds = snapshots().thresholds()](const TaskContext&) {
        return Result<Survey>(
            Survey{std::make_shared<const StructureTree>(structureTree(*asked, thresholds, true)), absences(*asked)});
    };
    m_job->start<Survey>(work, [this](Result<Survey> survey) {
        if (survey)
            take(std::move(*survey));
    });
}

void StructuresView::take(Survey survey)
{
    m_absences = std::move(survey.absences);
    const auto& dataset = selection().sharedDataset();
    const bool otherData = !m_tree->isOf(dataset);
    m_tree->setTree(dataset, std::move(survey.tree), snapshots().thresholds());
    fillChoices();
    if (otherData || m_model->narrowed() || m_choice->currentIndex() != All)
        narrow();
}

void StructuresView::fillChoices()
{
    const QSignalBlocker quiet(m_choice);
    const int chosen = std::max(m_choice->currentIndex(), 0);
    const auto count = [](const std::vector<Row>& rows) { return countText(static_cast<qint64>(rows.size())); };
    m_choice->clear();
    m_choice->addItems({tr("All structures"), tr("Without indicator (%1)").arg(count(m_absences.withoutIndicator)),
                        tr("Without experience (%1)").arg(count(m_absences.withoutExperience)),
                        tr("Inactive with results (%1)").arg(count(m_absences.inactiveWithResults))});
    m_choice->setCurrentIndex(chosen);
}

void StructuresView::narrow()
{
    const auto choice = static_cast<Choice>(m_choice->currentIndex());
    m_model->setFindText(m_find->text());
    m_model->keepOnly(choice == WithoutIndicator      ? std::optional(m_absences.withoutIndicator)
                      : choice == WithoutExperience   ? std::optional(m_absences.withoutExperience)
                      : choice == InactiveWithResults ? std::optional(m_absences.inactiveWithResults)
                                                      : std::nullopt);
    std::optional<std::vector<Row>> kept;
    if (m_model->narrowed()) {
        kept.emplace();
        for (int position = 0; position < m_model->rowCount(); ++position)
            kept->push_back(m_model->rowAt(position));
    }
    if (m_tree->isOf(selection().sharedDataset()))
        m_tree->keepOnly(kept);
    tellCount();
    keepOrChoose();
}

void StructuresView::tellCount()
{
    m_count->setText(tr("%Ln structure(s)", nullptr, m_model->rowCount()));
    const FilterState& filter = selection().filter();
    const bool chosenInTree = filter.on("network") || filter.on("typology") || filter.on("structure_code");
    m_remark->setText(inHierarchy() && chosenInTree
                          ? tr("Counts ignore what the filter asks of networks, typologies and structures, so that "
                               "others can be chosen.")
                      : inHierarchy() ? tr("Enter or double click: filter by this line.")
                                      : QString());
    m_remark->setVisible(!m_remark->text().isEmpty());
    m_empty->setText(nothingHere());
    QWidget* list = inHierarchy() ? static_cast<QWidget*>(m_tree) : m_table;
    const bool nothing = m_model->rowCount() == 0 && (!inHierarchy() || m_model->narrowed());
    m_lists->setCurrentWidget(nothing ? m_empty : list);
}

QString StructuresView::nothingHere() const
{
    if (selection().dataset().structures.rowCount() == 0)
        return tr("This snapshot has no structures. Import the file of structures to see them here.");
    if (!m_find->text().trimmed().isEmpty())
        return tr("No structure of the selection contains “%1” in its name, town or code. Change the search, or the "
                  "filter.")
            .arg(m_find->text().trimmed());
    switch (m_choice->currentIndex()) {
    case WithoutIndicator:
        return tr("Every active structure of the selection publishes an indicator.");
    case WithoutExperience:
        return tr("Every active structure of the selection is named by an experience.");
    case InactiveWithResults:
        return tr("No inactive structure of the selection has results.");
    default:
        return tr("No structure passes the filter. Remove a condition above.");
    }
}

void StructuresView::keepOrChoose()
{
    const auto rows = structureRows(selection().dataset().structures);
    const auto shown = rows.find(m_sheet->code());
    const bool known = shown != rows.end();
    if (known && m_model->positionOf(shown->second) >= 0) {
        m_asked.clear();
        // Who stands on a network or a typology stays there.
        if (!inHierarchy() || !m_tree->currentIndex().isValid())
            select(shown->second);
        return showRow(shown->second, false);
    }
    if (known && m_asked == m_sheet->code())
        return showRow(shown->second, !m_model->narrowed());
    if (m_model->rowCount() == 0)
        return m_sheet->clear(nothingHere());
    select(m_model->rowAt(0));
    showRow(m_model->rowAt(0), false);
}

void StructuresView::showRow(Row row, bool leftOut)
{
    m_sheet->showStructure(row, leftOut);
}

void StructuresView::select(Row row)
{
    const QSignalBlocker quiet(m_table->selectionModel());
    if (const int position = m_model->positionOf(row); position >= 0) {
        m_table->selectRow(position);
        m_table->scrollTo(m_model->index(position, StructureModel::Name));
    }
    m_table->viewport()->update();
    if (m_tree->isOf(selection().sharedDataset()))
        m_tree->select(row);
}

void StructuresView::showAsked(const std::string& code)
{
    const auto rows = structureRows(selection().dataset().structures);
    const auto found = rows.find(code);
    if (found == rows.end())
        return workspace().warn(
            tr("The snapshot has no record of the structure %1: it has no sheet.").arg(fromData(code)));
    m_asked = code;
    const auto selected = [this, row = found->second] { return m_model->positionOf(row) >= 0; };
    if (!selected() && m_model->narrowed()) {
        // What is asked for goes before what was searched.
        m_choice->setCurrentIndex(All);
        m_find->clear();
    }
    if (selected())
        select(found->second);
    else
        m_table->clearSelection();
    showRow(found->second, !selected());
}

void StructuresView::showHierarchyOf(const std::string& code)
{
    m_choice->setCurrentIndex(All);
    m_find->clear();
    m_treeSwitch->setChecked(true);
    const auto rows = structureRows(selection().dataset().structures);
    if (const auto found = rows.find(code); found != rows.end()) {
        select(found->second);
        m_tree->expand(m_tree->currentIndex());
        m_tree->setFocus();
    }
}

void StructuresView::askFilter(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    if (index.model() == m_tree->model())
        snapshots().setFilter(m_tree->filterFor(index, snapshots().filter()));
    else
        askFilterOfRow(m_model->rowAt(index.row()));
}

void StructuresView::askFilterOfRow(Row row)
{
    const Dataset& dataset = selection().dataset();
    std::vector<std::string> codes{std::string(codeText(dataset.structures, "code", row))};
    Condition condition;
    condition.field = "structure_code";
    condition.any = m_withChildren->isChecked() ? withDescendants(dataset, std::move(codes)) : std::move(codes);
    snapshots().setCondition(condition);
}

void StructuresView::listMenu(QAbstractItemView* list, const QPoint& position)
{
    const QPersistentModelIndex index = list->indexAt(position);
    if (!index.isValid())
        return;
    QMenu menu(this);
    menu.addAction(tr("Filter by this line"), this, [this, index] { askFilter(index); });
    menu.addAction(tr("Read its experiences"), this, [this, index] {
        askFilter(index);
        workspace().goTo(WindowPlace::Experiences);
    });
    menu.exec(list->viewport()->mapToGlobal(position));
}

bool StructuresView::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return SelectionView::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    QWidget* list = m_lists->currentWidget();
    if (watched == m_find && key->key() == Qt::Key_Down) {
        list->setFocus();
        return true;
    }
    const bool plain = !(key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    const bool letter = plain && !key->text().isEmpty() && key->text().front().isLetterOrNumber();
    if (watched == list && watched != m_find && letter) {
        m_find->setFocus();
        m_find->setText(m_find->text() + key->text());
        return true;
    }
    return SelectionView::eventFilter(watched, event);
}

bool StructuresView::inHierarchy() const
{
    return m_treeSwitch->isChecked();
}

}    // namespace vigie
