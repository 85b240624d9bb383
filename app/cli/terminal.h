// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/task_context.h"

#include <QByteArray>
#include <QFile>
#include <QJsonObject>
#include <QString>

namespace vigie::cli {

/// Standard output, for results only. False when it could not be written (a closed pipe, a full disk).
bool writeOut(const QByteArray& bytes);
/// One JSON document and a line end.
bool writeJson(const QJsonObject& json);
/// The same as a device, for commands that stream. The caller checks flush().
QFile& outDevice();

/// A message for people, on standard error.
void say(const QString& message);
/// Says the error and gives its exit code.
int fail(const Error& error);
/// 0, or the exit code of an output that could not be written.
int finish(bool written);

/// Stops at Ctrl+C; shows progress on standard error when that is a terminal.
TaskContext task();

}    // namespace vigie::cli
