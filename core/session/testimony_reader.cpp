// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/text_search.h"
#include "core/store/search_texts.h"

#include <QCoreApplication>

namespace vigie {

Result<TestimonyReader> testimonyReader(const OpenedSnapshot& snapshot)
{
    auto rows = readSearchableRows(snapshot.path);
    if (!rows)
        return rows.error();
    std::shared_ptr<SearchTextReader> reader;
    if (!rows->rowIds.empty()) {
        auto opened = SearchTextReader::open(snapshot.path);
        if (!opened)
            return opened.error();
        reader = std::move(*opened);
    }
    return TestimonyReader([reader, ids = std::move(rows->rowIds), path = snapshot.path](Row row) {
        if (row < ids.size())
            return reader->read(ids[row]);
        return Result<TestimonyTexts>(Error{ErrorCode::WrongUsage,
                                            QCoreApplication::translate("Session", "The texts could not be read"),
                                            path,
                                            QCoreApplication::translate("Session", "there is no row %1").arg(row),
                                            {}});
    });
}

}    // namespace vigie
