// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/quality_checks.h"

#include "core/base/fold.h"
#include "core/base/number.h"
#include "core/domain/fields.h"
#include "core/domain/vocabulary.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <string>
#include <unordered_set>

namespace vigie {

namespace {

QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// Where the checks write: counts are complete, samples as many as a report keeps.
class Findings
{
public:
    /// Notes that the record of @p row is concerned.
    void note(Rule rule, const Table& table, Row row, std::string_view field, std::string_view other = {})
    {
        RuleCount& entry = m_rules[static_cast<size_t>(rule)];
        entry.rule = rule;
        if (entry.count++ >= ImportReport::maxSamples)
            return;
        const CodeColumn* keys = table.codes(keyOf(table));
        entry.samples.push_back({rule, 0, -1, toQString(table.name() + '.' + std::string(field)),
                                 keys ? toQString(keys->text(row)) : QString(), toQString(other)});
    }

    std::vector<RuleCount> take()
    {
        std::vector<RuleCount> rules;
        std::copy_if(std::make_move_iterator(m_rules.begin()), std::make_move_iterator(m_rules.end()),
                     std::back_inserter(rules), [](const RuleCount& rule) { return rule.count > 0; });
        return rules;
    }

private:
    static std::string_view keyOf(const Table& table)
    {
        const auto kind = datasetFromId(table.name());
        return kind ? keyFieldOf(*kind) : std::string_view();
    }

