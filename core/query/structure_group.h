// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/data/dataset.h"
#include "core/query/filter_state.h"
#include "core/query/query_language.h"

#include <QJsonObject>
#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace vigie {

/// What a group of structures means in one data set.
struct ResolvedGroup
{
    std::vector<Row> structures;       ///< rows of `structures`, each once, canonical order
    std::vector<std::string> codes;    ///< all that the filter asks for: of a list its own order, of a rule canonical
    std::vector<std::string> notFound;    ///< codes of the list that no table of this data set knows
};

/// A person's own group of structures, by a rule or by a list of codes. A value: it can be compared, kept in a file and
/// asked of any data set. What a data set does not know stays in the group and is found again when the next one does.
struct StructureGroup
{
    enum class Kind {
        Rule,    ///< whatever structures a query finds, today's and tomorrow's
        List,    ///< these and no others
    };

    QString name;
    Kind kind = Kind::List;
    QString rule;    ///< a query (core/query/query_language.h)
    std::vector<std::string>
        codes;    ///< public codes, case-sensitive, each once, in the order in which they were given

    /// Errors (WrongUsage): a rule that is no query, that asks for values or columns that the data lack, or that
    /// demands something that is not said of structures (a sentiment): it would not choose among them. The group is
    /// left as it is; a list never fails. O(structures).
    Result<ResolvedGroup> resolve(const Dataset& dataset, const ValueNames& names = {}) const;

    /// `{"name": …, "rule": …}` or `{"name": …, "codes": […]}`.
    QJsonObject toJson() const;
    /// Errors (InputUnusable): neither or both of `rule` and `codes`, or values of another type. Unknown keys are
    /// ignored; empty codes and repeated ones are dropped.
    static Result<StructureGroup> fromJson(const QJsonObject& object);

    friend bool operator==(const StructureGroup&, const StructureGroup&) = default;
};

/// The group as a condition on `structure_code`. Codes that this data set does not know ask for nothing in it. None
/// when the group has no code at all: a condition that demands nothing would let everything pass, so the caller has to
/// say that the group is empty.
std::optional<Condition> conditionOn(const ResolvedGroup& group);

/// Text with structures in it, as it comes from a mail or a sheet, taken apart.
struct PastedStructures
{
    struct Ambiguous
    {
        std::string text;
        std::vector<std::string> codes;    ///< of the structures of that name, ascending
    };
    std::vector<std::string> codes;         ///< each once, in the order of the text
    std::vector<std::string> duplicates;    ///< what named a structure again, as written
    std::vector<std::string> unknown;       ///< neither a code of this data set nor a name, as written, each time
    std::vector<Ambiguous> ambiguous;       ///< names of several structures: none of these is taken
};

/// Reads codes and names of structures between any separators: line ends, tabs, `;`, `|`, commas, blanks; quotes around
/// a piece are dropped. Everything that is written ends in exactly one of the four lists.
///
/// A piece between line ends, tabs, `;` or `|` is tried whole, then its pieces between commas, then its words: a name
/// may hold commas and blanks. Among words, those that are codes are codes, and what stands between them is tried as a
/// name. Codes are compared exactly (`STR-906` is not `str-906`) and go before names; a code counts as known when any
/// table has it, even without a record of its structure. Names are compared folded (accents, case). O(structures +
/// text).
PastedStructures readPastedStructures(const QString& text, const Dataset& dataset);

}    // namespace vigie
