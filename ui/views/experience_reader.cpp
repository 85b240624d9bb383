// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/experience_reader.h"

#include "core/base/html_text.h"
#include "core/domain/vocabulary.h"
#include "ui/models/display_text.h"
#include "ui/models/row_model.h"
#include "ui/style/theme.h"
#include "ui/style/widgets.h"
#include "ui/views/flow_layout.h"

#include <QScrollBar>
#include <QVBoxLayout>

namespace vigie {

namespace {

/// A line of about this many characters is read with ease.
constexpr int measure = 70;

const std::vector<std::string> textColumns = {"title", "description", "answer_1", "answer_2", "answer_3", "action"};
enum TextOf { TitleText, DescriptionText, FirstAnswer, ActionText = FirstAnswer + 3 };

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

/// As they were meant to be read; the snapshot keeps them as published.
QStringList readable(const QStringList& raw)
{
    QStringList texts;
    for (const QString& text : raw)
        texts << QString::fromStdString(readableText(text.toStdString()));
    return texts;
}

double numberOf(const Table& table, const std::string& column, Row row)
{
    const NumberColumn* numbers = table.numbers(column);
    return numbers ? numbers->values[row] : NumberColumn::missing;
}

}    // namespace

ExperienceReader::ExperienceReader(SnapshotController& snapshots, QWidget* parent)
    : QScrollArea(parent), m_snapshots(snapshots)
{
    setObjectName(QStringLiteral("reader"));
    setAccessibleName(tr("Testimony"));
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    clear();
}

void ExperienceReader::clear()
{
    auto* page = new QWidget;
    page->setObjectName(QStringLiteral("page"));
    auto* sides = new QHBoxLayout(page);
    sides->setContentsMargins(18, 14, 18, 14);
    auto* text = new QWidget(page);
    text->setMaximumWidth(fontMetrics().averageCharWidth() * measure);
    m_column = new QVBoxLayout(text);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
    sides->addWidget(text, 1);
    sides->addStretch(0);
    setWidget(page);
    verticalScrollBar()->setValue(0);
}

void ExperienceReader::showExperience(Row row)
{
    clear();
    QStringList texts;
    if (m_snapshots.texts()) {
        if (auto read = m_snapshots.texts()->read("experiences", experiences().rowId(row), textColumns))
            texts = readable(*read);
        else
            Q_EMIT m_snapshots.failed(read.error());
    }
    addHeading(row, texts.value(TitleText));
    addMentions(row);
    add(wrappedLabel(texts.value(DescriptionText)));
    addCriteria(row);
    addAnswers(row, texts);
    m_column->addStretch();
}

void ExperienceReader::addHeading(Row row, const QString& title)
{
    add(wrappedLabel(title.isEmpty() ? tr("(without title)") : title, "headline"));
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

void ExperienceReader::addMentions(Row row)
{
    const Dataset& dataset = m_snapshots.selection().dataset();
    const ValueTitles titles = m_snapshots.valueTitles();
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

void ExperienceReader::addAnswers(Row row, const QStringList& texts)
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
    for (int slot = 0; slot < 3; ++slot) {
        const QString answer = texts.value(FirstAnswer + slot);
        if (answer.isEmpty())
            continue;
        const std::string number = std::to_string(slot + 1);
        add(wrappedLabel(tr("Answer of %1").arg(fromData(codeText(experiences(), "structure_" + number, row))),
                         "title"));
        add(wrappedLabel(answer));
        const double useful = numberOf(experiences(), "useful_votes_" + number, row);
        const double useless = numberOf(experiences(), "useless_votes_" + number, row);
        if (!std::isnan(useful) || !std::isnan(useless))
            add(wrappedLabel(tr("Useful: %1 · useless: %2").arg(shownNumber(useful), shownNumber(useless)), "muted"));
    }
    if (!texts.value(ActionText).isEmpty()) {
        add(plainLabel(tr("Action"), "title"));
        add(wrappedLabel(texts.value(ActionText)));
    }
}

void ExperienceReader::addRule()
{
    auto* rule = new QFrame;
    rule->setFrameShape(QFrame::HLine);
    m_column->addWidget(rule);
}

QLabel* ExperienceReader::add(QLabel* label)
{
    m_column->addWidget(label);
    return label;
}

}    // namespace vigie
