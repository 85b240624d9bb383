// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminal.h"
#include "app/cli/text_analyses.h"
#include "core/analysis/vocabulary.h"
#include "core/session/text_search.h"

#include <QCoreApplication>

#include <limits>

namespace vigie::cli {

namespace {

constexpr qint64 usualMinFrequency = 5;
constexpr size_t usualLimit = 100;

std::string joinedForms(const std::vector<std::string>& forms)
{
    std::string joined;
    for (const std::string& form : forms)
        joined += (joined.empty() ? "" : ", ") + form;
    return joined;
}

/// @p compared: false in a plain list of frequencies, where nothing is expected.
std::vector<AnswerCell> rowOf(const VocabularyEntry& entry, bool compared)
{
    const auto ifCompared = [compared](AnswerCell cell) { return compared ? cell : AnswerCell(); };
    return {entry.stem,
            joinedForms(entry.forms),
            entry.inPart,
            entry.inWhole,
            entry.documentsInPart,
            entry.documentsInWhole,
            ifCompared(entry.specificity.mode),
            ifCompared(entry.specificity.score < 0 ? "under" : "over"),
            ifCompared(entry.specificity.score),
            ifCompared(entry.specificity.probability),
            ifCompared(entry.adjusted)};
}

void addNotes(const AnalysisRequest& request, const Vocabulary& vocabulary, bool compared, std::vector<QString>& notes)
{
    if (!compared) {
        notes.push_back(QCoreApplication::translate(
            "Cli", "The selection is all testimonies: there is nothing to compare it with, and words are listed by how "
                   "often they occur."));
        return;
    }
    if (vocabulary.reliability == Reliability::Hidden) {
        notes.push_back(QCoreApplication::translate(
            "Cli", "The selection, or what it leaves out, has too few testimonies: nothing is said."));
        return;
    }
    notes.push_back(QCoreApplication::translate(
        "Cli", "Words repeat within a testimony: a score that rests on few documents says little."));
    notes.push_back(QCoreApplication::translate("Cli",
                                                "Of %1 words tested, some would be surprising by chance: among those "
                                                "kept at an adjusted value of 0.05, about one in twenty is "
                                                "(Benjamini–Hochberg).")
                        .arg(vocabulary.tested));
    if (request.selection.filter().text())
        notes.push_back(
            QCoreApplication::translate("Cli", "The filter asks for words: these are frequent because of it."));
}

Result<VocabularyOptions> optionsOf(const Arguments& arguments)
{
    const auto limit = limitOf(arguments, usualLimit);
    if (!limit)
        return limit.error();
    const auto frequency = arguments.count(QStringLiteral("min-frequency"));
    if (!frequency)
        return frequency.error();
    VocabularyOptions options;
    options.minFrequency = frequency->value_or(usualMinFrequency);
    options.most = *limit;
    return options;
}

}    // namespace

Result<AnalysisAnswer> vocabularyAnswer(const AnalysisRequest& request)
{
    const auto scope = scopeOf(request.arguments);
    if (!scope)
        return scope.error();
    const auto options = optionsOf(request.arguments);
    if (!options)
        return options.error();
    const auto reader = testimonyReader(request.snapshot);
    if (!reader)
        return reader.error();
    const Row all = request.snapshot.dataset->experiences.rowCount();
    const auto corpus = CorpusCounts::read(all, *reader, {*scope, false}, task());
    if (!corpus)
        return corpus.error();
    const std::vector<Row> rows = request.selection.experiences();
    const auto part = corpus->countsOf(rows, *reader, task());
    if (!part)
        return part.error();
    const bool compared = rows.size() < all;
    Vocabulary vocabulary = specificVocabulary(*corpus, *part, *options, request.thresholds);
    if (!compared)
        vocabulary.entries = wordFrequencies(*corpus, *part, *options);

    AnalysisAnswer answer{"experiences", vocabulary.testimoniesInPart, {}};
    AnswerTable& table = answer.table;
    table.add("in", scopeWord(*scope));
    table.add("min_frequency", options->minFrequency);
    table.add("words", vocabulary.wordsInPart);
    table.add("words_whole", vocabulary.wordsInWhole);
    table.add("n_whole", vocabulary.testimoniesInWhole);
    table.add("tested", vocabulary.tested);
    table.add("reliability", compared ? reliabilityCell(vocabulary.reliability) : AnswerCell());
    addNotes(request, vocabulary, compared, table.notes);
    table.columns = {"stem",     "forms", "frequency", "frequency_whole", "documents", "documents_whole",
                     "expected", "use",   "score",     "probability",     "adjusted"};
    for (const VocabularyEntry& entry : vocabulary.entries)
        table.rows.push_back(rowOf(entry, compared));
    return answer;
}

}    // namespace vigie::cli
