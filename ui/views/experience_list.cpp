// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/experience_list.h"

#include "core/session/experience_pages.h"
#include "ui/control/window_settings.h"
#include "ui/models/display_text.h"
#include "ui/models/experience_model.h"
#include "ui/style/theme.h"
#include "ui/style/widgets.h"
#include "ui/views/nothing_left.h"
#include "ui/views/text_cell_delegate.h"

#include <QComboBox>
#include <QHeaderView>
#include <QMenu>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace vigie {

namespace {

constexpr std::array rowLineChoices = {1, 2, 4};
constexpr int narrowestColumn = 24;
constexpr int signColumn = 33;
constexpr int widestColumn = 900;

}    // namespace

ExperienceList::ExperienceList(Workspace& workspace, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_model(new ExperienceModel(this)),
      m_table(vigie::table(m_model, tr("Experiences"), QStringLiteral("experiences"), this)), m_rowLines(new QComboBox),
      m_columns(new QToolButton), m_read(plainLabel({}, "muted")), m_nothing(new NothingLeft(workspace.snapshots())),
      m_pages(new QStackedWidget)
{
    m_model->setWorkbook(workspace.workbook());
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(ExperienceModel::Published, Qt::DescendingOrder);
    m_table->setItemDelegate(new TextCellDelegate(m_table));
    composeColumns();
    m_pages->addWidget(m_table);
    m_pages->addWidget(m_nothing);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(tools());
    layout->addWidget(m_pages, 1);
    const QItemSelectionModel* choice = m_table->selectionModel();
    connect(choice, &QItemSelectionModel::currentRowChanged, this, &ExperienceList::currentChanged);
    connect(choice, &QItemSelectionModel::selectionChanged, this, &ExperienceList::chosenChanged);
    connect(m_model, &QAbstractItemModel::layoutChanged, this, &ExperienceList::currentChanged);
    connect(&workspace.workbook(), &WorkbookController::annotationsChanged, this, &ExperienceList::showReadCount);
    connect(&workspace.workbook(), &WorkbookController::opened, this, &ExperienceList::showReadCount);
}

void ExperienceList::composeColumns()
{
    QHeaderView* header = m_table->horizontalHeader();
    const std::pair<int, int> widths[] = {{ExperienceModel::Bookmark, signColumn}, {ExperienceModel::Note, signColumn},
                                          {ExperienceModel::Colour, signColumn},   {ExperienceModel::Published, 88},
                                          {ExperienceModel::Sentiment, 85},        {ExperienceModel::Title, 130},
                                          {ExperienceModel::Extract, 230},         {ExperienceModel::Codes, 110},
                                          {ExperienceModel::Typology, 120},        {ExperienceModel::Structure, 150},
                                          {ExperienceModel::Department, 110}};
    header->setMinimumSectionSize(narrowestColumn);
    header->setMaximumSectionSize(widestColumn);
    // A double click on a border measures what is seen: more would read pages of texts.
    header->setResizeContentsPrecision(0);
    header->setSectionsMovable(true);
    header->setStretchLastSection(true);
    int place = 0;
    for (const auto& [column, width] : widths) {
        header->moveSection(header->visualIndex(column), place++);
        m_table->setColumnWidth(column, width);
    }
    fitColumns(header, 100, scaledToText(100));
    // A sign needs no room for the name of its column.
    for (int column : {ExperienceModel::Bookmark, ExperienceModel::Note, ExperienceModel::Colour})
        m_table->setColumnWidth(column, scaledToText(signColumn));
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, [this, header](const QPoint& clicked) {
        auto* menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillColumnMenu(menu);
        menu->popup(header->mapToGlobal(clicked));
    });
}

QWidget* ExperienceList::tools()
{
    m_rowLines->setObjectName(QStringLiteral("row-lines"));
    m_rowLines->setAccessibleName(tr("Height of the rows"));
    m_rowLines->addItems({tr("Compact rows"), tr("Two lines"), tr("Four lines")});
    const int lines = WindowSettings().rowLines();
    const auto choice = std::find(rowLineChoices.begin(), rowLineChoices.end(), lines);
    m_rowLines->setCurrentIndex(static_cast<int>(choice - rowLineChoices.begin()));
    setRowLines(lines);
    connect(m_rowLines, &QComboBox::currentIndexChanged, this, [this](int index) {
        const int chosen = rowLineChoices[static_cast<size_t>(index)];
        WindowSettings().setRowLines(chosen);
        setRowLines(chosen);
    });
    m_columns->setObjectName(QStringLiteral("columns"));
    m_columns->setText(tr("Columns"));
    m_columns->setToolTip(tr("Which columns are seen; also by a right click on their heads"));
    m_columns->setFocusPolicy(Qt::StrongFocus);
    m_columns->setProperty("role", QStringLiteral("step"));
    m_columns->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(m_columns);
    menu->setObjectName(QStringLiteral("columns-menu"));
    m_columns->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillColumnMenu(menu); });
    m_read->setObjectName(QStringLiteral("read-count"));
    auto* line = new QWidget;
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_rowLines);
    layout->addWidget(m_columns);
    layout->addStretch(1);
    layout->addWidget(m_read);
    return line;
}

