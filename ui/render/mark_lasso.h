// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chart/figure_spec.h"

#include <QObject>
#include <QPoint>

#include <memory>
#include <vector>

class QRubberBand;

namespace vigie {

class FigureView;

/// Lets one draw a rectangle over a figure: the marks whose centres lie in it are told. A short press stays the click
/// that the figure knows.
class MarkLasso : public QObject
{
    Q_OBJECT

public:
    /// Watches @p view and lives with it.
    explicit MarkLasso(FigureView* view);
    ~MarkLasso() override;

Q_SIGNALS:
    /// Those that mean something, in the figure's order; none when the rectangle was empty.
    void enclosed(const std::vector<vigie::MarkTarget>& targets);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool moved(const QPoint& position);
    bool released(const QPoint& position);

    FigureView* m_view;
    std::unique_ptr<QRubberBand> m_band;
    QPoint m_start;
    bool m_pressed = false;
};

}    // namespace vigie
