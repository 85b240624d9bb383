// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/figure_export.h"

#include "ui/render/figure_page.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

#include <cmath>

namespace vigie {

namespace {

constexpr double mmPerInch = 25.4;
constexpr double pixelsPerInch = 96;    ///< of the page's own lengths
constexpr int pdfResolution = 1200;
constexpr int mostPixels = 20000;    ///< along one side

double pageLength(double mm)
{
    return mm / mmPerInch * pixelsPerInch;
}

QString text(const char* source)
{
    return QCoreApplication::translate("FigureExport", source);
}

bool isSensible(const ExportSize& size)
{
    const double inches = std::max(size.widthMm, size.heightMm) / mmPerInch;
    return size.widthMm >= 20 && size.heightMm >= 0 && size.dpi >= 20 && inches * size.dpi <= mostPixels;
}

/// The words that a picture keeps inside, for whoever finds the file alone.
QString descriptionOf(const FigureFrame& frame)
{
    return QStringList({frame.description, frame.filterSentence, frame.sampleSize, frame.sourceLine}).join(u'\n');
}

QByteArray pngOf(const FigureSpec& figure, const ExportSize& size)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    renderFigure(figure, size).save(&buffer, "PNG");
    return bytes;
}

/// With U+FFFD for what XML 1.0 allows in no document (section 2.2), and the generator passes on: one such character in
/// a name would make the whole file unreadable.
QByteArray wellFormed(const QByteArray& xml)
{
    QString text = QString::fromUtf8(xml);
    for (QChar& character : text) {
        const bool space = character == u'\t' || character == u'\n' || character == u'\r';
        if ((character < u' ' && !space) || character >= QChar(0xFFFE))
            character = QChar::ReplacementCharacter;
    }
    return text.toUtf8();
}

QByteArray svgOf(const FigureSpec& figure, const ExportSize& size)
{
    const FigurePage page(figure, pageLength(size.widthMm), pageLength(size.heightMm));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(static_cast<int>(pixelsPerInch));
    const QSize pixels(static_cast<int>(std::ceil(page.size().width())),
                       static_cast<int>(std::ceil(page.size().height())));
    generator.setSize(pixels);
    generator.setViewBox(QRect(QPoint(0, 0), pixels));
    // The generator escapes neither of the two.
    generator.setTitle(figure.frame.title.toHtmlEscaped());
    generator.setDescription(descriptionOf(figure.frame).toHtmlEscaped());
    QPainter painter(&generator);
    page.paint(painter);
    painter.end();
    return wellFormed(bytes);
}

QByteArray pdfOf(const FigureSpec& figure, const ExportSize& size)
{
    const FigurePage page(figure, pageLength(size.widthMm), pageLength(size.heightMm));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(pdfResolution);
    writer.setPageSize(QPageSize(page.size() / pixelsPerInch, QPageSize::Inch, {}, QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
    writer.setTitle(figure.frame.title);
    writer.setCreator(QStringLiteral("Vigie " VIGIE_VERSION));
    QPainter painter(&writer);
    painter.scale(pdfResolution / pixelsPerInch, pdfResolution / pixelsPerInch);
    page.paint(painter);
    painter.end();
    return bytes;
}

Error outputError(const QString& path, const QString& why)
{
    return {ErrorCode::OutputFailed, text(QT_TRANSLATE_NOOP("FigureExport", "The figure could not be saved")), path,
            why, text(QT_TRANSLATE_NOOP("FigureExport", "Choose another folder or free some space."))};
}

Result<void> writeFile(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return outputError(path, file.errorString());
    return {};
}

}    // namespace

QImage renderFigure(const FigureSpec& figure, const ExportSize& size)
{
    if (!isSensible(size))
        return {};
    const FigurePage page(figure, pageLength(size.widthMm), pageLength(size.heightMm));
    const double scale = size.dpi / pixelsPerInch;
    QImage image(static_cast<int>(std::lround(page.size().width() * scale)),
                 static_cast<int>(std::lround(page.size().height() * scale)), QImage::Format_RGB32);
    if (image.isNull())
        return {};
    const int dotsPerMetre = static_cast<int>(std::lround(size.dpi / mmPerInch * 1000));
    image.fill(lightFigureTheme().background);
    {
        QPainter painter(&image);
        painter.scale(scale, scale);
        page.paint(painter);
    }
    image.setDotsPerMeterX(dotsPerMetre);
    image.setDotsPerMeterY(dotsPerMetre);
    image.setText(QStringLiteral("Title"), figure.frame.title);
    image.setText(QStringLiteral("Description"), descriptionOf(figure.frame));
    image.setText(QStringLiteral("Source"), figure.frame.sourceLine);
    return image;
}

Result<void> exportFigure(const FigureSpec& figure, const QString& path, const ExportSize& size)
{
    if (!isSensible(size))
        return Error{ErrorCode::WrongUsage, text(QT_TRANSLATE_NOOP("FigureExport", "The figure could not be saved")),
                     path, text(QT_TRANSLATE_NOOP("FigureExport", "the size asked for is not possible")),
                     text(QT_TRANSLATE_NOOP("FigureExport", "Ask for at least 20 mm and at most 20,000 dots a side."))};
    const QString ending = QFileInfo(path).suffix().toLower();
    QByteArray bytes;
    if (ending == QLatin1String("png"))
        bytes = pngOf(figure, size);
    else if (ending == QLatin1String("svg"))
        bytes = svgOf(figure, size);
    else if (ending == QLatin1String("pdf"))
        bytes = pdfOf(figure, size);
    else
        return Error{ErrorCode::WrongUsage,
                     text(QT_TRANSLATE_NOOP("FigureExport", "The figure could not be saved")),
                     path,
                     text(QT_TRANSLATE_NOOP("FigureExport", "its name must end in .png, .svg or .pdf")),
                     {}};
    if (bytes.isEmpty())
        return outputError(path, text(QT_TRANSLATE_NOOP("FigureExport", "the picture could not be drawn")));
    return writeFile(path, bytes);
}

}    // namespace vigie
