// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/period_facet.h"

#include "core/domain/vocabulary.h"
#include "ui/control/saved_views.h"
#include "ui/models/display_text.h"
#include "ui/style/widgets.h"
#include "ui/views/month_histogram.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QWheelEvent>

#include <algorithm>

namespace vigie {

namespace {

/// The wheel scrolls the panel; it must not change a date in passing.
class DayEdit : public QDateEdit
{
public:
    using QDateEdit::QDateEdit;

protected:
    void wheelEvent(QWheelEvent* event) override { event->ignore(); }
};

class QuickBox : public QComboBox
{
public:
    using QComboBox::QComboBox;

protected:
    void wheelEvent(QWheelEvent* event) override { event->ignore(); }
};

constexpr int mostYears = 6;

}    // namespace

PeriodFacet::PeriodFacet(Workspace& workspace, QWidget* parent)
    : Facet(workspace, parent), m_quick(new QuickBox(this)), m_histogram(new MonthHistogram(this)),
      m_preview(plainLabel({}, "small", this))
{
    m_quick->setObjectName(QStringLiteral("period-quick"));
    m_quick->setAccessibleName(tr("Period at once"));
    m_quick->view()->setAccessibleName(m_quick->accessibleName());
    m_quick->setFocusPolicy(Qt::StrongFocus);
    m_quick->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_quick->setMinimumContentsLength(12);
    m_preview->setObjectName(QStringLiteral("period-preview"));
    m_preview->setWordWrap(true);
    m_preview->hide();
    m_first = dateEdit(tr("Published from"), QStringLiteral("period-first"));
    m_last = dateEdit(tr("Published until"), QStringLiteral("period-last"));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(4, 2, 4, 0);
    grid->setVerticalSpacing(5);
    grid->addWidget(m_histogram, 0, 0, 1, 4);
    grid->addWidget(m_preview, 1, 0, 1, 4);
    grid->addWidget(m_quick, 2, 0, 1, 4);
    grid->addWidget(plainLabel(tr("from")), 3, 0);
    grid->addWidget(m_first, 3, 1);
    grid->addWidget(plainLabel(tr("to")), 3, 2);
    grid->addWidget(m_last, 3, 3);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    // activated, not changed: only the user's own act changes the filter.
    connect(m_quick, &QComboBox::activated, this, &PeriodFacet::quickChosen);
    connect(m_histogram, &MonthHistogram::spanMoved, this, &PeriodFacet::preview);
    connect(m_histogram, &MonthHistogram::spanLeft, this, &PeriodFacet::refresh);
    connect(m_histogram, &MonthHistogram::spanChosen, this,
            [this](int first, int last) { choose(dayOf(monthStart(first)), dayOf(monthStart(last + 1)).addDays(-1)); });
}

QDateEdit* PeriodFacet::dateEdit(const QString& name, const QString& objectName)
{
    auto* edit = new DayEdit(this);
    edit->setObjectName(objectName);
    edit->setAccessibleName(name);
    edit->setToolTip(name);
    edit->setKeyboardTracking(false);
    edit->setDisplayFormat(QLocale().dateFormat(QLocale::ShortFormat));
    edit->setButtonSymbols(QAbstractSpinBox::NoButtons);
    edit->setMinimumWidth(edit->fontMetrics().horizontalAdvance(QStringLiteral("00/00/0000")) + 20);
    connect(edit, &QDateEdit::dateChanged, this, &PeriodFacet::datesChanged);
    return edit;
}

void PeriodFacet::snapshotChanged()
{
    const DateColumn* dates = snapshots().selection().dataset().experiences.dates("published_on");
    LocalSeconds oldest = noDate;
    LocalSeconds newest = noDate;
    for (LocalSeconds instant : dates ? dates->values : std::vector<LocalSeconds>()) {
        if (instant == noDate)
            continue;
        oldest = oldest == noDate ? instant : std::min(oldest, instant);
        newest = std::max(newest, instant);
    }
    setEnabled(newest != noDate);
    m_dataDate = {};
    // Without a date the two fields would show the ends of the calendar.
    for (QDateEdit* edit : {m_first, m_last})
        edit->setVisible(newest != noDate);
    m_quick->setVisible(newest != noDate);
    if (newest == noDate)
        return;
    for (QDateEdit* edit : {m_first, m_last}) {
        const QSignalBlocker quiet(edit);
        edit->setDateRange(dayOf(oldest), dayOf(newest));
    }
    fillQuick(dayOf(oldest), dayOf(newest));
}

void PeriodFacet::fillQuick(const QDate& oldest, const QDate& newest)
{
    m_dataDate = dataDateOf(snapshots().snapshot());
    m_quick->clear();
    m_quick->addItem(tr("Any period"));
    for (QuickPeriod period : allQuickPeriods)
        m_quick->addItem(quickPeriodTitle(period), quickPeriodId(period));
    for (int year = newest.year(); year >= oldest.year() && year > newest.year() - mostYears; --year)
        m_quick->addItem(tr("Year %1").arg(year), year);
    m_quick->setToolTip(tr("The data are of %1").arg(QLocale().toString(m_dataDate, QLocale::ShortFormat)));
}

void PeriodFacet::quickChosen()
{
    const QVariant chosen = m_quick->currentData();
    if (const auto period = quickPeriodFromId(chosen.toString()))
        snapshots().setCondition(quickPeriodCondition(*period, m_dataDate));
    else if (chosen.typeId() == QMetaType::Int)
        snapshots().setCondition(yearCondition(chosen.toInt()));
    else if (chosen.isNull() && m_quick->currentIndex() == 0)
        snapshots().removeCondition("published_on");
}

void PeriodFacet::refreshQuick(const Condition* condition)
{
    const QString own = tr("Another period");
    m_quick->removeItem(m_quick->findText(own));
    int item = condition ? -1 : 0;
    if (const auto period = quickPeriodOf(condition, m_dataDate))
        item = m_quick->findData(quickPeriodId(*period));
    for (int i = 1; condition && item < 0 && i < m_quick->count(); ++i) {
        const QVariant data = m_quick->itemData(i);
        if (data.typeId() == QMetaType::Int && *condition == yearCondition(data.toInt()))
            item = i;
    }
    if (item < 0) {
        m_quick->addItem(own, QStringLiteral("own"));
        item = m_quick->count() - 1;
    }
    m_quick->setCurrentIndex(item);
}

void PeriodFacet::preview(int firstMonth, int lastMonth)
{
    if (!m_brush)
        m_brush.emplace(snapshots().selection(), "published_on", std::vector<std::string>{"sentiment"});
    m_brush->moveTo(static_cast<double>(monthStart(firstMonth)), static_cast<double>(monthStart(lastMonth + 1)));
    const ValueCounts counts = m_brush->counts(0, CountingUnit::Experiences);
    const Code negative = counts.dictionary->find(sentimentLabel(Sentiment::Negative));
    const Row negatives = negative == missingCode ? 0 : counts.counts[negative];
    const QString months = firstMonth == lastMonth ? shownMonth(formatMonth(firstMonth))
                                                   : shownMonth(formatMonth(firstMonth)) + QStringLiteral(" – ") +
                                                         shownMonth(formatMonth(lastMonth));
    const QString count = tr("%Ln experience(s)", nullptr, static_cast<int>(m_brush->experienceCount()));
    m_preview->setText(tr("%1: %2, %3 negative").arg(months, count, countText(negatives)));
    m_preview->show();
}

void PeriodFacet::refresh()
{
    if (m_dataDate.isNull())
        return;         // nothing is dated
    m_brush.reset();    // of the filter before
    m_preview->hide();
    const Condition* condition = snapshots().filter().on("published_on");
    refreshQuick(condition);
    const QDate first = condition && condition->from ? dayOf(*condition->from) : m_first->minimumDate();
    const QDate last = condition && condition->until ? dayOf(*condition->until - 1) : m_last->maximumDate();
    const QSignalBlocker quietFirst(m_first);
    const QSignalBlocker quietLast(m_last);
    m_first->setDate(first);
    m_last->setDate(last);
    m_histogram->setSeries(monthlySeries(snapshots().selection(), true));
    if (condition)
        m_histogram->setSpan(monthIndex(midnightOf(first)), monthIndex(midnightOf(last)));
    else
        m_histogram->setSpan(0, -1);
}

void PeriodFacet::datesChanged()
{
    choose(m_first->date(), m_last->date());
}

void PeriodFacet::choose(const QDate& first, const QDate& last)
{
    Condition condition;
    condition.field = "published_on";
    if (first > m_first->minimumDate())
        condition.from = midnightOf(first);
    if (last < m_last->maximumDate())
        condition.until = midnightOf(last) + secondsPerDay;
    snapshots().setCondition(condition);
    refresh();    // the span that was dragged may be the whole period, which is no condition
}

}    // namespace vigie
