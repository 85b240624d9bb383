// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/query_terms.h"

namespace vigie {

/// What to say of a colon behind a word that is no field: the one that may be meant, all there are, and how to look for
/// the characters themselves (`12:30`, an address).
Error unknownField(const QString& query, const WrittenTerm& term);

}    // namespace vigie
