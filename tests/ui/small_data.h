// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"

#include <memory>

namespace vigie {

/// Four structures of two networks, five results, and six experiences of which one names two services:
///
///   id  published    sentiment  typologies     structure  département
///   1   2025-01-10   Négatif    CAF            s1         38
///   2   2025-01-20   Négatif    CAF            s1         38
///   3   2025-02-05   Positif    CPAM           s3         69
///   4   2025-03-01   Neutre     CAF + CPAM     s2 + s3    2A + 69
///   5   2025-03-02   Positif    Siège CNAF     s4         75
///   6   2025-03-03   Négatif    (none)
std::shared_ptr<const Dataset> smallDataset();

}    // namespace vigie
