// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/render/figure_export.h"

#include <QString>

namespace vigie {

/// `vigie --export SPEC.json -o OUT.svg`: a figure as data (vigie-cli figure) becomes a file, without a window.
struct ExportCommand
{
    QString spec;
    QString path;
    ExportOptions options;
};

/// Gives the bytes that the window would. Errors: those of figureFromJson() and exportFigure(); InputUnusable for a
/// file that cannot be read.
Result<void> runExport(const ExportCommand& command);

/// Does a command line ask for it? Read before there is an application, which would look for a screen.
bool asksForExport(int argc, char** argv);

}    // namespace vigie
