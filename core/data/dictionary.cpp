// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/dictionary.h"

#include "core/base/hash.h"

#include <utility>

namespace vigie {

Dictionary::Dictionary(std::string block, std::vector<uint32_t> offsets)
    : m_block(std::move(block)), m_offsets(std::move(offsets))
{
}

std::string_view Dictionary::text(Code code) const
{
    if (code == missingCode)
        return {};
    return std::string_view(m_block).substr(m_offsets[code - 1], m_offsets[code] - m_offsets[code - 1]);
}

Code Dictionary::find(std::string_view wanted) const
{
    for (Code code = 1; code < codeCount(); ++code) {
        if (text(code) == wanted)
            return code;
    }
    return missingCode;
}

size_t DictionaryBuilder::Hash::operator()(std::string_view text) const
{
    return static_cast<size_t>(fingerprint(text).low);
}

Code DictionaryBuilder::encode(std::string_view text)
{
    if (text.empty())
        return missingCode;
    if (m_last != missingCode && text == m_lastText)
        return m_last;
    auto found = m_codes.find(text);
    if (found == m_codes.end()) {
        m_block += text;
        m_offsets.push_back(static_cast<uint32_t>(m_block.size()));
        found = m_codes.emplace(std::string(text), size()).first;
    }
    m_last = found->second;
    m_lastText = text;
    return m_last;
}

std::string_view DictionaryBuilder::text(Code code) const
{
    if (code == missingCode)
        return {};
    return std::string_view(m_block).substr(m_offsets[code - 1], m_offsets[code] - m_offsets[code - 1]);
}

std::shared_ptr<const Dictionary> DictionaryBuilder::build()
{
    auto built = std::make_shared<const Dictionary>(std::move(m_block), std::move(m_offsets));
    *this = DictionaryBuilder();
    return built;
}

}    // namespace vigie
