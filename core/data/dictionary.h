// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace vigie {

/// A code of a dictionary. 0 means "missing", values start at 1.
using Code = uint32_t;
inline constexpr Code missingCode = 0;

/// The distinct texts of one column, immutable. Several columns may share one (the three slots of an experience do).
/// Texts are UTF-8, kept in one block; the order is that of first appearance and means nothing.
class Dictionary
{
public:
    Dictionary() = default;
    /// @p offsets has one more entry than there are texts, starts at 0 and ends at block.size().
    Dictionary(std::string block, std::vector<uint32_t> offsets);

    /// Number of codes including the missing one: valid codes are 0 … codeCount() - 1.
    Code codeCount() const { return static_cast<Code>(m_offsets.size()); }
    /// Text of a code; empty for missingCode.
    std::string_view text(Code code) const;
    /// Code of exactly this text, or missingCode. O(n): dictionaries are searched when a filter changes, not per row.
    Code find(std::string_view text) const;

    const std::string& block() const { return m_block; }
    const std::vector<uint32_t>& offsets() const { return m_offsets; }

private:
    std::string m_block;
    std::vector<uint32_t> m_offsets = {0};
};

/// Collects distinct texts and numbers them from 1. Empty again after build().
///
/// A missing text and one that repeats the last cost no hash. Memory: the texts once, and 20 to 36 bytes for each.
class DictionaryBuilder
{
public:
    Code encode(std::string_view text);
    Code size() const { return static_cast<Code>(m_offsets.size() - 1); }
    std::string_view text(Code code) const;
    std::shared_ptr<const Dictionary> build();

    /// Bytes of the texts so far.
    size_t textBytes() const { return m_block.size(); }

private:
    bool is(Code code, std::string_view text) const;
    void grow();

    std::string m_block;
    std::vector<uint32_t> m_offsets = {0};
    struct Slot
    {
        uint32_t hash;    ///< compared before the bytes are
        Code code;        ///< missingCode = free
    };
    std::vector<Slot> m_slots;    ///< open addressing; the number is a power of two
    Code m_last = missingCode;    ///< neighbours often repeat: compared before hashing
};

}    // namespace vigie
