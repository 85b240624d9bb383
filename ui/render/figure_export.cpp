// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/figure_export.h"

#include "core/chart/figure_json.h"
#include "core/output/exported_file.h"
#include "ui/render/figure_files.h"
#include "ui/render/figure_page.h"
#include "ui/render/file_metadata.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDate>
#include <QFileInfo>
#include <QImageWriter>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace vigie {

namespace {

constexpr double mmPerInch = 25.4;
constexpr double pixelsPerInch = 96;    ///< of the page's own lengths
constexpr double leastMm = 20;
constexpr double mostMm = 2000;
constexpr int leastDpi = 20;
constexpr int mostPixels = 20000;    ///< along one side
constexpr double mostArea = 2e8;     ///< pixels: 800 MB

QString said(const char* source)
{
    return QCoreApplication::translate("FigureExport", source);
}

double pageLength(double mm)
{
    return mm / mmPerInch * pixelsPerInch;
}

FigurePage pageOf(const FigureSpec& figure, const ExportSize& size, bool withSourceLine)
{
    return {figure, PageShape{pageLength(size.widthMm), pageLength(size.heightMm), pageLength(size.marginMm),
                              size.scale, withSourceLine}};
}

bool isSensible(const ExportSize& size)
{
    return size.widthMm >= leastMm && size.widthMm <= mostMm && size.heightMm >= 0 && size.heightMm <= mostMm &&
           size.marginMm >= 0 && size.widthMm / size.scale - 2 * size.marginMm >= leastMm / 2 && size.scale > 0 &&
           size.dpi >= leastDpi && std::max(size.widthMm, size.heightMm) / mmPerInch * size.dpi <= mostPixels;
}

QSize pixelsOf(const FigurePage& page, int dpi)
{
    const double scale = dpi / pixelsPerInch;
    const double width = page.size().width() * scale;
    const double height = page.size().height() * scale;
    if (height > mostPixels || width * height > mostArea)
        return {};
    return {static_cast<int>(std::lround(width)), static_cast<int>(std::lround(height))};
}

Error refused(const QString& why, const QString& hint = {})
{
    return {
        ErrorCode::WrongUsage, said(QT_TRANSLATE_NOOP("FigureExport", "The figure could not be saved")), {}, why, hint};
}

Error impossibleSize()
{
    return refused(said(QT_TRANSLATE_NOOP("FigureExport", "the size asked for is not possible")),
                   said(QT_TRANSLATE_NOOP("FigureExport", "Ask for at least 20 mm and at most 20,000 dots a side.")));
}

QImage pictureOf(const FigurePage& page, int dpi)
{
    const QSize pixels = pixelsOf(page, dpi);
    QImage image(pixels, QImage::Format_RGB32);
    if (pixels.isEmpty() || image.isNull())
        return {};
    image.fill(lightFigureTheme().background);
    {
        QPainter painter(&image);
        painter.scale(dpi / pixelsPerInch, dpi / pixelsPerInch);
        page.paint(painter);
    }
    const int dotsPerMetre = static_cast<int>(std::lround(dpi / mmPerInch * 1000));
    image.setDotsPerMeterX(dotsPerMetre);
    image.setDotsPerMeterY(dotsPerMetre);
    return image;
}

QByteArray pngOf(QImage image, const FileMetadata& words)
{
    image.setText(QStringLiteral("Title"), words.title);
    image.setText(QStringLiteral("Description"), words.description);
    image.setText(QStringLiteral("Source"), words.source);
    image.setText(QStringLiteral("Copyright"), words.rights);
    image.setText(QStringLiteral("Software"), words.program);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QImageWriter writer(&buffer, "png");
    return writer.write(image) ? bytes : QByteArray();
}

Result<void> writeSidecar(const FigureSpec& figure, const QString& path, bool withSourceLine)
{
    QByteArray json = figureToJson(figure);
    if (!withSourceLine) {
        QJsonObject document = QJsonDocument::fromJson(json).object();
        document.insert(QStringLiteral("source_line"), QStringLiteral("removed on request"));
        json = QJsonDocument(document).toJson();
    }
    return exportFile(figureSidecarPath(path), json, figure.provenance, SourceBlock::Inside);
}

}    // namespace

