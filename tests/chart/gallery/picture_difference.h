// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

namespace vigie::gallery {

/// How two pictures of one figure differ.
struct PictureDifference
{
    /// Of the blocks of 4 × 4 dots, how many do not look alike; 1 when the sizes do not fit.
    double share = 0;
    QImage picture;    ///< what differs in red, over the paled picture

    /// Glyphs fall a little otherwise with each version of Qt; a mark or a label that is not there is more than this.
    bool tooMuch() const { return share > 0.002; }
};

PictureDifference differenceOf(const QImage& picture, const QImage& reference);

}    // namespace vigie::gallery
