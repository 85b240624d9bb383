// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/task_context.h"
#include "core/data/table.h"

#include <QString>

#include <memory>
#include <string_view>
#include <vector>

namespace vigie {

/// The full-text index of one snapshot: SQLite FTS5 over a folded copy of title, description and answers, without the
/// texts themselves. A derived file: it may be deleted at any time and is built again.
///
/// Two shards, each over half of the rows in canonical order (publication), built on two threads that are joined before
/// build() returns. A row id in the index is the row's position in memory plus 1, so hits come in order of
/// publication and need no look-up.
class SearchIndex
{
public:
    /// Where the index of this content lives: a folder in the cache (search_cache.h), named by the content hash and the
    /// version of the index. Empty for a text that is no hash.
    static QString folderFor(const QString& contentHash);
    /// True when a whole index of this content and version is there: some small reads, no check of every page.
    static bool exists(const QString& contentHash);

    /// Builds the index of a snapshot unless it is there already; under a temporary name first, and one process at a
    /// time. Replaces what exists() does not accept, and removes indexes that have not been used for long. Rows that
    /// cannot be read are an error: a search that misses texts would lie. Progress counts rows. Takes about 120 MiB
    /// while it runs. Errors: InputUnusable, OutputFailed, Cancelled (within 200 ms, nothing is left behind).
    static Result<void> build(const QString& snapshotPath, const TaskContext& task);

    /// Use it in the thread that opened it.
    static Result<std::unique_ptr<SearchIndex>> open(const QString& contentHash);
    ~SearchIndex();

    /// Rows (positions in the table of experiences, ascending) that match an FTS5 expression over the columns `title`,
    /// `description`, `answer`. The expression comes from our own parser, never from a person, its words in
    /// searchForm() (core/base/fold.h). The answers to an experience follow one another in `answer`: no phrase and no
    /// NEAR of up to 60 words reaches from one into the next. Errors: WrongUsage when FTS5 does not understand the
    /// expression; InputUnusable when the index turns out damaged: it is then deleted, and the next build() makes it
    /// anew.
    Result<std::vector<Row>> match(std::string_view ftsExpression) const;
    /// The first @p count rows of match() from the newest on (descending) or from the oldest on (ascending); all of
    /// them when there are no more. For the first page of a search by date: reads what it gives and little else, while
    /// match() reads every hit. The same errors.
    Result<std::vector<Row>> firstMatches(std::string_view ftsExpression, size_t count, bool newestFirst) const;

private:
    SearchIndex();
    struct Shards;
    Error noted(const Error& error) const;

    std::unique_ptr<Shards> m_shards;
};

}    // namespace vigie
