// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/issue_log.h"

#include <utility>

namespace vigie {

namespace {

constexpr qsizetype longestValue = 200;

QString shortened(std::string_view value)
{
    QString text = QString::fromUtf8(value.data(), static_cast<qsizetype>(value.size()));
    return text.size() > longestValue ? text.left(longestValue - 1) + QChar(0x2026) : text;
}

}    // namespace

void IssueLog::atRecord(qint64 line, qint64 byte)
{
    m_line = line;
    m_byte = byte;
}

void IssueLog::note(Rule rule, std::string_view columnLabel, std::string_view value, const QString& reason)
{
    Entry& entry = m_entries[static_cast<size_t>(rule)];
    if (entry.count++ < ImportReport::maxSamples)
        entry.samples.push_back({rule, m_line, m_byte, shortened(columnLabel), shortened(value), reason});
}

void IssueLog::noteSource(Rule rule, const QString& columnLabel, const QString& reason)
{
    Entry& entry = m_entries[static_cast<size_t>(rule)];
    ++entry.count;
    entry.samples.push_back({rule, 0, -1, columnLabel, {}, reason});
}

void IssueLog::note(const SourceNote& met)
{
    Entry& entry = m_entries[static_cast<size_t>(met.rule)];
    entry.count += met.count;
    if (entry.samples.size() < ImportReport::maxSamples)
        entry.samples.push_back({met.rule, met.line, -1, met.column, {}, met.reason});
}

void IssueLog::add(IssueLog&& other)
{
    for (size_t rule = 0; rule < ruleCount; ++rule) {
        Entry& entry = m_entries[rule];
        Entry& added = other.m_entries[rule];
        entry.count += added.count;
        for (Issue& issue : added.samples) {
            if (entry.samples.size() < ImportReport::maxSamples)
                entry.samples.push_back(std::move(issue));
        }
    }
    other.m_entries = {};
}

void IssueLog::moveTo(SourceReport& report)
{
    for (const RuleInfo& info : allRules()) {
        Entry& entry = m_entries[static_cast<size_t>(info.rule)];
        if (entry.count == 0)
            continue;
        if (info.kind == IssueKind::Repaired)
            report.repaired += entry.count;
        report.rules.push_back({info.rule, entry.count, std::move(entry.samples)});
    }
    m_entries = {};
}

}    // namespace vigie
