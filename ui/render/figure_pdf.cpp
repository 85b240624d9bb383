// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/figure_files.h"
#include "ui/render/pdf_bytes.h"

namespace vigie {

QByteArray pdfOf(const FigurePage& page, const FileMetadata& words)
{
    constexpr double pixelsPerInch = 96;
    const QPageSize size(page.size() / pixelsPerInch, QPageSize::Inch, {}, QPageSize::ExactMatch);
    return pdfBytes(size, words, [&page](QPdfWriter&, QPainter& painter) { page.paint(painter); });
}

}    // namespace vigie
