// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/report_builder.h"

#include "ui/control/report_controller.h"
#include "ui/control/workspace.h"
#include "ui/dialogs/regeneration_dialog.h"
#include "ui/dialogs/report_block_editor.h"
#include "ui/models/display_text.h"
#include "ui/render/figure_export.h"
#include "ui/style/widgets.h"
#include "ui/views/job_bar.h"

#include <QComboBox>
#include <QListWidget>
#include <QMessageBox>
#include <QShortcut>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace vigie {

namespace {

constexpr QSize pictureSize(96, 64);
constexpr double pictureWidthMm = 160;
constexpr double pictureHeightMm = 106;
constexpr int pictureDpi = 40;

QString lineOf(const Report::Block& block)
{
    if (const auto* heading = std::get_if<Report::Heading>(&block))
        return heading->text.isEmpty() ? ReportBuilder::tr("(heading without words)") : heading->text;
    if (const auto* paragraph = std::get_if<Report::Paragraph>(&block))
        return paragraph->text.isEmpty() ? ReportBuilder::tr("(paragraph without words)")
                                         : paragraph->text.simplified();
    const FigureFrame& frame = std::get<Report::Figure>(block).figure->frame;
    return frame.title + u'\n' + frame.sampleSize + QStringLiteral(" · ") + frame.filterSentence;
}

QString kindOf(const Report::Block& block)
{
    return std::holds_alternative<Report::Heading>(block)     ? ReportBuilder::tr("Heading")
           : std::holds_alternative<Report::Paragraph>(block) ? ReportBuilder::tr("Paragraph")
                                                              : ReportBuilder::tr("Figure");
}

QIcon pictureOf(const FigureSpec& figure)
{
    const QImage image = renderFigure(figure, {pictureWidthMm, pictureHeightMm, pictureDpi});
    return QPixmap::fromImage(image.scaled(2 * pictureSize, Qt::KeepAspectRatio, Qt::SmoothTransformation));
}

}    // namespace

ReportBuilder::ReportBuilder(Workspace& workspace, QWidget* parent)
    : QDialog(parent), m_workspace(workspace), m_reports(workspace.reports()), m_names(new QComboBox),
      m_title(new QLineEdit), m_blocks(new QListWidget), m_editor(new ReportBlockEditor), m_job(new JobBar),
      m_rename(button(tr("Re&name…"), QStringLiteral("report-rename"))),
      m_remove(button(tr("Re&move"), QStringLiteral("report-remove"))),
      m_addHeading(button(tr("+ &Heading"), QStringLiteral("report-add-heading"))),
      m_addParagraph(button(tr("+ &Paragraph"), QStringLiteral("report-add-paragraph"))),
      m_up(button(tr("↑ &Up"), QStringLiteral("report-up"))),
      m_down(button(tr("↓ &Down"), QStringLiteral("report-down"))),
      m_removeBlock(button(tr("Take &out"), QStringLiteral("report-remove-block"))),
      m_regenerate(button(tr("Make a&gain on this snapshot…"), QStringLiteral("report-regenerate"))),
      m_pages(button(tr("&See the pages"), QStringLiteral("report-pages"))),
      m_export(button(tr("&Export…"), QStringLiteral("report-export"), "primary"))
{
    setWindowTitle(tr("Report"));
    setObjectName(QStringLiteral("report-builder"));
    resizeForText(this, {1080, 680});
    auto* splitter = new QSplitter;
    splitter->setObjectName(QStringLiteral("report-splitter"));
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(blockSide());
    splitter->addWidget(m_editor);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({440, 620});
    m_job->setJob(tr("Progress of the report"), tr("Making the figures…"));
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(reportLine());
    layout->addWidget(splitter, 1);
    layout->addWidget(m_job);
    layout->addLayout(actLine());
    connectReports();
    refresh();
}

