// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/column_blobs.h"

#include "core/store/packed_integers.h"
#include "core/store/snapshot_format.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <span>
#include <string>

namespace vigie {

static_assert(std::endian::native == std::endian::little,
              "snapshot blobs are little-endian and written as they stand in memory");

namespace {

namespace part_name = snapshot_format::part;

template <typename Range>
QByteArrayView bytesOf(const Range& values)
{
    const auto bytes = std::as_bytes(std::span(values));
    return {bytes.data(), static_cast<qsizetype>(bytes.size())};
}

/// Starts or offsets: begin at 0, never go back, end at @p end.
bool isPartition(const std::vector<uint32_t>& limits, size_t end)
{
    return !limits.empty() && limits.front() == 0 && limits.back() == end &&
           std::is_sorted(limits.begin(), limits.end());
}

std::string packedName(std::string_view name)
{
    return std::string(part_name::packed).append(name);
}

/// Packed when that is shorter than the bytes as they stand.
template <typename Values>
void writeWholeNumbers(std::string_view name, const Values& values, const WritePart& part,
                       std::optional<int64_t> missing = std::nullopt)
{
    const QByteArray packed = packIntegers(std::vector<int64_t>(values.begin(), values.end()), missing);
    if (packed.size() < bytesOf(values).size())
        part(packedName(name), packed);
    else
        part(name, bytesOf(values));
}

template <typename Value>
std::optional<std::vector<Value>> valuesOf(const QByteArray& blob)
{
    const auto length = static_cast<size_t>(blob.size());
    if (length % sizeof(Value) != 0)
        return std::nullopt;
    std::vector<Value> values(length / sizeof(Value));
    if (length > 0)
        std::memcpy(values.data(), blob.constData(), length);
    return values;
}

template <typename Value>
std::optional<std::vector<Value>> readWholeNumbers(std::string_view name, size_t count, const ReadPart& part,
                                                   std::optional<Value> missing = std::nullopt)
{
    if (const QByteArray packed = part(packedName(name)); !packed.isNull())
        return unpackIntegers<Value>(packed, count, missing);
    auto values = valuesOf<Value>(part(name));
    return values && values->size() == count ? std::move(values) : std::nullopt;
}

/// The same where nothing else says how many there are.
template <typename Value>
std::optional<std::vector<Value>> readUpTo(std::string_view name, size_t most, const ReadPart& part)
{
    if (const QByteArray packed = part(packedName(name)); !packed.isNull()) {
        const auto header = packedHeader(packed);
        return header && header->count <= most ? unpackIntegers<Value>(packed, header->count) : std::nullopt;
    }
    return valuesOf<Value>(part(name));
}

std::shared_ptr<const Dictionary> readDictionary(const ReadPart& part)
{
    const QByteArray texts = part(part_name::texts);
    const auto size = static_cast<size_t>(texts.size());    // as many texts at most: none is empty
    auto offsets = readUpTo<uint32_t>(part_name::offsets, size + 1, part);
    if (!offsets || !isPartition(*offsets, size))
        return nullptr;
    return std::make_shared<const Dictionary>(texts.toStdString(), std::move(*offsets));
}

template <typename Stored>
bool allBelow(const std::vector<Stored>& codes, Code end)
{
    Stored greatest = 0;    // as narrow as they are: many at a time
    for (Stored code : codes)
        greatest = std::max(greatest, code);
    return codes.empty() || greatest < end;
}

template <typename Stored>
std::optional<Column> codeColumn(std::optional<std::vector<Stored>> codes, std::shared_ptr<const Dictionary> dictionary)
{
    if (!codes || !allBelow(*codes, dictionary->codeCount()))
        return std::nullopt;
    return CodeColumn::of(std::move(*codes), std::move(dictionary));
}

/// In memory as wide as the dictionary asks for.
std::optional<Column> unpackedCodeColumn(const QByteArray& packed, Row rows,
                                         std::shared_ptr<const Dictionary> dictionary)
{
    if (dictionary->codeCount() <= 0x100)
        return codeColumn(unpackIntegers<uint8_t>(packed, rows), std::move(dictionary));
    if (dictionary->codeCount() <= 0x10000)
        return codeColumn(unpackIntegers<uint16_t>(packed, rows), std::move(dictionary));
    return codeColumn(unpackIntegers<uint32_t>(packed, rows), std::move(dictionary));
}

std::optional<Column> readCodeColumn(Row rows, const ReadPart& part)
{
    auto dictionary = readDictionary(part);
    if (!dictionary)
        return std::nullopt;
    if (const QByteArray packed = part(packedName(part_name::codes)); !packed.isNull())
        return unpackedCodeColumn(packed, rows, std::move(dictionary));
    // Codes of one, two or four bytes: the width follows from the length.
    const QByteArray blob = part(part_name::codes);
    const auto count = static_cast<qsizetype>(rows);
    if (blob.size() == count)
        return codeColumn(valuesOf<uint8_t>(blob), std::move(dictionary));
    if (blob.size() == 2 * count)
        return codeColumn(valuesOf<uint16_t>(blob), std::move(dictionary));
    if (blob.size() == 4 * count)
        return codeColumn(valuesOf<uint32_t>(blob), std::move(dictionary));
    return std::nullopt;
}

std::optional<Column> readMultiCodeColumn(Row rows, const ReadPart& part)
{
    auto dictionary = readDictionary(part);
    auto starts = readWholeNumbers<uint32_t>(part_name::starts, size_t(rows) + 1, part);
    if (!starts || !dictionary)
        return std::nullopt;
    // No code stands twice in a row: codes that take no bytes, being one and the same or one after the other, are no
    // more than this. The others have their bytes.
    const size_t count = starts->back();
    const auto header = packedHeader(part(packedName(part_name::codes)));
    if (header && header->width == 0 && count > size_t(rows) + dictionary->codeCount())
        return std::nullopt;
    auto codes = readWholeNumbers<Code>(part_name::codes, count, part);
    if (!codes || !isPartition(*starts, codes->size()) || !allBelow(*codes, dictionary->codeCount()))
        return std::nullopt;
    return MultiCodeColumn(std::move(*starts), std::move(*codes), std::move(dictionary));
}

std::optional<Column> readNumberColumn(Row rows, const ReadPart& part)
{
    const QByteArray packed = part(packedName(part_name::values));
    auto values = packed.isNull() ? valuesOf<double>(part(part_name::values)) : unpackNumbers(packed, rows);
    if (!values || values->size() != rows)
        return std::nullopt;
    return NumberColumn{std::move(*values)};
}

std::optional<Column> readDateColumn(Row rows, const ReadPart& part)
{
    auto values = readWholeNumbers<LocalSeconds>(part_name::values, rows, part, noDate);
    if (!values)
        return std::nullopt;
    return DateColumn{std::move(*values)};
}

}    // namespace

void writeRowIds(const std::vector<qint64>& rowIds, const WritePart& part)
{
    writeWholeNumbers(part_name::rowIds, rowIds, part);
}

std::optional<std::vector<qint64>> readRowIds(const ReadPart& part, size_t most)
{
    return readUpTo<qint64>(part_name::rowIds, most, part);
}

std::optional<qint64> rowIdCount(std::string_view part, QByteArrayView beginning, qint64 length)
{
    if (part == part_name::rowIds)
        return length / static_cast<qint64>(sizeof(qint64));
    const auto header = packedHeader(beginning);
    return header ? std::optional<qint64>(header->count) : std::nullopt;
}

void writeColumn(const Column& column, const WritePart& part)
{
    const auto writeDictionary = [&](const Dictionary& dictionary) {
        part(part_name::texts, bytesOf(dictionary.block()));
        writeWholeNumbers(part_name::offsets, dictionary.offsets(), part);
    };
    if (const auto* codes = std::get_if<CodeColumn>(&column)) {
        codes->visit([&](auto values) { writeWholeNumbers(part_name::codes, values, part); });
        writeDictionary(codes->dictionary());
    } else if (const auto* multi = std::get_if<MultiCodeColumn>(&column)) {
        writeWholeNumbers(part_name::starts, multi->starts(), part);
        writeWholeNumbers(part_name::codes, multi->allCodes(), part);
        writeDictionary(multi->dictionary());
    } else if (const auto* numbers = std::get_if<NumberColumn>(&column)) {
        if (const auto packed = packNumbers(numbers->values);
            packed && packed->size() < bytesOf(numbers->values).size())
            part(packedName(part_name::values), *packed);
        else
            part(part_name::values, bytesOf(numbers->values));
    } else if (const auto* dates = std::get_if<DateColumn>(&column)) {
        writeWholeNumbers(part_name::values, dates->values, part, noDate);
    }
}

std::optional<Column> readColumn(ColumnKind kind, Row rows, const ReadPart& part)
{
    switch (kind) {
    case ColumnKind::Code:
        return readCodeColumn(rows, part);
    case ColumnKind::MultiCode:
        return readMultiCodeColumn(rows, part);
    case ColumnKind::Number:
        return readNumberColumn(rows, part);
    case ColumnKind::Date:
        return readDateColumn(rows, part);
    case ColumnKind::Text:
        break;
    }
    return std::nullopt;
}

}    // namespace vigie
