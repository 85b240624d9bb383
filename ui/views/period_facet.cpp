// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/period_facet.h"

#include "ui/style/widgets.h"
#include "ui/views/month_histogram.h"

#include <QDateEdit>
#include <QGridLayout>
#include <QWheelEvent>

#include <algorithm>

namespace vigie {

namespace {

QDate dayOf(LocalSeconds instant)
{
    const CivilDate civil = toCivil(instant);
    return {civil.year, civil.month, civil.day};
}

/// The wheel scrolls the panel; it must not change a date in passing.
class DayEdit : public QDateEdit
{
public:
    using QDateEdit::QDateEdit;

protected:
    void wheelEvent(QWheelEvent* event) override { event->ignore(); }
};

LocalSeconds midnightOf(const QDate& day)
{
    return fromCivil({day.year(), day.month(), day.day()});
}

}    // namespace

PeriodFacet::PeriodFacet(Workspace& workspace, QWidget* parent)
    : Facet(workspace, parent), m_histogram(new MonthHistogram(this))
{
    m_first = dateEdit(tr("Published from"), QStringLiteral("period-first"));
    m_last = dateEdit(tr("Published until"), QStringLiteral("period-last"));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(4, 2, 4, 0);
    grid->setVerticalSpacing(5);
    grid->addWidget(m_histogram, 0, 0, 1, 4);
    grid->addWidget(plainLabel(tr("from")), 1, 0);
    grid->addWidget(m_first, 1, 1);
    grid->addWidget(plainLabel(tr("to")), 1, 2);
    grid->addWidget(m_last, 1, 3);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
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
    // Without a date the two fields would show the ends of the calendar.
    for (QDateEdit* edit : {m_first, m_last})
        edit->setVisible(newest != noDate);
    if (newest == noDate)
        return;
    for (QDateEdit* edit : {m_first, m_last}) {
        const QSignalBlocker quiet(edit);
        edit->setDateRange(dayOf(oldest), dayOf(newest));
    }
}

void PeriodFacet::refresh()
{
    const Condition* condition = snapshots().filter().on("published_on");
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
