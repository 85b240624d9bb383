// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/task_context.h"
#include "core/domain/testimony_texts.h"

#include <QString>

#include <memory>
#include <span>
#include <string_view>
#include <vector>

namespace vigie {

/// All texts of a snapshot in their search form, one after the other in a mapped file beside the full-text index: for
/// characters inside words, which no index of words can find. A derived file, made on the first such search.
class FoldedTexts
{
public:
    /// Opens the file of this snapshot, and makes it first when it is missing: about as many bytes as the texts,
    /// written under a temporary name. Progress counts rows. Errors: InputUnusable (the texts cannot be read),
    /// OutputFailed, Cancelled.
    static Result<std::unique_ptr<FoldedTexts>> open(const QString& snapshotPath, const TaskContext& task);
    ~FoldedTexts();

    /// Rows, ascending, of which one of these texts contains the characters, in their search form (searchForm()). None
    /// for no characters. One scan over everything, at about the speed of memchr().
    std::vector<Row> rowsContaining(std::string_view characters, std::span<const TextField> fields) const;

private:
    FoldedTexts();
    struct Private;
    std::unique_ptr<Private> m_d;
};

}    // namespace vigie
