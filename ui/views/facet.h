// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/selection_view.h"

class QToolButton;

namespace vigie {

/// One group of the filter panel: the values of something, their counts, and a way to choose among them.
using Facet = SelectionView;

/// A heading that folds and unfolds a facet; a folded facet is not computed.
class FacetGroup : public QWidget
{
    Q_OBJECT

public:
    FacetGroup(const QString& title, const QString& objectName, Facet* facet, bool unfolded, QWidget* parent = nullptr);

private:
    void setUnfolded(bool unfolded);

    QToolButton* m_heading;
    Facet* m_facet;
};

/// A thin bar, filled in proportion: the share of a value among all.
class ShareBar : public QWidget
{
    Q_OBJECT

public:
    explicit ShareBar(const QColor& colour, QWidget* parent = nullptr);
    void setFraction(double fraction);
    QSize sizeHint() const override { return {40, 3}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QColor m_colour;
    double m_fraction = 0;
};

}    // namespace vigie
