// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/csv_file.h"
#include "core/demo/experience_stream.h"

namespace vigie::demo {

/// The columns of export-experiences as the files of 2026 order them: a few first, then the lexicon's 59, then those
/// the lexicon does not know.
std::vector<CsvColumn<DemoExperience>> experienceColumns();

}    // namespace vigie::demo
