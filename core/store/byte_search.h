// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace vigie {

/// Finds a short text in a very long one: where the two of its bytes that are rarest there stand, sixteen places at a
/// time where the processor can, then a comparison. Several times as fast as memmem() on prose.
class ByteSearch
{
public:
    /// How rare bytes are is learnt from the beginning of @p text. @p wanted has at least one byte.
    ByteSearch(std::string_view wanted, std::string_view text);

    /// Where it stands next, at @p from or after; npos when it does not.
    size_t next(std::string_view text, size_t from) const;

private:
    size_t nextByByte(std::string_view text, size_t from) const;
    bool standsAt(std::string_view text, size_t at) const;

    std::string m_wanted;
    size_t m_rarest = 0;    ///< position in m_wanted
    size_t m_second = 0;    ///< another one, if there are two
};

}    // namespace vigie
