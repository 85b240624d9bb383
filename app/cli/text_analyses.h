// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/analyses.h"
#include "core/query/text_query.h"

// What the analyses of texts have in common on the command line.

namespace vigie::cli {

/// --in: testimonies (default) or answers.
Result<TextScope> scopeOf(const Arguments& arguments);
const char* scopeWord(TextScope scope);

/// --limit, 0 = no limit; @p absent when it is not given.
Result<size_t> limitOf(const Arguments& arguments, size_t absent);

/// Public number of a testimony; missing when the data has none.
AnswerCell idCell(const Dataset& dataset, Row row);
AnswerCell publishedCell(const Dataset& dataset, Row row);

/// A field of which a testimony has one value, for --by and --strata; empty when the option is not given.
Result<std::string> singleField(const Arguments& arguments, const QString& option, const Dataset& dataset);

}    // namespace vigie::cli
