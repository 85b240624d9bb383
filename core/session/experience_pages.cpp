// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/experience_pages.h"

#include <algorithm>

namespace vigie {

ExperiencePages::ExperiencePages(std::shared_ptr<const Dataset> dataset, std::unique_ptr<SnapshotTexts> texts)
    : m_dataset(std::move(dataset)), m_texts(std::move(texts))
{
}

Result<std::unique_ptr<ExperiencePages>> ExperiencePages::open(const OpenedSnapshot& snapshot)
{
    auto texts = SnapshotTexts::open(snapshot.path);
    if (!texts)
        return texts.error();
    return std::unique_ptr<ExperiencePages>(new ExperiencePages(snapshot.dataset, std::move(*texts)));
}

Result<std::vector<ExperienceExcerpt>> ExperiencePages::page(std::span<const Row> orderedRows, size_t number,
                                                             size_t pageSize, int characters) const
{
    // Divided, not multiplied: no number of a page is too large.
    const bool behind = pageSize == 0 || number > orderedRows.size() / pageSize;
    const size_t first = behind ? orderedRows.size() : number * pageSize;
    const std::span<const Row> rows = orderedRows.subspan(first, std::min(pageSize, orderedRows.size() - first));
    std::vector<qint64> rowIds;
    for (Row row : rows)
        rowIds.push_back(m_dataset->experiences.rowId(row));
    const auto texts = m_texts->readBeginnings("experiences", rowIds, {"title", "description"}, characters);
    if (!texts)
        return texts.error();
    std::vector<ExperienceExcerpt> excerpts;
    for (size_t i = 0; i < rows.size(); ++i)
        excerpts.push_back({rows[i], (*texts)[i][0], (*texts)[i][1]});
    return excerpts;
}

}    // namespace vigie
