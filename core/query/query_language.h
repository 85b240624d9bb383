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

/// Reads a query such as `ressenti:négatif,neutre departement:38 -canal:Courrier depuis:2025-01-01` (cli.md).
///
/// Field words are French or canonical (`ressenti`, `sentiment`); values are matched with the dataset's own, folded
/// (accents, case), and may be quoted. A comma means "or", `-` before a field excludes, an empty value (`ressenti:""`)
/// means "missing". Field words, `champ[…]` and canonical column names are listed in query_fields.h. Dates may be years
/// and months (`jusqua:2025-03` includes all of March); a structure with `+` after it includes its descendants, as
/// codes.
///
/// Errors (WrongUsage) name the position, counted in characters from 1, and what was expected there: among them words
/// without a field (full-text search is not in this version), an unknown value with the nearest ones, a column that the
/// data lack, and a field given twice.
Result<FilterState> parseQuery(const QString& text, const Dataset& dataset, const ValueNames& names = {});

/// The canonical query text of a filter: parseQuery(printQuery(f)) == f up to the order of conditions, for values that
/// the data have.
QString printQuery(const FilterState& filter);

/// How values are written for people; the default gives the value itself ("38" instead of "Isère (38)").
using ValueTitle = std::function<QString(std::string_view field, std::string_view value)>;

/// "Sentiment: negative · Département: Isère (38)", in the interface language; "All experiences" when empty. Dates are
/// written in the user's locale, periods with their last day.
QString filterSentence(const FilterState& filter, const ValueTitle& valueTitle = {});
/// One condition of it, for a chip.
QString conditionSentence(const Condition& condition, const ValueTitle& valueTitle = {});
/// The title of a field in the interface language; the name itself when unknown.
QString fieldTitle(std::string_view field);

}    // namespace vigie
