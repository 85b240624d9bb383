// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/control/concordance_reading.h"

#include "core/query/query_terms.h"
#include "core/session/text_search.h"
#include "ui/models/shown_testimony.h"

#include <QCoreApplication>

#include <algorithm>

namespace vigie {

namespace {

QString said(const char* text)
{
    return QCoreApplication::translate("Concordance", text);
}

Error notWords(const QString& why, const QString& hint)
{
    return {ErrorCode::WrongUsage,
            said(QT_TRANSLATE_NOOP("Concordance", "The concordance could not be made")),
            {},
            why,
            hint};
}

/// What the index knows is not read in vain. It is not built for one question: reading all texts takes less.
Result<std::vector<Row>> candidates(const ConcordanceRequest& request, const TaskContext& task)
{
    std::vector<Row> rows = request.selection->experiences();
    if (request.selection->filter().text() == request.query)
        return rows;
    const auto search = TextSearch::open(request.snapshot, TextSearch::MissingIndex::Refuse, task);
    if (!search)
        return rows;
    const auto hits = (*search)->find(request.query, task);
    if (!hits && hits.error().code == ErrorCode::Cancelled)
        return hits.error();
    if (hits)
        std::erase_if(rows, [&](Row row) { return !std::binary_search((*hits)->begin(), (*hits)->end(), row); });
    return rows;
}

}    // namespace

Result<std::optional<TextQuery>> concordanceWords(const QString& text)
{
    auto written = readTerms(text);
    if (!written)
        return written.error();
    if (!written->terms.empty())
        return notWords(said(QT_TRANSLATE_NOOP("Concordance", "“%1” is a condition on a field, not a word"))
                            .arg(written->terms.front().field),
                        said(QT_TRANSLATE_NOOP(
                            "Concordance", "Ask for fields in the search field at the top: every view shows what they "
                                           "leave. A word that holds a colon is put in quotation marks.")));
    if (written->text && !canHaveHits(*written->text))
        return notWords(said(QT_TRANSLATE_NOOP("Concordance", "it asks only for words that are not there")),
                        said(QT_TRANSLATE_NOOP("Concordance", "Ask for a word that the testimonies have.")));
    return std::move(written->text);
}

Result<std::shared_ptr<ConcordanceReading>> ConcordanceReading::begin(ConcordanceRequest request,
                                                                      const TaskContext& task)
{
    auto rows = candidates(request, task);
    if (!rows)
        return rows.error();
    auto reader = testimonyReader(request.snapshot);
    if (!reader)
        return reader.error();
    return std::shared_ptr<ConcordanceReading>(
        new ConcordanceReading(std::move(request), std::move(*rows), std::move(*reader)));
}

ConcordanceReading::ConcordanceReading(ConcordanceRequest request, std::vector<Row> rows, TestimonyReader reader)
    : m_request(std::move(request)), m_reader(std::make_shared<TestimonyReader>(std::move(reader))),
      m_concordance(m_request.snapshot.dataset, std::move(rows), m_request.query, m_request.options,
                    [current = m_reader](Row row) { return (*current)(row); })
{
}

Result<void> ConcordanceReading::takeOver()
{
    auto reader = testimonyReader(m_request.snapshot);
    if (!reader)
        return reader.error();
    takeOver(std::move(*reader));
    return {};
}

Result<void> ConcordanceReading::readAll(const TaskContext& task)
{
    const auto totals = m_concordance.totals(task);
    if (!totals)
        return totals.error();
    auto groups = m_concordance.groups(task);
    if (!groups)
        return groups.error();
    m_totals = *totals;
    m_groups = std::move(*groups);
    return {};
}

}    // namespace vigie
