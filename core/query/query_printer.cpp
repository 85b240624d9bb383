// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/number.h"
#include "core/query/query_fields.h"
#include "core/query/query_language.h"
#include "core/query/query_lexis.h"
#include "core/query/text_printer.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

#include <algorithm>

namespace vigie {

namespace {

constexpr size_t valuesInSentence = 5;

QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString printValues(const std::vector<std::string>& values)
{
    QStringList printed;
    for (const std::string& value : values)
        printed << printedValue(toQString(value));
    return printed.join(QLatin1Char(','));
}

QString printField(const std::string& name)
{
    if (const QueryField* field = queryFieldNamed(name))
        return QString::fromUtf8(field->word);
    const bool plain = std::all_of(name.begin(), name.end(),
                                   [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_'; });
    if (plain && !queryFieldForWord(name) && specialWord(name) == SpecialWord::None)
        return toQString(name);
    return QStringLiteral("champ[%1]").arg(toQString(name));
}

bool isMidnight(LocalSeconds instant)
{
    return instant % secondsPerDay == 0;
}

void printRanges(const Condition& condition, QStringList& terms)
{
    const QString field = printField(condition.field);
    const bool period = condition.field == "published_on";
    if (condition.from)
        terms << (period ? QStringLiteral("depuis:") : field + QStringLiteral(":>=")) +
                     toQString(formatIso(*condition.from));
    if (condition.until && period && isMidnight(*condition.until))
        terms << QStringLiteral("jusqua:") + toQString(formatIso(*condition.until - secondsPerDay));
    else if (condition.until)
        terms << field + QStringLiteral(":<") + toQString(formatIso(*condition.until));
    if (condition.atLeast)
        terms << field + QStringLiteral(":>=") + toQString(formatNumber(*condition.atLeast));
    if (condition.below)
        terms << field + QStringLiteral(":<") + toQString(formatNumber(*condition.below));
}

QString titles(const Condition& condition, const std::vector<std::string>& values, const ValueTitle& valueTitle)
{
    QStringList shown;
    for (size_t i = 0; i < std::min(values.size(), valuesInSentence); ++i) {
        if (values[i].empty())
            shown << QCoreApplication::translate("Query", "not given");
        else
            shown << (valueTitle ? valueTitle(condition.field, values[i]) : toQString(values[i]));
    }
    const QString list = shown.join(QStringLiteral(", "));
    if (values.size() <= valuesInSentence)
        return list;
    const auto others = static_cast<int>(values.size() - valuesInSentence);
    return QCoreApplication::translate("Query", "%1 and %n more", nullptr, others).arg(list);
}

QString dayText(LocalSeconds instant)
{
    const CivilDate date = toCivil(instant);
    return QLocale().toString(QDate(date.year, date.month, date.day), QLocale::ShortFormat);
}

void sayRanges(const Condition& condition, QStringList& parts)
{
    // A period that ends at midnight is said with its last day.
    const QString last = condition.until ? dayText(*condition.until - 1) : QString();
    if (condition.from && condition.until)
        parts << QCoreApplication::translate("Query", "from %1 to %2").arg(dayText(*condition.from), last);
    else if (condition.from)
        parts << QCoreApplication::translate("Query", "from %1").arg(dayText(*condition.from));
    else if (condition.until)
        parts << QCoreApplication::translate("Query", "until %1").arg(last);
    const QLocale locale;
    if (condition.atLeast)
        parts << QCoreApplication::translate("Query", "at least %1").arg(locale.toString(*condition.atLeast));
    if (condition.below)
        parts << QCoreApplication::translate("Query", "less than %1").arg(locale.toString(*condition.below));
}

}    // namespace

QString printQuery(const FilterState& filter)
{
    QStringList terms;
    if (filter.text())
        terms << printText(*filter.text());
    for (const Condition& condition : filter.conditions()) {
        const QString field = printField(condition.field) + QLatin1Char(':');
        if (!condition.any.empty())
            terms << field + printValues(condition.any);
        if (!condition.none.empty())
            terms << QLatin1Char('-') + field + printValues(condition.none);
        printRanges(condition, terms);
    }
    return terms.join(QLatin1Char(' '));
}

QString conditionSentence(const Condition& condition, const ValueTitle& valueTitle)
{
    QStringList parts;
    if (!condition.any.empty())
        parts << titles(condition, condition.any, valueTitle);
    if (!condition.none.empty())
        parts << QCoreApplication::translate("Query", "not %1").arg(titles(condition, condition.none, valueTitle));
    sayRanges(condition, parts);
    return QCoreApplication::translate("Query", "%1: %2", "field: values")
        .arg(fieldTitle(condition.field), parts.join(QStringLiteral(", ")));
}

QString filterSentence(const FilterState& filter, const ValueTitle& valueTitle)
{
    if (filter.empty())
        return QCoreApplication::translate("Query", "All experiences");
    QStringList sentences;
    if (filter.text())
        sentences << textSentence(*filter.text());
    for (const Condition& condition : filter.conditions())
        sentences << conditionSentence(condition, valueTitle);
    return sentences.join(QStringLiteral(" \u00B7 "));
}

}    // namespace vigie
