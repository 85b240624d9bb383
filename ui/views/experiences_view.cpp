// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/experiences_view.h"

#include "ui/control/window_settings.h"
#include "ui/models/display_text.h"
#include "ui/models/row_model.h"
#include "ui/style/widgets.h"
#include "ui/views/experience_list.h"
#include "ui/views/experience_reader.h"
#include "ui/views/marks_panel.h"
#include "ui/views/similar_testimonies.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QShortcut>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

namespace vigie {

namespace {

constexpr int readingWidth = 500;
constexpr int seenAfterMs = 2000;
/// Rows that are read in one go to find the next hit: more would be felt.
constexpr int searchedRows = 1000;
constexpr std::array readingSizes = {8, 9, 10, 11, 12, 13, 14, 16, 18, 20, 24, 28, 32};

}    // namespace

ExperiencesView::ExperiencesView(Workspace& workspace, QWidget* parent)
    : SelectionView(workspace, parent), m_list(new ExperienceList(workspace)), m_position(plainLabel({}, "title")),
      m_hits(plainLabel({}, "muted")), m_reader(new ExperienceReader(workspace)),
      m_similar(new SimilarTestimonies(workspace)), m_marks(new MarksPanel(workspace)), m_splitter(new QSplitter(this))
{
    m_splitter->setObjectName(QStringLiteral("experiences-splitter"));
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(readingSide());
    // The page to read is as wide as its lines want; what is left is for the list.
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setSizes({600, readingWidth});
    m_splitter->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 10, 10, 10);
    layout->addWidget(m_splitter);
    m_list->table()->installEventFilter(this);
    m_seen.setSingleShot(true);
    m_seen.setInterval(seenAfterMs);
    addShortcuts();
    m_marks->addShortcuts(this);
    connect(m_list, &ExperienceList::currentChanged, this, &ExperiencesView::showCurrent);
    connect(m_list, &ExperienceList::chosenChanged, this, &ExperiencesView::updateChosen);
    connect(m_marks, &MarksPanel::left, this, &ExperiencesView::focusList);
    connect(m_reader, &ExperienceReader::hitsChanged, this, &ExperiencesView::showHitCount);
    connect(m_reader, &ExperienceReader::endReached, this, &ExperiencesView::markRead);
    connect(&m_seen, &QTimer::timeout, this, [this] {
        if (isVisible())
            markRead();
    });
    connect(&workspace, &Workspace::experienceAsked, this, &ExperiencesView::read);
    // Queued: the page that the wheel is turned on is made anew.
    connect(m_reader, &ExperienceReader::sizeStepAsked, this, &ExperiencesView::stepSize, Qt::QueuedConnection);
}

QWidget* ExperiencesView::readingSide()
{
    auto* text = new QWidget;
    auto* column = new QVBoxLayout(text);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_reader, 1);
    column->addWidget(m_similar);
    auto* halves = new QSplitter(Qt::Vertical);
    halves->setObjectName(QStringLiteral("reading-splitter"));
    halves->addWidget(text);
    halves->addWidget(m_marks);
    halves->setStretchFactor(0, 1);
    halves->setStretchFactor(1, 0);
    halves->setSizes({500, 130});
    halves->setChildrenCollapsible(false);
    auto* side = new QWidget;
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(6, 0, 0, 0);
    layout->addWidget(positionLine());
    layout->addWidget(readingTools());
    layout->addWidget(halves, 1);
    return side;
}

QWidget* ExperiencesView::positionLine()
{
    m_position->setObjectName(QStringLiteral("position"));
    auto* line = new QWidget;
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_position, 1);
    // What the keys do stays visible, and can be clicked.
    const auto add = [&](const char* sign, const QString& name, const char* objectName, std::function<void()> act) {
        layout->addWidget(toolButton(QString::fromUtf8(sign), name, QLatin1String(objectName), std::move(act)));
    };
    add("J ▼", tr("Next testimony (J)"), "next-experience", [this] { goBy(1); });
    add("K ▲", tr("Previous testimony (K)"), "previous-experience", [this] { goBy(-1); });
    add("B ★", tr("Bookmark (B); unread again: R"), "key-bookmark", [this] { m_marks->toggleBookmark(); });
    add("N ✎", tr("Write a note (N); Escape goes back to the list"), "key-note", [this] { m_marks->focusNote(); });
    add("C ❝", tr("Copy the quotation (C)"), "key-copy", [this] { copyQuotation(); });
    return line;
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
    addShortcut(Qt::Key_J, Qt::WidgetWithChildrenShortcut, [this] { goBy(1); });
    addShortcut(Qt::Key_K, Qt::WidgetWithChildrenShortcut, [this] { goBy(-1); });
    addShortcut(Qt::Key_R, Qt::WidgetWithChildrenShortcut, [this] { toggleRead(); });
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

