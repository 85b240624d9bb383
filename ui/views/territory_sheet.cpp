// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/territory_sheet.h"

#include "core/base/personal_data.h"
#include "core/chart/figure_frame.h"
#include "core/chart/territory_profile_figure.h"
#include "ui/control/document_provenance.h"
#include "ui/control/testimony_reference.h"
#include "ui/models/shown_testimony.h"
#include "ui/render/figure_panel.h"
#include "ui/style/widgets.h"
#include "ui/views/linked_figure.h"
#include "ui/views/number_menu.h"
#include "ui/views/number_questions.h"
#include "ui/views/quotation_card.h"

#include <QGridLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace vigie {

namespace {

constexpr int gap = 8;
constexpr int margin = 14;
constexpr int factColumns = 4;
constexpr qsizetype longestQuotation = 600;
constexpr quint64 seed = 1;
// Figures as tall as they need, in lines of text.
constexpr int linesOfSpine = 3;
constexpr int linesAroundSpine = 9;
constexpr int linesOfMonths = 16;

QVBoxLayout* columnOf(QWidget* widget)
{
    auto* layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap);
    return layout;
}

QWidget* factCard(const TerritoryFact& fact)
{
    QFrame* frame = card();
    auto* layout = new QVBoxLayout(frame);
    layout->setContentsMargins(10, 8, 10, 8);
    layout->setSpacing(2);
    QLabel* number = wrappedLabel(fact.number, "number");
    number->setObjectName(QStringLiteral("territory-") + fact.id);
    number->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);    // Shift+F1 asks
    QLabel* remark = wrappedLabel(fact.remark, "small");
    remark->setObjectName(QStringLiteral("territory-%1-remark").arg(fact.id));
    layout->addWidget(wrappedLabel(fact.title, "muted"));
    layout->addWidget(number);
    layout->addWidget(remark);
    layout->addStretch();
    return frame;
}

int linesOf(const FigureSpec& figure)
{
    const auto* spine = std::get_if<ProfileSpine>(&figure.body);
    return spine ? static_cast<int>(spine->lines.size()) : 0;
}

}    // namespace

TerritorySheet::TerritorySheet(Workspace& workspace, QWidget* parent)
    : SelectionView(workspace, parent), m_job(new JobRunner(this)), m_empty(wrappedLabel({})), m_content(new QWidget),
      m_title(wrappedLabel({}, "headline")), m_filter(wrappedLabel({})), m_scope(wrappedLabel({}, "muted")),
      m_source(wrappedLabel({}, "muted")), m_facts(new QGridLayout), m_delays(wrappedLabel({}, "muted")),
      m_noIndicators(wrappedLabel({}, "muted")), m_indicators(new FigurePanel), m_months(new FigurePanel),
      m_choice(wrappedLabel({}, "muted")),
      m_bringBack(button(tr("&Bring back what was left out"), QStringLiteral("quotations-bring-back"), "link")),
      m_scroll(new QScrollArea)
{
    setObjectName(QStringLiteral("territory-sheet-view"));
    m_empty->setObjectName(QStringLiteral("territory-empty"));
    auto* content = columnOf(m_content);
    content->addWidget(m_delays);
    content->insertLayout(0, m_facts);
    m_facts->setSpacing(gap);
    for (int column = 0; column < factColumns; ++column)
        m_facts->setColumnStretch(column, 1);
    content->addWidget(figures());
    content->addWidget(words());
    auto* page = new QWidget;
    page->setObjectName(QStringLiteral("page"));
    auto* layout = columnOf(page);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->addWidget(head());
    layout->addWidget(m_empty);
    layout->addWidget(m_content);
    layout->addStretch();
    m_scroll->setWidget(page);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setAccessibleName(tr("Territorial sheet"));
    m_scroll->setObjectName(QStringLiteral("territory-scroll"));
    columnOf(this)->addWidget(m_scroll);
    connect(&workspace.workbook(), &WorkbookController::documentsChanged, this, [this](WorkbookController::Kind kind) {
        if (kind == WorkbookController::Kind::IndicatorDecisions)
            refreshWhenSeen();
    });
    clear({});
}

QWidget* TerritorySheet::head()
{
    auto* part = new QWidget;
    QVBoxLayout* layout = columnOf(part);
    layout->setSpacing(2);
    m_title->setObjectName(QStringLiteral("territory-sheet-title"));
    m_filter->setObjectName(QStringLiteral("territory-sheet-filter"));
    m_source->setObjectName(QStringLiteral("territory-sheet-source"));
    for (QLabel* label : {m_title, m_filter, m_scope, m_source})
        layout->addWidget(label);
    return part;
}

