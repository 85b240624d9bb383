// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/fields.h"

namespace vigie {

/// The 59 fields of the lexicon and the undocumented ones that real files have (2023 to 2026).
std::span<const Field> experienceFields();

}    // namespace vigie
