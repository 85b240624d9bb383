// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/two_filters_page.h"

#include "core/analysis/compared_filters.h"
#include "core/analysis/filter_comparison.h"
#include "core/analysis/unanswered.h"
#include "core/chart/comparison_figure.h"
#include "core/query/query_language.h"
#include "core/query/query_terms.h"
#include "core/session/text_search.h"
#include "ui/models/text_table_model.h"
#include "ui/render/figure_panel.h"
#include "ui/style/widgets.h"
#include "ui/views/linked_figure.h"
#include "ui/views/query_field.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace vigie {

namespace {

// What an entry of the choice stands for; saved views follow, told by their name.
enum Against { Rest, YearBefore, PeriodBefore, TypedQuery };

constexpr int rowsSeen = 9;    ///< the header among them, before anything scrolls

using Kind = AnalystWorkbook::Kind;

// The columns of the figure's table: a value is followed by the ends of its interval.
enum Plotted { Measure, ValueA, SampleA = 4, ValueB, SampleB = 8, Difference, Verdict = 12 };

/// In the words of the figure's own table.
QStringList columnTitles()
{
    const auto withInterval = [](const QString& value) { return TwoFiltersPage::tr("%1 (95% interval)").arg(value); };
    const QString a = QStringLiteral("A"), b = QStringLiteral("B");
    const QString n = QCoreApplication::translate("Figure", "n, %1");
    return {QCoreApplication::translate("Figure", "Measure"),
            withInterval(a),
            n.arg(a),
            withInterval(b),
            n.arg(b),
            withInterval(QCoreApplication::translate("Figure", "A − B")),
            QCoreApplication::translate("Figure", "What may be said")};
}

/// "42.1% (40.0% – 44.2%)".
QString withInterval(const PlottedRow& row, int value)
{
    const QString low = row.value(value + 1).text, high = row.value(value + 2).text;
    if (low.isEmpty() && high.isEmpty())
        return row.value(value).text;
    return TwoFiltersPage::tr("%1 (%2 – %3)").arg(row.value(value).text, low, high);
}

std::vector<TextTableModel::Line> linesOf(const PlottedTable& table)
{
    std::vector<TextTableModel::Line> lines;
    for (const PlottedRow& row : table.rows)
        lines.push_back(
            {{row.value(Measure).text, withInterval(row, ValueA), row.value(SampleA).text, withInterval(row, ValueB),
              row.value(SampleB).text, withInterval(row, Difference), row.value(Verdict).text},
             {}});
    return lines;
}

Error noComparison(const QString& why, const QString& hint)
{
    return {ErrorCode::WrongUsage, TwoFiltersPage::tr("There is nothing to compare with"), {}, why, hint};
}

LocalSeconds oldestPublication(const Dataset& dataset)
{
    const DateColumn* dates = dataset.experiences.dates("published_on");
    LocalSeconds oldest = noDate;
    for (LocalSeconds date : dates ? std::span<const LocalSeconds>(dates->values) : std::span<const LocalSeconds>()) {
        if (date != noDate)
            oldest = oldest == noDate ? date : std::min(oldest, date);
    }
    return oldest;
}

LocalSeconds statedDate(const QString& isoDate)
{
    return parseDate(isoDate.toStdString()).value_or(noDate);
}

/// B, searched for its words when A has not found the same.
Result<Selection> searched(const OpenedSnapshot& snapshot, const Selection& a, const FilterState& other,
                           const TaskContext& task)
{
    if (!other.text() || other.text() == a.filter().text())
        return a.refiltered(other);
    return selectionOf(snapshot, other, task);
}

}    // namespace

