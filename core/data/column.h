// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date_time.h"
#include "core/data/dictionary.h"

#include <cmath>
#include <cstdint>
#include <limits>
#include <memory>
#include <span>
#include <string_view>
#include <variant>
#include <vector>

// Immutable columns in memory. Row numbers are uint32_t; all columns of a table have the same number of rows.

namespace vigie {

using Row = uint32_t;

/// One dictionary code per row, kept in 1, 2 or 4 bytes.
class CodeColumn
{
public:
    using Codes = std::variant<std::vector<uint8_t>, std::vector<uint16_t>, std::vector<uint32_t>>;

    CodeColumn() = default;
    /// Narrows @p codes to the least width that holds them.
    CodeColumn(std::span<const Code> codes, std::shared_ptr<const Dictionary> dictionary);
    /// Takes @p codes in the width that they have; each is a code of the dictionary.
    static CodeColumn of(Codes codes, std::shared_ptr<const Dictionary> dictionary);

    Row size() const;
    Code code(Row row) const;
    std::string_view text(Row row) const { return m_dictionary->text(code(row)); }
    const Dictionary& dictionary() const { return *m_dictionary; }
    const std::shared_ptr<const Dictionary>& sharedDictionary() const { return m_dictionary; }

    /// Calls @p visitor with the codes as std::span<const uint8_t>, uint16_t or uint32_t: for loops over all rows.
    template <typename Visitor>
    decltype(auto) visit(Visitor&& visitor) const
    {
        return std::visit([&](const auto& codes) -> decltype(auto) { return visitor(std::span(codes)); }, m_codes);
    }

private:
    Codes m_codes;
    std::shared_ptr<const Dictionary> m_dictionary = std::make_shared<const Dictionary>();
};

/// Any number of codes per row, none twice in a row.
class MultiCodeColumn
{
public:
    MultiCodeColumn() = default;
    /// @p starts has size()+1 entries: row r owns codes [starts[r], starts[r+1]).
    MultiCodeColumn(std::vector<uint32_t> starts, std::vector<Code> codes,
                    std::shared_ptr<const Dictionary> dictionary);

    Row size() const { return static_cast<Row>(m_starts.size() - 1); }
    std::span<const Code> codes(Row row) const
    {
        return std::span(m_codes).subspan(m_starts[row], m_starts[row + 1] - m_starts[row]);
    }
    const Dictionary& dictionary() const { return *m_dictionary; }
    const std::shared_ptr<const Dictionary>& sharedDictionary() const { return m_dictionary; }
    const std::vector<uint32_t>& starts() const { return m_starts; }
    const std::vector<Code>& allCodes() const { return m_codes; }

private:
    std::vector<uint32_t> m_starts = {0};
    std::vector<Code> m_codes;
    std::shared_ptr<const Dictionary> m_dictionary = std::make_shared<const Dictionary>();
};

/// Doubles; a missing value is NaN.
struct NumberColumn
{
    std::vector<double> values;

    static constexpr double missing = std::numeric_limits<double>::quiet_NaN();
    bool isMissing(Row row) const { return std::isnan(values[row]); }
};

/// Instants on the Paris clock; a missing value is noDate.
struct DateColumn
{
    std::vector<LocalSeconds> values;

    bool isMissing(Row row) const { return values[row] == noDate; }
};

using Column = std::variant<CodeColumn, MultiCodeColumn, NumberColumn, DateColumn>;

Row rowCount(const Column& column);

}    // namespace vigie
