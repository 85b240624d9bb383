// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/date_columns.h"

#include "core/base/number.h"

#include <QCoreApplication>

#include <algorithm>

namespace vigie {

namespace {

using Conclusion = DayMonthTest::Evidence::Conclusion;

bool isToBeSwapped(const DayMonthTest::Evidence& evidence, bool dayFirst, const ImportOptions& options)
{
    if (options.repairDates == DateRepair::Never || !options.does(Rule::DayMonthSwapped))
        return false;
    if (evidence.conclusion != Conclusion::Undecided)
        return evidence.conclusion == Conclusion::Swapped;
    return options.repairDates == DateRepair::Always && dayFirst;
}

QString sentenceOf(const DateColumns::Verdict& verdict)
{
    const QString evidence = verdict.evidence.sentence();
    if (verdict.swap)
        return QCoreApplication::translate("Ingest", "exchanged, as asked: %1").arg(evidence);
    if (verdict.evidence.conclusion == Conclusion::Swapped)
        return QCoreApplication::translate("Ingest", "left as published: %1").arg(evidence);
    return evidence;
}

}    // namespace

std::optional<qint64> recordNumber(std::string_view identifier)
{
    identifier = trimmed(identifier);
    if (identifier.ends_with(".0"))
        identifier.remove_suffix(2);
    return parseInteger(identifier);
}

bool DateColumns::Verdict::worthNoting() const
{
    const bool cannotBeTold = dayFirst && evidence.unambiguous == 0 && evidence.exchangeable > 0;
    const bool impossible = evidence.afterDataDate > 0 && evidence.newestSwapped < evidence.newestShown;
    return swap || evidence.conclusion == Conclusion::Swapped ||
           (evidence.conclusion == Conclusion::Undecided && (cannotBeTold || impossible));
}

DateColumns::DateColumns(const HeaderMapping& mapping) : m_watchedOf(mapping.targets.size(), -1)
{
    for (size_t i = 0; i < mapping.targets.size(); ++i) {
        const Field* field = mapping.targets[i].field;
        if (!field)
            continue;
        // Only identifiers of experiences are numbers that grow with time.
        if (mapping.kind == DatasetKind::Experiences && field->name == keyFieldOf(mapping.kind))
            m_key = static_cast<int>(i);
        if (field->kind == ColumnKind::Date) {
            m_watchedOf[i] = static_cast<int>(m_columns.size());
            m_columns.push_back({i, false, {}, false});
        }
    }
}

void DateColumns::add(size_t column, std::optional<qint64> id, LocalSeconds date, bool dayFirst)
{
    Watched& watched = m_columns[static_cast<size_t>(m_watchedOf[column])];
    watched.test.add(id, date);
    watched.dayFirst |= dayFirst;
    watched.any = true;
}

void DateColumns::addRecord(std::span<const std::string_view> fields)
{
    const auto key = static_cast<size_t>(m_key);
    const auto id = m_key >= 0 && key < fields.size() ? recordNumber(fields[key]) : std::nullopt;
    for (const Watched& watched : m_columns) {
        if (watched.column >= fields.size())
            continue;
        if (const auto date = readDate(fields[watched.column]))
            add(watched.column, id, date->instant, date->dayFirst);
    }
}

std::vector<DateColumns::Verdict> DateColumns::conclude(const ImportOptions& options)
{
    std::vector<Verdict> verdicts;
    for (Watched& watched : m_columns) {
        if (!watched.any)
            continue;
        const auto evidence = watched.test.conclude(options.dataDate);
        verdicts.push_back(
            {watched.column, evidence, watched.dayFirst, isToBeSwapped(evidence, watched.dayFirst, options)});
    }
    return verdicts;
}

void noteVerdicts(std::span<const DateColumns::Verdict> verdicts, std::span<const std::string> labels, IssueLog& log)
{
    for (const DateColumns::Verdict& verdict : verdicts) {
        if (verdict.worthNoting())
            log.noteSource(Rule::DayMonthSuspected, QString::fromStdString(labels[verdict.column]),
                           sentenceOf(verdict));
    }
}

}    // namespace vigie
