// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/report.h"

#include "core/chart/figure_frame.h"
#include "core/chart/value_text.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <utility>

// Two makings of one figure beside each other.

namespace vigie {

namespace {

using What = NumberChange::What;

QString said(const char* source)
{
    return QCoreApplication::translate("Report", source);
}

bool holdsDigit(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar character) { return character.isDigit(); });
}

/// A number of the figure as a whole, under its name.
using Line = std::pair<QString, PlottedCell>;

// What bodies draw beside the marks that their tables list.

void addLines(std::vector<Line>& lines, const FunnelPlot& plot)
{
    if (!plot.points.empty())
        lines.emplace_back(said(QT_TRANSLATE_NOOP("Report", "Overall share")), percentCell(plot.centre));
}

void addLines(std::vector<Line>& lines, const ScatterPlot& plot)
{
    const QString median = said(QT_TRANSLATE_NOOP("Report", "Median: %1"));
    if (plot.xMedian)
        lines.emplace_back(median.arg(plot.xTitle), measureCell(*plot.xMedian));
    if (plot.yMedian)
        lines.emplace_back(median.arg(plot.yTitle), measureCell(*plot.yMedian));
    lines.emplace_back(said(QT_TRANSLATE_NOOP("Report", "Correlation")), plot.correlation);
}

void addLines(std::vector<Line>& lines, const Histogram& histogram)
{
    if (histogram.median)
        lines.emplace_back(said(QT_TRANSLATE_NOOP("Report", "Median")), measureCell(*histogram.median));
    lines.emplace_back(said(QT_TRANSLATE_NOOP("Report", "Beyond the axis")), countCell(histogram.beyond));
}

void addLines(std::vector<Line>& lines, const Choropleth& map)
{
    for (size_t i = 0; i < map.breaks.size(); ++i) {
        const double limit = map.breaks[i];
        lines.emplace_back(said(QT_TRANSLATE_NOOP("Report", "Class limit %1")).arg(i + 1),
                           map.values == Choropleth::Values::Share ? percentCell(limit) : measureCell(limit));
    }
}

void addLines(std::vector<Line>& lines, const ControlLine& line)
{
    lines.emplace_back(said(QT_TRANSLATE_NOOP("Report", "Direction")), line.direction);
}

void addLines(std::vector<Line>& lines, const PeriodSeries& series)
{
    lines.emplace_back(said(QT_TRANSLATE_NOOP("Report", "Direction")), series.direction);
}

template <typename Body>
void addLines(std::vector<Line>&, const Body&)
{
    // Its table has all.
}

std::vector<Line> linesOf(const FigureSpec& figure)
{
    std::vector<Line> lines{{said(QT_TRANSLATE_NOOP("Report", "n")), figure.frame.sampleSize}};
    if (holdsDigit(figure.frame.subtitle))
        lines.emplace_back(said(QT_TRANSLATE_NOOP("Report", "Subtitle")), figure.frame.subtitle);
    if (holdsDigit(figure.frame.note))
        lines.emplace_back(said(QT_TRANSLATE_NOOP("Report", "Note")), figure.frame.note);
    std::visit([&lines](const auto& body) { addLines(lines, body); }, figure.body);
    return lines;
}

/// For each of @p names what it is in @p others, the same name taken once each; -1: nowhere.
std::vector<qsizetype> matched(const QStringList& names, const QStringList& others)
{
    QHash<QString, QList<qsizetype>> places;
    for (qsizetype i = 0; i < others.size(); ++i)
        places[others[i]] << i;
    std::vector<qsizetype> found;
    for (const QString& name : names) {
        const auto left = places.find(name);
        found.push_back(left == places.end() || left->isEmpty() ? -1 : left->takeFirst());
    }
    return found;
}

/// Those of @p count places that nobody in @p found has.
std::vector<qsizetype> unmatched(const std::vector<qsizetype>& found, qsizetype count)
{
    std::vector<qsizetype> left;
    for (qsizetype i = 0; i < count; ++i) {
        if (std::find(found.begin(), found.end(), i) == found.end())
            left.push_back(i);
    }
    return left;
}

QStringList firstCells(const PlottedTable& table)
{
    QStringList names;
    for (const PlottedRow& row : table.rows)
        names << (row.isEmpty() ? QString() : row.front().text);
    return names;
}

bool sameText(const PlottedCell& before, const PlottedCell& after)
{
    return before.text == after.text;
}

/// Which row and which column of the tables before and after stand beside each other. The first column is the rows'
/// name, whatever its title.
struct Matching
{
    explicit Matching(const PlottedTable& before, const PlottedTable& after)
        : rows(matched(firstCells(after), firstCells(before))),
          columns(matched(after.columns.mid(1), before.columns.mid(1))),
          goneRows(unmatched(rows, std::ssize(before.rows))),
          goneColumns(unmatched(columns, std::max<qsizetype>(0, before.columns.size() - 1)))
    {
    }

