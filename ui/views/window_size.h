// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

namespace vigie {

/// Size of a window that is opened for the first time: a comfortable one, or as much of it as @p available leaves
/// beside a title bar and borders. An invalid @p available (there is no screen that somebody looks at) leaves it
/// comfortable.
QSize firstWindowSize(const QSize& available);

/// What the desktop leaves to windows on the primary screen; invalid on the platforms that draw into memory, whose
/// screen is a made-up one.
QSize availableScreenSize();

}    // namespace vigie
