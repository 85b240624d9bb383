// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/report.h"

#include "core/chart/value_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <iterator>
#include <set>

namespace vigie {

namespace {

QString said(const char* source)
{
    return QCoreApplication::translate("Report", source);
}

QString counted(const char* source, size_t count)
{
    return QCoreApplication::translate("Report", source, nullptr, static_cast<int>(count));
}

Error notRepeatable()
{
    return {ErrorCode::WrongUsage,
            said(QT_TRANSLATE_NOOP("Report", "The figure cannot be made again")),
            {},
            said(QT_TRANSLATE_NOOP("Report", "it does not say how it was made")),
            said(QT_TRANSLATE_NOOP("Report", "Add it to the report again from its place in the window."))};
}

Result<FigureSpec> madeAgain(const FigureSpec& figure,
                             const std::function<Result<FigureSpec>(const FigureRecipe&)>& make)
{
    return figure.recipe.kind.empty() ? Result<FigureSpec>(notRepeatable()) : make(figure.recipe);
}

void takeIn(Regeneration& regeneration, size_t block, FigureSpec made)
{
    auto& figure = std::get<Report::Figure>(regeneration.report.blocks[block]);
    for (NumberChange& change : changedNumbers(*figure.figure, made, block))
        regeneration.changes.push_back(std::move(change));
    for (ThresholdCrossing& crossing : thresholdCrossings(*figure.figure, made, block))
        regeneration.crossings.push_back(std::move(crossing));
    figure.figure = std::make_shared<const FigureSpec>(std::move(made));
}

size_t figuresIn(const Report& report)
{
    return static_cast<size_t>(std::ranges::count_if(
        report.blocks, [](const Report::Block& block) { return std::holds_alternative<Report::Figure>(block); }));
}

/// Figures of which some rate crossed the threshold this way.
size_t figuresThat(const Regeneration& regeneration, bool nowHidden)
{
    std::set<size_t> blocks;
    for (const ThresholdCrossing& crossing : regeneration.crossings) {
        if (crossing.nowHidden == nowHidden)
            blocks.insert(crossing.block);
    }
    return blocks.size();
}

QString whatText(NumberChange::What what)
{
    switch (what) {
    case NumberChange::What::Changed:
        return said(QT_TRANSLATE_NOOP("Report", "changed"));
    case NumberChange::What::Added:
        return said(QT_TRANSLATE_NOOP("Report", "new"));
    case NumberChange::What::Removed:
        return said(QT_TRANSLATE_NOOP("Report", "gone"));
    }
    return {};
}

}    // namespace

Result<Regeneration> regenerate(const Report& report,
                                const std::function<Result<FigureSpec>(const FigureRecipe&)>& make,
                                const TaskContext& task)
{
    Regeneration regeneration;
    regeneration.report = report;
    const Error cancelled = cancelledError(said(QT_TRANSLATE_NOOP("Report", "Making the report again was cancelled")));
    const auto figures = static_cast<qint64>(figuresIn(report));
    qint64 done = 0;
    for (size_t block = 0; block < report.blocks.size(); ++block) {
        const auto* figure = std::get_if<Report::Figure>(&report.blocks[block]);
        if (!figure)
            continue;
        task.report({said(QT_TRANSLATE_NOOP("Report", "Making the figures")), done++, figures});
        if (task.cancelled())
            return cancelled;
        auto made = madeAgain(*figure->figure, make);
        if (made)
            takeIn(regeneration, block, *std::move(made));
        else if (made.error().code == ErrorCode::Cancelled)
            return cancelled;
        else
            regeneration.failures.push_back({block, figure->figure->frame.title, made.error()});
    }
    task.report({said(QT_TRANSLATE_NOOP("Report", "Making the figures")), figures, figures});
    return regeneration;
}

QString regenerationSentence(const Regeneration& regeneration)
{
    std::set<size_t> touched;
    for (const NumberChange& change : regeneration.changes)
        touched.insert(change.block);
    QStringList parts;
    if (regeneration.changes.empty())
        parts << said(QT_TRANSLATE_NOOP("Report", "No number has changed"));
    else
        parts << counted(QT_TRANSLATE_N_NOOP("Report", "%Ln number(s) changed"), regeneration.changes.size()) + u' ' +
                     said(QT_TRANSLATE_NOOP("Report", "in %1 of %2 figures"))
                         .arg(countText(std::ssize(touched)),
                              countText(static_cast<qint64>(figuresIn(regeneration.report))));
    if (const size_t below = figuresThat(regeneration, true))
        parts << counted(QT_TRANSLATE_N_NOOP("Report", "%Ln figure(s) fall(s) below the threshold"), below);
    if (const size_t above = figuresThat(regeneration, false))
        parts << counted(QT_TRANSLATE_N_NOOP("Report", "%Ln figure(s) rise(s) above the threshold"), above);
    if (!regeneration.failures.empty())
        parts << counted(QT_TRANSLATE_N_NOOP("Report", "%Ln figure(s) could not be made again and stay(s) as before"),
                         regeneration.failures.size());
    return parts.join(QStringLiteral(" · "));
}

PlottedTable changesTable(const Regeneration& regeneration)
{
    PlottedTable table;
    table.columns << said(QT_TRANSLATE_NOOP("Report", "Figure")) << said(QT_TRANSLATE_NOOP("Report", "Row"))
                  << said(QT_TRANSLATE_NOOP("Report", "Column")) << said(QT_TRANSLATE_NOOP("Report", "Before"))
                  << said(QT_TRANSLATE_NOOP("Report", "After")) << said(QT_TRANSLATE_NOOP("Report", "What"));
    for (const NumberChange& change : regeneration.changes)
        table.rows.push_back(
            {change.figure, change.row, change.column, change.before, change.after, whatText(change.what)});
    for (const Regeneration::Failure& failure : regeneration.failures)
        table.rows.push_back({failure.figure, QString(), QString(), QString(), QString(),
                              said(QT_TRANSLATE_NOOP("Report", "not made again: %1")).arg(failure.why.message())});
    return table;
}

}    // namespace vigie
