// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
    /// Where the index of this content lives: the cache folder, one file a shard, named by the content hash.
    static QString folderFor(const QString& contentHash);
    /// True when a whole index of this content and format is there.
    static bool exists(const QString& contentHash);

    /// Builds the index of a snapshot under a temporary name, then renames it; replaces a damaged one. Rows that cannot
    /// be read are an error: a search that misses texts would lie. Errors: InputUnusable, OutputFailed, Cancelled.
    static Result<void> build(const QString& snapshotPath, const TaskContext& task);

    static Result<std::unique_ptr<SearchIndex>> open(const QString& contentHash);
    ~SearchIndex();

    /// Rows (positions in the table of experiences, ascending) that match an FTS5 expression over the columns `title`,
    /// `description`, `answer`. The expression comes from our own parser, never from a person.
    Result<std::vector<Row>> match(std::string_view ftsExpression) const;

private:
    SearchIndex();
    struct Shards;
    std::unique_ptr<Shards> m_shards;
};

/// The form in which texts are indexed and words are searched: lower case, accents dropped, œ → oe, æ → ae, typographic
/// apostrophes and non-breaking spaces as plain ones.
std::string searchForm(std::string_view text);

}    // namespace vigie
