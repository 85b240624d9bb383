// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/figure_page.h"

#include "core/chart/value_text.h"
#include "ui/render/figure_parts.h"
#include "ui/render/text_layout.h"

#include <QCoreApplication>
#include <QDate>
#include <QPainter>

#include <algorithm>

namespace vigie {

namespace {

constexpr double bodyGap = 12;
constexpr double mostStretch = 1.5;     ///< of a body's own height
constexpr double leastShrink = 0.65;    ///< letters of six points
constexpr double shrinkStep = 0.95;

QString said(const char* source)
{
    return QCoreApplication::translate("Figure", source);
}

/// What stands instead of a body that draws nothing: its description says why. Empty: something is drawn. The table
/// does not tell: a map of nothing still has its lines for abroad and for unknown places.
QString reasonForNothing(const FigureSpec& figure)
{
    if (!isEmpty(figure.body))
        return {};
    const QString& reason = figure.frame.description;
    return reason.isEmpty() ? said(QT_TRANSLATE_NOOP("Figure", "Nothing to draw")) : reason;
}

}    // namespace

QString madeLine(const QString& madeOn)
{
    const QString version = QStringLiteral(VIGIE_VERSION);
    if (madeOn.isEmpty())
        return said(QT_TRANSLATE_NOOP("Figure", "Made with Vigie %1")).arg(version);
    return said(QT_TRANSLATE_NOOP("Figure", "Made with Vigie %1 on %2")).arg(version, dateText(madeOn));
}

FigurePage::FigurePage(const FigureSpec& figure, const PageShape& shape)
    : m_font(pageFont()), m_body(makeFigurePainter(figure.body)), m_nothing(reasonForNothing(figure)),
      m_margin(shape.margin)
{
    setLines(figure, shape.withSourceLine);
    fit(shape);
}

void FigurePage::setLines(const FigureSpec& figure, bool withSourceLine)
{
    const FigureTheme& theme = lightFigureTheme();
    const FigureFrame& frame = figure.frame;
    const QFont small = smallFont(m_font);
    m_above = {{frame.title, boldFont(scaledFont(m_font, 1.3)), theme.text, 2},
               {frame.subtitle, m_font, theme.mutedText, 2},
               {frame.filterSentence, m_font, theme.text, 0}};
    m_below = {{frame.note, small, theme.mutedText, 4}, {frame.sampleSize, boldFont(small), theme.text, 4}};
    if (!withSourceLine)
        return;
    m_below.push_back({frame.sourceLine, small, theme.mutedText, 1});
    m_below.push_back({madeLine(figure.provenance.madeOn), small, theme.mutedText, 0});
}

void FigurePage::fit(const PageShape& shape)
{
    m_fits = layOut(shape, shape.scale);
    for (double shrink = shrinkStep; !m_fits && shrink >= leastShrink; shrink *= shrinkStep)
        m_fits = layOut(shape, shape.scale * shrink);
}

/// False: the body has less height than it needs.
bool FigurePage::layOut(const PageShape& shape, double scale)
{
    m_scale = scale;
    const double inner = shape.width / scale - 2 * m_margin;
    const double natural = naturalHeight(inner);
    m_bodyHeight = natural;
    if (shape.height > 0) {
        const double room = shape.height / scale - around(inner);
        // Rows have the height of their rows; an area whose height follows from its width may grow.
        const bool grows = naturalHeight(inner / 2) < natural;
        m_bodyHeight = std::max(std::min(room, grows ? natural * mostStretch : natural), 1.0);
    }
    m_size = QSizeF(shape.width, shape.height > 0 ? shape.height : (around(inner) + natural) * scale);
    return shape.height <= 0 || m_bodyHeight >= std::min(m_body->minimumHeight(m_font), natural);
}

double FigurePage::naturalHeight(double width) const
{
    return m_nothing.isEmpty() ? m_body->naturalHeight(width, m_font) : wrappedHeight(m_font, m_nothing, width);
}

double FigurePage::around(double width) const
{
    return linesHeight(m_above, width) + linesHeight(m_below, width) + 2 * bodyGap + 2 * m_margin;
}

void FigurePage::paint(QPainter& painter) const
{
    painter.setFont(m_font);    // before it is saved: an SVG names the font of every state, also the last
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.fillRect(QRectF(QPointF(0, 0), m_size), lightFigureTheme().background);
    painter.scale(m_scale, m_scale);
    QRectF area(m_margin, m_margin, m_size.width() / m_scale - 2 * m_margin, 0);
    area.setHeight(linesHeight(m_above, area.width()));
    paintLines(painter, m_above, area);
    area = QRectF(area.left(), area.bottom() + bodyGap, area.width(), m_bodyHeight);
    painter.setFont(m_font);
    paintBody(painter, area);
    area = QRectF(area.left(), area.bottom() + bodyGap, area.width(), linesHeight(m_below, area.width()));
    paintLines(painter, m_below, area);
    painter.restore();
}

void FigurePage::paintBody(QPainter& painter, const QRectF& area) const
{
    const FigureTheme& theme = lightFigureTheme();
    if (!m_nothing.isEmpty())
        return drawWrapped(painter, area, m_nothing, m_font, theme.text);
    painter.save();
    m_body->paint(painter, area, theme);
    painter.restore();
}

double FigurePage::linesHeight(const std::vector<Line>& lines, double width)
{
    double height = 0;
    for (const Line& line : lines)
        height += line.text.isEmpty() ? 0 : wrappedHeight(line.font, line.text, width) + line.space;
    return height;
}

void FigurePage::paintLines(QPainter& painter, const std::vector<Line>& lines, QRectF area)
{
    for (const Line& line : lines) {
        if (line.text.isEmpty())
            continue;
        drawWrapped(painter, area, line.text, line.font, line.colour);
        area.setTop(area.top() + wrappedHeight(line.font, line.text, area.width()) + line.space);
    }
}

}    // namespace vigie
