// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/display_text.h"

#include <QCoreApplication>

#include <QTextDocument>

#include <cmath>

namespace vigie {

namespace {

constexpr qsizetype mostInToolTip = 2000;
constexpr qsizetype mostInCaption = 80;

/// At most so many characters, none of them halved.
QString cut(const QString& text, qsizetype most)
{
    if (text.size() <= most)
        return text;
    const bool halves = text[most - 1].isHighSurrogate();
    return text.left(halves ? most - 1 : most) + u'…';
}

}    // namespace

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
    return text.isEmpty() ? QString() : Qt::convertFromPlainText(cut(text, mostInToolTip), Qt::WhiteSpaceNormal);
}

QString plainMessage(const QString& text)
{
    return Qt::mightBeRichText(text) ? Qt::convertFromPlainText(text, Qt::WhiteSpaceNormal) : text;
}

QString plainCaption(const QString& text)
{
    return cut(text, mostInCaption).replace(u'&', QStringLiteral("&&"));
}

}    // namespace vigie
