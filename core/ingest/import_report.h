// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"
#include "core/base/result.h"
#include "core/domain/datasets.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace vigie {

/// Counts of one rule in one source, with the first places where it applied.
struct RuleCount
{
    Rule rule = Rule::UnknownColumn;
    qint64 count = 0;
    std::vector<Issue> samples;    ///< in file order, at most ImportReport::maxSamples
};

/// What became of one source: a file, or one member of a ZIP archive.
struct SourceReport
{
    QString file;                          ///< path as given
    QString member;                        ///< name inside the archive; empty = a plain file
    qint64 bytes = 0;                      ///< uncompressed
    QByteArray sha256;                     ///< of those bytes, hexadecimal; empty when the source was not read
    QString encoding;                      ///< "UTF-8", "Windows-1252"
    char delimiter = 0;                    ///< 0 = not a table
    std::optional<DatasetKind> dataset;    ///< empty: not recognised, and why it was left out stands in `refusal`
    QString refusal;

    qint64 read = 0;    ///< records after the header; read = stored + rejected + skipped
    qint64 stored = 0;
    qint64 rejected = 0;
    qint64 skipped = 0;
    qint64 repaired = 0;             ///< cells changed by a repair rule
    std::vector<RuleCount> rules;    ///< those that applied, in the order of the enumeration

    QString name() const { return member.isEmpty() ? file : file + u'/' + member; }
    qint64 countOf(Rule rule) const;
};

/// What the import did, source by source. A product in itself: stored with the snapshot, shown, exported.
struct ImportReport
{
    static constexpr int maxSamples = 2000;    ///< places kept per rule and source; counts are always complete

    std::vector<SourceReport> sources;    ///< sorted by file, then member
    std::vector<RuleCount> quality;       ///< of the snapshot as a whole (core/ingest/quality_checks.h)

    qint64 stored(DatasetKind kind) const;
    qint64 countOf(Rule rule) const;
    /// The report as JSON (cli.md, `import --json`).
    QJsonObject toJson() const;
    /// The report that toJson() wrote, as it is stored in a snapshot. Rules that this version does not know are left
    /// out. Errors: InputUnusable (not JSON, or not a report).
    static Result<ImportReport> fromJson(const QByteArray& json);
    /// One line per issue kept: source, data set, rule, line, byte, column, value, reason. Semicolons, UTF-8 with BOM.
    QByteArray toCsv() const;
    /// One sentence for the status bar: what was stored, repaired, rejected.
    QString sentence() const;
};

}    // namespace vigie
