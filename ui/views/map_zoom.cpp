// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/map_zoom.h"

#include "ui/render/figure_view.h"
#include "ui/render/map_layout.h"
#include "ui/render/text_layout.h"

#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QStyleHints>
#include <QToolButton>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace vigie {

namespace {

constexpr double mostZoom = 12;
constexpr double step = 1.5;          ///< of a button or a key
constexpr double wheelStep = 1.25;    ///< of one notch
constexpr double wheelNotch = 120;    ///< Qt's eighths of a degree
constexpr double moveShare = 0.15;    ///< of what is seen, for one key

/// Metropolitan France in the view if it showed that window; empty without a map.
std::optional<ScenePlacement> placementIn(const FigureView& view, const Choropleth::Window& window)
{
    const Choropleth* map = view.figure() ? std::get_if<Choropleth>(&view.figure()->body) : nullptr;
    if (!map)
        return std::nullopt;
    Choropleth other = *map;
    other.window = window;
    const auto layout = mapLayoutOf(other, QRectF(view.contentsRect()), pixelFont(view.font()));
    return layout ? std::optional(layout->metropole) : std::nullopt;
}

/// The middle of the view stays over the map.
ScenePoint keptInside(ScenePoint centre)
{
    const Result<FranceMap>& france = franceMap();
    if (!france)
        return centre;
    return {std::clamp(centre.x, france->couronneFrame.x, france->width), std::clamp(centre.y, 0.0, france->height)};
}

}    // namespace

MapZoom::MapZoom(FigureView* view, QWidget* parent) : QWidget(parent), m_view(view)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    m_less = addButton(QStringLiteral("−"), tr("Smaller (−)"), QStringLiteral("map-zoom-out"));
    QToolButton* more = addButton(QStringLiteral("+"), tr("Larger (+)"), QStringLiteral("map-zoom-in"));
    m_all = addButton(tr("All"), tr("The whole map (0)"), QStringLiteral("map-zoom-reset"));
    connect(m_less, &QToolButton::clicked, this, [this] { zoomBy(1 / step); });
    connect(more, &QToolButton::clicked, this, [this] { zoomBy(step); });
    connect(m_all, &QToolButton::clicked, this, &MapZoom::reset);
    m_less->setEnabled(false);
    m_all->setEnabled(false);
    view->installEventFilter(this);
}

QToolButton* MapZoom::addButton(const QString& text, const QString& name, const QString& objectName)
{
    auto* button = new QToolButton(this);
    button->setText(text);
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setObjectName(objectName);
    button->setProperty("role", QStringLiteral("step"));
    button->setFocusPolicy(Qt::StrongFocus);
    layout()->addWidget(button);
    return button;
}

void MapZoom::reset()
{
    set({});
}

void MapZoom::set(Choropleth::Window window)
{
    window.zoom = std::clamp(window.zoom, 1.0, mostZoom);
    window.centre = window.zoom > 1 ? keptInside(window.centre) : ScenePoint();
    if (window == m_window)
        return;
    m_window = window;
    m_less->setEnabled(window.zoom > 1);
    m_all->setEnabled(window.zoom > 1);
    Q_EMIT changed();
}

void MapZoom::zoomBy(double factor, std::optional<QPointF> at)
{
    Choropleth::Window next = m_window;
    next.zoom = std::clamp(m_window.zoom * factor, 1.0, mostZoom);
    const auto before = placementIn(*m_view, m_window);
    const auto after = placementIn(*m_view, next);
    if (!before || !after || next.zoom == m_window.zoom)
        return;
    if (next.zoom > 1) {
        const QPointF middle = after->clip.center();
        const QPointF fixed = at.value_or(middle);
        const QPointF scene = (fixed - before->origin) / before->scale;
        const QPointF centre = scene - (fixed - middle) / after->scale;
        next.centre = {centre.x(), centre.y()};
    }
    set(next);
}

void MapZoom::moveBy(const QPointF& pixels)
{
    const auto placement = placementIn(*m_view, m_window);
    if (!placement || m_window.zoom <= 1)
        return;
    Choropleth::Window next = m_window;
    next.centre.x += pixels.x() / placement->scale;
    next.centre.y += pixels.y() / placement->scale;
    set(next);
}

bool MapZoom::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_view || !m_view->figure())
        return false;
    switch (event->type()) {
    case QEvent::Wheel: {
        const auto* wheel = static_cast<QWheelEvent*>(event);
        const double notches = wheel->angleDelta().y() / wheelNotch;
        if (notches == 0 || (notches < 0 && m_window.zoom <= 1))
            return false;
        zoomBy(std::pow(wheelStep, notches), wheel->position());
        return true;
    }
    case QEvent::KeyPress:
        return keyPressed(*static_cast<QKeyEvent*>(event));
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::MouseButtonRelease:
        return dragged(*static_cast<QMouseEvent*>(event));
    default:
        return false;
    }
}

bool MapZoom::keyPressed(const QKeyEvent& event)
{
    const bool moves = event.modifiers().testFlag(Qt::ControlModifier);
    const double pixels = moveShare * std::min(m_view->width(), m_view->height());
    switch (event.key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomBy(step);
        return true;
    case Qt::Key_Minus:
        zoomBy(1 / step);
        return true;
    case Qt::Key_0:
        if (moves)
            return false;
        reset();
        return true;
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (moves)
            moveBy({event.key() == Qt::Key_Left ? -pixels : pixels, 0});
        return moves;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (moves)
            moveBy({0, event.key() == Qt::Key_Up ? -pixels : pixels});
        return moves;
    default:
        return false;
    }
}

bool MapZoom::dragged(const QMouseEvent& event)
{
    if (event.type() == QEvent::MouseButtonPress) {
        m_dragging = false;
        m_pressed = event.button() == Qt::LeftButton ? std::optional(event.position()) : std::nullopt;
        return false;
    }
    if (event.type() == QEvent::MouseButtonRelease) {
        m_pressed.reset();
        return std::exchange(m_dragging, false);
    }
    if (!m_pressed || !event.buttons().testFlag(Qt::LeftButton) || m_window.zoom <= 1)
        return false;
    const QPointF way = event.position() - *m_pressed;
    m_dragging = m_dragging || way.manhattanLength() >= QGuiApplication::styleHints()->startDragDistance();
    if (m_dragging) {
        m_pressed = event.position();
        moveBy(-way);
    }
    return m_dragging;
}

}    // namespace vigie
