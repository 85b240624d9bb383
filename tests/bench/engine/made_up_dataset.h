// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"

#include <memory>

namespace vigie::bench {

/// Columns of the published shape without any file, for sizes that no published file has: every eighth experience has
/// a second mention. The same for the same number of experiences.
std::shared_ptr<const Dataset> madeUpDataset(Row experiences);

}    // namespace vigie::bench
