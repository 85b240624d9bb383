// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/task_context.h"
#include "core/chart/figure_spec.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <variant>
#include <vector>

namespace vigie {

/// Figures and paragraphs in an order, to be made into a document, now and again on a later snapshot. A figure is kept
/// twice: as its recipe, and as it was when it was made, so that it can be shown without its snapshot and compared.
///
/// As JSON: `{"format": "vigie-report", "version": 1, "title", "blocks": [{"heading"} | {"paragraph"} | {"figure":
/// {vigie-figure}, "caption", "alternative_text"}]}`; the same report always gives the same bytes.
struct Report
{
    struct Heading
    {
        QString text;
    };
    struct Paragraph
    {
        QString text;
    };
    struct Figure
    {
        std::shared_ptr<const FigureSpec> figure;    ///< never nullptr
        QString caption;                             ///< the analyst's own sentence below it; may be empty
        QString alternativeText;                     ///< instead of the one made of the data; empty = that one
        bool withTable = false;
    };
    using Block = std::variant<Heading, Paragraph, Figure>;

    QString title;
    std::vector<Block> blocks;
};

QByteArray reportToJson(const Report& report);
/// Errors: as figureFromJson() (core/chart/figure_json.h).
Result<Report> reportFromJson(const QByteArray& json, const QString& file);

/// A number of a figure that is another one on the other snapshot. Rows of a table are the same when their first cell
/// is; columns when their title is.
struct NumberChange
{
    enum class What { Changed, Added, Removed };
    size_t block = 0;    ///< of the report
    QString figure;      ///< its title
    QString row;         ///< first cell of the row; "n" of the figure as a whole stands under an empty one
    QString column;
    QString before, after;
    What what = What::Changed;
};

/// A figure whose rates may be shown no longer, or now may.
struct ThresholdCrossing
{
    size_t block = 0;
    QString figure;
    QString row;
    bool nowHidden = false;
};

struct Regeneration
{
    Report report;                        ///< with the new figures; words untouched
    std::vector<NumberChange> changes;    ///< in the order of the report, rows and columns; nothing else
    std::vector<ThresholdCrossing> crossings;
    struct Failure
    {
        size_t block = 0;
        QString figure;
        Error why;
    };
    std::vector<Failure> failures;    ///< these figures are left as they were, and must be said to be
};

/// Makes every figure anew and compares all numbers that it draws, prints and tabulates with those from before.
/// @p make makes a figure of a recipe on the other snapshot. Errors: Cancelled only; a figure that cannot be made is a
/// failure in the answer.
Result<Regeneration> regenerate(const Report& report,
                                const std::function<Result<FigureSpec>(const FigureRecipe&)>& make,
                                const TaskContext& task);

}    // namespace vigie
