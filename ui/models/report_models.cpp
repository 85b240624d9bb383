// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/report_models.h"

#include "core/base/fold.h"
#include "ui/models/display_text.h"

#include <QFileInfo>

namespace vigie {

namespace {

enum SourceColumn {
    SourceName,
    SourceDataset,
    SourceEncoding,
    SourceRead,
    SourceStored,
    SourceRepaired,
    SourceRejected,
    SourceSkipped,
    sourceColumns
};

QString sourceName(const SourceReport& source)
{
    const QString file = QFileInfo(source.file).fileName();
    return source.member.isEmpty() ? file : file + QStringLiteral(" › ") + source.member;
}

QVariant aligned(bool numeric)
{
    return QVariant((numeric ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

}    // namespace

SourceModel::SourceModel(const ImportReport& report, QObject* parent) : QAbstractTableModel(parent), m_report(report) {}

int SourceModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_report.sources.size());
}

int SourceModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : sourceColumns;
}

QVariant SourceModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole)
        return aligned(index.column() >= SourceRead);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const QString text = cellText(m_report.sources[static_cast<size_t>(index.row())], index.column());
    return role == Qt::ToolTipRole ? plainToolTip(text) : text;
}

QString SourceModel::cellText(const SourceReport& source, int column) const
{
    switch (column) {
    case SourceName:
        return sourceName(source);
    case SourceDataset:
        return source.dataset ? datasetTitle(*source.dataset) : source.refusal;
    case SourceEncoding:
        return source.encoding;
    case SourceRead:
        return countText(source.read);
    case SourceStored:
        return countText(source.stored);
    case SourceRepaired:
        return countText(source.repaired);
    case SourceRejected:
        return countText(source.rejected);
    default:
        return countText(source.skipped);
    }
}

QVariant SourceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return aligned(section >= SourceRead);
    if (role != Qt::DisplayRole)
        return {};
    const QStringList titles = {tr("Source"), tr("Recognised as"),  tr("Encoding"), tr("Read"),
                                tr("Stored"), tr("Cells repaired"), tr("Rejected"), tr("Skipped")};
    return titles.value(section);
}

std::vector<ReportSection> sectionsOf(const ImportReport& report)
{
    std::vector<ReportSection> sections;
    for (const SourceReport& source : report.sources)
        sections.push_back({sourceName(source), &source.rules});
    if (!report.quality.empty())
        sections.push_back({IssueModel::tr("whole snapshot"), &report.quality});
    return sections;
}

QString issueKindTitle(IssueKind kind)
{
    switch (kind) {
    case IssueKind::Repaired:
        return IssueModel::tr("repaired");
    case IssueKind::Flagged:
        return IssueModel::tr("flagged");
    case IssueKind::Skipped:
        return IssueModel::tr("left out");
    case IssueKind::Rejected:
        return IssueModel::tr("rejected");
    }
    return {};
}

IssueModel::IssueModel(const ImportReport& report, QObject* parent)
    : QAbstractTableModel(parent), m_sections(sectionsOf(report))
{
    setFilter({});
}

void IssueModel::setFilter(const IssueFilter& filter)
{
    const std::string wanted = foldToWords(filter.text.toStdString());
    beginResetModel();
    m_visible.clear();
    m_occurrences = 0;
    for (size_t section = 0; section < m_sections.size(); ++section) {
        if (!filter.section || *filter.section == section)
            addPlaces(section, filter, wanted);
    }
    if (!wanted.empty())
        m_occurrences = rowCount();    // beyond the places that are kept, nobody knows
    endResetModel();
}

void IssueModel::addPlaces(size_t section, const IssueFilter& filter, const std::string& wanted)
{
    for (const RuleCount& rule : *m_sections[section].rules) {
        const bool otherRule = filter.rule && *filter.rule != rule.rule;
        if (otherRule || (filter.kind && *filter.kind != ruleInfo(rule.rule).kind))
            continue;
        m_occurrences += rule.count;
        for (const Issue& issue : rule.samples) {
            if (contains({section, &issue}, wanted))
                m_visible.push_back({section, &issue});
        }
    }
}

bool IssueModel::contains(const Place& place, const std::string& wanted) const
{
    if (wanted.empty())
        return true;
    QString all;
    for (int column = 0; column < columns; ++column)
        all += cellText(place, column) + u'\n';
    return foldToWords(all.toStdString()).find(wanted) != std::string::npos;
}

int IssueModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_visible.size());
}

int IssueModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant IssueModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole)
        return aligned(index.column() == Line);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const QString text = cellText(m_visible[static_cast<size_t>(index.row())], index.column());
    return role == Qt::ToolTipRole ? plainToolTip(text) : text;
}

QString IssueModel::cellText(const Place& place, int column) const
{
    switch (column) {
    case Source:
        return m_sections[place.section].title;
    case Kind:
        return issueKindTitle(ruleInfo(place.issue->rule).kind);
    case Line:
        return place.issue->line > 0 ? countText(place.issue->line) : QString();
    case Label:
        return place.issue->column;
    case Value:
        return place.issue->value;
    case RuleText:
        return ruleSentence(place.issue->rule);
    default:
        return place.issue->reason;
    }
}

QVariant IssueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return aligned(section == Line);
    if (role != Qt::DisplayRole)
        return {};
    const QStringList titles = {tr("Source"), tr("Outcome"), tr("Line"),  tr("Column"),
                                tr("Value"),  tr("Rule"),    tr("Reason")};
    return titles.value(section);
}

}    // namespace vigie
