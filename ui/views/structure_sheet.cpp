// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/structure_sheet.h"

#include "core/base/html_text.h"
#include "core/domain/vocabulary.h"
#include "core/query/query_values.h"
#include "ui/models/display_text.h"
#include "ui/models/row_model.h"
#include "ui/models/structure_history_model.h"
#include "ui/render/figure_painter.h"
#include "ui/render/figure_panel.h"
#include "ui/render/text_layout.h"
#include "ui/style/theme.h"
#include "ui/style/widgets.h"
#include "ui/views/linked_figure.h"
#include "ui/views/number_menu.h"
#include "ui/views/number_questions.h"
#include "ui/views/structure_experiences.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace vigie {

namespace {

constexpr int wrappedFrom = 140;    ///< per cent of the usual letters: titles and values have no room side by side
constexpr int widestLeast = 340;
constexpr int fewestLines = 4, mostLines = 9;    ///< of the list of values; the rest is scrolled

/// A figure as high as it looks best, with its title, its subtitle and its note around it.
double comfortableHeight(const FigureSpec& figure, const QWidget& panel)
{
    const QFont font = pixelFont(panel.font());
    return makeFigurePainter(figure.body)->naturalHeight(panel.width(), font) + 8 * lineHeight(font) + 40;
}

QVBoxLayout* columnOf(QWidget* widget, int spacing)
{
    auto* layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing);
    return layout;
}

}    // namespace

StructureSheet::StructureSheet(Workspace& workspace, const SelectionView& view, QWidget* parent)
    : QScrollArea(parent), m_workspace(workspace), m_view(view), m_job(new JobRunner(this)),
      m_empty(wrappedLabel({}, "muted")), m_content(new QWidget),
      m_leftOut(wrappedLabel(tr("The filter leaves this structure out of the list. Its sheet is shown all the same."),
                             "notice")),
      m_name(wrappedLabel({}, "headline")), m_kind(wrappedLabel({}, "muted")), m_place(wrappedLabel({}, "muted")),
      m_parent(button(tr("Parent structure"), QStringLiteral("structure-parent"), "link")),
      m_children(button(tr("Child structures"), QStringLiteral("structure-children"), "link")),
      m_save(button(tr("Save the sheet…"), QStringLiteral("structure-save"))),
      m_poster(button(tr("Poster of the results…"), QStringLiteral("structure-poster"))),
      m_noIndicator(wrappedLabel({}, "muted")), m_compared(new QWidget), m_peers(new QComboBox),
      m_profile(new FigurePanel), m_history(new StructureHistoryModel(this)), m_historyTree(new QTreeView),
      m_readScope(button(tr("Read the experiences of this scope"), QStringLiteral("read-scope"), "link")),
      m_showIndicator(button(tr("Show the indicator"), QStringLiteral("show-indicator"), "link")),
      m_experiences(new StructureExperiences(workspace)), m_form(new QFormLayout)
{
    auto* content = columnOf(m_content, 10);
    content->addWidget(identity());
    content->addWidget(indicators());
    content->addWidget(m_experiences);
    m_form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_form->setVerticalSpacing(4);
    content->addLayout(m_form);
    auto* page = new QWidget(this);
    page->setObjectName(QStringLiteral("page"));
    auto* layout = columnOf(page, 8);
    layout->setContentsMargins(14, 12, 14, 12);
    m_empty->setObjectName(QStringLiteral("structure-empty"));
    layout->addWidget(m_empty);
    layout->addWidget(m_content);
    layout->addStretch();
    setWidget(page);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setObjectName(QStringLiteral("structure-sheet"));
    setAccessibleName(tr("Structure sheet"));
    connect(m_experiences, &StructureExperiences::readAsked, this, &StructureSheet::readExperiences);
    explainLines();
    connect(&workspace.workbook(), &WorkbookController::documentsChanged, this, [this](WorkbookController::Kind kind) {
        if (kind == WorkbookController::Kind::IndicatorDecisions)
            ask();
    });
    clear({});
}