QLayout* ReportBuilder::reportLine()
{
    m_names->setObjectName(QStringLiteral("report-names"));
    m_names->setAccessibleName(tr("Report"));
    m_names->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_title->setObjectName(QStringLiteral("report-title"));
    m_title->setAccessibleName(tr("Title of the report"));
    auto* titleName = new QLabel(tr("T&itle"));
    titleName->setBuddy(m_title);
    auto* begin = button(tr("Ne&w…"), QStringLiteral("report-new"));
    auto* line = new QHBoxLayout;
    line->addWidget(m_names);
    line->addWidget(begin);
    line->addWidget(m_rename);
    line->addWidget(m_remove);
    line->addSpacing(12);
    line->addWidget(titleName);
    line->addWidget(m_title, 1);
    connect(m_names, &QComboBox::activated, this, [this](int index) {
        m_editor->commit();
        m_reports.choose(m_names->itemText(index));
    });
    connect(begin, &QPushButton::clicked, this, &ReportBuilder::askAndBegin);
    connect(m_rename, &QPushButton::clicked, this, &ReportBuilder::askAndRename);
    connect(m_remove, &QPushButton::clicked, &m_reports, &ReportController::remove);    // undone by Ctrl+Z
    connect(m_title, &QLineEdit::editingFinished, this, &ReportBuilder::setTitle);
    return line;
}

QWidget* ReportBuilder::blockSide()
{
    m_blocks->setObjectName(QStringLiteral("report-blocks"));
    m_blocks->setAccessibleName(tr("Parts of the report, in their order"));
    m_blocks->setIconSize(pictureSize);
    m_blocks->setSpacing(2);
    m_blocks->setWordWrap(true);
    m_blocks->setDragDropMode(QAbstractItemView::InternalMove);
    m_blocks->setDefaultDropAction(Qt::MoveAction);
    auto* words = new QHBoxLayout;
    words->addWidget(m_addHeading);
    words->addWidget(m_addParagraph);
    words->addStretch();
    auto* places = new QHBoxLayout;
    for (QPushButton* act : {m_up, m_down, m_removeBlock})
        places->addWidget(act);
    places->addStretch();
    m_up->setToolTip(tr("Alt+Up, or drag the part"));
    m_down->setToolTip(tr("Alt+Down, or drag the part"));
    m_removeBlock->setToolTip(tr("Del"));
    auto* side = new QWidget;
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_blocks, 1);
    layout->addLayout(words);
    layout->addLayout(places);
    const auto shortcut = [this](const QKeySequence& keys, auto act) {
        auto* pressed = new QShortcut(keys, m_blocks, nullptr, nullptr, Qt::WidgetShortcut);
        connect(pressed, &QShortcut::activated, this, act);
    };
    shortcut(Qt::ALT | Qt::Key_Up, [this] { move(-1); });
    shortcut(Qt::ALT | Qt::Key_Down, [this] { move(+1); });
    shortcut(Qt::Key_Delete, [this] { removeChosen(); });
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(+1); });
    connect(m_removeBlock, &QPushButton::clicked, this, &ReportBuilder::removeChosen);
    connect(m_addHeading, &QPushButton::clicked, this, [this] {
        add(Report::Heading{tr("Heading")}, tr("add a heading"));
        m_editor->focusWords();
    });
    connect(m_addParagraph, &QPushButton::clicked, this, [this] {
        add(Report::Paragraph{tr("Paragraph")}, tr("add a paragraph"));
        m_editor->focusWords();
    });
    connect(m_blocks, &QListWidget::currentRowChanged, this, &ReportBuilder::showChosen);
    connect(m_blocks->model(), &QAbstractItemModel::rowsMoved, this, &ReportBuilder::takeDraggedOrder,
            Qt::QueuedConnection);    // the list is still moving it
    return side;
}

QLayout* ReportBuilder::actLine()
{
    m_regenerate->setToolTip(tr("Makes every figure anew on the snapshot that is open, and lists what changed"));
    m_pages->setToolTip(tr("Opens the PDF in the program for it"));
    auto* line = new QHBoxLayout;
    line->addWidget(m_regenerate);
    line->addStretch();
    line->addWidget(m_pages);
    line->addWidget(m_export);
    connect(m_regenerate, &QPushButton::clicked, this, &ReportBuilder::regenerate);
    connect(m_pages, &QPushButton::clicked, this, &ReportBuilder::openPages);
    connect(m_export, &QPushButton::clicked, this, &ReportBuilder::askAndExport);
    return line;
}

