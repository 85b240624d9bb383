// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/experience_reader.h"

#include "core/chart/figure_frame.h"
#include "ui/control/testimony_reference.h"
#include "ui/control/window_settings.h"
#include "ui/models/display_text.h"
#include "ui/models/row_model.h"
#include "ui/style/theme.h"
#include "ui/style/widgets.h"
#include "ui/views/reading_text.h"
#include "ui/views/testimony_details.h"

#include <QApplication>
#include <QScrollBar>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <algorithm>

namespace vigie {

namespace {

/// A line of about this many characters is read with ease.
constexpr int measure = 74;

constexpr double titleScale = 1.3;

}    // namespace

ExperienceReader::ExperienceReader(Workspace& workspace, QWidget* parent)
    : QScrollArea(parent), m_workspace(workspace), m_selection(workspace.snapshots().sharedSelection()),
      m_readingSize(WindowSettings().readingSize())
{
    setObjectName(QStringLiteral("reader"));
    setAccessibleName(tr("Testimony"));
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (m_row && value > 0 && value == verticalScrollBar()->maximum())
            Q_EMIT endReached();
    });
    clear();
}

void ExperienceReader::setSelection(std::shared_ptr<const Selection> selection)
{
    m_selection = std::move(selection);
}

void ExperienceReader::clear()
{
    m_row.reset();
    startPage();
    Q_EMIT hitsChanged();
}

void ExperienceReader::startPage()
{
    m_texts.clear();
    m_hits.clear();
    m_wholeText.clear();
    m_description = nullptr;
    m_currentHit = -1;
    // A key pressed in a text may be what turns the page: the old one goes when that key is done with.
    if (widget() && widget()->isAncestorOf(QApplication::focusWidget()))
        setFocus();
    if (QWidget* old = takeWidget()) {
        old->hide();
        old->deleteLater();
    }
    auto* page = new QWidget;
    page->setObjectName(QStringLiteral("page"));
    QFont reading = font();
    reading.setPointSize(m_readingSize);
    page->setFont(reading);
    auto* sides = new QHBoxLayout(page);
    sides->setContentsMargins(18, 14, 18, 14);
    auto* text = new QWidget(page);
    text->setMaximumWidth(textWidth());
    m_column = new QVBoxLayout(text);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
    sides->addWidget(text, 1);
    sides->addStretch(0);
    setWidget(page);
    verticalScrollBar()->setValue(0);
}

int ExperienceReader::textWidth() const
{
    QFont reading = font();
    reading.setPointSize(m_readingSize);
    return qRound(QFontMetricsF(reading).averageCharWidth() * measure);
}

int ExperienceReader::wantedWidth() const
{
    const QMargins sides = widget()->layout()->contentsMargins();
    return textWidth() + sides.left() + sides.right() + verticalScrollBar()->sizeHint().width();
}

void ExperienceReader::showExperience(Row row)
{
    m_row.reset();
    startPage();
    m_row = row;
    fillPage(row);
    Q_EMIT hitsChanged();
}

void ExperienceReader::fillPage(Row row)
{
    ShownTestimony shown;
    if (m_workspace.snapshots().texts()) {
        const auto& query = m_selection->filter().text();
        if (auto read = readTestimony(*m_workspace.snapshots().texts(), experiences().rowId(row), query))
            shown = std::move(*read);
        else
            Q_EMIT m_workspace.snapshots().failed(read.error());
    }
    m_wholeText = shown.title.text + QStringLiteral("\n\n") + shown.description.text;
    const TestimonyDetails details(m_workspace, *m_selection, row);
    if (m_selection->experienceBits()[row] != 0)
        add(wrappedLabel(tr("Not in the selection: the filter leaves this testimony out."), "notice"))
            ->setObjectName(QStringLiteral("not-in-selection"));
    if (shown.title.text.isEmpty())
        add(wrappedLabel(tr("(without title)"), "headline"));
    else
        addText(shown.title, tr("Title"), titleScale);
    addAny(details.verdict());
    addAny(details.author());
    for (QWidget* service : details.services())
        addAny(service);
    addHitCounts(shown);
    m_description = addText(shown.description, tr("Description"));
    m_firstAnswer = m_texts.size();
    addAny(details.criteria());
    addAnswers(details, shown);
    m_column->addStretch();
}

void ExperienceReader::addHitCounts(const ShownTestimony& shown)
{
    const auto hits = [](const ShownText& text) {
        return tr("%Ln hit(s)", nullptr, static_cast<int>(text.hits.size()));
    };
    QStringList parts;
    if (!shown.title.hits.empty())
        parts += tr("Title: %1").arg(hits(shown.title));
    if (!shown.description.hits.empty())
        parts += tr("Description: %1").arg(hits(shown.description));
    for (const ShownText& answer : shown.answers) {
        if (!answer.hits.empty())
            parts += tr("Answer: %1").arg(hits(answer));
    }
    if (!parts.isEmpty())
        add(wrappedLabel(parts.join(QStringLiteral(" · ")), "muted"))->setObjectName(QStringLiteral("hit-counts"));
}

