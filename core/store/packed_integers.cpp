// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/packed_integers.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <cstring>
#include <limits>
#include <numeric>
#include <type_traits>

namespace vigie {

namespace {

using Form = PackedHeader::Form;

constexpr std::array<double, 4> powersOfTen = {1, 10, 100, 1000};
/// Up to here every whole number is a double.
constexpr double wholeLimit = 9'007'199'254'740'992.0;
constexpr int64_t noNumber = std::numeric_limits<int64_t>::min();

uint64_t distance(int64_t from, int64_t to)
{
    return static_cast<uint64_t>(to) - static_cast<uint64_t>(from);
}

/// What decides the form, learnt in one pass.
struct Extent
{
    explicit Extent(std::span<const int64_t> values, std::optional<int64_t> missing)
    {
        for (int64_t value : values) {
            if (missing && value == *missing) {
                ++absent;
                continue;
            }
            if (!seen)
                first = last = least = greatest = value;
            note(value);
        }
        ascending = ascending && absent == 0;
    }

    void note(int64_t value)
    {
        least = std::min(least, value);
        greatest = std::max(greatest, value);
        if (seen && value >= last) {
            const uint64_t step = distance(last, value);
            leastStep = std::min(leastStep, step);
            greatestStep = std::max(greatestStep, step);
            divide(step);
        } else if (seen) {
            ascending = false;
            divide(distance(value, last));
        }
        last = value;
        seen = true;
    }

    void divide(uint64_t step)
    {
        if (unit != 1 && step != 0 && (unit == 0 || step % unit != 0))
            unit = std::gcd(unit, step);
    }

