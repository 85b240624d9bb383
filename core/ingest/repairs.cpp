// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/repairs.h"

#include "core/base/fold.h"
#include "core/base/number.h"
#include "core/data/table_builder.h"
#include "core/domain/vocabulary.h"

#include <algorithm>
#include <array>
#include <vector>

namespace vigie {

namespace {

/// The cell on its way through the rules: its text now, and where to note what was done.
struct Repair
{
    std::string_view text;
    std::string_view raw;
    std::string_view label;
    std::string& scratch;
    const ImportOptions& options;
    IssueLog& log;

    void note(Rule rule) const { log.note(rule, label, raw); }
    /// Replaces the text by a longer or other one, kept in scratch; not where the rule is switched off.
    void replace(std::string with, Rule rule)
    {
        if (!options.does(rule))
            return;
        scratch = std::move(with);
        text = scratch;
        note(rule);
    }
};

bool allDigits(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// `75.0` → `75`: spreadsheet libraries turn a column of codes with gaps into decimal numbers.
void trimDecimalCode(Repair& cell)
{
    if (cell.text.ends_with(".0") && allDigits(cell.text.substr(0, cell.text.size() - 2)))
        cell.replace(std::string(cell.text.substr(0, cell.text.size() - 2)), Rule::DecimalCodeTrimmed);
}

void removePrefix(Repair& cell, std::string_view prefix)
{
    if (cell.text.starts_with(prefix))
        cell.replace(std::string(cell.text.substr(prefix.size())), Rule::CodePrefixRemoved);
}

/// Restores the one zero that a code of @p length digits loses when a spreadsheet takes it for a number.
void restoreZero(Repair& cell, size_t length)
{
    if (cell.text.size() == length - 1 && allDigits(cell.text))
        cell.replace('0' + std::string(cell.text), Rule::LeadingZeroRestored);
}

bool looksLikeDepartment(std::string_view code)
{
    if (code == "2A" || code == "2B")
        return true;
    return allDigits(code) &&
           (code.size() == 2 || (code.size() == 3 && (code.starts_with("97") || code.starts_with("98"))));
}

void readPostalCode(Repair& cell, bool abroad)
{
    trimDecimalCode(cell);
    if (abroad)
        return;
    if (cell.text.find(' ') != std::string_view::npos) {
        std::string closed(cell.text);
        std::erase(closed, ' ');
        if (allDigits(closed))
            cell.scratch = std::move(closed), cell.text = cell.scratch;
    }
    restoreZero(cell, 5);
    // 750004 for 75004: one of three zeros is too many; which one makes no difference.
    const size_t zeros = cell.text.find("000");
    if (cell.text.size() == 6 && allDigits(cell.text) && zeros != std::string_view::npos)
        cell.replace(std::string(cell.text).erase(zeros, 1), Rule::PostalCodeShortened);
    if (cell.text.size() != 5 || !allDigits(cell.text))
        cell.note(Rule::ImplausibleCode);
}

void readDepartmentCode(Repair& cell)
{
    removePrefix(cell, "dep");
    trimDecimalCode(cell);
    restoreZero(cell, 2);
    if (!looksLikeDepartment(cell.text))
        cell.note(Rule::ImplausibleCode);
}

void readRegionCode(Repair& cell)
{
    if (cell.text.starts_with("cons"))    // a consulate's district: no region of ours
        return;
    removePrefix(cell, "reg");
    trimDecimalCode(cell);
    restoreZero(cell, 2);
    if (cell.text.size() != 2 || !allDigits(cell.text))
        cell.note(Rule::ImplausibleCode);
}

/// Five characters, digits but for the A or B of Corsica.
bool looksLikeCommune(std::string_view code)
{
    return code.size() == 5 &&
           (allDigits(code) || ((code.starts_with("2A") || code.starts_with("2B")) && allDigits(code.substr(2))));
}

void readCommuneCode(Repair& cell)
{
    if (cell.text.starts_with("cons"))
        return;
    removePrefix(cell, "com");
    trimDecimalCode(cell);
    restoreZero(cell, 5);
    if (!looksLikeCommune(cell.text))
        cell.note(Rule::ImplausibleCode);
}

void readDistrictCode(Repair& cell)
{
    removePrefix(cell, "arr");
    if (cell.text.starts_with("arr"))
        cell.note(Rule::ImplausibleCode);
}

void readIdentifier(Repair& cell)
{
    trimDecimalCode(cell);
    if (cell.text.ends_with(".0"))
        cell.note(Rule::ImplausibleCode);
}

/// Singular and plural, case and accents apart: `Traitée` is `Traitées`.
std::string spellingKey(std::string_view text)
{
    std::string key = foldToWords(text);
    if (key.ends_with('s'))
        key.pop_back();
    return key;
}

/// The listed value that @p text means; null when it means none.
const char* listedValue(std::span<const char* const> values, std::string_view text)
{
    const auto exact = std::find(values.begin(), values.end(), text);
    if (exact != values.end())
        return *exact;
    const std::string key = spellingKey(text);
    const auto alike =
        std::find_if(values.begin(), values.end(), [&](const char* value) { return spellingKey(value) == key; });
    return alike == values.end() ? nullptr : *alike;
}

std::string_view readListed(Repair& cell, std::span<const char* const> values, std::string_view text)
{
    const char* value = listedValue(values, text);
    if (value && text == value)
        return text;
    const bool unified = value && cell.options.does(Rule::SpellingUnified);
    cell.note(unified ? Rule::SpellingUnified : Rule::UnknownValue);
    return unified ? std::string_view(value) : text;
}

/// Members in the cell's order, each once; joined again by the field's separator.
void readMembers(const Field& field, Repair& cell)
{
    const bool listed = field.rule == FieldRule::ListedMembers;
    if (cell.text.find(field.separator) == std::string_view::npos) {
        if (listed)
            cell.text = readListed(cell, field.values, cell.text);
        return;
    }
    std::vector<std::string_view> members;
    bool repeated = false;
    const bool dropsRepeated = cell.options.does(Rule::RepeatedMemberDropped);
    forEachMember(cell.text, field.separator, [&](std::string_view member) {
        if (listed)
            member = readListed(cell, field.values, member);
        const bool again = std::find(members.begin(), members.end(), member) != members.end();
        repeated |= again;
        if (!again || !dropsRepeated)
            members.push_back(member);
    });
    if (repeated && dropsRepeated)
        cell.note(Rule::RepeatedMemberDropped);
    std::string joined;
    for (std::string_view member : members) {
        if (!joined.empty())
            joined += field.separator;
        joined += member;
    }
    cell.scratch = std::move(joined);
    cell.text = cell.scratch;
}

Cell readNumber(Repair& cell)
{
    if (const auto number = parseNumber(cell.text))
        return Cell::ofNumber(number->value);
    if (saysNotAvailable(cell.text))
        return {};
    cell.note(Rule::UnreadableNumber);
    return Cell::ofText(cell.text);
}

Cell readDateCell(Repair& cell)
{
    if (const auto date = readDate(cell.text)) {
        if (date->zoned)
            cell.note(Rule::ZonedDateConverted);
        return Cell::ofDate(date->instant);
    }
    if (saysNotAvailable(cell.text))
        return {};
    cell.note(Rule::UnreadableDate);
    return Cell::ofText(cell.text);
}

void readCode(const Field& field, Repair& cell, bool abroad)
{
    static constexpr std::array yesNo = {yes.data(), no.data()};
    switch (field.rule) {
    case FieldRule::None:
    case FieldRule::LongText:
        return;
    case FieldRule::Identifier:
        return readIdentifier(cell);
    case FieldRule::PostalCode:
        return readPostalCode(cell, abroad);
    case FieldRule::DepartmentCode:
        return readDepartmentCode(cell);
    case FieldRule::RegionCode:
        return readRegionCode(cell);
    case FieldRule::CommuneCode:
        return readCommuneCode(cell);
    case FieldRule::DistrictCode:
        return readDistrictCode(cell);
    case FieldRule::YesNo:
        cell.text = readListed(cell, yesNo, cell.text);
        return;
    case FieldRule::Listed:
        cell.text = readListed(cell, field.values, cell.text);
        return;
    case FieldRule::ListedMembers:
        return;    // a multi-valued field: readMembers()
    }
}

}    // namespace

Cell readCell(const Field& field, std::string_view text, const CellPlace& place, std::string& scratch,
              const ImportOptions& options, IssueLog& log)
{
    if (field.rule == FieldRule::LongText)
        return Cell::ofText(text);
    const std::string_view bare = trimmed(text);
    if (bare.empty())
        return {};
    Repair cell{bare, bare, place.label, scratch, options, log};
    switch (field.kind) {
    case ColumnKind::Number:
        return readNumber(cell);
    case ColumnKind::Date:
        return readDateCell(cell);
    case ColumnKind::MultiCode:
        readMembers(field, cell);
        break;
    case ColumnKind::Code:
        readCode(field, cell, place.abroad);
        break;
    case ColumnKind::Text:
        break;
    }
    return Cell::ofText(cell.text);
}

}    // namespace vigie