void ExperienceReader::addAnswers(const TestimonyDetails& details, const ShownTestimony& shown)
{
    addRule();
    add(wrappedLabel(details.answerState(), "title"));
    for (size_t slot = 0; slot < shown.answers.size(); ++slot) {
        if (shown.answers[slot].text.isEmpty())
            continue;
        const QString heading = details.answerHeading(slot);
        add(wrappedLabel(heading, "title"));
        addText(shown.answers[slot], heading);
        if (const QString votes = details.answerVotes(slot); !votes.isEmpty())
            add(wrappedLabel(votes, "muted"));
    }
    if (!shown.action.isEmpty()) {
        add(plainLabel(tr("Action"), "title"));
        addText({shown.action, {}}, tr("Action"));
    }
}

void ExperienceReader::addRule()
{
    auto* rule = new QFrame;
    rule->setFrameShape(QFrame::HLine);
    rule->setFrameShadow(QFrame::Plain);
    rule->setObjectName(QStringLiteral("reader-rule"));
    m_column->addWidget(rule);
}

QLabel* ExperienceReader::add(QLabel* label)
{
    m_column->addWidget(label);
    return label;
}

void ExperienceReader::addAny(QWidget* widget)
{
    if (widget)
        m_column->addWidget(widget);
}

ReadingText* ExperienceReader::addText(const ShownText& text, const QString& name, double scale)
{
    auto* made = new ReadingText(text.text, text.hits, widget());
    QFont reading = widget()->font();
    reading.setPointSizeF(m_readingSize * scale);
    reading.setBold(scale > 1);
    made->setFont(reading);
    made->setAccessibleName(name);
    made->installEventFilter(this);
    made->viewport()->installEventFilter(this);
    for (int hit = 0; hit < static_cast<int>(text.hits.size()); ++hit)
        m_hits.push_back({made, hit});
    m_texts.push_back(made);
    m_column->addWidget(made);
    return made;
}

void ExperienceReader::goToHit(int hit)
{
    if (hit < 0 || hit >= hitCount())
        return;
    if (m_currentHit >= 0)
        m_hits[static_cast<size_t>(m_currentHit)].text->setCurrentHit(-1);
    m_currentHit = hit;
    const HitPlace place = m_hits[static_cast<size_t>(hit)];
    place.text->setCurrentHit(place.hit);
    widget()->layout()->activate();
    const QRect seen = place.text->hitRect(place.hit).translated(place.text->mapTo(widget(), QPoint()));
    ensureVisible(seen.center().x(), seen.center().y(), 0, viewport()->height() / 3);
    Q_EMIT hitsChanged();
}

bool ExperienceReader::scrollPage(int direction)
{
    QScrollBar* bar = verticalScrollBar();
    const int before = bar->value();
    // The last line of one page is the first of the next.
    bar->setValue(before + direction * (bar->pageStep() - fontMetrics().lineSpacing() * 2));
    return bar->value() != before;
}

std::optional<Quotation> ExperienceReader::quotation() const
{
    if (!m_row || !m_description)
        return std::nullopt;
    const auto chosen = std::find_if(m_texts.begin(), m_texts.end(),
                                     [](const ReadingText* text) { return text->textCursor().hasSelection(); });
    const ReadingText* text = chosen == m_texts.end() ? m_description : *chosen;
    const TextRange range =
        chosen == m_texts.end() ? TextRange{0, static_cast<uint32_t>(text->text().size())} : text->selectedRange();
    Quotation quotation = testimonyReference(m_workspace.snapshots(), *m_row);
    quotation.setWords(text->text(), range.begin, range.end);
    quotation.ofAnswer = chosen != m_texts.end() && chosen - m_texts.begin() >= static_cast<qsizetype>(m_firstAnswer);
    return quotation;
}

void ExperienceReader::setReadingSize(int points)
{
    const int size = std::clamp(points, WindowSettings::smallestReadingSize, WindowSettings::largestReadingSize);
    if (size == m_readingSize)
        return;
    m_readingSize = size;
    WindowSettings().setReadingSize(size);
    if (!m_row)
        return startPage();
    const int hit = m_currentHit;
    showExperience(*m_row);
    goToHit(hit);
}

void ExperienceReader::wheelEvent(QWheelEvent* event)
{
    if (!(event->modifiers() & Qt::ControlModifier))
        return QScrollArea::wheelEvent(event);
    if (const int turned = event->angleDelta().y())
        Q_EMIT sizeStepAsked(turned > 0 ? 1 : -1);
    event->accept();
}

bool ExperienceReader::eventFilter(QObject* watched, QEvent* event)
{
    // A text keeps its wheel to itself, even when it has nothing to scroll.
    if (event->type() == QEvent::Wheel && watched != viewport()) {
        wheelEvent(static_cast<QWheelEvent*>(event));
        return true;
    }
    // Words are selected in one text at a time: what is copied is what is seen to be selected.
    if (event->type() == QEvent::FocusIn) {
        for (ReadingText* text : m_texts) {
            if (text == watched || !text->textCursor().hasSelection())
                continue;
            QTextCursor cursor = text->textCursor();
            cursor.clearSelection();
            text->setTextCursor(cursor);
        }
    }
    return QScrollArea::eventFilter(watched, event);
}

}    // namespace vigie
