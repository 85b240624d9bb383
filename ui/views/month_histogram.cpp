// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/month_histogram.h"

#include "ui/models/display_text.h"
#include "ui/style/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace vigie {

namespace {

constexpr int tallestBar = 44;

}

MonthHistogram::MonthHistogram(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("period-histogram"));
    setFixedHeight(tallestBar + fontMetrics().height() + 2);
    setCursor(Qt::SplitHCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Experiences by month"));
    setAccessibleDescription(tr("The arrows move the period by a month, with Shift its end; Enter chooses it."));
    setToolTip(tr("Drag over months to choose a period"));
}

void MonthHistogram::setSeries(MonthlySeries series)
{
    m_series = std::move(series);
    update();
}

void MonthHistogram::setSpan(int first, int last)
{
    m_first = first;
    m_last = last;
    m_moving = false;
    update();
}

int MonthHistogram::barsHeight() const
{
    return height() - fontMetrics().height() - 2;
}

int MonthHistogram::monthAt(int x) const
{
    const int count = static_cast<int>(m_series.months.size());
    const int position = std::clamp(x * count / std::max(width(), 1), 0, std::max(count - 1, 0));
    return count == 0 ? 0 : m_series.months[static_cast<size_t>(position)].index;
}

void MonthHistogram::paintEvent(QPaintEvent*)
{
    if (m_series.months.empty())
        return;
    QPainter painter(this);
    paintBars(painter);
    paintSpan(painter);
    painter.setPen(theme().border);
    painter.drawLine(0, barsHeight() - 1, width(), barsHeight() - 1);
    painter.setPen(theme().mutedText);
    const QRect labels(0, barsHeight() + 1, width(), height() - barsHeight() - 1);
    painter.drawText(labels, Qt::AlignLeft | Qt::AlignVCenter, shownMonth(formatMonth(m_series.months.front().index)));
    if (m_series.months.size() > 1)
        painter.drawText(labels, Qt::AlignRight | Qt::AlignVCenter,
                         shownMonth(formatMonth(m_series.months.back().index)));
    if (hasFocus()) {
        painter.setPen(theme().accent);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

void MonthHistogram::paintBars(QPainter& painter) const
{
    Row highest = 1;
    for (const MonthlySeries::Month& month : m_series.months)
        highest = std::max(highest, month.total());
    const double step = double(width()) / double(m_series.months.size());
    for (size_t i = 0; i < m_series.months.size(); ++i) {
        const MonthlySeries::Month& month = m_series.months[i];
        const bool chosen = m_first > m_last || (month.index >= m_first && month.index <= m_last);
        const double tall = (barsHeight() - 3) * double(month.total()) / highest;
        painter.fillRect(QRectF(double(i) * step, barsHeight() - tall, std::max(step - 1, 1.0), tall),
                         chosen ? theme().accent : theme().chipBorder);
    }
}

void MonthHistogram::paintSpan(QPainter& painter) const
{
    if (m_first > m_last)
        return;
    const double step = double(width()) / double(m_series.months.size());
    const int origin = m_series.months.front().index;
    const double left = std::clamp((m_first - origin) * step, 0.0, width() - 1.0);
    const double right = std::clamp((m_last + 1 - origin) * step, left, width() - 1.0);
    painter.setPen(theme().accent);
    painter.drawRect(QRectF(left, 0, right - left, barsHeight() - 1));
}

void MonthHistogram::moveSpan(int first, int last)
{
    m_moving = true;
    m_first = first;
    m_last = last;
    update();
    Q_EMIT spanMoved(first, last);
}

void MonthHistogram::chooseSpan()
{
    if (std::exchange(m_moving, false))
        Q_EMIT spanChosen(m_first, m_last);
}

void MonthHistogram::leaveSpan()
{
    if (std::exchange(m_moving, false))
        Q_EMIT spanLeft();
}

void MonthHistogram::mousePressEvent(QMouseEvent* event)
{
    if (m_series.months.empty() || event->button() != Qt::LeftButton)
        return;
    m_anchor = monthAt(qRound(event->position().x()));
    moveSpan(m_anchor, m_anchor);
}

void MonthHistogram::mouseMoveEvent(QMouseEvent* event)
{
    const int month = monthAt(qRound(event->position().x()));
    const auto [first, last] = std::minmax(m_anchor, month);
    if (m_moving && (first != m_first || last != m_last))
        moveSpan(first, last);
}

void MonthHistogram::mouseReleaseEvent(QMouseEvent*)
{
    chooseSpan();
}

void MonthHistogram::keyPressEvent(QKeyEvent* event)
{
    const bool enters = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (m_moving && enters)
        return chooseSpan();
    if (m_moving && event->key() == Qt::Key_Escape)
        return leaveSpan();
    const int step = event->key() == Qt::Key_Left ? -1 : event->key() == Qt::Key_Right ? 1 : 0;
    if (step == 0 || m_series.months.empty())
        return QWidget::keyPressEvent(event);
    const int oldest = m_series.months.front().index;
    const int newest = m_series.months.back().index;
    if (m_first > m_last)
        return moveSpan(newest, newest);
    const int first = event->modifiers() & Qt::ShiftModifier ? m_first : m_first + step;
    const int last = m_last + step;
    if (first >= oldest && last <= newest && first <= last)
        moveSpan(first, last);
}

}    // namespace vigie
