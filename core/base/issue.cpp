// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/issue.h"

#include <QCoreApplication>

#include <array>

namespace vigie {

namespace {

constexpr std::array rules = {
    RuleInfo{Rule::ByteOrderMarkInHeader, IssueKind::Repaired, "byte_order_mark_in_header",
             QT_TRANSLATE_NOOP("Rule", "byte-order mark or doubled quotes removed from the first column's name")},
    RuleInfo{Rule::LeadingZeroRestored, IssueKind::Repaired, "leading_zero_restored",
             QT_TRANSLATE_NOOP("Rule", "leading zero restored in a code of fixed length")},
    RuleInfo{Rule::DecimalCodeTrimmed, IssueKind::Repaired, "decimal_code_trimmed",
             QT_TRANSLATE_NOOP("Rule", "code written as a decimal number (75.0) read as a code (75)")},
    RuleInfo{Rule::CodePrefixRemoved, IssueKind::Repaired, "code_prefix_removed",
             QT_TRANSLATE_NOOP("Rule", "prefix com, dep, reg or arr removed from an INSEE code")},
    RuleInfo{Rule::PostalCodeShortened, IssueKind::Repaired, "postal_code_shortened",
             QT_TRANSLATE_NOOP("Rule", "surplus zero removed from a postal code")},
    RuleInfo{Rule::RepeatedMemberDropped, IssueKind::Repaired, "repeated_member_dropped",
             QT_TRANSLATE_NOOP("Rule", "member repeated inside one cell counted once")},
    RuleInfo{Rule::CorsicaCodeFromLabel, IssueKind::Repaired, "corsica_code_from_label",
             QT_TRANSLATE_NOOP("Rule", "code 2A or 2B restored from the département's name")},
    RuleInfo{Rule::UnnamedIndexColumn, IssueKind::Repaired, "unnamed_index_column",
             QT_TRANSLATE_NOOP("Rule", "unnamed column that only numbers the rows ignored")},
    RuleInfo{Rule::ControlCharacterAsCp1252, IssueKind::Repaired, "control_character_as_cp1252",
             QT_TRANSLATE_NOOP("Rule", "control character read as the Windows-1252 character that was meant")},
    RuleInfo{Rule::SpellingUnified, IssueKind::Repaired, "spelling_unified",
             QT_TRANSLATE_NOOP("Rule", "spelling of a listed value unified")},
    RuleInfo{Rule::LineBreakRejoined, IssueKind::Repaired, "line_break_rejoined",
             QT_TRANSLATE_NOOP("Rule", "record cut by unquoted line breaks put together again")},
    RuleInfo{Rule::MojibakeRepaired, IssueKind::Repaired, "mojibake_repaired",
             QT_TRANSLATE_NOOP("Rule", "text that was UTF-8 read as Windows-1252, read again")},
    RuleInfo{Rule::DayMonthSwapped, IssueKind::Repaired, "day_month_swapped",
             QT_TRANSLATE_NOOP("Rule", "day and month exchanged, as asked")},
    RuleInfo{Rule::ArrayReopened, IssueKind::Repaired, "array_reopened",
             QT_TRANSLATE_NOOP("Rule", "JSON array closed and reopened between two records")},
    RuleInfo{Rule::UnknownColumn, IssueKind::Flagged, "unknown_column",
             QT_TRANSLATE_NOOP("Rule", "column unknown to the lexicon, kept under its own name")},
    RuleInfo{Rule::MissingColumn, IssueKind::Flagged, "missing_column",
             QT_TRANSLATE_NOOP("Rule", "documented column absent from the file")},
    RuleInfo{Rule::UnreadableNumber, IssueKind::Flagged, "unreadable_number",
             QT_TRANSLATE_NOOP("Rule", "value that is not a number, kept as text")},
    RuleInfo{Rule::UnreadableDate, IssueKind::Flagged, "unreadable_date",
             QT_TRANSLATE_NOOP("Rule", "value that is not a date, kept as text")},
    RuleInfo{Rule::UnknownValue, IssueKind::Flagged, "unknown_value",
             QT_TRANSLATE_NOOP("Rule", "value outside the documented list, kept")},
    RuleInfo{Rule::ImplausibleCode, IssueKind::Flagged, "implausible_code",
             QT_TRANSLATE_NOOP("Rule", "code of an unexpected shape, kept as it is")},
    RuleInfo{Rule::TwoDecimalMarks, IssueKind::Flagged, "two_decimal_marks",
             QT_TRANSLATE_NOOP("Rule", "decimal commas and decimal points in one column; both are read")},
    RuleInfo{Rule::DayMonthSuspected, IssueKind::Flagged, "day_month_suspected",
             QT_TRANSLATE_NOOP("Rule", "day and month may be exchanged in this column")},
    RuleInfo{Rule::ZonedDateConverted, IssueKind::Flagged, "zoned_date_converted",
             QT_TRANSLATE_NOOP("Rule", "date with a time zone converted to Paris time")},
    RuleInfo{Rule::MojibakeSuspected, IssueKind::Flagged, "mojibake_suspected",
             QT_TRANSLATE_NOOP("Rule", "text that looks like UTF-8 read as Windows-1252; a repair can be asked for")},
    RuleInfo{Rule::HtmlInText, IssueKind::Flagged, "html_in_text",
             QT_TRANSLATE_NOOP("Rule", "HTML entities in a text: kept as published, shown as characters")},
    RuleInfo{Rule::RepeatedMemberName, IssueKind::Flagged, "repeated_member_name",
             QT_TRANSLATE_NOOP("Rule", "JSON record with the same member twice; the later value is kept")},
    RuleInfo{Rule::PreambleSkipped, IssueKind::Flagged, "preamble_skipped",
             QT_TRANSLATE_NOOP("Rule", "lines before the header, which are no part of the table")},
    RuleInfo{Rule::InvalidCharacter, IssueKind::Flagged, "invalid_character",
             QT_TRANSLATE_NOOP("Rule", "unreadable bytes shown as \uFFFD")},
    RuleInfo{Rule::ShortRow, IssueKind::Flagged, "short_row",
             QT_TRANSLATE_NOOP("Rule", "record with fewer cells than the header; the missing ones are empty")},
    RuleInfo{Rule::LongRow, IssueKind::Flagged, "long_row",
             QT_TRANSLATE_NOOP("Rule", "record with more cells than the header; the surplus is not stored")},
    RuleInfo{Rule::MissingKey, IssueKind::Rejected, "missing_key",
             QT_TRANSLATE_NOOP("Rule", "record without an identifier")},
    RuleInfo{Rule::DuplicateIdentical, IssueKind::Skipped, "duplicate_identical",
             QT_TRANSLATE_NOOP("Rule", "record identical to one already read")},
    RuleInfo{Rule::DuplicateReplaced, IssueKind::Skipped, "duplicate_replaced",
             QT_TRANSLATE_NOOP("Rule", "record replaced by a later one with the same identifier")},
    RuleInfo{Rule::RepeatedHeader, IssueKind::Skipped, "repeated_header",
             QT_TRANSLATE_NOOP("Rule", "header repeated among the records")},
    RuleInfo{Rule::FooterSkipped, IssueKind::Skipped, "footer_skipped",
             QT_TRANSLATE_NOOP("Rule", "closing line that is no record")},
    RuleInfo{Rule::TruncatedRecord, IssueKind::Rejected, "truncated_record",
             QT_TRANSLATE_NOOP("Rule", "the file ends inside a quoted cell")},
    RuleInfo{Rule::TooLarge, IssueKind::Rejected, "too_large",
             QT_TRANSLATE_NOOP("Rule", "record beyond the size limits")},
    RuleInfo{Rule::PlaceApproximate, IssueKind::Flagged, "place_approximate",
             QT_TRANSLATE_NOOP("Rule", "place deduced from a postal code and a town that do not agree exactly")},
    RuleInfo{Rule::PlaceUnresolved, IssueKind::Flagged, "place_unresolved",
             QT_TRANSLATE_NOOP("Rule", "no place found for this address")},
    RuleInfo{Rule::PlaceContradicted, IssueKind::Flagged, "place_contradicted",
             QT_TRANSLATE_NOOP("Rule", "INSEE codes that contradict the postal code and the town")},
    RuleInfo{Rule::PercentOutOfRange, IssueKind::Flagged, "percent_out_of_range",
             QT_TRANSLATE_NOOP("Rule", "percentage below 0 or above 100")},
    RuleInfo{Rule::AnsweredBeforePublished, IssueKind::Flagged, "answered_before_published",
             QT_TRANSLATE_NOOP("Rule", "first answer dated before the publication")},
    RuleInfo{Rule::WrittenAfterPublished, IssueKind::Flagged, "written_after_published",
             QT_TRANSLATE_NOOP("Rule", "written after the publication")},
    RuleInfo{Rule::FutureDate, IssueKind::Flagged, "future_date",
             QT_TRANSLATE_NOOP("Rule", "date later than the data themselves")},
    RuleInfo{Rule::OrphanStructure, IssueKind::Flagged, "orphan_structure",
             QT_TRANSLATE_NOOP("Rule", "refers to a structure that is not in the snapshot")},
    RuleInfo{Rule::OrphanIndicator, IssueKind::Flagged, "orphan_indicator",
             QT_TRANSLATE_NOOP("Rule", "refers to an indicator that is not in the snapshot")},
    RuleInfo{Rule::OrphanTypology, IssueKind::Flagged, "orphan_typology",
             QT_TRANSLATE_NOOP("Rule", "refers to a typology that is not in the snapshot")},
    RuleInfo{Rule::OutOfStructureContradicted, IssueKind::Flagged, "out_of_structure_contradicted",
             QT_TRANSLATE_NOOP("Rule", "the flag “Hors structure” contradicts the structure named")},
};

static_assert(rules.size() == ruleCount);

}    // namespace

std::span<const RuleInfo> allRules()
{
    return rules;
}

const RuleInfo& ruleInfo(Rule rule)
{
    return rules[static_cast<size_t>(rule)];
}

QString ruleSentence(Rule rule)
{
    return QCoreApplication::translate("Rule", ruleInfo(rule).sentence);
}

std::string_view issueKindId(IssueKind kind)
{
    switch (kind) {
    case IssueKind::Repaired:
        return "repaired";
    case IssueKind::Flagged:
        return "flagged";
    case IssueKind::Skipped:
        return "skipped";
    case IssueKind::Rejected:
        return "rejected";
    }
    return {};
}

}    // namespace vigie
