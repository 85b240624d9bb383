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
    RuleInfo{Rule::TruncatedRecord, IssueKind::Rejected, "truncated_record",
             QT_TRANSLATE_NOOP("Rule", "the file ends inside a quoted cell")},
    RuleInfo{Rule::TooLarge, IssueKind::Rejected, "too_large",
             QT_TRANSLATE_NOOP("Rule", "record beyond the size limits")},
    RuleInfo{Rule::PlaceApproximate, IssueKind::Flagged, "place_approximate",
             QT_TRANSLATE_NOOP("Rule", "place deduced from a postal code and a town that do not agree exactly")},
    RuleInfo{Rule::PlaceUnresolved, IssueKind::Flagged, "place_unresolved",
             QT_TRANSLATE_NOOP("Rule", "no place found for this address")},
};

static_assert(rules.size() == static_cast<size_t>(Rule::PlaceUnresolved) + 1);

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
