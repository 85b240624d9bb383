// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/month_histogram.h"

#include "ui/style/theme.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace vigie {

MonthHistogram::MonthHistogram(QWidget* parent) : QWidget(parent)
{
    setFixedHeight(44);
    setCursor(Qt::SplitHCursor);
    setAccessibleName(tr("Experiences by month"));
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
    update();
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
    Row highest = 1;
    for (const MonthlySeries::Month& month : m_series.months)
        highest = std::max(highest, month.total());
    QPainter painter(this);
    const double step = double(width()) / double(m_series.months.size());
    for (size_t i = 0; i < m_series.months.size(); ++i) {
        const MonthlySeries::Month& month = m_series.months[i];
        const bool chosen = m_first > m_last || (month.index >= m_first && month.index <= m_last);
        const double tall = (height() - 2) * double(month.total()) / highest;
        painter.fillRect(QRectF(double(i) * step, height() - tall, std::max(step - 1, 1.0), tall),
                         chosen ? theme().accent : theme().chipBorder);
    }
    painter.setPen(theme().border);
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

void MonthHistogram::mousePressEvent(QMouseEvent* event)
{
    m_anchor = monthAt(qRound(event->position().x()));
    setSpan(m_anchor, m_anchor);
}

void MonthHistogram::mouseMoveEvent(QMouseEvent* event)
{
    const int month = monthAt(qRound(event->position().x()));
    setSpan(std::min(m_anchor, month), std::max(m_anchor, month));
}

void MonthHistogram::mouseReleaseEvent(QMouseEvent*)
{
    if (!m_series.months.empty())
        Q_EMIT spanChosen(m_first, m_last);
}

}    // namespace vigie
