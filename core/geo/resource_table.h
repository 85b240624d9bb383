// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <initializer_list>
#include <string_view>
#include <vector>

namespace vigie {

/// The error of a damaged or missing file of resources/geo; it can only be a fault of the build.
Error geoDataError(const QString& fileName, const QString& why);

/// The bytes of a file of resources/geo as it is embedded in the library; a name in `.gz` is decompressed.
Result<QByteArray> readGeoResource(const QString& fileName);

/// The rows of a delimited text with a header and without quoting, read one after the other.
///
/// Cells are views into the text: they live as long as a copy of its QByteArray does.
class ResourceTable
{
public:
    /// @p columns are the names of the header whose cells are wanted; cell(0) is the first of them.
    static Result<ResourceTable> open(const QString& fileName, char separator,
                                      std::initializer_list<std::string_view> columns);

    /// Goes to the next row (the first call: to the first one); false at the end.
    bool next();
    std::string_view cell(size_t column) const { return m_cells[m_positions[column]]; }
    const QByteArray& text() const { return m_text; }

private:
    ResourceTable(QByteArray text, char separator);
    bool takeLine();

    QByteArray m_text;
    std::string_view m_rest;
    char m_separator;
    std::vector<std::string_view> m_cells;
    std::vector<size_t> m_positions;    ///< of the wanted columns, in a row
};

}    // namespace vigie
