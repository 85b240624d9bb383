// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/experience_reader.h"

#include "core/chart/figure_frame.h"
#include "core/domain/vocabulary.h"
#include "ui/control/window_settings.h"
#include "ui/models/display_text.h"
#include "ui/models/row_model.h"
#include "ui/style/theme.h"
#include "ui/style/widgets.h"
#include "ui/views/flow_layout.h"
#include "ui/views/reading_text.h"

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

/// Dark enough for text on a card, or light enough in the dark theme.
QString inkOf(Sentiment sentiment)
{
    const QColor colour = sentimentColour(sentiment);
    return (theme().dark ? colour.lighter(150) : colour.darker(125)).name();
}

/// "Names: a, b, c" of a multi-valued cell.
QString membersOf(const Table& table, std::string_view column, Row row)
{
    const MultiCodeColumn* cells = table.multiCodes(column);
    QStringList members;
    for (Code code : cells ? cells->codes(row) : std::span<const Code>())
        members += fromData(cells->dictionary().text(code));
    return members.join(QStringLiteral(", "));
}

double numberOf(const Table& table, const std::string& column, Row row)
{
    const NumberColumn* numbers = table.numbers(column);
    return numbers ? numbers->values[row] : NumberColumn::missing;
}

}    // namespace

ExperienceReader::ExperienceReader(Workspace& workspace, QWidget* parent)
    : QScrollArea(parent), m_workspace(workspace), m_readingSize(WindowSettings().readingSize())
{
    setObjectName(QStringLiteral("reader"));
    setAccessibleName(tr("Testimony"));
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    clear();
}

void ExperienceReader::clear()
{
    startPage();
    m_row.reset();
    Q_EMIT hitsChanged();
}

void ExperienceReader::startPage()
{
    m_texts.clear();
    m_hits.clear();
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
    startPage();
    m_row = row;
    fillPage(row);
    Q_EMIT hitsChanged();
}

void ExperienceReader::fillPage(Row row)
{
    ShownTestimony shown;
    if (m_workspace.snapshots().texts()) {
        const auto& query = m_workspace.snapshots().selection().filter().text();
        if (auto read = readTestimony(*m_workspace.snapshots().texts(), experiences().rowId(row), query))
            shown = std::move(*read);
        else
            Q_EMIT m_workspace.snapshots().failed(read.error());
    }
    addHeading(row, shown.title);
    addMentions(row);
    addHitCounts(shown);
    m_description = addText(shown.description, tr("Description"));
    m_firstAnswer = m_texts.size();
    addCriteria(row);
    addAnswers(row, shown);
    m_column->addStretch();
}

