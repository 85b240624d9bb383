// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/share.h"
#include "core/base/date_time.h"
#include "core/chart/value_text.h"

#include <QString>

#include <string_view>

// Values written for people, beside those of core/chart/value_text.h. Missing values give an empty text.

namespace vigie {

/// "12/03/2026"
QString shownDate(LocalSeconds date);
/// "Jan 2025" from `2025-01`; the text itself when it is no month.
QString shownMonth(std::string_view month);
/// Empty for NaN.
QString shownNumber(double value);
/// "75,6 %"; empty when the share may not be shown.
QString shownShare(const Share& share);
/// "95% CI: 73.5–77.6"; "n < 10" when the share may not be shown.
QString shownInterval(const Share& share, const Thresholds& thresholds);

/// Data as a tool tip: wrapped, never read as rich text, and cut where it would cover the screen.
QString plainToolTip(const QString& text);
/// A sentence with data in it for the toolkit's own dialogs, whose labels take what looks like markup for markup.
QString plainMessage(const QString& text);
/// Data as the text of a button or of an act in a menu: an ampersand is one, and a name without end has an end.
QString plainCaption(const QString& text);

}    // namespace vigie
