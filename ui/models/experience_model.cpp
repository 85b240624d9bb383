// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/experience_model.h"

#include "ui/models/display_text.h"
#include "ui/style/mark_colours.h"

#include <QCollator>
#include <QFont>
#include <QLocale>

#include <algorithm>

namespace vigie {

namespace {

constexpr int keptPages = 40;
constexpr int extractCharacters = 400;
/// Hits stand anywhere: to find the first one, the whole text is needed. No text is as long as this.
constexpr int wholeText = 100'000;

/// Columns that belong to a mention sort by the first mention.
bool isOfMentions(int column)
{
    return column >= ExperienceModel::Typology && column <= ExperienceModel::Department;
}

bool isOfMarks(int column)
{
    return column >= ExperienceModel::Bookmark;
}

QFont unreadFont()
{
    QFont font;
    font.setBold(true);    // alone: the rest is the list's
    return font;
}

bool isOfTexts(int column)
{
    return column == ExperienceModel::Title || column == ExperienceModel::Extract;
}

}    // namespace

ExperienceModel::ExperienceModel(QObject* parent)
    : RowModel({{tr("Published"), "published_on"},
                {tr("Sentiment"), "sentiment"},
                {tr("Title"), {}},
                {tr("Extract"), {}},
                {tr("Typology"), "typology"},
                {tr("Structure"), "structure_code"},
                {tr("Département"), "department"},
                {QStringLiteral("★"), {}},
                {QStringLiteral("✎"), {}},
                {QStringLiteral("●"), {}},
                {tr("Codes"), {}}},
               parent),
      m_pages(keptPages)
{
}

void ExperienceModel::setSelection(const Selection& selection, Pages pages, const ValueTitles& titles)
{
    m_pages.clear();
    if (m_dataset != selection.sharedDataset())
        m_rowsById.reset();
    m_dataset = selection.sharedDataset();
    m_query = selection.filter().text();
    m_source = std::move(pages);
    m_titles = std::make_unique<ValueTitles>(titles);
    std::vector<Row> rows = selection.experiences();
    m_listed.assign(m_dataset->experiences.rowCount(), false);
    for (const Row row : rows)
        m_listed[row] = true;
    setRows(&m_dataset->experiences, std::move(rows));
}

void ExperienceModel::setWorkbook(const WorkbookController& workbook)
{
    m_workbook = &workbook;
    const auto shownAnew = [this] {
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    };
    connect(&workbook, &WorkbookController::annotationsChanged, this, shownAnew);
    connect(&workbook, &WorkbookController::opened, this, shownAnew);
}

Annotation ExperienceModel::annotationOf(Row row) const
{
    return m_workbook ? m_workbook->annotation(codeText(*table(), "id", row)) : Annotation();
}

const RowsById& ExperienceModel::rowsById() const
{
    if (!m_rowsById)
        m_rowsById = std::make_unique<const RowsById>(m_dataset->experiences);
    return *m_rowsById;
}

int ExperienceModel::readCount() const
{
    int count = 0;
    if (!m_workbook || !table())
        return count;
    for (const auto& [id, annotation] : m_workbook->annotations()) {
        if (!annotation.read)
            continue;
        const auto row = rowsById().find(id);
        count += row && m_listed[*row];
    }
    return count;
}

void ExperienceModel::sort(int column, Qt::SortOrder order)
{
    m_pages.clear();
    RowModel::sort(column, order);
}

QString ExperienceModel::columnTitle(int column) const
{
    switch (column) {
    case Bookmark:
        return tr("Bookmark");
    case Note:
        return tr("Note");
    case Colour:
        return tr("Colour");
    default:
        return head(column).title;
    }
}

QVariant ExperienceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool named = role == Qt::ToolTipRole || role == Qt::AccessibleTextRole;
    if (orientation == Qt::Horizontal && named && isOfMarks(section))
        return columnTitle(section);
    return RowModel::headerData(section, orientation, role);
}

QVariant ExperienceModel::data(const QModelIndex& index, int role) const
{
    if (index.isValid() && isOfMarks(index.column()))
        return markData(rowAt(index.row()), index.column(), role);
    const bool boldWhenUnread = index.column() == Title || index.column() == Published;
    if (index.isValid() && role == Qt::FontRole && boldWhenUnread && m_workbook)
        return annotationOf(rowAt(index.row())).read ? QVariant() : unreadFont();
    if (index.isValid() && role == Qt::ToolTipRole && index.column() == Published && m_workbook) {
        const Row row = rowAt(index.row());
        return plainToolTip(
            (annotationOf(row).read ? tr("%1 — read") : tr("%1 — not read yet")).arg(cellText(row, Published)));
    }
    if (!index.isValid() || !isOfTexts(index.column()))
        return role == HitsRole ? QVariant() : RowModel::data(index, role);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != HitsRole)
        return RowModel::data(index, role);
    const ListedTexts texts = textsAt(index.row());
    const ShownText& shown = index.column() == Title ? texts.title : texts.extract;
    if (role == HitsRole)
        return QVariant::fromValue(shown.hits);
    return role == Qt::DisplayRole ? shown.text : plainToolTip(shown.text);
}

