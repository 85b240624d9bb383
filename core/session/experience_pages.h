// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/snapshot_session.h"

#include <memory>
#include <span>
#include <vector>

namespace vigie {

/// One experience of a list: which it is and how it begins. Texts that it does not have are null.
struct ExperienceExcerpt
{
    Row row = 0;
    QString title;
    QString beginning;    ///< of the description
};

/// Pages of a list of experiences, read from disk when they are looked at. The list is row numbers in the order shown;
/// whoever made it keeps it, so that the hundredth page costs what the first does. Holds one connection: use it in the
/// thread that opened it.
class ExperiencePages
{
public:
    /// Errors: InputUnusable.
    static Result<std::unique_ptr<ExperiencePages>> open(const OpenedSnapshot& snapshot);

    /// The page of that number, counted from 0, of @p pageSize rows; the last may have fewer, and what lies behind it
    /// none. Titles and beginnings have at most @p characters (Unicode code points). One statement: O(pageSize) pages
    /// of the file. Errors: InputUnusable (the file went away or is damaged).
    Result<std::vector<ExperienceExcerpt>> page(std::span<const Row> orderedRows, size_t number, size_t pageSize,
                                                int characters) const;

private:
    ExperiencePages(std::shared_ptr<const Dataset> dataset, std::unique_ptr<SnapshotTexts> texts);

    std::shared_ptr<const Dataset> m_dataset;
    std::unique_ptr<SnapshotTexts> m_texts;
};

}    // namespace vigie
