// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>

// The colours that an analyst gives to testimonies, 1 … annotationColours (core/store/workbook.h), after Okabe & Ito
// 2008. Each has a word and a shape of its own: none is told by its colour alone.

namespace vigie {

/// "Green"; empty for 0 and for colours that do not exist.
QString markColourTitle(int colour);
/// The shape in its colour, outlined so that it stands out on light and dark; empty as above.
QIcon markColourIcon(int colour);

}    // namespace vigie
