// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/chart/figure_spec.h"

#include <QByteArray>
#include <QImage>
#include <QSizeF>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

// A figure as a file: PNG, SVG and PDF of one layout (ui/render/figure_page.h), with the words that say what it shows
// and where it comes from inside. The same figure and options give the same bytes, on every day and machine (PDF: as
// long as the version of Qt is the same).

namespace vigie {

struct ExportSize
{
    double widthMm = 160;
    double heightMm = 0;    ///< 0 = what suits the figure
    int dpi = 300;          ///< PNG only
    double scale = 1;       ///< of letters, lines and marks
    double marginMm = 20 / 96.0 * 25.4;
};

/// A size with a name.
struct ExportPreset
{
    const char* id;    ///< "word"
    QString title;     ///< in the interface language
    ExportSize size;
};

/// `word` (160 mm, the text width of an A4 letter), `half` (80 mm), `slide` (16:9, with large letters), `a4` (an
/// upright page with margins).
const std::vector<ExportPreset>& exportPresets();
std::optional<ExportPreset> exportPreset(const QString& id);

struct ExportOptions
{
    ExportSize size;
    /// Beside `x.png`, the figure as data (core/chart/figure_json.h) as `x.json`.
    bool sidecar = false;
    /// False: who asked for it takes the sources to where the picture goes. The sidecar is written then, and says so
    /// (`"source_line": "removed on request"`); the metadata keep the sources.
    bool withSourceLine = true;
};

/// "png", "svg", "pdf"
const QStringList& figureForms();

/// Draws the whole figure (title, filter sentence, body, n, note, source line, date) to a .png, .svg or .pdf file, by
/// the name's ending. Errors: WrongUsage (another ending, a size that is not possible or too low for the figure),
/// OutputFailed.
Result<void> exportFigure(const FigureSpec& figure, const QString& path, const ExportOptions& options = {});

/// The bytes of that file. @p form is one of figureForms().
Result<QByteArray> figureBytes(const FigureSpec& figure, const QString& form, const ExportOptions& options = {});

/// The same as a picture, for the clipboard, previews and tests; null where the size is not possible.
QImage renderFigure(const FigureSpec& figure, const ExportSize& size = {}, bool withSourceLine = true);

/// Size of the page in millimetres; empty where the size is not possible.
QSizeF figurePageMm(const FigureSpec& figure, const ExportSize& size);

/// The figure with today as the day it was made on: what a window saves and copies.
FigureSpec madeToday(FigureSpec figure);

/// "x.json" for "x.png".
QString figureSidecarPath(const QString& path);

}    // namespace vigie
