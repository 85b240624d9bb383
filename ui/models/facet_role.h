// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace vigie {

/// What a model of values to choose among tells beside the texts and ticks of Qt.
enum FacetRole {
    ShareRole = Qt::UserRole + 1,    ///< double, 0 to 1: length of the bar under the value
    ExcludedRole,                    ///< bool: the value is struck out and marked −
};

}    // namespace vigie