QWidget* TerritorySheet::figures()
{
    auto* part = new QWidget;
    QVBoxLayout* layout = columnOf(part);
    m_noIndicators->setObjectName(QStringLiteral("territory-no-indicators"));
    m_indicators->setObjectName(QStringLiteral("figure-territory-indicators"));
    m_months->setObjectName(QStringLiteral("figure-territory-months"));
    m_months->setMinimumHeight(fontMetrics().height() * linesOfMonths);
    layout->addWidget(m_noIndicators);
    for (FigurePanel* panel : {m_indicators, m_months}) {
        linkFigure(panel, workspace());
        layout->addWidget(panel);
    }
    return part;
}

QWidget* TerritorySheet::words()
{
    auto* part = new QWidget;
    QVBoxLayout* layout = columnOf(part);
    m_choice->setObjectName(QStringLiteral("territory-choice"));
    layout->addWidget(plainLabel(tr("In the users' words"), "title"));
    layout->addWidget(m_choice);
    for (size_t i = 0; i < m_cards.size(); ++i) {
        m_cards[i] = new QuotationCard(static_cast<int>(i) + 1);
        layout->addWidget(m_cards[i]);
        connect(m_cards[i], &QuotationCard::otherAsked, this, [this, i] {
            m_answer->draw.swap(i);
            showQuotations();
        });
        connect(m_cards[i], &QuotationCard::leaveOutAsked, this, [this, i] {
            m_leftOut[i] = true;
            showQuotations();
            m_bringBack->setFocus();
        });
    }
    layout->addWidget(m_bringBack, 0, Qt::AlignLeft);
    connect(m_bringBack, &QPushButton::clicked, this, [this] {
        m_leftOut = {};
        showQuotations();
        m_cards.front()->takeFocus();
    });
    return part;
}

void TerritorySheet::setDepartment(const std::string& code)
{
    if (code == m_department)
        return;
    m_department = code;
    m_job->cancel();
    m_scroll->verticalScrollBar()->setValue(0);
    clear(tr("The sheet is being made…"));
    refreshWhenSeen();
}

QString TerritorySheet::title() const
{
    return m_department.empty()
               ? QString()
               : tr("Territorial sheet — %1").arg(snapshots().territories().departmentTitle(m_department));
}

void TerritorySheet::snapshotChanged()
{
    m_job->cancel();
    clear(tr("The sheet is being made…"));
}

void TerritorySheet::clear(const QString& why)
{
    m_answer.reset();
    m_title->setText(title());
    for (QLabel* label : {m_filter, m_scope, m_source})
        label->clear();
    m_empty->setText(why);
    m_empty->setVisible(!why.isEmpty());
    m_content->setVisible(false);
    Q_EMIT readyChanged();
}

Result<TerritorySheet::Answer> TerritorySheet::answerTo(const std::shared_ptr<const Selection>& selection,
                                                        const std::string& department,
                                                        const IndicatorDecisions& decisions,
                                                        const FigureContext& context, const TaskContext& task)
{
    const IndicatorDictionary dictionary(selection->dataset(), decisions);
    auto profile =
        territoryProfile(*selection, department, dictionary, parseDate(context.dataDate.toStdString()).value_or(noDate),
                         context.thresholds, task);
    if (!profile)
        return profile.error();
    const std::optional<Selection> here = selectionAt(*selection, department);
    const FigureContext hereContext = withSelection(context, *here);
    Answer answer;
    answer.profile = std::move(*profile);
    answer.indicators = std::make_shared<const FigureSpec>(territoryProfileFigure(hereContext, answer.profile));
    answer.months = std::make_shared<const FigureSpec>(monthlyFigure(hereContext));
    answer.draw = QuotationDraw(*here, quotationCount, seed, "sentiment");
    return answer;
}

void TerritorySheet::refresh()
{
    if (m_department.empty())
        return;
    const auto work = [selection = sharedSelection(), department = m_department, decisions = workbook().decisions(),
                       context = figureContext()](const TaskContext& task) {
        return answerTo(selection, department, decisions, context, task);
    };
    m_job->start<Answer>(work, [this](Result<Answer> answer) {
        if (answer)
            show(std::move(*answer));
        else
            clear(answer.error().message());
    });
}

