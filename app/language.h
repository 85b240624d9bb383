// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QCoreApplication;

namespace vigie {

/// Makes the application speak French (`fr`) or English (`en`): texts of all rooms, texts of Qt where its translations
/// are installed, and the default QLocale. Anything else is French. To be called once, before the first text is made.
void speak(const QString& language, QCoreApplication& application);

}    // namespace vigie
