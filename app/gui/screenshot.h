// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace vigie {

class MainWindow;

/// Waits until nothing is imported, opened or searched any more and the window is drawn. Errors: the first one that the
/// window would show; Cancelled after two minutes.
Result<void> waitUntilFilled(MainWindow& window);

/// Writes the window as it shows to a PNG file. Errors: OutputFailed.
Result<void> writeScreenshot(MainWindow& window, const QString& path);

}    // namespace vigie
