// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/cancelled.h"

#include <QCoreApplication>

namespace vigie {

Error cancelledError()
{
    return {ErrorCode::Cancelled,
            QCoreApplication::translate("Ingest", "The import was cancelled"),
            {},
            {},
            QCoreApplication::translate("Ingest", "Nothing was written.")};
}

}    // namespace vigie
