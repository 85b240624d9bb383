// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/figure_panel.h"

#include "core/base/fold.h"
#include "ui/render/figure_export.h"
#include "ui/render/figure_table_model.h"
#include "ui/render/figure_view.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace vigie {

namespace {

constexpr int clipboardDpi = 192;    ///< twice the screen's
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

/// "share-of-negatives-by-departement", so that files sort and travel well; file systems refuse names without end.
QString fileNameFor(const QString& title)
{
    constexpr qsizetype most = 100;
    return QString::fromStdString(foldToWords(title.toStdString())).replace(u' ', u'-').left(most);
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

    void build();
    QWidget* header();
    void buildTableButton();
    void buildMenu();
    void buildPages();
    void saveAs(const QString& ending);
    void copyPicture() const;
    void copyTable() const;
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
    auto* menu = new QMenu(menuButton);
    const auto add = [menu, this](const QString& text, const QString& objectName, auto act) {
        menu->addAction(text, panel, act)->setObjectName(objectName);
    };
    add(FigurePanel::tr("Save as PN&G…"), QStringLiteral("figurePanel.savePng"),
        [this] { saveAs(QStringLiteral("png")); });
    add(FigurePanel::tr("Save as &SVG…"), QStringLiteral("figurePanel.saveSvg"),
        [this] { saveAs(QStringLiteral("svg")); });
    add(FigurePanel::tr("Save as &PDF…"), QStringLiteral("figurePanel.savePdf"),
        [this] { saveAs(QStringLiteral("pdf")); });
    menu->addSeparator();
    add(FigurePanel::tr("&Copy the picture"), QStringLiteral("figurePanel.copyPicture"), [this] { copyPicture(); });
    add(FigurePanel::tr("Copy the &table"), QStringLiteral("figurePanel.copyTable"), [this] { copyTable(); });
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
    pages->addWidget(table);
    QObject::connect(view, &FigureView::markHovered, panel, &FigurePanel::markHovered);
    QObject::connect(view, &FigureView::markChosen, panel, &FigurePanel::markChosen);
    QObject::connect(view, &FigureView::copyAsked, panel, [this] { copyPicture(); });
    QObject::connect(view, &FigureView::markActivated, panel, &FigurePanel::markActivated);
}

void FigurePanel::Private::saveAs(const QString& ending)
{
    if (!figure)
        return;
    const QString suggestion = fileNameFor(figure->frame.title) + u'.' + ending;
    const QString filter = QStringLiteral("%1 (*.%2)").arg(ending.toUpper(), ending);
    QString path = QFileDialog::getSaveFileName(panel, FigurePanel::tr("Save the figure"), suggestion, filter);
    if (path.isEmpty())
        return;
    if (!path.endsWith(u'.' + ending, Qt::CaseInsensitive))
        path += u'.' + ending;
    const Result<void> saved = exportFigure(*figure, path);
    if (saved)
        return;
    QMessageBox box(QMessageBox::Critical, FigurePanel::tr("Save the figure"), saved.error().message(),
                    QMessageBox::Close, panel);
    box.setTextFormat(Qt::PlainText);
    box.setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    box.exec();
}

void FigurePanel::Private::copyPicture() const
{
    ExportSize size;
    size.dpi = clipboardDpi;
    if (figure)
        QGuiApplication::clipboard()->setImage(renderFigure(*figure, size));
}

void FigurePanel::Private::copyTable() const
{
    if (figure)
        QGuiApplication::clipboard()->setText(tabSeparated(figure->table));
}

FigurePanel::FigurePanel(QWidget* parent) : QFrame(parent), m_d(new Private(this))
{
    m_d->build();
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

void FigurePanel::setEmptyText(const QString& text)
{
    m_d->view->setEmptyText(text);
}

}    // namespace vigie
