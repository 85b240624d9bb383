// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/data/dataset.h"
#include "core/query/filter_state.h"

#include <QString>

#include <functional>
#include <string_view>

namespace vigie {

/// Reads a query such as `ressenti:négatif,neutre departement:38 -canal:Courrier depuis:2025-01-01` (cli.md).
///
/// Field words are French or canonical (`ressenti`, `sentiment`); values are matched with the dataset's own, folded
/// (accents, case), and may be quoted. A comma means "or", `-` before a field excludes, an empty value (`ressenti:""`)
/// means "missing". Errors (WrongUsage) name the position, counted in characters from 1, and what was expected there.
Result<FilterState> parseQuery(const QString& text, const Dataset& dataset);

/// The canonical query text of a filter: parseQuery(printQuery(f)) == f up to the order of conditions.
QString printQuery(const FilterState& filter);

/// How values are written for people; the default gives the value itself ("38" instead of "Isère (38)").
using ValueTitle = std::function<QString(std::string_view field, std::string_view value)>;

/// "Sentiment: negative · Département: Isère (38)", in the interface language; "All experiences" when empty.
QString filterSentence(const FilterState& filter, const ValueTitle& valueTitle = {});
/// One condition of it, for a chip.
QString conditionSentence(const Condition& condition, const ValueTitle& valueTitle = {});
/// The title of a field in the interface language; the name itself when unknown.
QString fieldTitle(std::string_view field);

}
