// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/funnel.h"
#include "core/chart/figure_spec.h"

#include <QString>

#include <string_view>

// Values written for people, in the interface language (QLocale's default), the same in a figure, its tooltips and its
// table.

namespace vigie {

/// 1 204, with the thousands separator of the language.
QString countText(qint64 count);
/// 75,6 % of a fraction of 1.
QString percentText(double fraction, int decimals = 1);
/// A measured value with at most @p decimals decimals, without trailing zeros.
QString measureText(double value, int decimals = 2);
/// "n = 1 204".
QString sampleText(qint64 count);
/// "12 experiences".
QString experiencesText(qint64 count);
/// "Jan 2025", "janv. 2025" for a month of monthIndex().
QString monthText(int monthIndex);
/// "above 95 %": where a point of a funnel lies.
QString positionText(FunnelPosition position);
/// 09/05/2023: the short form of the language with all four digits of the year; @p isoDate itself when it is no date.
QString dateText(const QString& isoDate);

// The same as cells of a plotted table, which keep the number beside its text.
PlottedCell countCell(qint64 count);
PlottedCell percentCell(double fraction, int decimals = 1);
PlottedCell measureCell(double value, int decimals = 2);
/// What people read of a row.
QStringList textsOf(const PlottedRow& row);

/// UTF-8 of the data as a text for people.
inline QString fromData(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

}    // namespace vigie
