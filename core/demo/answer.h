// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/testimony.h"

namespace vigie::demo {

/// What the structure `name` answers to this testimony: polite, administrative, one time in eight a text that would
/// fit any other.
std::string answerTo(const Story& story, std::string_view name, Random& random);

}    // namespace vigie::demo
