// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/experience_model.h"

#include "ui/models/display_text.h"

namespace vigie {

namespace {

constexpr int keptTitles = 2000;

/// Columns that belong to a mention sort by the first mention.
bool isOfMentions(int column)
{
    return column >= ExperienceModel::Typology;
}

}    // namespace

ExperienceModel::ExperienceModel(QObject* parent)
    : RowModel({{tr("Published"), "published_on"},
                {tr("Sentiment"), "sentiment"},
                {tr("Title"), {}},
                {tr("Typology"), "typology"},
                {tr("Structure"), "structure_code"},
                {tr("Département"), "department"}},
               parent),
      m_titleCache(keptTitles)
{
}

void ExperienceModel::setSelection(const Selection& selection, SnapshotTexts* texts, const ValueTitles& titles)
{
    if (m_dataset != selection.sharedDataset())
        m_titleCache.clear();
    m_dataset = selection.sharedDataset();
    m_texts = texts;
    m_titles = std::make_unique<ValueTitles>(titles);
    setRows(&m_dataset->experiences, selection.experiences());
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
    case Title:
        return title(row);
    default:
        return ofMentions(row, head(column).field);
    }
}

QString ExperienceModel::title(Row row) const
{
    const qint64 id = table()->rowId(row);
    if (const QString* kept = m_titleCache.object(id))
        return *kept;
    QString text;
    if (m_texts) {
        if (const auto read = m_texts->read("experiences", id, {"title"}))
            text = read->value(0);
    }
    m_titleCache.insert(id, new QString(text));
    return text;
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
