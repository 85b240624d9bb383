// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/concordance_model.h"

#include "core/query/query_language.h"
#include "ui/models/display_text.h"
#include "ui/models/row_model.h"
#include "ui/models/shown_testimony.h"
#include "ui/style/theme.h"

#include <QFont>

namespace vigie {

namespace {

constexpr int keptPages = 40;

/// In one line, as it was meant to be read.
QString inOneLine(const std::string& text)
{
    return asShown(fromData(text)).simplified();
}

}    // namespace

ConcordanceModel::ConcordanceModel(IsBookmarked isBookmarked, const ValueTitles& titles, QObject* parent)
    : QAbstractTableModel(parent), m_isBookmarked(std::move(isBookmarked)), m_titles(titles), m_pages(keptPages)
{
}

void ConcordanceModel::setSource(Source source, const ValueTitles& titles)
{
    beginResetModel();
    m_pages.clear();
    m_titles = titles;
    m_source = std::move(source);
    endResetModel();
}

void ConcordanceModel::clear()
{
    setSource({}, m_titles);
}

void ConcordanceModel::bookmarksChanged()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, Star), index(rowCount() - 1, Star));
}

std::optional<Row> ConcordanceModel::testimonyAt(int line) const
{
    const ConcordanceLine* found = lineAt(line);
    return found ? std::optional(found->row) : std::nullopt;
}

std::string ConcordanceModel::idAt(int line) const
{
    const ConcordanceLine* found = lineAt(line);
    return found ? idOf(found->row) : std::string();
}

int ConcordanceModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_source.lines);
}

int ConcordanceModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Id + 1;
}

QVariant ConcordanceModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        const ConcordanceLine* line = lineAt(index.row());
        if (!line)
            return {};
        return role == Qt::DisplayRole ? cellText(*line, index.column()) : explanation(index, *line);
    }
    case Qt::TextAlignmentRole:
        if (index.column() == Left)
            return QVariant(Qt::AlignRight | Qt::AlignVCenter);
        if (index.column() == Star || index.column() == Keyword)
            return QVariant(Qt::AlignHCenter | Qt::AlignVCenter);
        return {};
    case Qt::FontRole:
        if (index.column() != Keyword)
            return {};
        {
            QFont bold;
            bold.setBold(true);
            return bold;
        }
    case Qt::ForegroundRole:
        return index.column() == Keyword || index.column() == Star ? QVariant(theme().accent) : QVariant();
    default:
        return {};
    }
}

QVariant ConcordanceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section > Id)
        return {};
    if (role == Qt::TextAlignmentRole) {
        const auto side = section == Left ? Qt::AlignRight : section == Keyword ? Qt::AlignHCenter : Qt::AlignLeft;
        return QVariant(side | Qt::AlignVCenter);
    }
    if (role == Qt::ToolTipRole) {
        switch (section) {
        case Star:
            return tr("Bookmarked testimonies (Ctrl+B)");
        case Left:
            return tr("Sorts by the first word to the left; once more, by the second");
        case Keyword:
            return tr("Sorts by the keyword");
        case Right:
            return tr("Sorts by the first word to the right; once more, by the second");
        case Published:
            return tr("Sorts in the order of publication");
        case Id:
            return tr("Number of the testimony");
        default:
            return {};
        }
    }
    if (role == Qt::AccessibleTextRole && section == Star)
        return tr("Bookmark");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Star:
        return QString::fromUtf8(star);
    case Group:
        return m_source.group.empty() ? QString() : fieldTitle(m_source.group);
    case Published:
        return tr("Published");
    case Left:
        return tr("Left context");
    case Keyword:
        return tr("Keyword");
    case Right:
        return tr("Right context");
    case Sentiment:
        return tr("Sentiment");
    case Service:
        return tr("Service");
    default:
        return tr("No.");
    }
}

const ConcordanceLine* ConcordanceModel::lineAt(int line) const
{
    if (line < 0 || line >= rowCount())
        return nullptr;
    const auto number = static_cast<size_t>(line) / pageSize;
    const std::vector<ConcordanceLine>* page = m_pages.object(number);
    if (!page) {
        auto* read = new std::vector<ConcordanceLine>(m_source.page(number * pageSize, pageSize));
        m_pages.insert(number, read);
        page = read;
    }
    const size_t place = static_cast<size_t>(line) % pageSize;
    return place < page->size() ? &(*page)[place] : nullptr;
}

QString ConcordanceModel::cellText(const ConcordanceLine& line, int column) const
{
    switch (column) {
    case Star:
        return m_isBookmarked(idOf(line.row)) ? QString::fromUtf8(star) : QString();
    case Group:
        return m_source.group.empty() ? QString() : ofTestimony(line.row, m_source.group);
    case Published: {
        const DateColumn* dates = m_source.dataset->experiences.dates("published_on");
        return dates ? shownDate(dates->values[line.row]) : QString();
    }
    case Left:
        return inOneLine(line.left);
    case Keyword:
        return inOneLine(line.key);
    case Right:
        return inOneLine(line.right);
    case Sentiment:
        return ofTestimony(line.row, "sentiment");
    case Service:
        return serviceOf(line.row);
    default:
        return fromData(idOf(line.row));
    }
}

QString ConcordanceModel::ofTestimony(Row row, std::string_view field) const
{
    const std::string_view value = codeText(m_source.dataset->experiences, field, row);
    return value.empty() && field == "sentiment" ? QString() : m_titles(field, value);
}

QString ConcordanceModel::serviceOf(Row row) const
{
    const Dataset& data = *m_source.dataset;
    const Row first = data.mentionStart[row];
    if (first == data.mentionStart[row + 1])
        return {};
    const std::string_view structure = codeText(data.mentions, "structure_code", first);
    if (!structure.empty())
        return m_titles("structure_code", structure);
    return fromData(codeText(data.mentions, "typology", first));
}

std::string ConcordanceModel::idOf(Row row) const
{
    return std::string(codeText(m_source.dataset->experiences, "id", row));
}

QString ConcordanceModel::explanation(const QModelIndex& index, const ConcordanceLine& line) const
{
    if (index.column() == Star)
        return m_isBookmarked(idOf(line.row)) ? tr("Bookmarked") : tr("Not bookmarked");
    if (index.column() == Left || index.column() == Keyword || index.column() == Right)
        return plainToolTip(asShown(fromData(line.left + line.key + line.right)));
    return plainToolTip(cellText(line, index.column()));
}

}    // namespace vigie
