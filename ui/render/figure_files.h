// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/render/figure_page.h"
#include "ui/render/file_metadata.h"

#include <QByteArray>

namespace vigie {

/// Text as text in `'DejaVu Sans', sans-serif`, no bitmap; `<title>` and `<desc>` for screen readers, the metadata as
/// RDF. Width and height in millimetres, exactly those of the page.
QByteArray svgOf(const FigurePage& page, const FileMetadata& words);

/// One page, vectors only, fonts embedded, text that can be searched; the metadata as XMP.
QByteArray pdfOf(const FigurePage& page, const FileMetadata& words);

}    // namespace vigie
