// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/column.h"

#include <algorithm>
#include <utility>

namespace vigie {

namespace {

template <typename Narrow>
std::vector<Narrow> narrowed(std::span<const Code> codes)
{
    std::vector<Narrow> out(codes.size());
    std::transform(codes.begin(), codes.end(), out.begin(), [](Code code) { return static_cast<Narrow>(code); });
    return out;
}

}    // namespace

CodeColumn::CodeColumn(std::span<const Code> codes, std::shared_ptr<const Dictionary> dictionary)
    : m_dictionary(std::move(dictionary))
{
    const Code count = m_dictionary->codeCount();
    if (count <= 0x100)
        m_codes = narrowed<uint8_t>(codes);
    else if (count <= 0x10000)
        m_codes = narrowed<uint16_t>(codes);
    else
        m_codes = narrowed<uint32_t>(codes);
}

CodeColumn CodeColumn::of(Codes codes, std::shared_ptr<const Dictionary> dictionary)
{
    CodeColumn column;
    column.m_codes = std::move(codes);
    column.m_dictionary = std::move(dictionary);
    return column;
}

Row CodeColumn::size() const
{
    return visit([](auto codes) { return static_cast<Row>(codes.size()); });
}

Code CodeColumn::code(Row row) const
{
    // Asked once per row by some: without the table of functions that a visit goes through.
    if (const auto* narrow = std::get_if<std::vector<uint8_t>>(&m_codes))
        return (*narrow)[row];
    if (const auto* wide = std::get_if<std::vector<uint16_t>>(&m_codes))
        return (*wide)[row];
    return std::get<std::vector<uint32_t>>(m_codes)[row];
}

MultiCodeColumn::MultiCodeColumn(std::vector<uint32_t> starts, std::vector<Code> codes,
                                 std::shared_ptr<const Dictionary> dictionary)
    : m_starts(std::move(starts)), m_codes(std::move(codes)), m_dictionary(std::move(dictionary))
{
}

Row rowCount(const Column& column)
{
    struct Counter
    {
        Row operator()(const CodeColumn& c) const { return c.size(); }
        Row operator()(const MultiCodeColumn& c) const { return c.size(); }
        Row operator()(const NumberColumn& c) const { return static_cast<Row>(c.values.size()); }
        Row operator()(const DateColumn& c) const { return static_cast<Row>(c.values.size()); }
    };
    return std::visit(Counter(), column);
}

}    // namespace vigie
