// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/crossing_model.h"

#include "ui/models/display_text.h"

namespace vigie {

namespace {

const QString separator = QStringLiteral("  +  ");

void addOnce(QStringList& list, const QString& text)
{
    if (!text.isEmpty() && !list.contains(text))
        list += text;
}

}    // namespace

CrossingModel::CrossingModel(const ValueTitles& titles, QObject* parent)
    : RowModel({{tr("Published"), "published_on"},
                {tr("Sentiment"), "sentiment"},
                {tr("Services"), {}},
                {tr("Channels"), {}},
                {tr("Testimony no."), "id"}},
               parent),
      m_titles(titles)
{
}

void CrossingModel::setExperiences(std::shared_ptr<const Dataset> dataset, std::vector<Row> rows,
                                   const ValueTitles& titles)
{
    const std::shared_ptr<const Dataset> former = std::move(m_dataset);    // until no row of it is shown any more
    m_dataset = std::move(dataset);
    m_titles = titles;
    setRows(&m_dataset->experiences, std::move(rows));
}

QString CrossingModel::cellText(Row row, int column) const
{
    switch (column) {
    case Published: {
        const DateColumn* dates = table()->dates("published_on");
        return dates ? shownDate(dates->values[row]) : QString();
    }
    case Sentiment: {
        const std::string_view label = codeText(*table(), "sentiment", row);
        return label.empty() ? QString() : m_titles("sentiment", label);
    }
    case Services:
        return servicesOf(row);
    case Channels:
        return channelsOf(row);
    default:
        return fromData(codeText(*table(), "id", row));
    }
}

QString CrossingModel::servicesOf(Row row) const
{
    QStringList services;
    for (Row mention = m_dataset->mentionStart[row]; mention < m_dataset->mentionStart[row + 1]; ++mention) {
        const std::string_view structure = codeText(m_dataset->mentions, "structure_code", mention);
        addOnce(services, structure.empty() ? fromData(codeText(m_dataset->mentions, "typology", mention))
                                            : m_titles("structure_code", structure));
    }
    return services.join(separator);
}

QString CrossingModel::channelsOf(Row row) const
{
    const MultiCodeColumn* column = m_dataset->mentions.multiCodes("channel");
    QStringList channels;
    for (Row mention = m_dataset->mentionStart[row]; column && mention < m_dataset->mentionStart[row + 1]; ++mention) {
        for (Code code : column->codes(mention))
            addOnce(channels, fromData(column->dictionary().text(code)));
    }
    return channels.join(separator);
}

}    // namespace vigie
