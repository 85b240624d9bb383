// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/figure_panel.h"

#include "core/chart/row_target.h"
#include "ui/render/figure_clipboard.h"
#include "ui/render/figure_menu.h"
#include "ui/render/figure_table_model.h"
#include "ui/render/figure_view.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMetaMethod>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace vigie {

namespace {

constexpr int fewestLines = 11;

QLabel* plainLabel(const QString& objectName, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setObjectName(objectName);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

void setTextOrHide(QLabel* label, const QString& text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

}    // namespace

struct FigurePanel::Private
{
    explicit Private(FigurePanel* owner) : panel(owner) {}

    FigurePanel* panel;
    std::shared_ptr<const FigureSpec> figure;
    QLabel* title = nullptr;
    QLabel* subtitle = nullptr;
    QLabel* note = nullptr;
    QToolButton* tableButton = nullptr;
    QToolButton* menuButton = nullptr;
    QStackedWidget* pages = nullptr;
    FigureView* view = nullptr;
    QTableView* table = nullptr;
    FigureTableModel* model = nullptr;
    FigureMenu* menu = nullptr;

    void build();
    QWidget* header();
    void buildTableButton();
    void buildMenu();
    void buildPages();
    void buildTable();
    MarkTarget targetOf(const QModelIndex& cell) const;
    void connectView();
    void offerWhatIsHeard();
};

void FigurePanel::Private::build()
{
    panel->setFrameShape(QFrame::StyledPanel);
    panel->setBackgroundRole(QPalette::Base);
    panel->setAutoFillBackground(true);
    title = plainLabel(QStringLiteral("figurePanel.title"), panel);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    subtitle = plainLabel(QStringLiteral("figurePanel.subtitle"), panel);
    note = plainLabel(QStringLiteral("figurePanel.note"), panel);
    for (QLabel* quiet : {subtitle, note}) {
        quiet->setForegroundRole(QPalette::PlaceholderText);
        QFont small = quiet->font();
        small.setPointSizeF(small.pointSizeF() * 0.9);
        quiet->setFont(small);
    }
    buildPages();
    auto* layout = new QVBoxLayout(panel);
    layout->setContentsMargins(10, 8, 10, 8);
    layout->setSpacing(4);
    layout->addWidget(header());
    layout->addWidget(subtitle);
    layout->addWidget(pages, 1);
    layout->addWidget(note);
}

QWidget* FigurePanel::Private::header()
{
    auto* row = new QWidget(panel);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(title, 1);
    buildTableButton();
    layout->addWidget(tableButton, 0, Qt::AlignTop);
    buildMenu();
    layout->addWidget(menuButton, 0, Qt::AlignTop);
    return row;
}

void FigurePanel::Private::buildTableButton()
{
    tableButton = new QToolButton(panel);
    tableButton->setObjectName(QStringLiteral("figurePanel.tableButton"));
    tableButton->setText(FigurePanel::tr("Table"));
    tableButton->setToolTip(FigurePanel::tr("Show the numbers behind the figure"));
    tableButton->setCheckable(true);
    tableButton->setAutoRaise(true);
    tableButton->setFocusPolicy(Qt::StrongFocus);
    QObject::connect(tableButton, &QToolButton::toggled, pages,
                     [this](bool shown) { pages->setCurrentIndex(shown ? 1 : 0); });
}

void FigurePanel::Private::buildMenu()
{
    menuButton = new QToolButton(panel);
    menuButton->setObjectName(QStringLiteral("figurePanel.menuButton"));
    menuButton->setText(QStringLiteral("\u22EF"));
    menuButton->setToolTip(FigurePanel::tr("Save or copy this figure"));
    menuButton->setAutoRaise(true);
    menuButton->setPopupMode(QToolButton::InstantPopup);
    menuButton->setFocusPolicy(Qt::StrongFocus);
    menuButton->setStyleSheet(QStringLiteral("QToolButton::menu-indicator { image: none; }"));
    menu = new FigureMenu(*panel, menuButton);
    menuButton->setMenu(menu);
}

void FigurePanel::Private::buildPages()
{
    pages = new QStackedWidget(panel);
    pages->setObjectName(QStringLiteral("figurePanel.pages"));
    view = new FigureView;
    view->setObjectName(QStringLiteral("figurePanel.view"));
    auto* scroll = new QScrollArea(pages);
    scroll->setObjectName(QStringLiteral("figurePanel.scroll"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setWidget(view);
    view->setAutoFillBackground(false);
    pages->addWidget(scroll);

    buildTable();
    pages->addWidget(table);
    connectView();
}

void FigurePanel::Private::buildTable()
{
    table = new QTableView(pages);
    table->setObjectName(QStringLiteral("figurePanel.table"));
    model = new FigureTableModel(table);
    table->setModel(model);
    table->setFrameShape(QFrame::NoFrame);
    table->setTabKeyNavigation(false);
    table->setAlternatingRowColors(true);
    table->setShowGrid(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->setContextMenuPolicy(Qt::CustomContextMenu);
    QObject::connect(table, &QWidget::customContextMenuRequested, panel, [this](const QPoint& where) {
        if (figure)
            menu->popUpFor(targetOf(table->indexAt(where)), table->viewport()->mapToGlobal(where));
    });
    auto* origin = new QAction(table);
    origin->setShortcut(Qt::SHIFT | Qt::Key_F1);
    origin->setShortcutContext(Qt::WidgetShortcut);
    QObject::connect(origin, &QAction::triggered, panel, [this] {
        if (figure)
            Q_EMIT panel->originAsked(targetOf(table->currentIndex()));
    });
    table->addAction(origin);
    auto* copy = new QAction(table);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    QObject::connect(copy, &QAction::triggered, panel, [this] {
        if (figure)
            copyTable(*figure);
    });
    table->addAction(copy);
}

MarkTarget FigurePanel::Private::targetOf(const QModelIndex& cell) const
{
    return cell.isValid() && figure ? targetOfRow(*figure, static_cast<size_t>(cell.row()), cell.column())
                                    : MarkTarget();
}

void FigurePanel::Private::connectView()
{
    QObject::connect(view, &FigureView::markHovered, panel, &FigurePanel::markHovered);
    QObject::connect(view, &FigureView::markChosen, panel, &FigurePanel::markChosen);
    QObject::connect(view, &FigureView::markActivated, panel, &FigurePanel::markActivated);
    QObject::connect(view, &FigureView::copyAsked, panel, [this] {
        if (figure)
            copyPicture(*figure);
    });
    QObject::connect(view, &FigureView::menuAsked, panel, [this](const MarkTarget& target, const QPoint& where) {
        if (figure)
            menu->popUpFor(target, where);
    });
}

void FigurePanel::Private::offerWhatIsHeard()
{
    const auto heard = [this](auto signal) { return panel->isSignalConnected(QMetaMethod::fromSignal(signal)); };
    menu->offer({heard(&FigurePanel::saveAsked), heard(&FigurePanel::saveTableAsked), heard(&FigurePanel::originAsked),
                 heard(&FigurePanel::reportAsked)});
}

FigurePanel::FigurePanel(QWidget* parent) : QFrame(parent), m_d(new Private(this))
{
    m_d->build();
    m_d->offerWhatIsHeard();
    setFigure(nullptr);
}

FigurePanel::~FigurePanel() = default;

void FigurePanel::setFigure(std::shared_ptr<const FigureSpec> figure)
{
    m_d->figure = figure;
    const FigureFrame frame = figure ? figure->frame : FigureFrame();
    m_d->title->setText(frame.title);
    setTextOrHide(m_d->subtitle, frame.subtitle);
    setTextOrHide(m_d->note, frame.note);
    m_d->menuButton->setEnabled(figure != nullptr);
    setAccessibleName(frame.title);
    m_d->tableButton->setAccessibleName(tr("Show the table: %1").arg(frame.title));
    m_d->menuButton->setAccessibleName(tr("Save or copy: %1").arg(frame.title));
    m_d->table->setAccessibleName(tr("Table: %1").arg(frame.title));
    m_d->table->setAccessibleDescription(frame.description);
    m_d->model->setFigure(figure);
    m_d->view->setFigure(std::move(figure));
}

std::shared_ptr<const FigureSpec> FigurePanel::figure() const
{
    return m_d->figure;
}

QSize FigurePanel::minimumSizeHint() const
{
    const QSize least = QFrame::minimumSizeHint();
    return {least.width(), std::max(least.height(), fewestLines * fontMetrics().height())};
}

void FigurePanel::setHighlight(const MarkTarget& target)
{
    m_d->view->setHighlight(target);
}

void FigurePanel::connectNotify(const QMetaMethod& signal)
{
    QFrame::connectNotify(signal);
    m_d->offerWhatIsHeard();
}

void FigurePanel::setEmptyText(const QString& text)
{
    m_d->view->setEmptyText(text);
}

}    // namespace vigie
