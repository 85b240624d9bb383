// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/report_block_editor.h"

#include "core/chart/value_text.h"
#include "ui/render/figure_view.h"
#include "ui/style/widgets.h"

#include <QCheckBox>
#include <QEvent>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace vigie {

namespace {

enum Page { Nothing, Words, Figure };

constexpr int alternativeLines = 4;

/// A label above a field, which it names and reaches by its mnemonic.
QLabel* titled(const QString& text, QWidget* field)
{
    auto* label = new QLabel(text);    // of the program, with a mnemonic
    label->setBuddy(field);
    return label;
}

/// "n = 1 204 · All experiences · data of 30/09/2026"
QString originOf(const FigureSpec& figure)
{
    QStringList parts{figure.frame.sampleSize, figure.frame.filterSentence};
    if (!figure.provenance.snapshot.dataDate.isEmpty())
        parts << ReportBlockEditor::tr("data of %1").arg(dateText(figure.provenance.snapshot.dataDate));
    if (figure.recipe.kind.empty())
        parts << ReportBlockEditor::tr("cannot be made again on another snapshot");
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

}    // namespace

ReportBlockEditor::ReportBlockEditor(QWidget* parent)
    : QWidget(parent), m_pages(new QStackedWidget), m_wordsTitle(new QLabel), m_words(new QPlainTextEdit),
      m_figureTitle(wrappedLabel({}, "title")), m_origin(wrappedLabel({}, "muted")), m_figure(new FigureView),
      m_caption(new QLineEdit), m_alternative(new QPlainTextEdit),
      m_withTable(new QCheckBox(tr("With its &table of numbers")))
{
    m_pages->addWidget(wrappedLabel(tr("A report is headings, paragraphs and figures in an order. Figures come from "
                                       "the menu of each figure in the window: “Add to the report”."),
                                    "muted"));
    m_pages->addWidget(wordsPage());
    m_pages->addWidget(figurePage());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
    for (QWidget* field : {static_cast<QWidget*>(m_words), static_cast<QWidget*>(m_alternative)})
        field->installEventFilter(this);
    connect(m_caption, &QLineEdit::editingFinished, this, &ReportBlockEditor::commit);
    connect(m_withTable, &QCheckBox::clicked, this, &ReportBlockEditor::commit);
}

QWidget* ReportBlockEditor::wordsPage()
{
    m_words->setObjectName(QStringLiteral("report-words"));
    m_words->setTabChangesFocus(true);
    m_wordsTitle->setBuddy(m_words);
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_wordsTitle);
    layout->addWidget(m_words, 1);
    return page;
}

QWidget* ReportBlockEditor::figurePage()
{
    m_figure->setObjectName(QStringLiteral("report-figure"));
    m_caption->setObjectName(QStringLiteral("report-caption"));
    m_caption->setAccessibleName(tr("Caption of the figure"));
    m_caption->setPlaceholderText(tr("Your own sentence below the figure"));
    m_alternative->setObjectName(QStringLiteral("report-alternative"));
    m_alternative->setAccessibleName(tr("Alternative text of the figure"));
    m_alternative->setTabChangesFocus(true);
    m_alternative->setFixedHeight(alternativeLines * fontMetrics().lineSpacing());
    m_withTable->setObjectName(QStringLiteral("report-with-table"));
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_figure);
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_figureTitle);
    layout->addWidget(m_origin);
    layout->addWidget(scroll, 1);
    layout->addWidget(titled(tr("&Caption"), m_caption));
    layout->addWidget(m_caption);
    layout->addWidget(titled(tr("&Alternative text, for who does not see the figure"), m_alternative));
    layout->addWidget(m_alternative);
    layout->addWidget(m_withTable);
    return page;
}

void ReportBlockEditor::setBlock(const std::optional<Report::Block>& block)
{
    m_block = block;
    if (!block)
        return m_pages->setCurrentIndex(Nothing);
    if (const auto* figure = std::get_if<Report::Figure>(&*block))
        return show(*figure);
    const auto* heading = std::get_if<Report::Heading>(&*block);
    m_wordsTitle->setText(heading ? tr("&Words of the heading") : tr("&Words of the paragraph"));
    m_words->setAccessibleName(heading ? tr("Words of the heading") : tr("Words of the paragraph"));
    const QString text = heading ? heading->text : std::get<Report::Paragraph>(*block).text;
    if (m_words->toPlainText() != text)    // the cursor stays where it is
        m_words->setPlainText(text);
    m_pages->setCurrentIndex(Words);
}

void ReportBlockEditor::show(const Report::Figure& figure)
{
    m_figureTitle->setText(figure.figure->frame.title);
    m_origin->setText(originOf(*figure.figure));
    m_figure->setFigure(figure.figure);
    m_caption->setText(figure.caption);
    m_alternative->setPlaceholderText(figure.figure->frame.description);
    if (m_alternative->toPlainText() != figure.alternativeText)
        m_alternative->setPlainText(figure.alternativeText);
    m_withTable->setChecked(figure.withTable);
    m_pages->setCurrentIndex(Figure);
}

Report::Block ReportBlockEditor::typed() const
{
    Report::Block block = *m_block;
    if (auto* heading = std::get_if<Report::Heading>(&block))
        heading->text = m_words->toPlainText().simplified();
    else if (auto* paragraph = std::get_if<Report::Paragraph>(&block))
        paragraph->text = m_words->toPlainText();
    else if (auto* figure = std::get_if<Report::Figure>(&block)) {
        figure->caption = m_caption->text().trimmed();
        figure->alternativeText = m_alternative->toPlainText().simplified();
        figure->withTable = m_withTable->isChecked();
    }
    return block;
}

void ReportBlockEditor::commit()
{
    if (!m_block)
        return;
    Report::Block block = typed();
    if (block == *m_block)
        return;
    m_block = block;
    Q_EMIT edited(block);
}

void ReportBlockEditor::focusWords()
{
    m_words->setFocus();
    m_words->selectAll();
}

bool ReportBlockEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut)
        commit();
    return QWidget::eventFilter(watched, event);
}

}    // namespace vigie
