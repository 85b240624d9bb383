// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

// Texts that a form once stored as HTML: kept as published, shown as characters. No tag is ever interpreted.

namespace vigie {

/// The first entity (`&nbsp;`, `&#39;`) or line break tag (`<br>`) of a text, as written; empty when it has none.
std::string_view firstHtml(std::string_view text);

/// The text as it was meant to be read: named entities of HTML 4 for Latin-1 and punctuation, numeric ones, `<br>` as a
/// line break, `</p>` as one too and `<p>` as nothing. Each is decoded once (`&amp;lt;` gives `&lt;`); whatever is not
/// one of these stays as it is.
std::string readableText(std::string_view raw);

}    // namespace vigie