void TerritorySheet::show(Answer answer)
{
    if (answer.profile.experiences == 0 && answer.profile.structures == 0) {
        clear(tr("The filter leaves nothing of this département: no testimony, no structure. Remove a condition of "
                 "the filter, or choose another département."));
        return;
    }
    m_answer = std::move(answer);
    m_leftOut = {};
    m_empty->setVisible(false);
    m_content->setVisible(true);
    m_filter->setText(filterText());
    m_scope->setText(tr("Place: where the service is."));
    m_source->setText(m_answer->months->frame.sourceLine);
    showFacts();
    showFigures();
    showQuotations();
    Q_EMIT readyChanged();
}

QString TerritorySheet::filterText() const
{
    return tr("Filter: %1").arg(m_answer->months->frame.filterSentence);
}

void TerritorySheet::showFacts()
{
    while (QLayoutItem* item = m_facts->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int position = 0;
    for (const TerritoryFact& fact : territoryFacts(m_answer->profile, snapshots().thresholds())) {
        const int column = position % factColumns;
        // The last one, of the structures, has the most words.
        const int span = fact.id == QStringLiteral("structures") ? factColumns - column : 1;
        QWidget* card = factCard(fact);
        explainNumber(card, workspace(), [this, fact, department = m_department] {
            return originOf(questionOf(fact, department, selection().filter()), selection(), snapshots());
        });
        m_facts->addWidget(card, position / factColumns, column, 1, span);
        ++position;
    }
    m_delays->setText(delaysSentence(m_answer->profile));
}

void TerritorySheet::showFigures()
{
    const int lines = linesOf(*m_answer->indicators);
    m_noIndicators->setText(m_answer->indicators->frame.description);
    m_noIndicators->setVisible(lines == 0);
    m_indicators->setVisible(lines > 0);
    m_indicators->setMinimumHeight(fontMetrics().height() * (lines * linesOfSpine + linesAroundSpine));
    m_indicators->setFigure(m_answer->indicators);
    m_months->setVisible(m_answer->profile.experiences > 0);
    m_months->setFigure(m_answer->months);
}

QString TerritorySheet::choiceText() const
{
    if (m_answer->draw.size() == 0)
        return tr("No testimony of this département passes the filter.");
    if (!snapshots().texts())
        return tr("The words of the testimonies are not at hand: open a snapshot to read them.");
    return tr("Drawn by chance, so that each sentiment has its say: they show what is said, not how often. Telephone "
              "numbers, e-mail addresses and plates are masked; long texts are cut where […] stands.");
}

void TerritorySheet::showQuotations()
{
    const bool any = snapshots().texts() != nullptr;
    bool leftOut = false;
    m_choice->setText(choiceText());
    for (size_t i = 0; i < m_cards.size(); ++i) {
        const bool there = any && i < m_answer->draw.size();
        leftOut = leftOut || (there && m_leftOut[i]);
        m_cards[i]->setVisible(there && !m_leftOut[i]);
        if (!there || m_leftOut[i])
            continue;
        if (const Result<Quotation> quotation = quotationOf(m_answer->draw.at(i)))
            m_cards[i]->setQuotation(*quotation, m_answer->draw.canSwap(i));
        else
            m_cards[i]->setFailure(quotation.error().message());
    }
    m_bringBack->setVisible(leftOut);
}

Result<Quotation> TerritorySheet::quotationOf(Row experience) const
{
    const qint64 id = snapshots().snapshot().dataset->experiences.rowId(experience);
    const Result<ShownTestimony> read = readTestimony(*snapshots().texts(), id, {});
    if (!read)
        return read.error();
    Quotation quotation = testimonyReference(snapshots(), experience);
    const QString words = withoutPersonalData(read->description.text).trimmed();
    quotation.setWords(words, 0, endOfSentences(words, longestQuotation));
    return quotation;
}

TerritoryDocument TerritorySheet::document() const
{
    TerritoryDocument document;
    document.title = title();
    document.filter = m_filter->text();
    document.scope = m_scope->text();
    document.source = m_source->text();
    document.facts = territoryFacts(m_answer->profile, snapshots().thresholds());
    document.delays = m_delays->text();
    document.noIndicators = m_noIndicators->text();
    if (linesOf(*m_answer->indicators) > 0)
        document.indicators = m_answer->indicators;
    if (m_answer->profile.experiences > 0)
        document.months = m_answer->months;
    document.choice = m_choice->text();
    document.provenance = documentProvenance(snapshots(), {});
    for (size_t i = 0; snapshots().texts() && i < m_answer->draw.size(); ++i) {
        if (m_leftOut[i])
            continue;
        if (Result<Quotation> quotation = quotationOf(m_answer->draw.at(i)))
            document.quotations.push_back(std::move(*quotation));
    }
    return document;
}

}    // namespace vigie
