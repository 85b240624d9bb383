// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "tests/chart/gallery/made_gallery.h"

namespace vigie::gallery {

/// All pictures of one source of figures, and a section of the page that shows them side by side.
struct Section
{
    QString title;
    QString folder;    ///< below that of the gallery
    std::vector<NamedFigure> figures;
};

/// Writes each figure in SVG, PDF and PNG at 160 and 80 mm, the PNG also as colour-blind people and a grey printer have
/// it, and index.html. Replaces files of these names.
Result<void> writeGallery(const QString& folder, const std::vector<Section>& sections);

}    // namespace vigie::gallery
