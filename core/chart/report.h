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
/// {vigie-figure}, "caption", "alternative_text", "with_table"}]}`; the same report always gives the same bytes.
struct Report
{
    struct Heading
    {
        QString text;
        friend bool operator==(const Heading&, const Heading&) = default;
    };
    struct Paragraph
    {
        QString text;
        friend bool operator==(const Paragraph&, const Paragraph&) = default;
    };
    struct Figure
    {
        std::shared_ptr<const FigureSpec> figure;    ///< never nullptr
        QString caption;                             ///< the analyst's own sentence below it; may be empty
        QString alternativeText;                     ///< instead of the one made of the data; empty = that one
        bool withTable = false;
        friend bool operator==(const Figure&, const Figure&) = default;    ///< the very same figure
    };
    using Block = std::variant<Heading, Paragraph, Figure>;

    QString title;
    std::vector<Block> blocks;
};

/// Errors of reading: as figureFromJson() (core/chart/figure_json.h); a place in a figure is led by `blocks[3].figure`.
QByteArray reportToJson(const Report& report);
Result<Report> reportFromJson(const QByteArray& json, const QString& file);

/// A number that a figure states differently on the other snapshot. Rows of a table are the same when their first cell
/// is, columns when their title is; where several have the same, the first is compared with the first, and so on. What
/// is written the same is the same: a difference beyond the printed decimals is none. Words that follow from numbers
/// ("n < 10", "rising", an interval in one cell) count as a number.
struct NumberChange
{
    enum class What { Changed, Added, Removed };
    size_t block = 0;    ///< of the report
    QString figure;      ///< its title
    QString row;         ///< first cell of the row; empty: of the figure as a whole (n, note, reference lines)
    QString column;
    PlottedCell before, after;    ///< an empty text: not there
    What what = What::Changed;

    friend bool operator==(const NumberChange&, const NumberChange&) = default;
};

/// A figure, or one row of it, whose rates may be shown no longer, or now may.
struct ThresholdCrossing
{
    size_t block = 0;
    QString figure;
    QString row;    ///< empty: the figure as a whole
    bool nowHidden = false;

    friend bool operator==(const ThresholdCrossing&, const ThresholdCrossing&) = default;
};

/// All numbers that differ: those of the figure as a whole first, then the rows in the order of the later table, the
/// rows that are gone last; in a row the columns in the order of the later table, those that are gone last.
std::vector<NumberChange> changedNumbers(const FigureSpec& before, const FigureSpec& after, size_t block);
/// The figure as a whole first, then rows in the order of the later table. A row that only one of them has crosses
/// nothing.
std::vector<ThresholdCrossing> thresholdCrossings(const FigureSpec& before, const FigureSpec& after, size_t block);

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
/// failure in the answer. Progress counts figures.
Result<Regeneration> regenerate(const Report& report,
                                const std::function<Result<FigureSpec>(const FigureRecipe&)>& make,
                                const TaskContext& task);

/// "12 numbers have changed in 3 of 8 figures · 2 figures fall below the threshold · 1 figure could not be made
/// again", or that nothing has changed.
QString regenerationSentence(const Regeneration& regeneration);
/// The changes for a screen or a spreadsheet: figure, row, column, before, after, kind of change; then, so that none is
/// overlooked, a line for each figure that could not be made again. Numbers stay numbers.
PlottedTable changesTable(const Regeneration& regeneration);

}    // namespace vigie
