// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/column_blobs.h"

#include "core/store/snapshot_format.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <span>

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

std::shared_ptr<const Dictionary> readDictionary(const std::function<QByteArray(std::string_view)>& part)
{
    const QByteArray texts = part(part_name::texts);
    auto offsets = valuesOf<uint32_t>(part(part_name::offsets));
    if (!offsets || !isPartition(*offsets, static_cast<size_t>(texts.size())))
        return nullptr;
    return std::make_shared<const Dictionary>(texts.toStdString(), std::move(*offsets));
}

template <typename Stored>
bool allBelow(const std::vector<Stored>& codes, Code end)
{
    Code greatest = 0;
    for (Stored code : codes)
        greatest = std::max<Code>(greatest, code);
    return codes.empty() || greatest < end;
}

template <typename Stored>
std::optional<Column> codeColumn(const QByteArray& blob, std::shared_ptr<const Dictionary> dictionary)
{
    auto codes = valuesOf<Stored>(blob);
    if (!codes || !allBelow(*codes, dictionary->codeCount()))
        return std::nullopt;
    return CodeColumn::of(std::move(*codes), std::move(dictionary));
}

/// Codes of one, two or four bytes: the width follows from the length.
std::optional<Column> readCodeColumn(Row rows, const std::function<QByteArray(std::string_view)>& part)
{
    const QByteArray blob = part(part_name::codes);
    auto dictionary = readDictionary(part);
    if (!dictionary)
        return std::nullopt;
    const auto count = static_cast<qsizetype>(rows);
    if (blob.size() == count)
        return codeColumn<uint8_t>(blob, std::move(dictionary));
    if (blob.size() == 2 * count)
        return codeColumn<uint16_t>(blob, std::move(dictionary));
    if (blob.size() == 4 * count)
        return codeColumn<uint32_t>(blob, std::move(dictionary));
    return std::nullopt;
}

std::optional<Column> readMultiCodeColumn(Row rows, const std::function<QByteArray(std::string_view)>& part)
{
    auto starts = valuesOf<uint32_t>(part(part_name::starts));
    auto codes = valuesOf<Code>(part(part_name::codes));
    auto dictionary = readDictionary(part);
    if (!starts || !codes || !dictionary || starts->size() != size_t(rows) + 1 ||
        !isPartition(*starts, codes->size()) || !allBelow(*codes, dictionary->codeCount()))
        return std::nullopt;
    return MultiCodeColumn(std::move(*starts), std::move(*codes), std::move(dictionary));
}

}    // namespace

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

template std::optional<std::vector<qint64>> valuesOf(const QByteArray&);

void writeColumn(const Column& column, const std::function<bool(std::string_view, QByteArrayView)>& part)
{
    const auto writeDictionary = [&](const Dictionary& dictionary) {
        part(part_name::texts, bytesOf(dictionary.block()));
        part(part_name::offsets, bytesOf(dictionary.offsets()));
    };
    if (const auto* codes = std::get_if<CodeColumn>(&column)) {
        codes->visit([&](auto values) { part(part_name::codes, bytesOf(values)); });
        writeDictionary(codes->dictionary());
    } else if (const auto* multi = std::get_if<MultiCodeColumn>(&column)) {
        part(part_name::starts, bytesOf(multi->starts()));
        part(part_name::codes, bytesOf(multi->allCodes()));
        writeDictionary(multi->dictionary());
    } else if (const auto* numbers = std::get_if<NumberColumn>(&column)) {
        part(part_name::values, bytesOf(numbers->values));
    } else if (const auto* dates = std::get_if<DateColumn>(&column)) {
        part(part_name::values, bytesOf(dates->values));
    }
}

std::optional<Column> readColumn(ColumnKind kind, Row rows, const std::function<QByteArray(std::string_view)>& part)
{
    switch (kind) {
    case ColumnKind::Code:
        return readCodeColumn(rows, part);
    case ColumnKind::MultiCode:
        return readMultiCodeColumn(rows, part);
    case ColumnKind::Number: {
        auto values = valuesOf<double>(part(part_name::values));
        return values && values->size() == rows ? std::optional<Column>(NumberColumn{std::move(*values)})
                                                : std::nullopt;
    }
    case ColumnKind::Date: {
        auto values = valuesOf<LocalSeconds>(part(part_name::values));
        return values && values->size() == rows ? std::optional<Column>(DateColumn{std::move(*values)}) : std::nullopt;
    }
    case ColumnKind::Text:
        break;
    }
    return std::nullopt;
}

}    // namespace vigie
