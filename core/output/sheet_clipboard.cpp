// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/number.h"
#include "core/chart/value_text.h"
#include "core/output/sheet.h"
#include "core/output/xlsx_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

// A sheet for the clipboard. A spreadsheet takes the HTML where it can, and reads there what it should make of a cell:
// Excel from `mso-number-format`, LibreOffice from `sdval` and `sdnum` (1033: the value has a decimal point; 1036: its
// format is written as in France).

namespace vigie {

namespace {

/// One line: what parts rows and cells on the clipboard cannot stand in one, nor what no program shows.
QString oneLine(const std::string& text)
{
    QString line = QString::fromStdString(withoutFormula(text)).simplified();
    for (QChar& character : line) {
        if (character.unicode() < 0x20)
            character = QChar::ReplacementCharacter;
    }
    return line;
}

QString dateWords(const SheetDate& date)
{
    if (date.at == noDate)
        return {};
    const QString day = dateText(QString::fromStdString(formatIso(dayIndex(date.at) * secondsPerDay)));
    if (!date.withTime)
        return day;
    const auto seconds = static_cast<int>(date.at - dayIndex(date.at) * secondsPerDay);
    return QStringLiteral("%1 %2:%3")
        .arg(day)
        .arg(seconds / 3600, 2, 10, QChar(u'0'))
        .arg(seconds / 60 % 60, 2, 10, QChar(u'0'));
}

/// Without grouping: the narrow blank between digits makes a text of a number where it is pasted.
QString typedNumber(const SheetNumber& number)
{
    if (!std::isfinite(number.value))
        return {};
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    if (number.form == PlottedCell::Form::Fraction)
        return locale.toString(number.value * 100, 'f', 1) + u'%';
    return locale.toString(number.value, 'f', QLocale::FloatingPointShortest);
}

QString numberWords(const SheetNumber& number)
{
    if (!std::isfinite(number.value))
        return {};
    switch (number.form) {
    case PlottedCell::Form::Count:
        return countText(static_cast<qint64>(std::llround(number.value)));
    case PlottedCell::Form::Fraction:
        return percentText(number.value);
    case PlottedCell::Form::Text:
    case PlottedCell::Form::Measure:
        break;
    }
    return measureText(number.value);
}

QString tsvCell(const SheetCell& cell)
{
    if (const auto* truth = std::get_if<bool>(&cell))
        return truthText(*truth);
    if (const auto* number = std::get_if<SheetNumber>(&cell))
        return typedNumber(*number);
    if (const auto* date = std::get_if<SheetDate>(&cell))
        return dateWords(*date);
    const auto* text = std::get_if<std::string>(&cell);
    return text ? oneLine(*text) : QString();
}

QString numberFormat(PlottedCell::Form form)
{
    if (form == PlottedCell::Form::Count)
        return QStringLiteral("# ##0");
    return form == PlottedCell::Form::Fraction ? QStringLiteral("0,0%") : QStringLiteral("Standard");
}

QString htmlNumber(const SheetNumber& number)
{
    if (!std::isfinite(number.value))
        return QStringLiteral("<td></td>");
    const QString value = QString::fromStdString(formatNumber(number.value));
    return QStringLiteral("<td align=\"right\" x:num=\"%1\" sdval=\"%1\" sdnum=\"1033;1036;%2\">%3</td>")
        .arg(value, numberFormat(number.form), numberWords(number));
}

QString htmlDate(const SheetDate& date)
{
    const auto serial = dateSerial(date.at);
    if (!serial)
        return QStringLiteral("<td>%1</td>").arg(dateWords(date).toHtmlEscaped());
    const QString format = date.withTime ? QStringLiteral("JJ/MM/AAAA HH:MM") : QStringLiteral("JJ/MM/AAAA");
    return QStringLiteral("<td x:num=\"%1\" sdval=\"%1\" sdnum=\"1033;1036;%2\">%3</td>")
        .arg(QString::fromStdString(formatNumber(date.withTime ? *serial : std::floor(*serial))), format,
             dateWords(date));
}

QString htmlText(const QString& tag, const QString& text)
{
    return QStringLiteral("<%1 x:str style=\"mso-number-format:'\\@'\" sdnum=\"1036;0;@\">%2</%1>")
        .arg(tag, text.toHtmlEscaped());
}

QString htmlCell(const SheetCell& cell)
{
    if (const auto* number = std::get_if<SheetNumber>(&cell))
        return htmlNumber(*number);
    if (const auto* date = std::get_if<SheetDate>(&cell))
        return htmlDate(*date);
    const QString text = tsvCell(cell);
    return text.isEmpty() ? QStringLiteral("<td></td>") : htmlText(QStringLiteral("td"), text);
}

}    // namespace

QString sheetAsTsv(const Sheet& sheet)
{
    QStringList lines;
    QStringList titles;
    for (const QString& column : sheet.head.columns)
        titles << oneLine(column.toStdString());
    lines << titles.join(u'\t');
    for (const std::vector<SheetCell>& row : sheet.rows) {
        QStringList cells;
        for (const SheetCell& cell : row)
            cells << tsvCell(cell);
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n') + u'\n';
}

QString sheetAsHtml(const Sheet& sheet)
{
    QString html =
        QStringLiteral("<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><head><meta charset=\"utf-8\">"
                       "</head><body><table border=\"1\" style=\"border-collapse:collapse\"><tr>");
    for (const QString& column : sheet.head.columns)
        html += htmlText(QStringLiteral("th"), oneLine(column.toStdString()));
    html += QStringLiteral("</tr>\n");
    for (const std::vector<SheetCell>& row : sheet.rows) {
        html += QStringLiteral("<tr>");
        for (const SheetCell& cell : row)
            html += htmlCell(cell);
        html += QStringLiteral("</tr>\n");
    }
    return html + QStringLiteral("</table></body></html>\n");
}

}    // namespace vigie
