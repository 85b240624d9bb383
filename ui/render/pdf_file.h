// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/chart/provenance.h"
#include "ui/render/file_metadata.h"

#include <QPageSize>

#include <functional>

class QPainter;

namespace vigie {

/// Pages to be painted into a PDF, in CSS pixels (1/96 inch) from the corner of the sheet.
struct PdfPages
{
    QPageSize size;
    int count = 0;
    std::function<void(QPainter& painter, int page)> paint;    ///< pages from 0
    FileMetadata words;
};

/// Writes them with embedded fonts, the same bytes each time (ui/render/pdf_bytes.h). The source is for the pages to
/// say. Errors: OutputFailed.
Result<void> exportPdf(const PdfPages& pages, const QString& path, const Provenance& provenance);

}    // namespace vigie
