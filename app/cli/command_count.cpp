// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/selected_snapshot.h"
#include "app/cli/terminal.h"
#include "core/analysis/share.h"
#include "core/base/number.h"
#include "core/output/text_format.h"
#include "core/query/counts.h"
#include "core/query/query_language.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

#include <algorithm>

namespace vigie::cli {

namespace {

/// One line of the answer: the values of the fields, how many, and their share of `total`.
struct CountLine
{
    std::vector<std::string> values;
    Share share;
};

struct CountAnswer
{
    std::vector<std::string> fields;
    std::vector<CountLine> lines;
    qint64 total = 0;
};

/// Largest first, then by the values' bytes.
void sortLines(std::vector<CountLine>& lines)
{
    std::sort(lines.begin(), lines.end(), [](const CountLine& a, const CountLine& b) {
        return a.share.count != b.share.count ? a.share.count > b.share.count : a.values < b.values;
    });
}

CountAnswer countByOne(const Selection& selection, const std::string& field, CountingUnit unit)
{
    const ValueCounts counts = countBy(selection, field, unit);
    CountAnswer answer{{field}, {}, counts.total};
    for (Code code = 0; code < counts.counts.size(); ++code) {
        if (counts.counts[code] > 0)
            answer.lines.push_back({{std::string(counts.text(code))}, shareOf(counts.counts[code], counts.total, {})});
    }
    sortLines(answer.lines);
    return answer;
}

/// Shares are within each value of the first field.
CountAnswer countByTwo(const Selection& selection, const std::string& first, const std::string& second,
                       CountingUnit unit)
{
    const ValueCounts groups = countBy(selection, first, unit);
    const PairCounts pairs = countByPair(selection, first, second, unit);
    CountAnswer answer{{first, second}, {}, pairs.total};
    for (Code row = 0; row < pairs.rows->codeCount(); ++row) {
        for (Code column = 0; column < pairs.columns->codeCount(); ++column) {
            if (pairs.at(row, column) > 0)
                answer.lines.push_back({{std::string(pairs.rows->text(row)), std::string(pairs.columns->text(column))},
                                        shareOf(pairs.at(row, column), groups.counts[row], {})});
        }
    }
    sortLines(answer.lines);
    return answer;
}

QJsonValue optionalJson(const std::optional<double>& value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

QJsonObject json(const CountAnswer& answer, const Selection& selection, CountingUnit unit)
{
    QJsonArray groups;
    for (const CountLine& line : answer.lines) {
        QJsonObject group;
        for (size_t i = 0; i < answer.fields.size(); ++i)
            group.insert(QString::fromStdString(answer.fields[i]),
                         line.values[i].empty() ? QJsonValue(QJsonValue::Null)
                                                : QJsonValue(QString::fromStdString(line.values[i])));
        group.insert(QStringLiteral("count"), line.share.count);
        group.insert(QStringLiteral("of"), line.share.total);
        group.insert(QStringLiteral("share"), optionalJson(line.share.fraction));
        group.insert(QStringLiteral("low"),
                     line.share.interval ? QJsonValue(line.share.interval->low) : QJsonValue(QJsonValue::Null));
        group.insert(QStringLiteral("high"),
                     line.share.interval ? QJsonValue(line.share.interval->high) : QJsonValue(QJsonValue::Null));
        groups.append(group);
    }
    QJsonArray fields;
    for (const std::string& field : answer.fields)
        fields.append(QString::fromStdString(field));
    return {{QStringLiteral("where"), printQuery(selection.filter())},
            {QStringLiteral("unit"),
             unit == CountingUnit::Mentions ? QStringLiteral("mentions") : QStringLiteral("experiences")},
            {QStringLiteral("by"), fields},
            {QStringLiteral("total"), answer.total},
            {QStringLiteral("experiences"), qint64(selection.experienceCount())},
            {QStringLiteral("mentions"), qint64(selection.mentionCount())},
            {QStringLiteral("structures"), qint64(selection.structureCount())},
            {QStringLiteral("groups"), groups}};
}

QByteArray csv(const CountAnswer& answer)
{
    std::string text;
    for (const std::string& field : answer.fields)
        text += field + ',';
    text += "count,of,share,low,high\n";
    const auto number = [](const std::optional<double>& value) { return value ? formatNumber(*value) : std::string(); };
    for (const CountLine& line : answer.lines) {
        for (const std::string& value : line.values) {
            appendCsvCell(text, value);
            text += ',';
        }
        const auto& interval = line.share.interval;
        text += formatNumber(static_cast<double>(line.share.count)) + ',' +
                formatNumber(static_cast<double>(line.share.total)) + ',' + number(line.share.fraction) + ',' +
                (interval ? formatNumber(interval->low) : std::string()) + ',' +
                (interval ? formatNumber(interval->high) : std::string()) + '\n';
    }
    return QByteArray::fromStdString(text);
}

QString percent(double fraction)
{
    return QLocale().toString(100 * fraction, 'f', 1) + QChar(0xA0) + u'%';
}

QByteArray text(const CountAnswer& answer, const Selection& selection)
{
    const QLocale locale;
    QString out = QCoreApplication::translate("Cli", "%1 experiences, %2 mentions, %3 structures")
                      .arg(locale.toString(selection.experienceCount()), locale.toString(selection.mentionCount()),
                           locale.toString(selection.structureCount())) +
                  u'\n';
    for (const CountLine& line : answer.lines) {
        QStringList values;
        for (const std::string& value : line.values)
            values << (value.empty() ? QCoreApplication::translate("Cli", "(not given)")
                                     : QString::fromStdString(value));
        out += QStringLiteral("%1  %2")
                   .arg(values.join(QStringLiteral(" / ")), -48)
                   .arg(locale.toString(line.share.count), 9);
        if (line.share.fraction && line.share.interval)
            out += QStringLiteral("  %1  [%2 ; %3]")
                       .arg(percent(*line.share.fraction), 8)
                       .arg(percent(line.share.interval->low), percent(line.share.interval->high));
        else
            out += QStringLiteral("  ") + QCoreApplication::translate("Cli", "no share: n is too small");
        out += u'\n';
    }
    return out.toUtf8();
}

Result<CountAnswer> answerOf(const Arguments& arguments, const Selection& selection, CountingUnit unit)
{
    const QStringList words = arguments.value(QStringLiteral("by")).split(u',', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return CountAnswer{
            {}, {}, unit == CountingUnit::Mentions ? selection.mentionCount() : selection.experienceCount()};
    if (words.size() > 2)
        return wrongUsage(QCoreApplication::translate("Cli", "--by takes one field or two"));
    const auto first = countableField(words.front(), selection.dataset());
    if (!first)
        return first.error();
    if (words.size() == 1)
        return countByOne(selection, *first, unit);
    const auto second = countableField(words.back(), selection.dataset());
    if (!second)
        return second.error();
    return countByTwo(selection, *first, *second, unit);
}

}    // namespace

int runCount(const QStringList& words)
{
    Arguments arguments(QStringLiteral("count"),
                        QCoreApplication::translate(
                            "Cli", "Counts experiences, with shares and 95 % intervals (Wilson). By two fields, "
                                   "shares are within each value of the first."),
                        QStringLiteral("SNAPSHOT"));
    arguments.addValue({QStringLiteral("where")},
                       QCoreApplication::translate(
                           "Cli", "Query, e.g. \"rendez-vous NON passeport ressenti:négatif departement:38\". All of "
                                  "it holds for one mention: -canal:Courrier keeps an experience that names another "
                                  "service, reached otherwise."),
                       QStringLiteral("Q"));
    arguments.addValue({QStringLiteral("by")},
                       QCoreApplication::translate("Cli", "One field, or two separated by a comma."),
                       QStringLiteral("FIELD"));
    arguments.addValue({QStringLiteral("unit")},
                       QCoreApplication::translate("Cli", "experiences (default) or mentions."), QStringLiteral("U"));
    arguments.addFlag(QStringLiteral("json"), QCoreApplication::translate("Cli", "Print JSON."));
    arguments.addFlag(QStringLiteral("csv"), QCoreApplication::translate("Cli", "Print CSV."));
    if (const auto over = arguments.parse(words, 1, 1))
        return *over;
    const auto unit = countingUnit(arguments.value(QStringLiteral("unit")));
    if (!unit)
        return fail(unit.error());
    const auto selected = selectedSnapshot(arguments);
    if (!selected)
        return fail(selected.error());
    const Selection& selection = selected->selection;
    const auto answer = answerOf(arguments, selection, *unit);
    if (!answer)
        return fail(answer.error());
    if (arguments.isSet(QStringLiteral("json")))
        return finish(writeJson(json(*answer, selection, *unit)));
    return finish(writeOut(arguments.isSet(QStringLiteral("csv")) ? csv(*answer) : text(*answer, selection)));
}

}    // namespace vigie::cli
