// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/schema.h"
#include "core/domain/datasets.h"

#include <QString>

#include <span>
#include <string_view>
#include <vector>

namespace vigie {

/// How the text of a cell is checked and repaired before it is stored. The rules are in core/ingest/repairs.h.
enum class FieldRule {
    None,              ///< stored as it is, blanks around removed
    Identifier,        ///< public id of a record: `75.0` → `75`, case kept
    PostalCode,        ///< five digits in France
    DepartmentCode,    ///< 01…95, 2A, 2B, 971…; prefix `dep`
    RegionCode,        ///< two digits; prefix `reg`
    CommuneCode,       ///< five characters; prefix `com`
    DistrictCode,      ///< arrondissement; prefix `arr`
    YesNo,             ///< Oui, Non
    Listed,            ///< one of Field::values
    ListedMembers,     ///< several of Field::values
    LongText,          ///< a person's own words: line breaks kept, never quoted in a report
};

/// One column that the lexicon documents or that real files are known to have.
struct Field
{
    const char* name;     ///< canonical name
    const char* label;    ///< label as published (UTF-8)
    ColumnKind kind = ColumnKind::Code;
    FieldRule rule = FieldRule::None;
    std::span<const char* const> values = {};     ///< closed list, as published; empty = open
    std::span<const char* const> aliases = {};    ///< further normalised keys, beside that of the label
    const char* disables = nullptr;               ///< what cannot be shown without it (English source); null = nothing
    char separator = ',';
    bool documented = true;    ///< false: real, but not in the lexicon; its absence is not reported
};

/// The fields of a data set in canonical order.
std::span<const Field> fieldsOf(DatasetKind kind);

/// The field whose label or alias has this normalised key, or nullptr.
const Field* fieldForKey(DatasetKind kind, std::string_view normalisedKey);
/// The field of this canonical name, or nullptr.
const Field* fieldNamed(DatasetKind kind, std::string_view name);

/// Name of the column that identifies a record; empty for results without a code of their own.
std::string_view keyFieldOf(DatasetKind kind);
/// Date column that gives the canonical order; empty = by key.
std::string_view orderFieldOf(DatasetKind kind);

/// What the absence of this field takes away, in the interface language; empty = nothing.
QString whatIsDisabledWithout(const Field& field);

/// Schema of all documented fields, in canonical order.
TableSchema canonicalSchema(DatasetKind kind);

}    // namespace vigie
