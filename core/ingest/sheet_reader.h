// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/record_reader.h"
#include "core/ingest/workbook_strings.h"
#include "core/ingest/workbook_styles.h"

#include <memory>
#include <string>
#include <vector>

namespace vigie {

class ZipArchive;

/// What the cells of all sheets of a workbook refer to.
struct WorkbookTables
{
    SharedStrings strings;
    CellStyles styles;
    bool since1904 = false;    ///< days are counted from 1904
};

/// Reads the rows of one sheet. Cells stand where their references say; rows without any text are left out, and rows
/// end at their last cell that has one. place().line is the number of the row.
///
/// Errors, with sheet and row: references that are none, out of order or beyond limits::sheetRows and
/// limits::sheetColumns; strings that the table does not have; XML that XmlPart refuses.
class SheetReader : public RecordReader
{
public:
    /// @p archive is the one @p part is read from, and lives as long as the reader; none when it is not from one.
    SheetReader(std::shared_ptr<ZipArchive> archive, XmlPart part, QString sheet,
                std::shared_ptr<const WorkbookTables> tables);

    Result<Status> next() override;
    std::span<const std::string_view> fields() const override { return m_fields; }
    RecordPlace place() const override { return {m_row, -1}; }

private:
    enum class CellType { Number, SharedString, Text, Boolean, Date };

    struct Cell
    {
        size_t column = 0;    ///< from 0
        CellType type = CellType::Number;
        NumberMeaning meaning = NumberMeaning::Number;
        std::string_view shared;    ///< its text, or
        size_t begin = 0;           ///< where it begins in m_text
        size_t end = 0;

        size_t size() const { return type == CellType::SharedString ? shared.size() : end - begin; }
    };

    Result<void> findRows();
    Result<void> readRow();
    Result<void> startRow();
    Result<void> readCell();
    Result<Cell> startCell() const;
    Result<void> takeValue(QStringView value, Cell& cell);
    bool isTooLarge() const;
    void publishFields();
    Result<Status> end();
    Error unusable(const QString& why) const;

    std::shared_ptr<ZipArchive> m_archive;    ///< before the part: it goes last
    XmlPart m_part;
    QString m_sheet;
    std::shared_ptr<const WorkbookTables> m_tables;
    bool m_inRows = false;
    bool m_ended = false;
    qint64 m_row = 0;
    qint64 m_nextColumn = 0;
    std::vector<Cell> m_cells;    ///< of the row, those with text only
    std::string m_text;
    size_t m_sharedBytes = 0;
    std::vector<std::string_view> m_fields;
};

}    // namespace vigie
