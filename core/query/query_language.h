// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/data/dataset.h"
#include "core/query/filter_state.h"

#include <QString>

#include <functional>
#include <string>
#include <string_view>

namespace vigie {

/// The value of a field that a name stands for ("Isère" → `38` for `department`), empty if none. The default knows the
/// names of départements and regions that the data carry themselves.
using ValueNames = std::function<std::string(std::string_view field, std::string_view name)>;

/// Reads a query such as `rendez-vous passeport OU cni ressenti:négatif,neutre departement:38 -canal:Courrier
/// depuis:2025-01-01` (cli.md). Everything in it must hold. Its grammar stands in query_terms.h.
///
/// Words are what is asked of the texts; all of them become one tree in normal form (text_normal_form.h), which is
/// FilterState::text(): a single word is itself, several are an All, in the order in which they are typed.
///
/// Field words are French or canonical (`ressenti`, `sentiment`); values are matched with the dataset's own, folded
/// (accents, case), and may be quoted. A comma means "or", `-` before a field excludes, an empty value (`ressenti:""`)
/// means "missing". Field words, `champ[…]` and canonical column names are listed in query_fields.h. Dates may be years
/// and months (`jusqua:2025-03` includes all of March); a structure with `+` after it includes its descendants, as
/// codes. `lieu:usager` says of the whole query that `departement:`, `region:` and `pays:` mean where users live
/// (`departement:38 lieu:usager` is `departement_usager:38`); `lieu:service`, and without it, where the service is.
///
/// Conditions on a mention hold together for one mention (filter_state.h), those that exclude as well:
/// `-canal:Courrier` finds experiences that name a service reached otherwise, even if they name another that was
/// written to.
///
/// Errors (WrongUsage) name the position, counted in characters from 1 (at most one behind the end), why, and what is
/// expected there. No query is too odd: there is a filter or an explanation.
Result<FilterState> parseQuery(const QString& text, const Dataset& dataset, const ValueNames& names = {});

/// The canonical query text of a filter, words first: parseQuery(printQuery(f)) == f for words in normal form and
/// values that the data have. So for every query q that is understood, printQuery(parseQuery(q)) prints itself again.
QString printQuery(const FilterState& filter);

/// How values are written for people; the default gives the value itself ("38" instead of "Isère (38)").
using ValueTitle = std::function<QString(std::string_view field, std::string_view value)>;

/// "Sentiment: negative · Département: Isère (38)", in the interface language; "All experiences" when empty. Dates are
/// written in the user's locale, periods with their last day.
QString filterSentence(const FilterState& filter, const ValueTitle& valueTitle = {});
/// One condition of it, for a chip.
QString conditionSentence(const Condition& condition, const ValueTitle& valueTitle = {});
/// What is asked of the words, for a chip: `Contains "rendez-vous" and ("passeport" or "cni"), not "photo"`,
/// `Answer contains "relance"`.
QString textSentence(const TextQuery& query);
/// The title of a field in the interface language; the name itself when unknown.
QString fieldTitle(std::string_view field);

}    // namespace vigie
