// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/compare_view.h"

#include "core/analysis/unanswered.h"
#include "core/chart/category_counts_figure.h"
#include "core/chart/histogram_figures.h"
#include "core/chart/value_text.h"
#include "core/query/query_language.h"
#include "ui/render/figure_panel.h"
#include "ui/render/figure_view.h"
#include "ui/style/widgets.h"
#include "ui/views/compare_page.h"
#include "ui/views/two_filters_page.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace vigie {

namespace {

constexpr int longWaitDays = 30;

void addGroups(QComboBox* choice)
{
    for (const char* field : {"typology", "network", "structure_code", "department", "region"})
        choice->addItem(fieldTitle(field), QByteArray(field));
}

void addSentiments(QComboBox* choice)
{
    for (Sentiment sentiment : allSentiments)
        choice->addItem(sentimentSign(sentiment) + u' ' + sentimentTitle(sentiment), static_cast<int>(sentiment));
}

std::string chosenField(const QComboBox* choice)
{
    return choice->currentData().toByteArray().toStdString();
}

/// None for the entry that stands for all sentiments together.
std::optional<Sentiment> chosenSentiment(const QComboBox* choice)
{
    const QVariant data = choice->currentData();
    return data.isValid() ? std::optional(static_cast<Sentiment>(data.toInt())) : std::nullopt;
}

}    // namespace

CompareView::CompareView(Workspace& workspace, QWidget* parent)
    : SelectionView(workspace, parent), m_tabs(new QTabBar(this)), m_pages(new QStackedWidget(this)),
      m_filters(new TwoFiltersPage(*this, workspace)),
      m_unanswered(button({}, QStringLiteral("delays-unanswered"), "link", this))
{
    m_tabs->setObjectName(QStringLiteral("comparisons"));
    m_tabs->setAccessibleName(tr("Comparisons"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    const QStringList titles = pageTitles();
    QWidget* const pages[] = {funnel(), delays(), trend(), m_filters, breakdown()};
    for (qsizetype page = 0; page < titles.size(); ++page)
        addPage(pages[page], titles[page]);
    readActivated();
    QPushButton* read = button(tr("&Read the experiences"), QStringLiteral("compare-read"), "link");
    read->setAccessibleName(tr("Read the experiences"));
    read->setToolTip(
        tr("The testimonies that the filter leaves. A double click on a point, a curve or a month filters; with Ctrl, "
           "it also leads to them."));
    auto* line = new QHBoxLayout;
    line->setContentsMargins(10, 8, 10, 0);
    line->addWidget(m_tabs, 1);
    line->addWidget(read);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(line);
    layout->addWidget(m_pages, 1);
    connect(read, &QPushButton::clicked, this, [this] { this->workspace().goTo(WindowPlace::Experiences); });
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int page) {
        m_pages->setCurrentIndex(page);
        refresh();
    });
}

QStringList CompareView::pageTitles()
{
    return {tr("Funnel"), tr("Response delays"), tr("Monthly trend"), tr("Two filters"), tr("Breakdown")};
}

void CompareView::showPage(Page page)
{
    workspace().goTo(WindowPlace::Compare);
    m_tabs->setCurrentIndex(static_cast<int>(page));
    if (auto* figure = m_pages->currentWidget()->findChild<FigureView*>())
        figure->setFocus(Qt::ShortcutFocusReason);
}

/// After linkFigure(): the filter is set before one goes to what it leaves.
void CompareView::readActivated()
{
    for (const FigurePanel* figure : findChildren<FigurePanel*>()) {
        connect(figure, &FigurePanel::markActivated, this, [this] {
            if (QGuiApplication::keyboardModifiers() & Qt::ControlModifier)
                workspace().goTo(WindowPlace::Experiences);
        });
    }
}

void CompareView::addPage(QWidget* page, const QString& title)
{
    m_tabs->addTab(title);
    m_pages->addWidget(page);
}

ComparePage* CompareView::funnel()
{
    auto* page = new ComparePage(*this, workspace(), QStringLiteral("funnel"));
    QComboBox* group = page->addChoice(tr("&Group by"), QStringLiteral("funnel-group"));
    QComboBox* sentiment = page->addChoice(tr("&Share of"), QStringLiteral("funnel-sentiment"));
    auto* overdispersion = new QCheckBox(tr("&Widen the limits for overdispersion"));
    overdispersion->setObjectName(QStringLiteral("funnel-overdispersion"));
    overdispersion->setToolTip(tr(
        "When groups differ by more than chance everywhere, only those that differ more than the others stand out."));
    page->addControl(overdispersion);
    addGroups(group);
    addSentiments(sentiment);
    page->setMaker([group, sentiment, overdispersion]() -> ComparePage::Builder {
        return [field = chosenField(group), chosen = chosenSentiment(sentiment).value_or(Sentiment::Negative),
                widened = overdispersion->isChecked()](const FigureContext& context) {
            return funnelFigure(context, chosen, field, widened);
        };
    });
    connect(overdispersion, &QCheckBox::toggled, page, [page] { page->refresh(); });
    return page;
}

