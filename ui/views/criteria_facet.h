// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/facet.h"

#include <QAbstractButton>

#include <array>
#include <vector>

class QHBoxLayout;

namespace vigie {

/// One part of a criterion's bar: a button as wide as its share, never too narrow to be hit.
class BarSegment : public QAbstractButton
{
    Q_OBJECT

public:
    BarSegment(const QString& sign, const QColor& colour, QWidget* parent);
    /// Pale when other values are asked for and this one is not.
    void setPale(bool pale);
    /// With a line through it when it is excluded.
    void setStruck(bool struck);
    QSize sizeHint() const override { return {16, 16}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_sign;
    QColor m_colour;
    bool m_pale = false;
    bool m_struck = false;
};

/// The five criteria, each negative, neutral, positive or not given: a stacked bar of which every part can be chosen.
class CriteriaFacet : public Facet
{
    Q_OBJECT

public:
    explicit CriteriaFacet(Workspace& workspace, QWidget* parent = nullptr);

protected:
    void refresh() override;

private:
    struct Part
    {
        std::string value;    ///< empty = not given
        QString title;
        BarSegment* segment;
        Row count = 0;
    };
    struct Bar
    {
        std::string field;
        QString title;
        QHBoxLayout* layout;
        std::vector<Part> parts;
    };
    Bar makeBar(size_t criterion);
    void explain(size_t criterion);
    void refreshBar(Bar& bar);

    std::vector<Bar> m_bars;
};

}    // namespace vigie