QWidget* StructureSheet::identity()
{
    auto* part = new QWidget;
    auto* layout = columnOf(part, 2);
    m_leftOut->setObjectName(QStringLiteral("structure-left-out"));
    m_name->setObjectName(QStringLiteral("structure-name"));
    m_place->setObjectName(QStringLiteral("structure-place"));
    for (QLabel* label : {m_leftOut, m_name, m_kind, m_place})
        layout->addWidget(label);
    for (QPushButton* link : {m_parent, m_children})
        layout->addWidget(link, 0, Qt::AlignLeft);
    layout->addLayout(acts());
    connect(m_parent, &QPushButton::clicked, this, [this] { Q_EMIT structureAsked(std::string(m_parentCode)); });
    connect(m_children, &QPushButton::clicked, this, [this] { Q_EMIT hierarchyAsked(std::string(m_code)); });
    return part;
}

QWidget* StructureSheet::indicators()
{
    auto* part = new QWidget;
    auto* layout = columnOf(part, 6);
    m_noIndicator->setObjectName(QStringLiteral("structure-no-indicator"));
    layout->addWidget(m_noIndicator);
    auto* line = new QHBoxLayout;
    line->setContentsMargins(0, 0, 0, 0);
    m_compared->setLayout(line);
    auto* label = plainLabel(tr("Compared with"));
    m_peers->setObjectName(QStringLiteral("structure-peers"));
    m_peers->setAccessibleName(label->text());
    m_peers->view()->setAccessibleName(label->text());
    m_peers->addItems({tr("same typology"), tr("same typology and region")});
    line->addWidget(label);
    line->addWidget(m_peers);
    line->addStretch();
    layout->addWidget(m_compared);
    m_profile->setObjectName(QStringLiteral("figure-profile"));
    linkFigure(m_profile, m_workspace);
    layout->addWidget(m_profile);
    layout->addWidget(m_historyTree);
    for (QPushButton* link : {m_readScope, m_showIndicator})
        layout->addWidget(link, 0, Qt::AlignLeft);

    m_historyTree->setModel(m_history);
    m_historyTree->setObjectName(QStringLiteral("structure-history"));
    m_historyTree->setAccessibleName(tr("Values by period"));
    m_historyTree->setTabKeyNavigation(false);
    m_historyTree->setUniformRowHeights(true);
    m_historyTree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_historyTree->setExpandsOnDoubleClick(false);
    m_historyTree->header()->setStretchLastSection(false);
    m_historyTree->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_historyTree->header()->setSectionResizeMode(StructureHistoryModel::Title, QHeaderView::Stretch);
    connect(m_peers, &QComboBox::currentIndexChanged, this, &StructureSheet::ask);
    connect(m_historyTree, &QTreeView::activated, this, &StructureSheet::readScope);
    connect(m_historyTree, &QTreeView::customContextMenuRequested, this, &StructureSheet::scopeMenu);
    connect(m_readScope, &QPushButton::clicked, this, &StructureSheet::readScope);
    connect(m_showIndicator, &QPushButton::clicked, this, [this] {
        if (const IndicatorLine* chosen = m_history->lineAt(m_historyTree->currentIndex()))
            m_workspace.showIndicator(std::string(chosen->code));
    });
    return part;
}

/// It does not scroll sideways; long names are shortened rather than that it takes all the room.
QSize StructureSheet::minimumSizeHint() const
{
    const int needed = widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width() + 2 * frameWidth();
    return {std::min(needed, scaledToText(widestLeast)), QScrollArea::minimumSizeHint().height()};
}

void StructureSheet::clear(const QString& why)
{
    m_job->cancel();
    m_code.clear();
    m_portrait.reset();
    m_empty->setText(why);
    m_empty->setVisible(!why.isEmpty());
    m_content->setVisible(false);
}

void StructureSheet::setWithChildren(bool withChildren)
{
    if (m_withChildren == withChildren)
        return;
    m_withChildren = withChildren;
    ask();
}

