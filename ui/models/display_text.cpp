// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/display_text.h"

#include <QCoreApplication>

#include <QTextDocument>

#include <cmath>

namespace vigie {

QString shownDate(LocalSeconds date)
{
    return date == noDate ? QString() : dateText(QString::fromStdString(formatIso(date)).left(10));
}

QString shownMonth(std::string_view month)
{
    const auto first = parseDate(std::string(month) + "-01");
    return first ? monthText(monthIndex(*first)) : fromData(month);
}

QString shownNumber(double value)
{
    return std::isnan(value) ? QString() : measureText(value);
}

QString shownShare(const Share& share)
{
    return share.fraction ? percentText(*share.fraction) : QString();
}

QString shownInterval(const Share& share, const Thresholds& thresholds)
{
    if (!share.interval)
        return QCoreApplication::translate("DisplayText", "n < %1").arg(thresholds.hideBelow);
    return QCoreApplication::translate("DisplayText", "95% CI: %1–%2")
        .arg(measureText(share.interval->low * 100, 1), measureText(share.interval->high * 100, 1));
}

QString plainToolTip(const QString& text)
{
    return text.isEmpty() ? QString() : Qt::convertFromPlainText(text, Qt::WhiteSpaceNormal);
}

}    // namespace vigie
