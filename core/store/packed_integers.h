// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace vigie {

// Whole numbers in few bytes, little-endian: a header, then one unsigned number of 1, 2, 4 or 8 bytes for each of them.
//
//   Steps     no numbers: value i is first + i * unit; with a unit of 0, and for no value at all, it is a constant
//   Offsets   value i is first + number i * unit; the greatest number of the width may stand for a missing value
//   Running   value i is value i-1 + number i * unit, where value -1 is first: for values that never go back
//
// The unit is the greatest that divides all of it: dates without a time come out as days, and minutes as minutes.

struct PackedHeader
{
    enum class Form : uint8_t { Steps, Offsets, Running, AllMissing };

    Form form = Form::Steps;
    uint8_t width = 0;
    uint8_t hasMissing = 0;
    uint8_t decimals = 0;    ///< what was packed are the values times ten to the power of it
    uint32_t count = 0;
    int64_t first = 0;
    int64_t unit = 0;
};
static_assert(sizeof(PackedHeader) == 24);

/// The form that needs the fewest bytes. @p missing: what stands for a missing value, if anything does.
QByteArray packIntegers(std::span<const int64_t> values, std::optional<int64_t> missing = std::nullopt);

/// None when @p bytes do not begin with a header.
std::optional<PackedHeader> packedHeader(QByteArrayView bytes);

/// The same values again; none when the bytes are not those of exactly @p count values, when one does not fit, or when
/// one is missing and @p missing does not say what stands for it. O(count).
template <typename Value>
std::optional<std::vector<Value>> unpackIntegers(QByteArrayView bytes, size_t count,
                                                 std::optional<Value> missing = std::nullopt);

/// Numbers of up to three decimals as whole numbers of their last one; none when a value is not such a number: it would
/// not come back to the bit. A missing number is NaN.
std::optional<QByteArray> packNumbers(std::span<const double> values);
std::optional<std::vector<double>> unpackNumbers(QByteArrayView bytes, size_t count);

}    // namespace vigie
