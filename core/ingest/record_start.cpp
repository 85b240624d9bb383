// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/record_start.h"

#include "core/base/number.h"
#include "core/ingest/date_columns.h"

#include <algorithm>

namespace vigie {

namespace {

constexpr size_t shortestCode = 6;    // without a hyphen; `12bis` is none
constexpr size_t longestCode = 40;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}
bool isUpper(char c)
{
    return c >= 'A' && c <= 'Z';
}
bool isLower(char c)
{
    return c >= 'a' && c <= 'z';
}

bool looksLikeCode(std::string_view text)
{
    const size_t shortest = text.find('-') == text.npos ? shortestCode : 3;
    if (text.size() < shortest || text.size() > longestCode)
        return false;
    const bool allowed = std::all_of(text.begin(), text.end(), [](char c) {
        return isDigit(c) || isUpper(c) || isLower(c) || c == '-' || c == '_' || c == '.';
    });
    const bool digit = std::any_of(text.begin(), text.end(), isDigit);
    const bool letter = std::any_of(text.begin(), text.end(), [](char c) { return isUpper(c) || isLower(c); });
    bool upperAfterLower = false;
    for (size_t i = 1; i < text.size(); ++i)
        upperAfterLower |= isUpper(text[i]) && isLower(text[i - 1]);
    return allowed && ((digit && letter) || upperAfterLower);
}

}    // namespace

RecordStart::RecordStart(const HeaderMapping& mapping)
    : m_numbers(mapping.kind == DatasetKind::Experiences), m_columns(mapping.targets.size())
{
    for (size_t i = 0; i < mapping.targets.size(); ++i) {
        const Field* field = mapping.targets[i].field;
        if (field && field->name == keyFieldOf(mapping.kind))
            m_key = static_cast<int>(i);
    }
}

bool RecordStart::hasIdentifier(std::span<const std::string_view> fields) const
{
    const auto key = static_cast<size_t>(m_key);
    if (m_key < 0 || key >= fields.size())
        return false;
    return m_numbers ? recordNumber(fields[key]).has_value() : looksLikeCode(trimmed(fields[key]));
}

bool RecordStart::operator()(std::span<const std::string_view> fields) const
{
    return (fields.size() > 1 || m_columns < 2) && hasIdentifier(fields);
}

}    // namespace vigie