QVariant ExperienceModel::markData(Row row, int column, int role) const
{
    if (role == Qt::TextAlignmentRole && (column == Bookmark || column == Note))
        return Qt::AlignCenter;
    if (role == Qt::DecorationRole && column == Colour)
        return markColourIcon(annotationOf(row).colour);
    if (role == Qt::DisplayRole)
        return cellText(row, column);
    if (role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    QString said = cellText(row, column);
    if (column == Bookmark && !said.isEmpty())
        said = tr("Bookmark");
    else if (column == Note)
        said = annotationOf(row).note;
    return role == Qt::ToolTipRole ? plainToolTip(said) : said;
}

QString ExperienceModel::cellText(Row row, int column) const
{
    switch (column) {
    case Published: {
        const DateColumn* dates = table()->dates("published_on");
        return dates ? shownDate(dates->values[row]) : QString();
    }
    case Sentiment: {
        const std::string_view label = codeText(*table(), "sentiment", row);
        return label.empty() ? QString() : (*m_titles)("sentiment", label);
    }
    case Bookmark:
        return annotationOf(row).bookmarked ? QStringLiteral("★") : QString();
    case Note:
        return annotationOf(row).note.isEmpty() ? QString() : QStringLiteral("✎");
    case Colour:
        return markColourTitle(annotationOf(row).colour);
    case Codes:
        return annotationOf(row).codes.join(QStringLiteral(", "));
    default:
        return ofMentions(row, head(column).field);
    }
}

ExperienceModel::ListedTexts ExperienceModel::textsAt(int position) const
{
    const auto number = static_cast<size_t>(position) / pageSize;
    const Page* page = m_pages.object(number);
    if (!page) {
        auto* read = new Page(readPage(number));
        m_pages.insert(number, read);
        page = read;
    }
    const size_t place = static_cast<size_t>(position) % pageSize;
    return place < page->size() ? (*page)[place] : ListedTexts();
}

ExperienceModel::Page ExperienceModel::readPage(size_t number) const
{
    Page page;
    if (!m_source)
        return page;
    for (const ExperienceExcerpt& each : m_source(orderedRows(), number, m_query ? wholeText : 2 * extractCharacters)) {
        ShownText title = extractOf(each.title, m_query, TextField::Title, extractCharacters);
        page.push_back(
            {std::move(title), extractOf(each.beginning, m_query, TextField::Description, extractCharacters)});
    }
    return page;
}

QString ExperienceModel::ofMentions(Row row, std::string_view field) const
{
    const Row first = m_dataset->mentionStart[row];
    const Row end = m_dataset->mentionStart[row + 1];
    if (first == end)
        return {};
    const std::string_view value = codeText(m_dataset->mentions, field, first);
    const QString text = value.empty() ? QString() : (*m_titles)(field, value);
    return end - first > 1 ? QStringLiteral("%1  +%2").arg(text).arg(end - first - 1) : text;
}

void ExperienceModel::orderByMarks(int column, Direction direction, std::vector<Row>& rows) const
{
    if (!m_workbook)
        return;
    std::vector<std::pair<Row, QString>> marked;
    for (const auto& each : m_workbook->annotations()) {
        const auto row = rowsById().find(each.first);
        if (!row || !m_listed[*row])
            continue;
        QString key =
            column == Colour && each.second.colour > 0 ? QString::number(each.second.colour) : cellText(*row, column);
        if (!key.isEmpty())
            marked.emplace_back(*row, std::move(key));
    }
    const QCollator collator{QLocale(QLocale::French)};
    const int sense = direction == Direction::Ascending ? 1 : -1;
    std::sort(marked.begin(), marked.end(), [&](const auto& a, const auto& b) {
        const int order = collator.compare(a.second, b.second) * sense;
        return order != 0 ? order < 0 : a.first < b.first;
    });
    std::vector<bool> isMarked(table()->rowCount(), false);
    std::vector<Row> ordered;
    ordered.reserve(rows.size());
    for (const auto& each : marked) {
        isMarked[each.first] = true;
        ordered.push_back(each.first);
    }
    for (const Row row : rows) {
        if (!isMarked[row])
            ordered.push_back(row);
    }
    rows = std::move(ordered);
}

void ExperienceModel::orderRows(int column, Direction direction, std::vector<Row>& rows) const
{
    if (isOfMarks(column))
        return orderByMarks(column, direction, rows);
    if (!isOfMentions(column))
        return RowModel::orderRows(column, direction, rows);
    for (Row& row : rows)
        row = m_dataset->mentionStart[row];
    sortRows(m_dataset->mentions, head(column).field, direction, rows);
    for (Row& row : rows)
        row = m_dataset->experienceOf[row];
}

}    // namespace vigie
