// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/analyses.h"
#include "app/cli/commands.h"
#include "app/cli/selected_snapshot.h"
#include "app/cli/terminal.h"
#include "core/base/fold.h"
#include "core/query/query_language.h"
#include "core/session/text_search.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace vigie::cli {

namespace {

struct Analysis
{
    const char* name;
    std::array<const char*, 6> options;    ///< beside those that all have; null = no more
    Result<AnalysisAnswer> (*answer)(const AnalysisRequest& request);
};

constexpr std::array analyses = {
    Analysis{"matrix", {"by"}, matrixAnswer},
    Analysis{"funnel", {"by", "sentiment", "unit", "overdispersion"}, funnelAnswer},
    Analysis{"delays", {"by", "origin"}, delaysAnswer},
    Analysis{"trend", {"sentiment"}, trendAnswer},
    Analysis{"transparency", {}, transparencyAnswer},
    Analysis{"answers", {}, answersAnswer},
    Analysis{"cooccurrence", {"of"}, coOccurrenceAnswer},
    Analysis{"structures", {}, structuresAnswer},
    Analysis{"absences", {}, absencesAnswer},
    Analysis{"peers", {"structure", "same-region"}, peersAnswer},
    Analysis{"vocabulary", {"in", "min-frequency", "limit"}, vocabularyAnswer},
    Analysis{"concordance", {"word", "in", "sort", "context", "limit", "by"}, concordanceAnswer},
    Analysis{"duplicates", {"in", "threshold", "min-frequency", "limit"}, duplicatesAnswer},
    Analysis{"sample", {"size", "seed", "strata"}, sampleAnswer},
};
constexpr std::array particularOptions = {
    "by",    "sentiment", "unit",          "overdispersion", "origin", "of",   "structure", "same-region", "in",
    "limit", "word",      "min-frequency", "sort",           "size",   "seed", "context",   "threshold",   "strata"};

/// The analysis of that name, when all options given are its own.
Result<const Analysis*> analysisOf(const Arguments& arguments)
{
    const QString name = arguments.positional().at(1);
    const auto isNamed = [&name](const char* candidate) { return name == QLatin1String(candidate); };
    const auto found = std::find_if(analyses.begin(), analyses.end(),
                                    [&](const Analysis& candidate) { return isNamed(candidate.name); });
    if (found == analyses.end())
        return wrongUsage(QCoreApplication::translate("Cli", "there is no analysis %1").arg(name));
    for (const char* option : particularOptions) {
        const bool own = std::any_of(found->options.begin(), found->options.end(), [option](const char* candidate) {
            return candidate && QLatin1String(candidate) == QLatin1String(option);
        });
        if (!own && arguments.isSet(QLatin1String(option)))
            return wrongUsage(
                QCoreApplication::translate("Cli", "%1 does not take --%2").arg(name, QLatin1String(option)));
    }
    return &*found;
}

/// The answer of one analysis with what the answers of all have.
AnswerTable completed(const Analysis& analysis, const AnalysisRequest& request, AnalysisAnswer answer)
{
    const SnapshotInfo& info = request.snapshot.info;
    AnswerTable table;
    table.add("analysis", analysis.name);
    table.add("filter", AnswerCell::exactly(printQuery(request.selection.filter()).toStdString()));
    table.add("unit", answer.unit);
    table.add("n", answer.n);
    table.facts.push_back({"thresholds",
                           {},
                           {{"hide_below", qint64(request.thresholds.hideBelow)},
                            {"caution_below", qint64(request.thresholds.cautionBelow)}}});
    table.add("data_date", info.dataDate.toStdString());
    table.add("content_hash", info.contentHash.toStdString());
    table.add("fictitious", info.fictitious);
    std::move(answer.table.facts.begin(), answer.table.facts.end(), std::back_inserter(table.facts));
    if (info.fictitious)
        table.notes.push_back(fictitiousDataNotice());
    std::move(answer.table.notes.begin(), answer.table.notes.end(), std::back_inserter(table.notes));
    table.columns = std::move(answer.table.columns);
    table.rows = std::move(answer.table.rows);
    return table;
}

/// Of the analyses of what testimonies say, and of samples.
void addTextOptions(Arguments& arguments)
{
    const auto add = [&arguments](const char* name, const QString& description, const char* value) {
        arguments.addValue({QLatin1String(name)}, description, QLatin1String(value));
    };
    add("in",
        QCoreApplication::translate("Cli", "vocabulary, concordance, duplicates: testimonies (default) or answers."),
        "T");
    add("limit",
        QCoreApplication::translate("Cli", "vocabulary, concordance, duplicates: rows or groups (100; 0 = all)."), "N");
    add("min-frequency",
        QCoreApplication::translate("Cli", "vocabulary: only words as frequent as this (5); duplicates: "
                                           "only groups of as many testimonies."),
        "N");
    add("word", QCoreApplication::translate("Cli", "concordance: a word or several, * at the end for a beginning."),
        "TEXT");
    add("sort", QCoreApplication::translate("Cli", "concordance: 0 (the word), 1L, 2L, 1R, 2R, …, or several: 1R,2R."),
        "S");
    add("context", QCoreApplication::translate("Cli", "concordance: words on each side (8)."), "N");
    add("threshold", QCoreApplication::translate("Cli", "duplicates: least similarity, 0.5 to 1 (0.8)."), "X");
    add("size", QCoreApplication::translate("Cli", "sample: how many testimonies."), "N");
    add("seed", QCoreApplication::translate("Cli", "sample: the same number draws the same sample (1)."), "N");
    add("strata", QCoreApplication::translate("Cli", "sample: a field whose values all get their share."), "FIELD");
}

void addOptions(Arguments& arguments)
{
    arguments.addValue({QStringLiteral("where")},
                       QCoreApplication::translate(
                           "Cli", "Query, e.g. \"rendez-vous NON passeport ressenti:négatif departement:38\". All of "
                                  "it holds for one mention: -canal:Courrier keeps an experience that names another "
                                  "service, reached otherwise."),
                       QStringLiteral("Q"));
    arguments.addValue({QStringLiteral("by")},
                       QCoreApplication::translate(
                           "Cli", "funnel, delays, concordance: a field; matrix: sentiment. A funnel is by typology."),
                       QStringLiteral("FIELD"));
    arguments.addValue({QStringLiteral("sentiment")},
                       QCoreApplication::translate(
                           "Cli", "funnel, trend: négatif, neutre or positif. A funnel is of the negative ones."),
                       QStringLiteral("S"));
    arguments.addValue({QStringLiteral("unit")},
                       QCoreApplication::translate("Cli", "funnel: experiences (default) or mentions."),
                       QStringLiteral("U"));
    arguments.addFlag(
        QStringLiteral("overdispersion"),
        QCoreApplication::translate("Cli", "funnel: widen the limits by what the groups differ beyond chance."));
    arguments.addValue({QStringLiteral("origin")},
                       QCoreApplication::translate("Cli", "delays: publication (default) or writing."),
                       QStringLiteral("O"));
    arguments.addValue({QStringLiteral("of")},
                       QCoreApplication::translate("Cli", "cooccurrence: criteria (default), channels or typologies."),
                       QStringLiteral("THINGS"));
    arguments.addValue({QStringLiteral("structure")},
                       QCoreApplication::translate("Cli", "peers: the structure's public code."),
                       QStringLiteral("CODE"));
    arguments.addFlag(QStringLiteral("same-region"),
                      QCoreApplication::translate("Cli", "peers: only those of the same region."));
    addTextOptions(arguments);
    arguments.addFlag(QStringLiteral("json"), QCoreApplication::translate("Cli", "Print JSON."));
    arguments.addFlag(QStringLiteral("csv"), QCoreApplication::translate("Cli", "Print CSV."));
}

}    // namespace

