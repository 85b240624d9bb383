// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/source_list_model.h"

#include "core/ingest/encoding.h"
#include "ui/models/display_text.h"
#include "ui/style/theme.h"

#include <QFileInfo>

namespace vigie {

namespace {

using State = PreparedSource::State;

QString nameText(const PreparedSource& source)
{
    const QString file = QFileInfo(source.file).fileName();
    return source.member.isEmpty() ? file : file + QStringLiteral(" › ") + source.member;
}

QString datasetText(const PreparedSource& source)
{
    switch (source.state) {
    case State::Waiting:
        return SourceListModel::tr("being examined…");
    case State::Readable:
        return source.reading.dataset ? datasetTitle(*source.reading.dataset) : QString();
    case State::Refused:
        return SourceListModel::tr("not recognised");
    case State::Unreadable:
        return SourceListModel::tr("unreadable");
    }
    return {};
}

QString rowsText(const PreparedSource& source)
{
    if (!source.usable() || !source.preview.rows)
        return {};
    const QString rows = countText(*source.preview.rows);
    return source.preview.rowsAreExact ? rows : QStringLiteral("≈ ") + rows;
}

QString problemsText(const PreparedSource& source)
{
    if (source.state == State::Waiting)
        return {};
    if (!source.refusal.isEmpty())
        return source.refusal;
    const int doubts = source.doubts();
    return doubts == 0 ? SourceListModel::tr("none") : SourceListModel::tr("%Ln to check", nullptr, doubts);
}

QString cellText(const PreparedSource& source, int column)
{
    // What is refused was read, too, unless it is no text at all.
    const bool read = source.state != State::Waiting && !source.preview.header.isEmpty();
    switch (column) {
    case SourceListModel::Name:
        return nameText(source);
    case SourceListModel::Dataset:
        return datasetText(source);
    case SourceListModel::Encoding:
        return read && source.reading.format != SourceFormat::Workbook ? encodingName(source.reading.encoding)
                                                                       : QString();
    case SourceListModel::Separator:
        return read && source.reading.format == SourceFormat::Csv ? separatorText(source.reading.dialect.delimiter)
                                                                  : QString();
    case SourceListModel::Rows:
        return rowsText(source);
    default:
        return problemsText(source);
    }
}

/// Never read as rich text: names and reasons are data.
QString toolTipOf(const PreparedSource& source, int column)
{
    if (column == SourceListModel::Rows && source.usable() && !source.preview.rowsAreExact)
        return SourceListModel::tr("estimated from the first records; being counted");
    return plainToolTip(column == SourceListModel::Name ? source.name() : cellText(source, column));
}

}    // namespace

QString separatorText(char separator)
{
    if (separator == '\t')
        return SourceListModel::tr("tab");
    return separator == '\0' ? SourceListModel::tr("none") : QString(QLatin1Char(separator));
}

SourceListModel::SourceListModel(ImportPreparation& preparation, QObject* parent)
    : QAbstractTableModel(parent), m_preparation(preparation)
{
    connect(&preparation, &ImportPreparation::aboutToAppend, this,
            [this](int count) { beginInsertRows({}, rowCount(), rowCount() + count - 1); });
    connect(&preparation, &ImportPreparation::appended, this, [this] { endInsertRows(); });
    connect(&preparation, &ImportPreparation::aboutToClear, this, [this] { beginResetModel(); });
    connect(&preparation, &ImportPreparation::cleared, this, [this] { endResetModel(); });
    connect(&preparation, &ImportPreparation::sourceChanged, this,
            [this](int source) { Q_EMIT dataChanged(index(source, 0), index(source, columns - 1)); });
}

int SourceListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_preparation.sources().size());
}

int SourceListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

const PreparedSource& SourceListModel::at(const QModelIndex& index) const
{
    return m_preparation.sources()[static_cast<size_t>(index.row())];
}

QVariant SourceListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const PreparedSource& source = at(index);
    switch (role) {
    case Qt::DisplayRole:
        return cellText(source, index.column());
    case Qt::ToolTipRole:
        return toolTipOf(source, index.column());
    case Qt::TextAlignmentRole:
        return QVariant((index.column() == Rows ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        return source.chosen() ? QVariant() : QVariant(theme().mutedText);
    case Qt::CheckStateRole:
        return index.column() == Name ? QVariant(source.chosen() ? Qt::Checked : Qt::Unchecked) : QVariant();
    default:
        return {};
    }
}

QVariant SourceListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == Rows ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QStringList titles = {tr("Source"),    tr("Recognised as"), tr("Encoding"),
                                tr("Separator"), tr("Rows"),          tr("Problems")};
    return titles.value(section);
}

bool SourceListModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole || !at(index).usable())
        return false;
    m_preparation.setWanted(static_cast<size_t>(index.row()), value.toInt() == Qt::Checked);
    return true;
}

Qt::ItemFlags SourceListModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    // A refused source can still be selected: to see why, and to say how it should be read.
    const Qt::ItemFlags all = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return index.column() == Name && at(index).usable() ? all | Qt::ItemIsUserCheckable : all;
}

}    // namespace vigie
