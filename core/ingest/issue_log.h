// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"
#include "core/ingest/import_report.h"

#include <array>
#include <string_view>

namespace vigie {

/// Something that a reader met, for the report: the format needed it, no record is at fault.
struct SourceNote
{
    Rule rule = Rule::UnknownColumn;
    qint64 line = 0;
    QString column;
    QString reason;
    qint64 count = 1;    ///< how often, where only the first places are kept
};

/// Where the reading of one source notes what it did. Counts are complete; places are kept up to
/// ImportReport::maxSamples per rule.
class IssueLog
{
public:
    /// Place of the record being read; later calls of note() refer to it.
    void atRecord(qint64 line, qint64 byte);
    /// Notes a rule at the current record.
    void note(Rule rule, std::string_view columnLabel, std::string_view value, const QString& reason = {});
    /// Notes a rule about the source as a whole.
    void noteSource(Rule rule, const QString& columnLabel, const QString& reason = {});

    void note(const SourceNote& met);

    /// Adds what another log of the same source has noted; its places come after those of the same rule here.
    void add(IssueLog&& other);
    /// Moves what was noted into the report of the source.
    void moveTo(SourceReport& report);

private:
    struct Entry
    {
        qint64 count = 0;
        std::vector<Issue> samples;
    };

    std::array<Entry, ruleCount> m_entries;
    qint64 m_line = 0;
    qint64 m_byte = -1;
};

}    // namespace vigie
