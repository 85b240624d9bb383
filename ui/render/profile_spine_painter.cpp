// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/value_text.h"
#include "ui/render/body_painters.h"
#include "ui/render/text_layout.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace vigie {

namespace {

constexpr double gap = 8;
constexpr double radius = 5;
constexpr double bandHeight = 7;
constexpr double largestNameShare = 0.4;
constexpr double comfortableLines = 2.6;
constexpr double linesBelowName = 2.1;
constexpr double leastLines = 1.7;
constexpr double narrow = 24;    ///< width in lines of text below which names stand above their lines

/// Name, value with its unit, the spine from the lowest to the highest peer, and at the right the word above its n. On
/// half a page the name stands above the rest.
class ProfileSpinePainter : public FigurePainter
{
public:
    explicit ProfileSpinePainter(const ProfileSpine& spine) : m_spine(spine) {}

    double naturalHeight(double width, const QFont& font) const override
    {
        const bool above = nameHeightAbove(width, font) > 0;
        return height(font, above ? linesBelowName : comfortableLines) +
               static_cast<double>(m_spine.lines.size()) * nameHeightAbove(width, font) + scaleHeight(width, font) -
               lineHeight(smallFont(font));
    }
    double minimumHeight(const QFont& font) const override { return height(font, leastLines); }

    std::vector<FigureMark> paint(QPainter& painter, const QRectF& area, const FigureTheme& theme) const override
    {
        if (m_spine.lines.empty())
            return {};
        const QFont font = painter.font();    // drawing texts changes the painter's
        const Columns columns = columnsOf(area, font);
        std::vector<FigureMark> marks;
        QRectF row = columns.firstRow;
        for (const ProfileSpine::Line& line : m_spine.lines) {
            const QRectF values = row.adjusted(0, columns.nameHeight, 0, 0);
            paintName(painter, font, row, columns, line, theme);
            paintTexts(painter, font, values, columns, line, theme);
            if (line.percentile)
                paintSpine(painter, columns.spine(values), line, theme);
            else
                drawLine(painter, columns.remark(values), Qt::AlignLeft | Qt::AlignVCenter, line.remark,
                         smallFont(font), theme.mutedText);
            FigureMark mark{{}, line.target, text(line)};
            mark.area.addRect(row);
            marks.push_back(std::move(mark));
            row.translate(0, row.height());
        }
        paintScale(painter, font, columns, row.top(), theme);
        return marks;
    }

private:
    struct Columns
    {
        QRectF firstRow;
        double nameEnd = 0, valueEnd = 0, spineBegin = 0, spineEnd = 0, wordBegin = 0;
        double nameHeight = 0;    ///< above the rest; 0: beside it

        /// Where the spine and the word would be.
        QRectF remark(const QRectF& row) const
        {
            return {spineBegin, row.top(), row.right() - spineBegin, row.height()};
        }
        QRectF spine(const QRectF& row) const { return {spineBegin, row.top(), spineEnd - spineBegin, row.height()}; }
    };

    double height(const QFont& font, double lines) const
    {
        return static_cast<double>(m_spine.lines.size()) * lineHeight(font) * lines + lineHeight(smallFont(font));
    }

    /// What names need above the rest, 0 where there is room beside it.
    double nameHeightAbove(double width, const QFont& font) const
    {
        if (width >= narrow * lineHeight(font))
            return 0;
        const bool fit = std::ranges::all_of(
            m_spine.lines, [&](const ProfileSpine::Line& line) { return textWidth(font, line.name) <= width; });
        return fit ? lineHeight(font) : 2 * lineHeight(smallFont(font)) + 2;
    }

    double scaleHeight(double width, const QFont& font) const
    {
        return wrappedHeight(smallFont(font), m_spine.scaleTitle, width);
    }

    Columns columnsOf(const QRectF& area, const QFont& font) const
    {
        double name = 0, value = 0, word = 0;
        for (const ProfileSpine::Line& line : m_spine.lines) {
            name = std::max(name, textWidth(font, line.name));
            value = std::max(value, textWidth(boldFont(font), line.value));
            word = std::max(
                {word, textWidth(smallFont(font), line.standing), textWidth(smallFont(font), sampleText(line.n))});
        }
        const double count = static_cast<double>(m_spine.lines.size());
        const double room = (area.height() - scaleHeight(area.width(), font)) / count;
        Columns columns;
        columns.nameHeight = nameHeightAbove(area.width(), font);
        if (room < columns.nameHeight + leastLines * lineHeight(font))
            columns.nameHeight = 0;
        const double rowHeight = std::min(
            room, lineHeight(font) * (columns.nameHeight > 0 ? linesBelowName : comfortableLines) + columns.nameHeight);
        columns.firstRow = QRectF(area.left(), area.top(), area.width(), rowHeight);
        const bool above = columns.nameHeight > 0;
        columns.nameEnd = area.left() + (above ? 0 : std::min(name, area.width() * largestNameShare));
        columns.valueEnd = columns.nameEnd + (above ? 0 : gap) + value;
        columns.wordBegin = area.right() - word;
        columns.spineBegin = columns.valueEnd + gap + radius;
        columns.spineEnd = std::max(columns.wordBegin - gap - radius, columns.spineBegin + 4 * radius);
        return columns;
    }