void ExperienceReader::addHeading(Row row, const ShownText& title)
{
    if (title.text.isEmpty())
        add(wrappedLabel(tr("(without title)"), "headline"));
    else
        addText(title, tr("Title"), titleScale);
    const auto sentiment = sentimentFromLabel(codeText(experiences(), "sentiment", row));
    QStringList parts;
    if (sentiment)
        parts += sentimentSign(*sentiment) + u' ' + sentimentTitle(*sentiment);
    if (const DateColumn* dates = experiences().dates("published_on"); dates && !dates->isMissing(row))
        parts += tr("published on %1").arg(shownDate(dates->values[row]));
    parts += tr("no. %1").arg(fromData(codeText(experiences(), "id", row)));
    QLabel* line = add(wrappedLabel(parts.join(QStringLiteral(" · "))));
    if (sentiment)
        line->setStyleSheet(QStringLiteral("color: %1; font-weight: 600;").arg(inkOf(*sentiment)));
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

void ExperienceReader::addMentions(Row row)
{
    const Dataset& dataset = m_workspace.snapshots().selection().dataset();
    const ValueTitles titles = m_workspace.snapshots().valueTitles();
    for (Row mention = dataset.mentionStart[row]; mention < dataset.mentionStart[row + 1]; ++mention) {
        if (!dataset.isMention[mention])
            continue;
        QStringList parts;
        for (const char* field : {"typology", "structure_code", "department"}) {
            const std::string_view value = codeText(dataset.mentions, field, mention);
            if (!value.empty())
                parts += titles(field, value);
        }
        parts += membersOf(dataset.mentions, "channel", mention);
        parts.removeAll(QString());
        add(wrappedLabel(parts.join(QStringLiteral(" · ")), "muted"));
    }
}

void ExperienceReader::addCriteria(Row row)
{
    auto* pills = new QWidget;
    auto* flow = new FlowLayout(6, pills);
    for (Criterion criterion : allCriteria) {
        const auto value = sentimentFromLabel(codeText(experiences(), criterionField(criterion), row));
        if (!value)
            continue;
        auto* pill = plainLabel(sentimentSign(*value) + u' ' + criterionTitle(criterion), "pill");
        pill->setToolTip(QStringLiteral("%1: %2").arg(criterionTitle(criterion), sentimentTitle(*value)));
        pill->setStyleSheet(QStringLiteral("color: %1; border-color: %1;").arg(inkOf(*value)));
        flow->addWidget(pill);
    }
    if (flow->count() > 0)
        m_column->addWidget(pills);
    else
        delete pills;
}

void ExperienceReader::addAnswers(Row row, const ShownTestimony& shown)
{
    const DateColumn* answered = experiences().dates("first_answered_on");
    const double delay = numberOf(experiences(), "delay_days", row);
    addRule();
    QString first = tr("No answer yet");
    if (answered && !answered->isMissing(row)) {
        first = tr("First answer on %1").arg(shownDate(answered->values[row]));
        if (!std::isnan(delay))
            first += QStringLiteral(" (%1)").arg(tr("after %Ln day(s)", nullptr, qRound(delay)));
    } else if (const QString status = fromData(codeText(experiences(), "status", row)); !status.isEmpty()) {
        first = status;
    }
    add(wrappedLabel(first, "title"));
    for (size_t slot = 0; slot < shown.answers.size(); ++slot) {
        if (!shown.answers[slot].text.isEmpty())
            addAnswer(row, slot, shown.answers[slot]);
    }
    if (!shown.action.isEmpty()) {
        add(plainLabel(tr("Action"), "title"));
        addText({shown.action, {}}, tr("Action"));
    }
}

void ExperienceReader::addAnswer(Row row, size_t slot, const ShownText& answer)
{
    const std::string number = std::to_string(slot + 1);
    const QString heading = tr("Answer of %1").arg(fromData(codeText(experiences(), "structure_" + number, row)));
    add(wrappedLabel(heading, "title"));
    addText(answer, heading);
    const double useful = numberOf(experiences(), "useful_votes_" + number, row);
    const double useless = numberOf(experiences(), "useless_votes_" + number, row);
    if (!std::isnan(useful) || !std::isnan(useless))
        add(wrappedLabel(tr("Useful: %1 · useless: %2").arg(shownNumber(useful), shownNumber(useless)), "muted"));
}

void ExperienceReader::addRule()
{
    auto* rule = new QFrame;
    rule->setFrameShape(QFrame::HLine);
    rule->setFrameShadow(QFrame::Plain);
    rule->setStyleSheet(QStringLiteral("color: %1;").arg(theme().border.name()));
    m_column->addWidget(rule);
}

QLabel* ExperienceReader::add(QLabel* label)
{
    m_column->addWidget(label);
    return label;
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
    Quotation quotation = quotedPart(text->text(), range.begin, range.end);
    quotation.ofAnswer = chosen != m_texts.end() && chosen - m_texts.begin() >= static_cast<qsizetype>(m_firstAnswer);
    quotation.id = fromData(codeText(experiences(), "id", *m_row));
    if (const DateColumn* dates = experiences().dates("published_on"))
        quotation.date = shownDate(dates->values[*m_row]);
    quotation.service = firstService(*m_row);
    if (const auto sentiment = sentimentFromLabel(codeText(experiences(), "sentiment", *m_row)))
        quotation.sentiment = sentimentTitle(*sentiment);
    quotation.source = figureFrame(m_workspace.snapshots().figureContext(), {}, {}).sourceLine;
    return quotation;
}

QString ExperienceReader::firstService(Row row) const
{
    const Dataset& dataset = m_workspace.snapshots().selection().dataset();
    const Row mention = dataset.mentionStart[row];
    if (mention == dataset.mentionStart[row + 1] || !dataset.isMention[mention])
        return {};
    return m_workspace.snapshots().valueTitles()("typology", codeText(dataset.mentions, "typology", mention));
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
