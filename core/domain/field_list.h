// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/fields.h"

// Short words for the long lists of fields. For their files alone.

namespace vigie::field_list {

inline constexpr auto code = ColumnKind::Code;
inline constexpr auto multi = ColumnKind::MultiCode;
inline constexpr auto number = ColumnKind::Number;
inline constexpr auto date = ColumnKind::Date;
inline constexpr auto text = ColumnKind::Text;

/// A field whose absence is not reported: Field::documented.
constexpr Field undocumented(const char* name, const char* label, ColumnKind kind = code,
                             FieldRule rule = FieldRule::None, std::span<const char* const> values = {},
                             std::span<const char* const> aliases = {})
{
    return {.name = name,
            .label = label,
            .kind = kind,
            .rule = rule,
            .values = values,
            .aliases = aliases,
            .documented = false};
}

}    // namespace vigie::field_list