ComparePage* CompareView::delays()
{
    auto* page = new ComparePage(*this, workspace(), QStringLiteral("delays"));
    QComboBox* group = page->addChoice(tr("Group &by"), QStringLiteral("delays-group"));
    QComboBox* origin = page->addChoice(tr("&Days counted from"), QStringLiteral("delays-origin"));
    QComboBox* shown = page->addChoice(tr("Sho&wn as"), QStringLiteral("delays-shown"));
    shown->addItem(tr("curves of the share answered"));
    shown->addItem(tr("histogram of the days"));
    addGroups(group);
    group->addItem(tr("All together"), QByteArray());
    origin->addItem(tr("publication (official definition)"), static_cast<int>(DelayOrigin::Publication));
    origin->addItem(tr("writing (what the user lives)"), static_cast<int>(DelayOrigin::Writing));
    m_unanswered->setToolTip(tr("Filters the experiences that still waited on the date of the data, and lists them."));
    m_unanswered->setAccessibleName(tr("Unanswered for long"));
    page->addControl(m_unanswered);
    connect(m_unanswered, &QPushButton::clicked, this, &CompareView::readUnanswered);
    // A histogram is of all together: bars of several groups would cover each other.
    connect(shown, &QComboBox::currentIndexChanged, group, [group](int index) { group->setEnabled(index == 0); });
    page->setMaker([group, origin, shown]() -> ComparePage::Builder {
        return [field = chosenField(group), chosen = static_cast<DelayOrigin>(origin->currentData().toInt()),
                curves = shown->currentIndex() == 0](const FigureContext& context) {
            return curves ? delaysFigure(context, chosen, field) : answerDelayHistogram(context, chosen);
        };
    });
    return page;
}

ComparePage* CompareView::trend()
{
    auto* page = new ComparePage(*this, workspace(), QStringLiteral("trend"));
    QComboBox* value = page->addChoice(tr("&Months by"), QStringLiteral("trend-value"));
    value->addItem(tr("number of experiences"));
    for (Sentiment sentiment : allSentiments)
        value->addItem(tr("share: %1").arg(sentimentSign(sentiment) + u' ' + sentimentTitle(sentiment)),
                       static_cast<int>(sentiment));
    page->setMaker([value]() -> ComparePage::Builder {
        return [chosen = chosenSentiment(value)](const FigureContext& context) { return trendFigure(context, chosen); };
    });
    return page;
}

ComparePage* CompareView::breakdown()
{
    auto* page = new ComparePage(*this, workspace(), QStringLiteral("breakdown"));
    QComboBox* field = page->addChoice(tr("&Counted by"), QStringLiteral("breakdown-field"));
    QComboBox* unit = page->addChoice(tr("&Unit"), QStringLiteral("breakdown-unit"));
    for (const std::string_view each : countedFields())
        field->addItem(fieldTitle(each), QByteArray(each.data(), static_cast<qsizetype>(each.size())));
    unit->addItem(tr("experiences"), static_cast<int>(CountingUnit::Experiences));
    unit->addItem(tr("mentions of services"), static_cast<int>(CountingUnit::Mentions));
    unit->setToolTip(tr("An experience that names two services is one experience and two mentions."));
    page->setMaker([field, unit]() -> ComparePage::Builder {
        return [chosen = chosenField(field), counted = static_cast<CountingUnit>(unit->currentData().toInt())](
                   const FigureContext& context) { return countsFigure(context, chosen, counted, usualCountedBars); };
    });
    return page;
}

std::optional<FilterState> CompareView::longUnanswered() const
{
    const Dataset& dataset = selection().dataset();
    const QString& dataDate = snapshots().snapshot().info.dataDate;
    const LocalSeconds now = censoringDate(dataset, parseDate(dataDate.toStdString()).value_or(noDate));
    if (now == noDate || !dataset.experiences.codes("answered"))
        return std::nullopt;
    return unansweredFor(selection().filter(), longWaitDays, now);
}

void CompareView::showUnanswered()
{
    const auto filter = longUnanswered();
    const Row n = filter ? selection().refiltered(*filter).experienceCount() : 0;
    m_unanswered->setVisible(filter.has_value());
    m_unanswered->setEnabled(n > 0);
    m_unanswered->setText(tr("Unanswered for more than %1 days (%2)").arg(longWaitDays).arg(countText(n)));
    m_unanswered->setAccessibleName(m_unanswered->text());
}

void CompareView::readUnanswered()
{
    const auto filter = longUnanswered();
    if (!filter)
        return;
    snapshots().setFilter(*filter);
    workspace().goTo(WindowPlace::Experiences);
}

void CompareView::snapshotChanged()
{
    for (ComparePage* page : findChildren<ComparePage*>())
        page->forgetFigure();
    m_filters->forget();
}

void CompareView::refresh()
{
    showUnanswered();
    if (auto* page = qobject_cast<ComparePage*>(m_pages->currentWidget()))
        page->refresh(nothingLeft());
    else
        m_filters->refresh();
}

}    // namespace vigie
