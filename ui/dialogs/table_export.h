// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chart/figure_spec.h"

class QWidget;

namespace vigie {

/// Asks where to, and as what (XLSX, CSV for a French Excel, CSV after ISO), and saves the table of a figure with the
/// words on its making. Says what went wrong.
void saveTable(const FigureSpec& figure, QWidget* parent);

}    // namespace vigie
