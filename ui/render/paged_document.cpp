// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/paged_document.h"

#include "core/output/document_words.h"

#include "core/output/plain_text.h"
#include "ui/render/figure_page.h"
#include "ui/render/figure_painter.h"
#include "ui/render/figure_parts.h"
#include "ui/render/pdf_file.h"
#include "ui/render/text_layout.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <array>
#include <utility>

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
constexpr double cellGap = 6;

QString text(const char* source)
{
    return QCoreApplication::translate("PagedDocument", source);
}

/// At least one line, be it empty; words that are wider than the page are parted.
QStringList linesOf(const QString& whole, const QFont& font, double width)
{
    const QStringList lines = wrappedLines(font, whole, width);
    return lines.isEmpty() ? QStringList(QString()) : lines;
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

std::vector<SetLine> linesOf(const DocumentNumbers::Number& number, const QFont& font, double width)
{
    const FigureTheme& theme = lightFigureTheme();
    const std::array<SetLine, 3> parts = {SetLine{number.title, boldFont(font), theme.text},
                                          SetLine{number.number, boldFont(scaledFont(font, 1.4)), theme.accent},
                                          SetLine{number.remark, smallFont(font), theme.mutedText}};
    std::vector<SetLine> lines;
    for (const SetLine& part : parts) {
        for (const QString& line :
             part.text.isEmpty() ? QStringList() : linesOf(plainText(part.text), part.font, width))
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

struct TableColumn
{
    double left = 0, width = 0;
};

std::vector<TableColumn> columnsOf(const PlottedTable& table)
{
    std::vector<TableColumn> columns;
    double left = 0;
    for (const double share : columnShares(table)) {
        columns.push_back({left, share * inner - cellGap});
        left += share * inner;
    }
    return columns;
}

/// The lines of each cell of a row, as high as the highest.
struct TableRow
{
    std::vector<QStringList> cells;
    std::vector<bool> right;
    double height = 0;
};

TableRow rowOf(const PlottedRow& row, const std::vector<TableColumn>& columns, const QFont& font)
{
    TableRow set;
    for (size_t i = 0; i < columns.size() && std::cmp_less(i, row.size()); ++i) {
        const PlottedCell& cell = row[static_cast<qsizetype>(i)];
        set.cells.push_back(linesOf(plainText(cell.text), font, columns[i].width));
        set.right.push_back(isNumber(cell));
        set.height = std::max(set.height, static_cast<double>(set.cells.back().size()) * lineHeight(font));
    }
    set.height += cellGap;
    return set;
}

void paintRow(QPainter& painter, const QRectF& area, const TableRow& row, const std::vector<TableColumn>& columns,
              const QFont& font)
{
    const FigureTheme& theme = lightFigureTheme();
    for (size_t i = 0; i < row.cells.size(); ++i) {
        QRectF line(area.left() + columns[i].left, area.top() + cellGap / 2, columns[i].width, lineHeight(font));
        for (const QString& text : row.cells[i]) {
            painter.setFont(font);
            painter.setPen(theme.text);
            const int across = row.right[i] ? Qt::AlignRight : Qt::AlignLeft;
            painter.drawText(line, across | Qt::AlignTop | Qt::TextSingleLine | Qt::TextDontClip, text);
            line.translate(0, line.height());
        }
    }
    painter.setPen(theme.grid);
    painter.drawLine(area.bottomLeft(), area.bottomRight());
}

}    // namespace

PagedDocument::PagedDocument(const QString& title) : m_title(title), m_font(pageFont())
{
    addLines(title, boldFont(scaledFont(m_font, 1.7)), lightFigureTheme().text, 6, true);
}

void PagedDocument::addHeading(const QString& heading, int level)
{
    const double size = level <= 2 ? 1.25 : level == 3 ? 1.1 : 1;
    if (level <= 2)
        addSpace();
    addLines(heading, boldFont(scaledFont(m_font, size)), lightFigureTheme().text, 4, true);
}

void PagedDocument::addText(const QString& running)
{
    addLines(running, m_font, lightFigureTheme().text, 3, false);
}

void PagedDocument::addSmall(const QString& running)
{
    addLines(running, smallFont(m_font), lightFigureTheme().mutedText, 3, false);
}

void PagedDocument::addNote(const QString& words)
{
    QFont italic = m_font;
    italic.setItalic(true);
    addLines(words, italic, lightFigureTheme().text, 3, false);
}

void PagedDocument::addQuotation(const QString& words, const QString& reference)
{
    addLines(words, m_font, lightFigureTheme().text, 3, false);
    // A quotation may be longer than a page: only its last line must stay with the reference.
    if (!m_slices.empty())
        m_slices.back().withNext = true;
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
    for (const QString& line : linesOf(plainText(whole), font, inner))
        m_slices.push_back({lineHeight(font), withNext, [line, font, colour](QPainter& painter, const QRectF& area) {
                                paintText(painter, area, line, font, colour);
                            }});
    m_slices.back().height += spaceBelow;
}

void PagedDocument::addNumbers(const std::vector<DocumentNumbers::Number>& numbers)
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
    const FigureTheme& theme = lightFigureTheme();
    const FigureWords words = wordsOf(figure);
    addSpace();
    addLines(words.title, boldFont(scaledFont(m_font, 1.25)), theme.text, 2, true);
    addLines(words.subtitle, m_font, theme.mutedText, 4, true);
    for (const FigureBody& body : bodiesForPages(figure)) {
        if (isEmpty(body))
            addText(words.alternative);
        else
            addBody(body);
    }
    // What a figure is made of stays on its page.
    QStringList below = words.below;
    if (!words.sample.isEmpty())
        below.prepend(words.sample);
    for (qsizetype i = 0; i < below.size(); ++i) {
        m_slices.back().withNext = true;
        const bool sample = i == 0 && !words.sample.isEmpty();
        addLines(below[i], sample ? boldFont(smallFont(m_font)) : smallFont(m_font),
                 sample ? theme.text : theme.mutedText, 2, i + 1 < below.size());
    }
    addSpace();
}

void PagedDocument::addBody(const FigureBody& body)
{
    m_slices.push_back(
        {heightOnPage(body, inner, m_font) + gap, false,
         [shared = std::make_shared<const FigureBody>(body), font = m_font](QPainter& painter, const QRectF& area) {
             painter.setFont(font);
             makeFigurePainter(*shared)->paint(painter, area.adjusted(0, 0, 0, -gap), lightFigureTheme());
         }});
}

void PagedDocument::addTable(const QString& title, const PlottedTable& table)
{
    if (table.columns.isEmpty())
        return;
    addLines(title, boldFont(m_font), lightFigureTheme().text, 4, true);
    const QFont font = smallFont(m_font);
    const std::vector<TableColumn> columns = columnsOf(table);
    PlottedRow titles;
    for (qsizetype column = 0; column < table.columns.size(); ++column) {
        titles << PlottedCell(table.columns[column]);
        if (!table.rows.empty() && column < table.rows.front().size())
            titles.back().form = table.rows.front()[column].form;
    }
    const auto add = [&](const PlottedRow& row, const QFont& rowFont, bool heading) {
        TableRow set = rowOf(row, columns, rowFont);
        const double height = set.height;
        m_slices.push_back(
            {height, heading, [set = std::move(set), columns, rowFont](QPainter& painter, const QRectF& area) {
                 paintRow(painter, area, set, columns, rowFont);
             }});
    };
    add(titles, boldFont(font), true);
    const size_t heading = m_slices.size() - 1;
    for (const PlottedRow& row : table.rows) {
        add(row, font, false);
        m_slices.back().heading = heading;
    }
    addSpace();
}

double PagedDocument::heightWithHeading(const Slice& slice) const
{
    return slice.height + (slice.heading ? m_slices[*slice.heading].height : 0);
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
            used = heightWithHeading(m_slices[begin]) - m_slices[begin].height;
        }
        used += height;
        page.end = end;
        begin = end;
    }
    pages.push_back(page);
    return pages;
}

