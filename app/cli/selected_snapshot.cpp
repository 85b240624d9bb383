// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/selected_snapshot.h"

#include "app/cli/terminal.h"
#include "core/session/text_search.h"

namespace vigie::cli {

Result<SelectedSnapshot> selectedSnapshot(const Arguments& arguments)
{
    auto snapshot = openSnapshot(arguments.positional().front(), task());
    if (!snapshot)
        return snapshot.error();
    auto filter = filterOf(arguments, *snapshot->dataset);
    if (!filter)
        return filter.error();
    auto selection = selectionOf(*snapshot, std::move(*filter), task());
    if (!selection)
        return selection.error();
    return SelectedSnapshot{std::move(*snapshot), std::move(*selection)};
}

}    // namespace vigie::cli
