// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/concordance.h"
#include "core/query/selection.h"
#include "core/session/snapshot_session.h"

#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace vigie {

/// The words that a concordance is asked for, in the syntax of the query field: a word, a beginning (`relanc*`), a
/// phrase in quotes, or several with their operators. Nothing of an empty text. Errors: WrongUsage, those of the query
/// and: it has conditions on fields, or nothing that can be shown (`NON passeport`).
Result<std::optional<TextQuery>> concordanceWords(const QString& text);

struct ConcordanceRequest
{
    OpenedSnapshot snapshot;
    std::shared_ptr<const Selection> selection;
    TextQuery query;
    ConcordanceOptions options;
};

/// A concordance that is read on one thread and shown on another, one after the other. The texts are read through a
/// reader that belongs to one thread: whoever goes on with it brings one of its own.
class ConcordanceReading
{
public:
    /// Finds the testimonies that may have the words: by the index when there is one, else all that are selected. The
    /// thread that calls is the first to read. Errors: those of the reader, Cancelled.
    static Result<std::shared_ptr<ConcordanceReading>> begin(ConcordanceRequest request, const TaskContext& task);

    /// The thread that read is done with it: its reader goes, as it must, where it came from. Nothing is read until
    /// somebody takes over.
    void letGo() { *m_reader = nullptr; }
    /// From here on the thread that calls reads.
    Result<void> takeOver();
    /// The same, with a reader of the snapshot that the thread has already.
    void takeOver(TestimonyReader reader) { *m_reader = std::move(reader); }

    Result<std::vector<ConcordanceLine>> page(size_t first, size_t count, const TaskContext& task)
    {
        return m_concordance.page(first, count, task);
    }
    /// Everything is read; totals() and groups() are known from then on, and pages cost their own texts only.
    Result<void> readAll(const TaskContext& task);

    const ConcordanceRequest& request() const { return m_request; }
    const Concordance::Totals& totals() const { return m_totals; }
    const std::vector<Concordance::Group>& groups() const { return m_groups; }

private:
    ConcordanceReading(ConcordanceRequest request, std::vector<Row> rows, TestimonyReader reader);

    ConcordanceRequest m_request;
    std::shared_ptr<TestimonyReader> m_reader;
    Concordance m_concordance;
    Concordance::Totals m_totals;
    std::vector<Concordance::Group> m_groups;
};

}    // namespace vigie
