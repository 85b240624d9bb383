// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/export_command.h"
#include "app/gui/report_command.h"
#include "ui/views/main_window.h"

#include <QSize>
#include <QStringList>

#include <optional>

class QCoreApplication;

namespace vigie {

/// What the program was asked on its command line.
struct CommandLine
{
    QStringList files;    ///< snapshots to open, other files to import
    bool demonstration = false;
    QString screenshot;    ///< PNG to write before leaving; empty = an ordinary window
    std::optional<WindowPlace> place;
    QSize size;
    QString query;
    bool exitAfterFirstPaint = false;
    std::optional<ExportCommand> figure;    ///< to draw before leaving, without a window
    std::optional<ReportRequest> report;    ///< no window then
};

/// Reads the arguments; --help, --version and mistakes end the program.
CommandLine readCommandLine(const QCoreApplication& application);

/// The language asked for by --lang, else that of the settings. Read before everything else, which is already
/// translated.
QString languageAsked(const QStringList& arguments);

}    // namespace vigie
