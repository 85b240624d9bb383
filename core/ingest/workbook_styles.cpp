// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/workbook_styles.h"

#include "core/ingest/limits.h"

#include <QCoreApplication>
#include <QHash>

namespace vigie {

Result<CellStyles> CellStyles::read(XmlPart& part)
{
    CellStyles styles;
    QHash<int, NumberMeaning> written;
    bool isTable = false;
    bool inCellFormats = false;
    while (part.nextStart()) {
        if (part.depth() == 1) {
            isTable = part.name() == u"styleSheet";
        } else if (part.depth() == 2) {
            inCellFormats = part.name() == u"cellXfs";
        } else if (part.depth() == 3 && inCellFormats && part.name() == u"xf") {
            const int id = part.attribute(u"numFmtId").toInt();
            styles.m_meanings.push_back(written.contains(id) ? written.value(id) : meaningOfBuiltInFormat(id));
        } else if (part.depth() == 3 && part.name() == u"numFmt") {
            written.insert(part.attribute(u"numFmtId").toInt(), meaningOfFormat(part.attribute(u"formatCode")));
        }
        if (static_cast<qsizetype>(styles.m_meanings.size()) > limits::cellFormats ||
            written.size() > limits::cellFormats)
            return unusableWorkbook(
                part.place(),
                QCoreApplication::translate("Ingest", "it has more than %1 cell formats").arg(limits::cellFormats));
    }
    if (part.failed())
        return part.error();
    if (!isTable)
        return unusableWorkbook(part.place(), QCoreApplication::translate("Ingest", "it is no table of styles"));
    return styles;
}

}    // namespace vigie
