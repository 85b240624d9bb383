// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/document_pages.h"

#include "core/output/document_words.h"
#include "ui/render/figure_page.h"
#include "ui/render/figure_painter.h"
#include "ui/render/figure_parts.h"
#include "ui/render/figure_theme.h"

#include <QBuffer>
#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QSvgGenerator>

#include <cmath>

namespace vigie {

namespace {

constexpr double mmPerInch = 25.4;
constexpr double pixelsPerInch = 96;
constexpr double printDpi = 300;
constexpr double tallestDrawing = 20000;    ///< pixels; of a page that has no end

class PageWriter
{
public:
    explicit PageWriter(PagedDocument& pages) : m_pages(pages) {}

    void operator()(const DocumentHeading& heading) { m_pages.addHeading(heading.text, heading.level); }

    void operator()(const DocumentText& text)
    {
        switch (text.style) {
        case DocumentText::Style::Normal:
            return m_pages.addText(text.text);
        case DocumentText::Style::Small:
            return m_pages.addSmall(text.text);
        case DocumentText::Style::Note:
            return m_pages.addNote(text.text);
        }
    }

    void operator()(const DocumentQuotation& quotation)
    {
        m_pages.addQuotation(quotation.words, quotation.link.isEmpty() ? quotation.reference
                                                                       : quotation.reference + u'\n' + quotation.link);
    }

    void operator()(const DocumentNumbers& numbers) { m_pages.addNumbers(numbers.numbers); }

    void operator()(const DocumentFigure& figure)
    {
        m_pages.addFigure(*figure.figure);
        if (figure.withTable)
            m_pages.addTable({}, figure.figure->table);
    }

    void operator()(const DocumentTable& table) { m_pages.addTable(table.title, table.table); }

private:
    PagedDocument& m_pages;
};

void paintBody(QPainter& painter, const FigureBody& body, QSizeF size)
{
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.setFont(pageFont());
    painter.fillRect(QRectF(QPointF(0, 0), size), lightFigureTheme().background);
    makeFigurePainter(body)->paint(painter, QRectF(QPointF(0, 0), size), lightFigureTheme());
}

DocumentPictures::Picture pngOf(const FigureBody& body, double widthMm, const QString& source)
{
    const double width = widthMm / mmPerInch * pixelsPerInch;
    const double height = heightOnPage(body, width, pageFont());
    const double scale = printDpi / pixelsPerInch;
    QImage image(static_cast<int>(std::lround(width * scale)), static_cast<int>(std::lround(height * scale)),
                 QImage::Format_RGB32);
    if (image.isNull())
        return {};
    image.fill(lightFigureTheme().background);    // the last row of pixels may be none of the figure's
    QPainter painter(&image);
    painter.scale(scale, scale);
    paintBody(painter, body, {width, height});
    painter.end();
    const int dotsPerMetre = static_cast<int>(std::lround(printDpi / mmPerInch * 1000));
    image.setDotsPerMeterX(dotsPerMetre);
    image.setDotsPerMeterY(dotsPerMetre);
    image.setText(QStringLiteral("Source"), source);
    DocumentPictures::Picture picture{{}, widthMm, height / pixelsPerInch * mmPerInch};
    QBuffer buffer(&picture.bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return picture;
}

std::vector<DocumentPictures::Picture> pngsOf(const FigureSpec& figure, double widthMm)
{
    std::vector<DocumentPictures::Picture> pictures;
    if (isEmpty(figure.body))
        return {};
    for (const FigureBody& body : bodiesForPages(figure)) {
        DocumentPictures::Picture picture = pngOf(body, widthMm, figure.frame.sourceLine);
        if (!picture.bytes.isEmpty())
            pictures.push_back(std::move(picture));
    }
    return pictures;
}

DocumentPictures::Picture svgOf(const FigureSpec& figure, double widthMm)
{
    if (isEmpty(figure.body))
        return {};
    const double width = widthMm / mmPerInch * pixelsPerInch;
    const double height = std::min(makeFigurePainter(figure.body)->naturalHeight(width, pageFont()), tallestDrawing);
    const QSize pixels(static_cast<int>(std::ceil(width)), static_cast<int>(std::ceil(height)));
    DocumentPictures::Picture picture{{}, widthMm, height / pixelsPerInch * mmPerInch};
    QBuffer buffer(&picture.bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(static_cast<int>(pixelsPerInch));
    generator.setSize(pixels);
    generator.setViewBox(QRect(QPoint(0, 0), pixels));
    QPainter painter(&generator);
    paintBody(painter, figure.body, pixels);
    painter.end();
    return picture;
}

}    // namespace

PagedDocument pagesOf(const Document& document)
{
    PagedDocument pages(document.title);
    PageWriter writer(pages);
    for (const DocumentBlock& block : document.blocks)
        std::visit(writer, block);
    for (const DocumentBlock& block : sourceBlocks(document.provenance))
        std::visit(writer, block);
    return pages;
}

DocumentPictures documentPictures()
{
    return {pngsOf, svgOf};
}

QStringList allDocumentForms()
{
    return QStringList{QStringLiteral("pdf")} + documentForms();
}

Result<void> exportDocument(const Document& document, const QString& path)
{
    if (QFileInfo(path).suffix().toLower() == QLatin1String("pdf"))
        return pagesOf(document).writePdf(path, document.provenance);
    return writeDocument(document, path, documentPictures());
}

}    // namespace vigie
