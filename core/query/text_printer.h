// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/text_query.h"

#include <QString>

namespace vigie {

/// A text query in normal form as one types it (query_terms.h): `rendez-vous passeport OU cni NON titre:photo`.
QString printText(const TextQuery& query);

}    // namespace vigie
