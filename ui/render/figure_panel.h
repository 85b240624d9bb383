// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chart/figure_spec.h"

#include <QFrame>

#include <memory>

namespace vigie {

class FigureView;

/// A card: the figure's title and subtitle, the figure, its table behind a toggle, its note, and a menu (also on a mark
/// and on the table) of what can be done with it. It copies by itself; whoever connects to the other signals offers the
/// rest. The keys that copy give the picture, or the table where it is shown.
class FigurePanel : public QFrame
{
    Q_OBJECT

public:
    explicit FigurePanel(QWidget* parent = nullptr);
    ~FigurePanel() override;

    void setFigure(std::shared_ptr<const FigureSpec> figure);
    std::shared_ptr<const FigureSpec> figure() const;
    /// See FigureView. What is saved and copied does not show it.
    void setHighlight(const MarkTarget& target);
    void setEmptyText(const QString& text);

    /// Room for the title, some of the figure and the note, also with large letters.
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void markHovered(const QString& text);
    void markChosen(const vigie::MarkTarget& target);
    void markActivated(const vigie::MarkTarget& target);
    // Offered only while somebody listens.
    void saveAsked();
    void saveTableAsked();
    /// Of a mark, or of a row of the table (row_target.h); empty where none stands for it: the figure as a whole.
    void originAsked(const vigie::MarkTarget& target);
    void reportAsked();

protected:
    /// Offers what somebody listens to. Who listened once is listened for: a disconnection may be told while the
    /// signals are locked, when nothing can be asked of them.
    void connectNotify(const QMetaMethod& signal) override;

private:
    struct Private;
    std::unique_ptr<Private> m_d;
};

}    // namespace vigie
