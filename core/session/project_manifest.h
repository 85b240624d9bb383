// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/project_file.h"

#include <QByteArray>

namespace vigie {

// The layout of a project file, which its writer and its reader share.

namespace project_format {
inline constexpr int version = 1;
inline constexpr qint64 manifestBytes = 1 << 20;
inline constexpr qint64 workbookBytes = 512LL << 20;
inline constexpr size_t snapshots = 1000;

QString manifestName();
QString workbookName();
/// Of the snapshot at a position of the manifest.
QString snapshotName(size_t position);
}    // namespace project_format

QByteArray manifestToJson(const ProjectManifest& manifest);
/// @p path is the project's, for messages. Error: InputUnusable.
Result<ProjectManifest> manifestFromJson(const QByteArray& json, const QString& path);

/// What every reason not to open a project is told with.
Error projectRefused(const QString& path, const QString& why);

}    // namespace vigie
