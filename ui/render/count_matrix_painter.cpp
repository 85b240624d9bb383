// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/value_text.h"
#include "ui/render/body_painters.h"
#include "ui/render/text_layout.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace vigie {

namespace {

constexpr double gap = 5;
constexpr double corner = 3;
constexpr double widestCell = 120;
constexpr double largestNameShare = 0.36;
constexpr double faintest = 0.08;    ///< shade of a share of zero, so that the cell is seen

constexpr double narrowLines = 24;    ///< a width in lines of text: half a page
constexpr double narrowNameShare = 0.27;

/// Where names, headers and cells stand.
struct MatrixLayout
{
    QRectF area;
    double nameWidth = 0;
    double headerHeight = 0;
    QSizeF cell;

    QRectF cellAt(size_t row, size_t column) const
    {
        return {area.left() + nameWidth + gap + static_cast<double>(column) * (cell.width() + gap),
                area.top() + headerHeight + static_cast<double>(row) * (cell.height() + gap), cell.width(),
                cell.height()};
    }
};

class CountMatrixPainter : public FigurePainter
{
public:
    explicit CountMatrixPainter(const CountMatrix& matrix) : m_matrix(matrix) {}

    double naturalHeight(double, const QFont& font) const override { return height(comfortableCell(font), font); }
    double minimumHeight(const QFont& font) const override { return height(lineHeight(font) * 1.15, font); }

    std::vector<FigureMark> paint(QPainter& painter, const QRectF& area, const FigureTheme& theme) const override
    {
        if (m_matrix.rows.empty())
            return {};
        const QFont font = painter.font();
        const MatrixLayout layout = layoutIn(area, font);
        paintHeaders(painter, layout, font, theme);
        const bool withShares = sharesFit(layout.cellAt(0, 0).width(), font);
        std::vector<FigureMark> marks;
        for (size_t row = 0; row < m_matrix.rows.size(); ++row) {
            const QRectF first = layout.cellAt(row, 0);
            drawFitted(painter, QRectF(area.left(), first.top(), layout.nameWidth, first.height()),
                       Qt::AlignLeft | Qt::AlignVCenter, rowName(row), font, theme.text);
            for (size_t column = 0; column < m_matrix.rows[row].size(); ++column) {
                const QRectF cell = layout.cellAt(row, column);
                paintCell(painter, cell, row, column, withShares, font, theme);
                FigureMark mark{{}, m_matrix.rows[row][column].target, text(row, column)};
                mark.area.addRoundedRect(cell, corner, corner);
                marks.push_back(std::move(mark));
            }
        }
        return marks;
    }

private:
    static double comfortableCell(const QFont& font) { return lineHeight(font) + lineHeight(smallFont(font)) + 4; }
    /// Two lines: "not given" is wider than the cells of a narrow card.
    static double headerHeight(const QFont& font) { return 2 * lineHeight(headerFont(font)) + gap; }
    static QFont headerFont(const QFont& font) { return smallFont(font); }

    /// Smaller where the longest word would not fit even in a line of its own.
    static QFont fittingFont(const QString& name, double width, const QFont& font)
    {
        double longest = 0;
        for (const QString& word : name.split(u' '))
            longest = std::max(longest, textWidth(smallFont(font), word));
        return longest <= width ? font : scaledFont(font, std::max(width / longest, 0.8));
    }

    double height(double cell, const QFont& font) const
    {
        return headerHeight(font) + static_cast<double>(m_matrix.rows.size()) * (cell + gap);
    }

    QString rowName(size_t row) const { return m_matrix.rowNames[static_cast<qsizetype>(row)]; }
    QString columnName(size_t column) const { return m_matrix.columnNames[static_cast<qsizetype>(column)]; }