    int64_t first = 0, last = 0, least = 0, greatest = 0;
    uint64_t leastStep = std::numeric_limits<uint64_t>::max(), greatestStep = 0;
    uint64_t unit = 0;    ///< 0 = all values are the same
    size_t absent = 0;
    bool seen = false, ascending = true;
};

uint8_t widthOf(uint64_t greatest)
{
    return greatest <= 0xFF ? 1 : greatest <= 0xFFFF ? 2 : greatest <= 0xFFFF'FFFF ? 4 : 8;
}

PackedHeader headerFor(const Extent& extent, size_t count)
{
    PackedHeader header;
    header.count = static_cast<uint32_t>(count);
    header.hasMissing = extent.absent > 0;
    header.unit = static_cast<int64_t>(extent.unit);
    header.first = extent.first;
    if (extent.absent == count)
        header.form = count > 0 ? Form::AllMissing : Form::Steps;
    else if (extent.absent == 0 && extent.ascending && (extent.unit == 0 || extent.leastStep == extent.greatestStep))
        header.form = Form::Steps;
    else {
        const uint64_t unit = std::max<uint64_t>(extent.unit, 1);
        const uint64_t span = distance(extent.least, extent.greatest) / unit;
        // The marker needs a number of its own; without a unit, all but the missing are the same.
        const uint8_t offsetWidth = widthOf(header.hasMissing ? std::max(span, span + 1) : span);
        const uint8_t runningWidth = extent.ascending ? widthOf(extent.greatestStep / unit) : 8;
        header.unit = static_cast<int64_t>(unit);
        header.form = runningWidth < offsetWidth ? Form::Running : Form::Offsets;
        header.width = std::min(runningWidth, offsetWidth);
        header.first = header.form == Form::Running ? extent.first : extent.least;
    }
    return header;
}

template <typename Number>
void write(const PackedHeader& header, std::span<const int64_t> values, int64_t missing, char* to)
{
    const auto unit = static_cast<uint64_t>(header.unit);
    int64_t from = header.first;
    for (int64_t value : values) {
        Number number = std::numeric_limits<Number>::max();
        if (!header.hasMissing || value != missing)
            number = static_cast<Number>(unit == 1 ? distance(from, value) : distance(from, value) / unit);
        std::memcpy(to, &number, sizeof number);
        to += sizeof number;
        if (header.form == Form::Running)
            from = value;
    }
}

/// Calls @p take with each value and whether it is there. Sums wrap: what a damaged header makes of them is checked by
/// the taker.
template <typename Number, typename Take>
void readNumbers(const PackedHeader& header, const char* bytes, Take&& take)
{
    const auto unit = static_cast<uint64_t>(header.unit);
    auto from = static_cast<uint64_t>(header.first);
    const bool running = header.form == Form::Running;
    const bool hasMissing = header.hasMissing != 0;
    for (size_t i = 0; i < header.count; ++i) {
        Number number;
        std::memcpy(&number, bytes + i * sizeof number, sizeof number);
        const uint64_t value = from + number * unit;
        if (running)
            from = value;
        take(i, static_cast<int64_t>(value), !hasMissing || number != std::numeric_limits<Number>::max());
    }
}

/// False when the header and the number of bytes contradict each other.
template <typename Take>
bool readAll(const PackedHeader& header, QByteArrayView bytes, Take&& take)
{
    const auto length = static_cast<uint64_t>(bytes.size()) - sizeof header;
    if (header.form > Form::AllMissing || length != uint64_t(header.count) * header.width)
        return false;
    const char* numbers = bytes.data() + sizeof header;
    switch (header.width) {
    case 0: {
        auto value = static_cast<uint64_t>(header.first);
        for (size_t i = 0; i < header.count; ++i, value += static_cast<uint64_t>(header.unit))
            take(i, static_cast<int64_t>(value), header.form != Form::AllMissing);
        return header.form == Form::Steps || header.form == Form::AllMissing;
    }
    case 1:
        readNumbers<uint8_t>(header, numbers, take);
        return true;
    case 2:
        readNumbers<uint16_t>(header, numbers, take);
        return true;
    case 4:
        readNumbers<uint32_t>(header, numbers, take);
        return true;
    case 8:
        readNumbers<uint64_t>(header, numbers, take);
        return true;
    default:
        return false;
    }
}

/// The values times a power of ten; none when one of them would not come back.
std::optional<std::vector<int64_t>> wholeNumbers(std::span<const double> values, double power)
{
    std::vector<int64_t> whole(values.size());
    for (size_t i = 0; i < values.size(); ++i) {
        if (std::isnan(values[i])) {
            whole[i] = noNumber;
            continue;
        }
        const double scaled = std::nearbyint(values[i] * power);
        if (!(std::abs(scaled) < wholeLimit) || scaled / power != values[i] || (scaled == 0 && std::signbit(values[i])))
            return std::nullopt;
        whole[i] = static_cast<int64_t>(scaled);
    }
    return whole;
}

}    // namespace

QByteArray packIntegers(std::span<const int64_t> values, std::optional<int64_t> missing)
{
    const PackedHeader header = headerFor(Extent(values, missing), values.size());
    QByteArray bytes(static_cast<qsizetype>(sizeof header + values.size() * header.width), Qt::Uninitialized);
    std::memcpy(bytes.data(), &header, sizeof header);
    char* numbers = bytes.data() + sizeof header;
    switch (header.width) {
    case 1:
        write<uint8_t>(header, values, missing.value_or(0), numbers);
        break;
    case 2:
        write<uint16_t>(header, values, missing.value_or(0), numbers);
        break;
    case 4:
        write<uint32_t>(header, values, missing.value_or(0), numbers);
        break;
    case 8:
        write<uint64_t>(header, values, missing.value_or(0), numbers);
        break;
    default:
        break;
    }
    return bytes;
}

std::optional<PackedHeader> packedHeader(QByteArrayView bytes)
{
    PackedHeader header;
    if (bytes.size() < static_cast<qsizetype>(sizeof header))
        return std::nullopt;
    std::memcpy(&header, bytes.data(), sizeof header);
    return header;
}

template <typename Value>
std::optional<std::vector<Value>> unpackIntegers(QByteArrayView bytes, size_t count, std::optional<Value> missing)
{
    const auto header = packedHeader(bytes);
    if (!header || header->count != count)
        return std::nullopt;
    std::vector<Value> values(count);
    bool fits = true;
    const bool read = readAll(*header, bytes, [&](size_t i, int64_t value, bool there) {
        values[i] = there ? static_cast<Value>(value) : missing.value_or(Value());
        fits &= there ? static_cast<int64_t>(values[i]) == value : missing.has_value();
    });
    return read && fits ? std::optional(std::move(values)) : std::nullopt;
}

template std::optional<std::vector<uint8_t>> unpackIntegers(QByteArrayView, size_t, std::optional<uint8_t>);
template std::optional<std::vector<uint16_t>> unpackIntegers(QByteArrayView, size_t, std::optional<uint16_t>);
template std::optional<std::vector<uint32_t>> unpackIntegers(QByteArrayView, size_t, std::optional<uint32_t>);
template std::optional<std::vector<qint64>> unpackIntegers(QByteArrayView, size_t, std::optional<qint64>);

std::optional<QByteArray> packNumbers(std::span<const double> values)
{
    for (size_t decimals = 0; decimals < powersOfTen.size(); ++decimals) {
        if (const auto whole = wholeNumbers(values, powersOfTen[decimals])) {
            QByteArray bytes = packIntegers(*whole, noNumber);
            bytes[static_cast<qsizetype>(offsetof(PackedHeader, decimals))] = static_cast<char>(decimals);
            return bytes;
        }
    }
    return std::nullopt;
}

std::optional<std::vector<double>> unpackNumbers(QByteArrayView bytes, size_t count)
{
    const auto header = packedHeader(bytes);
    if (!header || header->count != count || header->decimals >= powersOfTen.size())
        return std::nullopt;
    constexpr double missing = std::numeric_limits<double>::quiet_NaN();
    const double power = powersOfTen[header->decimals];
    std::vector<double> values(count);
    const bool read = power == 1 ? readAll(*header, bytes,
                                           [&](size_t i, int64_t value, bool there) {
                                               values[i] = there ? static_cast<double>(value) : missing;
                                           })
                                 : readAll(*header, bytes, [&](size_t i, int64_t value, bool there) {
                                       values[i] = there ? static_cast<double>(value) / power : missing;
                                   });
    return read ? std::optional(std::move(values)) : std::nullopt;
}

}    // namespace vigie
