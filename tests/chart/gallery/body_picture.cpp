// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/chart/gallery/body_picture.h"

#include "ui/render/figure_page.h"
#include "ui/render/figure_painter.h"

#include <QPainter>

#include <cmath>

namespace vigie::gallery {

QImage bodyPicture(const FigureSpec& figure, double widthMm)
{
    constexpr double border = 4;
    const QFont font = pageFont();
    const double width = widthMm / 25.4 * 96 - 40;    // as much as the margins of a page leave
    const auto body = makeFigurePainter(figure.body);
    const double height = body->naturalHeight(width, font);
    QImage image(static_cast<int>(std::ceil(width + 2 * border)), static_cast<int>(std::ceil(height + 2 * border)),
                 QImage::Format_RGB32);
    image.fill(lightFigureTheme().background);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.setFont(font);
    body->paint(painter, QRectF(border, border, width, height), lightFigureTheme());
    return image;
}

}    // namespace vigie::gallery
