// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/output/sheet.h"

#include <QIODevice>

#include <memory>

namespace vigie {

/// The two CSV forms of a sheet. Texts are always in quotation marks, numbers and dates never, so that a program that
/// looks (LibreOffice: "format quoted field as text") keeps `01000` a text. What XML forbids is U+FFFD here, too.
///
/// A text may hold what stands between the cells of another CSV: read with the wrong separator, `merci;=1+1` would
/// become a cell of its own. An apostrophe goes between there, too.
class CsvSheetWriter final : public SheetWriter
{
public:
    /// Writes on a device that is open; it outlives the writer unless it is the writer's.
    static Result<std::unique_ptr<SheetWriter>> create(QIODevice& device, SheetForm form, const SheetHead& head);
    static Result<std::unique_ptr<SheetWriter>> create(const QString& path, SheetForm form, const SheetHead& head);

    Result<void> addRow(std::span<const SheetCell> cells) override;
    /// The provenance stands beside a CSV, not in it.
    Result<void> finish(const Provenance& provenance) override;

private:
    CsvSheetWriter(QIODevice& device, SheetForm form, size_t columns);
    void appendCell(const SheetCell& cell);
    void appendQuoted(std::string_view text);
    Result<void> writeBlock();
    Result<void> begin(const SheetHead& head);

    std::unique_ptr<QIODevice> m_own;
    QIODevice& m_device;
    bool m_french;
    size_t m_columns;
    std::string m_block;
};

}    // namespace vigie
