// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/zip_writer.h"
#include "core/output/sheet.h"
#include "core/output/xlsx_parts.h"

namespace vigie {

/// Office Open XML, row after row: texts are inline strings, so that nothing is remembered of them. The header is
/// frozen and bears a filter; columns are as wide as the first rows need.
///
/// The archive wants sizes beforehand: the sheet is announced with the most that an archive without ZIP64 holds, close
/// to 4 GiB of XML, which no spreadsheet opens. A table that passes it is refused while it is written.
class XlsxWriter final : public SheetWriter
{
public:
    static Result<std::unique_ptr<SheetWriter>> create(const QString& path, const SheetHead& head);

    Result<void> addRow(std::span<const SheetCell> cells) override;
    Result<void> finish(const Provenance& provenance) override;

private:
    XlsxWriter(const QString& path, const SheetHead& head);
    void appendRow(std::span<const SheetCell> cells, std::optional<XlsxStyle> textStyle);
    void appendCell(const SheetCell& cell, XlsxStyle textStyle);
    void appendNumber(XlsxStyle style, double value);
    void appendText(XlsxStyle style, std::string_view text);
    void sampleWidth(size_t column, const SheetCell& cell);
    std::string beginning() const;
    std::string ending() const;
    std::string range(std::string_view mark) const;
    std::vector<std::pair<QString, QString>> remarks() const;
    Result<void> writeBlock();
    Result<void> begin();
    Error failure(Error error) const;

    QString m_path;
    SheetHead m_head;
    std::unique_ptr<ZipWriter> m_zip;
    std::vector<std::string> m_letters;
    std::vector<int> m_widths;    ///< in characters
    std::string m_block;          ///< rows not written yet
    std::string m_place;          ///< of the cell that is written: `AB12`
    qint64 m_rows = 0;            ///< with the header
    qint64 m_cut = 0;             ///< texts that were longer than a cell
    bool m_begun = false;
};

}    // namespace vigie
