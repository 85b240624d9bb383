// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chart/figure_spec.h"

#include <QPointF>
#include <QWidget>

#include <optional>

class QKeyEvent;
class QMouseEvent;
class QToolButton;

namespace vigie {

class FigureView;

/// Which part of metropolitan France a figure view shows: three buttons, and what the mouse and the keyboard do over
/// the view. The wheel, + and − change the size, dragging and Ctrl with an arrow move, 0 shows all again. A drag is no
/// click.
class MapZoom : public QWidget
{
    Q_OBJECT

public:
    explicit MapZoom(FigureView* view, QWidget* parent = nullptr);

    const Choropleth::Window& window() const { return m_window; }
    void reset();

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QToolButton* addButton(const QString& text, const QString& name, const QString& objectName);
    /// @p at: the place that stays where it is; by default the middle.
    void zoomBy(double factor, std::optional<QPointF> at = {});
    void moveBy(const QPointF& pixels);
    void set(Choropleth::Window window);
    bool keyPressed(const QKeyEvent& event);
    bool dragged(const QMouseEvent& event);

    FigureView* m_view;
    QToolButton* m_less;
    QToolButton* m_all;
    Choropleth::Window m_window;
    std::optional<QPointF> m_pressed;    ///< where the left button went down, or the drag is now
    bool m_dragging = false;
};

}    // namespace vigie
