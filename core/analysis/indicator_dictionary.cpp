// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/indicator_dictionary.h"

#include "core/base/fold.h"

#include <algorithm>
#include <map>
#include <set>

namespace vigie {

namespace {

std::string_view textAt(const CodeColumn* column, Row row)
{
    return column ? column->text(row) : std::string_view();
}

/// What the files say of one indicator, before anything is inferred.
struct Published
{
    std::string_view title, userTitle, network, family, unit;
    std::string definition;
    std::map<std::string_view, qint64> frequencies;
    std::map<std::string, std::string_view> unitsOfResults;    ///< by folded text

    void fill(std::string_view Published::*member, std::string_view text)
    {
        if ((this->*member).empty())
            this->*member = text;
    }
};

using PublishedByCode = std::map<std::string_view, Published>;

std::string definitionAt(const Table& indicators, Row row, const DefinitionText& read)
{
    if (read)
        return read(row);
    return std::string(textAt(indicators.codes("sources_and_methods"), row));
}

void readIndicators(const Table& indicators, const DefinitionText& definitionText, PublishedByCode& published)
{
    const CodeColumn* codes = indicators.codes("code");
    for (Row row = 0; codes && row < indicators.rowCount(); ++row) {
        if (codes->code(row) == missingCode)
            continue;
        Published& entry = published[codes->text(row)];
        entry.fill(&Published::title, textAt(indicators.codes("title"), row));
        entry.fill(&Published::userTitle, textAt(indicators.codes("user_title"), row));
        entry.fill(&Published::network, textAt(indicators.codes("network"), row));
        entry.fill(&Published::family, textAt(indicators.codes("family"), row));
        entry.fill(&Published::unit, textAt(indicators.codes("unit"), row));
        if (entry.definition.empty())
            entry.definition = definitionAt(indicators, row, definitionText);
    }
}

void readResults(const Table& results, PublishedByCode& published)
{
    const CodeColumn* codes = results.codes("indicator_code");
    const CodeColumn* titles = results.codes("indicator_title");
    const CodeColumn* networks = results.codes("network");
    const CodeColumn* frequencies = results.codes("frequency");
    const CodeColumn* units = results.codes("unit");
    for (Row row = 0; codes && row < results.rowCount(); ++row) {
        if (codes->code(row) == missingCode)
            continue;
        Published& entry = published[codes->text(row)];
        entry.fill(&Published::title, textAt(titles, row));
        entry.fill(&Published::network, textAt(networks, row));
        if (const std::string_view frequency = textAt(frequencies, row); !frequency.empty())
            ++entry.frequencies[frequency];
        if (const std::string_view unit = textAt(units, row); !unit.empty())
            entry.unitsOfResults.emplace(fold(unit), unit);
    }
}

template <typename T>
Stated<T> publishedUnlessEmpty(std::string_view text, T value)
{
    return text.empty() ? Stated<T>() : Stated<T>{std::move(value), StatementOrigin::Published};
}

Stated<IndicatorFamily> publishedFamily(std::string_view text)
{
    const std::string words = foldToWords(text);
    if (words.starts_with("satisfaction"))
        return {IndicatorFamily::Satisfaction, StatementOrigin::Published};
    if (words.starts_with("performance"))
        return {IndicatorFamily::Performance, StatementOrigin::Published};
    return {};
}

std::string_view mostFrequent(const std::map<std::string_view, qint64>& counts)
{
    // In byte order, so that the first of equal ones stays.
    const auto most = std::max_element(counts.begin(), counts.end(),
                                       [](const auto& a, const auto& b) { return a.second < b.second; });
    return most == counts.end() ? std::string_view() : most->first;
}

IndicatorEntry entryOf(std::string_view code, const Published& published)
{
    IndicatorEntry entry;
    entry.code = code;
    entry.title = published.title.empty() ? code : published.title;
    entry.network = published.network;
    entry.family = publishedFamily(published.family);
    std::string_view unit = published.unit;
    if (unit.empty() && published.unitsOfResults.size() == 1)
        unit = published.unitsOfResults.begin()->second;
    entry.unit = publishedUnlessEmpty(unit, std::string(unit));
    const std::string_view frequency = mostFrequent(published.frequencies);
    entry.frequency = publishedUnlessEmpty(frequency, std::string(frequency));
    entry.definition = publishedUnlessEmpty(published.definition, published.definition);
    return entry;
}

template <typename T>
void decide(Stated<T>& statement, const std::optional<T>& decided)
{
    if (decided)
        statement = {*decided, StatementOrigin::Decided};
}

}    // namespace

std::optional<bool> ConfirmedPolarity::higherIsBetter() const
{
    if (m_polarity == Polarity::HigherIsBetter)
        return true;
    if (m_polarity == Polarity::LowerIsBetter)
        return false;
    return std::nullopt;
}

ConfirmedPolarity IndicatorEntry::confirmedPolarity() const
{
    return ConfirmedPolarity(m_decided.value_or(Polarity::Unknown));
}

StatementOrigin IndicatorEntry::polarityOrigin() const
{
    if (m_decided)
        return StatementOrigin::Decided;
    return m_proposal.polarity == Polarity::Unknown ? StatementOrigin::None : StatementOrigin::Inferred;
}

std::string_view IndicatorEntry::knownUnit() const
{
    return unit.origin == StatementOrigin::Inferred ? std::string_view() : std::string_view(unit.value);
}

void IndicatorEntry::complete(std::string_view userTitle, const IndicatorDecision* decision)
{
    if (decision) {
        decide(family, decision->family);
        decide(unit, decision->unit);
        decide(frequency, decision->frequency);
        decide(definition, decision->definition);
        m_decided = decision->polarity;
    }
    IndicatorInference inferred = inferIndicator(title, userTitle, unit.value);
    m_proposal = std::move(inferred.polarity);
    if (family.origin == StatementOrigin::None && inferred.family != IndicatorFamily::Unknown)
        family = {inferred.family, StatementOrigin::Inferred};
    if (unit.origin == StatementOrigin::None && !inferred.unit.empty())
        unit = {std::move(inferred.unit), StatementOrigin::Inferred};
}

IndicatorDictionary::IndicatorDictionary(const Dataset& dataset, const IndicatorDecisions& decisions,
                                         const DefinitionText& definitionText)
{
    PublishedByCode published;
    readIndicators(dataset.indicators, definitionText, published);
    readResults(dataset.results, published);
    for (const auto& [code, said] : published) {
        m_entries.push_back(entryOf(code, said));
        m_entries.back().complete(said.userTitle, decisions.find(code));
    }
    for (const auto& [code, decision] : decisions.all()) {
        if (!published.contains(code))
            m_absent.push_back(code);
    }
}

const IndicatorEntry* IndicatorDictionary::find(std::string_view code) const
{
    const auto found =
        std::lower_bound(m_entries.begin(), m_entries.end(), code,
                         [](const IndicatorEntry& entry, std::string_view key) { return entry.code < key; });
    return found != m_entries.end() && found->code == code ? &*found : nullptr;
}

std::string_view originWord(StatementOrigin origin)
{
    switch (origin) {
    case StatementOrigin::None:
        return {};
    case StatementOrigin::Published:
        return "published";
    case StatementOrigin::Inferred:
        return "inferred";
    case StatementOrigin::Decided:
        return "decided";
    }
    return {};
}

}    // namespace vigie
