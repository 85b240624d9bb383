// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chart/figure_spec.h"

#include <QWidget>

#include <memory>

namespace vigie {

/// Shows one figure and tells which mark the mouse or the keyboard chose. It draws the body only: title, table and
/// export menu are FigurePanel's.
///
/// Hovering tells the mark's value and n (tooltip and markHovered; an empty text when the mouse leaves it). The arrow
/// keys, Home and End reach marks. A click, or Space on the mark reached, chooses it, in passing; a double click, or
/// Enter, activates it. A click beside all marks, or Escape while something is highlighted, chooses nothing. Without a
/// figure, or with one that has no mark, it shows the empty text.
///
/// The body is drawn once for a size, a font and colours: hovering and highlighting draw over the picture of it.
class FigureView : public QWidget
{
    Q_OBJECT

public:
    explicit FigureView(QWidget* parent = nullptr);
    ~FigureView() override;

    void setFigure(std::shared_ptr<const FigureSpec> figure);
    const std::shared_ptr<const FigureSpec>& figure() const;
    /// Marks that stand for it stand out (ui/render/mark_highlight.h); kept when the figure changes. It is only shown
    /// here: choosing a mark tells, and whoever hears it highlights it everywhere.
    void setHighlight(const MarkTarget& target);
    void setEmptyText(const QString& text);
    /// What the marks mean whose centres lie in this rectangle of the view, in reading order; those without a meaning
    /// are left out.
    std::vector<MarkTarget> targetsIn(const QRectF& area) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void markHovered(const QString& text);
    /// An empty target: what was highlighted is no more.
    void markChosen(const vigie::MarkTarget& target);
    void markActivated(const vigie::MarkTarget& target);
    /// The keys that copy, wherever the focus is in the figure.
    void copyAsked();
    /// With the mouse or the key for it, at this place of the screen; an empty target beside all marks.
    void menuAsked(const vigie::MarkTarget& target, const QPoint& where);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Private;
    std::unique_ptr<Private> m_d;
};

}    // namespace vigie
