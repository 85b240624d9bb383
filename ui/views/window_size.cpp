// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/window_size.h"

#include <QGuiApplication>
#include <QScreen>

namespace vigie {

namespace {

constexpr QSize comfortable(1440, 900);
/// Title bar and borders: no desktop tells them before the window is shown.
constexpr QSize frame(16, 40);

}    // namespace

QSize firstWindowSize(const QSize& available)
{
    return available.isValid() ? comfortable.boundedTo((available - frame).expandedTo(QSize(1, 1))) : comfortable;
}

QSize availableScreenSize()
{
    const QString platform = QGuiApplication::platformName();
    const QScreen* screen = QGuiApplication::primaryScreen();
    const bool inMemory =
        platform.startsWith(QLatin1String("offscreen")) || platform.startsWith(QLatin1String("minimal"));
    return screen && !inMemory ? screen->availableSize() : QSize();
}

}    // namespace vigie
