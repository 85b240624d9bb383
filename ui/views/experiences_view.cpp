// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/experiences_view.h"

#include "core/session/experience_pages.h"
#include "ui/control/window_settings.h"
#include "ui/models/display_text.h"
#include "ui/models/experience_model.h"
#include "ui/style/widgets.h"
#include "ui/views/experience_reader.h"
#include "ui/views/text_cell_delegate.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QShortcut>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace vigie {

namespace {

constexpr int readingWidth = 500;
/// Rows that are read in one go to find the next hit: more would be felt.
constexpr int searchedRows = 1000;
constexpr std::array rowLineChoices = {1, 2, 4};
constexpr std::array readingSizes = {8, 9, 10, 11, 12, 13, 14, 16, 18, 20, 24, 28, 32};

}    // namespace

ExperiencesView::ExperiencesView(Workspace& workspace, QWidget* parent)
    : SelectionView(workspace, parent), m_model(new ExperienceModel(this)),
      m_table(table(m_model, tr("Experiences"), QStringLiteral("experiences"), this)), m_rowLines(new QComboBox),
      m_position(plainLabel({}, "title")), m_hits(plainLabel({}, "muted")),
      m_reader(new ExperienceReader(workspace, this)), m_splitter(new QSplitter(this))
{
    m_splitter->setObjectName(QStringLiteral("experiences-splitter"));
    m_splitter->addWidget(listSide());
    m_splitter->addWidget(readingSide());
    // The page to read is as wide as its lines want; what is left is for the list.
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setSizes({600, readingWidth});
    m_splitter->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 10, 10, 10);
    layout->addWidget(m_splitter);
    addShortcuts();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ExperiencesView::showChosen);
    connect(m_model, &QAbstractItemModel::layoutChanged, this, &ExperiencesView::showChosen);
    connect(m_reader, &ExperienceReader::hitsChanged, this, &ExperiencesView::showHitCount);
    // Queued: the page that the wheel is turned on is made anew.
    connect(m_reader, &ExperienceReader::sizeStepAsked, this, &ExperiencesView::stepSize, Qt::QueuedConnection);
}

QWidget* ExperiencesView::listSide()
{
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(ExperienceModel::Published, Qt::DescendingOrder);
    const std::pair<int, int> widths[] = {{ExperienceModel::Published, 84}, {ExperienceModel::Sentiment, 85},
                                          {ExperienceModel::Title, 130},    {ExperienceModel::Extract, 230},
                                          {ExperienceModel::Typology, 120}, {ExperienceModel::Structure, 150}};
    for (const auto& [column, width] : widths)
        m_table->setColumnWidth(column, width);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setItemDelegate(new TextCellDelegate(m_table));
    m_table->installEventFilter(this);

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
    auto* side = new QWidget;
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_rowLines, 0, Qt::AlignLeft);
    layout->addWidget(m_table, 1);
    return side;
}

QWidget* ExperiencesView::readingSide()
{
    auto* side = new QWidget;
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* line = new QHBoxLayout;
    line->addWidget(m_position, 1);
    line->addWidget(stepButton(tr("Previous (K)"), QStringLiteral("previous-experience"), Qt::Key_K, -1));
    line->addWidget(stepButton(tr("Next (J)"), QStringLiteral("next-experience"), Qt::Key_J, 1));
    layout->addLayout(line);
    layout->addWidget(readingTools());
    layout->addWidget(m_reader, 1);
    return side;
}

QWidget* ExperiencesView::readingTools()
{
    m_hits->setObjectName(QStringLiteral("hits"));
    auto* tools = new QWidget;
    auto* line = new QHBoxLayout(tools);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(6);
    const auto add = [&](const char* sign, const QString& name, const char* objectName, std::function<void()> act) {
        line->addWidget(toolButton(QString::fromUtf8(sign), name, QLatin1String(objectName), std::move(act)));
    };
    add("▲", tr("Previous hit (Shift+F3)"), "previous-hit", [this] { stepHit(-1); });
    add("▼", tr("Next hit (F3)"), "next-hit", [this] { stepHit(1); });
    line->addWidget(m_hits);
    line->addStretch(1);
    add("A−", tr("Smaller letters (Ctrl+-)"), "smaller-text", [this] { stepSize(-1); });
    add("A+", tr("Larger letters (Ctrl++)"), "larger-text", [this] { stepSize(1); });
    auto* copy = button(tr("Copy the quotation (C)"), QStringLiteral("copy-quotation"), "link");
    copy->setToolTip(tr("The selected words, or the whole description, with their reference"));
    connect(copy, &QPushButton::clicked, this, &ExperiencesView::copyQuotation);
    line->addWidget(copy);
    return tools;
}

