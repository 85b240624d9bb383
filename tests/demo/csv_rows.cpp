// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/demo/csv_rows.h"

#include "core/base/fold.h"

namespace {

/// The cell that starts at `at`; leaves `at` on what follows it.
std::string readCell(const QByteArray& bytes, qsizetype& at, bool& wellFormed)
{
    std::string cell;
    if (at < bytes.size() && bytes[at] == '"') {
        for (++at; at < bytes.size(); ++at) {
            if (bytes[at] != '"') {
                cell += bytes[at];
            } else if (at + 1 < bytes.size() && bytes[at + 1] == '"') {
                cell += bytes[++at];
            } else {
                ++at;
                wellFormed = wellFormed && at < bytes.size() && QByteArrayView(";\r\n").contains(bytes[at]);
                return cell;
            }
        }
        wellFormed = false;
        return cell;
    }
    for (; at < bytes.size() && !QByteArrayView(";\r\n").contains(bytes[at]); ++at) {
        wellFormed = wellFormed && bytes[at] != '"';
        cell += bytes[at];
    }
    return cell;
}

}    // namespace

CsvRows readCsv(const QByteArray& bytes)
{
    CsvRows file;
    std::vector<std::string> row;
    qsizetype at = bytes.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    while (at < bytes.size()) {
        row.push_back(readCell(bytes, at, file.wellFormed));
        if (at < bytes.size() && bytes[at] == ';') {
            ++at;
            continue;
        }
        if (at < bytes.size() && bytes[at] == '\r')
            ++at;
        ++at;
        if (file.header.empty())
            file.header.swap(row);
        else
            file.rows.push_back(row);
        row.clear();
    }
    for (size_t column = 0; column < file.header.size(); ++column)
        file.position[vigie::normalisedKey(file.header[column])] = column;
    return file;
}

std::set<std::string> valuesOf(const CsvRows& file, const char* key)
{
    std::set<std::string> values;
    for (size_t row = 0; row < file.rows.size(); ++row)
        values.insert(file.at(row, key));
    return values;
}

int countOf(const CsvRows& file, const char* key, std::string_view value)
{
    int count = 0;
    for (size_t row = 0; row < file.rows.size(); ++row)
        count += file.at(row, key) == value ? 1 : 0;
    return count;
}
