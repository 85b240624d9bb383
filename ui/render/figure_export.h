// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/chart/figure_spec.h"

#include <QImage>
#include <QSize>
#include <QString>

namespace vigie {

struct ExportSize
{
    double widthMm = 160;
    double heightMm = 0;    ///< 0 = what suits the figure
    int dpi = 300;          ///< PNG only
};

/// Draws the whole figure (title, filter sentence, body, n, note, source line, date) to a .png, .svg or .pdf file, by
/// the name's ending. Errors: WrongUsage for another ending, OutputFailed.
Result<void> exportFigure(const FigureSpec& figure, const QString& path, const ExportSize& size = {});

/// The same as a picture, for the clipboard and for tests.
QImage renderFigure(const FigureSpec& figure, const ExportSize& size = {});

}    // namespace vigie
