// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/task_context.h"
#include "core/domain/testimony_texts.h"
#include "core/query/selection.h"
#include "core/session/snapshot_session.h"

#include <memory>

namespace vigie {

/// Finds the experiences whose words are what a filter asks for. Answers through the full-text index of the snapshot;
/// whatever words cannot find (characters inside words) is looked for in the folded texts themselves.
/// Use it in the thread that opened it.
class TextSearch
{
public:
    /// What to do when the snapshot has no index yet.
    enum class MissingIndex { Build, Refuse };

    /// Errors: InputUnusable (no index and it was refused; damaged), OutputFailed (it could not be built), Cancelled.
    static Result<std::unique_ptr<TextSearch>> open(const OpenedSnapshot& snapshot, MissingIndex missing,
                                                    const TaskContext& task);
    ~TextSearch();

    /// Rows of `experiences`, ascending. The same as asking matches() (core/text/text_match.h) of every testimony.
    Result<TextHits> find(const TextQuery& query, const TaskContext& task) const;

    /// The first @p count rows of find() from the newest on (descending) or from the oldest on (ascending), all when
    /// there are no more: the first page of a list by date, shown before all hits are known. Costs what it gives when
    /// the index can answer the whole query, else what find() costs. The same errors.
    Result<std::vector<Row>> preview(const TextQuery& query, size_t count, bool newestFirst,
                                     const TaskContext& task) const;

private:
    TextSearch();
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

/// Reads the texts of the snapshot's experiences. Use it in the thread that made it.
Result<TestimonyReader> testimonyReader(const OpenedSnapshot& snapshot);

/// What a filter leaves of an opened snapshot. The search is opened, and the index built when it is missing, only if
/// the filter asks for words.
Result<Selection> selectionOf(const OpenedSnapshot& snapshot, FilterState filter, const TaskContext& task);

}    // namespace vigie
