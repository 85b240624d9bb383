// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/indicator_values.h"

#include <optional>

namespace vigie {

/// The period that a value speaks of, [begin, end).
struct EvaluatedPeriod
{
    LocalSeconds begin = noDate, end = noDate;
};

/// Empty when the files do not say when it ends or begins: its length is the stated number of weeks, else that of the
/// frequency.
std::optional<EvaluatedPeriod> evaluatedPeriod(const PeriodValue& value);

}    // namespace vigie
