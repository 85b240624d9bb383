// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtGlobal>

#include <span>
#include <string_view>

namespace vigie {

/// What became of the data an issue is about.
enum class IssueKind {
    Repaired,    ///< a value was changed by a rule that is certain; the raw value stands in the issue
    Flagged,     ///< kept as it is, but the reader should know
    Skipped,     ///< the record adds nothing (a repeated header, an identical duplicate) and was left out
    Rejected,    ///< the record could not be used
};

/// The rules of reading. Each has a stable id for files and JSON and one sentence for people.
enum class Rule {
    ByteOrderMarkInHeader,       ///< a byte-order mark or doubled quotes caught in the first header cell
    LeadingZeroRestored,         ///< a code lost the zeros that its fixed length demands
    DecimalCodeTrimmed,          ///< a code written as a decimal number: 75.0 → 75
    CodePrefixRemoved,           ///< com75056, dep2A, reg11, arr75056-00 without their prefix
    PostalCodeShortened,         ///< a postal code with one zero too many
    RepeatedMemberDropped,       ///< the same member twice in one multi-valued cell
    CorsicaCodeFromLabel,        ///< département code blank, label Corse-du-Sud or Haute-Corse present
    UnnamedIndexColumn,          ///< a leading column without a name that only numbers the rows
    ControlCharacterAsCp1252,    ///< U+0080–U+009F read as the Windows-1252 character that was meant
    SpellingUnified,             ///< a value of a closed list spelt otherwise (Traitée, negatif)
    UnknownColumn,               ///< a column the lexicon does not know: kept under its own name
    MissingColumn,               ///< a documented column is absent
    UnreadableNumber,            ///< kept as text
    UnreadableDate,              ///< kept as text
    UnknownValue,                ///< a value outside its closed list
    ImplausibleCode,             ///< a code of the wrong shape, kept as it is
    InvalidCharacter,            ///< bytes that are not the file's encoding, shown as U+FFFD; NUL bytes
    ShortRow,                    ///< fewer cells than the header: the missing ones are empty
    LongRow,                     ///< more cells than the header: the surplus is not stored
    MissingKey,                  ///< the record has no identifier
    DuplicateIdentical,          ///< the same record once more
    DuplicateReplaced,           ///< the same identifier with other content: the later record is kept
    TruncatedRecord,             ///< the file ends inside a quoted cell
    TooLarge,                    ///< a field, record or header beyond the limits
    PlaceApproximate,            ///< the place of a structure rests on a weak rule
    PlaceUnresolved,             ///< no place found for a structure in France
};

struct RuleInfo
{
    Rule rule;
    IssueKind kind;
    std::string_view id;     ///< `leading_zero_restored`
    const char* sentence;    ///< English source of the translated description
};

std::span<const RuleInfo> allRules();
const RuleInfo& ruleInfo(Rule rule);
/// The rule's description in the interface language.
QString ruleSentence(Rule rule);
/// `repaired`, `flagged`, `skipped`, `rejected`.
std::string_view issueKindId(IssueKind kind);

/// One place where a rule applied. Line, column and byte point into the source as published.
struct Issue
{
    Rule rule = Rule::UnknownColumn;
    qint64 line = 0;     ///< physical line the record starts on, from 1; 0 = the source as a whole
    qint64 byte = -1;    ///< offset of the record's first byte in the decoded source; -1 = unknown
    QString column;      ///< label as found in the header; empty = the whole record
    QString value;       ///< raw value, shortened to 200 characters; never a testimony's text
    QString reason;      ///< what was done or why it could not be
};

}    // namespace vigie
