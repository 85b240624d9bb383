// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/indicator_decisions.h"
#include "core/data/dataset.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

// What is known of each indicator, and from where. The published files say the family and the unit at best, and never
// which side is better; what wording and unit let one guess is a proposal until somebody decides.

namespace vigie {

/// Where a statement on an indicator comes from. A decision outweighs what is published, that what is inferred.
enum class StatementOrigin { None, Published, Inferred, Decided };

template <typename T>
struct Stated
{
    T value{};
    StatementOrigin origin = StatementOrigin::None;
};

/// Which side is better, as somebody decided. It can only be had from an indicator's entry, so that nothing says
/// "better" on the strength of a guess.
class ConfirmedPolarity
{
public:
    ConfirmedPolarity() = default;    ///< nothing decided

    /// True: higher is better; false: lower is. Empty: not decided, or decided that no side is better.
    std::optional<bool> higherIsBetter() const;
    Polarity polarity() const { return m_polarity; }

private:
    friend class IndicatorEntry;
    explicit ConfirmedPolarity(Polarity polarity) : m_polarity(polarity) {}
    Polarity m_polarity = Polarity::Unknown;
};

/// What wording and unit suggest, for the dialog and the list that ask for a decision. No comparison takes it.
struct PolarityProposal
{
    Polarity polarity = Polarity::Unknown;
    std::string evidence;    ///< the words that suggest it, folded: "delai"; empty without a proposal
};

class IndicatorEntry
{
public:
    std::string code;
    std::string title;      ///< from `indicators`, else from `results`, else the code
    std::string network;    ///< may be empty
    Stated<IndicatorFamily> family;
    /// As published (`%`, `jours`, `note sur 10`). An inferred unit is shown, and never put on an axis.
    Stated<std::string> unit;
    /// As published with the results: the word that most of them have, then the first in byte order.
    Stated<std::string> frequency;
    Stated<std::string> definition;

    ConfirmedPolarity confirmedPolarity() const;
    const PolarityProposal& proposedPolarity() const { return m_proposal; }
    /// Decided, inferred (a proposal) or none.
    StatementOrigin polarityOrigin() const;
    /// Its unit when it is published or decided, else empty.
    std::string_view knownUnit() const;
    /// Its values can be shares of the people who answered: in percent, and not a balance of two shares (which may be
    /// negative).
    bool isProportion() const;

    /// Fills what nobody has published from wording and unit, then what somebody decided over all of it.
    void complete(std::string_view userTitle, const IndicatorDecision* decision);

private:
    PolarityProposal m_proposal;
    std::optional<Polarity> m_decided;
};

/// Reads the long text of a row of `indicators` ("Sources et méthodes", kept on disk), as core/store's texts do.
using DefinitionText = std::function<std::string(Row indicator)>;

/// All indicators of a data set, of `indicators` and of `results`, by code in byte order. O(rows).
class IndicatorDictionary
{
public:
    IndicatorDictionary() = default;
    explicit IndicatorDictionary(const Dataset& dataset, const IndicatorDecisions& decisions = {},
                                 const DefinitionText& definitionText = {});

    const std::vector<IndicatorEntry>& entries() const { return m_entries; }
    /// nullptr when there is none of this code.
    const IndicatorEntry* find(std::string_view code) const;
    /// Codes that somebody decided on and this data set does not have: kept for a later one, and said.
    const std::vector<std::string>& decidedButAbsent() const { return m_absent; }

private:
    std::vector<IndicatorEntry> m_entries;
    std::vector<std::string> m_absent;
};

/// The unit is one of percent: `%`, `% de satisfaction`, `pourcentage`, `pour cent`.
bool isPercentUnit(std::string_view unit);

/// Usual length of a period in days by the word of its frequency: `trimestrielle` 91, `annuelle` 365; empty for others.
std::optional<int> daysOfFrequency(std::string_view frequency);

/// What title and unit suggest. French wording of the published files; in order: balances of two shares, the bad side
/// of a share (abandoned, late, refused), its good side (satisfied, answered, in time), marks, waiting, plain counts.
struct IndicatorInference
{
    PolarityProposal polarity;
    IndicatorFamily family = IndicatorFamily::Unknown;
    std::string unit;    ///< empty = nothing suggests one
};
IndicatorInference inferIndicator(std::string_view title, std::string_view userTitle, std::string_view unit);

/// `published`, `inferred`, `decided`; empty for none. The words of the JSON.
std::string_view originWord(StatementOrigin origin);

}    // namespace vigie
