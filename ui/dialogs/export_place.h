// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>

class QWidget;

// What dialogs that save something share.

namespace vigie {

/// @p name in the folder that something was last saved to, else among the user's documents.
QString placeInExportFolder(const QString& name);
void rememberExportFolder(const QString& path);
/// @p path with @p suffix (".svg") behind it: the ending that a file dialog left there is replaced if it is another of
/// ours.
QString withEnding(const QString& path, const QString& suffix);
void showExportError(const Error& error, const QString& title, QWidget* parent);

}    // namespace vigie
