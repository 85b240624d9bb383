// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/derived_columns.h"
namespace vigie { void deriveColumns(Dataset&) {} bool isMentionField(std::string_view) { return false; } }
