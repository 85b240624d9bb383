// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"

#include <array>
#include <cstdint>
#include <string>
#include <vector>

namespace vigie::bench {

/// The fields of the refresh that is measured: one chart each.
inline const std::array<std::string, 8> chartFields = {"sentiment", "department", "month",          "typology",
                                                       "status",    "posted_as",  "structure_code", "channel"};

/// What plain loops over bare arrays need for the same refresh: the limit that the engine is held against. One value
/// per experience (that of its first mention), one byte of failing bits per row, eight histograms.
class PlainLoops
{
public:
    /// @p sentiment and @p departments: texts that pass; @p from, @p until: the period, in seconds.
    PlainLoops(const Dataset& dataset, const std::string& sentiment, const std::vector<std::string>& departments,
               LocalSeconds from, LocalSeconds until);

    /// Filter and histograms; returns the experiences that pass all three.
    size_t refresh();

private:
    struct Field
    {
        std::vector<uint8_t> narrow;
        std::vector<uint16_t> wide;
        uint8_t ownBit = 0;
        std::vector<uint32_t> counts;
    };

    std::array<Field, 7> m_fields;
    std::vector<uint32_t> m_channelStarts;
    std::vector<uint8_t> m_channels;
    std::vector<uint16_t> m_days;
    std::vector<uint8_t> m_failing;
    std::array<uint8_t, 256> m_departmentFails{};
    std::vector<uint32_t> m_channelCounts;
    std::vector<uint8_t> m_passing;
    uint8_t m_sentiment = 0;
    uint16_t m_fromDay = 0, m_untilDay = 0;
};

}    // namespace vigie::bench
