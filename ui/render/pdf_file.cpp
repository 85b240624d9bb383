// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/pdf_file.h"

#include "core/output/exported_file.h"
#include "ui/render/pdf_bytes.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>

namespace vigie {

namespace {

Error notPainted(const QString& path)
{
    return {ErrorCode::OutputFailed,
            QCoreApplication::translate("PdfFile", "The document could not be saved"),
            path,
            QCoreApplication::translate("PdfFile", "its pages could not be drawn"),
            {}};
}

}    // namespace

Result<void> exportPdf(const PdfPages& pages, const QString& path, const Provenance& provenance)
{
    const QByteArray bytes = pdfBytes(pages.size, pages.words, [&pages](QPdfWriter& writer, QPainter& painter) {
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        for (int page = 0; page < pages.count; ++page) {
            if (page > 0)
                writer.newPage();
            painter.save();
            pages.paint(painter, page);
            painter.restore();
        }
    });
    if (bytes.isEmpty())
        return notPainted(path);
    return exportFile(path, bytes, provenance, SourceBlock::Inside);
}

}    // namespace vigie