void ExperienceList::fillColumnMenu(QMenu* menu)
{
    QHeaderView* header = m_table->horizontalHeader();
    menu->clear();
    for (int place = 0; place < header->count(); ++place) {
        const int column = header->logicalIndex(place);
        const bool seen = !header->isSectionHidden(column);
        QAction* action = menu->addAction(m_model->columnTitle(column));
        action->setCheckable(true);
        action->setChecked(seen);
        // One has to stay.
        action->setEnabled(!seen || header->count() - header->hiddenSectionCount() > 1);
        connect(action, &QAction::toggled, header,
                [header, column](bool shown) { header->setSectionHidden(column, !shown); });
    }
}

void ExperienceList::setRowLines(int lines)
{
    m_table->verticalHeader()->setDefaultSectionSize(TextCellDelegate::rowHeight(m_table->fontMetrics(), lines));
}

void ExperienceList::openSnapshot()
{
    m_texts.reset();
    if (!m_workspace.snapshots().isOpen())
        return;
    // A file that cannot be read was told of by the controller already.
    if (auto opened = ExperiencePages::open(m_workspace.snapshots().snapshot()))
        m_texts = std::move(*opened);
}

void ExperienceList::setSelection(const Selection& selection)
{
    ExperienceModel::Pages pages;
    if (m_texts)
        pages = [this, source = m_texts](std::span<const Row> rows, size_t number, int characters) {
            auto page = source->page(rows, number, ExperienceModel::pageSize, characters);
            if (page)
                return std::move(*page);
            // Not while the list is painted.
            QMetaObject::invokeMethod(
                this, [this, error = page.error()] { Q_EMIT m_workspace.snapshots().failed(error); },
                Qt::QueuedConnection);
            return std::vector<ExperienceExcerpt>();
        };
    m_model->setSelection(selection, std::move(pages), m_workspace.snapshots().valueTitles());
    const bool empty = count() == 0;
    if (empty)
        m_nothing->explain(selection);
    m_pages->setCurrentIndex(empty ? 1 : 0);
    showReadCount();
}

void ExperienceList::showReadCount()
{
    m_read->setText(tr("%1 read of %2").arg(countText(m_model->readCount()), countText(count())));
}

int ExperienceList::count() const
{
    return m_model->rowCount();
}

int ExperienceList::currentPosition() const
{
    return m_table->currentIndex().row();
}

std::optional<Row> ExperienceList::currentRow() const
{
    const int position = currentPosition();
    return position < 0 ? std::nullopt : std::optional(m_model->rowAt(position));
}

Row ExperienceList::rowAt(int position) const
{
    return m_model->rowAt(position);
}

int ExperienceList::positionOf(Row row) const
{
    return m_model->positionOf(row);
}

void ExperienceList::goTo(int position)
{
    // Not selectRow(): with Shift held, as for the hit before, it would choose all rows between.
    const QHeaderView* header = m_table->horizontalHeader();
    // At first the leftmost: another would have the narrow list of the first moment scroll to it.
    const QModelIndex current = m_table->currentIndex();
    int column = current.isValid() ? current.column() : header->logicalIndex(0);
    for (int place = 0; header->isSectionHidden(column) && place < header->count(); ++place)
        column = header->logicalIndex(place);
    m_table->selectionModel()->setCurrentIndex(m_model->index(position, column),
                                               QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void ExperienceList::deselect()
{
    m_table->selectionModel()->clear();
}

std::vector<std::string> ExperienceList::chosenIds() const
{
    std::vector<int> positions;
    // Not selectedRows(), which looks at every cell: whole rows are chosen, and there may be all of them.
    for (const QItemSelectionRange& range : m_table->selectionModel()->selection()) {
        for (int position = range.top(); position <= range.bottom(); ++position)
            positions.push_back(position);
    }
    std::sort(positions.begin(), positions.end());
    positions.erase(std::unique(positions.begin(), positions.end()), positions.end());
    std::vector<std::string> ids;
    for (const int position : positions)
        ids.emplace_back(m_model->idAt(position));
    return ids;
}

}    // namespace vigie
