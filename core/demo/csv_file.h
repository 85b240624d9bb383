// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QSaveFile>
#include <QString>

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace vigie::demo {

inline constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

/// What the published files do differently. All are UTF-8 with `;` between cells.
struct CsvDialect
{
    bool byteOrderMark = false;      ///< before the first byte of the header
    bool carriageReturns = false;    ///< CRLF ends a row, else LF
    bool quoteBlanks = false;    ///< quotes every cell that holds a blank (PHP's fputcsv), else only where it must be
};

/// One file being written. Nothing is visible under its name until commit().
class CsvFile
{
public:
    CsvFile(const QString& path, CsvDialect dialect);

    Result<void> open();
    void addCell(std::string_view text);
    void endRow();
    Result<void> flush();
    Result<void> commit();

    qint64 rows() const { return m_rows; }    ///< header included

private:
    Error failure() const;

    QSaveFile m_file;
    CsvDialect m_dialect;
    std::string m_buffer;
    qint64 m_rows = 0;
    bool m_rowStarted = false;
    bool m_failed = false;
};

/// One column of a file: its label as published, and the text of a row's cell.
template <typename Row>
struct CsvColumn
{
    std::string label;
    std::function<std::string(const Row&)> cell;
};

template <typename Row>
void writeHeader(CsvFile& file, const std::vector<CsvColumn<Row>>& columns)
{
    for (const auto& column : columns)
        file.addCell(column.label);
    file.addCell("Données fictives");
    file.endRow();
}

template <typename Row>
void writeRow(CsvFile& file, const std::vector<CsvColumn<Row>>& columns, const Row& row)
{
    for (const auto& column : columns)
        file.addCell(column.cell(row));
    file.addCell("Oui");
    file.endRow();
}

}    // namespace vigie::demo
