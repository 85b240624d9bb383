// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/figure_page.h"

#include "core/chart/value_text.h"
#include "ui/render/text_layout.h"

#include <QCoreApplication>
#include <QDate>
#include <QFontDatabase>
#include <QFontInfo>
#include <QPainter>

#include <algorithm>

namespace vigie {

namespace {

constexpr double margin = 20;
constexpr double bodyGap = 12;
constexpr int fontSize = 12;

}    // namespace

/// A family that other programs know too: "Sans Serif" is none, and glyphs vanish where it is not found. DejaVu Sans
/// first: Inter swaps signs such as ≥ ( : for alternates that cannot be searched or copied from a PDF.
QFont pageFont()
{
    QFont font;
    for (const QString& family : {QStringLiteral("DejaVu Sans"), QStringLiteral("Inter")}) {
        if (QFontDatabase::hasFamily(family)) {
            font.setFamily(family);
            break;
        }
    }
    font.setFamily(QFontInfo(font).family());
    font.setPixelSize(fontSize);
    return pixelFont(font);
}

QString madeLine()
{
    return QCoreApplication::translate("Figure", "Made with Vigie %1 on %2")
        .arg(QStringLiteral(VIGIE_VERSION), dateText(QDate::currentDate().toString(Qt::ISODate)));
}

FigurePage::FigurePage(const FigureSpec& figure, double width, double height)
    : m_font(pageFont()), m_body(makeFigurePainter(figure.body))
{
    const FigureTheme& theme = lightFigureTheme();
    const FigureFrame& frame = figure.frame;
    const QFont small = smallFont(m_font);
    m_above = {{frame.title, boldFont(scaledFont(m_font, 1.3)), theme.text, 2},
               {frame.subtitle, m_font, theme.mutedText, 2},
               {frame.filterSentence, m_font, theme.text, 0}};
    m_below = {{frame.note, small, theme.mutedText, 4},
               {frame.sampleSize, boldFont(small), theme.text, 4},
               {frame.sourceLine, small, theme.mutedText, 1},
               {madeLine(), small, theme.mutedText, 0}};
    const double inner = width - 2 * margin;
    const double around = linesHeight(m_above, inner) + linesHeight(m_below, inner) + 2 * bodyGap + 2 * margin;
    m_size = QSizeF(width, height > 0 ? height : around + m_body->naturalHeight(inner, m_font));
}

void FigurePage::paint(QPainter& painter) const
{
    const FigureTheme& theme = lightFigureTheme();
    const QRectF inner = QRectF(QPointF(0, 0), m_size).adjusted(margin, margin, -margin, -margin);
    const double above = linesHeight(m_above, inner.width());
    const double below = linesHeight(m_below, inner.width());
    painter.setFont(m_font);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.fillRect(QRectF(QPointF(0, 0), m_size), theme.background);
    paintLines(painter, m_above, QRectF(inner.topLeft(), QSizeF(inner.width(), above)));
    paintLines(painter, m_below, QRectF(inner.left(), inner.bottom() - below, inner.width(), below));
    const QRectF body = inner.adjusted(0, above + bodyGap, 0, -below - bodyGap);
    painter.setFont(m_font);
    const bool empty = m_body->paint(painter, body.adjusted(0, 0, 0, std::max(-body.height() + 1, 0.0)), theme).empty();
    if (empty)
        drawLine(painter, QRectF(body.left(), body.top(), body.width(), lineHeight(m_font)), Qt::AlignCenter,
                 QCoreApplication::translate("Figure", "Nothing to draw"), m_font, theme.mutedText);
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
