// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date_time.h"

#include <QString>

#include <optional>

namespace vigie {

/// A span of time as typed: a year, a month, a day, or an instant, which has no length. The end is not part of it.
struct Period
{
    LocalSeconds start = 0;
    LocalSeconds end = 0;
};

/// `2025`, `2025-03`, and whatever parseDate() takes; years from 1900 to 2199.
std::optional<Period> parsePeriod(const QString& text);

}    // namespace vigie
