// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/control/number_origin.h"

#include "core/chart/figure_frame.h"
#include "core/chart/method_text.h"
#include "core/chart/row_target.h"
#include "core/chart/value_text.h"
#include "core/query/query_language.h"

#include <QCoreApplication>

#include <algorithm>

namespace vigie {

namespace {

QString said(const char* source)
{
    return QCoreApplication::translate("NumberOrigin", source);
}

QString structuresText(qint64 count)
{
    return QCoreApplication::translate("NumberOrigin", "%Ln structure(s)", nullptr, static_cast<int>(count));
}

/// What a filter leaves, where it can be said without searching words.
std::optional<qint64> rowsOf(const FilterState& filter, const Selection& known, WindowPlace place)
{
    if (filter.text() && filter.text() != known.filter().text())
        return std::nullopt;
    const Selection rows = known.refiltered(filter);
    if (place == WindowPlace::Indicators)
        return std::ssize(rows.results());
    return static_cast<qint64>(place == WindowPlace::Structures ? rows.structureCount() : rows.experienceCount());
}

QString rowsText(qint64 count, WindowPlace place)
{
    if (place == WindowPlace::Indicators)
        return QCoreApplication::translate("NumberOrigin", "%Ln result(s)", nullptr, static_cast<int>(count));
    return place == WindowPlace::Structures ? structuresText(count) : experiencesText(count);
}

/// The rows' own filter, n and query in the place of the view's.
void setRows(NumberOrigin& origin, const FilterState& filter, const Selection& known,
             const SnapshotController& snapshots)
{
    origin.query = printQuery(filter);
    origin.rows = rowsOf(filter, known, origin.place);
    origin.provenance.query = origin.query;
    origin.provenance.filterSentence = filterSentence(filter, snapshots.valueTitles());
    origin.provenance.method = origin.method;
    if (origin.rows)
        origin.provenance.sampleSize =
            said(QT_TRANSLATE_NOOP("NumberOrigin", "n = %1")).arg(rowsText(*origin.rows, origin.place));
}

Condition conditionOf(const MarkTarget& target)
{
    Condition condition;
    condition.field = target.field;
    condition.any = target.values;
    return condition;
}

/// Values of indicators are structures' own; all else is counted of testimonies.
bool speaksOfStructures(const FigureSpec& figure)
{
    const std::string& kind = figure.recipe.kind;
    return kind.starts_with("indicator") || kind == "structure-trend" || kind.ends_with("profile");
}

QString markTitle(const MarkTarget& target, const SnapshotController& snapshots)
{
    const ValueTitles titles = snapshots.valueTitles();
    QStringList values;
    for (const std::string& value : target.values)
        values << titles(target.field, value);
    return values.join(QStringLiteral(", "));
}

/// The row of the table that speaks of a mark, by what it leads to or by its name; none = as many as there are.
size_t rowOfMark(const FigureSpec& figure, const MarkTarget& target, const QString& name)
{
    const auto& rows = figure.table.rows;
    const std::vector<MarkTarget> targets = targetsOfRows(figure);
    const auto same = std::ranges::find(targets, target);
    if (same != targets.end())
        return static_cast<size_t>(same - targets.begin());
    for (size_t row = 0; std::holds_alternative<CountMatrix>(figure.body) && row < rows.size(); ++row) {
        for (qsizetype column = 1; column < rows[row].size(); ++column) {
            if (targetOfRow(figure, row, column) == target)
                return row;    // a line tells all its cells
        }
    }
    const auto found =
        std::ranges::find_if(rows, [&name](const PlottedRow& each) { return each.value(0).text == name; });
    return static_cast<size_t>(found - rows.begin());
}

/// "n: 1 204\nShare: 75,6 %", of the line of the table that speaks of the mark; empty where there is none.
QString lineOfTable(const FigureSpec& figure, const MarkTarget& target, const QString& name)
{
    const PlottedTable& table = figure.table;
    const size_t place = rowOfMark(figure, target, name);
    if (place == table.rows.size())
        return {};
    const PlottedRow* row = &table.rows[place];
    QStringList lines;
    for (qsizetype column = 1; column < row->size(); ++column) {
        if (!row->at(column).text.isEmpty())
            lines << said(QT_TRANSLATE_NOOP("NumberOrigin", "%1: %2"))
                         .arg(table.columns.value(column), row->at(column).text);
    }
    return lines.join(u'\n');
}

}    // namespace

NumberOrigin originOf(const NumberQuestion& question, const Selection& selection, const SnapshotController& snapshots)
{
    const FigureContext context = snapshots.figureContext(selection);
    NumberOrigin origin{question.title, question.value, question.method, {}, {}, {}, {}, question.place};
    origin.provenance.snapshot = context.snapshot;
    origin.provenance.thresholds = context.thresholds;
    origin.provenance.sourceLine = figureFrame(context, {}, {}).sourceLine;
    setRows(origin, question.filter, selection, snapshots);
    return origin;
}

Result<NumberOrigin> originOf(const FigureSpec& figure, const MarkTarget& target, const SnapshotController& snapshots)
{
    auto filter = snapshots.understood(figure.provenance.query);
    if (!filter)
        return filter.error();
    const bool whole = target.field.empty() || target.values.empty();
    const QString mark = markTitle(target, snapshots);
    NumberOrigin origin;
    origin.title = whole ? figure.frame.title : QStringLiteral("%1 — %2").arg(figure.frame.title, mark);
    origin.value = whole ? figure.frame.sampleSize : lineOfTable(figure, target, mark);
    origin.method = figure.provenance.method.isEmpty() ? methodText(figure.recipe) : figure.provenance.method;
    origin.formula = formulaText(figure.recipe);
    origin.provenance = figure.provenance;
    if (speaksOfStructures(figure))
        origin.place = WindowPlace::Structures;
    if (!whole)
        filter->set(conditionOf(target));
    setRows(origin, *filter, snapshots.selection(), snapshots);
    if (figure.provenance.snapshot.contentHash != snapshots.snapshot().info.contentHash) {
        origin.rows.reset();    // those that are open are others
        origin.provenance.sampleSize = whole ? figure.provenance.sampleSize : QString();
    }
    return origin;
}

std::vector<std::pair<QString, QString>> originLines(const NumberOrigin& origin)
{
    std::vector<std::pair<QString, QString>> lines{{origin.title, origin.value}};
    if (origin.rows)
        lines.emplace_back(said(QT_TRANSLATE_NOOP("NumberOrigin", "Rows behind it")),
                           rowsText(*origin.rows, origin.place));
    if (!origin.formula.isEmpty())
        lines.emplace_back(said(QT_TRANSLATE_NOOP("NumberOrigin", "Formula")), origin.formula);
    for (const auto& line : provenanceLines(origin.provenance))
        lines.push_back(line);
    return lines;
}

QString methodParagraph(const NumberOrigin& origin)
{
    const Provenance& from = origin.provenance;
    QString value = origin.value;
    QStringList sentences{said(QT_TRANSLATE_NOOP("NumberOrigin", "%1: %2."))
                              .arg(origin.title, value.replace(u'\n', QStringLiteral(", ")))};
    const auto add = [&sentences](const char* sentence, const QString& part) {
        if (!part.isEmpty())
            sentences << said(sentence).arg(part);
    };
    add(QT_TRANSLATE_NOOP("NumberOrigin", "Filter: %1."), from.filterSentence);
    add(QT_TRANSLATE_NOOP("NumberOrigin", "Sample: %1."), from.sampleSize);
    if (!origin.method.isEmpty())
        sentences << said(QT_TRANSLATE_NOOP("NumberOrigin", "Method: %1")).arg(origin.method);
    sentences << said(QT_TRANSLATE_NOOP("NumberOrigin", "No share is told below n = %1; below n = %2 it is told with "
                                                        "caution."))
                     .arg(countText(from.thresholds.hideBelow), countText(from.thresholds.cautionBelow));
    if (!from.sourceLine.isEmpty())
        sentences << from.sourceLine + u'.';
    add(QT_TRANSLATE_NOOP("NumberOrigin", "Snapshot: %1."),
        from.snapshot.label.isEmpty()
            ? from.snapshot.contentHash.left(16)
            : QStringLiteral("%1 (%2)").arg(from.snapshot.label, from.snapshot.contentHash.left(16)));
    add(QT_TRANSLATE_NOOP("NumberOrigin", "Fingerprint of the question: %1."), fingerprint(from));
    return sentences.join(u' ');
}

void showRows(const NumberOrigin& origin, Workspace& workspace)
{
    const auto filter = workspace.snapshots().understood(origin.query);
    if (!filter)
        return Q_EMIT workspace.snapshots().failed(filter.error());
    workspace.snapshots().setFilter(*filter);
    workspace.goTo(origin.place);
}

}    // namespace vigie
