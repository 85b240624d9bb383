// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace vigie {

/// Finds a short text in a very long one: memchr() for the byte of it that is rarest there, then a comparison. Several
/// times as fast as memmem() on prose, where the rarest letter is rare.
class ByteSearch
{
public:
    /// How rare bytes are is learnt from the beginning of @p text. @p wanted has at least one byte.
    ByteSearch(std::string_view wanted, std::string_view text);

    /// Where it stands next, at @p from or after; npos when it does not.
    size_t next(std::string_view text, size_t from) const;

private:
    std::string m_wanted;
    size_t m_rarest = 0;    ///< position in m_wanted
};

}    // namespace vigie