    static void paintName(QPainter& painter, const QFont& font, const QRectF& row, const Columns& columns,
                          const ProfileSpine::Line& line, const FigureTheme& theme)
    {
        const QRectF place = columns.nameHeight > 0
                                 ? QRectF(row.left(), row.top(), row.width(), columns.nameHeight)
                                 : QRectF(row.left(), row.top(), columns.nameEnd - row.left(), row.height());
        drawFitted(painter, place, Qt::AlignLeft | (columns.nameHeight > 0 ? Qt::AlignBottom : Qt::AlignVCenter),
                   line.name, font, theme.text);
    }

    static void paintTexts(QPainter& painter, const QFont& font, const QRectF& row, const Columns& columns,
                           const ProfileSpine::Line& line, const FigureTheme& theme)
    {
        const QFont small = smallFont(font);
        drawLine(painter, QRectF(columns.nameEnd, row.top(), columns.valueEnd - columns.nameEnd, row.height()),
                 Qt::AlignRight | Qt::AlignVCenter, line.value, boldFont(font), theme.text);
        if (!line.percentile)
            return;
        const double middle = row.center().y();
        const QRectF above(columns.wordBegin, middle - lineHeight(small), row.right() - columns.wordBegin,
                           lineHeight(small));
        drawLine(painter, above, Qt::AlignRight | Qt::AlignVCenter, line.standing, small, theme.text);
        drawLine(painter, above.translated(0, lineHeight(small)), Qt::AlignRight | Qt::AlignVCenter, sampleText(line.n),
                 small, theme.mutedText);
    }

    static void paintSpine(QPainter& painter, const QRectF& area, const ProfileSpine::Line& line,
                           const FigureTheme& theme)
    {
        const auto x = [&area](double percentile) { return area.left() + area.width() * percentile / 100; };
        const double top = area.center().y() - bandHeight / 2;
        painter.fillRect(QRectF(area.left(), top, area.width(), bandHeight), theme.noData);
        if (!line.pointOnly) {
            painter.fillRect(QRectF(x(25), top, x(75) - x(25), bandHeight),
                             blended(theme.mutedText, theme.background, 0.45));
            painter.setPen(QPen(theme.background, 1.5));
            painter.drawLine(QPointF(x(50), top), QPointF(x(50), top + bandHeight));
        }
        painter.setPen(QPen(theme.accent, 2));
        painter.setBrush(line.pointOnly ? theme.background : theme.accent);
        painter.drawEllipse(QPointF(x(*line.percentile), area.center().y()), radius, radius);
    }

    void paintScale(QPainter& painter, const QFont& font, const Columns& columns, double top,
                    const FigureTheme& theme) const
    {
        const QFont small = smallFont(font);
        const double whole = columns.firstRow.width();
        // The title may be wider than the spine: it ends where the spine ends, and begins where there is room.
        const double width = textWidth(small, m_spine.scaleTitle);
        if (width > columns.spineEnd - columns.firstRow.left()) {
            drawWrapped(painter, QRectF(columns.firstRow.left(), top, whole, scaleHeight(whole, font)),
                        m_spine.scaleTitle, small, theme.mutedText);
            return;
        }
        const double left = std::max(std::min(columns.spineBegin, columns.spineEnd - width), columns.firstRow.left());
        drawLine(painter, QRectF(left, top, columns.spineEnd - left, lineHeight(small)),
                 Qt::AlignRight | Qt::AlignVCenter, m_spine.scaleTitle, small, theme.mutedText);
    }

    static QString text(const ProfileSpine::Line& line)
    {
        if (!line.percentile)
            return QStringLiteral("%1\n%2\n%3").arg(line.name, line.remark, line.details).trimmed();
        return QStringList{line.name,
                           QCoreApplication::translate("Figure", "%1 · percentile %2 · %3")
                               .arg(line.value, measureText(*line.percentile, 0), line.standing),
                           line.details, sampleText(line.n)}
            .join(u'\n')
            .replace(QStringLiteral("\n\n"), QStringLiteral("\n"));
    }

    const ProfileSpine& m_spine;
};

}    // namespace

std::unique_ptr<FigurePainter> makeProfileSpinePainter(const ProfileSpine& spine)
{
    return std::make_unique<ProfileSpinePainter>(spine);
}

}    // namespace vigie
