// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/control/snapshot_controller.h"

#include <QWidget>

#include <functional>

class QLabel;
class QVBoxLayout;

namespace vigie {

/// Experiences that a selection would have without one of its conditions; an empty field = without its words.
struct WithoutCondition
{
    std::string field;
    Row experiences = 0;
};

/// For each condition that excludes something all the others let through, how many experiences there would be without
/// it, in the order of the filter, the words first. O(mentions · conditions).
std::vector<WithoutCondition> withoutEachCondition(const Selection& selection);

/// Says why no experience is left: the conditions that exclude everything by themselves, each with a button that takes
/// it away; where there is no such condition, all of them together.
class NothingLeft : public QWidget
{
    Q_OBJECT

public:
    explicit NothingLeft(SnapshotController& snapshots, QWidget* parent = nullptr);

    void explain(const Selection& selection);

private:
    void addRemoval(const QString& what, Row left, const QString& objectName, std::function<void()> remove);

    SnapshotController& m_snapshots;
    QLabel* m_why;
    QVBoxLayout* m_ways;
};

}    // namespace vigie