    std::array<RuleCount, ruleCount> m_rules;
};

/// For each code of a column's dictionary, whether @p holds for its text: asked once per text, not once per row.
template <typename Predicate>
std::vector<bool> perCode(const CodeColumn& column, Predicate&& holds)
{
    std::vector<bool> answers(column.dictionary().codeCount(), false);
    for (Code code = 1; code < column.dictionary().codeCount(); ++code)
        answers[code] = holds(column.dictionary().text(code));
    return answers;
}

using Texts = std::unordered_set<std::string_view>;

Texts textsOf(const Table& table, std::string_view column)
{
    Texts texts;
    if (const CodeColumn* codes = table.codes(column)) {
        for (Code code = 1; code < codes->dictionary().codeCount(); ++code)
            texts.insert(codes->dictionary().text(code));
    }
    return texts;
}

void findOrphans(const Table& table, const std::string& field, const Texts& known, Rule rule, Findings& findings)
{
    const CodeColumn* references = table.codes(field);
    if (!references || known.empty())
        return;
    const std::vector<bool> orphan = perCode(
        *references, [&](std::string_view code) { return code != outsideStructuresCode && !known.contains(code); });
    for (Row row = 0; row < table.rowCount(); ++row) {
        if (orphan[references->code(row)])
            findings.note(rule, table, row, field, references->text(row));
    }
}

void checkReferences(const Dataset& dataset, Findings& findings)
{
    const Texts structures = textsOf(dataset.structures, "code");
    const Texts typologies = textsOf(dataset.typologies, "code");
    findOrphans(dataset.results, "structure_code", structures, Rule::OrphanStructure, findings);
    findOrphans(dataset.results, "indicator_code", textsOf(dataset.indicators, "code"), Rule::OrphanIndicator,
                findings);
    for (const char* slot : {"1", "2", "3"}) {
        findOrphans(dataset.experiences, std::string("structure_id_") + slot, structures, Rule::OrphanStructure,
                    findings);
        findOrphans(dataset.experiences, std::string("typology_id_") + slot, typologies, Rule::OrphanTypology,
                    findings);
    }
}

bool saysPercent(std::string_view unit)
{
    return unit.find('%') != unit.npos || foldToWords(unit).find("pourcent") != std::string::npos;
}

/// A net rate is a difference of two shares: it may be negative.
bool saysNet(std::string_view text)
{
    const std::string words = ' ' + foldToWords(text) + ' ';
    return words.find(" net ") != std::string::npos || words.find(" nette ") != std::string::npos ||
           words.find(" solde ") != std::string::npos;
}

/// Codes of the indicators whose unit says percent (@p net: which are net rates).
Texts percentIndicators(const Table& indicators, bool net)
{
    Texts found;
    const CodeColumn* codes = indicators.codes("code");
    const CodeColumn* units = indicators.codes("unit");
    if (!codes)
        return found;
    std::vector<const CodeColumn*> types;
    for (const char* name : {"family", "unit_type", "title"}) {
        if (const CodeColumn* column = indicators.codes(name))
            types.push_back(column);
    }
    for (Row row = 0; row < indicators.rowCount(); ++row) {
        const bool isNet = std::any_of(types.begin(), types.end(),
                                       [row](const CodeColumn* column) { return saysNet(column->text(row)); });
        if (isNet == net && (net || (units && saysPercent(units->text(row)))))
            found.insert(codes->text(row));
    }
    return found;
}

void checkPercentages(const Dataset& dataset, Findings& findings)
{
    const Table& results = dataset.results;
    const NumberColumn* values = results.numbers("value");
    if (!values)
        return;
    const Texts percents = percentIndicators(dataset.indicators, false);
    const Texts nets = percentIndicators(dataset.indicators, true);
    const CodeColumn* indicators = results.codes("indicator_code");
    const CodeColumn* titles = results.codes("indicator_title");
    const CodeColumn* units = results.codes("unit");
    const auto answers = [](const CodeColumn* column, auto&& holds) {
        return column ? perCode(*column, holds) : std::vector<bool>();
    };
    const auto byIndicator = answers(indicators, [&](std::string_view code) { return percents.contains(code); });
    const auto netIndicator = answers(indicators, [&](std::string_view code) { return nets.contains(code); });
    const auto netTitle = answers(titles, saysNet);
    const auto byUnit = answers(units, saysPercent);
    for (Row row = 0; row < results.rowCount(); ++row) {
        const double value = values->values[row];
        if (values->isMissing(row) || (value >= 0 && value <= 100))
            continue;
        const bool percent = (indicators && byIndicator[indicators->code(row)]) || (units && byUnit[units->code(row)]);
        const bool net = (indicators && netIndicator[indicators->code(row)]) || (titles && netTitle[titles->code(row)]);
        if (percent && !net)
            findings.note(Rule::PercentOutOfRange, results, row, "value", formatNumber(value));
    }
}

/// Notes the rows where @p early is a later day than @p late. Whole days, because one of the two may have no time.
void checkOrder(const Table& table, const char* early, const char* late, Rule rule, const char* field,
                Findings& findings)
{
    const DateColumn* first = table.dates(early);
    const DateColumn* second = table.dates(late);
    if (!first || !second)
        return;
    for (Row row = 0; row < table.rowCount(); ++row) {
        if (first->isMissing(row) || second->isMissing(row) ||
            dayIndex(first->values[row]) <= dayIndex(second->values[row]))
            continue;
        findings.note(rule, table, row, field,
                      formatIso(first->values[row]).substr(0, 10) + " > " +
                          formatIso(second->values[row]).substr(0, 10));
    }
}

void checkFuture(const Table& table, LocalSeconds dataDate, Findings& findings)
{
    if (dataDate == noDate)
        return;
    for (const Table::NamedColumn& column : table.columns()) {
        const DateColumn* dates = std::get_if<DateColumn>(&column.column);
        for (Row row = 0; dates && row < table.rowCount(); ++row) {
            if (!dates->isMissing(row) && dayIndex(dates->values[row]) > dayIndex(dataDate))
                findings.note(Rule::FutureDate, table, row, column.spec.name,
                              formatIso(dates->values[row]).substr(0, 10));
        }
    }
}

void checkOutsideStructures(const Table& experiences, Findings& findings)
{
    const CodeColumn* flags = experiences.codes("outside_structures");
    const CodeColumn* structures = experiences.codes("structure_id_1");
    if (!flags || !structures)
        return;
    const Code saysYes = flags->dictionary().find(yes);
    const Code saysNo = flags->dictionary().find(no);
    // Where the pseudo-structure is in use, an experience outside the structures names it; else it names none.
    const Code pseudo = structures->dictionary().find(outsideStructuresCode);
    for (Row row = 0; row < experiences.rowCount(); ++row) {
        const Code flag = flags->code(row);
        const bool outside = structures->code(row) == pseudo;
        const bool contradicted = (flag == saysYes && !outside) || (flag == saysNo && pseudo != missingCode && outside);
        if (flag != missingCode && contradicted)
            findings.note(Rule::OutOfStructureContradicted, experiences, row, "outside_structures", flags->text(row));
    }
}

}    // namespace

bool isForQualityChecks(std::string_view table, const ColumnSpec& column)
{
    static constexpr std::array<std::string_view, 16> names = {
        "structure_id_1",    "structure_id_2", "structure_id_3", "typology_id_1",   "typology_id_2",
        "typology_id_3",     "structure_code", "indicator_code", "indicator_title", "family",
        "unit_type",         "title",          "unit",           "value",           "code",
        "outside_structures"};
    const auto kind = datasetFromId(table);
    return column.kind == ColumnKind::Date || (kind && column.name == keyFieldOf(*kind)) ||
           std::find(names.begin(), names.end(), column.name) != names.end();
}

std::vector<RuleCount> checkQuality(const Dataset& dataset, LocalSeconds dataDate)
{
    Findings findings;
    checkReferences(dataset, findings);
    checkPercentages(dataset, findings);
    checkOrder(dataset.experiences, "published_on", "first_answered_on", Rule::AnsweredBeforePublished,
               "first_answered_on", findings);
    checkOrder(dataset.experiences, "written_on", "published_on", Rule::WrittenAfterPublished, "written_on", findings);
    checkFuture(dataset.results, dataDate, findings);
    checkFuture(dataset.experiences, dataDate, findings);
    checkOutsideStructures(dataset.experiences, findings);
    return findings.take();
}

}    // namespace vigie
