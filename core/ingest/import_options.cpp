// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/import_options.h"

#include "core/ingest/source_list.h"

namespace vigie {

const ReadingOptions& ImportOptions::readingOf(const SourceEntry& source) const
{
    for (const QString& name : {source.name(), source.workbookName()}) {
        if (const auto given = perSource.find(name); given != perSource.end())
            return given->second;
    }
    return reading;
}

bool ImportOptions::leavesOut(const SourceEntry& source) const
{
    return leftOut.contains(source.name()) || leftOut.contains(source.workbookName());
}

}    // namespace vigie
