// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/control/workspace.h"

#include <QPushButton>

#include <vector>

class QLabel;

namespace vigie {

struct OverviewFacts;

/// One figure of the selection: what, how much, and what goes with it. A button: it leads to where one reads more.
class Tile : public QPushButton
{
    Q_OBJECT

public:
    /// @p leadsTo: the tool tip, which says where.
    Tile(const QString& title, const QString& objectName, const QString& leadsTo, QWidget* parent = nullptr);

    void setTexts(const QString& number, const QString& remark);
    const QString& title() const { return m_title; }
    /// The number and, on a line of its own, its remark.
    QString texts() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    /// For its title and its number; the remark may be shortened.
    int neededWidth() const;

private:
    QString m_title;
    QLabel* m_heading;
    QLabel* m_number;
    QLabel* m_remark;
};

/// The first look: experiences, negatives, delay of the first answer, answered in time, structures, transparency. What
/// rests on too few says so in the place of its value. Where six have no room beside one another, they stand in two
/// rows.
class TileRow : public QWidget
{
    Q_OBJECT

public:
    explicit TileRow(QWidget* parent = nullptr);

    void show(const OverviewFacts& facts, const Thresholds& thresholds);
    const std::vector<Tile*>& tiles() const { return m_tiles; }
    /// Nothing is known yet.
    void clear();

Q_SIGNALS:
    void placeAsked(vigie::WindowPlace place);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    Tile* addTile(const QString& title, const char* objectName, const QString& leadsTo, WindowPlace place);
    void showDelays(const OverviewFacts& facts, const Thresholds& thresholds);

    std::vector<Tile*> m_tiles;
    int m_columns = 0;
    Tile* m_experiences;
    Tile* m_negatives;
    Tile* m_delay;
    Tile* m_answered;
    Tile* m_structures;
    Tile* m_transparency;
};

}    // namespace vigie
