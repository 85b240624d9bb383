// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace vigie {

class SnapshotController;

/// The facets, one above the other.
class FilterPanel : public QScrollArea
{
    Q_OBJECT

public:
    explicit FilterPanel(SnapshotController& snapshots, QWidget* parent = nullptr);
};

}    // namespace vigie