void PagedDocument::paintSlice(QPainter& painter, QRectF& area, const Slice& slice) const
{
    area.setHeight(slice.height);
    painter.save();
    slice.paint(painter, area);
    painter.restore();
    area.moveTop(area.bottom());
}

void PagedDocument::paintPage(QPainter& painter, const Page& page, int number, int count, const QString& madeOn) const
{
    const FigureTheme& theme = lightFigureTheme();
    QRectF area(side, top, inner, 0);
    if (const auto heading = m_slices[page.begin].heading)
        paintSlice(painter, area, m_slices[*heading]);
    for (size_t i = page.begin; i < page.end; ++i)
        paintSlice(painter, area, m_slices[i]);
    const QFont small = smallFont(m_font);
    const QRectF footer(side, pageHeight - bottom * 2 / 3, inner, lineHeight(small));
    painter.setPen(theme.grid);
    painter.drawLine(footer.topLeft() - QPointF(0, 4), footer.topRight() - QPointF(0, 4));
    const QString numbered =
        text(QT_TRANSLATE_NOOP("PagedDocument", "Page %1 of %2")).arg(QString::number(number), QString::number(count));
    drawLine(painter, footer, Qt::AlignRight, numbered, small, theme.mutedText);
    drawLine(painter, footer.adjusted(0, 0, -textWidth(small, numbered) - 2 * gap, 0), Qt::AlignLeft,
             m_title + QStringLiteral(" · ") + madeLine(madeOn), small, theme.mutedText);
}

Result<void> PagedDocument::writePdf(const QString& path, const Provenance& provenance) const
{
    const std::vector<Page> all = pages();
    const int count = static_cast<int>(all.size());
    const auto paint = [&](QPainter& painter, int page) {
        paintPage(painter, all[static_cast<size_t>(page)], page + 1, count, provenance.madeOn);
    };
    const FileMetadata words = metadataOf(m_title, provenance.filterSentence, provenance);
    return exportPdf({QPageSize(QPageSize::A4), count, paint, words}, path, provenance);
}

}    // namespace vigie
