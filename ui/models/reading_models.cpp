// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/reading_models.h"

#include "ui/models/display_text.h"
#include "ui/models/source_list_model.h"

#include <QFont>

#include <algorithm>

namespace vigie {

namespace {

QString certaintyText(const Finding& finding)
{
    if (finding.setByPerson)
        return FindingModel::tr("chosen by you");
    switch (finding.certainty) {
    case Finding::Certainty::Certain:
        return FindingModel::tr("certain");
    case Finding::Certainty::Likely:
        return FindingModel::tr("likely");
    case Finding::Certainty::Guess:
        return FindingModel::tr("guess");
    }
    return {};
}

/// Values of findings are the same in every language, as the JSON of `sniff` needs them; some of them are words.
QString wordText(const QString& value)
{
    if (value == QLatin1String("file"))
        return FindingModel::tr("file");
    if (value == QLatin1String("none"))
        return FindingModel::tr("none");
    if (value == QLatin1String("tab"))
        return FindingModel::tr("tab");
    if (value == QLatin1String("mixed"))
        return FindingModel::tr("mixed");
    if (value == QLatin1String("regular"))
        return FindingModel::tr("all of one length");
    if (value == QLatin1String("ragged"))
        return FindingModel::tr("of several lengths");
    return value;
}

/// "ZIP, XLSX" from `zip/xlsx`; gzip has no capitals.
QString formatText(const QString& value)
{
    QStringList parts = value.split(u'/');
    for (QString& part : parts) {
        const bool acronym = part == QLatin1String("csv") || part == QLatin1String("json") ||
                             part == QLatin1String("xlsx") || part == QLatin1String("zip");
        part = acronym ? part.toUpper() : wordText(part);
    }
    return parts.join(QStringLiteral(", "));
}

QString valueText(const Finding& finding)
{
    switch (finding.aspect) {
    case Finding::Aspect::Container:
    case Finding::Aspect::Format:
        return formatText(finding.value);
    case Finding::Aspect::Dataset: {
        const auto kind = datasetFromId(finding.value.toStdString());
        return kind ? datasetTitle(*kind) : wordText(finding.value);
    }
    case Finding::Aspect::Delimiter:
    case Finding::Aspect::Quote:
        return finding.value.size() == 1 ? separatorText(finding.value.front().toLatin1()) : wordText(finding.value);
    case Finding::Aspect::Header:
    case Finding::Aspect::LineEnds:
    case Finding::Aspect::Rows:
        return wordText(finding.value);
    default:
        return finding.value;    // numbers, the name of an encoding, the name of a sheet
    }
}

/// A cell in one line.
QString oneLine(QString text)
{
    for (QChar& c : text) {
        if (c == u'\n' || c == u'\r' || c == u'\t')
            c = u' ';
    }
    return text;
}

}    // namespace

void FindingModel::setFindings(std::vector<Finding> findings)
{
    beginResetModel();
    m_findings = std::move(findings);
    endResetModel();
}

int FindingModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_findings.size());
}

int FindingModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant FindingModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Finding& finding = m_findings[static_cast<size_t>(index.row())];
    const bool doubtful = finding.certainty != Finding::Certainty::Certain && !finding.setByPerson;
    if (role == Qt::FontRole && doubtful && index.column() == Certainty) {
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const QStringList cells = {aspectTitle(finding.aspect), valueText(finding), certaintyText(finding),
                               finding.evidence};
    const QString text = cells.value(index.column());
    return role == Qt::ToolTipRole ? plainToolTip(text) : text;
}

QVariant FindingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QStringList titles = {tr("Finding"), tr("Value"), tr("How sure"), tr("Evidence")};
    return titles.value(section);
}

void PreviewModel::setPreview(const RecordPreview& preview)
{
    beginResetModel();
    m_header = preview.header;
    m_records = preview.records;
    qsizetype most = m_header.size();
    for (const QStringList& record : m_records)
        most = std::max(most, record.size());
    m_columns = static_cast<int>(most);
    endResetModel();
}

int PreviewModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_records.size());
}

int PreviewModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_columns;
}

QVariant PreviewModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const QString cell = m_records[static_cast<size_t>(index.row())].value(index.column());
    if (role == Qt::DisplayRole)
        return oneLine(cell);
    if (role == Qt::ToolTipRole)
        return cell.isEmpty() ? QVariant() : plainToolTip(cell);
    return {};
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole && orientation == Qt::Horizontal)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    // Cells beyond the header have no name: the import will flag them.
    const QString title = section < m_header.size() ? oneLine(m_header[section]) : tr("(no name)");
    return role == Qt::ToolTipRole ? plainToolTip(title) : title;
}

}    // namespace vigie
