// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/control/quick_period.h"

#include <QCoreApplication>

namespace vigie {

namespace {

QString translated(const char* text)
{
    return QCoreApplication::translate("QuickPeriod", text);
}

QDate firstDay(QuickPeriod period, const QDate& last)
{
    switch (period) {
    case QuickPeriod::Last7Days:
        return last.addDays(-6);
    case QuickPeriod::Last30Days:
        return last.addDays(-29);
    case QuickPeriod::Last3Months:
        return last.addMonths(-3).addDays(1);
    case QuickPeriod::Last12Months:
        return last.addMonths(-12).addDays(1);
    }
    return last;
}

Condition between(const QDate& first, const QDate& last)
{
    Condition condition;
    condition.field = "published_on";
    condition.from = midnightOf(first);
    condition.until = midnightOf(last.addDays(1));
    return condition;
}

}    // namespace

QString quickPeriodId(QuickPeriod period)
{
    switch (period) {
    case QuickPeriod::Last7Days:
        return QStringLiteral("last-7-days");
    case QuickPeriod::Last30Days:
        return QStringLiteral("last-30-days");
    case QuickPeriod::Last3Months:
        return QStringLiteral("last-3-months");
    case QuickPeriod::Last12Months:
        return QStringLiteral("last-12-months");
    }
    return {};
}

std::optional<QuickPeriod> quickPeriodFromId(const QString& id)
{
    for (QuickPeriod period : allQuickPeriods) {
        if (quickPeriodId(period) == id)
            return period;
    }
    return std::nullopt;
}

QString quickPeriodTitle(QuickPeriod period)
{
    switch (period) {
    case QuickPeriod::Last7Days:
        return translated(QT_TRANSLATE_NOOP("QuickPeriod", "Last 7 days of the data"));
    case QuickPeriod::Last30Days:
        return translated(QT_TRANSLATE_NOOP("QuickPeriod", "Last 30 days of the data"));
    case QuickPeriod::Last3Months:
        return translated(QT_TRANSLATE_NOOP("QuickPeriod", "Last 3 months of the data"));
    case QuickPeriod::Last12Months:
        return translated(QT_TRANSLATE_NOOP("QuickPeriod", "Last 12 months of the data"));
    }
    return {};
}

Condition quickPeriodCondition(QuickPeriod period, const QDate& dataDate)
{
    return between(firstDay(period, dataDate), dataDate);
}

Condition yearCondition(int year)
{
    return between(QDate(year, 1, 1), QDate(year, 12, 31));
}

std::optional<QuickPeriod> quickPeriodOf(const Condition* condition, const QDate& dataDate)
{
    for (QuickPeriod period : allQuickPeriods) {
        if (condition && dataDate.isValid() && *condition == quickPeriodCondition(period, dataDate))
            return period;
    }
    return std::nullopt;
}

QDate dayOf(LocalSeconds instant)
{
    const CivilDate civil = toCivil(instant);
    return {civil.year, civil.month, civil.day};
}

LocalSeconds midnightOf(const QDate& day)
{
    return fromCivil({day.year(), day.month(), day.day()});
}

}    // namespace vigie