void ReportBuilder::connectReports()
{
    connect(m_editor, &ReportBlockEditor::edited, this, &ReportBuilder::replaceChosen);
    connect(m_job, &JobBar::cancelAsked, &m_reports, &ReportController::cancel);
    connect(&m_reports, &ReportController::changed, this, &ReportBuilder::refresh);
    connect(&m_reports, &ReportController::regeneratingChanged, this, [this](bool running) {
        m_job->setRunning(running);
        refreshActs();
    });
    connect(&m_reports, &ReportController::progressed, m_job, &JobBar::setProgress);
    connect(&m_reports, &ReportController::regenerated, this, &ReportBuilder::showChanges);
    connect(&m_reports, &ReportController::failed, this, [this](const Error& error) {
        if (error.code != ErrorCode::Cancelled)
            QMessageBox::warning(this, tr("Report"), plainMessage(error.message()));
    });
    connect(&m_workspace.snapshots(), &SnapshotController::snapshotOpened, this, &ReportBuilder::refreshActs);
}

void ReportBuilder::refresh()
{
    m_names->clear();
    m_names->addItems(m_reports.names());
    m_names->setCurrentText(m_reports.name());
    if (!m_title->isModified())    // else it is being typed
        m_title->setText(m_reports.report().title);
    refreshBlocks();
    refreshActs();
}

void ReportBuilder::refreshBlocks()
{
    const int before = m_blocks->currentRow();
    const auto& blocks = m_reports.report().blocks;
    std::map<std::shared_ptr<const FigureSpec>, QIcon> pictures;
    m_filling = true;
    m_blocks->clear();
    for (size_t i = 0; i < blocks.size(); ++i) {
        auto* item = new QListWidgetItem(lineOf(blocks[i]), m_blocks);
        item->setData(Qt::UserRole, static_cast<int>(i));
        item->setData(Qt::AccessibleTextRole,
                      tr("%1: %2").arg(kindOf(blocks[i]), lineOf(blocks[i]).replace(u'\n', u' ')));
        item->setToolTip(plainToolTip(kindOf(blocks[i])));
        if (std::holds_alternative<Report::Heading>(blocks[i])) {
            QFont bold = item->font();
            bold.setBold(true);
            item->setFont(bold);
        } else if (const auto* figure = std::get_if<Report::Figure>(&blocks[i]))
            item->setIcon(pictures[figure->figure] = m_pictures[figure->figure]);
    }
    m_blocks->setCurrentRow(std::min(std::max(before, 0), m_blocks->count() - 1));
    m_filling = false;
    m_pictures = std::move(pictures);    // without those of figures that are gone
    QTimer::singleShot(0, this, &ReportBuilder::drawNextPicture);
    showChosen();
}

/// One at a time, so that the window stays alive.
void ReportBuilder::drawNextPicture()
{
    const auto& blocks = m_reports.report().blocks;
    for (size_t i = 0; i < blocks.size(); ++i) {
        const auto* figure = std::get_if<Report::Figure>(&blocks[i]);
        if (!figure || !m_pictures[figure->figure].isNull())
            continue;
        const QIcon picture = m_pictures[figure->figure] = pictureOf(*figure->figure);
        if (QListWidgetItem* item = m_blocks->item(static_cast<int>(i)))
            item->setIcon(picture);
        QTimer::singleShot(0, this, &ReportBuilder::drawNextPicture);
        return;
    }
}

