// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

/// A file of the demonstration as the test reads it, with none of the product's own reading.
struct CsvRows
{
    std::vector<std::string> header;
    std::vector<std::vector<std::string>> rows;
    std::map<std::string, size_t> position;    ///< column by normalised key
    bool wellFormed = true;                    ///< quotes closed, and nothing but a separator after them

    const std::string& at(size_t row, const char* key) const { return rows.at(row).at(position.at(key)); }
};

/// Reads `;`, doubled quotes, line breaks in quotes, LF or CRLF; a leading byte-order mark is left out.
CsvRows readCsv(const QByteArray& bytes);

/// What stands in a column.
std::set<std::string> valuesOf(const CsvRows& file, const char* key);
/// The rows of `file` with this value in the column.
int countOf(const CsvRows& file, const char* key, std::string_view value);

/// The rows of `file` for which `holds(row)`.
template <typename Condition>
int countIf(const CsvRows& file, Condition holds)
{
    int count = 0;
    for (size_t row = 0; row < file.rows.size(); ++row)
        count += holds(row) ? 1 : 0;
    return count;
}
