// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/monthly_series.h"

#include <QWidget>

namespace vigie {

/// A small histogram of months; dragging over it chooses a span. With the keyboard: the left and right arrows move the
/// span by a month, with Shift they move its end, Enter chooses it, Esc gives up.
class MonthHistogram : public QWidget
{
    Q_OBJECT

public:
    explicit MonthHistogram(QWidget* parent = nullptr);

    void setSeries(MonthlySeries series);
    /// Months that are chosen, as monthIndex(); an empty span (first > last) chooses nothing.
    void setSpan(int first, int last);
    bool moving() const { return m_moving; }

Q_SIGNALS:
    /// While a span is dragged or moved, and not yet chosen.
    void spanMoved(int firstMonth, int lastMonth);
    void spanChosen(int firstMonth, int lastMonth);
    /// A span that was begun is given up.
    void spanLeft();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    int monthAt(int x) const;
    int barsHeight() const;
    void moveSpan(int first, int last);
    void chooseSpan();
    void leaveSpan();
    void paintBars(QPainter& painter) const;
    void paintSpan(QPainter& painter) const;

    MonthlySeries m_series;
    int m_first = 0;
    int m_last = -1;
    int m_anchor = 0;         ///< month under the mouse when the button went down
    bool m_moving = false;    ///< a span was begun and is not chosen yet
};

}    // namespace vigie
