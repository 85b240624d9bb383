// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/indicator_answers.h"
#include "app/cli/terminal.h"
#include "core/base/date_time.h"
#include "core/domain/vocabulary.h"
#include "core/query/query_language.h"
#include "core/store/snapshot_reader.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace vigie::cli {

namespace {

struct Question
{
    const char* name;                      ///< as the answer calls it
    const char* option;                    ///< that asks it
    bool ofOne;                            ///< takes the code of an indicator
    std::array<const char*, 2> options;    ///< beside those that all have; null = no more
    Result<AnswerTable> (*answer)(const IndicatorRequest& request);
};

/// In this order: --against outweighs --by, which it takes.
constexpr std::array questions = {
    Question{"list", "list", false, {}, indicatorList},
    Question{"watch", "watch", false, {}, indicatorWatchList},
    Question{"pairs", "against", true, {"by"}, indicatorAgainst},
    Question{"history", "structure", true, {"denominator"}, indicatorOfStructure},
    Question{"profile", "structure", false, {}, indicatorProfile},
    Question{"distribution", "by", true, {"denominator"}, indicatorByGroup},
};
constexpr std::array particularOptions = {"list", "watch", "against", "structure", "by", "denominator"};

/// The question that the options ask, when they ask one.
Result<const Question*> questionOf(const Arguments& arguments)
{
    const bool ofOne = arguments.positional().size() == 2;
    const auto found = std::find_if(questions.begin(), questions.end(), [&](const Question& question) {
        return question.ofOne == ofOne && arguments.isSet(QLatin1String(question.option));
    });
    if (found == questions.end())
        return wrongUsage(
            ofOne ? QCoreApplication::translate("Cli", "of an indicator, --by, --structure or --against is expected")
                  : QCoreApplication::translate("Cli",
                                                "without an indicator, --list, --structure or --watch is expected"));
    for (const char* option : particularOptions) {
        const auto is = [option](const char* own) { return own && QLatin1String(own) == QLatin1String(option); };
        const bool own = is(found->option) || std::any_of(found->options.begin(), found->options.end(), is);
        if (!own && arguments.isSet(QLatin1String(option)))
            return wrongUsage(QCoreApplication::translate("Cli", "--%1 does not go with --%2")
                                  .arg(QLatin1String(option), QLatin1String(found->option)));
    }
    return &*found;
}

/// The definitions are long texts; only the list shows them. One that cannot be read is a missing one.
Result<IndicatorDictionary> dictionaryOf(const OpenedSnapshot& snapshot, const IndicatorDecisions& decisions,
                                         bool withDefinitions)
{
    if (!withDefinitions)
        return IndicatorDictionary(*snapshot.dataset, decisions);
    const auto texts = SnapshotTexts::open(snapshot.path);
    if (!texts)
        return texts.error();
    const Table& indicators = snapshot.dataset->indicators;
    return IndicatorDictionary(*snapshot.dataset, decisions, [&](Row row) {
        const auto values = (*texts)->read(indicators.name(), indicators.rowId(row), {"sources_and_methods"});
        return values ? values->value(0).toStdString() : std::string();
    });
}

void addIndicator(const IndicatorEntry& indicator, AnswerTable& table)
{
    table.add("indicator", indicator.code);
    table.add("title", indicator.title);
    table.add("unit", indicator.knownUnit());
    table.add("unit_origin",
              indicator.knownUnit().empty() ? AnswerCell() : AnswerCell(originWord(indicator.unit.origin)));
    // What nobody decided is not said here: --list shows the proposals.
    const ConfirmedPolarity polarity = indicator.confirmedPolarity();
    table.add("polarity", polarityWord(polarity.polarity()));
    table.add("frequency", indicator.frequency.value);
}

AnswerTable completed(const Question& question, const IndicatorRequest& request, AnswerTable answer)
{
    const SnapshotInfo& info = request.snapshot.info;
    AnswerTable table;
    table.add("question", question.name);
    if (request.indicator)
        addIndicator(*request.indicator, table);
    table.add("filter", AnswerCell::exactly(printQuery(request.selection.filter()).toStdString()));
    table.add("data_date", info.dataDate.toStdString());
    table.add("content_hash", info.contentHash.toStdString());
    table.add("fictitious", info.fictitious);
    std::move(answer.facts.begin(), answer.facts.end(), std::back_inserter(table.facts));
    if (info.fictitious)
        table.notes.push_back(fictitiousDataNotice());
    std::move(answer.notes.begin(), answer.notes.end(), std::back_inserter(table.notes));
    table.columns = std::move(answer.columns);
    table.rows = std::move(answer.rows);
    return table;
}

void addOptions(Arguments& arguments)
{
    arguments.addFlag(
        QStringLiteral("list"),
        QCoreApplication::translate("Cli", "All indicators, and where what is known of them comes from."));
    arguments.addFlag(QStringLiteral("watch"),
                      QCoreApplication::translate("Cli",
                                                  "Structures that stand worse than their peers and get worse (decided "
                                                  "polarities only)."));
    arguments.addValue({QStringLiteral("by")},
                       QCoreApplication::translate("Cli", "network, typology, region or department."),
                       QStringLiteral("FIELD"));
    arguments.addValue({QStringLiteral("structure")},
                       QCoreApplication::translate("Cli", "Code of a structure: its values, their trend and its peers; "
                                                          "without CODE all its indicators."),
                       QStringLiteral("S"));
    arguments.addValue(
        {QStringLiteral("against")},
        QCoreApplication::translate("Cli", "Another indicator: pairs of values, by structure or typology."),
        QStringLiteral("CODE"));
    arguments.addValue({QStringLiteral("where")},
                       QCoreApplication::translate("Cli", "Query, e.g. \"reseau:CNAF departement:38\"."),
                       QStringLiteral("Q"));
    arguments.addValue({QStringLiteral("dictionary")},
                       QCoreApplication::translate("Cli", "Decisions on indicators (JSON): polarity, unit, family …"),
                       QStringLiteral("FILE"));
    arguments.addValue(
        {QStringLiteral("denominator")},
        QCoreApplication::translate("Cli", "Column of the results that says how many answered: gives intervals."),
        QStringLiteral("COLUMN"));
    arguments.addFlag(QStringLiteral("json"), QCoreApplication::translate("Cli", "Print JSON."));
    arguments.addFlag(QStringLiteral("csv"), QCoreApplication::translate("Cli", "Print CSV."));
}

/// The answer to the question, from the files on.
Result<AnswerTable> answerOf(const Arguments& arguments, const Question& question)
{
    const auto decisions = decisionsOf(arguments);
    if (!decisions)
        return decisions.error();
    const auto snapshot = openSnapshot(arguments.positional().front(), task());
    if (!snapshot)
        return snapshot.error();
    const auto dictionary = dictionaryOf(*snapshot, *decisions, question.answer == indicatorList);
    if (!dictionary)
        return dictionary.error();
    const IndicatorEntry* indicator = nullptr;
    if (question.ofOne) {
        const QString code = arguments.positional().at(1);
        indicator = dictionary->find(code.toStdString());
        if (!indicator)
            return wrongUsage(QCoreApplication::translate("Cli", "there is no indicator %1").arg(code));
    }
    auto filter = filterOf(arguments, *snapshot->dataset);
    if (!filter)
        return filter.error();
    const Selection selection(snapshot->dataset, std::move(*filter));
    const IndicatorRequest request{arguments, *snapshot, selection, *dictionary, indicator, {}};
    auto answer = question.answer(request);
    if (!answer)
        return answer.error();
    return completed(question, request, std::move(*answer));
}

}    // namespace