    std::vector<qsizetype> rows, columns, goneRows, goneColumns;
};

class Comparison
{
public:
    Comparison(const FigureSpec& before, const FigureSpec& after, size_t block)
        : m_before(before.table), m_after(after.table), m_matching(before.table, after.table), m_block(block),
          m_title(after.frame.title)
    {
        compareLines(linesOf(before), linesOf(after));
        compareTables();
    }

    std::vector<NumberChange> changes;

private:
    void note(const QString& row, const QString& column, const PlottedCell& before, const PlottedCell& after)
    {
        if (sameText(before, after))
            return;
        const What what = before.text.isEmpty() ? What::Added : after.text.isEmpty() ? What::Removed : What::Changed;
        changes.push_back({m_block, m_title, row, column, before, after, what});
    }

    void compareLines(const std::vector<Line>& before, const std::vector<Line>& after)
    {
        QStringList names, others;
        for (const Line& line : after)
            names << line.first;
        for (const Line& line : before)
            others << line.first;
        const auto places = matched(names, others);
        for (size_t i = 0; i < after.size(); ++i)
            note({}, after[i].first, places[i] < 0 ? PlottedCell() : before[static_cast<size_t>(places[i])].second,
                 after[i].second);
        for (const qsizetype gone : unmatched(places, std::ssize(before)))
            note({}, before[static_cast<size_t>(gone)].first, before[static_cast<size_t>(gone)].second, {});
    }

    void compareTables()
    {
        static const PlottedRow none;
        for (size_t row = 0; row < m_after.rows.size(); ++row) {
            const qsizetype place = m_matching.rows[row];
            compareRows(place < 0 ? none : m_before.rows[static_cast<size_t>(place)], m_after.rows[row]);
        }
        for (const qsizetype gone : m_matching.goneRows)
            compareRows(m_before.rows[static_cast<size_t>(gone)], none);
    }

    void compareRows(const PlottedRow& before, const PlottedRow& after)
    {
        const QString name = after.isEmpty() ? before.value(0).text : after.front().text;
        for (size_t i = 0; i < m_matching.columns.size(); ++i) {
            const auto column = static_cast<qsizetype>(i) + 1;
            const qsizetype place = m_matching.columns[i];
            note(name, m_after.columns[column], place < 0 ? PlottedCell() : before.value(place + 1),
                 after.value(column));
        }
        for (const qsizetype gone : m_matching.goneColumns)
            note(name, m_before.columns[gone + 1], before.value(gone + 1), {});
    }

    const PlottedTable& m_before;
    const PlottedTable& m_after;
    Matching m_matching;
    size_t m_block;
    QString m_title;
};

/// Are rates of this row hidden because there are too few?
bool hidden(const PlottedRow& row, const FigureSpec& figure)
{
    const QString words = belowText(figure.provenance.thresholds.hideBelow);
    return std::any_of(row.begin(), row.end(), [&words](const PlottedCell& cell) {
        return cell.form == PlottedCell::Form::Text && cell.text == words;
    });
}

/// Of "n = 1 204 experiences"; nothing where there are several numbers.
std::optional<qint64> sampleNumber(const FigureSpec& figure)
{
    qint64 number = 0;
    bool begun = false, ended = false;
    for (const QChar character : figure.frame.sampleSize) {
        const bool separator = character.isSpace() || character == u',' || character == u'.';
        if (character.isDigit() && ended)
            return std::nullopt;
        if (character.isDigit() && number < 1'000'000'000'000)
            number = 10 * number + character.digitValue();
        ended = ended || (begun && !character.isDigit() && !separator);
        begun = begun || character.isDigit();
    }
    return begun ? std::optional(number) : std::nullopt;
}

bool tooSmall(const FigureSpec& figure)
{
    const auto n = sampleNumber(figure);
    return n && *n < figure.provenance.thresholds.hideBelow;
}

}    // namespace

std::vector<NumberChange> changedNumbers(const FigureSpec& before, const FigureSpec& after, size_t block)
{
    return Comparison(before, after, block).changes;
}

std::vector<ThresholdCrossing> thresholdCrossings(const FigureSpec& before, const FigureSpec& after, size_t block)
{
    std::vector<ThresholdCrossing> crossings;
    const auto note = [&](const QString& row, bool then, bool now) {
        if (then != now)
            crossings.push_back({block, after.frame.title, row, now});
    };
    note({}, tooSmall(before), tooSmall(after));
    const auto places = matched(firstCells(after.table), firstCells(before.table));
    for (size_t row = 0; row < places.size(); ++row) {
        if (places[row] < 0)
            continue;
        note(after.table.rows[row].value(0).text, hidden(before.table.rows[static_cast<size_t>(places[row])], before),
             hidden(after.table.rows[row], after));
    }
    return crossings;
}

}    // namespace vigie