    MatrixLayout layoutIn(const QRectF& area, const QFont& font) const
    {
        MatrixLayout layout;
        layout.area = area;
        for (const QString& name : m_matrix.rowNames)
            layout.nameWidth = std::max(layout.nameWidth, textWidth(font, name) + gap);
        const bool narrow = area.width() < narrowLines * lineHeight(font);
        layout.nameWidth = std::min(layout.nameWidth, area.width() * (narrow ? narrowNameShare : largestNameShare));
        layout.headerHeight = headerHeight(font);
        const double columns = static_cast<double>(m_matrix.columnNames.size());
        const double rows = static_cast<double>(m_matrix.rows.size());
        const double width = (area.width() - layout.nameWidth) / columns - gap;
        const double room = (area.height() - layout.headerHeight) / rows - gap;
        layout.cell = QSizeF(std::clamp(width, 1.0, widestCell), std::clamp(room, 1.0, comfortableCell(font) * 1.25));
        return layout;
    }

    void paintHeaders(QPainter& painter, const MatrixLayout& layout, const QFont& font, const FigureTheme& theme) const
    {
        for (size_t column = 0; column < static_cast<size_t>(m_matrix.columnNames.size()); ++column) {
            const QRectF first = layout.cellAt(0, column);
            // Words may reach into the gaps beside their column.
            const QRectF place(first.left() - gap / 4, layout.area.top(), first.width() + gap / 2,
                               layout.headerHeight - gap);
            drawFitted(painter, place, Qt::AlignHCenter | Qt::AlignBottom, columnName(column),
                       fittingFont(columnName(column), place.width(), headerFont(font)), theme.mutedText);
        }
    }

    static QString countAndShare(const CountMatrix::CellOfMatrix& cell)
    {
        return cell.rowShare ? countText(cell.count) + QStringLiteral(" · ") + percentText(*cell.rowShare, 0)
                             : countText(cell.count);
    }

    /// Low cells hold one line: with the share in all of them or in none, for a share here and there would puzzle.
    bool sharesFit(double width, const QFont& font) const
    {
        for (const auto& cells : m_matrix.rows) {
            for (const CountMatrix::CellOfMatrix& cell : cells) {
                if (textWidth(boldFont(font), countAndShare(cell)) >= width)
                    return false;
            }
        }
        return true;
    }

    void paintCell(QPainter& painter, const QRectF& area, size_t row, size_t column, bool withShares, const QFont& font,
                   const FigureTheme& theme) const
    {
        const CountMatrix::CellOfMatrix& cell = m_matrix.rows[row][column];
        const double share = faintest + (1 - faintest) * cell.rowShare.value_or(0);
        const QColor fill = blended(theme.mark(m_matrix.columnColours[column]), theme.background, share);
        const QColor ink = FigureTheme::textOn(fill);
        painter.setPen(QPen(theme.grid, 1));
        painter.setBrush(fill);
        painter.drawRoundedRect(area, corner, corner);
        const QString count = countText(cell.count);
        const QString percent = cell.rowShare ? percentText(*cell.rowShare, 0) : QString();
        if (area.height() < comfortableCell(font) - 1 || percent.isEmpty()) {
            drawLine(painter, area, Qt::AlignCenter, withShares ? countAndShare(cell) : count, boldFont(font), ink);
            return;
        }
        const double both = lineHeight(font) + lineHeight(smallFont(font));
        const QRectF upper(area.left(), area.center().y() - both / 2, area.width(), lineHeight(font));
        drawLine(painter, upper, Qt::AlignCenter, count, boldFont(font), ink);
        drawLine(painter, QRectF(area.left(), upper.bottom(), area.width(), lineHeight(smallFont(font))),
                 Qt::AlignCenter, percent, smallFont(font), ink);
    }

    QString text(size_t row, size_t column) const
    {
        const CountMatrix::CellOfMatrix& cell = m_matrix.rows[row][column];
        const QString name = QCoreApplication::translate("Figure", "%1: %2").arg(rowName(row), columnName(column));
        const QString count = sampleText(cell.count);
        if (!cell.rowShare)
            return name + u'\n' + count;
        return name + u'\n' + count + QStringLiteral(" · ") +
               QCoreApplication::translate("Figure", "%1 of the row").arg(percentText(*cell.rowShare));
    }

    const CountMatrix& m_matrix;
};

}    // namespace

std::unique_ptr<FigurePainter> makeCountMatrixPainter(const CountMatrix& matrix)
{
    return std::make_unique<CountMatrixPainter>(matrix);
}

}    // namespace vigie
