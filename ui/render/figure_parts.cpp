// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/figure_parts.h"

#include "ui/render/figure_painter.h"

#include <QImage>
#include <QPainter>

#include <algorithm>

namespace vigie {

namespace {

constexpr size_t mostSpineLines = 9;    ///< of one part: two of them and their title fit on a page
// Of the 995 pixels that A4 leaves between its margins, so that words stand around them.
constexpr double tallestSpine = 795;
constexpr double tallestMap = 520;
constexpr double tallestPlot = 380;

double tallest(const FigureBody& body)
{
    if (std::holds_alternative<ProfileSpine>(body))
        return tallestSpine;
    if (std::holds_alternative<Choropleth>(body) || std::holds_alternative<PointMap>(body))
        return tallestMap;
    return tallestPlot;
}

}    // namespace

std::vector<FigureBody> bodiesForPages(const FigureSpec& figure)
{
    const auto* spine = std::get_if<ProfileSpine>(&figure.body);
    if (!spine || spine->lines.size() <= mostSpineLines)
        return {figure.body};
    std::vector<FigureBody> parts;
    for (size_t begin = 0; begin < spine->lines.size(); begin += mostSpineLines) {
        const size_t end = std::min(begin + mostSpineLines, spine->lines.size());
        ProfileSpine part;
        part.lines.assign(spine->lines.begin() + static_cast<std::ptrdiff_t>(begin),
                          spine->lines.begin() + static_cast<std::ptrdiff_t>(end));
        if (end == spine->lines.size())
            part.scaleTitle = spine->scaleTitle;
        parts.emplace_back(std::move(part));
    }
    return parts;
}

double heightOnPage(const FigureBody& body, double width, const QFont& font)
{
    const auto painter = makeFigurePainter(body);
    // A plot of many rows is as high as it must be, though it leaves room for less around it.
    const double highest = std::clamp(painter->minimumHeight(font), tallest(body), tallestSpine);
    return std::min(painter->naturalHeight(width, font), highest);
}

bool isEmpty(const FigureBody& body)
{
    QImage nowhere(1, 1, QImage::Format_RGB32);
    QPainter painter(&nowhere);
    return makeFigurePainter(body)->paint(painter, QRectF(0, 0, 400, 300), lightFigureTheme()).empty();
}

}    // namespace vigie
