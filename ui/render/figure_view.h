// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chart/figure_spec.h"

#include <QWidget>

#include <memory>

namespace vigie {

/// Shows one figure and tells which mark the mouse or the keyboard chose. It draws the body only: title, table and
/// export menu are FigurePanel's.
///
/// Hovering tells the mark's value and n (tooltip and markHovered; an empty text when the mouse leaves it). A click, or
/// Enter on the mark reached with the arrow keys, Home and End, activates it. Without a figure, or with one that has no
/// mark, it shows the empty text.
class FigureView : public QWidget
{
    Q_OBJECT

public:
    explicit FigureView(QWidget* parent = nullptr);
    ~FigureView() override;

    void setFigure(std::shared_ptr<const FigureSpec> figure);
    const std::shared_ptr<const FigureSpec>& figure() const;
    void setEmptyText(const QString& text);
    /// What the marks mean whose centres lie in this rectangle of the view, in reading order; those without a meaning
    /// are left out.
    std::vector<MarkTarget> targetsIn(const QRectF& area) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void markHovered(const QString& text);
    void markActivated(const vigie::MarkTarget& target);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Private;
    std::unique_ptr<Private> m_d;
};

}    // namespace vigie
