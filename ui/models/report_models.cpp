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
enum IssueColumn { IssueSource, IssueLine, IssueLabel, IssueValue, IssueRule, IssueReason, issueColumns };

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
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return cellText(m_report.sources[static_cast<size_t>(index.row())], index.column());
    return {};
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

IssueModel::IssueModel(const ImportReport& report, QObject* parent) : QAbstractTableModel(parent)
{
    for (const SourceReport& source : report.sources) {
        for (const RuleCount& rule : source.rules) {
            for (const Issue& issue : rule.samples)
                m_places.push_back({&source, &issue});
        }
    }
    for (const RuleCount& rule : report.quality) {
        for (const Issue& issue : rule.samples)
            m_places.push_back({nullptr, &issue});
    }
    setFindText({});
}

void IssueModel::setFindText(const QString& text)
{
    const std::string wanted = foldToWords(text.toStdString());
    beginResetModel();
    m_visible.clear();
    for (size_t i = 0; i < m_places.size(); ++i) {
        QString all;
        for (int column = 0; !wanted.empty() && column < issueColumns; ++column)
            all += cellText(m_places[i], column) + u'\n';
        if (wanted.empty() || foldToWords(all.toStdString()).find(wanted) != std::string::npos)
            m_visible.push_back(i);
    }
    endResetModel();
}

int IssueModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_visible.size());
}

int IssueModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : issueColumns;
}

QVariant IssueModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole)
        return aligned(index.column() == IssueLine);
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return cellText(m_places[m_visible[static_cast<size_t>(index.row())]], index.column());
    return {};
}

QString IssueModel::cellText(const Place& place, int column) const
{
    switch (column) {
    case IssueSource:
        return place.source ? sourceName(*place.source) : tr("whole snapshot");
    case IssueLine:
        return place.issue->line > 0 ? countText(place.issue->line) : QString();
    case IssueLabel:
        return place.issue->column;
    case IssueValue:
        return place.issue->value;
    case IssueRule:
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
        return aligned(section == IssueLine);
    if (role != Qt::DisplayRole)
        return {};
    const QStringList titles = {tr("Source"), tr("Line"), tr("Column"), tr("Value"), tr("Rule"), tr("Reason")};
    return titles.value(section);
}

}    // namespace vigie
