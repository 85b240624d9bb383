// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/figure_files.h"

#include "core/base/number.h"
#include "ui/render/text_layout.h"

#include <QBuffer>
#include <QPainter>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>

namespace vigie {

namespace {

constexpr double pixelsPerInch = 96;
constexpr double mmPerInch = 25.4;

/// To the thousandth.
QByteArray number(double value)
{
    return QByteArray::fromStdString(formatNumber(std::round(value * 1000) / 1000));
}

QByteArray escaped(const QString& text)
{
    return wellFormed(text).toHtmlEscaped().toUtf8();
}

/// What stands before the drawing. The generator knows neither fractions of a pixel nor languages, and escapes no
/// title.
QByteArray headOf(const QSizeF& size, const FileMetadata& words)
{
    const auto mm = [](double pixels) { return number(pixels / pixelsPerInch * mmPerInch) + "mm"; };
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" version=\"1.1\""
           " width=\"" +
           mm(size.width()) + "\" height=\"" + mm(size.height()) + "\" viewBox=\"0 0 " + number(size.width()) + ' ' +
           number(size.height()) + "\" xml:lang=\"" + escaped(words.language) + "\" role=\"img\">\n<title>" +
           escaped(words.title) + "</title>\n<desc>" + escaped(words.description) + "</desc>\n<metadata>\n" +
           rdfOf(words) + "\n</metadata>\n";
}

QByteArray drawn(const FigurePage& page)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(static_cast<int>(pixelsPerInch));
    generator.setSize(page.size().toSize());
    generator.setViewBox(QRectF(QPointF(0, 0), page.size()));
    QPainter painter(&generator);
    page.paint(painter);
    painter.end();
    return bytes;
}

}    // namespace

QByteArray svgOf(const FigurePage& page, const FileMetadata& words)
{
    const QByteArray whole = drawn(page);
    QByteArray drawing = whole.sliced(std::max<qsizetype>(whole.indexOf("<defs>"), 0));
    // Quotes in texts are escaped, so that only attributes are met.
    const QByteArray family = "font-family=\"" + pageFont().family().toHtmlEscaped().toUtf8() + '"';
    drawing.replace(family, "font-family=\"" + pageFontFamilies().toUtf8() + '"');
    return headOf(page.size(), words) + wellFormed(QString::fromUtf8(drawing)).toUtf8();
}

}    // namespace vigie