AnswerCell numberCell(double value)
{
    return std::isnan(value) ? AnswerCell() : AnswerCell(value);
}

AnswerCell periodCell(LocalSeconds instant)
{
    return formatIso(instant).substr(0, 10);
}

AnswerCell textCell(const QString& text)
{
    return text.toStdString();
}

AnswerCell reasonCell(const std::optional<NoInterval>& reason)
{
    return reason ? AnswerCell(noIntervalWord(*reason)) : AnswerCell();
}

int runIndicator(const QStringList& words)
{
    Arguments arguments(
        QStringLiteral("indicator"),
        QCoreApplication::translate("Cli", "Values of the published indicators: distributions by group (--by), one "
                                           "structure over time and among its peers (--structure), two indicators "
                                           "(--against), what is known of all (--list). Units are never mixed."),
        QStringLiteral("SNAPSHOT [CODE]"));
    addOptions(arguments);
    if (const auto over = arguments.parse(words, 1, 2))
        return *over;
    const auto question = questionOf(arguments);
    if (!question)
        return fail(question.error());
    if (arguments.isSet(QStringLiteral("json")) && arguments.isSet(QStringLiteral("csv")))
        return fail(wrongUsage(QCoreApplication::translate("Cli", "--json or --csv, not both")));
    const auto table = answerOf(arguments, **question);
    if (!table)
        return fail(table.error());
    if (arguments.isSet(QStringLiteral("json")))
        return finish(writeOut(QByteArray::fromStdString(answerJson(*table))));
    return finish(writeOut(
        QByteArray::fromStdString(arguments.isSet(QStringLiteral("csv")) ? answerCsv(*table) : answerText(*table))));
}

}    // namespace vigie::cli
