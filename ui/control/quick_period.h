// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/filter_state.h"

#include <QDate>
#include <QString>

#include <array>
#include <optional>

namespace vigie {

/// Periods that end with the date of the data, never with today: data of last year have a last week too.
enum class QuickPeriod { Last7Days, Last30Days, Last3Months, Last12Months };
inline constexpr std::array allQuickPeriods = {QuickPeriod::Last7Days, QuickPeriod::Last30Days,
                                               QuickPeriod::Last3Months, QuickPeriod::Last12Months};

/// `last-7-days`, …: as kept in saved views.
QString quickPeriodId(QuickPeriod period);
std::optional<QuickPeriod> quickPeriodFromId(const QString& id);
/// "last 7 days of the data"
QString quickPeriodTitle(QuickPeriod period);

/// On the day of publication: the last day is @p dataDate, the first so many days or months before, not counting that
/// very day (7 days up to the 10th begin on the 4th; 3 months up to 15 March begin on 16 December).
Condition quickPeriodCondition(QuickPeriod period, const QDate& dataDate);
Condition yearCondition(int year);
/// The quick period that a condition is, seen from that date; none for any other period.
std::optional<QuickPeriod> quickPeriodOf(const Condition* condition, const QDate& dataDate);

QDate dayOf(LocalSeconds instant);
LocalSeconds midnightOf(const QDate& day);

}    // namespace vigie
