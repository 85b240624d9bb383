// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/facet.h"

#include "ui/style/theme.h"

#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace vigie {

FacetGroup::FacetGroup(const QString& title, const QString& objectName, Facet* facet, bool unfolded, QWidget* parent)
    : QWidget(parent), m_heading(new QToolButton(this)), m_facet(facet)
{
    m_heading->setText(title);
    m_heading->setObjectName(objectName);
    m_heading->setAccessibleName(title);
    m_heading->setProperty("role", QStringLiteral("heading"));
    m_heading->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_heading->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_heading->setCheckable(true);
    m_heading->setFocusPolicy(Qt::StrongFocus);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 4);
    layout->setSpacing(2);
    layout->addWidget(m_heading);
    layout->addWidget(facet);
    connect(m_heading, &QToolButton::toggled, this, &FacetGroup::setUnfolded);
    m_heading->setChecked(unfolded);
    setUnfolded(unfolded);
}

void FacetGroup::setUnfolded(bool unfolded)
{
    m_heading->setArrowType(unfolded ? Qt::DownArrow : Qt::RightArrow);
    m_facet->setVisible(unfolded);
}

ShareBar::ShareBar(const QColor& colour, QWidget* parent) : QWidget(parent), m_colour(colour)
{
    setFixedHeight(3);
}

void ShareBar::setFraction(double fraction)
{
    m_fraction = fraction;
    update();
}

void ShareBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(QRectF(0, 0, width(), height()), theme().subtle);
    painter.fillRect(QRectF(0, 0, width() * m_fraction, height()), m_colour);
}

}    // namespace vigie
