// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vigie {

/// A text as every form of document can hold it: each end of a line is one line feed, and what XML 1.0 allows in no
/// document (section 2.2: control characters, halves of characters, U+FFFE, U+FFFF) is U+FFFD. Nothing else is changed:
/// narrow no-break spaces and quotation marks stay.
QString plainText(const QString& text);

}    // namespace vigie
