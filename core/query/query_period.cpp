// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/query_period.h"

#include <QStringList>

#include <algorithm>

namespace vigie {

std::optional<Period> parsePeriod(const QString& text)
{
    const QStringList parts = text.split(QLatin1Char('-'));
    const bool digits = std::all_of(parts.begin(), parts.end(), [](const QString& part) {
        return !part.isEmpty() && std::all_of(part.begin(), part.end(),
                                              [](QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); });
    });
    if (digits && parts.size() <= 2 && parts[0].size() == 4) {
        const int year = parts[0].toInt();
        const int month = parts.size() == 2 ? parts[1].toInt() : 1;
        if (year < 1900 || year > 2199 || month < 1 || month > 12)
            return std::nullopt;
        const LocalSeconds start = fromCivil({year, month, 1});
        return Period{start, monthStart(monthIndex(start) + (parts.size() == 2 ? 1 : 12))};
    }
    const auto instant = parseDate(text.toStdString());
    if (!instant)
        return std::nullopt;
    return Period{*instant, *instant % secondsPerDay == 0 ? *instant + secondsPerDay : *instant};
}

}    // namespace vigie