QPushButton* ExperiencesView::stepButton(const QString& text, const QString& objectName, Qt::Key key, int step)
{
    auto* made = button(text, objectName);
    connect(made, &QPushButton::clicked, this, [this, step] { goBy(step); });
    addShortcut(key, Qt::WidgetWithChildrenShortcut, [this, step] { goBy(step); });
    return made;
}

QToolButton* ExperiencesView::toolButton(const QString& sign, const QString& name, const QString& objectName,
                                         std::function<void()> act)
{
    auto* made = new QToolButton;
    made->setText(sign);
    made->setAccessibleName(name);
    made->setToolTip(name);
    made->setObjectName(objectName);
    made->setFocusPolicy(Qt::StrongFocus);
    made->setProperty("role", QStringLiteral("step"));
    connect(made, &QToolButton::clicked, this, std::move(act));
    return made;
}

void ExperiencesView::addShortcuts()
{
    addShortcut(Qt::Key_C, Qt::WidgetWithChildrenShortcut, [this] { copyQuotation(); });
    // What one searches is typed in the field above: these work from there, too.
    addShortcut(Qt::Key_F3, Qt::WindowShortcut, [this] { stepHit(1); });
    addShortcut(Qt::SHIFT | Qt::Key_F3, Qt::WindowShortcut, [this] { stepHit(-1); });
    for (Qt::Key larger : {Qt::Key_Plus, Qt::Key_Equal})
        addShortcut(Qt::CTRL | larger, Qt::WindowShortcut, [this] { stepSize(1); });
    addShortcut(Qt::CTRL | Qt::Key_Minus, Qt::WindowShortcut, [this] { stepSize(-1); });
    addShortcut(Qt::CTRL | Qt::Key_0, Qt::WindowShortcut, [this] { setReadingSize(WindowSettings::usualReadingSize); });
}

void ExperiencesView::addShortcut(const QKeySequence& key, Qt::ShortcutContext context, std::function<void()> act)
{
    auto* shortcut = new QShortcut(key, this);
    shortcut->setContext(context);
    connect(shortcut, &QShortcut::activated, this, std::move(act));
}

void ExperiencesView::setRowLines(int lines)
{
    m_table->verticalHeader()->setDefaultSectionSize(TextCellDelegate::rowHeight(m_table->fontMetrics(), lines));
}

void ExperiencesView::snapshotChanged()
{
    m_pages.reset();
    if (!snapshots().isOpen())
        return;
    // A file that cannot be read was told of by the controller already.
    if (auto opened = ExperiencePages::open(snapshots().snapshot()))
        m_pages = std::move(*opened);
}

void ExperiencesView::refresh()
{
    ExperienceModel::Pages pages;
    if (m_pages)
        pages = [this, source = m_pages](std::span<const Row> rows, size_t number, int characters) {
            auto page = source->page(rows, number, ExperienceModel::pageSize, characters);
            if (page)
                return std::move(*page);
            // Not while the list is painted.
            QMetaObject::invokeMethod(
                this, [this, error = page.error()] { Q_EMIT snapshots().failed(error); }, Qt::QueuedConnection);
            return std::vector<ExperienceExcerpt>();
        };
    m_model->setSelection(selection(), std::move(pages), snapshots().valueTitles());
    if (m_model->rowCount() > 0)
        m_table->selectRow(0);
    else
        showChosen();
}

void ExperiencesView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space)
        readOn(event->modifiers() & Qt::ShiftModifier ? -1 : 1);
    else
        SelectionView::keyPressEvent(event);
}