void StructureSheet::showStructure(Row row, bool leftOut)
{
    const Table& structures = m_view.selection().dataset().structures;
    const std::string code(codeText(structures, "code", row));
    m_leftOut->setVisible(leftOut);
    const Thresholds& thresholds = m_workspace.snapshots().thresholds();
    if (code == m_code && m_shownOf == m_view.sharedSelection() && m_shownWith == thresholds)
        return;    // the list beside it was searched, nothing else
    if (code != m_code)
        verticalScrollBar()->setValue(0);
    m_code = code;
    m_shownOf = m_view.sharedSelection();
    m_shownWith = thresholds;
    showIdentity(row);
    showFamily(row);
    fillForm(structures.rowId(row));
    m_empty->setVisible(false);
    ask();
}

void StructureSheet::showIdentity(Row row)
{
    const Table& structures = m_view.selection().dataset().structures;
    const auto text = [&](const char* column) { return fromData(codeText(structures, column, row)); };
    m_name->setText(text("name"));
    m_kind->setText(QStringLiteral("%1 › %2").arg(text("network"), text("typology")));
    const ValueTitles titles = m_workspace.snapshots().valueTitles();
    QStringList place{text("town")};
    for (const char* column : {"department", "region"}) {
        if (const std::string_view code = codeText(structures, column, row); !code.empty())
            place << titles(column, code);
    }
    if (text("country") != fromData(france))
        place << text("country");
    place.removeAll(QString());
    const std::string_view state = codeText(structures, "active", row);
    if (state == no)
        place << tr("inactive structure");
    else if (state == yes)
        place << tr("active structure");
    m_place->setText(place.join(QStringLiteral(" · ")));
}

void StructureSheet::showFamily(Row row)
{
    const Dataset& dataset = m_view.selection().dataset();
    const Table& structures = dataset.structures;
    const StructureLinks links(structures);
    const Row parent = links.parentOf(row);
    m_parentCode = parent == StructureLinks::none ? std::string() : std::string(codeText(structures, "code", parent));
    const auto setLink = [](QPushButton* link, const QString& text) {
        // A single & would be read as a mnemonic.
        link->setText(QString(text).replace(u'&', QStringLiteral("&&")));
        link->setAccessibleName(text);
        link->setMinimumWidth(1);    // a long name is cut rather than that it widens the sheet
        link->setToolTip(plainToolTip(text));
    };
    if (parent != StructureLinks::none)
        setLink(m_parent, tr("Parent: %1").arg(fromData(codeText(structures, "name", parent))));
    m_parent->setVisible(parent != StructureLinks::none);
    int children = 0;
    for (Row each = 0; each < structures.rowCount(); ++each)
        children += links.parentOf(each) == row ? 1 : 0;
    const auto below = static_cast<int>(withDescendants(dataset, {m_code}).size()) - 1;
    if (children > 0)
        setLink(m_children, below > children ? tr("%Ln child structure(s)", nullptr, children) +
                                                   tr(" (%Ln below in all)", nullptr, below)
                                             : tr("%Ln child structure(s)", nullptr, children));
    m_children->setVisible(children > 0);
}

void StructureSheet::fillForm(qint64 rowId)
{
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
    m_form->setRowWrapPolicy(scaledToText(100) > wrappedFrom ? QFormLayout::WrapAllRows : QFormLayout::DontWrapRows);
    if (!m_workspace.snapshots().texts())
        return;
    const auto known = m_workspace.snapshots().texts()->readAll("structures", rowId);
    if (!known)
        return;
    for (const auto& each : *known) {
        if (!each.value.isEmpty())
            m_form->addRow(plainLabel(each.label, "muted"),
                           wrappedLabel(QString::fromStdString(readableText(each.value.toStdString()))));
    }
}

void StructureSheet::ask()
{
    if (m_code.empty())
        return;
    m_portrait.reset();
    for (QPushButton* act : {m_save, m_poster})
        act->setEnabled(false);
    const PortraitQuestion question{m_view.sharedSelection(),     m_code,         m_name->text(),
                                    m_peers->currentIndex() == 1, m_withChildren, m_workspace.workbook().decisions()};
    const auto work = [question, context = m_workspace.snapshots().figureContext(m_view.selection())](
                          const TaskContext&) { return structurePortrait(question, context); };
    m_job->start<StructurePortrait>(work, [this](Result<StructurePortrait> portrait) {
        if (portrait)
            show(std::move(*portrait));
    });
}