AnswerCell reliabilityCell(Reliability reliability)
{
    switch (reliability) {
    case Reliability::Hidden:
        return "hidden";
    case Reliability::Caution:
        return "caution";
    case Reliability::Shown:
        return "shown";
    }
    return {};
}

void appendInterval(std::vector<AnswerCell>& row, const std::optional<Interval>& interval)
{
    row.push_back(interval ? AnswerCell(interval->low) : AnswerCell());
    row.push_back(interval ? AnswerCell(interval->high) : AnswerCell());
}

void appendShare(std::vector<AnswerCell>& row, const Share& share)
{
    row.emplace_back(share.count);
    row.emplace_back(share.total);
    row.push_back(share.fraction);
    appendInterval(row, share.interval);
    row.push_back(reliabilityCell(share.reliability));
}

AnswerCell dayCell(LocalSeconds instant)
{
    return formatIso(instant).substr(0, 10);
}

Result<Sentiment> sentimentOf(const QString& word)
{
    const std::string key = normalisedKey(word.toStdString());
    for (Sentiment sentiment : allSentiments) {
        if (key == normalisedKey(sentimentLabel(sentiment)))
            return sentiment;
    }
    return wrongUsage(QCoreApplication::translate("Cli", "--sentiment is négatif, neutre or positif"));
}

int runAnalyse(const QStringList& words)
{
    Arguments arguments(QStringLiteral("analyse"),
                        QCoreApplication::translate(
                            "Cli",
                            "Answers of the analyses, as tables: criteria by polarity (matrix), shares of a "
                            "sentiment by group against chance (funnel), response delays (delays), months "
                            "(trend), structures that publish results (transparency), statuses, verdicts and votes "
                            "(answers), what comes together (cooccurrence), the tree of structures (structures), "
                            "those of which nothing is known (absences), those that one may be compared with "
                            "(peers), words of a selection (vocabulary), a word in its contexts (concordance), texts "
                            "that repeat others (duplicates), a reproducible sample (sample)."),
                        QStringLiteral("SNAPSHOT matrix|funnel|delays|trend|transparency|answers|cooccurrence|"
                                       "structures|absences|peers|vocabulary|concordance|duplicates|sample"));
    addOptions(arguments);
    if (const auto over = arguments.parse(words, 2, 2))
        return *over;
    const auto analysis = analysisOf(arguments);
    if (!analysis)
        return fail(analysis.error());
    if (arguments.isSet(QStringLiteral("json")) && arguments.isSet(QStringLiteral("csv")))
        return fail(wrongUsage(QCoreApplication::translate("Cli", "--json or --csv, not both")));
    const auto selected = selectedSnapshot(arguments);
    if (!selected)
        return fail(selected.error());
    const Selection& selection = selected->selection;
    const AnalysisRequest request{arguments, selected->snapshot, selection, {}};
    auto answer = (*analysis)->answer(request);
    if (!answer)
        return fail(answer.error());
    const AnswerTable table = completed(**analysis, request, std::move(*answer));
    if (arguments.isSet(QStringLiteral("json")))
        return finish(writeOut(QByteArray::fromStdString(answerJson(table))));
    return finish(writeOut(
        QByteArray::fromStdString(arguments.isSet(QStringLiteral("csv")) ? answerCsv(table) : answerText(table))));
}

}    // namespace vigie::cli
