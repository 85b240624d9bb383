// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace vigie {

class Workspace;

/// The facets, one above the other.
class FilterPanel : public QScrollArea
{
    Q_OBJECT

public:
    explicit FilterPanel(Workspace& workspace, QWidget* parent = nullptr);
};

}    // namespace vigie