TwoFiltersPage::TwoFiltersPage(const SelectionView& view, Workspace& workspace)
    : m_view(view), m_workspace(workspace), m_choice(new QComboBox(this)),
      m_query(new QueryField(
          [&workspace](const QString& text, qsizetype cursor) {
              SnapshotController& snapshots = workspace.snapshots();
              return queryCompletions(text, cursor, snapshots.selection().dataset(), snapshots.valueTitles());
          },
          this)),
      m_swap(button(tr("Swap A and B"), QStringLiteral("compare-swap"), nullptr, this)),
      m_sideA(wrappedLabel({}, nullptr, this)), m_sideB(wrappedLabel({}, nullptr, this)),
      m_problem(wrappedLabel({}, "muted", this)), m_model(new TextTableModel(columnTitles(), {1, 2, 3, 4, 5}, this)),
      m_table(table(m_model, tr("A and B, measure by measure"), QStringLiteral("compared"), this)),
      m_figure(new FigurePanel(this)), m_job(new JobRunner(this))
{
    setObjectName(QStringLiteral("compare-filters"));
    m_sideA->setObjectName(QStringLiteral("side-a"));
    m_sideB->setObjectName(QStringLiteral("side-b"));
    m_problem->setObjectName(QStringLiteral("compare-problem"));
    m_figure->setObjectName(QStringLiteral("figure-filters"));
    offerExports(m_figure, m_workspace);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(true);
    // The figure scrolls in its card; the table is what is read.
    m_table->setMinimumHeight(rowsSeen * m_table->verticalHeader()->defaultSectionSize());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 10, 10, 10);
    layout->setSpacing(6);
    layout->addWidget(controls());
    layout->addWidget(m_sideA);
    layout->addWidget(m_sideB);
    layout->addWidget(m_problem);
    layout->addWidget(m_table, 3);
    layout->addWidget(m_figure, 2);
    layout->addStretch();    // without a comparison its choices stay at the top
    fillChoices();
    connect(m_choice, &QComboBox::currentIndexChanged, this, &TwoFiltersPage::refresh);
    connect(m_query, &QLineEdit::returnPressed, this, &TwoFiltersPage::refresh);
    connect(m_swap, &QPushButton::clicked, this, [this] {
        m_swapped = !m_swapped;
        refresh();
    });
    connect(&workspace.workbook(), &WorkbookController::opened, this, &TwoFiltersPage::fillChoices);
    connect(&workspace.workbook(), &WorkbookController::documentsChanged, this, [this](Kind kind) {
        if (kind == Kind::SavedView)
            fillChoices();
    });
}

QWidget* TwoFiltersPage::controls()
{
    auto* line = new QWidget(this);
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto* label = plainLabel(tr("Compare the filter &with"));
    label->setBuddy(m_choice);
    m_choice->setObjectName(QStringLiteral("compare-with"));
    m_choice->setAccessibleName(tr("Compare the filter with"));
    m_query->setObjectName(QStringLiteral("compare-query"));
    m_query->setAccessibleName(tr("The other filter"));
    m_query->setPlaceholderText(tr("departement:38 ressenti:négatif, then Enter"));
    m_query->setAcceptDrops(false);
    m_query->setClearButtonEnabled(true);
    layout->addWidget(label);
    layout->addWidget(m_choice);
    layout->addWidget(m_query, 1);
    layout->addStretch();
    layout->addWidget(m_swap);
    return line;
}

void TwoFiltersPage::fillChoices()
{
    const QVariant former = m_choice->currentData();
    {
        const QSignalBlocker quiet(m_choice);
        m_choice->clear();
        m_choice->addItem(tr("everything else"), Rest);
        m_choice->addItem(tr("the same period a year before"), YearBefore);
        m_choice->addItem(tr("the period before, as long"), PeriodBefore);
        m_choice->addItem(tr("another query"), TypedQuery);
        const auto views = m_workspace.workbook().documents(Kind::SavedView);
        if (!views.empty())
            m_choice->insertSeparator(m_choice->count());
        for (const AnalystWorkbook::Document& view : views)
            m_choice->addItem(tr("saved view: %1").arg(view.name), view.name);
        m_choice->setCurrentIndex(std::max(m_choice->findData(former), 0));
    }
    refresh();    // the view that was chosen may say something else now
}

Result<TwoFiltersPage::Other> TwoFiltersPage::otherOf(const Result<FilterState>& filter, const QString& name) const
{
    if (!filter)
        return filter.error();
    return Other{name, *filter};
}

