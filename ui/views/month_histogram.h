// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/monthly_series.h"

#include <QWidget>

namespace vigie {

/// A small histogram of months; dragging over it chooses a span. The two dates beside it say and do the same with the
/// keyboard.
class MonthHistogram : public QWidget
{
    Q_OBJECT

public:
    explicit MonthHistogram(QWidget* parent = nullptr);

    void setSeries(MonthlySeries series);
    /// Months that are chosen, as monthIndex(); an empty span (first > last) chooses nothing.
    void setSpan(int first, int last);

Q_SIGNALS:
    void spanChosen(int firstMonth, int lastMonth);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    int monthAt(int x) const;

    MonthlySeries m_series;
    int m_first = 0;
    int m_last = -1;
    int m_anchor = 0;    ///< month under the mouse when the button went down
};

}    // namespace vigie
