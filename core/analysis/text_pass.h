// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/task_context.h"
#include "core/domain/testimony_texts.h"

#include <QCoreApplication>

#include <span>

namespace vigie {

inline Error readingCancelled()
{
    return {ErrorCode::Cancelled,
            QCoreApplication::translate("Analysis", "The reading of the testimonies was cancelled"),
            {},
            {},
            {}};
}

/// Calls @p visit(Row, const TestimonyTexts&) with the texts of the rows from @p next on, in the order given, as long
/// as
/// @p wanted() is true; @p next is then the first row not read. Tells how far it is and asks whether to go on.
/// Errors: those of the reader, Cancelled.
template <typename Wanted, typename Visit>
Result<void> readTestimonies(std::span<const Row> rows, size_t& next, const TestimonyReader& reader,
                             const TaskContext& task, Wanted&& wanted, Visit&& visit)
{
    constexpr size_t rowsBetweenReports = 4096;    // some 50 ms
    for (; next < rows.size() && wanted(); ++next) {
        const size_t i = next;
        if (task.cancelled())
            return readingCancelled();
        if (i % rowsBetweenReports == 0)
            task.report({QCoreApplication::translate("Analysis", "Reading the testimonies"), static_cast<qint64>(i),
                         static_cast<qint64>(rows.size()), static_cast<qint64>(i)});
        const auto texts = reader(rows[i]);
        if (!texts)
            return texts.error();
        visit(rows[i], *texts);
    }
    return {};
}

/// All of the rows.
template <typename Visit>
Result<void> forEachTestimony(std::span<const Row> rows, const TestimonyReader& reader, const TaskContext& task,
                              Visit&& visit)
{
    size_t next = 0;
    return readTestimonies(
        rows, next, reader, task, [] { return true; }, visit);
}

}    // namespace vigie
