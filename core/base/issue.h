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
    ByteOrderMarkInHeader,         ///< a byte-order mark or doubled quotes caught in the first header cell
    LeadingZeroRestored,           ///< a code lost the zeros that its fixed length demands
    DecimalCodeTrimmed,            ///< a code written as a decimal number: 75.0 → 75
    CodePrefixRemoved,             ///< com75056, dep2A, reg11, arr75056-00 without their prefix
    PostalCodeShortened,           ///< a postal code with one zero too many
    RepeatedMemberDropped,         ///< the same member twice in one multi-valued cell
    CorsicaCodeFromLabel,          ///< département code blank, label Corse-du-Sud or Haute-Corse present
    UnnamedIndexColumn,            ///< a leading column without a name that only numbers the rows
    ControlCharacterAsCp1252,      ///< U+0080–U+009F read as the Windows-1252 character that was meant
    SpellingUnified,               ///< a value of a closed list spelt otherwise (Traitée, negatif)
    LineBreakRejoined,             ///< a record cut by line breaks that nobody quoted, put together again
    MojibakeRepaired,              ///< UTF-8 that was read as Latin-1 or Windows-1252, read again (on request)
    DayMonthSwapped,               ///< day and month of a date exchanged (on request)
    ArrayReopened,                 ///< a JSON array closed and opened again between two records
    UnknownColumn,                 ///< a column the lexicon does not know: kept under its own name
    MissingColumn,                 ///< a documented column is absent
    UnreadableNumber,              ///< kept as text
    UnreadableDate,                ///< kept as text
    UnknownValue,                  ///< a value outside its closed list
    ImplausibleCode,               ///< a code of the wrong shape, kept as it is
    TwoDecimalMarks,               ///< a column with decimal commas and decimal points
    DayMonthSuspected,             ///< a date column whose days and months look exchanged, or might be
    ZonedDateConverted,            ///< an instant with its zone, given as Paris time
    MojibakeSuspected,             ///< text that looks like UTF-8 read as Latin-1: a repair is offered
    HtmlInText,                    ///< entities or non-breaking spaces written as HTML: kept, shown as characters
    RepeatedMemberName,            ///< a JSON record that names one member twice: the later value is kept
    PreambleSkipped,               ///< lines before the header
    InvalidCharacter,              ///< bytes that are not the file's encoding, shown as U+FFFD; NUL bytes
    ShortRow,                      ///< fewer cells than the header: the missing ones are empty
    LongRow,                       ///< more cells than the header: the surplus is not stored
    MissingKey,                    ///< the record has no identifier
    DuplicateIdentical,            ///< the same record once more
    DuplicateReplaced,             ///< the same identifier with other content: the later record is kept
    RepeatedHeader,                ///< the header once more among the records
    FooterSkipped,                 ///< a closing line that is no record
    TruncatedRecord,               ///< the file ends inside a quoted cell
    TooLarge,                      ///< a field, record or header beyond the limits
    PlaceApproximate,              ///< the place of a structure rests on a weak rule
    PlaceUnresolved,               ///< no place found for a structure in France
    PlaceContradicted,             ///< the INSEE codes of a structure contradict its postal code and town
    PercentOutOfRange,             ///< a percentage below 0 or above 100
    AnsweredBeforePublished,       ///< first answer earlier than publication
    WrittenAfterPublished,         ///< written later than published
    FutureDate,                    ///< later than the date of the data
    OrphanStructure,               ///< refers to a structure that the snapshot does not have
    OrphanIndicator,               ///< refers to an indicator that the snapshot does not have
    OrphanTypology,                ///< refers to a typology that the snapshot does not have
    OutOfStructureContradicted,    ///< the flag Hors structure and the structure named do not agree
};
inline constexpr size_t ruleCount = static_cast<size_t>(Rule::OutOfStructureContradicted) + 1;

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
