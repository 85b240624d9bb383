// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/chart/poster.h"

#include <QImage>
#include <QString>

namespace vigie {

enum class PosterSize { A4, A3 };

/// The public poster as one upright page. A3 is the same drawing, larger. Errors: OutputFailed.
Result<void> exportPoster(const PosterContent& poster, PosterSize size, const QString& path);

/// The same as a picture of that width in pixels, to be looked at before.
QImage posterPicture(const PosterContent& poster, int width);

}    // namespace vigie