const std::vector<ExportPreset>& exportPresets()
{
    constexpr double usual = ExportSize().marginMm;
    static const std::vector<ExportPreset> presets = {
        {"word", said(QT_TRANSLATE_NOOP("FigureExport", "Word page (160 mm)")), {160, 0, 300, 1, usual}},
        {"half", said(QT_TRANSLATE_NOOP("FigureExport", "Half a page (80 mm)")), {80, 0, 300, 0.85, 3}},
        {"slide", said(QT_TRANSLATE_NOOP("FigureExport", "Slide 16:9")), {338.67, 190.5, 150, 2, usual}},
        {"a4", said(QT_TRANSLATE_NOOP("FigureExport", "A4 page")), {210, 297, 300, 1, 20}}};
    return presets;
}

std::optional<ExportPreset> exportPreset(const QString& id)
{
    const auto found = std::ranges::find_if(
        exportPresets(), [&id](const ExportPreset& preset) { return id == QLatin1String(preset.id); });
    return found == exportPresets().end() ? std::nullopt : std::optional(*found);
}

const QStringList& figureForms()
{
    static const QStringList forms = {QStringLiteral("png"), QStringLiteral("svg"), QStringLiteral("pdf")};
    return forms;
}

QImage renderFigure(const FigureSpec& figure, const ExportSize& size, bool withSourceLine)
{
    if (!isSensible(size))
        return {};
    const FigurePage page = pageOf(figure, size, withSourceLine);
    return page.fits() ? pictureOf(page, size.dpi) : QImage();
}

Result<QByteArray> figureBytes(const FigureSpec& figure, const QString& form, const ExportOptions& options)
{
    if (!figureForms().contains(form))
        return refused(said(QT_TRANSLATE_NOOP("FigureExport", "its name must end in .png, .svg or .pdf")));
    if (!isSensible(options.size))
        return impossibleSize();
    const FigurePage page = pageOf(figure, options.size, options.withSourceLine);
    if (!page.fits())
        return refused(said(QT_TRANSLATE_NOOP("FigureExport", "the figure has no room in this height")),
                       said(QT_TRANSLATE_NOOP("FigureExport", "Ask for more height, or for none.")));
    const FileMetadata words = metadataOf(figure);
    if (form == QLatin1String("svg"))
        return svgOf(page, words);
    if (form == QLatin1String("pdf"))
        return pdfOf(page, words);
    const QImage image = pictureOf(page, options.size.dpi);
    if (image.isNull())
        return impossibleSize();
    return pngOf(image, words);
}

Result<void> exportFigure(const FigureSpec& figure, const QString& path, const ExportOptions& options)
{
    auto bytes = figureBytes(figure, QFileInfo(path).suffix().toLower(), options);
    if (!bytes) {
        Error error = bytes.error();
        error.where = path;
        return error;
    }
    // The source first: a picture is never there without it.
    if (options.sidecar || !options.withSourceLine) {
        if (auto written = writeSidecar(figure, path, options.withSourceLine); !written)
            return written;
    }
    return exportFile(path, *bytes, figure.provenance, SourceBlock::Inside);
}

QSizeF figurePageMm(const FigureSpec& figure, const ExportSize& size)
{
    if (!isSensible(size))
        return {};
    const FigurePage page = pageOf(figure, size, true);
    return page.fits() ? page.size() / pixelsPerInch * mmPerInch : QSizeF();
}

FigureSpec madeToday(FigureSpec figure)
{
    figure.provenance.madeOn = QDate::currentDate().toString(Qt::ISODate);
    return figure;
}

QString figureSidecarPath(const QString& path)
{
    const QFileInfo file(path);
    return path.chopped(file.fileName().size()) + file.completeBaseName() + QStringLiteral(".json");
}

}    // namespace vigie
