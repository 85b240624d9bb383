// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/paged_document.h"

#include "ui/render/figure_page.h"
#include "ui/render/figure_painter.h"
#include "ui/render/text_layout.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextLayout>

#include <algorithm>
#include <array>

namespace vigie {

namespace {

// A4 and everything on it in CSS pixels (1/96 inch), as figures are.
constexpr double pixelsPerInch = 96;
constexpr double pageWidth = 210 / 25.4 * pixelsPerInch;
constexpr double pageHeight = 297 / 25.4 * pixelsPerInch;
constexpr double side = 60;
constexpr double top = 56;
constexpr double bottom = 72;    ///< the footer is in it
constexpr double inner = pageWidth - 2 * side;
constexpr double room = pageHeight - top - bottom;
constexpr double gap = 12;
constexpr double tallestSpine = room * 0.8;    ///< its title stands above it
constexpr double tallestPlot = 250;
constexpr int resolution = 1200;
constexpr size_t mostSpineLines = 9;    ///< of one part: two of them and their title fit on a page

QString text(const char* source)
{
    return QCoreApplication::translate("PagedDocument", source);
}

/// The lines of a text; words that are wider than the page are parted.
QStringList linesOf(const QString& whole, const QFont& font, double width)
{
    QStringList lines;
    for (const QString& paragraph : whole.split(u'\n')) {
        QTextLayout layout(paragraph, font);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width);
            lines << paragraph.mid(line.textStart(), line.textLength()).trimmed();
        }
        layout.endLayout();
        if (paragraph.isEmpty())
            lines << QString();
    }
    return lines;
}

void paintText(QPainter& painter, const QRectF& area, const QString& line, const QFont& font, const QColor& colour)
{
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(area, Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine | Qt::TextDontClip, line);
}

struct SetLine
{
    QString text;
    QFont font;
    QColor colour;
};

std::vector<SetLine> linesOf(const PagedDocument::Number& number, const QFont& font, double width)
{
    const FigureTheme& theme = lightFigureTheme();
    const std::array<SetLine, 3> parts = {SetLine{number.title, boldFont(font), theme.text},
                                          SetLine{number.number, boldFont(scaledFont(font, 1.4)), theme.accent},
                                          SetLine{number.remark, smallFont(font), theme.mutedText}};
    std::vector<SetLine> lines;
    for (const SetLine& part : parts) {
        for (const QString& line : part.text.isEmpty() ? QStringList() : linesOf(part.text, part.font, width))
            lines.push_back({line, part.font, part.colour});
    }
    return lines;
}

double heightOf(const std::vector<SetLine>& lines)
{
    double height = 0;
    for (const SetLine& line : lines)
        height += lineHeight(line.font);
    return height;
}

void paintLines(QPainter& painter, QRectF area, const std::vector<SetLine>& lines)
{
    for (const SetLine& line : lines) {
        paintText(painter, area, line.text, line.font, line.colour);
        area.setTop(area.top() + lineHeight(line.font));
    }
}

/// The parts of a profile that has too many indicators for one page; else the figure itself.
std::vector<FigureSpec> partsOf(const FigureSpec& figure)
{
    const auto* spine = std::get_if<ProfileSpine>(&figure.body);
    if (!spine || spine->lines.size() <= mostSpineLines)
        return {figure};
    std::vector<FigureSpec> parts;
    for (size_t begin = 0; begin < spine->lines.size(); begin += mostSpineLines) {
        const size_t end = std::min(begin + mostSpineLines, spine->lines.size());
        FigureSpec part = figure;
        std::get<ProfileSpine>(part.body).lines.assign(spine->lines.begin() + static_cast<std::ptrdiff_t>(begin),
                                                       spine->lines.begin() + static_cast<std::ptrdiff_t>(end));
        if (begin > 0)
            part.frame.title = part.frame.subtitle = QString();
        if (end < spine->lines.size())
            part.frame.sampleSize = part.frame.note = std::get<ProfileSpine>(part.body).scaleTitle = QString();
        parts.push_back(std::move(part));
    }
    return parts;
}

}    // namespace

PagedDocument::PagedDocument(const QString& title) : m_title(title), m_font(pageFont())
{
    addLines(title, boldFont(scaledFont(m_font, 1.7)), lightFigureTheme().text, 6, true);
}

void PagedDocument::addHeading(const QString& heading)
{
    addLines(heading, boldFont(scaledFont(m_font, 1.25)), lightFigureTheme().text, 4, true);
}

void PagedDocument::addText(const QString& running)
{
    addLines(running, m_font, lightFigureTheme().text, 3, false);
}

void PagedDocument::addSmall(const QString& running)
{
    addLines(running, smallFont(m_font), lightFigureTheme().mutedText, 3, false);
}

void PagedDocument::addQuotation(const QString& words, const QString& reference)
{
    addLines(words, m_font, lightFigureTheme().text, 3, true);
    addSmall(reference);
    addSpace();
}

void PagedDocument::addSpace()
{
    m_slices.push_back({gap, false, [](QPainter&, const QRectF&) {}});
}

