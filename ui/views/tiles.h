// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/share.h"
#include "core/query/selection.h"

#include <QFrame>

#include <vector>

class QLabel;

namespace vigie {

/// One figure of the selection: what, how much, and what goes with it.
class Tile : public QFrame
{
    Q_OBJECT

public:
    explicit Tile(const QString& title, QWidget* parent = nullptr);
    void setTexts(const QString& number, const QString& remark);

private:
    QString m_title;
    QLabel* m_number;
    QLabel* m_remark;
};

/// The first look: experiences, negatives, positives, answered, structures, results.
class TileRow : public QWidget
{
    Q_OBJECT

public:
    explicit TileRow(QWidget* parent = nullptr);
    void show(const Selection& selection, const Thresholds& thresholds);

private:
    void showSentiments(const Selection& selection, const Thresholds& thresholds);
    void showAnswered(const Selection& selection, const Thresholds& thresholds);
    void showStructures(const Selection& selection);

    Tile* m_experiences;
    Tile* m_negatives;
    Tile* m_positives;
    Tile* m_answered;
    Tile* m_structures;
    Tile* m_results;
};

}    // namespace vigie
