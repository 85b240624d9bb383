// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/value_text.h"

#include "core/base/date_time.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

namespace vigie {

QString countText(qint64 count)
{
    return QLocale().toString(count);
}

QString percentText(double fraction, int decimals)
{
    return QCoreApplication::translate("Figure", "%1%").arg(QLocale().toString(fraction * 100, 'f', decimals));
}

QString measureText(double value, int decimals)
{
    const QLocale locale;
    QString text = locale.toString(value, 'f', decimals);
    if (!text.contains(locale.decimalPoint()))
        return text;
    while (text.endsWith(locale.zeroDigit()))
        text.chop(1);
    if (text.endsWith(locale.decimalPoint()))
        text.chop(1);
    return text;
}

PlottedCell countCell(qint64 count)
{
    return {countText(count), PlottedCell::Form::Count, static_cast<double>(count)};
}

PlottedCell percentCell(double fraction, int decimals)
{
    return {percentText(fraction, decimals), PlottedCell::Form::Fraction, fraction};
}

PlottedCell measureCell(double value, int decimals)
{
    return {measureText(value, decimals), PlottedCell::Form::Measure, value};
}

QStringList textsOf(const PlottedRow& row)
{
    QStringList texts;
    for (const PlottedCell& cell : row)
        texts << cell.text;
    return texts;
}

QString sampleText(qint64 count)
{
    return QCoreApplication::translate("Figure", "n = %1").arg(countText(count));
}

QString experiencesText(qint64 count)
{
    return count == 1 ? QCoreApplication::translate("Figure", "1 experience")
                      : QCoreApplication::translate("Figure", "%1 experiences").arg(countText(count));
}

QString monthText(int monthIndex)
{
    const CivilDate first = toCivil(monthStart(monthIndex));
    return QLocale().toString(QDate(first.year, first.month, first.day), QStringLiteral("MMM yyyy"));
}

QString positionText(FunnelPosition position)
{
    switch (position) {
    case FunnelPosition::TooFew:
        return QCoreApplication::translate("Figure", "too few");
    case FunnelPosition::Inside:
        return QCoreApplication::translate("Figure", "within the limits");
    case FunnelPosition::Above95:
        return QCoreApplication::translate("Figure", "above 95%");
    case FunnelPosition::Below95:
        return QCoreApplication::translate("Figure", "below 95%");
    case FunnelPosition::Above998:
        return QCoreApplication::translate("Figure", "above 99.8%");
    case FunnelPosition::Below998:
        return QCoreApplication::translate("Figure", "below 99.8%");
    }
    return {};
}

QString dateText(const QString& isoDate)
{
    const QDate date = QDate::fromString(isoDate.left(10), Qt::ISODate);
    if (!date.isValid())
        return isoDate;
    QString format = QLocale().dateFormat(QLocale::ShortFormat);
    if (!format.contains(QLatin1String("yyyy")))
        format.replace(QLatin1String("yy"), QLatin1String("yyyy"));
    return QLocale().toString(date, format);
}

}    // namespace vigie
