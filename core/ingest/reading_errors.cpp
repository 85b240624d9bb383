// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/reading_errors.h"

#include "core/ingest/limits.h"

#include <QCoreApplication>

namespace vigie {

Error importCancelled()
{
    return cancelledError(QCoreApplication::translate("Ingest", "The import was cancelled"),
                          QCoreApplication::translate("Ingest", "Nothing was written."));
}

Error recordTooLarge(const QString& sourceName, qint64 line)
{
    return {ErrorCode::InputUnusable, QCoreApplication::translate("Ingest", "The source could not be read to its end"),
            QCoreApplication::translate("Ingest", "%1, line %2").arg(sourceName).arg(line),
            QCoreApplication::translate("Ingest", "a record is larger than %1 MiB").arg(limits::recordBytes >> 20),
            QCoreApplication::translate("Ingest", "A quote that is opened and never closed is the usual cause.")};
}

}    // namespace vigie
