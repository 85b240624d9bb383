// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/csv_file.h"
#include "core/demo/service_network.h"

namespace vigie::demo {

/// The 26 columns of export-structures; `network` must outlive them.
std::vector<CsvColumn<DemoStructure>> structureColumns(const ServiceNetwork& network);
/// The columns of export-typologies.
std::vector<CsvColumn<Service>> typologyColumns();

}    // namespace vigie::demo