void PagedDocument::addLines(const QString& whole, const QFont& font, const QColor& colour, double spaceBelow,
                             bool withNext)
{
    if (whole.isEmpty())
        return;
    for (const QString& line : linesOf(whole, font, inner))
        m_slices.push_back({lineHeight(font), withNext, [line, font, colour](QPainter& painter, const QRectF& area) {
                                paintText(painter, area, line, font, colour);
                            }});
    m_slices.back().height += spaceBelow;
}

void PagedDocument::addNumbers(const std::vector<Number>& numbers)
{
    constexpr double width = (inner - 2 * gap) / 2;
    for (size_t i = 0; i < numbers.size(); i += 2) {
        std::array<std::vector<SetLine>, 2> cells;
        for (size_t column = 0; column < cells.size() && i + column < numbers.size(); ++column)
            cells[column] = linesOf(numbers[i + column], m_font, width);
        const double height = std::max(heightOf(cells[0]), heightOf(cells[1])) + gap;
        m_slices.push_back({height, false, [cells](QPainter& painter, const QRectF& area) {
                                paintLines(painter, area, cells[0]);
                                paintLines(painter, area.translated(width + 2 * gap, 0), cells[1]);
                            }});
    }
}

void PagedDocument::addFigure(const FigureSpec& figure)
{
    for (const FigureSpec& part : partsOf(figure)) {
        const FigureTheme& theme = lightFigureTheme();
        addLines(part.frame.title, boldFont(scaledFont(m_font, 1.25)), theme.text, 2, true);
        addLines(part.frame.subtitle, m_font, theme.mutedText, 4, true);
        addBody(std::make_shared<const FigureSpec>(part));
        addLines(part.frame.sampleSize, boldFont(smallFont(m_font)), theme.text, 2, false);
        addSmall(part.frame.note);
    }
    addSpace();
}

/// The figure stays with the words above and below it.
void PagedDocument::addBody(std::shared_ptr<const FigureSpec> figure)
{
    const double tallest = std::holds_alternative<ProfileSpine>(figure->body) ? tallestSpine : tallestPlot;
    const double natural = makeFigurePainter(figure->body)->naturalHeight(inner, m_font);
    const bool noteFollows = !figure->frame.sampleSize.isEmpty();
    m_slices.push_back(
        {std::min(natural, tallest) + gap, noteFollows,
         [figure = std::move(figure), font = m_font](QPainter& painter, const QRectF& area) {
             painter.setFont(font);
             makeFigurePainter(figure->body)->paint(painter, area.adjusted(0, 0, 0, -gap), lightFigureTheme());
         }});
}

std::vector<PagedDocument::Page> PagedDocument::pages() const
{
    std::vector<Page> pages;
    Page page;
    double used = 0;
    for (size_t begin = 0; begin < m_slices.size();) {
        double height = m_slices[begin].height;
        size_t end = begin + 1;
        for (; end < m_slices.size() && m_slices[end - 1].withNext; ++end)
            height += m_slices[end].height;
        if (used > 0 && used + height > room + 0.5) {
            pages.push_back(page);
            page = {begin, begin};
            used = 0;
        }
        used += height;
        page.end = end;
        begin = end;
    }
    pages.push_back(page);
    return pages;
}

void PagedDocument::paintPage(QPainter& painter, const Page& page, int number, int count) const
{
    const FigureTheme& theme = lightFigureTheme();
    QRectF area(side, top, inner, 0);
    for (size_t i = page.begin; i < page.end; ++i) {
        area.setHeight(m_slices[i].height);
        painter.save();
        m_slices[i].paint(painter, area);
        painter.restore();
        area.moveTop(area.bottom());
    }
    const QFont small = smallFont(m_font);
    const QRectF footer(side, pageHeight - bottom * 2 / 3, inner, lineHeight(small));
    painter.setPen(theme.grid);
    painter.drawLine(footer.topLeft() - QPointF(0, 4), footer.topRight() - QPointF(0, 4));
    const QString numbered =
        text(QT_TRANSLATE_NOOP("PagedDocument", "Page %1 of %2")).arg(QString::number(number), QString::number(count));
    drawLine(painter, footer, Qt::AlignRight, numbered, small, theme.mutedText);
    drawLine(painter, footer.adjusted(0, 0, -textWidth(small, numbered) - 2 * gap, 0), Qt::AlignLeft,
             m_title + QStringLiteral(" · ") + madeLine(), small, theme.mutedText);
}

Result<void> PagedDocument::writePdf(const QString& path) const
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(resolution);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF());
    writer.setTitle(m_title);
    writer.setCreator(QStringLiteral("Vigie " VIGIE_VERSION));
    const std::vector<Page> all = pages();
    QPainter painter(&writer);
    painter.scale(resolution / pixelsPerInch, resolution / pixelsPerInch);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    for (size_t i = 0; i < all.size(); ++i) {
        if (i > 0)
            writer.newPage();
        paintPage(painter, all[i], static_cast<int>(i) + 1, static_cast<int>(all.size()));
    }
    const bool painted = painter.end();
    QSaveFile file(path);
    if (painted && file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return Error{ErrorCode::OutputFailed, text(QT_TRANSLATE_NOOP("PagedDocument", "The document could not be saved")),
                 path, file.errorString(),
                 text(QT_TRANSLATE_NOOP("PagedDocument", "Choose another folder, or close the program that has the "
                                                         "file open."))};
}

}    // namespace vigie
