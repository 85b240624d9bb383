// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/control/snapshot_controller.h"

#include <QWidget>

#include <functional>

class QLabel;
class QLayout;

namespace vigie {

/// The whole filter as a sentence: one chip per condition and one for the words, that a click removes, and what it
/// leaves.
class ChipBar : public QWidget
{
    Q_OBJECT

public:
    explicit ChipBar(SnapshotController& snapshots, QWidget* parent = nullptr);

private:
    void refresh();
    void addChip(const QString& sentence, const QString& id, std::function<void()> remove);

    SnapshotController& m_snapshots;
    QLayout* m_chips;
    QLabel* m_counts;
};

/// "1 204 experiences · 1 391 mentions · 212 structures".
QString countsSentence(const Selection& selection);

}    // namespace vigie
