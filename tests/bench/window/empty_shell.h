// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>

#include <memory>

namespace vigie::bench {

/// A window of the same make without any data behind it: menus, tool bar, six charts of made-up bars, a table of
/// 150,000 rows, a list of 300 values. What Qt alone costs.
std::unique_ptr<QMainWindow> emptyShell();

}    // namespace vigie::bench