bool ExperiencesView::eventFilter(QObject* watched, QEvent* event)
{
    // The list would select what is selected already.
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Space) {
            keyPressEvent(key);
            return true;
        }
    }
    return SelectionView::eventFilter(watched, event);
}

void ExperiencesView::goBy(int step)
{
    const int last = m_model->rowCount() - 1;
    if (last >= 0)
        m_table->selectRow(std::clamp(m_table->currentIndex().row() + step, 0, last));
}

void ExperiencesView::readOn(int direction)
{
    if (!m_reader->scrollPage(direction))
        goBy(direction);
}

void ExperiencesView::showChosen()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid()) {
        m_position->setText(selection().dataset().experiences.rowCount() == 0 ? nothingLeft()
                                                                              : tr("No experience passes the filter."));
        return m_reader->clear();
    }
    m_position->setText(tr("Reading %1 / %2").arg(countText(current.row() + 1), countText(m_model->rowCount())));
    m_reader->showExperience(m_model->rowAt(current.row()));
}

void ExperiencesView::showHitCount()
{
    const int hits = m_reader->hitCount();
    if (!selection().filter().text())
        m_hits->setText({});
    else if (m_reader->currentHit() >= 0)
        m_hits->setText(tr("Hit %1 / %2").arg(countText(m_reader->currentHit() + 1), countText(hits)));
    else
        m_hits->setText(tr("%Ln hit(s)", nullptr, hits));
}

void ExperiencesView::stepHit(int direction)
{
    const int current = m_reader->currentHit();
    const int last = m_reader->hitCount() - 1;
    const int next = current < 0 && direction < 0 ? last : current + direction;
    if (next >= 0 && next <= last)
        return m_reader->goToHit(next);
    const int row = rowWithHits(direction);
    if (row < 0)
        return workspace().tell(direction > 0 ? tr("No further hit.") : tr("No earlier hit."));
    m_table->selectRow(row);
    m_reader->goToHit(direction > 0 ? 0 : m_reader->hitCount() - 1);
}

int ExperiencesView::rowWithHits(int direction) const
{
    const auto& query = selection().filter().text();
    SnapshotTexts* texts = snapshots().texts();
    if (!query || !texts || !canHaveHits(*query) || !m_table->currentIndex().isValid())
        return -1;
    const Table& experiences = selection().dataset().experiences;
    int row = m_table->currentIndex().row();
    for (int read = 0; read < searchedRows; ++read) {
        row += direction;
        if (row < 0 || row >= m_model->rowCount())
            return -1;
        const auto shown = readTestimony(*texts, experiences.rowId(m_model->rowAt(row)), query);
        if (shown && shown->hitCount() > 0)
            return row;
    }
    return -1;
}

void ExperiencesView::stepSize(int step)
{
    const int size = m_reader->readingSize();
    const auto larger = std::upper_bound(readingSizes.begin(), readingSizes.end(), size);
    const auto same = std::lower_bound(readingSizes.begin(), readingSizes.end(), size);
    if (step > 0 && larger != readingSizes.end())
        setReadingSize(*larger);
    else if (step < 0 && same != readingSizes.begin())
        setReadingSize(*std::prev(same));
}

void ExperiencesView::setReadingSize(int points)
{
    m_reader->setReadingSize(points);
    // Larger letters want longer lines; the list keeps a part of the room.
    const int room = m_splitter->width() - m_splitter->handleWidth();
    const int reading = std::min(m_reader->wantedWidth(), room * 3 / 5);
    m_splitter->setSizes({room - reading, reading});
}

void ExperiencesView::copyQuotation()
{
    const auto quotation = m_reader->quotation();
    if (!quotation || quotation->text.isEmpty())
        return workspace().tell(tr("There is nothing to copy."));
    QGuiApplication::clipboard()->setText(quotationText(*quotation));
    workspace().tell(tr("The quotation was copied with its reference."));
    if (const QString warning = personalDataWarning(quotation->text); !warning.isEmpty())
        workspace().warn(warning);
}

}    // namespace vigie
