// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "made_archives.h"

#include "core/ingest/workbook.h"

namespace vigie {

/// The parts of a workbook with one sheet; each can be replaced, or left out by emptying it.
struct MadeWorkbook
{
    QByteArray roots = "<Relationships><Relationship Id='a' Type='http://x/officeDocument' Target='xl/workbook.xml'/>"
                       "</Relationships>";
    QByteArray workbook = "<workbook xmlns:r='urn:r'><sheets><sheet name='Feuille' r:id='r1'/></sheets></workbook>";
    QByteArray relationships = "<Relationships>"
                               "<Relationship Id='r1' Type='http://x/worksheet' Target='worksheets/sheet1.xml'/>"
                               "<Relationship Id='r2' Type='http://x/sharedStrings' Target='sharedStrings.xml'/>"
                               "<Relationship Id='r3' Type='http://x/styles' Target='/xl/styles.xml'/>"
                               "</Relationships>";
    QByteArray strings = "<sst/>";
    QByteArray styles = "<styleSheet/>";
    QByteArray sheet;

    QByteArray bytes() const
    {
        std::vector<MadeMember> members;
        const auto add = [&members](const char* name, const QByteArray& content) {
            if (!content.isEmpty())
                members.push_back({name, content});
        };
        add("[Content_Types].xml", "<Types/>");
        add("_rels/.rels", roots);
        add("xl/workbook.xml", workbook);
        add("xl/_rels/workbook.xml.rels", relationships);
        add("xl/sharedStrings.xml", strings);
        add("xl/styles.xml", styles);
        add("xl/worksheets/sheet1.xml", sheet);
        return makeZip(members);
    }

    Result<std::unique_ptr<Workbook>> open(qint64 sharedStringBytes = limits::sharedStringBytes) const
    {
        auto archive = ZipArchive::open(bytes(), QStringLiteral("made.xlsx"));
        if (!archive)
            return archive.error();
        return Workbook::open(std::move(*archive), sharedStringBytes);
    }
};

/// A sheet with these rows.
inline QByteArray sheetOf(const QByteArray& rows)
{
    return "<worksheet><sheetData>" + rows + "</sheetData></worksheet>";
}

}    // namespace vigie
