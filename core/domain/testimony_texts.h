// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/data/column.h"

#include <array>
#include <functional>
#include <string_view>

namespace vigie {

/// Which of a testimony's texts; the answers to it count as one.
enum class TextField { Title, Description, Answer };

/// The words of one testimony and of what was answered to it, UTF-8 as stored; a text that is missing is empty.
struct TestimonyTexts
{
    static constexpr size_t answerSlots = 3;

    std::string_view title;
    std::string_view description;
    std::array<std::string_view, answerSlots> answers;
};

/// Reads the texts of one row of `experiences`; they are valid until the next call. Texts stay on disk: whoever needs
/// words is given one of these (core/session/text_search.h makes them), and uses it in one thread.
using TestimonyReader = std::function<Result<TestimonyTexts>(Row)>;

}    // namespace vigie