Result<TwoFiltersPage::Other> TwoFiltersPage::chosenView(const QString& name) const
{
    const auto json = m_workspace.workbook().document(Kind::SavedView, name);
    const QJsonValue query =
        QJsonDocument::fromJson(json.value_or(QByteArray())).object().value(QLatin1String("query"));
    if (!query.isString())
        return noComparison(tr("The saved view \"%1\" holds no query.").arg(name), tr("Save it again."));
    return otherOf(m_workspace.snapshots().understood(query.toString()), name);
}

Result<TwoFiltersPage::Other> TwoFiltersPage::chosenPeriod(bool yearBefore) const
{
    const Selection& a = m_view.selection();
    const LocalSeconds begins = oldestPublication(a.dataset());
    const LocalSeconds ends = censoringDate(a.dataset(), statedDate(m_workspace.snapshots().snapshot().info.dataDate));
    const auto filter =
        yearBefore ? vigie::yearBefore(a.filter(), begins, ends) : periodBefore(a.filter(), begins, ends);
    if (!filter)
        return noComparison(tr("The filter has no period."), tr("Choose days or months of publication at the left."));
    return otherOf(*filter, {});
}

Result<TwoFiltersPage::Other> TwoFiltersPage::chosen() const
{
    const QVariant choice = m_choice->currentData();
    if (choice.typeId() == QMetaType::QString)
        return chosenView(choice.toString());
    switch (choice.toInt()) {
    case YearBefore:
        return chosenPeriod(true);
    case PeriodBefore:
        return chosenPeriod(false);
    case TypedQuery:
        return otherOf(m_workspace.snapshots().understood(m_query->text()), {});
    default:
        break;
    }
    if (m_view.selection().filter().empty())
        return noComparison(tr("The filter of the window leaves nothing out."),
                            tr("Filter first, or compare with another query."));
    return Other{{}, std::nullopt};
}

void TwoFiltersPage::refresh()
{
    m_query->setVisible(m_choice->currentData() == QVariant(TypedQuery));
    // Choices are filled before the first snapshot is open, and change while another tab is seen.
    if (!isVisible())
        return;
    const Result<Other> other = chosen();
    if (other)
        compare(*other);
    else
        showProblem(other.error().message());
}

void TwoFiltersPage::compare(const Other& other)
{
    const SnapshotController& snapshots = m_workspace.snapshots();
    const auto work = [selection = m_view.sharedSelection(), context = snapshots.figureContext(m_view.selection()),
                       snapshot = snapshots.snapshot(), other,
                       swapped = m_swapped](const TaskContext& task) -> Result<Answer> {
        ComparedWith with{std::nullopt, other.name, swapped};
        if (other.filter) {
            Result<Selection> b = searched(snapshot, *selection, *other.filter, task);
            if (!b)
                return b.error();
            with.other = std::move(*b);
        }
        return Answer{comparisonFigure(context, with), with.titles(context)};
    };
    m_job->start<Answer>(work, [this](Result<Answer> answer) {
        if (!answer)
            return showProblem(answer.error().message());
        m_sideA->setText(tr("A: %1").arg(answer->titles.first));
        m_sideB->setText(tr("B: %1").arg(answer->titles.second));
        show(std::move(answer->figure));
    });
}

void TwoFiltersPage::show(FigureSpec figure)
{
    const bool some = !figure.table.rows.empty();
    m_problem->setText(figure.frame.description);
    for (QWidget* part : {static_cast<QWidget*>(m_sideA), static_cast<QWidget*>(m_sideB)})
        part->show();
    m_table->setVisible(some);
    m_figure->setVisible(some);
    const auto shared = std::make_shared<const FigureSpec>(std::move(figure));
    m_table->setAccessibleDescription(shared->frame.description);
    m_model->setLines(linesOf(shared->table));
    m_figure->setFigure(shared);
}

void TwoFiltersPage::showProblem(const QString& text)
{
    m_job->cancel();
    forget();
    m_problem->setText(text);
}

void TwoFiltersPage::forget()
{
    m_job->cancel();
    for (QWidget* part : {static_cast<QWidget*>(m_sideA), static_cast<QWidget*>(m_sideB),
                          static_cast<QWidget*>(m_table), static_cast<QWidget*>(m_figure)})
        part->hide();
    m_problem->setText({});
    m_model->setLines({});
    m_figure->setFigure(nullptr);
}

}    // namespace vigie