void StructureSheet::show(StructurePortrait portrait)
{
    const auto shared = std::make_shared<const StructurePortrait>(std::move(portrait));
    m_portrait = shared;
    m_save->setEnabled(true);
    m_poster->setEnabled(!shared->indicators.empty());
    const Thresholds& thresholds = m_workspace.snapshots().thresholds();
    m_content->setVisible(true);
    m_experiences->setPortrait(*shared, thresholds, m_withChildren && m_children->isVisibleTo(m_content));
    const bool hasIndicators = !shared->indicators.empty();
    m_noIndicator->setText(shared->profile.frame.description);
    m_noIndicator->setVisible(!hasIndicators);
    m_profile->setFigure(std::shared_ptr<const FigureSpec>(shared, &shared->profile));
    m_profile->setFixedHeight(static_cast<int>(comfortableHeight(shared->profile, *m_profile)));
    m_history->setPortrait(shared);
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_compared, m_profile, m_historyTree, m_readScope, m_showIndicator})
        widget->setVisible(hasIndicators);
    const QModelIndex first = m_history->index(0, StructureHistoryModel::Title);
    m_historyTree->setCurrentIndex(first);
    int lines = m_history->rowCount();
    if (lines == 1) {
        m_historyTree->expand(first);
        lines += m_history->rowCount(first);
    }
    const int line = std::max(m_historyTree->sizeHintForRow(0), fontMetrics().height());
    m_historyTree->setFixedHeight(m_historyTree->header()->sizeHint().height() +
                                  line * std::clamp(lines + 1, fewestLines, mostLines) + 4);
}

void StructureSheet::explainLines()
{
    explainCells(
        m_historyTree, m_workspace, [this](const QModelIndex& cell) { return originOfValue(cell); },
        NumberMenu::OfTheList);
    const auto lines = m_experiences->lines();
    for (size_t i = 0; i < lines.size(); ++i)
        explainNumber(lines[i], m_workspace, [this, label = lines[i], number = static_cast<StructureNumber>(i)] {
            const NumberQuestion question =
                questionOf(number, m_name->text(), label->text(), scope(), m_view.selection().filter());
            return originOf(question, m_view.selection(), m_workspace.snapshots());
        });
}

/// Codes of the structures whose experiences are meant.
std::vector<std::string> StructureSheet::scope() const
{
    return m_withChildren ? withDescendants(m_view.selection().dataset(), {m_code}) : std::vector{m_code};
}

void StructureSheet::readExperiences()
{
    Condition condition;
    condition.field = "structure_code";
    condition.any = scope();
    m_workspace.snapshots().setCondition(condition);
    m_workspace.goTo(WindowPlace::Experiences);
}

void StructureSheet::readScope()
{
    const PeriodValue* period = m_history->periodAt(m_historyTree->currentIndex());
    if (!period)
        return;
    // The value is the structure's own, so the experiences are too.
    FilterState filter = m_workspace.snapshots().filter();
    Condition own;
    own.field = "structure_code";
    own.any = {m_code};
    filter.set(own);
    if (const auto evaluated = evaluatedPeriod(*period)) {
        Condition published;
        published.field = "published_on";
        published.from = evaluated->begin;
        published.until = evaluated->end;
        filter.remove("month");
        filter.set(published);
    } else {
        m_workspace.tell(tr("The files do not say which period this value speaks of: experiences of all dates are "
                            "shown."));
    }
    m_workspace.snapshots().setFilter(filter);
    m_workspace.goTo(WindowPlace::Experiences);
}

void StructureSheet::scopeMenu(const QPoint& position)
{
    const QModelIndex at = m_historyTree->indexAt(position);
    if (!at.isValid())
        return;
    m_historyTree->setCurrentIndex(at);
    QMenu menu(this);
    menu.addAction(m_readScope->text(), this, &StructureSheet::readScope);
    menu.addAction(m_showIndicator->text(), m_showIndicator, &QPushButton::click);
    addNumberAct(&menu, this, m_workspace, originOfValue(at));
    menu.exec(m_historyTree->viewport()->mapToGlobal(position));
}

}    // namespace vigie
