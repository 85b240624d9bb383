// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/header_mapping.h"

#include <span>
#include <string_view>

namespace vigie {

/// Tells where a record of a source can start: its identifier stands where it should be and looks like one.
/// Experiences have numbers; the others codes such as `Do0Z4ijc9M`, `STR-906`, `IND-27_2023_94601`: letters, digits,
/// `-` and `_` only, with letters and digits or a mixture of cases that no word has.
class RecordStart
{
public:
    explicit RecordStart(const HeaderMapping& mapping);

    /// False when the source has no column of identifiers: then nothing can be told.
    bool known() const { return m_key >= 0; }
    /// Whether these fields can be the start of a record. A number alone on its line is none: texts have those.
    bool operator()(std::span<const std::string_view> fields) const;
    /// Whether the identifier is there and looks like one, however many fields there are.
    bool hasIdentifier(std::span<const std::string_view> fields) const;

private:
    bool m_numbers = false;
    int m_key = -1;
    size_t m_columns = 0;
};

}    // namespace vigie
