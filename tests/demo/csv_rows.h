// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <map>
#include <string>
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
