// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/chart/gallery/picture_difference.h"

#include <QPainter>

#include <algorithm>
#include <cstdlib>

namespace vigie::gallery {

namespace {

constexpr int block = 4;            ///< dots: hides how a glyph's edge is smoothed
constexpr int leastStep = 40;       ///< of 255, in one channel
constexpr int sizeTolerance = 2;    ///< dots, for heights that are rounded

QImage coarse(const QImage& image, const QSize& size)
{
    return image.convertToFormat(QImage::Format_RGB32).scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

int step(QRgb a, QRgb b)
{
    return std::max({std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)), std::abs(qBlue(a) - qBlue(b))});
}

bool fits(const QSize& a, const QSize& b)
{
    return std::abs(a.width() - b.width()) <= sizeTolerance && std::abs(a.height() - b.height()) <= sizeTolerance;
}

}    // namespace

PictureDifference differenceOf(const QImage& picture, const QImage& reference)
{
    if (picture.isNull() || !fits(picture.size(), reference.size()))
        return {1, picture};
    const QSize blocks(std::max(picture.width() / block, 1), std::max(picture.height() / block, 1));
    const QImage here = coarse(picture, blocks), there = coarse(reference, blocks);
    PictureDifference result{0, picture.convertToFormat(QImage::Format_RGB32)};
    QPainter painter(&result.picture);
    painter.fillRect(result.picture.rect(), QColor(255, 255, 255, 170));
    int different = 0;
    for (int y = 0; y < blocks.height(); ++y) {
        for (int x = 0; x < blocks.width(); ++x) {
            if (step(here.pixel(x, y), there.pixel(x, y)) < leastStep)
                continue;
            ++different;
            painter.fillRect(x * block, y * block, block, block, QColor(220, 0, 0, 150));
        }
    }
    result.share = static_cast<double>(different) / (static_cast<double>(blocks.width()) * blocks.height());
    return result;
}

}    // namespace vigie::gallery
