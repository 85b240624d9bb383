// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/header_mapping.h"

#include "core/base/fold.h"
#include "core/base/number.h"
#include "core/ingest/mojibake.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace vigie {

namespace {

/// A free name for an unknown column.
std::string unknownColumnName(std::string_view key, size_t position, const TableSchema& schema)
{
    const std::string wanted =
        key.empty() ? "column_" + formatNumber(static_cast<double>(position + 1)) : std::string(key);
    std::string name = wanted;
    for (int number = 2; schema.indexOf(name) >= 0; ++number)
        name = wanted + '_' + formatNumber(number);
    return name;
}

void noteMissingColumns(const HeaderMapping& mapping, IssueLog& log)
{
    for (const Field& field : fieldsOf(mapping.kind)) {
        const bool present = std::any_of(mapping.targets.begin(), mapping.targets.end(),
                                         [&](const HeaderMapping::Target& target) { return target.field == &field; });
        if (present || !field.documented)
            continue;
        const QString disabled = whatIsDisabledWithout(field);
        log.noteSource(Rule::MissingColumn, QString::fromUtf8(field.label),
                       disabled.isEmpty()
                           ? QCoreApplication::translate("Ingest", "absent from this file")
                           : QCoreApplication::translate("Ingest", "absent: %1 not available").arg(disabled));
    }
}

/// A header damaged as a whole must still be recognised: its labels are repaired in any case, and said to have been.
void noteMojibake(const Header& header, const ImportOptions& options, IssueLog& log)
{
    const bool asked = options.repairMojibake && options.does(Rule::MojibakeRepaired);
    for (size_t i = 0; i < header.labels.size(); ++i) {
        if (withoutMojibake(header.published[i]))
            log.noteSource(asked ? Rule::MojibakeRepaired : Rule::MojibakeSuspected,
                           QString::fromStdString(header.labels[i]),
                           QCoreApplication::translate("Ingest", "in the column's name"));
    }
}

}    // namespace

size_t Header::namedColumns() const
{
    const auto last = std::find_if(keys.rbegin(), keys.rend(), [](const std::string& key) { return !key.empty(); });
    return static_cast<size_t>(keys.rend() - last);
}

Header readHeader(std::span<const std::string_view> cells)
{
    Header header;
    for (std::string_view cell : cells) {
        header.published.emplace_back(cell);
        const auto meant = withoutMojibake(cell);
        std::string_view label = trimmed(meant ? *meant : cell);
        const bool inQuotes = label.size() >= 2 && label.starts_with('"') && label.ends_with('"');
        if (inQuotes)
            label = trimmed(label.substr(1, label.size() - 2));
        header.repaired |= inQuotes || cell.starts_with("\ufeff");
        header.labels.emplace_back(label);
        header.keys.push_back(normalisedKey(label));
    }
    return header;
}

HeaderMapping mapHeader(DatasetKind kind, const Header& header, const ColumnFacts& facts, const ImportOptions& options,
                        IssueLog& log)
{
    HeaderMapping mapping;
    mapping.kind = kind;
    mapping.schema = canonicalSchema(kind);
    mapping.labels = header.labels;
    mapping.targets.resize(std::min(header.keys.size(), std::max(facts.columns, header.namedColumns())));
    mapping.labels.resize(mapping.targets.size());
    if (header.repaired && options.does(Rule::ByteOrderMarkInHeader))
        log.noteSource(Rule::ByteOrderMarkInHeader, QString::fromStdString(header.labels.front()));
    else if (header.repaired)
        mapping.labels.front() = header.published.front();
    noteMojibake(header, options, log);

    std::set<const Field*> taken;
    std::vector<size_t> unknown;
    for (size_t i = 0; i < mapping.targets.size(); ++i) {
        const Field* field = fieldForKey(kind, header.keys[i]);
        const bool index = i == 0 && header.keys[i].empty() && facts.firstColumnCounts;
        if (field && taken.insert(field).second)
            mapping.targets[i] = {mapping.schema.indexOf(field->name), field};
        else if (index && options.does(Rule::UnnamedIndexColumn))
            log.noteSource(Rule::UnnamedIndexColumn, {});
        else
            unknown.push_back(i);
    }
    // In the order of their names, so that the order of a file's columns leaves no trace in the snapshot.
    std::stable_sort(unknown.begin(), unknown.end(),
                     [&](size_t a, size_t b) { return header.keys[a] < header.keys[b]; });
    for (size_t i : unknown) {
        const std::string name = unknownColumnName(header.keys[i], i, mapping.schema);
        mapping.targets[i].column = static_cast<int>(mapping.schema.columns.size());
        mapping.schema.columns.push_back({name, header.labels[i], ColumnKind::Code, ',', true});
        log.noteSource(Rule::UnknownColumn, QString::fromStdString(header.labels[i]),
                       QCoreApplication::translate("Ingest", "kept as “%1”").arg(QString::fromStdString(name)));
    }
    noteMissingColumns(mapping, log);
    return mapping;
}

}    // namespace vigie