void ExperiencesView::snapshotChanged()
{
    m_seen.stop();
    m_asked.reset();
    m_outside.reset();
    m_list->openSnapshot();
}

void ExperiencesView::refresh()
{
    m_outside.reset();
    m_reader->clear();
    m_reader->setSelection(sharedSelection());
    m_similar->setSelection(sharedSelection());
    m_list->setSelection(selection());
    if (m_list->count() > 0)
        m_list->goTo(0);
    else
        showCurrent();
}

void ExperiencesView::showEvent(QShowEvent* event)
{
    SelectionView::showEvent(event);
    if (const auto asked = std::exchange(m_asked, std::nullopt))
        read(*asked);
    else if (m_reader->shownRow())
        m_seen.start();
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
    if (watched == m_list->table() && event->type() == QEvent::KeyPress) {
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
    if (step > 0)
        markRead();
    const int last = m_list->count() - 1;
    if (last >= 0)
        m_list->goTo(std::clamp(m_list->currentPosition() + step, 0, last));
}

void ExperiencesView::readOn(int direction)
{
    if (!m_reader->scrollPage(direction))
        goBy(direction);
}

void ExperiencesView::read(Row row)
{
    if (!isVisible()) {
        m_asked = row;
        return;
    }
    const int position = m_list->positionOf(row);
    if (position >= 0) {
        m_list->goTo(position);
    } else {
        m_list->deselect();
        m_outside = row;
        showCurrent();
    }
    focusList();    // so that the keys go on from here
}

void ExperiencesView::showCurrent()
{
    if (m_list->currentRow())
        m_outside.reset();
    const std::optional<Row> row = m_outside ? m_outside : m_list->currentRow();
    showPosition();
    if (!row) {
        m_seen.stop();
        m_reader->clear();
        m_marks->clear();
        m_similar->showFor(std::nullopt);
    } else if (m_reader->shownRow() != row) {
        showTestimony(*row);
    }
}

void ExperiencesView::showTestimony(Row row)
{
    m_reader->showExperience(row);
    m_marks->showTestimony(std::string(codeText(selection().dataset().experiences, "id", row)), m_reader->wholeText());
    m_similar->showFor(row);
    updateChosen();
    m_seen.start();
}

void ExperiencesView::showPosition()
{
    if (m_list->currentRow())
        m_position->setText(
            tr("Reading %1 / %2").arg(countText(m_list->currentPosition() + 1), countText(m_list->count())));
    else if (m_outside)
        m_position->setText(tr("Not in the selection"));
    else
        m_position->setText(tr("Nothing to read"));
}

void ExperiencesView::updateChosen()
{
    const auto row = m_reader->shownRow();
    if (!row)
        return;
    auto ids = m_list->chosenIds();
    if (ids.empty() || m_outside)
        ids = {std::string(codeText(selection().dataset().experiences, "id", *row))};
    m_marks->setChosen(std::move(ids));
}

void ExperiencesView::markRead()
{
    m_seen.stop();
    if (const auto row = m_reader->shownRow())
        workbook().markRead(codeText(selection().dataset().experiences, "id", *row));
}

void ExperiencesView::toggleRead()
{
    m_seen.stop();    // what is said by hand holds
    m_marks->toggleRead();
}

void ExperiencesView::focusList()
{
    QWidget* list = m_list->table();
    (list->isVisible() ? list : m_reader)->setFocus(Qt::ShortcutFocusReason);
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
    m_list->goTo(row);
    m_reader->goToHit(direction > 0 ? 0 : m_reader->hitCount() - 1);
}

int ExperiencesView::rowWithHits(int direction) const
{
    const auto& query = selection().filter().text();
    SnapshotTexts* texts = snapshots().texts();
    if (!query || !texts || !canHaveHits(*query) || !m_list->currentRow())
        return -1;
    const Table& experiences = selection().dataset().experiences;
    int row = m_list->currentPosition();
    for (int read = 0; read < searchedRows; ++read) {
        row += direction;
        if (row < 0 || row >= m_list->count())
            return -1;
        const auto shown = readTestimony(*texts, experiences.rowId(m_list->rowAt(row)), query);
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