void ReportBuilder::refreshActs()
{
    const auto& blocks = m_reports.report().blocks;
    const bool any = !m_reports.name().isEmpty();
    const bool free = any && !m_reports.regenerating();
    const bool figures = std::ranges::any_of(
        blocks, [](const Report::Block& block) { return std::holds_alternative<Report::Figure>(block); });
    for (QPushButton* act : {m_rename, m_remove})
        act->setEnabled(free);
    m_names->setEnabled(any);
    m_title->setEnabled(any);
    m_editor->setEnabled(free);
    m_addHeading->setEnabled(!m_reports.regenerating());
    m_addParagraph->setEnabled(!m_reports.regenerating());
    m_up->setEnabled(free && chosen() > 0);
    m_down->setEnabled(free && chosen() >= 0 && chosen() + 1 < m_blocks->count());
    m_removeBlock->setEnabled(free && chosen() >= 0);
    m_regenerate->setEnabled(free && figures && m_workspace.snapshots().isOpen());
    m_pages->setEnabled(free && !blocks.empty());
    m_export->setEnabled(free && !blocks.empty());
}

int ReportBuilder::chosen() const
{
    return m_blocks->currentRow();
}

void ReportBuilder::showChosen()
{
    if (m_filling)
        return;
    const auto at = static_cast<size_t>(chosen());
    const auto& blocks = m_reports.report().blocks;
    m_editor->setBlock(chosen() >= 0 && at < blocks.size() ? std::optional(blocks[at]) : std::nullopt);
    refreshActs();
}

void ReportBuilder::change(const Report& report, const QString& act, int select)
{
    m_reports.change(report, act);
    m_blocks->setCurrentRow(select);
}

/// Behind the part that is chosen.
void ReportBuilder::add(Report::Block block, const QString& act)
{
    m_editor->commit();
    if (m_reports.name().isEmpty())
        m_reports.begin(tr("Report"));
    Report report = m_reports.report();
    const int at = chosen() + 1;
    report.blocks.insert(report.blocks.begin() + at, std::move(block));
    change(report, act, at);
}

void ReportBuilder::move(int by)
{
    m_editor->commit();
    const int to = chosen() + by;
    Report report = m_reports.report();
    if (chosen() < 0 || to < 0 || to >= static_cast<int>(report.blocks.size()))
        return;
    std::swap(report.blocks[static_cast<size_t>(chosen())], report.blocks[static_cast<size_t>(to)]);
    change(report, tr("move a part of the report"), to);
}

void ReportBuilder::takeDraggedOrder()
{
    m_editor->commit();
    Report report = m_reports.report();
    std::vector<Report::Block> moved;
    for (int row = 0; row < m_blocks->count(); ++row)
        moved.push_back(report.blocks[m_blocks->item(row)->data(Qt::UserRole).toUInt()]);
    report.blocks = std::move(moved);
    change(report, tr("move a part of the report"), chosen());
}

void ReportBuilder::removeChosen()
{
    const int at = chosen();
    if (at < 0)
        return;
    Report report = m_reports.report();
    report.blocks.erase(report.blocks.begin() + at);
    change(report, tr("take a part out of the report"), std::min(at, static_cast<int>(report.blocks.size()) - 1));
}

void ReportBuilder::replaceChosen(const Report::Block& block)
{
    Report report = m_reports.report();
    const int at = chosen();
    if (at < 0 || at >= static_cast<int>(report.blocks.size()))
        return;
    report.blocks[static_cast<size_t>(at)] = block;
    change(report, tr("edit the report"), at);
}

void ReportBuilder::setTitle()
{
    Report report = m_reports.report();
    report.title = m_title->text().trimmed();
    m_title->setModified(false);
    m_reports.change(report, tr("title of the report"));
}

void ReportBuilder::regenerate()
{
    m_editor->commit();
    if (m_regenerate->isEnabled())
        m_reports.regenerate();
}

void ReportBuilder::showChanges(const std::shared_ptr<const Regeneration>& regeneration)
{
    auto* dialog = new RegenerationDialog(regeneration, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, regeneration] { m_reports.accept(*regeneration); });
    dialog->open();
}

void ReportBuilder::closeEvent(QCloseEvent* event)
{
    m_editor->commit();
    QDialog::closeEvent(event);
}

}    // namespace vigie
