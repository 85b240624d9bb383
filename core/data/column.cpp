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

Row CodeColumn::size() const
{
    return visit([](auto codes) { return static_cast<Row>(codes.size()); });
}

Code CodeColumn::code(Row row) const
{
    return visit([row](auto codes) { return static_cast<Code>(codes[row]); });
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
