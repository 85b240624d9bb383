// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/limits.h"
#include "core/ingest/xml_part.h"

#include <string>
#include <string_view>
#include <vector>

namespace vigie {

/// Appends a workbook's text as UTF-8. `_xHHHH_` stands for a UTF-16 unit that XML cannot hold (`_x000D_`), or keeps an
/// underscore from being read as the start of one (`_x005F_`).
void appendWorkbookText(QStringView text, std::string& utf8);

/// After the start of an element that holds rich text (`si`, `is`): appends its text and stands at its end. Runs follow
/// each other without anything between; phonetic readings are no part of the text. False = the part failed.
bool readRichText(XmlPart& part, std::string& utf8);

/// The table of strings that the cells of all sheets share.
class SharedStrings
{
public:
    /// Errors: InputUnusable (not such a table, damaged, larger than @p byteLimit: the text in UTF-8 and four bytes for
    /// each string).
    static Result<SharedStrings> read(XmlPart& part, qint64 byteLimit = limits::sharedStringBytes);

    size_t size() const { return m_ends.size(); }
    /// Valid as long as the table stays where it is.
    std::string_view at(size_t index) const;

private:
    std::string m_text;
    std::vector<quint32> m_ends;
};

}    // namespace vigie
