// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/experience_model.h"

#include "ui/models/display_text.h"

namespace vigie {

namespace {

constexpr int keptPages = 40;
constexpr int extractCharacters = 400;
/// Hits stand anywhere: to find the first one, the whole text is needed. No text is as long as this.
constexpr int wholeText = 100'000;

/// Columns that belong to a mention sort by the first mention.
bool isOfMentions(int column)
{
    return column >= ExperienceModel::Typology;
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
                {tr("Département"), "department"}},
               parent),
      m_pages(keptPages)
{
}

void ExperienceModel::setSelection(const Selection& selection, Pages pages, const ValueTitles& titles)
{
    m_pages.clear();
    m_dataset = selection.sharedDataset();
    m_query = selection.filter().text();
    m_source = std::move(pages);
    m_titles = std::make_unique<ValueTitles>(titles);
    setRows(&m_dataset->experiences, selection.experiences());
}

void ExperienceModel::sort(int column, Qt::SortOrder order)
{
    m_pages.clear();
    RowModel::sort(column, order);
}

QVariant ExperienceModel::data(const QModelIndex& index, int role) const
{
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

void ExperienceModel::orderRows(int column, Direction direction, std::vector<Row>& rows) const
{
    if (!isOfMentions(column))
        return RowModel::orderRows(column, direction, rows);
    for (Row& row : rows)
        row = m_dataset->mentionStart[row];
    sortRows(m_dataset->mentions, head(column).field, direction, rows);
    for (Row& row : rows)
        row = m_dataset->experienceOf[row];
}

}    // namespace vigie
