// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date_time.h"
#include "core/demo/csv_file.h"
#include "core/demo/indicator_catalogue.h"
#include "core/demo/service_network.h"

#include <functional>
#include <string>
#include <vector>

namespace vigie::demo {

/// One value of one indicator in one structure.
struct DemoResult
{
    int number = 0;    ///< counts the results of a file, from 1
    const Indicator* indicator = nullptr;
    const DemoStructure* structure = nullptr;
    LocalSeconds startedOn = noDate;
    LocalSeconds updatedOn = noDate;
    std::string value;        ///< as written in the file
    std::string satisfied;    ///< percentages of the survey; empty for most results
    std::string dissatisfied;
    std::string noOpinion;
};

std::vector<CsvColumn<DemoResult>> resultColumns();

/// Calls `take` with about 15,000 · scale results, structure by structure and oldest first, until it says false.
void makeResults(const ServiceNetwork& network, const DemoOptions& options,
                 const std::function<bool(const DemoResult&)>& take);

}    // namespace vigie::demo
